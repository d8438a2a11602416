/** Days as whole numbers, counted from 1 January 1970 in the calendar that is used today, and EDTF to and from ranges of them. */

/** First and last day; null is open. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
}

/** The day's number. Months beyond 1–12 run over into other years. */
export function dayOf(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  const shifted = m <= 2 ? y - 1 : y
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Year, month and day of a day's number. */
export function civil(day: number): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const index = Math.floor((5 * dayOfYear + 2) / 153)
  const month = index + (index < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1,
  }
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1
}

/** `2015-W03`. */
export function isoWeek(day: number): string {
  const thursday = mondayOf(day) + 3
  const { year } = civil(thursday)
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** `2015-01-15`. */
export function isoDay(day: number): string {
  const { year, month, day: d } = civil(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`
}

/** The days that an EDTF value spans: day, month, season, quarter, half, year, decade, interval; null where it is none. */
export function daysOf(edtf: string): Days | null {
  const parts = edtf.split('/')
  if (parts.length === 2) {
    const [one, two] = parts.map((part) =>
      part === '..' || part === '' ? { from: null, to: null } : daysOf(part),
    )
    return one && two ? { from: one.from, to: two.to } : null
  }
  const plain = edtf.replace(/T.*$/, '').replace(/[?~%]$/, '')
  const decade = /^(\d{3})X$/.exec(plain)
  if (decade)
    return { from: dayOf(+decade[1]! * 10, 1, 1), to: dayOf(+decade[1]! * 10 + 10, 1, 1) - 1 }
  const century = /^(\d\d)XX$/.exec(plain)
  if (century) {
    return { from: dayOf(+century[1]! * 100, 1, 1), to: dayOf(+century[1]! * 100 + 100, 1, 1) - 1 }
  }
  const found = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(plain)
  if (!found) return null
  const [year, month, day] = [+found[1]!, found[2] ? +found[2] : 0, found[3] ? +found[3] : 0]
  if (day > 0)
    return day <= lengthOf(year, month)
      ? { from: dayOf(year, month, day), to: dayOf(year, month, day) }
      : null
  if (month > 20) return partOfYear(year, month)
  if (month > 12) return null
  if (month > 0) return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 }
  return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) - 1 }
}

/**
 * Parts of a year as EDTF counts them: seasons of the north in whole months (21 spring, March to May, … 24 winter, December to
 * February of the next year), quarters 33–36, halves 40 and 41.
 */
function partOfYear(year: number, part: number): Days | null {
  const first =
    part <= 24
      ? (part - 20) * 3
      : part >= 33 && part <= 36
        ? (part - 33) * 3 + 1
        : (part - 40) * 6 + 1
  const months = part >= 40 ? 6 : 3
  if ((part > 24 && part < 33) || (part > 36 && part < 40) || part > 41) return null
  return { from: dayOf(year, first, 1), to: dayOf(year, first + months, 1) - 1 }
}

function lengthOf(year: number, month: number): number {
  return month < 1 || month > 12 ? 0 : dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** The number with leading zeros, its sign before them. */
export function pad(value: number, width: number): string {
  return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(width, '0')}`
}
