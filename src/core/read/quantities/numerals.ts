/** Numerals: numbers in words and digits, with ranges and plural words, as word ranges with bounds. */
import type { Words } from '../../model/index.js'
import { XPOS } from '../../language/tagset.js'
import { behind, exact, fractionAt, partOfScale, signAt } from './fractions.js'
import {
  CHANGES,
  DIGIT_WORDS,
  PAIRS,
  SCALES,
  SHORT_SCALES,
  TENS,
  TOLLS,
  UNITS,
} from './lexicon.en.js'
import { halfAt, partAt, pluralAt } from './parts.js'
import { isCurrency, isGlued, isHyphen, type Numeral, type Scan } from './scan.js'

interface Single {
  readonly last: number
  readonly value: number
  /** The scale word at its end, which a range lends to its first number: *10 to 15 million*. */
  readonly scale: number
  readonly digits: boolean
}

/** The numeral that starts at a word of the sentence that ends before `end`, or null. */
export function numeralAt(scan: Scan, at: number, end: number): Numeral | null {
  const plural = pluralAt(scan, at, end)
  if (plural !== null) return plural
  const part = halfAt(scan, at, end) ?? partAt(scan, at, end) ?? shareAt(scan, at, end)
  if (part !== null) return part
  const one = singleAt(scan, at, end)
  if (one === null) return null
  const range = rangeFrom(scan, at, one, end)
  if (range !== null) return range
  const { value, last, digits } = one
  return { first: at, last, low: value, high: value, shape: 'exact', digits }
}

const DIGITS =
  /^(?:us|a|c)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(k|m|b|mn|bn|tn)?(\+)?$/

/** A number with what belongs to it behind: *two and a half*, *five and a half million*, *3 million and a quarter*. */
function singleAt(scan: Scan, at: number, end: number): Single | null {
  const whole = plainAt(scan, at, end)
  const part = whole === null ? null : behind(scan.lower, whole.last, end)
  if (whole === null || part === null) return whole
  const next = part.last < end ? SCALES.get(scan.lower[part.last]!) : undefined
  const own = whole.scale >= 1e3 ? part.value * whole.scale : part.value
  const value =
    next === undefined || whole.scale > 1 ? whole.value + own : (whole.value + own) * next
  const isScaled = next !== undefined && whole.scale === 1
  return {
    last: isScaled ? part.last + 1 : part.last,
    value: exact(value),
    scale: isScaled ? next : whole.scale,
    digits: whole.digits && !isScaled,
  }
}

function plainAt(scan: Scan, at: number, end: number): Single | null {
  const form = scan.lower[at]!
  const code = form.charCodeAt(0)
  const sign = signAt(form)
  if (sign !== null) return { last: at + 1, value: sign, scale: 1, digits: true }
  if (code >= 48 && code <= 57) return digitsAt(scan, at, end)
  if (code === 46) return pointAt(scan, at, end)
  if (/^(?:us|a|c)\d/.test(form) && scan.lower[at - 1] === '$') return digitsAt(scan, at, end)
  return wordsAt(scan, at, end)
}

/** *.08*: decimals without a nought before the point. */
function pointAt(scan: Scan, at: number, end: number): Single | null {
  const { words, lower } = scan
  const isOwn = at === 0 || words.to[at - 1] !== words.from[at]
  if (!isOwn || at + 1 >= end || !isGlued(scan, at) || !/^\d+$/.test(lower[at + 1]!)) return null
  return { last: at + 2, value: Number(`0.${lower[at + 1]!}`), scale: 1, digits: true }
}

function digitsAt(scan: Scan, at: number, end: number): Single | null {
  const { lower } = scan
  const found = DIGITS.exec(lower[at]!)
  if (found === null) return null
  let value = Number(found[1]!.replaceAll(',', ''))
  let last = at + 1
  let scale = found[2] === undefined ? 1 : SHORT_SCALES.get(found[2])!
  const next = last < end ? lower[last]! : ''
  const dozens = next === 'dozens' ? 12 : undefined
  const tied = isHyphen(next) && isGlued(scan, at) && isGlued(scan, last) ? last + 1 : end
  if (scale === 1 && tied < end && (SCALES.get(lower[tied]!) ?? 0) >= 1e3) {
    scale = SCALES.get(lower[tied]!)!
    last = tied + 1
  } else if (scale === 1 && (SCALES.has(next) || dozens !== undefined)) {
    scale = SCALES.get(next) ?? dozens!
    last++
  } else if (scale === 1 && SHORT_SCALES.has(next) && isShortScale(scan, at)) {
    scale = SHORT_SCALES.get(next)!
    last++
  }
  value = exact(value * scale)
  const rest = scale === 100 && lower[last] === 'and' ? (lower[last + 1] ?? '') : ''
  if (/^\d\d?$/.test(rest) && last + 1 < end)
    return { last: last + 2, value: value + Number(rest), scale: 1, digits: false }
  return { last, value, scale, digits: scale === 1 }
}

