/** How many of one sort came to harm: *two guards were killed* here, *a guard was shot dead* there. */
import { PERSON_NOUNS } from '../../../../language/coreference/lexicon.en.js'
import {
  child,
  children,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
  wordsSpan,
} from '../../../../language/tree.js'
import {
  shared,
  type FindingId,
  type Quantity,
  type Span,
  type Words,
} from '../../../../model/index.js'
import { intersects } from '../../../../model/groups.js'
import { CLASS_OF } from '../../../likeness/lexicon.en.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { counting, quote, side, type Draft, type Finder, type Scene } from '../../draft.js'
import { ANYBODY_DEAD, OVER_TIME } from '../../lexicon.en.js'
import { BASE } from '../../policy.js'
import { places } from '../../slots.js'
import { DEAD_NOUNS, HARM_OF, type Harm } from '../../lexicon/states.en.js'
import { voiceOf } from '../../sources.js'
import { tellTwo } from '../../together.js'
import {
  areElsewhere,
  houseWords,
  isOfYear,
  isTollWord,
  MOST_TIMES,
  placesAround,
  sentenceOfSpan,
} from './toll.js'

/** CF35: of one sort of people, in two numbers; what may have grown since is no conflict. */
export const otherVictims: Finder = {
  id: 'CF35',
  example: '“two guards were killed” here, “a guard was shot dead” there.',
  find(scene) {
    const all = firstOfEach([...counted(scene), ...single(scene)])
    return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b, all)))
  },
}

