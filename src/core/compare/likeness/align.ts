/** How far two propositions say the same: by the event they tell, the words, names and numbers. */
import type { Event, Feature, FindingId } from '../../model/index.js'
import { compareFates, degreeOf, isPlain, opposed, tellOtherwise } from './fates/fates.js'
import { compareDeeds, didOtherwise } from './told/deeds.js'
import { MEASURES } from './lexicon.en.js'
import { befellOtherwise, causedOtherwise, countOthers, countOtherwise } from './frames.js'
import { round, weigh } from './policy.js'
import { ALIGN_POLICY, NEVER } from './told/weights.js'
import type { Outcome } from './fates/outcomes.js'
import type { Proposition } from './propositions.js'
import { weightsOver, type Weights } from './terms.js'
import { compareTolls } from './tolls.js'

export interface AlignedPair {
  readonly a: number
  readonly b: number
  readonly total: number
  /** They cannot say the same, however alike their words are. */
  readonly never?: boolean
  readonly features: readonly Feature[]
}

export interface AlignContext {
  readonly incidentOf: (event: FindingId) => FindingId | null
  /** What became of whom, as a proposition tells it. */
  readonly fatesOf: (one: Proposition) => readonly Outcome[]
  /** Whether how badly, and whether anybody can tell, keep two clauses apart: what differs in them may still conflict. */
  readonly strict?: boolean
  /** Terms of persons, and of places smaller than a country. */
  readonly persons?: ReadonlySet<string>
  readonly places?: ReadonlySet<string>
  readonly isShared: (a: Pick<Proposition, 'span'>, b: Pick<Proposition, 'span'>) => boolean
}

/** Part of the word score that looks at both sides; the rest at the shorter one. */
const BOTH_SIDES = 0.65

/**
 * Every pair of propositions whose likeness reaches `floor`, in the order of the indices. Those from the index `late` on
 * have no say in how rare a word is.
 */
