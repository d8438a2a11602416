/** How far two propositions say the same: by the event they tell, the words, names and numbers. */
import type { Event, Feature, FindingId } from '../../model/index.js'
import { compareFates, degreeOf, isPlain, opposed, tellOtherwise } from './fates/fates.js'
import { befellOtherwise, causedOtherwise } from './frames.js'
import { round, weigh } from './policy.js'
import type { Outcome } from './fates/outcomes.js'
import type { Proposition } from './propositions.js'
import { weightsOver, type Weights } from './terms.js'
import { compareTolls } from './tolls.js'

/** What is weighed; tuned on the three stories with gold. */
export const ALIGN_POLICY = [
  {
    name: 'words',
    weight: 1,
    means: 'weighed words in common, against all words of both and of the shorter',
  },
  { name: 'event', weight: 0.12, means: 'both tell an event of the same type' },
  { name: 'incident', weight: 0.12, means: 'both tell the same incident' },
  { name: 'fate', weight: 0.3, means: 'the same became of the same person or thing' },
  {
    name: 'both open',
    weight: 0.7,
    means: 'both say that none can tell whether it befell the same one',
  },
  {
    name: 'another fate',
    weight: -0.3,
    means: 'each says of the same person what the other does not say',
  },
  {
    name: 'opposed',
    weight: -0.4,
    means: 'what one says became of it excludes what the other says',
  },
  { name: 'another cause', weight: -0.4, means: 'each says that something else brought it about' },
  { name: 'other fate', weight: -0.3, means: 'the same became of another person' },
  {
    name: 'stance',
    weight: -0.2,
    means: 'one says what became of it, the other that none can tell',
  },
  { name: 'degree', weight: -0.2, means: 'one says how badly, the other does not, or otherwise' },
  { name: 'elsewhere', weight: -0.1, means: 'both tell an incident, and not the same one' },
  { name: 'verbatim', weight: 0.25, means: 'the words stand in a passage that both reports share' },
  { name: 'head', weight: 0.2, means: 'both say the same word of somebody' },
  {
    name: 'counts',
    weight: -0.3,
    means: 'they count the same, and no number is the same; or the same number of others',
  },
  { name: 'toll', weight: 0.3, means: 'the same befell the same number' },
  { name: 'numbers', weight: -0.12, means: 'both count, and no number is the same' },
  { name: 'uncounted', weight: -0.1, means: 'one counts, the other does not' },
  { name: 'quoted', weight: 0.25, means: 'both quote, and the quoted words are the same' },
  { name: 'polarity', weight: -0.15, means: 'one says that it is so, the other that it is not' },
] as const

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
  readonly isShared: (a: Pick<Proposition, 'span'>, b: Pick<Proposition, 'span'>) => boolean
}