interface Counted {
  readonly harm: Harm
  /** The noun by its class; *people* for all. */
  readonly sort: string
  readonly low: number
  readonly high: number
  readonly span: Span
  readonly of: Proposition
  readonly voice: FindingId | null
  readonly house: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** Of one number in one report the first telling; copies repeat it. */
function firstOfEach(all: readonly Counted[]): Counted[] {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  return all.filter(({ harm, sort, low, high, voice, span }) => {
    const key = `${harm} ${sort} ${low} ${high}`
    const here = `${key} ${voice} ${span.report}`
    if (seen.has(here)) return false
    seen.add(here)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts.get(key)! <= MOST
  })
}

/** So many tellings of one number are compared. */
const MOST = 5

function compare(scene: Scene, a: Counted, b: Counted, all: readonly Counted[]): Draft[] {
  if (a.harm !== b.harm || !(a.high < b.low || b.high < a.low) || !isOneSort(a, b)) return []
  // What a report tells itself and what somebody tells it may be of two incidents, or of a part.
  const oneReport = a.span.report === b.span.report
  const oneTeller = oneReport && (a.voice === b.voice || a.voice === null || b.voice === null)
  if (oneTeller || mayHaveGrown(scene, a, b) || areTwo(a, b, all)) return []
  const [few, many] = a.low < b.low ? [a, b] : [b, a]
  // *more than 50* says 50 less exactly.
  if (many.high === Infinity && many.low <= few.high + 1) return []
  if (areElsewhere(a, b) || mayBeTwo(scene, a, b) || many.low > MOST_TIMES * Math.max(few.low, 1))
    return []
  const sides = [a, b].map((one) => counting(side(scene, one.span, one.of), scene))
  return [
    {
      rule: 'CF35',
      kind: 'count',
      status: 'conflict',
      sides: [sides[0]!, sides[1]!],
      about: `how many ${a.sort === 'people' ? '' : `(${a.sort}) `}were ${a.harm}`,
      differs: `${sides[0]!.value} against ${sides[1]!.value} (${a.harm})`,
      score: BASE.count,
    },
  ]
}

/** Told of two incidents that were not joined, in sentences that have nothing else in common: *at the market*, *at the bakery*. */
function mayBeTwo(scene: Scene, a: Counted, b: Counted): boolean {
  if (!tellTwo(scene, a.of, b.of)) return false
  const [x, y] = [a, b].map(({ of }) => of.terms.filter(scene.telling.isTelling))
  return !x!.some((term) => !term.startsWith('#') && y!.includes(term))
}

/** *two guards*, *a guard*; also *14 civilians* and *12 people*: a part is not more than all. */
function isOneSort(a: Counted, b: Counted): boolean {
  if (a.sort === b.sort) return true
  const [all, part] = a.sort === 'people' ? [a, b] : [b, a]
  return all.sort === 'people' && PERSON_NOUNS.has(part.sort) && part.low > all.high && all.high > 1
}

/** A later and greater number, or two by one house: *police* and *a police spokeswoman*. */
function mayHaveGrown(scene: Scene, a: Counted, b: Counted): boolean {
  if (intersects(a.house, b.house)) return true
  // *the ministry* and *the hospital* count each for itself, whoever comes first.
  const [few, many] = a.high < b.low ? [a, b] : [b, a]
  const isFarOff = many.low - few.high > Math.max(1, GROWTH * few.high)
  const areTwoHouses = [a, b].every(
    ({ voice, house }) => voice !== null && [...house].some(isTelling),
  )
  return !(isFarOff && areTwoHouses) && isLater(scene, few.span, many.span)
}

/** Part of a number by which it may have grown in the next report, whoever counts. */
const GROWTH = 0.25

/** *officials*, *sources* may be of any house. */
function isTelling(word: string): boolean {
  return !/^(?:official|authorit|source|witness|local|police|spokes|senior)/.test(word)
}

/** True where the report of the greater number is the later one, or nobody knows. */
export function isLater({ published }: Scene, few: Span, many: Span): boolean {
  const [x, y] = [few, many].map(({ report }) => published.get(report)?.from ?? null)
  return !x || !y || x < y
}

/** Who tells both numbers tells of two incidents. */
function areTwo(a: Counted, b: Counted, all: readonly Counted[]): boolean {
  const tells = (one: Counted, other: Counted) =>
    all.some(
      (x) =>
        x.span.report === one.span.report &&
        x.voice === one.voice &&
        x.harm === other.harm &&
        x.sort === other.sort &&
        x.low === other.low &&
        x.high === other.high,
    )
  return tells(a, b) || tells(b, a)
}

function told(scene: Scene, of: Proposition, span: Span) {
  const voice = voiceOf(scene, of)
  return {
    span,
    of,
    voice: voice ? (scene.view.identityOf.get(voice.id)?.id ?? voice.id) : null,
    house: houseWords(scene, of),
    places: placesAround(scene, span),
  }
}

/** Numbers: *two guards were killed*, *11 died, four of them civilians*, *the number of dead at nine*. */
function counted(scene: Scene): Counted[] {
  return scene.view.propositions.flatMap((of) =>
    (scene.quantities.get(of.span.report) ?? []).flatMap((one): Counted[] => {
      if (one.kind !== 'count' || one.additional || shared(one.span, of.span) === 0) return []
      const sentence = quote(scene, sentenceOfSpan(scene, one.span))
      if (OVER_TIME.test(sentence.toLowerCase()) || isOfYear(scene, one.span)) return []
      const { words } = scene.view.lexed.get(of.claim.report)!
      const { first, last } = wordsIn(words, one.span)
      const isToll = isTollWord(sentence) && last === first + 1
      const isAll = isToll || (one.head === 'man' && (one.low ?? 0) >= MANY_MEN)
      const sort = isAll ? 'people' : sortOf(words, first, last, one)
      const harm = isToll ? 'killed' : harmOver(words, first, last)
      if (!sort || !harm || (one.low === null && one.approx === null)) return []
      const [low, high] = [one.low ?? one.approx!, one.high ?? one.approx ?? Infinity]
      return [{ harm, sort, low, high, ...told(scene, of, one.span) }]
    }),
  )
}

/** *Twenty-four men died* tells of all, *two men* of some. */
const MANY_MEN = 10

/** *two guards*: guard; *four of them civilians*: civilian; null for *two of the wounded*, *her two sons*. */
function sortOf(words: Words, first: number, last: number, { head }: Quantity): string | null {
  const next = words.form
    .slice(last, last + 2)
    .join(' ')
    .toLowerCase()
  if (next === 'of them' || next === 'of whom') {
    const at = last + (isUpos(words, last + 2, 'AUX') ? 3 : 2)
    return isUpos(words, at, 'NOUN') ? sortOfNoun(words.lemma[at]!) : null
  }
  if (words.form.slice(first, last).some((form) => /^of$/i.test(form)) || next.startsWith('of ')) {
    return null
  }
  // *two were killed*: of whom the sentences before tell.
  const isBare = last === first + 1
  if (isBare) {
    const isHarmed = /^(?:dead|killed|injured|wounded|hurt)\b|^(?:are |were )?feared\b/.test(next)
    return isHarmed || /^(?:kill|wound|injure)$/.test(words.lemma[first - 1] ?? '')
      ? 'people'
      : null
  }
  return head === null ? null : sortOfNoun(head)
}

function sortOfNoun(lemma: string): string {
  return ANYBODY_DEAD.has(lemma) ? 'people' : (CLASS_OF.get(lemma) ?? lemma)
}

/** What the clause around a number tells to have come of them; null for *the bombing in which 23 died*, another matter. */
function harmOver(words: Words, first: number, last: number): Harm | null {
  const near = harmNear(words, first, last)
  if (near) return near
  if (DEAD_NOUNS.has(words.lemma[last - 1]!)) return 'killed'
  let over = first
  for (let steps = 0; steps < STEPS && over !== -1; steps++) {
    const harm = HARM_OF.get(words.lemma[over]!)
    if (harm) return isAside(words, over) ? null : harm
    const dead = children(words, over).find(
      (word) => isRelation(words, word, 'xcomp') && HARM_OF.has(words.lemma[word]!),
    )
    if (dead !== undefined) return HARM_OF.get(words.lemma[dead]!)!
    over = words.head[over]!
  }
  return null
}

/** *11 people died*, *14 dead*, *killed two guards*, *dead, including seven civilians*: beside the number, whatever the tree says. */
function harmNear(words: Words, first: number, last: number): Harm | null {
  const before = words.lemma[first - 1] ?? ''
  if (HARM_OF.has(before)) return HARM_OF.get(before)!
  for (let word = last; word < Math.min(words.count, last + NEAR); word++) {
    const own = HARM_OF.get(words.lemma[word]!)
    if (own) return own
    if (words.form[word] === 'lives' && words.lemma[word - 2] === 'lose') return 'killed'
    if (isUpos(words, word, 'PUNCT')) break
  }
  if (!/^(?:including|them)$/.test(before)) return null
  const start = words.starts[sentenceOf(words, first)]!
  for (let word = first - 1; word >= start; word--) {
    const own = HARM_OF.get(words.lemma[word]!)
    if (own) return own
  }
  return null
}

/** So many words behind a number what came of the counted may stand. */
const NEAR = 6

/** So far up the tree a number may stand from its verb. */
const STEPS = 4

function isAside(words: Words, verb: number): boolean {
  return (
    isRelation(words, verb, 'acl:relcl') &&
    isUpos(words, words.head[verb]!, 'NOUN') &&
    !PERSON_NOUNS.has(words.lemma[words.head[verb]!]!)
  )
}

/** *shot a guard dead*, *a guard was killed*: one. */
function single(scene: Scene): Counted[] {
  const found: Counted[] = []
  for (const { of, words, at } of places(scene)) {
    const det = isUpos(words, at, 'NOUN') ? child(words, at, 'det') : -1
    if (det === -1 || !/^an?$/i.test(words.form[det]!) || of.negative) continue
    const [sort, verb] = [sortOfNoun(words.lemma[at]!), words.head[at]!]
    const isHarmed =
      isRelation(words, at, 'obj', 'nsubj:pass') || words.form[verb]?.toLowerCase() === 'dead'
    if (sort === 'people' || !isHarmed) continue
    const harm = HARM_OF.get(words.lemma[verb]!) ?? shotDead(words, verb)
    const span = wordsSpan(words, det, at + 1)
    if (harm) found.push({ harm, sort, low: 1, high: 1, ...told(scene, of, span) })
  }
  return found
}

/** *shot dead*, *left a guard dead*. */
function shotDead(words: Words, verb: number): Harm | null {
  return children(words, verb).some((word) => words.form[word]!.toLowerCase() === 'dead')
    ? 'killed'
    : null
}
