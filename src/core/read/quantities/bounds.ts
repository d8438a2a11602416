/** The words around a numeral that make it a bound, an approximation or a number beside others. */
import {
  ADDITIONAL,
  BEFORE,
  BEHIND,
  EXCEEDING,
  EXTENT,
  LASTING,
  TOLLS,
  TOPICS,
  UNITS,
  type Bound,
} from './lexicon.en.js'
import { CURRENCIES } from './money.en.js'
import { isCurrency, type Numeral, type Scan } from './scan.js'

/** A numeral with its bound words: `first` and `last` take them in. */
export interface Bounded {
  readonly first: number
  readonly last: number
  readonly bound: Bound | null
  readonly additional: boolean
}

interface Phrase {
  readonly words: readonly string[]
  readonly bound: Bound
}

const before = byWord(BEFORE, (words) => words.at(-1)!)
const behind = byWord(BEHIND, (words) => words[0]!)

/** Reads outward from the numeral within the sentence `start` … `end`. */
export function boundsOf(scan: Scan, numeral: Numeral, start: number, end: number): Bounded {
  let { first, last } = numeral
  if (first > start && isCurrency(scan.lower[first - 1])) {
    const letters = first - 2 >= start ? scan.lower[first - 2]! : ''
    const isTwo = letters !== '' && CURRENCIES.has(`${letters}${scan.lower[first - 1]!}`)
    first -= isTwo ? 2 : 1
  }
  let bound: Bound | null = null
  let additional = false
  for (let turn = 0; turn < 3; turn++) {
    const left = phraseBefore(scan, first, start)
    if (left === null || isExtent(scan, left, first, last)) break
    if (left.bound === 'more') additional = true
    else if (left.bound !== 'exact') {
      if (bound !== null && bound !== left.bound) break
      bound = left.bound
    }
    first -= left.words.length
  }
  const told = bound === null ? toldBefore(scan, first, last, start) : null
  if (told !== null) {
    bound = told.bound
    first = told.first
  }
  const right = phraseBehind(scan, last, end)
  if (right !== null && bound === null) {
    bound = right.bound
    last += right.words.length
  }
  if (last < end && ADDITIONAL.has(scan.lower[last]!) && scan.lower[last + 1] !== 'than') {
    additional = true
    last++
  }
  if (first > start && scan.lower[first - 1] === 'the' && numeral.shape !== 'part') first--
  return { first, last, bound, additional }
}

/** The bounds that the number has by its bound words; `continuous` for what is measured, not counted one by one. */
export function applied(
  { low, high, shape }: Numeral,
  bound: Bound | null,
  continuous: boolean,
): { low: number | null; high: number | null; approx: number | null } {
  const step = continuous || (high !== null && !Number.isInteger(high)) ? 0 : 1
  if (shape === 'plural') {
    if (bound === 'most' || bound === 'under') return { low: null, high: null, approx: null }
    return { low, high, approx: null }
  }
  switch (bound) {
    case 'most':
      return { low: shape === 'range' ? low : null, high, approx: null }
    case 'least':
      return { low, high: shape === 'range' ? high : null, approx: null }
    case 'over':
      return { low: low! + step, high: null, approx: null }
    case 'under':
      return { low: null, high: high! - step, approx: null }
    case 'about':
      return shape === 'range'
        ? { low, high, approx: null }
        : { low: null, high: null, approx: low }
    case 'nearly':
      return { low: null, high: high! - step, approx: high }
    default:
      return { low, high, approx: null }
  }
}

function phraseBefore({ lower, words }: Scan, first: number, start: number): Phrase | null {
  if (first <= start) return null
  const phrase = (before.get(lower[first - 1]!) ?? []).find(
    ({ words: all }) =>
      first - all.length >= start && all.every((word, i) => lower[first - all.length + i] === word),
  )
  if (phrase === undefined) return null
  const at = first - phrase.words.length
  if (phrase.words[0] === 'about' && at > start && TOPICS.has(words.lemma[at - 1]!)) return null
  return phrase
}

/** *scattered over 3 square miles*, *clashes over two days*: how far something reaches, no bound. */
function isExtent({ words, lower }: Scan, phrase: Phrase, first: number, last: number): boolean {
  if (phrase.words.join(' ') !== 'over') return false
  const before = words.lemma[first - 2] ?? ''
  if (EXTENT.has(before)) return true
  const unit = UNITS.get(words.lemma[last] ?? '')
  return unit?.kind === 'duration' && !LASTING.has(before) && !LASTING.has(lower[first - 2] ?? '')
}

/** *under the age of 10*. */
const AGE_BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ['under', 'under'],
  ['below', 'under'],
  ['over', 'over'],
  ['above', 'over'],
])

/** How far back a verb that exceeds looks for what does: *the number of those held has passed 70*. */
const REACH_TOLL = 10

/** *the toll exceeded 90*, *did not exceed 90*, *within 5 km*: a bound that a verb states, or the reach of a distance. */
function toldBefore(
  { words, lower }: Scan,
  first: number,
  last: number,
  start: number,
): { readonly bound: Bound; readonly first: number } | null {
  const at = first - 1
  if (at < start) return null
  if (lower[at] === 'within' && UNITS.get(words.lemma[last] ?? '')?.kind === 'distance')
    return { bound: 'most', first: at }
  if (lower.slice(at - 2, at + 1).join(' ') === 'the age of') {
    const bound = AGE_BOUNDS.get(lower[at - 3] ?? '')
    return bound === undefined ? null : { bound, first: at - 3 }
  }
  const needs = EXCEEDING.get(words.lemma[at]!)
  if (needs === undefined) return null
  let isTold = needs === 'always'
  for (let w = at - 1; w >= Math.max(start, at - REACH_TOLL) && !isTold; w--)
    isTold = TOLLS.has(words.lemma[w]!)
  if (!isTold) return null
  const isNot = /^(?:not|n['’]t|never)$/.test(lower[at - 1] ?? '')
  return { bound: isNot ? 'most' : 'over', first: at }
}

function phraseBehind({ lower }: Scan, last: number, end: number): Phrase | null {
  if (last >= end) return null
  return (
    (behind.get(lower[last]!) ?? []).find(
      ({ words }) =>
        last + words.length <= end && words.every((word, i) => lower[last + i] === word),
    ) ?? null
  )
}

function byWord(
  phrases: readonly (readonly [string, Bound])[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>()
  for (const [text, bound] of phrases) {
    const words = text.split(' ')
    map.set(key(words), [...(map.get(key(words)) ?? []), { words, bound }])
  }
  return map
}
