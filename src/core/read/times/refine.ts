/** The ordered judges: what stands around a time joins it, and neighbours that are one time are made one. */
import type { Anchor } from '../../model/index.js'
import { PARTS_OF_DAY, PARTS_OF_PERIOD } from './lexicon.en.js'
import type { Found, Scan } from './scan.js'

/** Takes the times of one sentence, in order, and gives them back. */
export type Judge = (found: readonly Found[], scan: Scan, start: number, end: number) => Found[]

/** Parts of the day and of the period around a day: *late on Friday night*, *at dawn on Sunday*, *earlier this month*. */
const widen: Judge = (found, { lower }, start, end) =>
  found.map((time) => {
    let { first, last, partOfDay = null, partOfPeriod = null } = time
    const behind = last < end ? PARTS_OF_DAY.get(lower[last]!) : undefined
    if (behind !== undefined && isDay(time.anchor) && partOfDay === null) {
      partOfDay = behind
      last++
    }
    for (let turn = 0; turn < 3 && first > start; turn++) {
      let at = first - 1
      if (/^(?:on|of|the)$/.test(lower[at]!) && at > start) at--
      if (lower[at] === 'the' && at > start) at--
      const period = PARTS_OF_PERIOD.get(lower[at]!)
      const day = PARTS_OF_DAY.get(lower[at]!)
      if (/^(?:earlier|later)$/.test(lower[at]!) && at >= first - 2) first = at
      else if (period !== undefined && partOfPeriod === null) {
        partOfPeriod = period
        first = at
      } else if (day !== undefined && partOfDay === null && isDay(time.anchor)) {
        partOfDay = day
        first = at
      } else break
    }
    return { ...time, first, last, partOfDay, partOfPeriod }
  })

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

const JOINTS = /^(?:,? ?(?:on |of |at |the |in )?(?:the )?)?$/

function both(one: Found, two: Found): Found | null {
  const clock = one.clock ?? two.clock ?? null
  const isClock = (time: Found) => time.rule === 'T10'
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
  if (one.anchor.kind === 'weekday' && isDate(two.anchor)) return { ...two, ...spread }
  if (two.anchor.kind === 'weekday' && isDate(one.anchor)) return { ...one, ...spread }
  return null
}

/** T7: *from Monday to Wednesday*, *between 7 and 9 January*, *June and July*. */
const span: Judge = (found, { lower, words }, start) => {
  const joined: Found[] = []
  for (const time of found) {
    const last = joined.at(-1)
    const link = last === undefined ? null : linkOf(lower, last, time, start)
    if (last === undefined || link === null) joined.push(lengthened(time, words.form, lower, start))
    else {
      const anchor: Anchor = { kind: 'interval', start: last.anchor, end: time.anchor }
      joined[joined.length - 1] = {
        ...time,
        first: link,
        anchor,
        rule: 'T7',
        partOfDay: null,
        clock: null,
      }
    }
  }
  return joined
}

/** Where the span of both begins, if one word ties them. */
function linkOf(lower: readonly string[], one: Found, two: Found, start: number): number | null {
  if (one.anchor.kind !== two.anchor.kind || !isSpannable(one.anchor)) return null
  const between = lower.slice(one.last, two.first).join(' ')
  const before = one.first > start ? lower[one.first - 1]! : ''
  if (/^(?:to|until|till|through|[-–—])$/.test(between))
    return before === 'from' ? one.first - 1 : one.first
  if (between === 'and' && before === 'between') return one.first - 1
  return between === 'and' && isNext(one.anchor, two.anchor) ? one.first : null
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

/** T7: *7-9 January*, *between 7 and 9 January*, *January 7-9*: a day before the month that is its first. */
function lengthened(
  time: Found,
  _form: readonly string[],
  lower: readonly string[],
  start: number,
): Found {
  const { anchor, first } = time
  const day =
    anchor.kind === 'partial'
      ? anchor.day
      : anchor.kind === 'absolute' && anchor.edtf.length === 10
        ? Number(anchor.edtf.slice(8))
        : null
  if (day === null || first - 2 < start || !/^(?:to|and|[-–—])$/.test(lower[first - 1]!))
    return time
  const begin = /^\d{1,2}$/.test(lower[first - 2]!) ? Number(lower[first - 2]) : 0
  if (begin < 1 || begin >= day) return time
  if (lower[first - 1] === 'and' && lower[first - 3] !== 'between') return time
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
  }
}

function isBetween(lower: readonly string[], from: number, to: number, joint: RegExp): boolean {
  return to - from <= 3 && joint.test(lower.slice(from, to).join(' ') + (to > from ? ' ' : ''))
}

function isDay(anchor: Anchor): boolean {
  if (anchor.kind === 'weekday' || (anchor.kind === 'unit' && anchor.unit === 'day')) return true
  return isDate(anchor) || (anchor.kind === 'offset' && anchor.unit === 'day')
}

function isDate(anchor: Anchor): boolean {
  return (
    (anchor.kind === 'partial' && anchor.day !== null) ||
    (anchor.kind === 'absolute' && anchor.edtf.length === 10)
  )
}

/** The judges, in order. */
export const judges: readonly Judge[] = [widen, join, span]
