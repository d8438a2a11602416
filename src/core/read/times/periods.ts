/** Parts of a year: seasons (T2), quarters and halves (T11), *the end of the year* (T11). */
import type { Anchor, Lean, TimeUnit } from '../../model/index.js'
import { XPOS } from '../../language/tagset.js'
import { leanOf } from './lean.js'
import { BUSINESS, DETERMINERS, EDGES, ORDINALS, SEASONS, SHIFTS, UNITS } from './lexicon.en.js'
import { edtf, isCapital, yearAt, type Finder, type Found, type Scan } from './scan.js'
import { periodAt, yearBehind } from './years.js'

/** T2: *last summer*, *summer 2014*, *in the winter*. *Spring* and *fall* need a word that leads to a time. */
export const season: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const begin = periodAt(scan, at)
  const from = begin?.last ?? at
  const code = from < end ? SEASONS.get(lower[from]!) : undefined
  if (code === undefined) return null
  const partOfPeriod = begin?.part ?? null
  const year = yearBehind(scan, from + 1, end)
  if (year !== null) {
    const anchor: Anchor = { kind: 'absolute', edtf: edtf(year.year, code) }
    return { first: at, last: year.last, rule: 'T1', anchor, partOfPeriod }
  }
  const before = at > start ? lower[at - 1]! : ''
  const shift = SHIFTS.get(before)
  if (shift === undefined && begin === null && !isSeason(scan, at, start, end)) return null
  const lean = shift === undefined ? leanOf(scan, from) : shift < 0 ? 'past' : 'future'
  const anchor: Anchor = {
    kind: 'partial',
    month: code,
    day: null,
    lean: shift === 0 ? 'near' : lean,
    shift: shift === 0 ? 0 : null,
  }
  const first = shift === undefined ? at : at - 1
  return { first, last: from + 1, rule: 'T2', anchor, partOfPeriod }
}

/** *in summer*, *over the winter*, *this fall*: not *a coiled spring*, *the fall of the city*, *winter boots*. */
function isSeason(scan: Scan, at: number, start: number, end: number): boolean {
  const { lower, words } = scan
  const tag = XPOS[words.xpos[at]!]!
  if (!tag.startsWith('NN')) return false
  const next = at + 1 < end ? XPOS[words.xpos[at + 1]!]! : '.'
  const from = at > start && lower[at - 1] === 'the' ? at - 1 : at
  const isLed =
    from > start &&
    /^(?:in|since|during|by|until|over|through|throughout|into)$/.test(lower[from - 1]!)
  if (!isLed || next.startsWith('NN')) return false
  return lower[at] !== 'fall' || (lower[at + 1] !== 'of' && lower[at + 1] !== 'in')
}

/**
 * T11: *the third quarter*, *this year’s first quarter*, *the second half of 2014*, *fiscal first-quarter*. Half a year needs a
 * year beside it: *in the second half* is mostly a match.
 */
export const quarter: Finder = (scan, at, _start, end) => {
  const { lower } = scan
  let from = ofYear(scan, at, end) === null && DETERMINERS.has(lower[at]!) ? at + 1 : at
  let shift = ofYear(scan, from, end)
  if (shift !== null) from += 3
  else if (isYearAgo(scan, from)) {
    shift = -1
    from += 3
  }
  const year = shift === null ? yearAt(scan, from) : null
  if (year !== null) from++
  from = idle(scan, from)
  const count = ORDINALS.get(lower[from] ?? '') ?? ranked(lower[from] ?? '')
  if (count === 0) return null
  const isTied = lower[from + 1] === '-'
  from = idle(scan, from + 1)
  const isHalf = lower[from] === 'half'
  if (from >= end || (!isHalf && lower[from] !== 'quarter') || count > (isHalf ? 2 : 4)) return null
  let last = from + 1
  const of = idle(scan, lower[last] === 'of' || lower[last] === ',' ? last + 1 : last)
  const behind = year === null ? yearAt(scan, of) : null
  const shifted = lower[of + 1] === 'year' ? SHIFTS.get(lower[of] ?? '') : undefined
  if (behind !== null && of < end) last = of + 1
  else if (shifted !== undefined && of + 1 < end) {
    shift = shifted
    last = of + 2
  }
  const full = year ?? (last > from + 1 && shift === null ? behind : null)
  if (isHalf && full === null && shift === null) return null
  const month = (isHalf ? 39 : 32) + count
  const anchor: Anchor =
    full !== null
      ? { kind: 'absolute', edtf: edtf(full, month) }
      : { kind: 'partial', month, day: null, lean: quarterLean(scan, from), shift }
  const isOwn = shift === null || shifted !== undefined
  const first =
    isOwn && (isTied || lower[at] !== 'the') && DETERMINERS.has(lower[at]!) ? at + 1 : at
  return { first, last, rule: 'T11', anchor }
}