/** What keeps two clauses apart, whatever else they share. */
const NEVER: ReadonlySet<string> = new Set([
  'degree',
  'opposed',
  'stance',
  'counts',
  'another fate',
  'another cause',
])

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
    for (const [term, weight] of bags[at]!) {
      for (const other of holders.get(term) ?? []) {
        const known = common.get(other) ?? { weight: 0, terms: [] }
        known.weight += Math.min(weight, bags[other]!.get(term)!)
        known.terms.push(term)
        common.set(other, known)
      }
    }
    for (const [other, { weight, terms }] of common) {
      if (!isEnough(terms) && context.fatesOf(b).length === 0) continue
      const words = wordScore(weight, sizes[other]!, sizes[at]!)
      if (words < floor - 0.5) continue
      const { total, features } = compare(all[other]!, b, words, terms, context)
      const never = features.some(({ name }) => NEVER.has(name))
      if (total >= floor || never)
        pairs.push({ a: other, b: at, total: round(total), never, features })
    }
    for (const term of bags[at]!.keys()) {
      const known = holders.get(term)
      if (known) known.push(at)
      else holders.set(term, [at])
    }
  })
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Two words in common, or one with two names; every second clause holds the names of the story. */
function isEnough(terms: readonly string[]): boolean {
  const words = terms.filter((term) => !term.startsWith('@')).length
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

const flag = (holds: boolean, saw: string) => ({ value: holds ? 1 : 0, saw })

function compare(
  a: Proposition,
  b: Proposition,
  words: number,
  terms: readonly string[],
  { incidentOf, isShared, fatesOf, strict = false }: AlignContext,
) {
  const types = new Set(a.events.map(({ type }) => type))
  const event = b.events.find(({ type }) => types.has(type))
  const incidents = new Set(a.events.map(({ id }) => incidentOf(id)).filter(Boolean))
  const incident = b.events.some(({ id }) => incidents.has(incidentOf(id)))
  const shared = isShared(a, b)
  const counted = a.numbers.length > 0 && b.numbers.length > 0
  const differ = counted && !a.numbers.some((number) => b.numbers.includes(number))
  const tolls = compareTolls(a.tolls, b.tolls)
  const recount =
    strict &&
    (tolls === 'other' ||
      (differ ? countOtherwise(a, b) : counted && befellOtherwise(a.terms, b.terms)))
  const fate = compareFates(fatesOf(a), fatesOf(b))
  const isSame = fate === 'same' || fate === 'same thing'
  const tellAlike = isSame && [a, b].every((one) => fatesOf(one).every(isPlain))
  const plain = terms.filter((term) => !term.startsWith('@')).map((term) => term.replace('#', ''))
  return weigh(ALIGN_POLICY, {
    words: { value: words, saw: plain.slice(0, 8).join(', ') || 'names only' },
    event: { value: event ? 1 : 0, saw: event?.type ?? '' },
    incident: { value: incident ? 1 : 0, saw: 'the same incident' },
    fate: { value: isSame ? (fate === 'same' ? 1 : OF_A_THING) : 0, saw: 'what became of it' },
    'both open': flag(fate === 'both open', 'that none can tell'),
    'another fate': flag(
      strict && fate === null && tellOtherwise(fatesOf(a), fatesOf(b)),
      'what became of it',
    ),
    'another cause': flag(strict && causedOtherwise(a.frame, b.frame), 'what brought it about'),
    opposed: flag(
      strict && !isSame && !shared && (fate === 'contrary' || opposed(fatesOf(a), fatesOf(b))),
      'what became of it',
    ),
    'other fate': flag(fate === 'other', 'of somebody else'),
    stance: flag(strict && fate === 'open' && !shared, 'whether it is known'),
    degree: flag(strict && fate !== null && degreeOf(a) !== degreeOf(b), 'how badly'),
    elsewhere: flag(
      strict && !shared && !incident && isElsewhere(event, b, incidents, incidentOf),
      'other incidents',
    ),
    verbatim: { value: shared ? 1 : 0, saw: 'a passage that both reports share' },
    head: {
      value: strict && a.frame.head !== null && a.frame.head === b.frame.head ? 1 : 0,
      saw: a.frame.head ?? '',
    },
    counts: flag(recount, `${a.numbers.join(' ')} / ${b.numbers.join(' ')}`),
    toll: flag(strict && tolls === 'same', 'the same number'),
    numbers: flag(
      differ && !recount && tolls !== 'same',
      `${a.numbers.join(' ')} / ${b.numbers.join(' ')}`,
    ),
    uncounted: {
      value: counted || tolls === 'same' || a.numbers.length + b.numbers.length === 0 ? 0 : 1,
      saw: 'a number',
    },
    quoted: { value: quoteTheSame(a, b) ? 1 : 0, saw: 'quoted words' },
    polarity: { value: a.negative !== b.negative && !shared && !tellAlike ? 1 : 0, saw: 'not' },
  })
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

/** *Eleven people* are not *200 people*, but may be *three cells*. */
function countOtherwise({ frame: a }: Proposition, { frame: b }: Proposition): boolean {
  return a.counts.some((x) => b.counts.some((y) => x.of === y.of && x.number !== y.number))
}

/** True where both put the same two words, or more, in quotation marks. */
function quoteTheSame(a: Proposition, b: Proposition): boolean {
  return a.quotes.filter((term) => b.quotes.includes(term)).length >= 2
}
