/** What the numbers of a story answer: how many of whom died, were held, did it. */
import { PERSON_NOUNS } from '../../../language/coreference/lexicon.en.js'
import { wordsIn } from '../../../language/tree.js'
import { groupBy } from '../../../model/groups.js'
import {
  shared,
  type Dating,
  type FindingId,
  type Quantity,
  type ReportId,
  type Span,
} from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { quote, type Scene } from '../draft.js'
import { DOERS, OVER_TIME } from '../lexicon.en.js'
import {
  BATCHES,
  GROWS,
  OF_PRESENCE,
  OF_THINGS,
  LISTED,
  MORE_OF_THEM,
  TREATED,
  ORDINALS,
  OTHER_TIME,
  SORTS_OF_PEOPLE,
  SPEAKS_OF,
  SOME_BEFORE,
  STATE_OF_SLOT,
  type State,
} from '../lexicon/counts.en.js'
import { voiceOf } from '../sources.js'
import {
  earlierTime,
  groupsAround,
  houseWords,
  isOfYear,
  placesAround,
  sentenceOfSpan,
  whereOf,
} from './around.js'
import { asksLast, counterOf, singleAt, type Asked } from './asked.js'
import { sortAt } from './sorts.js'
import { stateAround } from './states.js'

/** A number with what it answers, who says it, and where. */
export interface Answer {
  readonly state: State
  /** The noun by its class; *people* for all of them. */
  readonly sort: string
  readonly low: number
  readonly high: number
  readonly span: Span
  /** The clause; null of a fragment: *How many? Officially four.* */
  readonly of: Proposition | null
  /** Who tells it: a voice, or the noun over a verb of counting (*a rights group counted eleven*); null for the report itself. */
  readonly teller: string | null
  /** Told as a number of its own: *the number of dead*, *speaks of four*; whoever tells it tells of all. */
  readonly isFigure: boolean
  /** The words of who tells it and of whose institution. */
  readonly house: ReadonlySet<string>
  /** The towns of its sentence; of what comes in batches, its countries too. */
  readonly places: ReadonlySet<string>
  /** Of some of them, in one place: *five in the Netherlands*. */
  readonly where: string | null
  /** The days it is about, where the sentence tells of another time than the news: *in November*. */
  readonly before: Dating | null
  /** The groups its sentence names, where it is asked how many belong to one. */
  readonly groups: ReadonlySet<string>
  /** Others are told of beside them: *two officers and a deputy*. */
  readonly listed: boolean
  /** *34 are still missing*: of those who are left. */
  readonly still: boolean
}

/** Every number of a story that answers something, report by report in the order of the words. */
export function answersIn(scene: Scene): Answer[] {
  const slots = slotsIn(scene)
  return [...scene.view.lexed.keys()].flatMap((report) => {
    const others = [...singlesIn(scene, report), ...ordinalsIn(scene, report)]
    const before = new Before()
    const numbers = (scene.quantities.get(report) ?? []).flatMap((one): Answer[] => {
      if (one.kind !== 'count') return []
      const asked = askedBy(scene, one, slots, before)
      if (!asked) return []
      if (!isKnownNumber(scene, one)) before.add(asked, one.span.to)
      return answer(scene, one, propositionOf(scene, one), asked)
    })
    return [...numbers, ...others]
  })
}

/** What the numbers before answered. */
class Before {
  private last: { asked: Asked; at: number } | null = null
  private toll: Asked | null = null

  add(asked: Asked, at: number): void {
    this.last = { asked, at }
    if (asked.state === 'killed' && asked.sort === 'people') this.toll = asked
  }

  /** What was asked shortly before; where `orToll`, else how many died. */
  asked(at: number, orToll: boolean, within = NEAR): Asked | null {
    const near = this.last && at - this.last.at < within ? this.last.asked : null
    return near ?? (orToll ? this.toll : null)
  }
}

/** *Seven of the 16 injured are in hospital*: told of before, so nobody asks for it. */
function isKnownNumber({ view }: Scene, { number }: Quantity): boolean {
  const before = view.texts.get(number.report)!.slice(Math.max(0, number.from - 8), number.from)
  return /\b(?:the|these|those)\s+$/i.test(before)
}

/** *shot a guard dead*, *a guard was killed*: one. */
function singlesIn(scene: Scene, report: ReportId): Answer[] {
  const { words } = scene.view.lexed.get(report)!
  return (scene.propositions.get(report) ?? []).flatMap((of) => {
    if (of.negative) return []
    const { first, last } = wordsIn(words, of.span)
    const found: Answer[] = []
    for (let at = first; at < last; at++) {
      const single = singleAt(words, at)
      if (single) found.push({ ...told(scene, of, single.span), ...single.asked, low: 1, high: 1 })
    }
    return found
  })
}

/** *a fourth attacker*: four at least. */
function ordinalsIn(scene: Scene, report: ReportId): Answer[] {
  return (scene.quantities.get(report) ?? []).flatMap((one): Answer[] => {
    const least = ORDINALS.get(quote(scene, one.number).toLowerCase())
    const of = propositionOf(scene, one)
    if (!least || !of || of.negative || !DOERS.has(one.head ?? '')) return []
    const own = told(scene, of, one.span)
    return [{ ...own, state: 'attackers', sort: 'people', low: least, high: Infinity }]
  })
}

/** Told of those who are left. */
const STILL =
  /\bstill (?:missing|held|being held|in|trapped|unaccounted|at large)\b|\bremain(?:s|ed|ing)? (?:missing|held|in|trapped|unaccounted|at large)\b/i

