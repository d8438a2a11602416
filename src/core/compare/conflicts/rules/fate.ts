/** One person's fate on two days, or in two manners: *killed in a raid on Monday*, *died of a stroke in March*. */
import { children, isRelation, isUpos, wordsIn, wordsSpan } from '../../../language/tree.js'
import { contains, type Span, type Time } from '../../../model/index.js'
import { BY_A_BLOW, type OutcomeClass } from '../../likeness/fates/outcomes.en.js'
import type { Outcome } from '../../likeness/fates/outcomes.js'
import { fatesIn, isUnder, ofOne } from '../fates.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { MANNER_OF } from '../lexicon.en.js'
import { BASE } from '../policy.js'

/** Fates that come on one day: a man is hit, dies or is caught once in a story. */
const DATED: ReadonlySet<OutcomeClass> = new Set([...BY_A_BLOW, 'held'])

/** CF22: one person was hit, died or was caught on days that exclude one another. */
export const otherFateDay: Finder = {
  id: 'CF22',
  example: '“Torvald was shot late on Tuesday” here, “Torvald had died in February” there.',
  find(scene) {
    const all = fatesIn(scene, DATED).flatMap((fate) => datesOf(scene, fate))
    return pairs(all).flatMap(([a, b]) => {
      if (!ofOne(a.fate, b.fate) || a.fate.of === b.fate.of || !areApart(a, b)) return []
      if (!mayBeOneEnd(a, b)) return []
      const sides = [a, b].map(({ time, fate }) => side(scene, time.span, fate.of))
      const blow = [a, b].every(({ fate }) => BY_A_BLOW.has(fate.outcome)) ? 0.1 : 0
      return [draft('CF22', 'date', [sides[0]!, sides[1]!], BASE.date + 0.1 + blow)]
    })
  },
}

/** CF23: one person died in two manners. */
export const otherManner: Finder = {
  id: 'CF23',
  example: '“Torvald died of a heart attack” here, “was killed in a drone strike” there.',
  find(scene) {
    const dead = fatesIn(scene, new Set<OutcomeClass>(['dead']))
    const all = dead.flatMap((fate) => mannersOf(scene, fate))
    return pairs(all).flatMap(([a, b]) => {
      if (!ofOne(a.fate, b.fate) || a.fate.of === b.fate.of || a.manner === b.manner) return []
      const sides = [a, b].map(({ span, fate }) => side(scene, span, fate.of))
      return [draft('CF23', 'outcome', [sides[0]!, sides[1]!], BASE.outcome + 0.15)]
    })
  },
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]))
}

function draft(rule: string, kind: Draft['kind'], sides: Draft['sides'], score: number): Draft {
  const differs = `“${sides[0].value}” against “${sides[1].value}”`
  return { rule, kind, status: 'conflict', sides, differs, score }
}

/** A fate with its day: as an interval of days where that is known, else as a day of the week. */
interface Dated {
  readonly fate: Outcome
  readonly time: Time
  readonly from: string | null
  readonly to: string | null
  readonly weekday: number | null
}

function datesOf(scene: Scene, fate: Outcome): Dated[] {
  const { words } = scene.view.lexed.get(fate.of.span.report)!
  return (scene.times.get(fate.of.span.report) ?? []).flatMap((time): Dated[] => {
    const here = contains(fate.of.span, time.span)
    if (isUpos(words, fate.at, 'NOUN') && fate.outcome === 'held') return []
    const isHourAlone = time.clock !== null && time.anchor.kind === 'unit'
    if (!here || isHourAlone || !isUnder(words, wordsIn(words, time.span).first, fate.at)) return []
    const dating = scene.datings.get(time.id)
    const weekday = time.anchor.kind === 'weekday' ? time.anchor.weekday : null
    const [from, to] = [dating?.from ?? null, dating?.to ?? null]
    if (weekday === null && (from === null || to === null)) return []
    return [{ fate, time, from, to, weekday }]
  })
}

/** No day in common; a night and the dawn behind it are one. */
function areApart(a: Dated, b: Dated): boolean {
  if (a.weekday !== null && b.weekday !== null) return a.weekday !== b.weekday && !isOneNight(a, b)
  if (!a.from || !a.to || !b.from || !b.to) return false
  return a.to < b.from || b.to < a.from
}

/**
 * A blow and what came of it, two arrests, or who was taken dead here and alive there in one week; not a wound and the arrest that came
 * months after it. *In jail since March* gives no day on which he was caught.
 */
function mayBeOneEnd(a: Dated, b: Dated): boolean {
  const [x, y] = [a.fate.outcome, b.fate.outcome]
  if (x === y || [x, y].every((one) => BY_A_BLOW.has(one))) return true
  if (![x, y].includes('dead')) return false
  return !a.from || !b.from || Math.abs(dayOf(a.from) - dayOf(b.from)) <= ONE_WEEK
}

/** Days since 1970 of an ISO day. */
function dayOf(day: string): number {
  return Date.parse(day) / 86_400_000
}

const ONE_WEEK = 7

function isOneNight(a: Dated, b: Dated): boolean {
  const isNext = (x: Dated, y: Dated) => (x.weekday! % 7) + 1 === y.weekday
  const [late, early] = isNext(a, b) ? [a, b] : [b, a]
  const isLate = late.time.partOfDay === 'night' || late.time.partOfPeriod === 'late'
  const isEarly = early.time.partOfDay === 'dawn' || early.time.partOfPeriod === 'early'
  return isNext(late, early) && isLate && isEarly
}

interface Killed {
  readonly fate: Outcome
  readonly manner: string
  readonly span: Span
}

/** *died of a heart attack*, *was killed in a drone strike*: the words from what is told to its manner. */
function mannersOf(scene: Scene, fate: Outcome): Killed[] {
  const { words } = scene.view.lexed.get(fate.of.span.report)!
  return children(words, fate.at).flatMap((word): Killed[] => {
    if (!isRelation(words, word, 'obl', 'obl:agent') || !isUpos(words, word, 'NOUN')) return []
    const two = `${words.form[word - 1]?.toLowerCase()} ${words.lemma[word]!}`
    const manner = MANNER_OF.get(two) ?? MANNER_OF.get(words.lemma[word]!)
    const [first, last] = [Math.min(fate.at, word), Math.max(fate.at, word) + 1]
    return manner ? [{ fate, manner, span: wordsSpan(words, first, last) }] : []
  })
}
