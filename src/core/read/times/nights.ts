/** Nights, early hours and days named by their neighbours: *overnight Tuesday*, *through the night*, *the day before yesterday*. */
import { XPOS } from '../../language/tagset.js'
import type { Anchor } from '../../model/index.js'
import { DAYS, MOMENTS, PARTS_OF_DAY, WEEKDAYS } from './lexicon.en.js'
import type { Finder, Found, Scan } from './scan.js'

/** From the day before the report to its day. */
export const OVERNIGHT: Anchor = {
  kind: 'interval',
  start: { kind: 'unit', unit: 'day', shift: -1 },
  end: { kind: 'unit', unit: 'day', shift: 0 },
}

const SAME_DAY = { kind: 'offset', unit: 'day', low: 0, high: 0, from: 'narrative' } as const

/** T13: *during the night*, *through the night*, *all night*: of the day told before; else the night before the report. */
export const wholeNight: Finder = ({ lower, words }, at, start, end) => {
  const isThe = lower[at] === 'the' && /^(?:during|through|throughout)$/.test(lower[at - 1] ?? '')
  const isAll = lower[at] === 'all'
  if ((!isThe && !isAll) || at + 1 >= end || lower[at + 1] !== 'night') return null
  if ((isThe && at === start) || /^(?:of|-|before|after)$/.test(lower[at + 2] ?? '')) return null
  if (XPOS[words.xpos[at + 2] ?? 0]!.startsWith('NN')) return null
  return {
    first: at,
    last: at + 2,
    rule: 'T13',
    narrative: true,
    anchor: SAME_DAY,
    alone: OVERNIGHT,
    partOfDay: 'night',
  }
}

/** T4: *the day before yesterday*, *the day after tomorrow*. */
export const besideDay: Finder = ({ lower }, at, _start, end) => {
  const from = lower[at] === 'the' ? at + 1 : at
  const word = lower[from + 1]
  if (lower[from] !== 'day' || (word !== 'before' && word !== 'after') || from + 2 >= end)
    return null
  const day = DAYS.get(lower[from + 2]!)
  if (day === undefined || day.part !== null) return null
  const shift = day.shift + (word === 'before' ? -1 : 1)
  return { first: at, last: from + 3, rule: 'T4', anchor: { kind: 'unit', unit: 'day', shift } }
}

/** T6: *earlier in the day*, *later in the day*: of the day told before, else of the report's. */
export const withinDay: Finder = ({ lower }, at, _start, end) => {
  const isDay = /^(?:in|on in|during) the day$/.test(lower.slice(at + 1, at + 4).join(' '))
  if (!/^(?:earlier|later)$/.test(lower[at]!) || !isDay || at + 4 > end) return null
  const alone: Anchor = { kind: 'unit', unit: 'day', shift: 0 }
  return { first: at, last: at + 4, rule: 'T6', narrative: true, anchor: SAME_DAY, alone }
}

/** T6: *that night*, *that same evening*: of the day told before. */
export const thatPart: Finder = ({ lower }, at, _start, end) => {
  if (lower[at] !== 'that') return null
  const noun = lower[at + 1] === 'same' ? at + 2 : at + 1
  const part = noun < end ? PARTS_OF_DAY.get(lower[noun]!) : undefined
  if (part === undefined || MOMENTS.has(lower[noun]!)) return null
  return {
    first: at,
    last: noun + 1,
    rule: 'T6',
    narrative: true,
    anchor: SAME_DAY,
    partOfDay: part,
  }
}

/** T6: *the night before*, *the morning after*: of the day beside the one told before. */
export const partBeside: Finder = ({ lower }, at, _start, end) => {
  const part = lower[at] === 'the' && at + 2 < end ? PARTS_OF_DAY.get(lower[at + 1]!) : undefined
  const step = lower[at + 2] === 'before' ? -1 : lower[at + 2] === 'after' ? 1 : 0
  const isAlone = at + 3 >= end || /^(?:[,.;]|when|in|at|by|near|outside)$/.test(lower[at + 3]!)
  if (part === undefined || step === 0 || !isAlone || MOMENTS.has(lower[at + 1]!)) return null
  const anchor = { ...SAME_DAY, low: step, high: step }
  return { first: at, last: at + 3, rule: 'T6', narrative: true, anchor, partOfDay: part }
}

/** T6: *the following Monday*, *the preceding Friday*: the first one behind or before the time told before. */
export const nextWeekday: Finder = ({ lower }, at, _start, end) => {
  if (lower[at] !== 'the' || at + 2 >= end) return null
  const weekday = WEEKDAYS.get(lower[at + 2]!)
  const step = STEPS.get(lower[at + 1]!)
  if (weekday === undefined || step === undefined) return null
  const anchor: Anchor = {
    kind: 'weekday',
    weekday,
    lean: step === 1 ? 'future' : 'past',
    shift: step,
  }
  return { first: at, last: at + 3, rule: 'T6', narrative: true, anchor }
}

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
])

/** T13: *two hours before dawn*: a part of the day told before. */
export function besideMoment(scan: Scan, found: Found, end: number): Found {
  const { lower } = scan
  const { anchor, last } = found
  if (anchor.kind !== 'offset' || anchor.unit !== 'hour' || last >= end) return found
  const part = MOMENTS.has(lower[last]!) ? PARTS_OF_DAY.get(lower[last]!) : undefined
  if (part === undefined || !/^(?:before|after)$/.test(lower[last - 1]!)) return found
  return {
    ...found,
    last: last + 1,
    rule: 'T13',
    narrative: true,
    anchor: SAME_DAY,
    partOfDay: part,
  }
}

/** *overnight Tuesday*, *overnight on Sunday*, *overnight into Thursday*, *overnight from Monday to Tuesday*: one night. */
export function nightOf(one: Found, two: Found, between: string): Found | null {
  if (one.anchor !== OVERNIGHT || one.rule !== 'T4') return null
  const made = { ...two, first: one.first, partOfDay: 'night' } as const
  const { anchor } = two
  if (anchor.kind === 'interval')
    return between === '' && anchor.start?.kind === 'weekday' ? made : null
  if (anchor.kind !== 'weekday') return null
  if (between === '' || between === 'on') return made
  if (between !== 'into') return null
  const start: Anchor = { ...anchor, weekday: ((anchor.weekday + 5) % 7) + 1 }
  return { ...made, rule: 'T7', anchor: { kind: 'interval', start, end: anchor } }
}
