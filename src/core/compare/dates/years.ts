/** Days, months and holidays without a year: which year is meant. */
import type { Anchor, Lean } from '../../model/index.js'
import { civil, dayOf, pad, weekdayOf } from './days.js'
import { holidayIn } from './holidays.js'
import { fromEdtf, stretch, type Meaning, type Setting } from './meaning.js'

/**
 * *January 15*, *in June*: the year that fits the lean, seen from the report; without a day, the year the report names. In a
 * chronicle, and where it hangs on a time told before, the year goes on from there.
 */
export function partial(anchor: InYear, setting: Setting): Meaning | null {
  const { day, year, told, running } = setting
  if (anchor.of !== undefined) return ofTold(anchor, told)
  if (anchor.month === 0) return day === null ? null : thisMonth(anchor, day)
  if (running !== null && running.from !== null && anchor.shift === null)
    return inChronicle(anchor, running)
  if (day === null) return year === null ? null : inYear(anchor, year)
  const now = civil(day).year
  if (anchor.shift !== null) return inYear(anchor, now + anchor.shift)
  const around = yearsAround(day, (y) => inYear(anchor, y))
  const agreeing = around.filter(
    ({ from }) => anchor.weekday === undefined || weekdayOf(from!) === anchor.weekday,
  )
  return nearest(agreeing.length > 0 ? agreeing : around, day, anchor)
}

/** The day of the years around, the latest first. */
function yearsAround(day: number, of: (year: number) => Meaning | null): readonly Meaning[] {
  const now = civil(day).year
  return [now + 1, now, now - 1, now - 2].flatMap((year) => of(year) ?? [])
}

/** Of the same days of several years, the latest first, the one that fits the lean. */
function nearest(
  years: readonly Meaning[],
  day: number,
  { lean, last }: { readonly lean: Lean; readonly last?: true },
): Meaning | null {
  const past = years.find(({ from }) => from! <= day) ?? null
  const next = years.findLast(({ to }) => to! >= day) ?? null
  if (past === null || next === null) return past ?? next
  if (last === true) return past
  if (lean === 'future') return isOpenBook(past, day) ? past : next
  const times = lean === 'near' ? NEARER : FAR_NEARER
  return (next.from! - day) * times < day - past.to! ? next : past
}

/** *expects a loss for the third quarter*, in October: of a quarter just over the figures are still to come. */
function isOpenBook({ edtf, to }: Meaning, day: number): boolean {
  return /-3[3-6]$/.test(edtf) && to! < day && day - to! <= BOOK_DAYS
}

/** Firms report a quarter within so many days of its end. */
const BOOK_DAYS = 60

/** *Easter 2016*, *last Thanksgiving*; without a year, that of the tale or the one that fits the lean. */
export function holiday(
  anchor: Extract<Anchor, { kind: 'holiday' }>,
  setting: Setting,
): Meaning | null {
  const { name } = anchor
  const inYearOf = (year: number) => {
    const { from, to } = holidayIn(name, year)
    return stretch(from!, to!)
  }
  const { day, running, year } = setting
  if (anchor.year !== null) return inYearOf(anchor.year)
  if (running !== null && running.from !== null) return inYearOf(civil(running.from).year)
  if (day === null) return year === null ? null : inYearOf(year)
  if (anchor.shift !== null) return inYearOf(civil(day).year + anchor.shift)
  return nearest(yearsAround(day, inYearOf), day, anchor)
}

type InYear = Extract<Anchor, { kind: 'partial' }>

function inYear({ month, day }: InYear, year: number): Meaning | null {
  return fromEdtf([pad(year, 4), pad(month, 2), ...(day ? [pad(day, 2)] : [])].join('-'))
}

/** *June of that year*, *on the 20th*: in the year, or the month, of the time told before. */
function ofTold(anchor: InYear, told: Meaning | null): Meaning | null {
  if (told === null || told.from === null) return null
  const { year, month } = civil(told.from)
  return inYear(anchor.month === 0 ? { ...anchor, month } : anchor, year)
}

/** *on the 20th*, where no month was told: of the month of the report, or of the one before where that day is still to come. */
function thisMonth(anchor: InYear, day: number): Meaning | null {
  const now = civil(day)
  const isAhead = (anchor.day ?? 0) > now.day && anchor.lean !== 'future'
  const first = civil(dayOf(now.year, now.month - (isAhead ? 1 : 0), 1))
  return inYear({ ...anchor, month: first.month }, first.year)
}

/** Of the years around the running date, the one that lies nearest; one that lies before counts as farther. */
function inChronicle(anchor: InYear, { from, to, edtf }: Meaning): Meaning | null {
  const { year } = civil(from!)
  if (/^-?\d{4}$/.test(edtf)) return inYear(anchor, year)
  const cost = (days: Meaning) => {
    const ahead = days.from! - from!
    return ahead >= 0 ? ahead : days.to! >= from! && days.from! <= to! ? 0 : -ahead * BACKWARD
  }
  const around = [year, year + 1, year - 1].flatMap((y) => inYear(anchor, y) ?? [])
  return around.sort((a, b) => cost(a) - cost(b))[0] ?? null
}

/** A chronicle goes forward: a date before the running one must be this many times nearer. */
const BACKWARD = 1.25

/** News tells of the past: a day ahead that no verb speaks of must be this many times nearer. */
const NEARER = 2

/** Where the verb is in the past, as in *completed by 1 December*, so many times: nobody leaves out the year of a day so far back. */
const FAR_NEARER = 8
