/** Calendar values of the gold as first and last day. */
import type { Days } from '../predictions.js'

/** A day, ISO week, month, year, or an interval `a/b` of them; null for anything else. */
export function daysOf(value: string): Days | null {
  const [start, end] = value.split('/')
  const from = period(start!)
  const to = end === undefined ? from : period(end)
  return from && to ? { from: from.from, to: to.to } : null
}

function period(value: string): { from: string; to: string } | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(value)
  if (week) return weekDays(Number(week[1]), Number(week[2]))
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value)
  if (!date) return null
  const [year, month, day] = [Number(date[1]), Number(date[2] ?? 0), Number(date[3] ?? 0)]
  if (day) return { from: iso(year, month, day), to: iso(year, month, day) }
  if (month) return { from: iso(year, month, 1), to: iso(year, month + 1, 0) }
  return { from: iso(year, 1, 1), to: iso(year, 12, 31) }
}

/** Monday and Sunday of an ISO week: week 1 holds 4 January. */
function weekDays(year: number, week: number): { from: string; to: string } {
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7
  const monday = 4 - fourth + 1 + (week - 1) * 7
  return { from: iso(year, 1, monday), to: iso(year, 1, monday + 6) }
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** Days from the first to the last, both counted; null where open. */
export function widthDays({ from, to }: Days): number | null {
  if (from === null || to === null) return null
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
}

/** True where the two share a day; an open end reaches everywhere. */
export function daysOverlap(a: Days, b: Days): boolean {
  const before = (x: string | null, y: string | null) => x !== null && y !== null && x < y
  return !before(a.to, b.from) && !before(b.to, a.from)
}
