/** Times that name no day: directions (T8) and repetitions (T9). */
import { XPOS } from '../../language/tagset.js'
import {
  AMOUNTS,
  ATTRIBUTIVE,
  MONTHS,
  SEASONS,
  SETS,
  UNIT_LETTERS,
  VAGUE,
  WEEKDAYS,
  WEEKDAYS_PLURAL,
} from './lexicon.en.js'
import type { PartOfDay } from '../../model/index.js'
import { leanOf } from './lean.js'
import { amountAt } from './lengths.js'
import { isCapital, type Finder, type Found, type Scan } from './scan.js'

/** T8: *recently*, *in recent weeks*, *the near future*, *at that time*. Not *as soon as*, *future plans*. */
export const vague: Finder = (scan, at, start, end) => {
  const { lower } = scan
  const made = (ref: 'past' | 'present' | 'future', last: number, first = at): Found => ({
    first,
    last,
    rule: 'T8',
    anchor: { kind: 'vague', ref },
  })
  const isMany = UNITS_PLURAL.test(lower[at + 1] ?? '') && at + 1 < end
  if (isMany && (lower[at] === 'recent' || lower[at] === 'future'))
    return made(lower[at] === 'recent' ? 'past' : 'future', at + 2)
  if (isMany && lower[at] === 'these') return made('present', at + 2)
  const the = lower[at] === 'the' ? at + 1 : at
  const near = /^(?:near|immediate|foreseeable|recent|distant)$/.test(lower[the] ?? '')
    ? the + 1
    : the
  const isNoun = near > at && near < end && XPOS[scan.words.xpos[near]!] === 'NN'
  const whole = lower[near] ?? ''
  if (isNoun && (whole === 'past' || whole === 'future') && !isNounAt(scan, near + 1, end))
    return made(whole, near + 1)
  if (isThatTime(scan, at, start, end)) return made('past', at + (lower[at] === 'the' ? 3 : 2))
  if (/^(?:right|just)$/.test(lower[at]!) && lower[at + 1] === 'now') return made('present', at + 2)
  if (lower[at] === 'more' && lower[at + 1] === 'recently') return made('past', at + 2)
  const attributive = ATTRIBUTIVE.get(lower[at]!)
  if (attributive !== undefined && isModifier(scan, at, end)) return made(attributive, at + 1)
  const ref = VAGUE.get(lower[at]!)
  if (ref === undefined || (lower[at] === 'future' && isNounAt(scan, at + 1, end))) return null
  return lower[at] === 'soon' && isSoonTold(scan, at) ? null : made(ref, at + 1)
}

const UNITS_PLURAL = /^(?:hours|days|weeks|months|quarters|years|decades)$/

/** *as soon as*, *soon after the raid*, *soon sank*: no direction from the report. */
function isSoonTold(scan: Scan, at: number): boolean {
  const { lower } = scan
  return (
    /^(?:after|as)$/.test(lower[at + 1] ?? '') ||
    lower[at - 1] === 'as' ||
    leanOf(scan, at) === 'past'
  )
}

/** *recent raids*, *the current owner*: an adjective before its noun, at one or two words. */
function isModifier(scan: Scan, at: number, end: number): boolean {
  if (isCapital(scan, at) || XPOS[scan.words.xpos[at]!] !== 'JJ') return false
  return isNounAt(scan, at + 1, end) || isNounAt(scan, at + 2, end)
}

function isNounAt({ words }: Scan, at: number, end: number): boolean {
  return at < end && XPOS[words.xpos[at]!]!.startsWith('NN')
}

/** *at that time*, *during the same period*: a time told before that is not named again; *at the same time* mostly means *but*. */
function isThatTime({ lower }: Scan, at: number, start: number, end: number): boolean {
  if (
    at === start ||
    !/^(?:at|during|by|in|throughout|around|about|since|until|from)$/.test(lower[at - 1]!)
  )
    return false
  const noun = lower[at] === 'the' && lower[at + 1] === 'same' ? at + 2 : at + 1
  if (noun === at + 2 && lower[at - 1] === 'at' && lower[noun + 1] !== 'as') return false
  const isThat = lower[at] === 'this' || lower[at] === 'that' || noun === at + 2
  return isThat && noun < end && /^(?:time|period|date)$/.test(lower[noun]!)
}

