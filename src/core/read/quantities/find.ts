/** One numeral, from its words to its finding. */
import { U, XPOS } from '../../language/tagset.js'
import { wordsSpan } from '../../language/tree.js'
import { findingId, type Quantity, type Words } from '../../model/index.js'
import { decadeOfLife } from './ages.js'
import { applied, boundsOf, type Bounded } from './bounds.js'
import { countedAt, isCountable, type Counted } from './counted.js'
import { halfBehind } from './fractions.js'
import { GROUPS, HARMING, STATES, TOLLS, UNITS, type Bound } from './lexicon.en.js'
import { numeralAt } from './numerals.js'
import { vetoes } from './refine.js'
import type { Read } from './read.js'
import { ordinalAt, readers } from './rules.js'
import type { Numeral, Scan } from './scan.js'

/** The sentence that is read, and what was last counted before. */
export interface Around {
  readonly start: number
  readonly end: number
  readonly counted: Quantity | null
}

/** What was read, and the word to go on with. */
export interface Step {
  readonly quantity: Quantity | null
  readonly last: number
}

/** Reads the quantity that starts at a word, if one does. */
export function stepAt(scan: Scan, at: number, { start, end, counted }: Around): Step {
  const ordinal = ordinalAt(scan, at, end)
  if (ordinal !== null) {
    const { value = 1, additional, rule } = ordinal
    const numeral = {
      first: at,
      last: at + 1,
      low: value,
      high: value,
      shape: 'exact',
      digits: false,
    } as const
    const bounded = { ...boundsOf(scan, numeral, start, end), additional }
    return { quantity: finding(scan, numeral, bounded, ordinal, rule, counted), last: at + 1 }
  }
  const decade = decadeOfLife(scan, at, start)
  if (decade !== null) {
    const bounded = { first: decade.first, last: decade.last, bound: null, additional: false }
    return { quantity: finding(scan, decade, bounded, decade, 'Q11', counted), last: at + 1 }
  }
  const numeral = numeralAt(scan, at, end) ?? articleAt(scan, at, end)
  if (numeral === null) return { quantity: null, last: at + 1 }
  const bounded = boundsOf(scan, numeral, start, end)
  if (isArticle(scan, numeral) && bounded.bound === null && numeral.low === 1)
    return { quantity: null, last: at + 1 }
  const given = { scan, numeral, bounded, start, end }
  if (vetoes.some((veto) => veto(given))) return { quantity: null, last: numeral.last }
  const read = readers
    .map((reader) => reader(scan, numeral, bounded, end))
    .find((one) => one !== null)
  const count = read ?? counting(scan, bounded, numeral, { start, end, counted })
  if (count === null) return { quantity: null, last: numeral.last }
  const rule = ruleOf(numeral, bounded.bound, count)
  const last = numeral.low === 1.5 ? Math.max(numeral.last, count.last) : numeral.last
  return { quantity: finding(scan, numeral, bounded, count, rule, counted), last }
}

/** *over a month*, *at least once*: one of a unit, where a bound stands before it; *a day and a half*. */
function articleAt({ lower, words }: Scan, at: number, end: number): Numeral | null {
  const isUnit =
    (lower[at] === 'a' || lower[at] === 'an') && at + 1 < end && UNITS.has(words.lemma[at + 1]!)
  if (!isUnit && lower[at] !== 'once') return null
  const value = isUnit && halfBehind(lower, at + 2, end) !== null ? 1.5 : 1
  return { first: at, last: at + 1, low: value, high: value, shape: 'exact', digits: false }
}

function isArticle({ lower }: Scan, { first, last }: Numeral): boolean {
  return last === first + 1 && /^(?:an?|once)$/.test(lower[first]!)
}

/** A count of the nouns behind the number, or, where none stands there, of what was counted shortly before. */
function counting(
  scan: Scan,
  bounded: Bounded,
  numeral: Numeral,
  { start, end, counted: understood }: Around,
): Read | null {
  const counted = isStated(scan, bounded.last) ? null : countedAt(scan, bounded.last, end)
  const plain = { kind: 'count', unit: null, first: numeral.first } as const
  const isFree = !numeral.digits || bounded.bound !== null || bounded.additional
  if (counted !== null) {
    if (!isFree && !isCountable(scan, counted, numeral.low ?? 2)) return null
    return { ...plain, rule: 'Q1', last: counted.last, counted }
  }
  const near = understood !== null && isNear(scan, understood, numeral)
  const isLarge =
    isPeople(scan, bounded.last) ||
    isBefallen(scan, bounded.first) ||
    isToll(scan, bounded.first) ||
    isSubject(scan, numeral, bounded, start) ||
    numeral.low === null ||
    numeral.low >= 10 ||
    bounded.bound !== null
  if (!near && !isLarge && numeral.shape !== 'plural') return null
  return { ...plain, rule: near ? 'Q16' : 'Q1', last: bounded.last, counted: null }
}

/** *25 Hurt*: a headline in capitals, where the state of people looks like a name. */
function isStated({ words, lower }: Scan, at: number): boolean {
  return STATES.has(lower[at] ?? '') && /^\p{Lu}/u.test(words.form[at]!)
}

