/** Times that hang on the report or on a time told before: *yesterday* (T4), *two years ago* (T5), *a day later* (T6). */
import type { Anchor, TimeUnit } from '../../model/index.js'
import { XPOS } from '../../language/tagset.js'
import { dayLean } from './lean.js'
import { amountAt, unitAt } from './lengths.js'
import { AT_THE_DAY, DAYS, IN_THE_DAY, MOMENTS, PARTS_OF_DAY, SHIFTS, UNITS } from './lexicon.en.js'
import { besideMoment, OVERNIGHT } from './nights.js'
import { isCapital, type Finder, type Found, type Scan } from './scan.js'

/** T4: *today*, *yesterday evening*, *tonight*, *overnight*. */
export const namedDay: Finder = (scan, at) => {
  const { lower } = scan
  const day = DAYS.get(lower[at]!)
  if (day === undefined) {
    if (lower[at] !== 'overnight') return null
    return { first: at, last: at + 1, rule: 'T4', anchor: OVERNIGHT, partOfDay: 'night' }
  }
  if (/^['’]s$/.test(lower[at + 1] ?? '') && lower[at] === 'today' && isPaper(scan, at)) return null
  return {
    first: at,
    last: at + 1,
    rule: 'T4',
    anchor: { kind: 'unit', unit: 'day', shift: day.shift },
    partOfDay: day.part,
  }
}

/** *USA Today*. */
function isPaper(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && isCapital(scan, at - 1)
}

/** T4: *this week*, *last month*, *next year*, *this morning*, *last night*, *the weekend*. */
export const thisUnit: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const isWeekend = lower[at + 1] === 'weekend' && at + 1 < end
  const shift = SHIFTS.get(lower[at]!)
  if (isWeekend && (shift !== undefined || lower[at] === 'the'))
    return weekend(scan, at, shift ?? null)
  if (
    shift === undefined ||
    at + 1 >= end ||
    lower[at] === 'past' ||
    lower[at] === 'previous' ||
    lower[at] === 'coming'
  )
    return null
  const part = PARTS_OF_DAY.get(lower[at + 1]!)
  if (part !== undefined && lower[at] !== 'next') {
    const day = lower[at] === 'last' ? -1 : 0
    return {
      first: at,
      last: at + 2,
      rule: 'T4',
      anchor: { kind: 'unit', unit: 'day', shift: day },
      partOfDay: part,
    }
  }
  const unit = UNITS.get(lower[at + 1]!)
  if (unit === undefined || unit === 'day' || unit === 'hour' || unit === 'minute') return null
  if (isCapital(scan, at + 1)) return null
  if (at > start && lower[at - 1] === 'the' && lower[at] !== 'this')
    return pastUnit(at, unit, shift)
  return { first: at, last: at + 2, rule: 'T4', anchor: { kind: 'unit', unit, shift } }
}

/** *the last week*: a week back from the report, not the calendar's. */
function pastUnit(at: number, unit: TimeUnit, shift: number) {
  const [low, high] = shift < 0 ? [-1, 0] : [0, 1]
  return {
    first: at - 1,
    last: at + 2,
    rule: 'T5',
    anchor: { kind: 'offset', unit, low, high, from: 'report' } as const,
  }
}

function weekend(scan: Scan, at: number, shift: number | null) {
  const lean = shift === 1 ? ('future' as const) : dayLean(scan, at + 1)
  const day = (weekday: number): Anchor => ({ kind: 'weekday', weekday, lean, shift })
  const anchor: Anchor = { kind: 'interval', start: day(6), end: day(7) }
  return { first: at, last: at + 2, rule: 'T4', anchor }
}

/** T13: *at dawn*, *in the morning*, *by mid-afternoon*: a part of the day told before. Not *at night*, which is mostly every night. */
export const partOfDay: Finder = (scan, at, start, end) => {
  const { lower, words } = scan
  const the = lower[at] === 'the' ? at + 1 : at
  const mid = /^mid-?$/.test(lower[the] ?? '') ? the + 1 : the
  const from = mid > the && lower[mid] === '-' ? mid + 1 : mid
  const name = (lower[from] ?? '').replace(/^mid-/, '')
  const part = from < end ? PARTS_OF_DAY.get(name) : undefined
  const before = at - 1
  if (part === undefined || before < start) return null
  const leads = the > at ? IN_THE_DAY : AT_THE_DAY
  const isMid = mid > the || name !== lower[from]
  if (!leads.has(lower[before]!) || (part === 'night' && name === 'night')) return null
  if (the === at && !isMid && !MOMENTS.has(name)) return null
  const next = from + 1 < end ? XPOS[words.xpos[from + 1]!]! : '.'
  if (/^(?:NN|JJ|HYPH|POS)/.test(next) || lower[from + 1] === 'of') return null
  const anchor: Anchor = { kind: 'offset', unit: 'day', low: 0, high: 0, from: 'narrative' }
  return { first: at, last: from + 1, rule: 'T13', narrative: true, anchor, partOfDay: part }
}

/** T5 and T6: *two years ago*, *a day later*, *hours after*, *two days earlier*. */
export const offset: Finder = (scan, at, _start, end) => {
  const { lower } = scan
  const amount =
    amountAt(scan, at, end) ?? (/s$/.test(lower[at]!) ? { low: 2, high: 9, last: at } : null)
  if (amount === null) return null
  const unit = unitAt(scan, amount.last, end)
  const isSo = lower[amount.last + 1] === 'or' && lower[amount.last + 2] === 'so'
  const behind = isSo ? amount.last + 3 : amount.last + 1
  const word = unit === null ? '' : (lower[behind] ?? '')
  if (unit === null || behind >= end) return null
  const last = behind + 1
  const low = amount.low * unit.size
  const high = amount.high * unit.size
  const isAlone = last >= end || /^[^\p{L}\p{N}]/u.test(lower[last]!)
  const isThat =
    word === 'after' && /^(?:that|this)$/.test(lower[last] ?? '') && isEnd(lower[last + 1])
  const made = (rule: string, from: number, to: number, narrative: boolean): Found => ({
    first: at,
    last: isThat ? last + 1 : last,
    rule,
    narrative: narrative && (isAlone || isThat || !/^(?:before|after|into)$/.test(word)),
    anchor: {
      kind: 'offset',
      unit: unit.unit,
      low: from,
      high: to,
      from: narrative ? 'narrative' : 'report',
    } as const,
  })
  if (word === 'ago' || (word === 'back' && amount.last > at)) return made('T5', -high, -low, false)
  const isOn = word === 'on' && (last >= end || lower[last] === ',')
  if (isOn || word === 'later' || word === 'afterward' || word === 'afterwards')
    return made('T6', low, high, true)
  const lead = amount.last === at ? at - 2 : at - 1
  if (lower[lead] === 'for' && /^(?:before|after)$/.test(word)) return null
  const isBack = word === 'earlier' || word === 'before' || word === 'previously'
  if (!isBack && word !== 'after' && word !== 'into') return null
  const found = isBack ? made('T6', -high, -low, true) : made('T6', low, high, true)
  const event = found.narrative === true ? undefined : eventBehind(scan, last, end)
  return besideMoment(scan, event === undefined ? found : { ...found, event }, end)
}

/** The lemma of the noun of *three days after the raid*: where it was told with a time, that is what it hangs on. */
function eventBehind({ lower, words }: Scan, at: number, end: number): string | undefined {
  const isThe = /^(?:the|that|this|his|her|their|its)$/.test(lower[at] ?? '')
  if (!isThe || at + 1 >= end) return undefined
  let noun = at + 1
  while (noun + 1 < end && noun < at + 4 && XPOS[words.xpos[noun + 1]!]!.startsWith('NN')) noun++
  const isWhole = noun + 1 >= end || /^(?:[,.:]|IN|TO|CC)$/.test(XPOS[words.xpos[noun + 1]!]!)
  return isWhole && XPOS[words.xpos[noun]!]!.startsWith('NN') ? words.lemma[noun] : undefined
}

/** True of what may stand behind *two days after that*. */
function isEnd(form: string | undefined): boolean {
  return form === undefined || /^[^\p{L}\p{N}]/u.test(form)
}

/** T5: *the past 24 hours*, *the last two months*, *the next few weeks*. */
export const stretch: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const shift = SHIFTS.get(lower[at]!)
  if (shift === undefined || shift === 0) return null
  const amount = amountAt(scan, at + 1, end)
  const bare = lower[at] === 'past' || lower[at] === 'coming' || lower[at] === 'previous'
  const unitFrom = amount?.last ?? (bare ? at + 1 : -1)
  const unit = unitFrom === -1 ? null : unitAt(scan, unitFrom, end)
  if (unit === null) return null
  const isPlural = amount === null && /s$/.test(lower[unitFrom]!)
  const size = (amount?.high ?? (isPlural ? 3 : 1)) * unit.size
  const [low, high] = shift < 0 ? [-size, 0] : [0, size]
  const first = at > start && lower[at - 1] === 'the' ? at - 1 : at
  return {
    first,
    last: unitFrom + 1,
    rule: 'T5',
    anchor: { kind: 'offset', unit: unit.unit, low, high, from: 'report' },
  }
}

