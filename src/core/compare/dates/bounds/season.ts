/** Months that reports name without a year: news leaves the year out within the year of the calendar, and for some months beyond. */
import type { Time } from '../../../model/index.js'
import { civil, dayOf, type Days } from '../days.js'

/** Months into the next year in which a month of the last one is still named without its year: *in November*, said in February. */
const CARRIED = 4

/** Years over which months are sought; wider bounds say too little. */
const WIDEST_YEARS = 20

/** The months, 1–12, that a report tells as past without a year; not those that go on from a date with its year. */
export function bareMonths(times: readonly Time[]): readonly number[] {
  return times.flatMap(({ anchor }, i) => {
    const one = anchor.kind === 'interval' ? anchor.end : anchor
    if (one?.kind !== 'partial' || one.month < 1 || one.month > 12 || one.of !== undefined)
      return []
    if (one.lean !== 'past' || one.shift !== null || times[i - 1]?.anchor.kind === 'absolute')
      return []
    return [one.month]
  })
}

/** The bounds, narrowed to the months in which all the bare ones could be named so; as they were where there is none. */
export function inSeason(days: Days, bare: readonly number[]): Days {
  const { from, to } = days
  if (from === null || to === null || bare.length === 0) return days
  const [first, last] = [civil(from), civil(to)]
  if (last.year - first.year > WIDEST_YEARS) return days
  let [since, until]: [number | null, number | null] = [null, null]
  for (let at = first.year * 12 + first.month; at <= last.year * 12 + last.month; at++) {
    const month = ((at - 1) % 12) + 1
    if (!bare.every((one) => one <= month || month + 12 - one <= CARRIED)) continue
    const year = (at - month) / 12
    since ??= dayOf(year, month, 1)
    until = dayOf(year, month + 1, 1) - 1
  }
  if (since === null || until === null) return days
  return { from: Math.max(from, since), to: Math.min(to, until) }
}
