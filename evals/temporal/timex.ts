/** Our times and lengths of time, written as TIMEX3 writes them. */
import type { Dating, Quantity, Time } from '../../src/core/model/index.js'
import type { Timex } from './documents.js'

const PARTS = {
  dawn: 'TMO',
  morning: 'TMO',
  midday: 'T12:00',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
} as const
const SEASONS: Readonly<Record<string, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' }
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

/** The time as TIMEX3; the value is empty where TIMEX3 has none for it. */
export function timexOf(time: Time, dating: Dating): Timex {
  const { anchor, span } = time
  const { from, to } = span
  if (anchor.kind === 'vague')
    return { from, to, type: 'DATE', value: `${anchor.ref.toUpperCase()}_REF` }
  if (anchor.kind === 'set') return { from, to, type: 'SET', value: anchor.value }
  const isStretch =
    anchor.kind === 'offset' &&
    anchor.from === 'report' &&
    (anchor.low === 0) !== (anchor.high === 0)
  if (isStretch) {
    const size = Math.max(Math.abs(anchor.low), Math.abs(anchor.high))
    return { from, to, type: 'DURATION', value: lengthOf(anchor.unit, size) }
  }
  return {
    from,
    to,
    type: time.clock || time.partOfDay ? 'TIME' : 'DATE',
    value: valueOf(time, dating),
  }
}

function valueOf(time: Time, { edtf, week, from }: Dating): string {
  if (week !== null) return week
  if (edtf === null || from === null) return ''
  const isPart = time.partOfPeriod !== null && edtf.includes('/')
  const plain = isPart ? from.slice(0, edtf.startsWith(`${from.slice(0, 7)}-`) ? 7 : 4) : edtf
  const season = /^(\d{4})-(2[1-4])$/.exec(plain)
  if (season) return `${season[1]}-${SEASONS[season[2]!]}`
  if (/^\d{3}X$/.test(plain)) return plain.slice(0, 3)
  if (!/^\d{4}-\d\d-\d\d$/.test(plain)) return plain
  if (time.clock !== null) return `${plain}T${time.clock}`
  return time.partOfDay === null ? plain : `${plain}${PARTS[time.partOfDay]}`
}

/** A length of time as TIMEX3; null for other quantities. */
export function durationOf({ kind, unit, low, approx, span }: Quantity): Timex | null {
  if (kind !== 'duration' || unit === null) return null
  return {
    from: span.from,
    to: span.to,
    type: 'DURATION',
    value: lengthOf(unit, low ?? approx ?? 0),
  }
}

function lengthOf(unit: string, size: number): string {
  return `P${(LETTERS[unit] ?? '#X').replace('#', String(size))}`
}
