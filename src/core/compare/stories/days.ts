/** The days that a report tells of, as far as its own words and its date of publication tell: enough to compare, not to date. */
import type { Anchor } from '../../model/index.js'

const DAY = 86_400_000
/** Days told of that lie further from the report than this are history, or slips. */
const NEAR_DAYS = 400
/** A day without a year may lie so many days after the report and still be of its year. */
const AHEAD_DAYS = 5

/** The day's number, counted from 1 January 1970, of an EDTF day; a month stands for its middle. Null for anything else. */
export function dayOf(edtf: string | undefined): number | null {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(edtf ?? '')
  return found && numberOf(Number(found[1]), Number(found[2]), Number(found[3] ?? 15))
}

function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY
}

/** The days of anchors that a reader resolves at a glance: weekdays, *yesterday*, *January 9*, full dates. */
export function daysTold(anchors: readonly Anchor[], published: number | null): Set<number> {
  const days = anchors.map((anchor) => resolve(anchor, published)).filter((day) => day !== null)
  return new Set(days.filter((day) => published === null || Math.abs(day - published) <= NEAR_DAYS))
}

function resolve(anchor: Anchor, published: number | null): number | null {
  if (anchor.kind === 'absolute')
    return anchor.edtf.length === 10 && anchor.or === undefined ? dayOf(anchor.edtf) : null
  if (published === null) return null
  switch (anchor.kind) {
    case 'unit':
      return anchor.unit === 'day' ? published + anchor.shift : null
    case 'weekday': {
      const back = (weekdayOf(published) - anchor.weekday + 7) % 7
      if (anchor.shift === -1) return published - (back === 0 ? 7 : back)
      if (anchor.shift === 1) return null
      return anchor.lean === 'future' ? published + ((7 - back) % 7) : published - back
    }
    case 'partial':
      return anchor.day === null || anchor.month === 0
        ? null
        : nearest(anchor.month, anchor.day, published, anchor.lean === 'future')
    default:
      return null
  }
}

/** ISO weekday, Monday 1 to Sunday 7. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The last such day of a year up to the report, or, told as to come, the last within a year after it. */
function nearest(month: number, day: number, published: number, future: boolean): number | null {
  const year = new Date(published * DAY).getUTCFullYear()
  const latest = published + (future ? NEAR_DAYS : AHEAD_DAYS)
  const days = [year - 1, year, year + 1].map((one) => numberOf(one, month, day))
  return days.findLast((one) => one <= latest) ?? null
}
