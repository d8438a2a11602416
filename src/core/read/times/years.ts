/** Years, decades and centuries (T1): *2006*, *490 BC*, *the 1990s*, *nineteen ninety-six*, *the 11th century*. */
import { XPOS } from '../../language/tagset.js'
import { AMOUNTS, DECADES, IN, ORDINALS, PARTS_OF_PERIOD, TENS } from './lexicon.en.js'
import type { Anchor, PartOfPeriod } from '../../model/index.js'
import { edtf, isGlued, yearAt, type Finder, type Found, type Scan } from './scan.js'

/** A year with the word behind it. */
export interface Year {
  readonly year: number
  readonly last: number
}

const BEFORE_CHRIST = /^b\.?c\.?(?:e\.?)?$/
const AFTER_CHRIST = /^a\.?d\.?$|^c\.?e\.?$/
const JOINT = /^(?:to|and|until|[-–—])$/

/** A year whose era or words leave no doubt: *490 BC*, *264* before *to 241 BC*, *AD 79*, *nineteen ninety-six*. */
export function sureYearAt(scan: Scan, at: number, end: number): Year | null {
  const { lower } = scan
  const form = lower[at] ?? ''
  if (at >= end) return null
  if (/^\d{1,4}$/.test(form)) {
    if (BEFORE_CHRIST.test(lower[at + 1] ?? '')) return { year: 1 - Number(form), last: at + 2 }
    if (AFTER_CHRIST.test(lower[at + 1] ?? '')) return { year: Number(form), last: at + 2 }
    const isRange =
      JOINT.test(lower[at + 1] ?? '') &&
      /^\d{1,4}$/.test(lower[at + 2] ?? '') &&
      BEFORE_CHRIST.test(lower[at + 3] ?? '') &&
      at + 3 < end
    return isRange ? { year: 1 - Number(form), last: at + 1 } : null
  }
  if (AFTER_CHRIST.test(form) && /^\d{1,4}$/.test(lower[at + 1] ?? ''))
    return { year: Number(lower[at + 1]), last: at + 2 }
  return spokenYear(scan, at, end)
}

/** *nineteen ninety-six*, *the year two thousand*. */
function spokenYear({ lower }: Scan, at: number, end: number): Year | null {
  if (lower[at] === 'two' && lower[at + 1] === 'thousand' && lower[at - 1] === 'year')
    return { year: 2000, last: at + 2 }
  if (lower[at] !== 'nineteen' || at + 1 >= end) return null
  const ten = TENS.get(lower[at + 1]!) ?? 0
  if (ten === 0) {
    const teen = AMOUNTS.get(lower[at + 1]!)?.[0] ?? 0
    return teen > 9 ? { year: 1900 + teen, last: at + 2 } : null
  }
  const from = lower[at + 2] === '-' ? at + 3 : at + 2
  const one = from < end ? (AMOUNTS.get(lower[from]!)?.[0] ?? 0) : 0
  const isOne = one > 0 && one < 10 && !/^an?$/.test(lower[from]!)
  return { year: 1900 + ten + (isOne ? one : 0), last: isOne ? from + 1 : at + 2 }
}

/** The year behind a month or a season: *June 2006*, *August, 480 BC*. */
export function yearBehind(scan: Scan, at: number, end: number): Year | null {
  const comma = scan.lower[at] === ',' || scan.lower[at] === 'of' ? 1 : 0
  if (at + comma >= end) return null
  const sure = sureYearAt(scan, at + comma, end)
  if (sure !== null) return sure
  const year = yearAt(scan, at + comma)
  return year === null ? null : { year, last: at + comma + 1 }
}

/** *early*, *mid-*, *late* before a period. */
export function periodAt(scan: Scan, at: number): { part: PartOfPeriod; last: number } | null {
  const part = PARTS_OF_PERIOD.get(scan.lower[at] ?? '')
  if (part === undefined) return null
  const of = scan.lower[at] === 'middle' ? 1 : 0
  const dash = scan.lower[at + 1] === '-' ? 1 : 0
  return { part, last: at + 1 + of + dash }
}

/** T1: *2006*, *490 BC*, *the 1990s*, *early 2014*. A bare number is a year only where the words around it say so. */
export const yearDate: Finder = (scan, at, start, end) => {
  const begin = periodAt(scan, at)
  const from = begin?.last ?? at
  if (from >= end) return null
  const partOfPeriod = begin?.part ?? null
  const made = (last: number, value: string, first = at): Found => ({
    first,
    last,
    rule: 'T1',
    anchor: { kind: 'absolute', edtf: value },
    partOfPeriod,
  })
  const season = twoYears(scan.lower[from]!)
  if (season !== null) return { ...made(from + 1, ''), rule: 'T7', anchor: season }
  const decade = decadeAt(scan, from, at, start)
  if (decade !== null) return made(from + 1, `${decade}X`)
  const sure = sureYearAt(scan, from, end)
  if (sure !== null) return made(sure.last, edtf(sure.year), named(scan, at, start))
  const year = yearAt(scan, from)
  if (year === null || year < 1000 || !isYear(scan, at, from, start, end)) return null
  return made(from + 1, edtf(year), named(scan, at, start))
}

