/** T12: lengths of time that hang on nothing and have no number: *within a week*, *for several years*, *a month-long strike*. */
import { XPOS } from '../../language/tagset.js'
import { AMOUNTS, LENGTH_CUES, MONTHS, OTHER_UNITS, SOME, TENS, UNITS } from './lexicon.en.js'
import type { Anchor, TimeUnit } from '../../model/index.js'
import { isCapital, type Finder, type Found, type Scan } from './scan.js'

/** What *weeks* and *several weeks* are at least and at most. */
const SEVERAL = [2, 9] as const

/** T12. Numbers and their units are quantities; *a quarter* is mostly a part of something. */
export const length: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const made = (unit: TimeUnit, last: number, [low, high]: readonly [number, number]): Found => ({
    first: at,
    last,
    rule: 'T12',
    anchor: { kind: 'length', unit, low, high },
  })
  const counted = countedLength(scan, at, start, end)
  if (counted !== null) return counted
  const tied = unitOf(scan, at)
  if (
    tied !== undefined &&
    lower[at + 1] === '-' &&
    /^(?:long|old)$/.test(lower[at + 2] ?? '') &&
    at + 2 < end
  )
    return lower[at - 1] === '-'
      ? null
      : made(
          tied,
          lower[at + 2] === 'long' ? at + 3 : at + 1,
          /s$/.test(lower[at]!) ? SEVERAL : [1, 1],
        )
  if (/^an?$/.test(lower[at]!)) {
    const isFew = /^(?:few|couple)$/.test(lower[at + 1] ?? '')
    const from = isFew ? (lower[at + 2] === 'of' ? at + 3 : at + 2) : at + 1
    const unit = from < end ? unitOf(scan, from) : undefined
    if (unit === undefined || unit === 'quarter' || lower[from + 1] === '-') return null
    if (!isFew && isRate(scan, at, start)) return null
    return made(unit, from + 1, isFew ? (lower[at + 1] === 'few' ? SEVERAL : [2, 3]) : [1, 1])
  }
  if (SOME.has(lower[at]!)) {
    const from = lower[at + 1] === 'more' ? at + 2 : at + 1
    const unit = from < end && /s$/.test(lower[from]!) ? unitOf(scan, from) : undefined
    return unit === undefined ? null : made(unit, from + 1, SEVERAL)
  }
  const unit = /s$/.test(lower[at]!) ? unitOf(scan, at) : undefined
  if (unit === undefined || at === start || isCapital(scan, at)) return null
  const cue = lower[at - 1] === 'the' && at - 1 > start ? at - 2 : at - 1
  if (!LENGTH_CUES.has(scan.words.lemma[cue]!)) return null
  return { ...made(unit, at + 1, SEVERAL), first: cue + 1 }
}

/** *$1.76 a year*, *700 seats a week*, *four flights a day*: a unit that a number is counted by. */
function isRate({ words, lower }: Scan, at: number, start: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 3); i--) {
    const tag = XPOS[words.xpos[i]!]!
    if (tag === 'CD' || /^(?:once|twice|thrice)$/.test(lower[i]!)) return true
    if (!tag.startsWith('NN') && !tag.startsWith('JJ')) return false
  }
  return false
}

/** T12: *the year ended 31 March*, *the six months to June*: a length that a date closes. */
export const closedLength: Finder = (scan, at, _start, end) => {
  const { lower } = scan
  if (lower[at] !== 'the') return null
  const from = /^(?:fiscal|financial|business|full)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1
  const isYear = lower[from] === 'year' && from + 1 < end
  if (!isYear || !/^(?:ended|ending|to)$/.test(lower[from + 1]!)) return null
  if (!/^(?:\d{1,2}|last|in|on)$/.test(lower[from + 2] ?? '') && !MONTHS.has(lower[from + 2] ?? ''))
    return null
  const anchor: Anchor = { kind: 'length', unit: 'year', low: 1, high: 1 }
  return { first: at, last: from + 1, rule: 'T12', anchor }
}

/** *within five years*, *the first nine months*, *the latest two quarters*. */
function countedLength(scan: Scan, at: number, start: number, end: number): Found | null {
  const { lower } = scan
  const first =
    lower[at] === 'the' && /^(?:first|latest|final|opening)$/.test(lower[at + 1] ?? '')
      ? at + 2
      : at
  const isWithin =
    first === at && at > start && lower[at - 1] === 'within' && !/^an?$/.test(lower[at]!)
  const amount = first > at || isWithin ? amountAt(scan, first, end) : null
  const unit = amount === null ? null : unitAt(scan, amount.last, end)
  if (amount === null || unit === null) return null
  const anchor: Anchor = {
    kind: 'length',
    unit: unit.unit,
    low: amount.low * unit.size,
    high: amount.high * unit.size,
  }
  return { first: at, last: amount.last + 1, rule: 'T12', anchor }
}

function unitOf({ lower, words }: Scan, at: number): TimeUnit | undefined {
  return UNITS.get(lower[at] ?? '') ?? UNITS.get(words.lemma[at] ?? '')
}

/** A number with its bounds, and the word behind it. */
export interface Amount {
  readonly low: number
  readonly high: number
  readonly last: number
}

/** *two*, *a few*, *a couple of*, *12*, *thirty-one*, *two to three*. */
export function amountAt(scan: Scan, at: number, end: number): Amount | null {
  const one = plainAt(scan, at, end)
  if (one === null || !/^(?:to|or|[-–])$/.test(scan.lower[one.last] ?? '')) return one
  const two = plainAt(scan, one.last + 1, end)
  return two !== null && two.low > one.low && two.low === two.high ? { ...two, low: one.low } : one
}

function plainAt({ lower }: Scan, at: number, end: number): Amount | null {
  if (at >= end) return null
  const digits = /^\d{1,3}$/.test(lower[at]!) ? Number(lower[at]) : null
  if (digits !== null) return { low: digits, high: digits, last: at + 1 }
  const ten = TENS.get(lower[at]!)
  if (ten !== undefined) {
    const from = lower[at + 1] === '-' ? at + 2 : at + 1
    const unit = from < end ? (AMOUNTS.get(lower[from]!) ?? [0, 0])[0] : 0
    if (unit > 0 && unit < 10 && !/^an?$/.test(lower[from]!))
      return { low: ten + unit, high: ten + unit, last: from + 1 }
    return { low: ten, high: ten, last: at + 1 }
  }
  const isLoose = /^(?:a|the)$/.test(lower[at]!) && /^(?:few|couple)$/.test(lower[at + 1] ?? '')
  const first = isLoose ? at + 1 : at
  const range = AMOUNTS.get(lower[first]!)
  if (range === undefined) return null
  return { low: range[0], high: range[1], last: lower[first + 1] === 'of' ? first + 2 : first + 1 }
}

/** The unit at a word, with how many of it the word is: a fortnight is two weeks. */
export function unitAt(
  { words, lower }: Scan,
  at: number,
  end: number,
): { unit: TimeUnit; size: number } | null {
  if (at >= end) return null
  const plain = UNITS.get(words.lemma[at]!) ?? UNITS.get(lower[at]!)
  if (plain !== undefined) return { unit: plain, size: 1 }
  const other = OTHER_UNITS.get(words.lemma[at]!)
  return other === undefined ? null : { unit: other[0], size: other[1] }
}
