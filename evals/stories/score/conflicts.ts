/** Conflicts: pairs of words that differ, recall over groups and pairs, false alarms on compatible pairs. */
import { connected } from './align.js'
import type { Share } from './figures.js'
import type { GoldDifference } from '../gold.js'
import { Finder, type GoldStory } from '../load.js'
import { touch } from './places.js'
import type { Place, PredictedConflict } from '../predictions.js'

/** Two differing places of one kind. */
export interface ConflictPair {
  readonly kind: string
  readonly a: Place
  readonly b: Place
}

export interface GoldPair extends ConflictPair {
  readonly optional: boolean
  readonly why: string
}

export interface ConflictMatch {
  readonly gold: readonly (GoldPair & {
    readonly found: boolean
    readonly foundOfAnyKind: boolean
  })[]
  /** Found shares of the groups of pairs that are not optional. */
  readonly groups: readonly Share[]
  /** Our pairs, at most three times the gold ones, with whether the gold holds them. */
  readonly ours: readonly (ConflictPair & { readonly right: boolean; readonly known: boolean })[]
  /** Our pairs before the cap. */
  readonly offered: number
  readonly falseAlarms: Share
  readonly alarms: readonly { readonly compatible: GoldPair; readonly ours: ConflictPair }[]
}

/** Predicted pairs may be so many times the gold pairs of the story. */
const CAP = 3

/** The fields of a conflict that a compatible pair of each kind warns of; any where it is not listed. */
const WARNS: Readonly<Record<string, readonly string[]>> = {
  precision: ['count'],
  sum: ['count'],
  'part-of-whole': ['count'],
  rounding: ['count'],
  bound: ['count'],
  scope: ['count'],
  'different-scope': ['count'],
  name: ['actor', 'place'],
  spelling: ['actor', 'place'],
}

export function matchConflicts(
  story: GoldStory,
  predicted: readonly PredictedConflict[],
): ConflictMatch {
  const finder = new Finder(story.texts)
  const gold = story.gold.conflicts.flatMap((entry) => expand(entry, finder))
  const all = distinct(predicted.flatMap(pairsOf))
  const ours = all.slice(0, gold.length * CAP)
  const marked = gold.map((pair) => ({
    ...pair,
    found: ours.some((answer) => answer.kind === pair.kind && hits(answer, pair)),
    foundOfAnyKind: ours.some((answer) => hits(answer, pair)),
  }))
  const compatible = story.gold.compatible.flatMap((entry) => expand(entry, finder))
  const alarms = compatible.flatMap((pair) => {
    const fields = WARNS[pair.kind]
    const alarm = ours.find(
      (answer) => (!fields || fields.includes(answer.kind)) && hits(answer, pair),
    )
    return alarm ? [{ compatible: pair, ours: alarm }] : []
  })
  return {
    gold: marked,
    groups: groupShares(marked.filter(({ optional }) => !optional)),
    ours: ours.map((answer) => ({
      ...answer,
      right: gold.some((pair) => pair.kind === answer.kind && hits(answer, pair)),
      known: gold.some((pair) => hits(answer, pair)),
    })),
    offered: all.length,
    falseAlarms: { part: alarms.length, whole: compatible.length },
    alarms,
  }
}

/** Every pair of the items of an n-ary difference. */
function expand(entry: GoldDifference, finder: Finder): GoldPair[] {
  const { kind, optional, why } = entry
  return pairsOf({ kind, items: finder.all(entry.items) }).map((pair) => ({
    ...pair,
    optional: optional === true,
    why: why ?? '',
  }))
}

function pairsOf({ kind, items }: PredictedConflict): ConflictPair[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => ({ kind, a, b })))
}

function distinct(pairs: readonly ConflictPair[]): ConflictPair[] {
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()]
}

/** True where the two places of the answer touch the two different items of the pair. */
function hits(answer: ConflictPair, pair: ConflictPair): boolean {
  return (
    (touch(answer.a, pair.a) && touch(answer.b, pair.b)) ||
    (touch(answer.a, pair.b) && touch(answer.b, pair.a))
  )
}

function groupShares(pairs: readonly (GoldPair & { found: boolean })[]): Share[] {
  const key = (pair: ConflictPair, { file, from, to }: Place) =>
    `${pair.kind} ${file} ${from} ${to}`
  const groups = connected(pairs, (pair) => [key(pair, pair.a), key(pair, pair.b)])
  return groups.map((group) => ({
    part: group.filter(({ found }) => found).length,
    whole: group.length,
  }))
}

/** Mean of the shares found in each group. */
export function meanOfGroups(groups: readonly Share[]): Share {
  return {
    part: groups.reduce((sum, { part, whole }) => sum + part / whole, 0),
    whole: groups.length,
  }
}

/** `count` of the pairs drawn with a fixed seed (mulberry32), in the order of the draw. */
export function draw<T>(pairs: readonly T[], count: number, seed = 20_150_115): T[] {
  const left = [...pairs]
  const drawn: T[] = []
  let state = seed
  while (drawn.length < count && left.length > 0) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const random = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    drawn.push(...left.splice(Math.floor(random * left.length), 1))
  }
  return drawn
}
