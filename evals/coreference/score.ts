/**
 * Scores of coreference: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005), and their mean, the CoNLL
 * score (Pradhan et al. 2014). Mentions are numbers; a number on both sides is a mention that both have.
 */
import { bestMatching } from '../stories/score/align.js'

/** Entities of one document, each as the mentions that it has. */
export type Entities = readonly (readonly number[])[]

/** Numerators and denominators, which add up over documents. */
export interface Tally {
  right: number
  found: number
  hits: number
  gold: number
}

export interface Sums {
  readonly mentions: Tally
  readonly muc: Tally
  readonly b3: Tally
  readonly ceafe: Tally
}

const tally = (): Tally => ({ right: 0, found: 0, hits: 0, gold: 0 })

export const noSums = (): Sums => ({ mentions: tally(), muc: tally(), b3: tally(), ceafe: tally() })

/** Adds one document. Entities of one mention are left out on both sides, unless `alone` keeps them. */
export function addDocument(
  sums: Sums,
  allGold: Entities,
  allFound: Entities,
  alone = false,
): void {
  const gold = allGold.filter(({ length }) => alone || length > 1)
  const found = allFound.filter(({ length }) => alone || length > 1)
  const inGold = owners(gold)
  const inFound = owners(found)
  const shared = [...inFound.keys()].filter((mention) => inGold.has(mention)).length
  add(sums.mentions, [shared, inFound.size, shared, inGold.size])
  const [precise, predicted] = links(found, inGold)
  const [recalled, wanted] = links(gold, inFound)
  add(sums.muc, [precise, predicted, recalled, wanted])
  add(sums.b3, [
    overlap(found, inGold, gold),
    inFound.size,
    overlap(gold, inFound, found),
    inGold.size,
  ])
  const alike = aligned(gold, found, inFound)
  add(sums.ceafe, [alike, found.length, alike, gold.length])
}

function add(
  to: Tally,
  [right, found, hits, gold]: readonly [number, number, number, number],
): void {
  to.right += right
  to.found += found
  to.hits += hits
  to.gold += gold
}

function owners(entities: Entities): Map<number, number> {
  return new Map(entities.flatMap((mentions, at) => mentions.map((one) => [one, at] as const)))
}

/** MUC: how many of the links that hold the entities together the other side has too. */
function links(entities: Entities, other: ReadonlyMap<number, number>): [number, number] {
  let right = 0
  let all = 0
  for (const mentions of entities) {
    const parts = new Set(mentions.map((one) => other.get(one) ?? `alone ${one}`))
    right += mentions.length - parts.size
    all += mentions.length - 1
  }
  return [right, all]
}

/** B³: for each mention the share of its entity that its entity on the other side holds. */
function overlap(entities: Entities, other: ReadonlyMap<number, number>, sets: Entities): number {
  let sum = 0
  for (const mentions of entities) {
    const counts = new Map<number, number>()
    for (const one of mentions) {
      const at = other.get(one)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    for (const [at, n] of counts) if (sets[at]) sum += (n * n) / mentions.length
  }
  return sum
}

/** CEAFe: the best pairing of entities by 2 |both| / (|one| + |other|). */
function aligned(gold: Entities, found: Entities, inFound: ReadonlyMap<number, number>): number {
  if (gold.length === 0 || found.length === 0) return 0
  const worth = gold.map((mentions) => {
    const row = new Array<number>(found.length).fill(0)
    for (const one of mentions) {
      const at = inFound.get(one)
      if (at !== undefined) row[at]! += 2 / (mentions.length + found[at]!.length)
    }
    return row
  })
  return bestMatching(worth).reduce((sum, at, i) => sum + (at < 0 ? 0 : worth[i]![at]!), 0)
}

/** F1 of a tally. */
export function f1({ right, found, hits, gold }: Tally): number {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : hits / gold
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** The mean of the F1 of MUC, B³ and CEAFe. */
export const conll = ({ muc, b3, ceafe }: Sums): number => (f1(muc) + f1(b3) + f1(ceafe)) / 3
