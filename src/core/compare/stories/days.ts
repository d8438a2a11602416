/** The days that a report tells of, and the day that one without a date is compared with: enough to compare, not to date. */
import type { Anchor } from '../../model/index.js'
import type { Compared } from './compare.js'

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

/** Two reports, by index, with the log-odds that they tell of the same. */
export interface Odds {
  readonly a: number
  readonly b: number
  readonly odds: number
}

/** Without a day a copy would tie stories of different years together. It may be copied from one that has its day from a third, and so on; so many steps are gone. */
const STEPS = 3

/** A report with the day of another, for comparing. */
export function withDay(one: Compared, day: number): Compared {
  return { ...one, own: { ...one.own, day } }
}

/**
 * The days that reports without one get, by index: that of the report they are likest to among `ties`, which hold only likely
 * pairs. Who is like none that has a day gets none.
 */
export function lentDays(
  compared: readonly Compared[],
  ties: readonly Odds[],
): ReadonlyMap<number, number> {
  const lent = new Map<number, number>()
  const dayOf = (i: number) => compared[i]!.own.day ?? lent.get(i) ?? null
  const open = ties.filter(
    ({ a, b }) => compared[a]!.own.day === null || compared[b]!.own.day === null,
  )
  const sorted = [...open].sort((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b)
  for (let step = 0; step < STEPS; step++) {
    const found = new Map<number, number>()
    for (const { a, b } of sorted) {
      const [x, y] = [dayOf(a), dayOf(b)]
      if (x === null && y !== null && !found.has(a)) found.set(a, y)
      if (y === null && x !== null && !found.has(b)) found.set(b, x)
    }
    if (found.size === 0) break
    for (const [i, day] of found) lent.set(i, day)
  }
  return lent
}
