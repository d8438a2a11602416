/** What stands around a time and belongs to it: *late on Friday night*, *the end of March*, *the morning of April 19*. */
import type { Anchor } from '../../model/index.js'
import { EDGES, PARTS_OF_DAY, PARTS_OF_PERIOD } from './lexicon.en.js'
import type { Found, Scan } from './scan.js'

/** A time whose words are being widened to the left. */
type Wide = Pick<Found, 'first' | 'partOfDay' | 'partOfPeriod'>

/** Takes in the words before and behind a time that say which part of it is meant. */
export function widened(time: Found, { lower }: Scan, start: number, end: number): Found {
  const { last } = time
  const behind = last < end ? PARTS_OF_DAY.get(lower[last]!) : undefined
  const isOwn = behind !== undefined && isDay(time.anchor) && !time.partOfDay
  const isSo = last + 1 < end && lower[last] === 'or' && lower[last + 1] === 'so'
  let wide: Wide = isOwn ? { ...time, partOfDay: behind } : time
  for (let turn = 0; turn < 4 && wide.first > start; turn++) {
    const wider = leftOf(wide, time.anchor, lower, start)
    if (wider === null) break
    wide = wider
  }
  if (wide.first > start && lower[wide.first - 1] === 'the' && takesThe(time, wide, lower))
    wide = { ...wide, first: wide.first - 1 }
  const { first, partOfDay = null, partOfPeriod = null } = wide
  return {
    ...time,
    first,
    last: isSo ? last + 2 : isOwn ? last + 1 : last,
    partOfDay,
    partOfPeriod,
  }
}

/** The time with the modifier before it, or null where none stands there. */
function leftOf(wide: Wide, anchor: Anchor, lower: readonly string[], start: number): Wide | null {
  const { first, partOfDay = null, partOfPeriod = null } = wide
  let at = first - 1
  const isOf = lower[at] === 'of' || (lower[at] === 'the' && lower[at - 1] === 'of')
  if (/^(?:on|of|the)$/.test(lower[at]!) && at > start) at--
  if (/^(?:the|of)$/.test(lower[at]!) && at > start) at--
  const edge = isOf ? EDGES.get(lower[at]!) : undefined
  if (edge !== undefined && anchor.kind !== 'vague' && anchor.kind !== 'length')
    return { ...wide, first: at, partOfPeriod: edge }
  const whole = isOf ? partBefore(lower, at, start) : -1
  if (whole !== -1 && isDated(anchor)) return { ...wide, first: whole }
  const hours = isOf && partOfDay === null && isDay(anchor) ? hoursBefore(lower, at, start) : null
  if (hours !== null) return { ...wide, ...hours }
  const close = nearly(anchor, lower, first, start)
  if (close !== -1) return { ...wide, first: close }
  if (lower[first - 1] === 'in' && first - 2 >= start) {
    const part = PARTS_OF_PERIOD.get(lower[first - 2]!)
    return part === undefined || partOfPeriod !== null || !isDated(anchor)
      ? null
      : { ...wide, first: first - 2, partOfPeriod: part }
  }
  if (/^(?:earlier|later|sometime)$/.test(lower[at]!) && at >= first - 2 && anchor.kind !== 'vague')
    return { ...wide, first: at }
  const period = PARTS_OF_PERIOD.get(lower[at]!)
  if (period !== undefined && partOfPeriod === null)
    return { ...wide, first: at, partOfPeriod: period }
  const day = PARTS_OF_DAY.get(lower[at]!)
  if (day === undefined || partOfDay !== null || !isDay(anchor)) return null
  return { ...wide, first: at, partOfDay: day }
}

/** The first word of *the first two weeks* before *of August*, *the second half* before *of the 1980s*; −1 where there is none. */
function partBefore(lower: readonly string[], noun: number, start: number): number {
  if (!/^(?:half|days|weeks?|months|quarters|years|part|hours)$/.test(lower[noun]!)) return -1
  for (let at = noun - 1; at >= start && at >= noun - 2; at--) {
    if (!/^(?:first|second|last|latter|final|early|opening|closing|third)$/.test(lower[at]!))
      continue
    return at > start && lower[at - 1] === 'the' ? at - 1 : at
  }
  return -1
}

/** *the early hours of Thursday*, *the small hours of Monday*, *the late evening hours of May 2*: a part of that day. */
function hoursBefore(
  lower: readonly string[],
  noun: number,
  start: number,
): Pick<Wide, 'first' | 'partOfDay'> | null {
  if (lower[noun] !== 'hours') return null
  let part: Wide['partOfDay'] = null
  let first = noun
  for (let at = noun - 1; at >= start && at >= noun - 3 && HOURS.test(lower[at]!); at--) {
    part = PARTS_OF_DAY.get(lower[at]!) ?? part ?? (lower[at] === 'late' ? 'evening' : 'morning')
    first = at
  }
  if (first === noun) return null
  return { first: first > start && lower[first - 1] === 'the' ? first - 1 : first, partOfDay: part }
}

const HOURS = /^(?:early|small|wee|late|pre-?dawn|morning|afternoon|evening|night)$/

/** The first word of *nearly*, *more than* … before a length: *almost two years ago*; −1 where none stands there. */
function nearly(anchor: Anchor, lower: readonly string[], first: number, start: number): number {
  if (anchor.kind !== 'offset' && anchor.kind !== 'length') return -1
  const one = first - 1 >= start ? lower[first - 1]! : ''
  if (/^(?:nearly|almost)$/.test(one)) return first - 1
  const two = first - 2 >= start ? `${lower[first - 2]!} ${one}` : ''
  return /^(?:at least|at most|less than|more than|up to)$/.test(two) ? first - 2 : -1
}

/** *the 1990s*, *the end of March*, *the 20th century*, *the winter*, *the previous Friday*; not *the 2014 attack*. */
function takesThe({ anchor, first }: Found, wide: Wide, lower: readonly string[]): boolean {
  if (isLong(anchor) || TAKES_THE.test(lower[wide.first]!)) return true
  const isNamed = anchor.kind === 'weekday' || anchor.kind === 'partial'
  return wide.first === first && isNamed && SHIFTED.test(lower[first]!)
}

const TAKES_THE = /^(?:end|close|start|beginning|middle|morning|night|evening|afternoon)$/
const SHIFTED = /^(?:previous|past|last|next|following|coming)$/

/** Decades, centuries and seasons. */
function isLong(anchor: Anchor): boolean {
  if (anchor.kind === 'partial') return anchor.month > 20
  return anchor.kind === 'absolute' && /X$|-(?:2[1-4]|3[3-6]|4[01])$/.test(anchor.edtf)
}

/** Years, months and their like, which have parts. */
function isDated(anchor: Anchor): boolean {
  return anchor.kind === 'absolute' || anchor.kind === 'partial'
}

/** True where the anchor is one day, which may have parts. */
export function isDay(anchor: Anchor): boolean {
  if (
    anchor.kind === 'weekday' ||
    anchor.kind === 'holiday' ||
    (anchor.kind === 'unit' && anchor.unit === 'day')
  )
    return true
  return isDate(anchor) || (anchor.kind === 'offset' && anchor.unit === 'day')
}

/** True where the anchor is a day of the calendar. */
export function isDate(anchor: Anchor): boolean {
  return (
    (anchor.kind === 'partial' && anchor.day !== null) ||
    (anchor.kind === 'absolute' && /^-?\d{4}-\d\d-\d\d$/.test(anchor.edtf))
  )
}
