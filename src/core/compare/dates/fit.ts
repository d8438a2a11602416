/** D12: a day of a month beside its weekday tells the year, where the story names a year shortly before. */
import type { Anchor, Story } from '../../model/index.js'
import { civil, dayOf, daysOf, weekdayOf } from './days.js'
import type { Told } from './publish.js'

/** Years behind the newest one that a story names, in which a day is sought: a weekday comes back to its day after five or six. */
const YEARS_ON = 2

/** The day in the first year from `year` on in which it falls on the weekday said beside it; null where none is said or fits. */
export function fittedDay(
  { month, day, weekday, lean, shift, of }: Extract<Anchor, { kind: 'partial' }>,
  year: number,
): number | null {
  if (weekday === undefined || day === null || month < 1 || month > 12) return null
  if (lean === 'future' || shift !== null || of !== undefined) return null
  for (let y = year; y <= year + YEARS_ON; y++) {
    const found = dayOf(y, month, day)
    if (weekdayOf(found) === weekday && civil(found).day === day) return found
  }
  return null
}

/** The newest year that each report, or another of its story, names as past. */
export function newestYears(
  told: readonly Told[],
  stories: readonly Story[],
): ReadonlyMap<string, number> {
  const own = new Map(told.map((one) => [one.report.id as string, newestYear(one)]))
  const all = new Map(
    [...own].flatMap(([id, year]) => (year === null ? [] : [[id, year] as const])),
  )
  for (const { reports } of stories) {
    const years = reports.flatMap((id) => own.get(id) ?? [])
    if (years.length > 0) for (const id of reports) all.set(id, Math.max(...years))
  }
  return all
}

function newestYear({ times }: Told): number | null {
  const years = times.flatMap(({ anchor }) => {
    if (anchor.kind !== 'absolute' || !/^\d{4}(?:-|$)/.test(anchor.edtf)) return []
    const from = daysOf(anchor.edtf)?.from ?? null
    return from === null ? [] : [civil(from).year]
  })
  return years.length === 0 ? null : Math.max(...years)
}
