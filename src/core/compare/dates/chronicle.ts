/** D10: a text that tells of the past by the calendar is a chronicle, in which dates without a year go on from the date before. */
import type { Time } from '../../model/index.js'
import { civil, daysOf } from './days.js'
import type { Meaning } from './meaning.js'

/** A chronicle names at least so many years or dates of the past. */
const LEAST_DATES = 5

/** … and this many for each time that is seen from the day of the report. */
const PER_DEIXIS = 3

/** True where the dates with a year that lie well before the report outnumber the times that are seen from it. */
export function isChronicle(times: readonly Time[], day: number | null): boolean {
  const year = day === null ? Infinity : civil(day).year
  let old = 0
  let deictic = 0
  for (const { anchor } of times) {
    const { kind } = anchor
    if (kind === 'weekday' || kind === 'unit' || (kind === 'offset' && anchor.from === 'report'))
      deictic++
    const absolute = kind === 'interval' ? anchor.start : anchor
    if (absolute?.kind !== 'absolute') continue
    const days = daysOf(absolute.edtf)
    const from = days?.from ?? null
    if (from !== null && civil(from).year < year - 1) old++
  }
  return old >= LEAST_DATES && old >= PER_DEIXIS * deictic
}

/** True where the tale goes on from this time: a date of a year or less, not a decade, and not one seen from the report. */
export function isRunning({ anchor }: Time, { from, to, edtf }: Meaning): boolean {
  if (from === null || to === null || edtf.endsWith('X')) return false
  if (anchor.kind === 'offset') return anchor.from !== 'report' && anchor.low === anchor.high
  return anchor.kind === 'absolute' || anchor.kind === 'partial' || anchor.kind === 'interval'
}
