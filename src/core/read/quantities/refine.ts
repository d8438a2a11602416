/** The ordered judges: numbers that count nothing. */
import { XPOS } from '../../language/tagset.js'
import type { Bounded } from './bounds.js'
import { countedAt } from './counted.js'
import {
  CLOCK,
  LABELS,
  MONTHS,
  ONE_IDLE,
  ONE_PRONOUN,
  ONE_RELATIVE,
  STATES,
  STREETS,
  TIME_BEFORE,
  TIME_BEHIND,
  UNITS,
  YEAR_CUES,
} from './lexicon.en.js'
import { isGlued, isHyphen, isMake, type Numeral, type Scan } from './scan.js'

/** What a judge sees: the numeral and its bound words, in the sentence `start` … `end`. */
export interface Case {
  readonly scan: Scan
  readonly numeral: Numeral
  readonly bounded: Bounded
  readonly start: number
  readonly end: number
}

/** True where the number counts nothing. */
type Veto = (given: Case) => boolean

/** *15 January*, *January 15*. */
const isDay: Veto = ({ scan: { lower, words }, numeral: { first, last, low } }) => {
  if (low === null || low > 31) return false
  const isMonth = (at: number) => MONTHS.has(lower[at] ?? '') && /^\p{Lu}/u.test(words.form[at]!)
  return isMonth(last) || isMonth(first - 1) || (lower[last] === 'of' && isMonth(last + 1))
}

/** *2014*: four digits without a comma that nothing follows to be counted, or behind *in*. */
const isYear: Veto = ({ scan, numeral: { first, last, low, digits }, bounded, end }) => {
  const { lower } = scan
  if (
    !digits ||
    low === null ||
    !/^(?:1[0-9]|20|21)\d\d$/.test(lower[first]!) ||
    bounded.additional
  )
    return false
  if (isHyphen(lower[last]) && /^\d\d(?:\d\d)?$/.test(lower[last + 1] ?? '')) return true
  if (MONTHS.has(lower[first - 1] ?? '')) return true
  const isCued = YEAR_CUES.has(lower[first - 1] ?? '')
  if (isCued && low >= 1900 && lower[first - 1] !== 'of') return true
  return bounded.bound === null && countedAt(scan, last, end) === null
}

/** *10 a.m.*, *0900 GMT*. */
const isClock: Veto = ({ scan: { lower }, numeral: { last } }) => CLOCK.has(lower[last] ?? '')

/** *C-130*, *9/11*, *24/7*, a telephone number: glued to letters, signs or further numbers. */
const isGluedOn: Veto = ({ scan, numeral: { first, last } }) => {
  const { lower } = scan
  if (
    first > 0 &&
    isGlued(scan, first - 1) &&
    /^[/:.]$|[\p{L}\d]$/u.test(lower[first - 1]!) &&
    !/[$£€]$/.test(lower[first - 1]!)
  ) {
    return !/^(?:us|a|c|rs)$/.test(lower[first - 1]!)
  }
  if (
    first > 1 &&
    isHyphen(lower[first - 1]) &&
    isGlued(scan, first - 1) &&
    isGlued(scan, first - 2)
  ) {
    return true
  }
  if (isGlued(scan, last - 1) && /^[/:@]/.test(lower[last] ?? '')) return true
  return (
    isHyphen(lower[last]) &&
    isGlued(scan, last - 1) &&
    isGlued(scan, last) &&
    /^\d/.test(lower[last + 1] ?? '')
  )
}

/** *Section 12*, *Flight 19*, *day one*. A level with its scale is read elsewhere. */
const isLabel: Veto = ({ scan: { lower, words }, numeral: { first, last } }) =>
  first > 0 &&
  LABELS.has(lower[first - 1]!) &&
  !(lower[first - 1] === 'level' && /^(?:on|of|out)$/.test(lower[last] ?? '')) &&
  !(XPOS[words.xpos[first - 1]!] ?? '').startsWith('VB') &&
  !(lower[first - 1] === 'no' && !/^\d/.test(lower[first]!))

/** *Orme 11*, *a Pier 9 shooting inquiry*: a name that ends with a number, where nothing, or only one thing, stands behind it. */
const isNamed: Veto = ({ scan, numeral: { first, last, digits, low }, bounded, start, end }) => {
  const { words } = scan
  if (first === start || bounded.first < first) return false
  const before = XPOS[words.xpos[first - 1]!]
  if (before !== 'NNP' && before !== 'NNPS') return false
  if (!/^\p{Lu}/u.test(words.form[first - 1]!) || MONTHS.has(scan.lower[first - 1]!)) return false
  if (!digits && !/^\p{Lu}/u.test(words.form[first]!)) return false
  const counted = countedAt(scan, last, end)
  if (counted === null) return true
  const one = digits && low !== null && low > 1 && counted.head - last > 0
  return one && XPOS[words.xpos[counted.head]!] === 'NN'
}

