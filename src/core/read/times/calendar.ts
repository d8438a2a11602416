/** Dates of the calendar: with a year (T1), without one (T2), weekdays (T3), spans of them (T7). */
import type { Anchor, PartOfPeriod } from '../../model/index.js'
import { XPOS } from '../../language/tagset.js'
import { dayLean, leanOf } from './lean.js'
import { IN, MONTHS, PAPERS, PARTS_OF_PERIOD, SEASONS, SHIFTS, WEEKDAYS } from './lexicon.en.js'
import {
  dayAt,
  edtf,
  isCapital,
  isGlued,
  yearAt,
  type Finder,
  type Found,
  type Scan,
} from './scan.js'

/** T1: *2015-01-15*, *15.1.2015*. A slashed date is read day first only where the first number cannot be a month. */
export const numericDate: Finder = ({ lower }, at, _start, end) => {
  let text = ''
  let last = at
  while (last < end && last < at + 5 && /^[\d./-]+$/.test(lower[last]!)) text += lower[last++]
  for (; last > at; last--, text = lower.slice(at, last).join('')) {
    const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
    const parts = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(text)
    const found = iso
      ? [+iso[1]!, +iso[2]!, +iso[3]!]
      : parts
        ? slashed(+parts[1]!, +parts[3]!, +parts[4]!, parts[2]!)
        : null
    if (found === null || found[1]! > 12 || found[2]! > 31 || found[1] === 0 || found[2] === 0)
      continue
    return {
      first: at,
      last,
      rule: 'T1',
      anchor: { kind: 'absolute', edtf: edtf(found[0]!, found[1], found[2]) },
    }
  }
  return null
}

function slashed(one: number, two: number, year: number, mark: string): number[] {
  return one > 12 || mark === '.' ? [year, two, one] : [year, one, two]
}

/** T1 and T2: *January 15, 2015*, *15 January*, *the 15th of January*, *January 2015*, *in June*, *late September*. */
export const monthDate: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const begin = periodAt(scan, at)
  const from = begin?.last ?? at
  const middle = midDate(scan, at)
  if (middle !== null) return middle
  const day = dayAt(scan, from)
  if (day !== null) {
    const month = lower[from + 1] === 'of' ? from + 2 : from + 1
    if (month >= end || !isMonth(scan, month)) return null
    return dated(scan, at, month + 1, MONTHS.get(lower[month]!)!, day, month, end, null)
  }
  if (!isMonth(scan, from)) return null
  const month = MONTHS.get(lower[from]!)!
  const next = dayAt(scan, from + 1)
  const isClock = next !== null && /^[ap]\.?m\.?$/.test(lower[from + 2] ?? '')
  if (next !== null && from + 1 < end && !isClock)
    return dated(scan, at, from + 2, month, next, from, end, null)
  const year = yearBehind(scan, from + 1, end)
  if (year !== null) return dated(scan, at, from + 1, month, 0, from, end, begin?.part ?? null)
  if (!standsAlone(scan, from, at, start)) return null
  return dated(scan, at, from + 1, month, 0, from, end, begin?.part ?? null)
}

/** *mid-November*, *mid-1996*, written as one word. */
function midDate({ lower }: Scan, at: number): Found | null {
  const rest = /^mid-(\w{3,9})$/.exec(lower[at]!)?.[1] ?? ''
  const month = MONTHS.get(rest)
  const found = { first: at, last: at + 1, partOfPeriod: 'mid' } as const
  if (/^(?:19|20)\d\d$/.test(rest))
    return { ...found, rule: 'T1', anchor: { kind: 'absolute', edtf: rest } }
  if (month === undefined) return null
  return {
    ...found,
    rule: 'T2',
    anchor: { kind: 'partial', month, day: null, lean: 'near', shift: null },
  }
}

function dated(
  scan: Scan,
  first: number,
  last: number,
  month: number,
  day: number,
  name: number,
  end: number,
  partOfPeriod: PartOfPeriod | null,
): Found {
  const year = yearBehind(scan, last, end)
  if (year !== null) {
    const anchor: Anchor = { kind: 'absolute', edtf: edtf(year.year, month, day) }
    return { first, last: year.last, rule: 'T1', anchor, partOfPeriod }
  }
  const shift = SHIFTS.get(scan.lower[first - 1] ?? '') ?? null
  const lean = leanOf(scan, name)
  const ofYear = scan.lower[last + 1] === 'year' ? SHIFTS.get(scan.lower[last] ?? '') : undefined
  if (ofYear !== undefined && last + 1 < end) {
    const anchor: Anchor = { kind: 'partial', month, day: day || null, lean, shift: ofYear }
    return { first, last: last + 2, rule: 'T2', anchor, partOfPeriod }
  }
  const told = shift === null ? lean : shift < 0 ? 'past' : 'future'
  const anchor: Anchor = {
    kind: 'partial',
    month,
    day: day || null,
    lean: shift === 0 ? 'near' : told,
    shift: null,
  }
  return { first: shift === null ? first : first - 1, last, rule: 'T2', anchor, partOfPeriod }
}