/** *Four dead*, *four were killed*, *three others*: people are counted, though no noun says so. */
function isPeople({ lower }: Scan, last: number): boolean {
  if (lower[last - 1] === 'others') return true
  let at = last
  while (
    at < last + 3 &&
    /^(?:was|were|are|is|have|had|been|be|also|reportedly|confirmed|reported|believed|presumed|thought|found|left|pronounced|declared|later)$/.test(
      lower[at] ?? '',
    )
  )
    at++
  return STATES.has(lower[at] ?? '')
}

/** *Three of them died*, *of the wounded, four are in hospital*: a number that is what the verb tells of. */
function isSubject(
  { lower, words }: Scan,
  { first, last, digits, low }: Numeral,
  bounded: Bounded,
  start: number,
): boolean {
  if (lower[last] === 'of' && /^(?:them|us|you|those|these|whom)$/.test(lower[last + 1] ?? ''))
    return true
  if (lower[first - 1] === 'of' && GROUPS.has(words.lemma[first - 2] ?? '')) return true
  if (digits || low === null || low < 2) return false
  const before = XPOS[words.xpos[first - 1] ?? 0]!
  if (first > start && !/^(?:[,.:]|``|-LRB-|CC|IN)$/.test(before)) return false
  const next = bounded.last
  if (/^(?:are|were|have|remain|remained)$/.test(lower[next] ?? '')) return true
  const isLater = lower[next] === 'later' && XPOS[words.xpos[next + 1] ?? 0] === 'VBD'
  return isLater && first > start && lower[first - 1] === ','
}

/** *Killed two at a checkpoint*: what is done to people says that people are counted. */
function isBefallen({ words, lower }: Scan, first: number): boolean {
  const verb = first - 1
  if (verb < 0) return false
  if (lower[verb] === 'dead' && lower[verb - 1] === 'shot') return true
  if (words.upos[verb] === U.NOUN) return /^(?:kills|injures|wounds|hurts)$/.test(lower[verb]!)
  const isHarm = STATES.has(lower[verb]!) || HARMING.has(words.lemma[verb]!)
  return words.upos[verb] === U.VERB && isHarm
}

/**
 * *The toll rose from three to five*, *gave the number of dead as four*: a bare number behind a preposition, and a word of counting
 * shortly before; *spoke of four*, *counted eleven*.
 */
function isToll({ words, lower }: Scan, first: number): boolean {
  const before = words.lemma[first - 1]
  const isVerb = XPOS[words.xpos[first - 1] ?? 0]!.startsWith('VB')
  if (before === 'number' || (before === 'count' && isVerb)) return true
  if (/^(?:speak of|insist on)$/.test(`${words.lemma[first - 2]} ${lower[first - 1]}`)) return true
  if (!/^(?:to|from|at|as|of)$/.test(lower[first - 1] ?? '')) return false
  for (let at = first - 2; at >= Math.max(0, first - 12); at--)
    if (TOLLS.has(words.lemma[at]!)) return true
  return false
}

/** How many words back a number may take up what was counted. */
const REACH_WORDS = 60

function isNear({ words }: Scan, { span }: Quantity, { first }: Numeral): boolean {
  return words.from[Math.max(0, first - REACH_WORDS)]! <= span.from
}

const BOUND_RULES: Partial<Record<Bound, string>> = {
  most: 'Q3',
  least: 'Q4',
  over: 'Q5',
  under: 'Q5',
  about: 'Q6',
  nearly: 'Q6',
}

/** The most telling rule: its bound, then what it measures, then its form. */
function ruleOf(numeral: Numeral, bound: Bound | null, read: Read): string {
  if (numeral.shape === 'plural' && read.kind === 'count') return 'Q7'
  const bounded = bound === null ? undefined : BOUND_RULES[bound]
  if (bounded !== undefined) return bounded
  return read.rule === 'Q1' && numeral.shape === 'range' ? 'Q2' : read.rule
}

const MEASURED = new Set([
  'money',
  'distance',
  'speed',
  'area',
  'mass',
  'duration',
  'age',
  'percent',
  'fraction',
  'scale',
])

function finding(
  { words }: Scan,
  numeral: Numeral,
  bounded: Bounded,
  read: Read,
  rule: string,
  understood: Quantity | null,
): Quantity {
  const value = applied(numeral, bounded.bound, MEASURED.has(read.kind))
  const span = wordsSpan(
    words,
    Math.min(bounded.first, read.first),
    Math.max(bounded.last, read.last),
  )
  const number = wordsSpan(words, numeral.first, numeral.last)
  const last = read.rule === 'Q16' ? understood : null
  return {
    id: findingId('quantity', span, number),
    span,
    number,
    kind: read.kind,
    ...value,
    of: spanOf(words, read.counted),
    head: read.counted === null ? (last?.head ?? null) : words.lemma[read.counted.head]!,
    unit: read.unit,
    additional: bounded.additional,
    because: { rule, saw: last === null ? [span] : [span, last.id] },
  }
}

function spanOf(words: Words, counted: Counted | null) {
  return counted === null ? null : wordsSpan(words, counted.first, counted.last)
}