/** *14 AK 47 rifles* are fourteen; *(Channel 3)*, a name that stands alone in brackets. */
const isMakes: Veto = ({ scan, numeral: { first, digits } }) => {
  const { lower, words } = scan
  if (!digits) return false
  const alone = lower[first - 2] === '(' && lower[first + 1] === ')'
  return isMake(scan, first) || (alone && /^\p{Lu}/u.test(words.form[first - 1]!))
}

/** *10 Orme Street*. */
const isAddress: Veto = ({ scan: { lower, words }, numeral: { last, digits } }) => {
  if (!digits) return false
  let at = last
  while (at < last + 4 && /^\p{Lu}/u.test(words.form[at] ?? '')) at++
  return at > last + 1 && STREETS.has(lower[at - 1]!)
}

/** *two days later*, *the past 24 hours*, *one day*: lengths of time that are times. */
const isTime: Veto = ({ scan: { lower, words }, numeral: { first, last, low }, bounded }) => {
  const tied = isHyphen(lower[last]) && UNITS.get(words.lemma[last + 1] ?? '')?.kind === 'duration'
  if (tied) return false
  const unit = UNITS.get(words.lemma[bounded.last] ?? '')
  if (unit?.kind !== 'duration') return false
  const isHeld = unit.unit === 'second' || lower[bounded.first - 1] === 'for'
  const behind = lower[bounded.last + 1] ?? ''
  if (TIME_BEHIND.has(behind) && !(isHeld && /^(?:before|after)$/.test(behind))) return true
  if (TIME_BEFORE.has(lower[bounded.first - 1] ?? '')) return true
  return low === 1 && /^(?:one|a)$/.test(lower[first]!) && lower[last] === 'day'
}

/** *no one*, *the one dropped*, *one which*, *one of the most*, *one day*: *one* that counts nothing. */
const isPronoun: Veto = ({ scan, numeral: { first, last }, bounded, end }) => {
  const { lower } = scan
  if (lower[first] !== 'one' || last !== first + 1) return false
  if (isHyphen(lower[first - 1]) && lower[first - 2] === 'no') return true
  if (bounded.bound !== null) return false
  const next = last < end ? lower[last]! : ''
  if (next === 'of') {
    const most = lower.slice(last + 1, Math.min(end, last + 6))
    return most[0] !== 'the' ? false : /^(?:most|least|best|worst|only)$|..est$/.test(most[1] ?? '')
  }
  if (ONE_IDLE.has(next) || ONE_RELATIVE.has(next)) return true
  if (countedAt(scan, last, end) !== null) return /^(?:no|any|every)$/.test(lower[first - 1] ?? '')
  return ONE_PRONOUN.has(lower[first - 1] ?? '') || !(AFTER_ONE.test(next) || STATES.has(next))
}

/** What may follow a lone *one* that counts: *one was hurt*, *one in the harbour*. */
const AFTER_ONE = /^(?:was|were|is|has|had|in|at|from|dead|other|more)$|ed$/

/** *404-577-TIPS*, *image 2 of 40*: parts of a longer sign. */
const isPartOfSign: Veto = ({ scan, numeral: { first, last, shape } }) => {
  const { lower } = scan
  if (
    shape === 'range' &&
    isHyphen(lower[last]) &&
    isGlued(scan, last - 1) &&
    isGlued(scan, last)
  ) {
    return /^\d/.test(lower[first]!)
  }
  return (
    lower[first - 1] === 'of' &&
    /^\d+$/.test(lower[first - 2] ?? '') &&
    LABELS.has(lower[first - 3] ?? '')
  )
}

/** *half*, a bare number word that names no amount: *ground zero*. */
const isZero: Veto = ({ scan: { lower }, numeral: { first, low } }) =>
  low === 0 && lower[first - 1] === 'ground'

/** The judges, in order. */
export const vetoes: readonly Veto[] = [
  isDay,
  isYear,
  isClock,
  isGluedOn,
  isLabel,
  isNamed,
  isMakes,
  isAddress,
  isTime,
  isPronoun,
  isPartOfSign,
  isZero,
]
