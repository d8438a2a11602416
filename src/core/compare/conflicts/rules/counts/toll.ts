/** The dead of one story, counted by different voices whose sentences the incidents did not bring together. */
import { sentenceOf, wordsIn, wordsSpan } from '../../../../language/tree.js'
import {
  contains,
  overlaps,
  shared,
  type FindingId,
  type Quantity,
  type Span,
} from '../../../../model/index.js'
import { intersects } from '../../../../model/groups.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { counting, quote, side, type Draft, type Finder, type Scene } from '../../draft.js'
import { ANYBODY_DEAD, OVER_TIME } from '../../lexicon.en.js'
import { BASE, TELLINGS } from '../../policy.js'

/** CF20: two tolls of everybody who died, by two voices, at no two towns; what one voice says later is no conflict. */
export const otherToll: Finder = {
  id: 'CF20',
  example: '“11 people were killed” here, “the toll has risen to 19” there.',
  find(scene) {
    const all = tolls(scene)
    const told = new Map<string, Set<string>>()
    for (const { low, high, span, isToll } of all) {
      const known = told.get(span.report) ?? new Set()
      told.set(span.report, known)
      if (!isToll) known.add(`${low} ${high}`)
    }
    const areTwo = (a: Toll, b: Toll) =>
      [...told.values()].some((one) => [a, b].every(({ low, high }) => one.has(`${low} ${high}`)))
    const few = firstOfEach(all)
    return few.flatMap((a, i) =>
      few.slice(i + 1).flatMap((b) => {
        const drafts = compare(scene, a, b)
        return drafts.length === 0 || areTwo(a, b) ? [] : drafts
      }),
    )
  },
}

