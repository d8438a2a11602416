/** The ordered judges: what stands around a time joins it, and neighbours that are one time are made one. */
import type { Anchor } from '../../model/index.js'
import { nightOf } from './nights.js'
import { edtf, type Found, type Scan } from './scan.js'
import { isDate, isDay, widened } from './widen.js'

/** Takes the times of one sentence, in order, and gives them back. */
export type Judge = (found: readonly Found[], scan: Scan, start: number, end: number) => Found[]

const widen: Judge = (found, scan, start, end) =>
  found.map((time, i) => widened(time, scan, found[i - 1]?.last ?? start, end))

/** *Friday, 16 January 2015*, *10 a.m. on Friday*: two ways to say one time. */
const join: Judge = (found, { lower }) => {
  const joined: Found[] = []
  for (const time of found) {
    const last = joined.at(-1)
    const one =
      last === undefined || !isBetween(lower, last.last, time.first, JOINTS)
        ? null
        : both(last, time)
    if (one === null) joined.push(time)
    else joined[joined.length - 1] = one
  }
  return joined
}

const JOINTS = /^(?:,? ?(?:local time )?(?:on |of |at |the |in )?(?:the )?)?$/

function both(one: Found, two: Found): Found | null {
  const ago = agoOn(one, two)
  if (ago !== null) return ago
  const clock = one.clock ?? two.clock ?? null
  const isClock = (time: Found) => time.rule === 'T10' || time.rule === 'T13'
  const spread = {
    first: one.first,
    last: two.last,
    clock,
    partOfDay: one.partOfDay ?? two.partOfDay ?? null,
  }
  if (isClock(one) !== isClock(two)) {
    const [day] = isClock(one) ? [two] : [one]
    return isDay(day.anchor) ? { ...day, ...spread } : null
  }
  if (one.anchor.kind === 'weekday' && isDate(two.anchor))
    return { ...two, ...spread, anchor: onWeekday(two.anchor, one.anchor.weekday) }
  if (two.anchor.kind === 'weekday' && isDate(one.anchor))
    return { ...one, ...spread, anchor: onWeekday(one.anchor, two.anchor.weekday) }
  return null
}

/** *a week ago today*, *two weeks ago Friday*: the day itself. */
function agoOn(one: Found, { anchor, last }: Found): Found | null {
  const { anchor: length } = one
  if (length.kind !== 'offset' || length.unit !== 'week' || length.low !== length.high) return null
  if (length.from !== 'report' || length.low >= 0) return null
  const made = { ...one, last }
  if (anchor.kind === 'unit' && anchor.unit === 'day' && anchor.shift === 0)
    return {
      ...made,
      anchor: { ...length, unit: 'day', low: 7 * length.low, high: 7 * length.low },
    }
  const isWeekday = anchor.kind === 'weekday' && anchor.shift === null && length.low === -1
  return isWeekday ? { ...made, anchor: { ...anchor, lean: 'past', shift: -1 } } : null
}

function onWeekday(anchor: Anchor, weekday: number): Anchor {
  return anchor.kind === 'partial' ? { ...anchor, weekday } : anchor
}

/** *in April and June 1955*, *26 June – 4 August 1952*: the year that stands once is that of both; a later month is of the year before. */
const shareYear: Judge = (found, { lower }) =>
  found.map((time, i) => {
    const next = found[i + 1]
    if (next === undefined || !isBetween(lower, time.last, next.first, SHARED)) return time
    const { anchor } = time
    const until = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(
      next.anchor.kind === 'absolute' ? next.anchor.edtf : '',
    )
    const isBare = anchor.kind === 'partial' && anchor.shift === null && anchor.of === undefined
    if (until === null || !isBare || anchor.month < 1 || anchor.month > 12) return time
    const isDayed = (anchor.day === null) === (until[3] === undefined)
    if (Number(until[2]) > 12 || !isDayed) return time
    const isLater = anchor.month > Number(until[2])
    const year = Number(until[1]) - (isLater ? 1 : 0)
    const value = edtf(year, anchor.month, anchor.day ?? 0)
    return { ...time, rule: 'T7', anchor: { kind: 'absolute', edtf: value } }
  })

const SHARED = /^(?:to|and|or|until|till|through|[-–—]) (?:the )?$/

/** T7: *from Monday to Wednesday*, *between 7 and 9 January*, *June and July*. */
const span: Judge = (found, scan, start) => {
  const joined: Found[] = []
  for (const time of found) {
    const last = joined.at(-1)
    const link = last === undefined ? null : linkOf(scan, last, time, start)
    if (last === undefined || link === null) joined.push(lengthened(time, scan.lower, start))
    else {
      const anchor: Anchor = { kind: 'interval', start: last.anchor, end: time.anchor }
      joined[joined.length - 1] = {
        ...time,
        first: link,
        anchor,
        rule: 'T7',
        partOfDay: null,
        clock: null,
        ends: [
          [last.first, last.last],
          [time.first, time.last],
        ],
      }
    }
  }
  return joined
}