/** *£6 m*, *10k*, *1.2b*, *5 bn*: a lone letter needs a currency before it, or a number to which *k*, or behind decimals *b*, is glued. */
function isShortScale(scan: Scan, at: number): boolean {
  const next = scan.lower[at + 1]!
  if (next === 'b' && scan.lower[at]!.includes('.') && isGlued(scan, at)) return true
  if (next === 'm' && isGlued(scan, at)) {
    const counted = XPOS[scan.words.xpos[at + 2] ?? 0]
    if (counted === 'NNS' || scan.lower[at + 2] === 'people') return true
  }
  if (next === 'k') return isGlued(scan, at) || isCurrency(scan.lower[at - 1])
  return next.length > 1 || isCurrency(scan.lower[at - 1])
}

/** *two hundred and fifty*, *a dozen*, *half a million*, *one and a half million*. */
function wordsAt(scan: Scan, at: number, end: number): Single | null {
  const { lower } = scan
  const start = lower[at]!
  const part = partOfScale(lower, at, end)
  if (part !== null) return { last: part.last, value: exact(part.value), scale: 1e3, digits: false }
  const pair = start === 'a' && PAIRS.has(lower[at + 1] ?? '') && at + 1 < end
  if (pair) {
    const last = at + (lower[at + 2] === 'of' ? 3 : 2)
    const scale = last < end ? SCALES.get(lower[last]!) : undefined
    return scale === undefined
      ? { last, value: 2, scale: 1, digits: false }
      : { last: last + 1, value: 2 * scale, scale, digits: false }
  }
  const article = (start === 'a' || start === 'an') && at + 1 < end && SCALES.has(lower[at + 1]!)
  const isScore = start === 'a' && lower[at + 1] === 'score' && lower[at + 2] === 'of'
  if (isScore && at + 3 < end && !/^\d/.test(lower[at + 3]!))
    return { last: at + 2, value: 20, scale: 1, digits: false }
  const isBare = start === 'hundred' && SCALES.has(lower[at + 1] ?? '') && at + 1 < end
  if (!article && !isBare && !DIGIT_WORDS.has(start) && !TENS.has(start)) return null
  return accumulate(scan, article ? at + 1 : at, end, article || isBare ? 1 : 0)
}

/** Behind a number only: *three dozens*, *two score*. */
const LOOSE_SCALES: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['score', 20],
])

function accumulate(scan: Scan, at: number, end: number, given: number): Single {
  const { lower } = scan
  let total = 0
  let group = given
  let scale = 1
  let last = at
  for (let i = at; i < end; i++) {
    const form = lower[i]!
    const unit = DIGIT_WORDS.get(form)
    const tens = TENS.get(form)
    const scaled = SCALES.get(form) ?? LOOSE_SCALES.get(i > at ? form : '')
    if (
      unit !== undefined &&
      (i === at || (group % 10 === 0 && (unit < 10 || group % 100 === 0)))
    ) {
      if (i > at && scale === 1 && group === 0) break
      group += unit
    } else if (tens !== undefined && group % 100 === 0) group += tens
    else if (scaled !== undefined && (group > 0 || total > 0)) {
      if (scaled <= 100) group *= scaled
      else {
        total += group * scaled
        group = 0
      }
      scale = scaled
    } else if (
      i > last - 1 &&
      isHyphen(form) &&
      isGlued(scan, i) &&
      group % 10 === 0 &&
      isUnit(lower[i + 1])
    )
      continue
    else if (
      form === 'and' &&
      scale > 1 &&
      i + 1 < end &&
      fractionAt(lower, i + 1, end) === null &&
      (isUnit(lower[i + 1]) || TENS.has(lower[i + 1]!))
    )
      continue
    else break
    last = i + 1
  }
  return { last, value: total + group, scale, digits: false }
}

function isUnit(form: string | undefined): boolean {
  return form !== undefined && DIGIT_WORDS.has(form)
}