/** Of one number by one voice the first few tellings: copies repeat it. */
function firstOfEach(all: readonly Toll[]): Toll[] {
  const counts = new Map<string, number>()
  return all.filter(({ low, high, voice }) => {
    const key = `${low} ${high} ${voice}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts.get(key)! <= TELLINGS
  })
}

interface Toll {
  readonly low: number
  readonly high: number
  readonly span: Span
  readonly of: Proposition
  readonly voice: FindingId | null
  /** The words of who tells it and of whose institution. */
  readonly house: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly incident: FindingId
  /** Called a toll, which may rise; of other counts two in one report are of two incidents. */
  readonly isToll: boolean
}

function compare(scene: Scene, a: Toll, b: Toll): Draft[] {
  const differ = a.high < b.low || b.high < a.low
  const told = a.voice !== null && b.voice !== null && a.voice !== b.voice
  const mayBeOne = intersects(a.house, b.house)
  const elsewhere = areElsewhere(a, b)
  const known = a.incident === b.incident || a.span.report === b.span.report
  if (!differ || known || elsewhere || !told || mayBeOne) return []
  const [few, many] = a.low < b.low ? [a, b] : [b, a]
  if (many.low > MOST_TIMES * Math.max(few.low, 1)) return []
  const sides = [a, b].map((one) => counting(side(scene, one.span, one.of), scene))
  return [
    {
      rule: 'CF20',
      kind: 'count',
      status: 'conflict',
      sides: [sides[0]!, sides[1]!],
      about: 'how many were killed',
      differs: `${sides[0]!.value} against ${sides[1]!.value} (dead)`,
      score: BASE.count + (a.places.size > 0 && b.places.size > 0 ? 0.05 : 0),
    },
  ]
}

/** A toll so many times another is not of the same dead. */
export const MOST_TIMES = 4

/** True where both sentences name towns, and none of them is one. */
export function areElsewhere(a: Located, b: Located): boolean {
  return a.places.size > 0 && b.places.size > 0 && !intersects(a.places, b.places)
}

interface Located {
  readonly places: ReadonlySet<string>
}

/** Counts of all dead: of nobody in particular, not of a part (*eight children*), nor of months or years. */
function tolls(scene: Scene): Toll[] {
  const { view, given } = scene
  const found = new Map<string, Toll>()
  for (const { slot, scope, counts, incident } of given.tallies) {
    if (slot !== 'killed' || scope.who !== null) continue
    for (const { span } of counts) {
      const own = (scene.quantities.get(span.report) ?? []).find(
        (one) => one.kind === 'count' && !one.additional && shared(one.number, span) > 0,
      )
      const of = (scene.propositions.get(span.report) ?? []).find(
        (one) => shared(one.span, span) > 0,
      )
      if (!own || !of || !view.lexed.has(span.report) || !isOfAll(scene, own)) continue
      const { low, high } = boundsOf(own)
      const voice = of.claim.voice
        ? (view.identityOf.get(of.claim.voice)?.id ?? of.claim.voice)
        : null
      const key = `${span.report} ${own.span.from}`
      const house = houseWords(scene, of)
      const places = placesAround(scene, own.span)
      const isToll = TOLL.test(quote(scene, sentenceOfSpan(scene, own.span)))
      found.set(key, { low, high, span: own.span, of, voice, house, places, incident, isToll })
    }
  }
  return [...found.values()]
}

/** *police* and *a police spokeswoman* are one house: what it says later is news, no contradiction. */
export function houseWords({ view }: Scene, { claim }: Proposition): Set<string> {
  const voice = claim.voice ? view.voices.get(claim.voice) : undefined
  const label = `${voice?.label ?? ''} ${voice?.institution?.label ?? ''}`
  return new Set(label.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
}

function boundsOf({ low, high, approx }: Quantity): { low: number; high: number } {
  return { low: low ?? approx ?? 0, high: high ?? approx ?? Infinity }
}

/** *people*, *bodies*, *the toll*, but not *two of them*; in a sentence that reaches over no months or years. */
function isOfAll(scene: Scene, { head, span, number, low }: Quantity): boolean {
  const sentence = sentenceOfSpan(scene, span)
  const text = scene.view.texts.get(span.report)!
  const isPart = low === 1 || /^\s+(?:of|more)\b/.test(text.slice(number.to, number.to + 6))
  const own = quote(scene, sentence)
  const isAll = ANYBODY_DEAD.has(head ?? '') || (TOLL.test(own) && isBare(scene, span))
  return isAll && !isPart && !isOfYear(scene, span) && !OVER_TIME.test(own.toLowerCase())
}

/** Words for the number of all who died. */
const TOLL =
  /\b(?:toll|(?:number|count) of (?:the |those |people |[a-z]+s )?(?:dead|deaths|fatalities|victims|killed)|the dead (?:are|were) now)\b/i

/** True where the sentence of a number names a year: another matter than the news of the day. */
export function isOfYear(scene: Scene, span: Span): boolean {
  const sentence = sentenceOfSpan(scene, span)
  return (scene.times.get(span.report) ?? []).some(
    (time) => overlaps(time.span, sentence) && YEAR.test(quote(scene, time.span)),
  )
}

/** True where a sentence gives the number of all who died. */
export function isTollWord(sentence: string): boolean {
  return TOLL.test(sentence)
}

/** *in 2012*, *March 2012*: a day of a year is another matter. */
const YEAR = /^(?:(?:in|since|between) )?(?:(?:early|late|mid) )?(?:[A-Z][a-z]+ )?\d{4}$/

function isBare(scene: Scene, span: Span): boolean {
  return /^[\w.,-]+$/.test(quote(scene, span))
}

export function sentenceOfSpan({ view }: Scene, { report, from, to }: Span): Span {
  const { words } = view.lexed.get(report)!
  const sentence = sentenceOf(words, wordsIn(words, { from, to }).first)
  return wordsSpan(words, words.starts[sentence]!, words.starts[sentence + 1] ?? words.count)
}

/** The towns of the sentence. */
export function placesAround(scene: Scene, span: Span): Set<string> {
  const sentence = sentenceOfSpan(scene, span)
  const own = (scene.names.get(span.report) ?? []).filter(
    ({ type, known, mentions }) =>
      type === 'place' &&
      !/^(?:country|region|nation)/.test(known ?? '') &&
      mentions.some((one) => one.form !== 'pronoun' && contains(sentence, one.span)),
  )
  return new Set(own.map(({ id }) => scene.view.identityOf.get(id)?.id ?? id))
}
