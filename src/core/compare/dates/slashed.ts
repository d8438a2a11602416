/** D16: *3/4/2015* is March in one country and April in another: which it is, other dates, the country or the calendar tell. */
import type { Anchor, FindingId, Report, Sight, Time } from '../../model/index.js'
import { daysOf, weekdayOf } from './days.js'
import { DAY_FIRST, MONTH_FIRST } from './lexicon.en.js'
import type { Told } from './publish.js'

type Order = 'day' | 'month'
type Slashed = Extract<Anchor, { kind: 'absolute' }> & { readonly or: string }

/** What an order of numbers is read from. */
interface Habit {
  readonly order: Order
  readonly saw: Sight | null
}

/** Reports whose slashed dates are read one way where that can be told, and for each date so settled what told it. */
export interface Settled {
  readonly told: readonly Told[]
  readonly by: ReadonlyMap<FindingId, readonly Sight[]>
}

/**
 * Reads the slashed dates that have two readings: as the dates of the report that have one (*13/4/2015*) are written, else those
 * of its outlet, else by the country of its address; else the reading that does not lie ahead of the report; else the one that
 * falls on a weekday that the report names. Where nothing tells, both are kept.
 */
export function settled(told: readonly Told[]): Settled {
  const by = new Map<FindingId, readonly Sight[]>()
  if (!told.some(({ times }) => times.some(isOpen))) return { told, by }
  const own = new Map(told.map((one) => [one, habitOf(one)]))
  const houses = new Map<string, Habit>()
  for (const one of told) {
    const house = houseOf(one.report)
    const habit = own.get(one)
    if (house !== null && habit && !houses.has(house)) houses.set(house, habit)
  }
  const read = told.map((one) => {
    if (!one.times.some(isOpen)) return one
    const house = houseOf(one.report)
    const habit =
      own.get(one) ?? (house === null ? undefined : houses.get(house)) ?? countryOf(one.report)
    const times = one.times.map((time) => {
      if (!isOpen(time)) return time
      const order = habit ?? byCalendar(one, time.anchor)
      if (order === null) return time
      by.set(time.id, order.saw === null ? [] : [order.saw])
      return { ...time, anchor: readAs(time.anchor, order.order) }
    })
    return { ...one, times }
  })
  return { told: read, by }
}

function isOpen(time: Time): time is Time & { readonly anchor: Slashed } {
  return time.anchor.kind === 'absolute' && time.anchor.or !== undefined
}

function readAs({ edtf, or }: Slashed, order: Order): Anchor {
  return { kind: 'absolute', edtf: order === 'day' ? or : edtf }
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/

/** The order of the first slashed date of the report that can be read one way only. */
function habitOf({ report, times }: Told): Habit | null {
  for (const { span, id } of times) {
    const found = SLASHED.exec(report.text.slice(span.from, span.to))
    if (found === null) continue
    if (Number(found[1]) > 12) return { order: 'day', saw: id }
    if (Number(found[2]) > 12) return { order: 'month', saw: id }
  }
  return null
}

/** The outlet by name, else by the host of its address. */
function houseOf(report: Report): string | null {
  return report.outlet?.value.toLowerCase() ?? hostOf(report)
}

function hostOf({ url, outlet }: Report): string | null {
  const text = url?.value ?? outlet?.value ?? ''
  const host = /^(?:https?:\/\/)?([\w.-]+\.[a-z]{2,})(?:[/:?#]|$)/i.exec(text)?.[1]
  return host?.toLowerCase() ?? null
}

/** How the country writes dates to which the address belongs. */
function countryOf(report: Report): Habit | null {
  const end = hostOf(report)?.split('.').at(-1) ?? ''
  if (DAY_FIRST.has(end)) return { order: 'day', saw: null }
  return MONTH_FIRST.has(end) ? { order: 'month', saw: null } : null
}

/** The order by which the date does not lie ahead of the report, or falls on a past weekday that the report names. */
function byCalendar({ report, times }: Told, { edtf, or }: Slashed): Habit | null {
  const [month, day] = [daysOf(edtf)?.from ?? null, daysOf(or)?.from ?? null]
  if (month === null || day === null) return null
  const until = report.published === null ? null : (daysOf(report.published.value)?.to ?? null)
  if (until !== null && month <= until !== day <= until)
    return { order: month <= until ? 'month' : 'day', saw: null }
  const named = times.find(
    ({ anchor }) =>
      anchor.kind === 'weekday' &&
      anchor.lean !== 'future' &&
      (weekdayOf(month) === anchor.weekday) !== (weekdayOf(day) === anchor.weekday),
  )
  if (named?.anchor.kind !== 'weekday') return null
  return { order: weekdayOf(month) === named.anchor.weekday ? 'month' : 'day', saw: named.id }
}
