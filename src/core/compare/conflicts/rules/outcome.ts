/** Outcomes that exclude one another, and outcomes told flat here and hedged there. */
import { child, isUpos } from '../../../language/tree.js'
import { overlaps } from '../../../model/index.js'
import type { Finder, Draft, Scene } from '../draft.js'
import { side } from '../draft.js'
import { EXCLUDES, OF_PERSONS, TOLD_AS } from '../../likeness/fates/outcomes.en.js'
import { isLeftOpen, type Outcome } from '../../likeness/fates/outcomes.js'
import type { Told } from '../../likeness/fates/told.js'
import { BASE } from '../policy.js'

/** CF1: the ferry sank, the ferry was towed in; he is dead, he is fine. */
export const excluded: Finder = {
  id: 'CF1',
  example: '“Torvald was killed” here, “Torvald was wounded” there.',
  find: (scene) =>
    pairsOf(scene).flatMap(([a, b, common]) => {
      const row = EXCLUDES.find(
        ([x, y]) => (x === a.outcome && y === b.outcome) || (y === a.outcome && x === b.outcome),
      )
      if (!row || [a, b].some((one) => isLeftOpen(one) || one.told === 'not')) return []
      if ([a, b].some((one) => mayComeBefore(scene, one, one === a ? b : a))) return []
      const hedged = a.told === 'hedged' && b.told === 'hedged'
      const words = `${common.length} words in common`
      return [draft(scene, 'CF1', row[2], a, b, BASE.outcome - (hedged ? 0.1 : 0), words)]
    }),
}

/** CF3: said flat by one, hedged by the other, of the same person or thing. */
export const hedged: Finder = {
  id: 'CF3',
  example: '“Torvald was wounded” here, “Torvald may have been wounded” there.',
  find: (scene) =>
    pairsOf(scene).flatMap(([a, b]) => {
      if (a.outcome !== b.outcome || a.outcome === 'unverified' || a.outcome === 'authentic')
        return []
      const open = [a, b].filter(isLeftOpen)
      const other = open[0] === a ? b : a
      const flat = a.told === 'flat' || b.told === 'flat'
      const unseen = open.length === 1 && open[0]!.told === 'unseen'
      if (a.told === b.told || !(flat || unseen || (open.length === 1 && other.asserted))) return []
      const not = a.told === 'not' || b.told === 'not'
      const fate = OF_PERSONS.has(a.outcome)
      const kind = not && !fate ? 'polarity' : not || unseen ? 'outcome' : 'certainty'
      return [draft(scene, 'CF3', kind, a, b, BASE.certainty, '')]
    }),
}

/** Pairs of outcomes about one person or thing, with the terms that they share. */
function pairsOf({
  telling: { isTelling },
  outcomes,
}: Scene): [Outcome, Outcome, readonly string[]][] {
  const found: [Outcome, Outcome, readonly string[]][] = []
  const tellers = tellersOf(outcomes)
  outcomes.forEach((a, i) => {
    for (const b of outcomes.slice(i + 1)) {
      if (overlaps(a.of.span, b.of.span)) continue
      const common = [...a.about].filter((term) => b.about.has(term))
      const persons = OF_PERSONS.has(a.outcome)
      const telling = persons ? personsIn(a, b, common) : common.filter(isTelling)
      if (telling.length === 0 || isSequel(a, b, outcomes)) continue
      if (!isTurn(a, b, common, tellers)) found.push([a, b, telling])
    }
  })
  return found
}

/** Two men are one by a name; *a deputy* here and *a deputy* there only where one deed befell them. */
function personsIn(a: Outcome, b: Outcome, common: readonly string[]): readonly string[] {
  const isNamed = common.some((term) => term.startsWith('@'))
  return isNamed || (a.incident !== null && a.incident === b.incident) ? common : []
}

/** Lost, and then destroyed: one report that tells both tells one story. */
function isSequel(a: Outcome, b: Outcome, all: readonly Outcome[]): boolean {
  const pair = [a, b].map(({ outcome }) => outcome)
  if (!pair.includes('missing') || !pair.includes('destroyed')) return false
  const lost = a.outcome === 'missing' ? a : b
  return all.some(
    ({ outcome, of }) => outcome === 'destroyed' && of.span.report === lost.of.span.report,
  )
}

/** What befalls one person one after the other: who fled was caught, who was held was let go. */
const TURNS: readonly string[] = [
  'dead hurt',
  'dead held',
  'dead fled',
  'dead free',
  'fled held',
  'fled free',
]