/** So many letters further on a question is still the last that was asked. */
const NEAR = 400

/** Part by which a rough number may miss another. */
const ROUGHLY = 0.2

function answer(
  scene: Scene,
  one: Quantity,
  of: Proposition | null,
  { state, sort, isFigure = false }: Asked,
): Answer[] {
  const { low, high, approx } = one
  const sentence = quote(scene, sentenceOfSpan(scene, one.span))
  const text = scene.view.texts.get(one.number.report)!
  const isSome = SOME_BEFORE.test(text.slice(Math.max(0, one.number.from - 20), one.number.from))
  const own = told(scene, of, one.span, isFigure)
  const isOther = isSome || OTHER_TIME.test(sentence) || (!own.before && isOfYear(scene, one.span))
  if (isOther || (GROWS.has(state) && OVER_TIME.test(sentence.toLowerCase()))) return []
  const behind = text.slice(one.span.to, one.span.to + 80)
  if (state === 'told of' && MORE_OF_THEM.test(behind)) return []
  if (low === null && high === null && approx === null) return []
  const nearby = text.slice(Math.max(0, one.span.from - 40), one.span.to + 25)
  const ofSome = state === 'injured' && TREATED.test(nearby)
  const isRough = approx !== null && low === null && high === null
  return [
    {
      ...own,
      state,
      sort,
      low: isRough ? approx * (1 - ROUGHLY) : (low ?? 0),
      high: ofSome ? Infinity : isRough ? approx * (1 + ROUGHLY) : (high ?? Infinity),
      where: whereOf(scene, one),
      ...(state === 'in its ranks' ? { groups: groupsAround(scene, one.span) } : {}),
      ...(BATCHES.has(state) ? { places: placesAround(scene, one.span, true) } : {}),
    },
  ]
}

const NONE: ReadonlySet<string> = new Set()

/** Who tells it, and what stands around it. */
function told(
  scene: Scene,
  of: Proposition | null,
  span: Span,
  isFigure = false,
): Omit<Answer, 'state' | 'sort' | 'low' | 'high'> {
  const voice = of && voiceOf(scene, of)
  const text = scene.view.texts.get(span.report)!
  const counter = voice ? null : counterOf(scene.view.lexed.get(span.report)!.words, span)
  return {
    span,
    of,
    teller: voice ? (scene.view.identityOf.get(voice.id)?.id ?? voice.id) : counter,
    isFigure: isFigure || SPEAKS_OF.test(text.slice(Math.max(0, span.from - 20), span.from)),
    house: counter ? new Set([counter]) : of ? houseWords(scene, of) : NONE,
    places: placesAround(scene, span),
    where: null,
    groups: NONE,
    before: earlierTime(scene, span),
    listed: LISTED.test(text.slice(span.to, span.to + 20)),
    still: STILL.test(quote(scene, sentenceOfSpan(scene, span))),
  }
}

/** By the event that counts it, by its own words and the verb over it, or by what was asked before. */
function askedBy(
  scene: Scene,
  one: Quantity,
  slots: ReadonlyMap<FindingId, State>,
  before: Before,
): Asked | null {
  const { words } = scene.view.lexed.get(one.number.report)!
  const text = scene.view.texts.get(one.number.report)!
  const sight = { words, text, one, ...wordsIn(words, one.span) }
  const again = asksLast(sight)
  const known = before.asked(one.span.from, again === 'last')
  if (again === 'presence')
    return known && OF_PRESENCE.has(known.state) ? { ...known, isFigure: true } : null
  if (again === 'last') return known && { ...known, isFigure: true }
  if (again) return { ...again, isFigure: true }
  const around = stateAround(sight)
  const own = around === 'on board' ? around : (slots.get(one.id) ?? around)
  // *we counted 31 people, five of them children*
  const isOfThem = /^\s+of (?:them|whom)\b/.test(text.slice(one.number.to, one.number.to + 10))
  const state = own ?? (isOfThem ? before.asked(one.span.from, false, BESIDE)?.state : null)
  // *killed five and left 11 more fighting for life*, but not *killed five, and two more died*
  if (!state || (one.additional && (!known || known.state === state))) return null
  const sort = sortAt(sight, state)
  if (!sort) return null
  return OF_THINGS.has(state) && isPeople(sort) ? null : { state, sort }
}

/** Letters between a number and that of some of them. */
const BESIDE = 60

/** True of *people*, *guard*, *surgeon*. */
export function isPeople(sort: string): boolean {
  return sort === 'people' || SORTS_OF_PEOPLE.has(sort) || PERSON_NOUNS.has(sort)
}

/** What the events say of the numbers they count. */
function slotsIn({ view }: Scene): ReadonlyMap<FindingId, State> {
  return new Map(
    [...view.events.values()].flatMap(({ counts }) =>
      counts.flatMap(({ slot, quantity }): [FindingId, State][] => {
        const state = STATE_OF_SLOT.get(slot)
        return state && quantity ? [[quantity, state]] : []
      }),
    ),
  )
}

function propositionOf({ propositions }: Scene, { span }: Quantity): Proposition | null {
  return (propositions.get(span.report) ?? []).find((one) => shared(one.span, span) > 0) ?? null
}

/** The answers to each question; who was taken is missing, where it is said who they are: *87 pupils*. */
export function byState(all: readonly Answer[]): (readonly Answer[])[] {
  const asked = ({ state, sort }: Answer) =>
    state === 'taken' && sort !== 'people' ? 'missing' : state
  return [...groupBy(all, asked).values()]
}
