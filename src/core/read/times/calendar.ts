/** Dates of the calendar: with a year (T1), without one (T2), weekdays (T3), spans of them (T7). */
import type { Anchor, PartOfPeriod } from '../../model/index.js'
import { XPOS } from '../../language/tagset.js'
import { dayLean, isToldBy, leanOf } from './lean.js'
import { IN, MONTHS, PAPERS, SHIFTS, WEEKDAYS } from './lexicon.en.js'
import { dayAt, edtf, isCapital, yearAt, type Finder, type Found, type Scan } from './scan.js'
import { periodAt, yearBehind } from './years.js'

/** T1: *2015-01-15*, *15.1.2015*, *25/4/2015*. A slashed date that can be read two ways keeps both readings. */
export const numericDate: Finder = ({ lower }, at, _start, end) => {
  if (lower[at] === '9/11') return nineEleven(at)
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
    const [year, month, day] = found as [number, number, number]
    const isOpen = parts?.[2] === '/' && day <= 12 && day !== month
    const or = isOpen ? { or: edtf(year, day, month) } : {}
    const anchor: Anchor = { kind: 'absolute', edtf: edtf(year, month, day), ...or }
    return { first: at, last, rule: 'T1', anchor }
  }
  return null
}

/** *the 9/11 attacks*: a day that goes by its numbers everywhere. */
const nineEleven = (at: number): Found => ({
  first: at,
  last: at + 1,
  rule: 'T1',
  anchor: { kind: 'absolute', edtf: '2001-09-11' },
})

function slashed(one: number, two: number, year: number, mark: string): number[] {
  return one > 12 || mark === '.' ? [year, two, one] : [year, one, two]
}

/** T1 and T2: *January 15, 2015*, *15 January*, *the 15th of January*, *January 2015*, *in June*, *late September*. */
export const monthDate: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const begin = periodAt(scan, at)
  const from = begin?.last ?? at
  const middle = midDate(scan, at, end)
  if (middle !== null) return middle
  const day = dayAt(scan, from)
  const partOfPeriod = begin?.part ?? null
  if (day !== null) {
    const month = lower[from + 1] === 'of' ? from + 2 : from + 1
    if (month >= end || !isMonth(scan, month)) return dayAlone(scan, at, start, end)
    const isThe = lower[at - 1] === 'the' && at > start
    const first = isThe && /(?:st|nd|rd|th)$/.test(lower[from]!) ? at - 1 : at
    const found = { last: month + 1, month: MONTHS.get(lower[month]!)!, day, name: month, end }
    return dated(scan, { first, ...found, partOfPeriod: null })
  }
  if (!isMonth(scan, from)) return null
  const plain = { first: at, last: from + 1, month: MONTHS.get(lower[from]!)!, name: from, end }
  const next = dayAt(scan, from + 1)
  const isClock = next !== null && /^[ap]\.?m\.?$/.test(lower[from + 2] ?? '')
  if (next !== null && from + 1 < end && !isClock) {
    const one = { ...plain, last: from + 2, day: next, partOfPeriod: null }
    return dayRange(scan, one) ?? dated(scan, one)
  }
  const found = { ...plain, day: 0, partOfPeriod }
  const year = yearBehind(scan, from + 1, end)
  return year !== null || standsAlone(scan, from, at, start) ? dated(scan, found) : null
}

/** *on the 20th*, *by the 28th*: a day of the month that was told before. */
function dayAlone({ lower, words }: Scan, at: number, start: number, end: number): Found | null {
  const isLed = at - 2 >= start && lower[at - 1] === 'the' && DAY_LEADS.test(lower[at - 2]!)
  if (!isLed || !/^\d{1,2}(?:st|nd|rd|th)$/.test(lower[at]!)) return null
  const next = at + 1 < end ? XPOS[words.xpos[at + 1]!]! : '.'
  if (/^(?:NN|JJ|CD|HYPH)/.test(next) || lower[at + 1] === 'of') return null
  const day = dayAt({ lower, words }, at)
  return {
    first: at - 1,
    last: at + 1,
    rule: 'T2',
    narrative: true,
    anchor: { kind: 'partial', month: 0, day, lean: 'near', shift: null },
  }
}

const DAY_LEADS = /^(?:on|by|until|till|from|since|to|before|after)$/