/** *the inmate of a jail*, *his second wound*, *he fled* of nobody named: told beside what came of him, and no other end. */
function mayComeBefore({ view }: Scene, one: Outcome, other: Outcome): boolean {
  if (!TURNS.includes([one.outcome, other.outcome].sort().join(' '))) return false
  const { words } = view.lexed.get(one.of.span.report)!
  if (one.outcome === 'fled')
    return other.outcome !== 'free' && isUpos(words, child(words, one.at, 'nsubj'), 'PRON')
  const isNoun = isUpos(words, one.at, 'NOUN') && child(words, one.at, 'cop') === -1
  return isNoun && (one.outcome === 'held' || words.lemma[one.at] === 'wound')
}

/** By person and outcome, the reports that tell it flat in their own words: a voice that says now this, now that, is in doubt. */
type Tellers = ReadonlyMap<string, ReadonlySet<string>>

function tellersOf(outcomes: readonly Outcome[]): Tellers {
  const found = new Map<string, Set<string>>()
  for (const { outcome, told, about, of } of outcomes) {
    if (told !== 'flat' || of.claim.held !== 'outlet') continue
    for (const term of about) {
      const key = `${term} ${outcome}`
      const held = found.get(key) ?? new Set()
      found.set(key, held.add(of.span.report))
    }
  }
  return found
}

/** True where a report tells both of the person: *he fled, was caught, and died in his cell* says in what order both hold. */
function isTurn(a: Outcome, b: Outcome, common: readonly string[], tellers: Tellers): boolean {
  if (!TURNS.includes([a.outcome, b.outcome].sort().join(' '))) return false
  return common.some((term) => {
    if (!term.startsWith('@')) return false
    const both = tellers.get(`${term} ${a.outcome}`) ?? new Set()
    return [...(tellers.get(`${term} ${b.outcome}`) ?? [])].some((teller) => both.has(teller))
  })
}

function draft(
  scene: Scene,
  rule: string,
  kind: Draft['kind'],
  a: Outcome,
  b: Outcome,
  base: number,
  saw: string,
): Draft {
  const same = a.incident !== null && b.incident !== null
  const incident = same ? (a.incident === b.incident ? 0.1 : -0.15) : 0
  const direct = (a.direct ? 0.1 : 0) + (b.direct ? 0.1 : 0)
  const untold = [a, b].some(isLeftOpen) ? 0.1 : 0
  const report = a.of.span.report === b.of.span.report ? 0.05 : 0
  const voices = (a.of.claim.held === 'voice' ? 0.05 : 0) + (b.of.claim.held === 'voice' ? 0.05 : 0)
  const told = (one: Outcome) =>
    a.outcome === b.outcome ? HOW_TOLD[one.told] : TOLD_AS[one.outcome]
  const sides = [
    { ...side(scene, a.span, a.of), says: told(a) },
    { ...side(scene, b.span, b.of), says: told(b) },
  ] as const
  const label = labelOf(scene, a, b)
  return {
    rule,
    kind,
    status: 'conflict',
    sides,
    differs: `${inWords(a, b)}${label ? ` (${label})` : ''}`,
    ...(label ? { about: questionOf(a, b, label) } : {}),
    matter: [a, b]
      .map(({ outcome, told, of }) => `${of.span.report} ${outcome} ${told}`)
      .sort()
      .join(' / '),
    score: base + direct + voices + incident + untold + report + early(scene, a) + early(scene, b),
    features: saw ? [{ name: 'object', weight: direct, saw }] : [],
  }
}

/** *dead against wounded*; of one outcome, how surely each tells it. */
function inWords(a: Outcome, b: Outcome): string {
  if (a.outcome !== b.outcome) return `${TOLD_AS[a.outcome]} against ${TOLD_AS[b.outcome]}`
  return `${TOLD_AS[a.outcome]}: ${HOW_TOLD[a.told]} against ${HOW_TOLD[b.told]}`
}

const HOW_TOLD: Readonly<Record<Told, string>> = {
  flat: 'said flat',
  hedged: 'hedged',
  untold: 'not known',
  unseen: 'no sign of it',
  not: 'said not to be so',
}

/** *what became of Ina Brandt*; of one outcome, how surely it is told. */
function questionOf(a: Outcome, b: Outcome, label: string): string {
  if (a.outcome !== b.outcome) return `what became of ${label}`
  return `how surely ${label} is told to be ${TOLD_AS[a.outcome]}`
}

/** The one person both are about; empty where that is nobody with a name. */
function labelOf({ view }: Scene, a: Outcome, b: Outcome): string {
  const term = [...a.about].find((one) => one.startsWith('@') && b.about.has(one))
  return [...view.identityOf.values()].find(({ id }) => `@${id}` === term)?.label ?? ''
}

/** What a report tells first, it tells in full: up to 0.03, falling to nothing at its end. */
function early({ view }: Scene, { of: { span } }: Outcome): number {
  return 0.03 * (1 - span.from / view.texts.get(span.report)!.length)
}
