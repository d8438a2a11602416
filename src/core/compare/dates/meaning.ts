/** What a time can mean: its days, its EDTF value, its week. */
import { daysOf, isoDay, type Days } from './days.js'

/** What a time means: its days, its EDTF value and, where it is a week of the calendar, that week. */
export interface Meaning extends Days {
  readonly edtf: string
  readonly week: string | null
}

/** What is known when a time is resolved. */
export interface Setting {
  /** The day from which the report speaks; null where nobody knows. */
  readonly day: number | null
  /** The year that the report names in full, for days without one. */
  readonly year: number | null
  /** What the time told before means. */
  readonly told: Meaning | null
  /** In a chronicle, what was dated last: days without a year go on from there (rule D10). */
  readonly running: Meaning | null
}

/** The meaning of an EDTF value. */
export function fromEdtf(edtf: string): Meaning | null {
  const days = daysOf(edtf)
  return days === null ? null : { ...days, edtf, week: null }
}

/** One day. */
export function single(day: number): Meaning {
  return { from: day, to: day, edtf: isoDay(day), week: null }
}

/** From one day to another. */
export function stretch(from: number, to: number): Meaning {
  return from === to
    ? single(from)
    : { from, to, edtf: `${isoDay(from)}/${isoDay(to)}`, week: null }
}
