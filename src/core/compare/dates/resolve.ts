/** From an anchor to the days it means, seen from a day of reference. */
import type { Anchor, PartOfPeriod, Time, TimeUnit } from '../../model/index.js'
import { civil, dayOf, daysOf, isoDay, isoWeek, mondayOf, pad, weekdayOf } from './days.js'
import { fromEdtf, single, stretch, type Meaning, type Setting } from './meaning.js'
import { holiday, partial } from './years.js'

/** The meaning of a time; null where its anchor cannot be resolved. */
export function meaningOf(
  { anchor, partOfPeriod }: Pick<Time, 'anchor' | 'partOfPeriod'>,
  setting: Setting,
): Meaning | null {
  const meaning = resolve(anchor, setting)
  return meaning === null || partOfPeriod === null ? meaning : partOf(meaning, partOfPeriod)
}

function resolve(anchor: Anchor, setting: Setting): Meaning | null {
  const { day } = setting
  switch (anchor.kind) {
    case 'absolute':
      return anchor.or === undefined ? fromEdtf(anchor.edtf) : oneOf(anchor.edtf, anchor.or)
    case 'partial':
      return partial(anchor, setting)
    case 'holiday':
      return holiday(anchor, setting)
    case 'weekday':
      if (anchor.of !== undefined) return weekdayBeside(anchor, setting.told)
      return day === null ? null : single(weekdayFrom(day, anchor))
    case 'unit':
      return day === null ? null : unitAt(anchor.unit, day, anchor.shift)
    case 'offset':
      return offset(anchor, setting)
    case 'interval':
      return interval(anchor, setting)
    default:
      return null
  }
}

/** *3/4/2015* where nothing tells which it is: one of two days. */
function oneOf(one: string, two: string): Meaning | null {
  const [first, last] = [one, two].sort()
  const [from, to] = [daysOf(first!), daysOf(last!)]
  if (from === null || to === null) return fromEdtf(one) ?? fromEdtf(two)
  return { from: from.from, to: to.to, edtf: `[${first},${last}]`, week: null }
}

/** A weekday in the report's past is the last one, the day itself among them; *last Friday* lies before the day. */
function weekdayFrom(
  day: number,
  { weekday, lean, shift }: Extract<Anchor, { kind: 'weekday' }>,
): number {
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (shift === -1) return day - (back === 0 ? 7 : back)
  if (shift === 1) return day + (7 - back)
  if (lean === 'future') return back === 0 ? day : day + (7 - back)
  if (shift === 0) return mondayOf(day) + weekday - 1
  return day - back
}

/** *the following Monday*: the first one behind the time told before, *the preceding Friday* the last before it. */
function weekdayBeside(
  { weekday, shift }: Extract<Anchor, { kind: 'weekday' }>,
  told: Meaning | null,
): Meaning | null {
  if (told === null || told.from === null || told.to === null) return null
  return shift === 1
    ? single(told.to + ((weekday - weekdayOf(told.to) + 6) % 7) + 1)
    : single(told.from - ((weekdayOf(told.from) - weekday + 6) % 7) - 1)
}

function unitAt(unit: TimeUnit, day: number, shift: number): Meaning | null {
  const { year, month } = civil(day)
  switch (unit) {
    case 'minute':
    case 'hour':
      return single(day)
    case 'day':
      return single(day + shift)
    case 'week': {
      const monday = mondayOf(day) + 7 * shift
      return {
        from: monday,
        to: monday + 6,
        edtf: `${isoDay(monday)}/${isoDay(monday + 6)}`,
        week: isoWeek(monday),
      }
    }
    case 'month':
      return fromEdtf(isoDay(dayOf(year, month + shift, 1)).slice(0, 7))
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift
      return fromEdtf(`${pad(Math.floor(quarters / 4), 4)}-${33 + (((quarters % 4) + 4) % 4)}`)
    }
    case 'year':
      return fromEdtf(pad(year + shift, 4))
    case 'decade':
      return fromEdtf(`${pad(Math.floor(year / 10) + shift, 3)}X`)
    default: {
      const first = Math.floor(year / 100) * 100 + (unit === 'century' ? 100 * shift : 0)
      return stretch(dayOf(first, 1, 1), dayOf(first + 100, 1, 1) - 1)
    }
  }
}