/** T9: *every Friday*, *daily*, *each year*, *Sundays*. */
export const repeated: Finder = (scan, at, start, end) => {
  const { lower, words } = scan
  const set = SETS.get(lower[at]!)
  if (set !== undefined && (!isCapital(scan, at) || at === start)) {
    return { first: at, last: at + 1, rule: 'T9', anchor: { kind: 'set', value: set } }
  }
  const many = WEEKDAYS_PLURAL.get(lower[at]!)
  if (many !== undefined)
    return {
      first: at,
      last: at + 1,
      rule: 'T9',
      anchor: { kind: 'set', value: `XXXX-WXX-${many}` },
    }
  const part = PLURAL_PARTS.get(lower[at + 1] ?? '')
  const evening = part === undefined || at + 1 >= end ? undefined : WEEKDAYS.get(lower[at]!)
  if (evening !== undefined)
    return {
      first: at,
      last: at + 2,
      rule: 'T9',
      anchor: { kind: 'set', value: `XXXX-WXX-${evening}` },
      partOfDay: part!,
    }
  const isSecond = /^(?:and|or)$/.test(lower[at - 1] ?? '') && WEEKDAYS.has(lower[at - 2] ?? '')
  const second =
    isSecond && /^(?:every|each)$/.test(lower[at - 3] ?? '') ? WEEKDAYS.get(lower[at]!) : undefined
  if (second !== undefined)
    return {
      first: at,
      last: at + 1,
      rule: 'T9',
      anchor: { kind: 'set', value: `XXXX-WXX-${second}` },
    }
  const times = timesA(scan, at, end) ?? everyFew(scan, at, end)
  if (times !== null) return times
  if (!/^(?:every|each|per)$/.test(lower[at]!) || at + 1 >= end) return null
  if (lower[at] === 'per' && LENGTHS.test(lower[at - 1] ?? '')) return null
  const day = WEEKDAYS.get(lower[at + 1]!)
  const season = lower[at] === 'per' ? undefined : SEASONS.get(lower[at + 1]!)
  const month = isCapital(scan, at + 1) ? MONTHS.get(lower[at + 1]!) : undefined
  const letter = UNIT_LETTERS[words.lemma[at + 1]!]
  if (day === undefined && letter === undefined && month === undefined && season === undefined)
    return null
  const value =
    season !== undefined
      ? `XXXX-${season}`
      : day !== undefined
        ? `XXXX-WXX-${day}`
        : month !== undefined
          ? `XXXX-${String(month).padStart(2, '0')}`
          : letter!.startsWith('T')
            ? `PT1${letter!.slice(1)}`
            : `P1${letter}`
  return { first: at, last: at + 2, rule: 'T9', anchor: { kind: 'set', value } }
}

/** *Monday evenings*. */
const PLURAL_PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['mornings', 'morning'],
  ['afternoons', 'afternoon'],
  ['evenings', 'evening'],
  ['nights', 'night'],
])

/** *every two weeks*, *every 20 minutes*, *every other day*, *every few hours*. */
function everyFew(scan: Scan, at: number, end: number): Found | null {
  const { lower, words } = scan
  if (lower[at] !== 'every' || at + 2 >= end) return null
  const isOther = lower[at + 1] === 'other' || lower[at + 1] === 'second'
  const isFew = lower[at + 1] === 'few'
  const amount = isOther || isFew ? null : amountAt(scan, at + 1, end)
  const from = amount === null ? at + 2 : amount.last
  const letter =
    from < end && (isOther || isFew || amount !== null)
      ? UNIT_LETTERS[words.lemma[from]!]
      : undefined
  if (letter === undefined) return null
  const size = isFew ? 'X' : isOther ? 2 : amount!.low
  const value = letter.startsWith('T') ? `PT${size}${letter.slice(1)}` : `P${size}${letter}`
  return { first: at, last: from + 1, rule: 'T9', anchor: { kind: 'set', value } }
}

/** *80 miles per hour* is a speed. */
const LENGTHS = /^(?:miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot)$/

/** *twice a day*, *three times a week*. */
function timesA({ lower, words }: Scan, at: number, end: number): Found | null {
  const isTimes = lower[at + 1] === 'times' && AMOUNTS.has(lower[at]!)
  const from = /^(?:once|twice)$/.test(lower[at]!) ? at + 1 : isTimes ? at + 2 : end
  if (from + 1 >= end || !/^(?:an?|per|each|every)$/.test(lower[from]!)) return null
  const letter = UNIT_LETTERS[words.lemma[from + 1]!]
  if (letter === undefined) return null
  const value = letter.startsWith('T') ? `PT1${letter.slice(1)}` : `P1${letter}`
  return { first: at, last: from + 2, rule: 'T9', anchor: { kind: 'set', value } }
}