/** *2015/16*, written as one word: a year and the next. */
function twoYears(form: string): Anchor | null {
  const found = /^((?:19|20)\d\d)\/(\d\d)$/.exec(form)
  const year = Number(found?.[1] ?? 0)
  if (found === null || (year + 1) % 100 !== Number(found[2])) return null
  const start = { kind: 'absolute', edtf: edtf(year) } as const
  return { kind: 'interval', start, end: { kind: 'absolute', edtf: edtf(year + 1) } }
}

/** The first word of *fiscal 1989*, *the year 2000*. */
function named({ lower }: Scan, at: number, start: number): number {
  if (at === start || (lower[at - 1] !== 'fiscal' && lower[at - 1] !== 'year')) return at
  return at - 1 > start && lower[at - 2] === 'the' ? at - 2 : at - 1
}

/** *1990s*, *’90s*, *the nineties*: the three digits of the decade. */
function decadeAt(scan: Scan, at: number, first: number, start: number): string | null {
  const { lower } = scan
  const named = DECADES.get(lower[at]!)
  const isLed = first > start && lower[first - 1] === 'the'
  if (named !== undefined) return isLed ? named : null
  const mid = DECADES.get(/^mid-(\w+ties)$/.exec(lower[at]!)?.[1] ?? '')
  if (mid !== undefined) return isLed ? mid : null
  const found = /^(?:['’]?(\d)0|((?:1[5-9]|20)\d)0)['’]?s$/.exec(lower[at]!)
  if (found === null) return null
  if (found[2] !== undefined) return found[2]
  return (isLed || /^['’]/.test(lower[at]!)) && Number(found[1]) >= 3 ? `19${found[1]!}` : null
}

function isYear(scan: Scan, at: number, from: number, start: number, end: number): boolean {
  const { lower, words } = scan
  if (from === start && from + 1 === end) return true
  const isRanged =
    (JOINT.test(lower[from + 1] ?? '') && isLater(lower[from], lower[from + 2])) ||
    (from - 2 >= start && JOINT.test(lower[from - 1]!) && isLater(lower[from - 2], lower[from]))
  if (isRanged && /^[-–—]$/.test(lower[from + 1] ?? '')) return true
  const isTied = isGlued(scan, from - 1) && /^[-–/:.,]$/.test(lower[from - 1]!)
  if (isTied && from > at) return true
  if (isTied) return isRanged
  const isHeading = from === start && lower[from + 1] === ':' && !isGlued(scan, from + 1)
  if (isHeading) return true
  if (isGlued(scan, from) && /^[:%/]$/.test(lower[from + 1] ?? '')) return false
  const next = from + 1 < end ? XPOS[words.xpos[from + 1]!]! : '.'
  const counts = next === 'NNS' || (lower[from + 1] === 'more' && next === 'JJR')
  const year = yearAt(scan, from)!
  const before = at > start ? lower[at - 1]! : ''
  if (before === 'fiscal' || before === 'year') return true
  if (before === 'as' && /^(?:late|early|recently|back)$/.test(lower[at - 2] ?? '')) return true
  if (IN.has(before)) return !(counts && /^(?:of|by|to|and|around|from)$/.test(before))
  if (counts || year < 1500 || year > 2100 || (year < 1900 && year % 100 === 0)) return false
  const isModern = year >= 1950 && year <= 2035
  if (isModern && !/^(?:[$£€#]|no\.?|number|about|some|nearly|over|than|least)$/.test(before))
    return true
  return /^(?:the|a|['’]s|,|\(|his|her|its|their|our)$/.test(before) && !next.startsWith('V')
}

/** *1939* and *1945*: two years of which the second is the later one, by not much more than a life. */
function isLater(one: string | undefined, two: string | undefined): boolean {
  if (!/^(?:1[1-9]|20)\d\d$/.test(one ?? '') || !/^(?:1[1-9]|20)\d\d$/.test(two ?? '')) return false
  const years = Number(two) - Number(one)
  return years > 0 && years <= 100
}

/** T1: *the 11th century*, *the nineteenth century*, *the fifth century BC*. */
export const century: Finder = ({ lower }, at, _start, end) => {
  const count =
    /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower[at]!)?.[1] ?? String(ORDINALS.get(lower[at]!) ?? '')
  const dash = lower[at + 1] === '-' ? 1 : 0
  if (count === '' || at + 1 + dash >= end || lower[at + 1 + dash] !== 'century') return null
  const last = at + 2 + dash
  const isBefore = BEFORE_CHRIST.test(lower[last] ?? '') && last < end
  const value = isBefore
    ? `${edtf(1 - Number(count) * 100)}/${edtf(100 - Number(count) * 100)}`
    : `${String(Number(count) - 1).padStart(2, '0')}XX`
  return {
    first: at,
    last: isBefore ? last + 1 : last,
    rule: 'T1',
    anchor: { kind: 'absolute', edtf: value },
  }
}