/** T6: *the next day*, *the following week*, *the day before*, *that year*, *the same day*. */
export const narrated: Finder = (scan, at, start, end) => {
  const { lower } = scan
  if (lower[at] !== 'the' && lower[at] !== 'that') return null
  const made = (unit: TimeUnit, shift: number, last: number) => ({
    first: at,
    last,
    rule: 'T6',
    narrative: true,
    anchor: { kind: 'offset', unit, low: shift, high: shift, from: 'narrative' } as const,
  })
  const simple = at + 1 < end ? UNITS.get(lower[at + 1]!) : undefined
  if (lower[at] === 'that' && simple !== undefined && simple !== 'hour' && simple !== 'minute') {
    const before = XPOS[scan.words.xpos[at - 1] ?? 0]!
    const isSame = at === start || !before.startsWith('VB')
    return isSame ? made(simple, 0, at + 2) : null
  }
  const isBefore =
    simple !== undefined &&
    /^(?:before|after)$/.test(lower[at + 2] ?? '') &&
    /^(?:[,.;]|the|he|she|they|it|in|at|on|by|near|outside|from|and|but|had|was|were)?$/.test(
      lower[at + 3] ?? '',
    )
  if (isBefore && lower[at] === 'the')
    return made(simple, lower[at + 2] === 'before' ? -1 : 1, at + 3)
  const step = /^(?:next|following)$/.test(lower[at + 1] ?? '')
    ? 1
    : /^(?:previous|preceding)$/.test(lower[at + 1] ?? '')
      ? -1
      : lower[at + 1] === 'same'
        ? 0
        : null
  const unit =
    at + 2 < end
      ? (UNITS.get(lower[at + 2]!) ?? (PARTS_OF_DAY.has(lower[at + 2]!) ? 'day' : undefined))
      : undefined
  if (step === null || unit === undefined || unit === 'hour' || unit === 'minute') return null
  return { ...made(unit, step, at + 3), partOfDay: PARTS_OF_DAY.get(lower[at + 2]!) ?? null }
}

/** T6: *the two days that followed*. */
export const followed: Finder = (scan, at, _start, end) => {
  const { lower } = scan
  const amount = amountAt(scan, at, end)
  const unit = amount === null ? null : unitAt(scan, amount.last, end)
  if (amount === null || unit === null) return null
  const rest = lower.slice(amount.last + 1, amount.last + 3).join(' ')
  if (rest !== 'that followed' && !rest.startsWith('following')) return null
  const anchor: Anchor = {
    kind: 'offset',
    unit: unit.unit,
    low: 0,
    high: amount.high * unit.size,
    from: 'narrative',
  }
  return {
    first: at,
    last: amount.last + (rest === 'that followed' ? 3 : 2),
    rule: 'T6',
    narrative: true,
    anchor,
  }
}