function yearBehind(scan: Scan, at: number, end: number): { year: number; last: number } | null {
  const comma = scan.lower[at] === ',' || scan.lower[at] === 'of' ? 1 : 0
  const year = at + comma < end ? yearAt(scan, at + comma) : null
  return year === null ? null : { year, last: at + comma + 1 }
}

/** A month's name in capitals. *May*, *March* and short forms need a number beside them or a word that leads to a date. */
function isMonth(scan: Scan, at: number): boolean {
  const form = scan.lower[at] ?? ''
  if (!MONTHS.has(form) || !isCapital(scan, at)) return false
  if (form !== 'may' && form !== 'march' && (form.length > 5 || /^(?:june|july|april)$/.test(form)))
    return true
  const isBeside =
    dayAt(scan, at + 1) !== null || dayAt(scan, at - 1) !== null || scan.lower[at - 1] === 'of'
  if (form === 'may' || form === 'march') {
    return isBeside || yearAt(scan, at + 1) !== null || isLed(scan, at)
  }
  return isBeside || form.endsWith('.') || yearAt(scan, at + 1) !== null || isLed(scan, at)
}

function isLed({ lower }: Scan, at: number): boolean {
  return IN.has(lower[at - 1] ?? '') && lower[at - 1] !== 'and' && lower[at - 1] !== 'to'
}