/** Where the span of both begins, if one word ties them. */
function linkOf({ lower }: Scan, one: Found, two: Found, start: number): number | null {
  if (one.ends || two.ends || !isAlike(one.anchor, two.anchor)) return null
  const between = lower.slice(one.last, two.first).join(' ')
  const before = one.first > start ? lower[one.first - 1]! : ''
  if (/^(?:to|until|till|through|[-–—])$/.test(between))
    return before === 'from' ? one.first - 1 : one.first
  if (between === 'and' && before === 'between') return one.first - 1
  return between === 'and' && isNext(one.anchor, two.anchor) ? one.first : null
}

/** *1939* and *May 1941*, *May* and *June 1941* are of one kind; *Monday* and *1941* are not. */
function isAlike(one: Anchor, two: Anchor): boolean {
  if (one.kind === 'partial' && two.kind === 'absolute' && /^-?\d{4}-/.test(two.edtf)) return true
  return one.kind === two.kind && isSpannable(one)
}

/** *June and July*, *Thursday and Friday*: the second is the next one. */
function isNext(one: Anchor, two: Anchor): boolean {
  if (one.kind === 'weekday' && two.kind === 'weekday') return two.weekday === (one.weekday % 7) + 1
  if (one.kind !== 'partial' || two.kind !== 'partial' || one.day !== null || two.day !== null)
    return false
  return two.month === (one.month % 12) + 1
}

function isSpannable(anchor: Anchor): boolean {
  return anchor.kind === 'weekday' || anchor.kind === 'partial' || anchor.kind === 'absolute'
}

/** T7: *7-9 January*, *between 7 and 9 January*, *1995-96*: a day before the month that is its first, years behind a year. */
function lengthened(time: Found, lower: readonly string[], start: number): Found {
  const { anchor, first, last } = time
  if (anchor.kind === 'absolute' && /^\d{4}$/.test(anchor.edtf)) return shortYears(time, lower)
  const day =
    anchor.kind === 'partial'
      ? anchor.day
      : anchor.kind === 'absolute' && anchor.edtf.length === 10
        ? Number(anchor.edtf.slice(8))
        : null
  if (day === null || first - 2 < start || !/^(?:to|and|[-–—])$/.test(lower[first - 1]!))
    return time
  const begin = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower[first - 2]!)?.[1] ?? 0)
  if (begin < 1 || begin >= day) return time
  const before = lower[first - 3] ?? ''
  if (lower[first - 1] === 'and' && before !== 'between' && !/^(?:on|the)$/.test(before))
    return time
  const from: Anchor =
    anchor.kind === 'partial'
      ? { ...anchor, day: begin }
      : {
          kind: 'absolute',
          edtf: `${(anchor as { edtf: string }).edtf.slice(0, 8)}${String(begin).padStart(2, '0')}`,
        }
  return {
    ...time,
    first: first - 2,
    rule: 'T7',
    anchor: { kind: 'interval', start: from, end: anchor },
    ends: [
      [first - 2, first - 1],
      [first, last],
    ],
  }
}

/** *1995-96*. */
function shortYears(time: Found, lower: readonly string[]): Found {
  const { anchor, last } = time
  const year = anchor.kind === 'absolute' ? anchor.edtf : ''
  const two = /^\d\d$/.test(lower[last + 1] ?? '') ? lower[last + 1]! : ''
  const isRange = /^[-–/]$/.test(lower[last] ?? '') && two > year.slice(2)
  if (!isRange || !/\d$/.test(lower[last - 1]!)) return time
  const end: Anchor = { kind: 'absolute', edtf: `${year.slice(0, 2)}${two}` }
  return {
    ...time,
    last: last + 2,
    rule: 'T7',
    anchor: { kind: 'interval', start: anchor, end },
    ends: [
      [last - 1, last],
      [last + 1, last + 2],
    ],
  }
}

function isBetween(lower: readonly string[], from: number, to: number, joint: RegExp): boolean {
  return to - from <= 3 && joint.test(lower.slice(from, to).join(' ') + (to > from ? ' ' : ''))
}

/** *at 4 p.m. local time (1400 GMT) on Thursday*: two clocks, and the day of both behind them. */
const zoned: Judge = (found, { lower }) =>
  found.map((time, i) => {
    if (time.rule !== 'T10') return time
    const next = found[i + 1]
    const isFirst = next?.rule === 'T10' && lower[next.first - 1] === '('
    const other = isFirst ? next : time
    const day = found[isFirst ? i + 2 : i + 1]
    const isBeside = isFirst || (lower[time.first - 1] === '(' && found[i - 1]?.rule === 'T10')
    if (!isBeside || day === undefined || !isDay(day.anchor)) return time
    const between = lower.slice(other.last, day.first).join(' ')
    if (!/^\)(?: on)?$/.test(between)) return time
    return { ...time, anchor: day.anchor, narrative: day.narrative === true }
  })

/** *overnight Tuesday*, *overnight from Monday to Tuesday*: the night and its day are one time. */
const night: Judge = (found, { lower }) => {
  const joined: Found[] = []
  for (const time of found) {
    const last = joined.at(-1)
    const one =
      last === undefined ? null : nightOf(last, time, lower.slice(last.last, time.first).join(' '))
    if (one === null) joined.push(time)
    else joined[joined.length - 1] = one
  }
  return joined
}

/** The judges, in order. */
export const judges: readonly Judge[] = [widen, join, zoned, shareYear, span, night]