/** T7: *March 5-9, 1918*, *April 24 and 25*: the second day has no month of its own. */
function dayRange(scan: Scan, one: DateWords): Found | null {
  const { lower, words } = scan
  const { last, end } = one
  const day =
    last + 1 < end && /^(?:to|and|[-–—])$/.test(lower[last]!) ? dayAt(scan, last + 1) : null
  if (day === null || day <= one.day || MONTHS.has(lower[last + 2] ?? '')) return null
  const behind = last + 2 < end ? XPOS[words.xpos[last + 2]!]! : '.'
  const isCount = lower[last] === 'and' && /^(?:NN|JJ|CD|VB)/.test(behind)
  if (isCount && !/(?:st|nd|rd|th)$/.test(lower[last + 1]!)) return null
  const until = dated(scan, { ...one, last: last + 2, day })
  const { anchor } = until
  const from: Anchor =
    anchor.kind === 'absolute'
      ? { kind: 'absolute', edtf: `${anchor.edtf.slice(0, -2)}${String(one.day).padStart(2, '0')}` }
      : dated(scan, one).anchor
  return {
    ...until,
    rule: 'T7',
    anchor: { kind: 'interval', start: from, end: anchor },
    ends: [
      [one.first, last],
      [last + 1, until.last],
    ],
  }
}

/** *mid-November*, *mid-June 1944*, *mid-1996*, written as one word. */
function midDate(scan: Scan, at: number, end: number): Found | null {
  const rest = /^mid-(\w{3,9})$/.exec(scan.lower[at]!)?.[1] ?? ''
  const month = MONTHS.get(rest)
  const found = { first: at, last: at + 1, partOfPeriod: 'mid' } as const
  if (/^(?:1\d|20)\d\d$/.test(rest))
    return { ...found, rule: 'T1', anchor: { kind: 'absolute', edtf: rest } }
  if (month === undefined) return null
  return dated(scan, { first: at, last: at + 1, month, day: 0, name: at, end, partOfPeriod: 'mid' })
}

/** A month with its day, 0 where none is told, and the words from `first` to `last`; `name` is the month's word. */
interface DateWords {
  readonly first: number
  readonly last: number
  readonly month: number
  readonly day: number
  readonly name: number
  readonly end: number
  readonly partOfPeriod: PartOfPeriod | null
}

function dated(scan: Scan, { first, last, month, day, name, end, partOfPeriod }: DateWords): Found {
  const year = yearBehind(scan, last, end)
  if (year !== null) {
    const anchor: Anchor = { kind: 'absolute', edtf: edtf(year.year, month, day) }
    return { first, last: year.last, rule: 'T1', anchor, partOfPeriod }
  }
  const { lower } = scan
  const shift = SHIFTS.get(lower[first - 1] ?? '') ?? null
  const lean = leanOf(scan, name)
  const partial = { kind: 'partial', month, day: day || null } as const
  const own = lower[last] === 'of' ? last + 1 : last
  const isYear = lower[own + 1] === 'year' && own + 1 < end
  const ofYear = isYear ? SHIFTS.get(lower[own] ?? '') : undefined
  if (ofYear !== undefined) {
    const anchor: Anchor = { ...partial, lean, shift: ofYear }
    return { first, last: own + 2, rule: 'T2', anchor, partOfPeriod }
  }
  const isThat = lower[own] === 'that' || (lower[own] === 'the' && lower[own + 1] === 'same')
  const toldYear = own + (lower[own + 1] === 'same' ? 2 : 1)
  if (isThat && lower[toldYear] === 'year' && toldYear < end) {
    const anchor: Anchor = { ...partial, lean, shift: 0 }
    return { first, last: toldYear + 1, rule: 'T6', anchor, partOfPeriod, narrative: true }
  }
  const told = shift === null ? lean : shift < 0 ? 'past' : 'future'
  const isThis = shift === 0 && day === 0
  const isTold = day === 0 && shift === null && lean === 'past' && isToldBy(scan, name)
  const isLast = isTold || lower[first - 1] === 'last'
  const anchor: Anchor = {
    ...partial,
    lean: shift === 0 ? 'near' : told,
    shift: isThis ? 0 : null,
    ...(isLast ? { last: true } : {}),
  }
  return { first: shift === null ? first : first - 1, last, rule: 'T2', anchor, partOfPeriod }
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
    const isSpan =
      lowerIs(scan, at - 1, 'to', 'and', 'until') && MONTHS.has(scan.lower[at - 2] ?? '')
    return (
      isBeside || isSpan || yearAt(scan, at + 1) !== null || isLed(scan, at) || isOfNoun(scan, at)
    )
  }
  return isBeside || form.endsWith('.') || yearAt(scan, at + 1) !== null || isLed(scan, at)
}

/** *a March report*, *the May attack*: the month in capitals between a determiner and a plain noun. */
function isOfNoun({ lower, words }: Scan, at: number): boolean {
  const isLedBy = /^(?:an?|the|this|that|its|his|her|their)$/.test(lower[at - 1] ?? '')
  return isLedBy && XPOS[words.xpos[at + 1] ?? 0] === 'NN' && words.form[at + 1] === lower[at + 1]
}

function lowerIs({ lower }: Scan, at: number, ...words: readonly string[]): boolean {
  return words.includes(lower[at] ?? '')
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
