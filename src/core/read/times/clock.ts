/** T10: times of the clock, as `HH:MM` in 24 hours. */
import { AMOUNTS } from './lexicon.en.js'
import type { Finder, Found, Scan } from './scan.js'

const ON_DAY = { kind: 'offset', unit: 'day', low: 0, high: 0, from: 'narrative' } as const

/** *10 a.m.*, *7:30 pm*, *12.30 p.m.*, *seven o'clock*, *at 14:30*, *0900 GMT*. */
export const clockTime: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const glued = /^(\d{1,2})(?:[:.](\d\d))?([ap])\.?m\.?$/.exec(lower[at]!)
  if (glued !== null)
    return made(at, zoneBehind(scan, at + 1, end), +glued[1]!, +(glued[2] ?? 0), glued[3]!)
  const spoken = spokenAt(scan, at, end)
  if (spoken !== null) return spoken
  const read = hoursAt(scan, at, end)
  if (read === null) return null
  const { hour, minute, last } = read
  const next = lower[last] ?? ''
  const half = /^([ap])\.?m\.?$/.exec(next)
  if (half !== null && last < end)
    return made(at, zoneBehind(scan, last + 1, end), hour, minute, half[1]!)
  if (/^o['’]clock$/.test(next)) return made(at, last + 1, hour, minute, '')
  const zoned = ZONES.test(next)
  if (zoned && /^\d{4}$|[:.]/.test(lower.slice(at, last).join('')))
    return made(at, last + 1, hour, minute, '')
  const isLed =
    at > start && /^(?:at|around|about|until|by|before|after|from|since)$/.test(lower[at - 1]!)
  return isLed && read.colon ? made(at, last, hour, minute, '') : null
}

const ZONES = /^(?:gmt|utc|[ecmp][sd]?t|cest|bst|ist|msk|hrs|hours)$/

/** The word behind a zone in capitals: *5 p.m. EST*; the hours of *6 p.m. hours* are none. */
function zoneBehind(scan: Scan, last: number, end: number): number {
  const isZone =
    last < end && ZONES.test(scan.lower[last]!) && /^[A-Z]+$/.test(scan.words.form[last]!)
  return isZone ? last + 1 : last
}

/** *half past six*, *quarter to nine*, *a quarter past ten p.m.*. */
function spokenAt({ lower }: Scan, at: number, end: number): Found | null {
  const from = lower[at] === 'a' ? at + 1 : at
  const part = lower[from] === 'half' ? 30 : lower[from] === 'quarter' ? 15 : 0
  const isTo = lower[from + 1] === 'to' && part === 15
  if (part === 0 || (lower[from + 1] !== 'past' && !isTo) || from + 2 >= end) return null
  const amount = AMOUNTS.get(lower[from + 2]!) ?? [Number(lower[from + 2]), -1]
  const hour = amount[0]
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null
  const half = from + 3 < end ? (/^([ap])\.?m\.?$/.exec(lower[from + 3]!)?.[1] ?? '') : ''
  const last = half === '' ? from + 3 : from + 4
  return isTo
    ? made(at, last, hour === 1 ? 12 : hour - 1, 45, half)
    : made(at, last, hour, part, half)
}

interface Hours {
  readonly hour: number
  readonly minute: number
  readonly last: number
  readonly colon: boolean
}

function hoursAt({ lower }: Scan, at: number, end: number): Hours | null {
  const form = lower[at]!
  const whole = /^(\d{1,2})[:.](\d\d)$/.exec(form)
  if (whole !== null)
    return { hour: +whole[1]!, minute: +whole[2]!, last: at + 1, colon: form.includes(':') }
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(form)
  if (military !== null)
    return { hour: +military[1]!, minute: +military[2]!, last: at + 1, colon: false }
  if (/^\d{1,2}$/.test(form)) {
    const isSplit = lower[at + 1] === ':' && /^[0-5]\d$/.test(lower[at + 2] ?? '') && at + 2 < end
    if (isSplit) return { hour: +form, minute: +lower[at + 2]!, last: at + 3, colon: true }
    return { hour: +form, minute: 0, last: at + 1, colon: false }
  }
  const amount = AMOUNTS.get(form)
  if (
    amount === undefined ||
    amount[0] !== amount[1] ||
    amount[0] < 1 ||
    form === 'a' ||
    form === 'an'
  )
    return null
  return { hour: amount[0], minute: 0, last: at + 1, colon: false }
}

function made(first: number, last: number, hour: number, minute: number, half: string) {
  const real = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
  if (real > 24 || minute > 59) return null
  const clock = `${String(real % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return { first, last, rule: 'T10', anchor: ON_DAY, clock, narrative: true }
}