/** A bare month is a time where a preposition leads to it, or where no name follows it: not *April Novak*. */
function standsAlone(scan: Scan, name: number, at: number, start: number): boolean {
  if (at > start && IN.has(scan.lower[at - 1]!)) return true
  if (/['’]s/.test(scan.lower[name + 1] ?? '')) return true
  const next = XPOS[scan.words.xpos[name + 1] ?? 0]
  return next !== 'NNP' && !(name > start && XPOS[scan.words.xpos[name - 1]!] === 'NNP')
}

/** *early*, *mid-*, *late* before a period. */
function periodAt(scan: Scan, at: number): { part: PartOfPeriod; last: number } | null {
  const part = PARTS_OF_PERIOD.get(scan.lower[at] ?? '')
  if (part === undefined) return null
  const of = scan.lower[at] === 'middle' ? 1 : 0
  const dash = scan.lower[at + 1] === '-' ? 1 : 0
  return { part, last: at + 1 + of + dash }
}

/** T1: *2006*, *the 1990s*, *early 2014*. A bare number is a year only where the words around it say so. */
export const yearDate: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const begin = periodAt(scan, at)
  const from = begin?.last ?? at
  const decade = /^(?:['’]?(\d)0|((?:1[5-9]|20)\d)0)['’]?s$/.exec(lower[from] ?? '')
  if (
    decade !== null &&
    from < end &&
    (decade[2] !== undefined || isLedTo(scan, at, start, 'the'))
  ) {
    const ten = decade[2] ?? `19${decade[1]!}`
    const short = decade[2] === undefined && Number(decade[1]) < 3
    if (short) return null
    return {
      first: at,
      last: from + 1,
      rule: 'T1',
      anchor: { kind: 'absolute', edtf: `${ten}X` },
      partOfPeriod: begin?.part ?? null,
    }
  }
  const year = from < end ? yearAt(scan, from) : null
  if (year === null || year < 1500 || !isYear(scan, at, from, start, end)) return null
  return {
    first: at,
    last: from + 1,
    rule: 'T1',
    anchor: { kind: 'absolute', edtf: String(year) },
    partOfPeriod: begin?.part ?? null,
  }
}

function isLedTo({ lower }: Scan, at: number, start: number, word: string): boolean {
  return at > start && lower[at - 1] === word
}

function isYear(scan: Scan, at: number, from: number, start: number, end: number): boolean {
  const { lower, words } = scan
  if (
    isGlued(scan, from - 1) &&
    /^[-–/:.,]$/.test(lower[from - 1]!) &&
    !/^\d{4}$/.test(lower[from - 2] ?? '')
  )
    return false
  if (isGlued(scan, from) && /^[:%/]$/.test(lower[from + 1] ?? '')) return false
  const next = from + 1 < end ? XPOS[words.xpos[from + 1]!]! : '.'
  const counts = next === 'NNS' || (lower[from + 1] === 'more' && next === 'JJR')
  const year = yearAt(scan, from)!
  if (at > start && IN.has(lower[at - 1]!))
    return !(counts && /^(?:of|by|to|and|around|from)$/.test(lower[at - 1]!))
  if (counts || year < 1900 || year > 2100) return false
  const before = at > start ? lower[at - 1]! : ''
  const isModern = year >= 1950 && year <= 2035
  if (isModern && !/^(?:[$£€#]|no\.?|number|about|some|nearly|over|than|least)$/.test(before))
    return true
  return /^(?:the|a|['’]s|,|\(|his|her|its|their|our)$/.test(before) && !next.startsWith('V')
}

/** T1: *the 11th century*. */
export const century: Finder = ({ lower }, at, _start, end) => {
  const count = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower[at]!)?.[1]
  if (count === undefined || at + 1 >= end || lower[at + 1] !== 'century') return null
  const edtf = `${String(Number(count) - 1).padStart(2, '0')}XX`
  return { first: at, last: at + 2, rule: 'T1', anchor: { kind: 'absolute', edtf } }
}

/** T3: *Friday*, *last Friday*, *Friday's*. */
export const weekday: Finder = (scan, at, start) => {
  const { lower } = scan
  const day = WEEKDAYS.get(lower[at] ?? '')
  if (day === undefined || !isCapital(scan, at)) return null
  if (PAPERS.has(lower[at + 1] ?? '') && isCapital(scan, at + 1)) return null
  if (
    /^(?:black|good|bloody|super|ash|holy|fat|cyber|palm|easter)$/.test(lower[at - 1] ?? '') &&
    isCapital(scan, at - 1)
  )
    return null
  if (lower[at]!.endsWith('.') && lower[at] === 'sun.' && lower[at - 1] === 'the') return null
  const shift = at > start ? (SHIFTS.get(lower[at - 1]!) ?? null) : null
  const isFar =
    shift === null && /^(?:on|of)$/.test(lower[at + 1] ?? '') && lower[at + 2] === 'next'
  const lean = shift === 1 || isFar ? 'future' : dayLean(scan, at)
  const anchor: Anchor = {
    kind: 'weekday',
    weekday: day,
    lean,
    shift: shift ?? weekBehind(scan, at) ?? null,
  }
  return {
    first: shift === null ? at : at - 1,
    last: weekBehind(scan, at) === undefined ? at + 1 : at + 3,
    rule: 'T3',
    anchor,
  }
}

/** *Friday last week*, *Friday next week*. */
function weekBehind({ lower }: Scan, at: number): number | undefined {
  return lower[at + 2] === 'week' ? SHIFTS.get(lower[at + 1] ?? '') : undefined
}

/** T2: *last summer*, *summer 2014*, *in the winter*. */
export const season: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const begin = periodAt(scan, at)
  const from = begin?.last ?? at
  const code = from < end ? SEASONS.get(lower[from]!) : undefined
  if (code === undefined) return null
  const partOfPeriod = begin?.part ?? null
  const year = yearBehind(scan, from + 1, end)
  if (year !== null) {
    const anchor: Anchor = { kind: 'absolute', edtf: `${year.year}-${code}` }
    return { first: at, last: year.last, rule: 'T1', anchor, partOfPeriod }
  }
  const shift = at > start ? SHIFTS.get(lower[at - 1]!) : undefined
  const isLed =
    /^(?:in|since|during|by|until|over)$/.test(lower[at - 2] ?? '') && lower[at - 1] === 'the'
  if (shift === undefined && !isLed) return null
  if (shift === undefined && code === 23 && lower[from] === 'fall') return null
  const lean = shift === undefined ? leanOf(scan, from) : shift < 0 ? 'past' : 'future'
  const isThis = shift === 0
  const anchor: Anchor = {
    kind: 'partial',
    month: code,
    day: null,
    lean: isThis ? 'near' : lean,
    shift: isThis ? 0 : null,
  }
  const first = shift === undefined ? at : at - 1
  return { first, last: from + 1, rule: 'T2', anchor, partOfPeriod }
}