/** *one in five*, *two out of three*; not *killed two in three raids*, *one in ten days*, *one in 2014*. */
function shareAt(scan: Scan, at: number, end: number): Numeral | null {
  const { lower, words } = scan
  if (!/^\d{1,2}$/.test(lower[at]!) && !DIGIT_WORDS.has(lower[at]!)) return null
  const isOut = lower[at + 1] === 'out' && lower[at + 2] === 'of'
  if (!isOut && lower[at + 1] !== 'in') return null
  const of = isOut ? at + 3 : at + 2
  const from = lower[of] === 'every' ? of + 1 : of
  const one = from < end ? plainAt(scan, at, end) : null
  const all = one === null ? null : plainAt(scan, from, end)
  if (one === null || all === null || one.value < 1 || one.value >= all.value) return null
  const isYear = all.digits && all.value >= 1900
  const before = XPOS[words.xpos[at - 1] ?? 0]!
  const isLoose = isYear || (at > 0 && before.startsWith('VB')) || isTimeUnit(words, all.last, end)
  if (!isOut && isLoose) return null
  const value = exact(one.value / all.value)
  return { first: at, last: all.last, low: value, high: value, shape: 'part', digits: false }
}

function isTimeUnit(words: Words, at: number, end: number): boolean {
  return at < end && UNITS.get(words.lemma[at]!)?.kind === 'duration'
}

/** *120 to 180*, *$5-7 million*, *two or three*, *between 3 and 5*. */
function rangeFrom(scan: Scan, at: number, one: Single, end: number): Numeral | null {
  const { lower } = scan
  const unit = unitTwice(scan, one.last, end)
  const linkAt = one.last + unit
  const link = linkAt < end ? lower[linkAt]! : ''
  const isMoney = isCurrency(lower[at - 1])
  const before = lower[isMoney ? at - 2 : at - 1]
  const between = before === 'between' && link === 'and'
  const isFrom = before === 'from' && !isMoney
  const isTo = link === 'to' && (!isFrom || isUnchanged(scan, at))
  const plain = isTo || link === 'or'
  const dash = isHyphen(link) && isGlued(scan, linkAt - 1) && isGlued(scan, linkAt)
  if ((!between && !plain && !dash) || linkAt + 1 >= end) return null
  const from = isMoney && lower[linkAt + 1] === lower[at - 1] ? linkAt + 2 : linkAt + 1
  const two = from < end ? singleAt(scan, from, end) : null
  if (unit > 0 && (two === null || scan.words.lemma[two.last] !== scan.words.lemma[one.last]))
    return null
  const isDigits = /^\d/.test(lower[from] ?? '')
  const isStyled = !/^\d/.test(lower[at]!) && isDigits && one.value < 10 && (two?.value ?? 0) >= 10
  const isAlike = two !== null && (isStyled || /^\d/.test(lower[at]!) === isDigits)
  if (two === null || !isAlike || (link === 'or' && two.value > one.value * 2)) return null
  const isSmall = two.scale >= 12 && one.value < two.value / two.scale
  const isLent = one.scale === 1 && one.value < 1000 && (two.scale >= 1e3 || isSmall)
  const low = isLent ? exact(one.value * two.scale) : one.value
  if (low >= two.value) return null
  const isNamed =
    /^NNP?S$/.test(XPOS[scan.words.xpos[two.last] ?? 0]!) || RANGE.test(scan.lower[at - 2] ?? '')
  if (isFrom && link === 'to' && !isNamed) return null
  const first = (between || (isFrom && link === 'to')) && !isMoney ? at - 1 : at
  return { first, last: two.last, low, high: two.value, shape: 'range', digits: one.digits }
}

/** How many words of a unit stand behind the first number of *between 5% and 7%*, *2 miles to 3 miles*: 1, or none. */
function unitTwice({ words, lower }: Scan, at: number, end: number): number {
  if (at >= end || !/^(?:to|and|or|[-–])$/.test(lower[at + 1] ?? '')) return 0
  return lower[at] === '%' || lower[at] === 'percent' || UNITS.has(words.lemma[at]!) ? 1 : 0
}

const RANGE = /^rang(?:e[sd]?|ing)$/

/** *from 200 to 300 fighters crossed*: a range, where no word of change says that the number rose or fell. */
function isUnchanged({ words, lower }: Scan, at: number): boolean {
  if (RANGE.test(lower[at - 2] ?? '')) return true
  for (let before = at - 2; before >= Math.max(0, at - 10); before--)
    if (CHANGES.has(words.lemma[before]!) || TOLLS.has(words.lemma[before]!)) return false
  return true
}