export function alignPairs(
  all: readonly Proposition[],
  context: AlignContext,
  floor: number,
  late = all.length,
): AlignedPair[] {
  const weights = weightsOver(all.slice(0, late).map(({ terms }) => terms))
  const bags = all.map((one) => bagOf(one, weights, context.strict ?? false))
  const sizes = bags.map((bag) => [...bag.values()].reduce((sum, weight) => sum + weight, 0))
  const holders = new Map<string, number[]>()
  const pairs: AlignedPair[] = []
  all.forEach((b, at) => {
    const common = new Map<number, { weight: number; terms: string[] }>()
    const meet = (other: number) => {
      const known = common.get(other) ?? { weight: 0, terms: [] }
      common.set(other, known)
      return known
    }
    for (const [term, weight] of bags[at]!) {
      for (const other of holders.get(term) ?? []) {
        const known = meet(other)
        known.weight += Math.min(weight, bags[other]!.get(term)!)
        known.terms.push(term)
      }
    }
    const ties = context.strict ? tiesOf(b) : []
    for (const tie of ties) for (const other of holders.get(tie) ?? []) meet(other)
    for (const [other, { weight, terms }] of common) {
      const isLean = !isEnough(terms) && context.fatesOf(b).length === 0
      if (isLean && !(context.strict && haveTie(all[other]!, b))) continue
      const words = wordScore(weight, sizes[other]!, sizes[at]!)
      if (words < floor - 0.5 && !isLean) continue
      const { total, features } = compare(all[other]!, b, words, terms, context)
      const never = features.some(({ name }) => NEVER.has(name))
      if (total >= floor || never)
        pairs.push({ a: other, b: at, total: round(total), never, features })
    }
    for (const term of [...bags[at]!.keys(), ...ties]) {
      const known = holders.get(term)
      if (known) known.push(at)
      else holders.set(term, [at])
    }
  })
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** By what a clause is looked up beside its words. */
function tiesOf({ tolls, readings }: Proposition): string[] {
  return [...tolls.map(({ slot, low }) => `= ${slot} ${low}`), ...readings.map((one) => `= ${one}`)]
}

/** A deed, a toll or a reading in common, without which clauses of one common word are not compared. */
function haveTie(a: Proposition, b: Proposition): boolean {
  return (
    a.readings.some((one) => b.readings.includes(one)) ||
    compareTolls(a.tolls, b.tolls) === 'same' ||
    compareDeeds(a.frame.deeds, b.frame.deeds) !== null
  )
}

/** Two words in common, or one with two names; every second clause holds the names of the story. */
function isEnough(terms: readonly string[]): boolean {
  const words = terms.filter((term) => !term.startsWith('@')).length
  if (terms.length >= 2 && terms.some(isTelling)) return true
  return words >= 2 || (words === 1 && terms.length >= 3)
}

/** What a term weighs that only tells which one is meant. */
const ASIDE_PART = 0.4

/** The terms of a proposition with what each weighs in it. */
function bagOf({ terms, frame }: Proposition, weights: Weights, strict: boolean) {
  const bag = new Map<string, number>()
  for (const term of terms)
    bag.set(term, weightOf(term, weights) * (strict && frame.aside.has(term) ? ASIDE_PART : 1))
  if (strict)
    for (const term of frame.subject) if (!bag.has(term)) bag.set(term, weightOf(term, weights))
  return bag
}

/** What a name and a number weigh, against another word as rare. */
const NAME_PART = 0.5
const NUMBER_PART = 1.2

/** A number tells more than its rarity, a name less: every second claim holds the names of the story. */
function weightOf(term: string, weights: Weights): number {
  const weight = weights(term)
  if (term.startsWith('@')) return weight * NAME_PART
  return term.startsWith('#') ? weight * NUMBER_PART : weight
}

function wordScore(common: number, a: number, b: number): number {
  if (a === 0 || b === 0) return 0
  const dice = (2 * common) / (a + b)
  const containment = common / Math.min(a, b)
  return BOTH_SIDES * dice + (1 - BOTH_SIDES) * containment
}

/** Many things of a kind may be destroyed, or be in other hands; a person dies once. */
const OF_A_THING = 0.6

/** *27 crates were sent*, *27 crates were lost*: the number alone does not make it one. */
const OF_ANOTHER = 0.5

/** How far it holds that the same is told of the same one. */
const DEED_PART = { same: 1, partly: 0.3, none: 0 } as const

const NOT_HELD = { value: 0, saw: '' }
const flag = (holds: boolean, saw: string) => (holds ? { value: 1, saw } : NOT_HELD)

function compare(
  a: Proposition,
  b: Proposition,
  words: number,
  terms: readonly string[],
  context: AlignContext,
) {
  const { incidentOf, isShared, strict = false } = context
  const types = new Set(a.events.map(({ type }) => type))
  const event = b.events.find(({ type }) => types.has(type))
  const incidents = new Set(a.events.map(({ id }) => incidentOf(id)).filter(Boolean))
  const incident = b.events.some(({ id }) => incidents.has(incidentOf(id)))
  const shared = isShared(a, b)
  const deed = (strict ? compareDeeds(a.frame.deeds, b.frame.deeds) : null) ?? 'none'
  const reading = strict ? a.readings.find((one) => b.readings.includes(one)) : undefined
  const isOtherDeed = didOtherwise(a.frame.deeds, b.frame.deeds)
  const { fates, tellAlike } = fatesHeld(a, b, shared, context)
  const differIn = a.negative !== b.negative && !shared && !tellAlike
  const plain = terms.filter((term) => !term.startsWith('@')).map((term) => term.replace('#', ''))
  return weigh(ALIGN_POLICY, {
    words: { value: words, saw: plain.slice(0, 8).join(', ') || 'names only' },
    event: flag(event !== undefined, event?.type ?? ''),
    incident: flag(incident, 'the same incident'),
    ...fates,
    'another cause': flag(strict && causedOtherwise(a.frame, b.frame), 'what brought it about'),
    elsewhere: flag(
      strict && !shared && !incident && isElsewhere(event, b, incidents, incidentOf),
      'other incidents',
    ),
    verbatim: flag(shared, 'a passage that both reports share'),
    reading: flag(reading !== undefined, reading ?? ''),
    deed: { value: DEED_PART[deed], saw: 'the same of the same one' },
    'another deed': flag(strict && !shared && isOtherDeed, 'something else of something else'),
    head: flag(
      strict && a.frame.head !== null && a.frame.head === b.frame.head,
      a.frame.head ?? '',
    ),
    'other places': flag(strict && !shared && areOther(a, b, context.places), 'other places'),
    'other persons': flag(strict && !shared && areOther(a, b, context.persons), 'other persons'),
    ...countsHeld(a, b, strict, isOtherDeed),
    quoted: flag(quoteTheSame(a, b), 'quoted words'),
    polarity: flag(differIn && deed !== 'same' && reading === undefined, 'not'),
  })
}

/** What both tell to have become of somebody or something, and whether that is the same without any doubt. */
function fatesHeld(
  a: Proposition,
  b: Proposition,
  shared: boolean,
  { fatesOf, strict = false }: AlignContext,
) {
  const [x, y] = [fatesOf(a), fatesOf(b)]
  const fate = compareFates(x, y)
  const isSame = fate === 'same' || fate === 'same thing'
  const isOpposed = !isSame && !shared && (fate === 'contrary' || opposed(x, y))
  const saw = 'what became of it'
  return {
    tellAlike: isSame && x.every(isPlain) && y.every(isPlain),
    fates: {
      fate: { value: isSame ? (fate === 'same' ? 1 : OF_A_THING) : 0, saw },
      'both open': flag(fate === 'both open', 'that none can tell'),
      'another fate': flag(strict && fate === null && tellOtherwise(x, y), saw),
      opposed: flag(strict && isOpposed, saw),
      'other fate': flag(fate === 'other', 'of somebody else'),
      stance: flag(strict && fate === 'open' && !shared, 'whether it is known'),
      degree: flag(strict && fate !== null && degreeOf(a) !== degreeOf(b), 'how badly'),
    },
  }
}

/** How the numbers of two clauses compare. */
function countsHeld(a: Proposition, b: Proposition, strict: boolean, isOtherDeed: boolean) {
  const counted = a.numbers.length > 0 && b.numbers.length > 0
  const differ = counted && !a.numbers.some((number) => b.numbers.includes(number))
  const tolls = compareTolls(a.tolls, b.tolls)
  const isOther = differ
    ? countOtherwise(a.frame, b.frame)
    : counted && befellOtherwise(a.terms, b.terms)
  const recount =
    strict && !countTheSame(a, b) && (tolls === 'other' || isOther || countOthers(a.frame, b.frame))
  const either = a.numbers.length + b.numbers.length > 0
  const saw = `${a.numbers.join(' ')} / ${b.numbers.join(' ')}`
  return {
    counts: flag(recount, saw),
    toll: flag(strict && tolls === 'same', 'the same number'),
    count: {
      value:
        strict && tolls !== 'same' && !recount && countAlike(a, b)
          ? isOtherDeed
            ? OF_ANOTHER
            : 1
          : 0,
      saw,
    },
    numbers: flag(differ && !recount && tolls !== 'same', saw),
    uncounted: flag(either && !counted && tolls !== 'same', 'a number'),
  }
}

/** Both name some of them, and none in common. */
function areOther(a: Proposition, b: Proposition, kind: ReadonlySet<string> = new Set()): boolean {
  const [x, y] = [a, b].map(({ terms }) => terms.filter((term) => kind.has(term)))
  return x!.length > 0 && y!.length > 0 && !x!.some((term) => y!.includes(term))
}

/** All numbers of both are common: *two hostages and three gunmen*. */
function countTheSame({ numbers: a }: Proposition, { numbers: b }: Proposition): boolean {
  return a.length > 1 && a.length === b.length && a.every((number) => b.includes(number))
}

/** *four handguns* in both, or one number that is too great to be common by chance. */
function countAlike(a: Proposition, b: Proposition): boolean {
  const isSame = a.frame.counts.some(({ of, number }) =>
    b.frame.counts.some(
      (other) => isThing(of) && number !== '#1' && other.of === of && other.number === number,
    ),
  )
  return isSame || a.numbers.some((number) => isTelling(number) && b.numbers.includes(number))
}

/** Days and miles are no things that two clauses could have in common. */
function isThing(term: string): boolean {
  return term !== '' && !MEASURES.has(term)
}

/** A number of three digits or more, or with a part. */
function isTelling(term: string): boolean {
  return /^#(?:\d{3,}|\d+\.\d+)$/.test(term)
}

/** Both tell an event of one type, and each of an incident. */
function isElsewhere(
  event: Event | undefined,
  b: Proposition,
  incidents: ReadonlySet<FindingId | null>,
  incidentOf: AlignContext['incidentOf'],
): boolean {
  return event !== undefined && incidents.size > 0 && b.events.some(({ id }) => incidentOf(id))
}

/** True where both put the same two words, or more, in quotation marks. */
function quoteTheSame(a: Proposition, b: Proposition): boolean {
  return a.quotes.filter((term) => b.quotes.includes(term)).length >= 2
}