const DAYS_IN: Partial<Record<TimeUnit, number>> = { minute: 0, hour: 0, day: 1, week: 7 }
const MONTHS_IN: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** So much before or after the report, or the time told before it. */
function offset(anchor: Extract<Anchor, { kind: 'offset' }>, setting: Setting): Meaning | null {
  const { unit, low, high, from } = anchor
  const { day, told, running } = setting
  if (from === 'report') {
    if (day === null) return null
    const isLong = (unit === 'decade' || unit === 'century') && low === high
    return isLong ? unitAt('year', moved(unit, day, low), 0) : shifted(unit, day, day, low, high)
  }
  const isSame = low === 0 && high === 0
  const base =
    told ??
    (from !== 'narrative' || !isSame ? null : (running ?? (day === null ? null : single(day))))
  if (base === null || base.from === null || base.to === null) return null
  if (isSame && unit === 'quarter') return sameQuarter(base, day)
  if (unit === 'quarter' && low === -4 && high === -4 && /^\d{4}$/.test(base.edtf))
    return day === null ? null : unitAt('year', day, -1)
  if (isSame) return unit === 'day' ? base : unitAt(unit, base.from, 0)
  const quarter = /^(-?\d{4})-(3[3-6])$/.exec(base.edtf)
  if (quarter && unit === 'year' && low === high)
    return fromEdtf(`${pad(Number(quarter[1]) + low, 4)}-${quarter[2]}`)
  return shifted(unit, base.from, base.to, low, high)
}

function isQuarter({ edtf }: Meaning): boolean {
  return /-3[3-6]$/.test(edtf)
}

/** *the quarter*: the one told before, else the last that was over when the report was written. */
function sameQuarter(base: Meaning, day: number | null): Meaning | null {
  if (isQuarter(base)) return base
  return day === null ? unitAt('quarter', base.from!, 0) : unitAt('quarter', day, -1)
}

function shifted(
  unit: TimeUnit,
  from: number,
  to: number,
  low: number,
  high: number,
): Meaning | null {
  const wide = to - from
  if (unit === 'hour' || unit === 'minute') {
    const size = unit === 'hour' ? 24 : 1440
    const whole = low === high || Math.abs(low) < size / 2
    if (whole && Math.abs(high) < size) return stretch(from, to)
    return stretch(from + Math.floor(low / size), to + Math.ceil(high / size))
  }
  const days = DAYS_IN[unit]
  if (low === high && wide === 0 && unit !== 'day') return unitAt(unit, moved(unit, from, low), 0)
  if (low === high && days === undefined && wide > 0) return unitAt(unit, moved(unit, from, low), 0)
  if (days !== undefined) return stretch(from + low * days, to + high * days)
  return stretch(moved(unit, from, low), moved(unit, to, high))
}

function moved(unit: TimeUnit, day: number, count: number): number {
  const days = DAYS_IN[unit]
  if (days !== undefined) return day + days * count
  const { year, month, day: d } = civil(day)
  const target = dayOf(year, month + count * MONTHS_IN[unit]!, 1)
  return (
    target + Math.min(d, civil(dayOf(civil(target).year, civil(target).month + 1, 1) - 1).day) - 1
  )
}

function interval(anchor: Extract<Anchor, { kind: 'interval' }>, setting: Setting): Meaning | null {
  const start = anchor.start === null ? null : resolve(anchor.start, setting)
  const end = anchor.end === null ? null : resolve(anchor.end, setting)
  if (start === null || end === null || start.from === null || end.to === null) return null
  const isWeekly = anchor.start?.kind === 'weekday' && end.to < start.from
  const isYearly = anchor.start?.kind === 'partial' && end.to < start.from
  if (isYearly) return null
  const isPlain = !start.edtf.includes('/') && !end.edtf.includes('/')
  const edtf = isPlain && !isWeekly ? `${start.edtf}/${end.edtf}` : null
  const made = stretch(start.from, isWeekly ? end.to + 7 : end.to)
  return edtf === null ? made : { ...made, edtf }
}

/** *early*, *mid* and *late* are thirds of a month or a year; of a day or a week they say nothing more. */
function partOf(meaning: Meaning, part: PartOfPeriod): Meaning {
  const { from, to, edtf } = meaning
  if (from === null || to === null) return meaning
  if (/^\d{4}-\d\d$/.test(edtf) && Number(edtf.slice(5)) <= 12) {
    const at = { early: [0, 9], mid: [10, 19], late: [20, to - from] } as const
    return stretch(from + at[part][0], from + at[part][1])
  }
  if (!/^\d{4}$/.test(edtf)) return meaning
  const months = { early: ['01', '04'], mid: ['05', '08'], late: ['09', '12'] }[part]
  const days = daysOf(`${edtf}-${months[0]}/${edtf}-${months[1]}`)!
  return { ...days, edtf: `${edtf}-${months[0]}/${edtf}-${months[1]}`, week: null }
}