/** *year-ago*, *year-earlier* before a quarter. */
function isYearAgo({ lower }: Scan, at: number): boolean {
  return (
    lower[at] === 'year' && lower[at + 1] === '-' && /^(?:ago|earlier)$/.test(lower[at + 2] ?? '')
  )
}

/** *this year’s*, *last year’s* before a quarter. */
function ofYear({ lower }: Scan, at: number, end: number): number | null {
  const isOwn = at + 2 < end && lower[at + 1] === 'year' && /^['’]s$/.test(lower[at + 2]!)
  return isOwn ? (SHIFTS.get(lower[at]!) ?? null) : null
}

/** Figures are told of quarters that have begun; only a verb of what will be makes one the next. */
function quarterLean(scan: Scan, name: number): Lean {
  return leanOf(scan, name) === 'future' ? 'future' : 'past'
}

function ranked(form: string): number {
  return Number(/^([1-4])(?:st|nd|rd|th)$/.exec(form)?.[1] ?? 0)
}

/** The word behind *fiscal* and hyphens. */
function idle({ lower }: Scan, at: number): number {
  let to = at
  while (lower[to] === 'fiscal' || lower[to] === '-') to++
  return to
}

/** T11: *the quarter*, *the latest quarter*, *the year-ago period*, *year-earlier*: quarters by what was told or reported last. */
export const businessPeriod: Finder = (scan, at, _start, end) => {
  const { lower } = scan
  const det = DETERMINERS.has(lower[at]!) || lower[at] === 'that' ? 1 : 0
  let from = at + det
  let isEarlier = false
  let isNamed = false
  for (let turn = 0; turn < 3; turn++) {
    if (isYearAgo(scan, from)) {
      isEarlier = true
      from += 3
    } else if (BUSINESS.has(lower[from] ?? '')) {
      isNamed = true
      from++
    } else break
  }
  const name = from < end ? lower[from]! : ''
  const behind = /^(?:quarter|period)$/.test(name) ? yearBefore(scan, from + 1, end) : from + 1
  if (behind > from + 1 && (isNamed || det === 1)) isEarlier = true
  const isQuarter =
    name === 'quarter' && (isEarlier || isNamed || (det === 1 && isBare(scan, at, from)))
  const isPeriod = name === 'period' && (isEarlier || lower[from - 1] === 'latest')
  if (!isEarlier && !isQuarter && !isPeriod) return null
  if (isEarlier && ORDINALS.has(name)) return null
  if (lower[from - 1] === 'current') return current(at, from + 1, 'quarter')
  const shift = isEarlier ? -4 : 0
  const last = isQuarter || isPeriod ? behind : from
  const anchor: Anchor = {
    kind: 'offset',
    unit: 'quarter',
    low: shift,
    high: shift,
    from: 'narrative',
  }
  const first = last === from && det === 1 ? at + 1 : at
  return { first, last, rule: 'T11', anchor, narrative: true, aside: isEarlier }
}

/** The word behind *last year*, *a year ago* that follows a quarter: *the same quarter last year*. */
function yearBefore({ lower }: Scan, at: number, end: number): number {
  const from = /^(?:of|in)$/.test(lower[at] ?? '') ? at + 1 : at
  if (from + 1 < end && lower[from] === 'last' && lower[from + 1] === 'year') return from + 2
  const isAgo = lower[at] === 'a' && lower[at + 1] === 'year'
  return isAgo && at + 2 < end && /^(?:ago|earlier|before)$/.test(lower[at + 2]!) ? at + 3 : at
}

/** T11: *the 1988 period*, *the 1988 quarter*: the quarter reported before, of that year. */
export const periodOfYear: Finder = (scan, at, _start, end) => {
  const { lower } = scan
  const year = lower[at] === 'the' || lower[at] === 'its' ? yearAt(scan, at + 1) : null
  if (year === null || at + 2 >= end || !/^(?:quarter|period)$/.test(lower[at + 2]!)) return null
  const anchor: Anchor = { kind: 'absolute', edtf: edtf(year) }
  return { first: at, last: at + 3, rule: 'T11', anchor, asQuarter: true }
}

/** *the current quarter*, *the current year*: the one in which the report was written. */
function current(first: number, last: number, unit: TimeUnit): Found {
  return { first, last, rule: 'T11', anchor: { kind: 'unit', unit, shift: 0 } }
}

/** *in the quarter*; not *the quarter of the city*, *the quarter final*. */
function isBare(scan: Scan, at: number, name: number): boolean {
  const { lower, words } = scan
  if (lower[at] !== 'the' && lower[at] !== 'that') return false
  const next = XPOS[words.xpos[name + 1] ?? 0]!
  return lower[name + 1] !== 'of' && lower[name + 1] !== '-' && !next.startsWith('NN')
}

/** T11: *the end of the year*, *year-end*, *the month’s end*, *the fiscal year*, *earlier in the year*. */
export const edgeOfUnit: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const made = (
    unit: TimeUnit,
    first: number,
    last: number,
    partOfPeriod: 'late' | null,
  ): Found => ({
    first,
    last,
    rule: 'T11',
    anchor: { kind: 'offset', unit, low: 0, high: 0, from: 'narrative' },
    partOfPeriod,
  })
  const the = lower[at] === 'the' ? 1 : 0
  const own = at + the
  const full = the === 1 && /^(?:full|fiscal|whole)$/.test(lower[own] ?? '') ? 1 : 0
  const unit = own + full < end ? UNITS.get(lower[own + full]!) : undefined
  const fiscal = lower[own + 1] === 'fiscal' ? own + 2 : own + 1
  if (lower[own] === 'current' && fiscal < end && COUNTED.has(UNITS.get(lower[fiscal]!) ?? 'day'))
    return current(at, fiscal + 1, UNITS.get(lower[fiscal]!)!)
  if (unit === undefined || !COUNTED.has(unit) || isCapital(scan, own + full)) return null
  const next = lower[own + 1] ?? ''
  const end1 = next === '-' || /^['’]s$/.test(next) ? own + 2 : own + 1
  if (full === 0 && lower[end1] === 'end' && end1 < end && unit !== 'week')
    return made(unit, at, end1 + 1, 'late')
  if (the === 0 || at === start) return null
  const isEdge = lower[at - 1] === 'of' && (EDGES.has(lower[at - 2] ?? '') || isPart(scan, at - 2))
  const isIn = lower[at - 1] === 'in' && /^(?:earlier|later|early|late)$/.test(lower[at - 2] ?? '')
  const isFull = full === 1 || (unit === 'year' && /^(?:for|during)$/.test(lower[at - 1]!))
  const follows = lower[own + full + 1] ?? ''
  if (!(isEdge || isIn || isFull) || /^(?:of|that|when|before|after|-|['’]s)$/.test(follows))
    return null
  return made(unit, at, own + full + 1, null)
}

/** *the first nine months* of the year: units told by the number. */
function isPart({ lower, words }: Scan, at: number): boolean {
  return at > 0 && /s$/.test(lower[at]!) && UNITS.has(words.lemma[at]!) && isNumber(words, at - 1)
}

function isNumber(words: Scan['words'], at: number): boolean {
  return XPOS[words.xpos[at]!] === 'CD'
}

const COUNTED: ReadonlySet<TimeUnit> = new Set([
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])
