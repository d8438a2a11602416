/** Our times and lengths of time, written as TIMEX3 writes them. */
import type { Dating, Quantity, Span, Time } from '../../src/core/model/index.js'
import type { Timex } from './documents.js'

const PARTS = {
  dawn: 'TMO',
  morning: 'TMO',
  midday: 'T12:00',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
} as const
/** Seasons, quarters and halves by their EDTF number. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
}
const LETTERS: Readonly<Record<string, string>> = {
  second: 'T#S',
  minute: 'T#M',
  hour: 'T#H',
  day: '#D',
  night: '#D',
  week: '#W',
  fortnight: '#W',
  month: '#M',
  quarter: '#Q',
  year: '#Y',
  decade: '#DE',
  century: '#CE',
}

/**
 * The time as TIMEX3 has it: both ends of an interval apart, and the length alone of *a month after they met*. The value is empty
 * where TIMEX3 has none for it.
 */
export function timexOf(time: Time, dating: Dating, text: string): Timex[] {
  const { anchor, span, ends } = time
  const { from, to } = span
  if (anchor.kind === 'vague')
    return [{ from, to, type: 'DATE', value: `${anchor.ref.toUpperCase()}_REF` }]
  if (anchor.kind === 'set') return [{ from, to, type: 'SET', value: anchor.value }]
  if (anchor.kind === 'length')
    return [{ from, to, type: 'DURATION', value: lengthOf(anchor.unit, anchor.low, anchor.high) }]
  if (anchor.kind === 'interval' && ends !== null && dating.edtf !== null) {
    const values = dating.edtf.split('/')
    if (values.length === 2)
      return ends.map((end, i) => ({
        ...plain(end),
        type: 'DATE',
        value: written(values[i]!, time),
      }))
  }
  if (anchor.kind === 'interval' && isWeekend(time))
    return [{ from, to, type: 'DATE', value: weekendOf(dating) }]
  const bare = anchor.kind === 'offset' ? lengthTimex(time, anchor, text) : null
  if (bare !== null) return [bare]
  const type = time.clock || time.partOfDay ? 'TIME' : 'DATE'
  return [{ from, to, type, value: valueOf(time, dating) }]
}

/** Stretches up to the report, and lengths before a clause, as durations; offsets of loose length as references. */
function lengthTimex(
  { span }: Time,
  { from: base, unit, low, high }: Extract<Time['anchor'], { kind: 'offset' }>,
  text: string,
): Timex | null {
  const place = plain(span)
  if (base === 'report' && (low === 0) !== (high === 0)) {
    const size = Math.max(Math.abs(low), Math.abs(high))
    const isLoose = STRETCHED.test(text.slice(span.from, span.to))
    return { ...place, type: 'DURATION', value: lengthOf(unit, isLoose ? 1 : size, size) }
  }
  const cut = /\s+(?:before|after|into|following)$/i.exec(text.slice(span.from, span.to))
  if (base === 'narrative' && cut !== null && low !== 0) {
    const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b)
    return {
      ...place,
      to: span.from + cut.index,
      type: 'DURATION',
      value: lengthOf(unit, least!, most!),
    }
  }
  if (low === high) return null
  return { ...place, type: 'DATE', value: high <= 0 ? 'PAST_REF' : 'FUTURE_REF' }
}

/** Words of a stretch that give no number: *the past few weeks*, *coming months*. */
const STRETCHED = /\b(?:few|several|(?:past|last|next|coming|previous) \w+s)\b/i

function plain({ from, to }: Span): { from: number; to: number } {
  return { from, to }
}

function isWeekend({ anchor }: Time): boolean {
  return (
    anchor.kind === 'interval' &&
    anchor.start?.kind === 'weekday' &&
    anchor.start.weekday === 6 &&
    anchor.end?.kind === 'weekday'
  )
}

/** `1990-W32-WE`: the ISO week of the Saturday. */
function weekendOf({ from }: Dating): string {
  if (from === null) return ''
  const saturday = Date.parse(`${from}T00:00:00Z`) / 86_400_000
  const thursday = new Date((saturday - 2) * 86_400_000)
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1) / 86_400_000
  const week = Math.floor((saturday - 2 - first) / 7) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}-WE`
}

function valueOf(time: Time, { edtf, week, from }: Dating): string {
  if (week !== null) return week
  if (edtf === null || from === null) return ''
  const isPart = time.partOfPeriod !== null && edtf.includes('/')
  const value = isPart ? from.slice(0, edtf.startsWith(`${from.slice(0, 7)}-`) ? 7 : 4) : edtf
  return written(value, time)
}

function written(value: string, time: Time): string {
  const part = /^(-?\d{4})-(2[1-4]|3[3-6]|4[01])$/.exec(value)
  if (part) return `${era(part[1]!)}-${PARTS_OF_YEAR[part[2]!]}`
  const long = /^(\d{2,3})X+$/.exec(value)
  if (long) return long[1]!
  if (value.startsWith('-') && !value.includes('/')) return era(value.slice(0, 5)) + value.slice(5)
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return value
  if (time.clock !== null) return `${value}T${time.clock}`
  return time.partOfDay === null ? value : `${value}${PARTS[time.partOfDay]}`
}

/** `-0217` of EDTF is the year 218 BC. */
function era(year: string): string {
  return year.startsWith('-') ? `BC${String(1 - Number(year)).padStart(4, '0')}` : year
}

/** A length of time as TIMEX3; null for other quantities. */
export function durationOf(quantity: Quantity, text: string): Timex | null {
  const { kind, unit, low, high, approx, span } = quantity
  if (kind !== 'duration' || unit === null) return null
  const size = low ?? approx ?? high ?? 0
  const words = text.slice(span.from, span.to)
  const loose = (LOOSE.exec(words)?.[0].length ?? 0) + span.from
  const from = /\d-\w+$|\w-\w+$/.test(words) ? quantity.number.from : loose
  return { from, to: span.to, type: 'DURATION', value: lengthOf(unit, size, size) }
}

/** Words that the guideline leaves out of a length: *about two weeks*, *over three years*. */
const LOOSE = /^(?:(?:about|around|over|some|only|just|roughly|approximately)\s+)+/i

/** `P3D`, and `PXD` where the number is loose. */
function lengthOf(unit: string, low: number, high: number): string {
  const half = low === high && low % 1 === 0.5 ? HALVES[unit] : undefined
  if (half !== undefined) return `P${LETTERS[unit]!.replace('#', String(Math.floor(low)))}${half}`
  return `P${(LETTERS[unit] ?? '#X').replace('#', high >= 3 * low && high > low ? 'X' : String(low))}`
}

/** ISO 8601 writes two and a half years as two years and six months. */
const HALVES: Readonly<Record<string, string>> = { year: '6M', hour: '30M', minute: '30S' }
