/** Parts of one within a number: *two and a half*, *3 million and a quarter*, *2 1/4*, *½*, *two hundred point zero three*. */
import { DIGIT_WORDS, FRACTIONS, SCALES, SIGNS, TENS } from './lexicon.en.js'

/** A value with the word behind it. */
export interface Part {
  readonly value: number
  readonly last: number
}

const SLASHED = /^([1-9])\/([2-9]|10)$/

/** *½*, *3/4*: a part in signs; *9/11* and *24/7* are none. */
export function signAt(form: string): number | null {
  const sign = SIGNS.get(form)
  if (sign !== undefined) return sign
  const found = SLASHED.exec(form)
  const value = found === null ? 1 : Number(found[1]) / Number(found[2])
  return value < 1 ? value : null
}

/** *a half*, *three quarters*, *one fourth*, *two-thirds*. */
export function fractionAt(lower: readonly string[], at: number, end: number): Part | null {
  const form = lower[at] ?? ''
  const count = /^an?$/.test(form) ? 1 : DIGIT_WORDS.get(form)
  if (count === undefined || count === 0) return null
  const over = /^[-–‑]$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1
  const under = over < end ? FRACTIONS.get(lower[over]!) : undefined
  return under === undefined || count >= under ? null : { value: count / under, last: over + 1 }
}

/** The word behind *and a half* of *a day and a half*, *a year and a half*; null where it is not said. */
export function halfBehind(lower: readonly string[], at: number, end: number): number | null {
  const isHalf = lower[at] === 'and' && lower[at + 1] === 'a' && lower[at + 2] === 'half'
  return isHalf && at + 2 < end ? at + 3 : null
}

/** What follows a number and belongs to it: *and a half*, *1/4*, *point zero three*; null where nothing does. */
export function behind(lower: readonly string[], last: number, end: number): Part | null {
  if (last >= end) return null
  const sign = signAt(lower[last]!)
  if (sign !== null && /^\d/.test(lower[last - 1]!)) return { value: sign, last: last + 1 }
  if (lower[last] === 'and') return fractionAt(lower, last + 1, end)
  return lower[last] === 'point' ? decimals(lower, last + 1, end) : null
}

/** *zero three* behind *point* is .03, *seventy-one* is .71. */
function decimals(lower: readonly string[], at: number, end: number): Part | null {
  let digits = ''
  let last = at
  for (let i = at; i < end; i++) {
    const unit = DIGIT_WORDS.get(lower[i]!)
    const tens = TENS.get(lower[i]!)
    if (/^-$/.test(lower[i]!) && digits !== '' && DIGIT_WORDS.has(lower[i + 1] ?? '')) continue
    if (unit === undefined && tens === undefined) break
    const isTens = digits.endsWith('0') && TENS.has(lower[i - 1] ?? lower[i - 2] ?? '')
    const wasTens = isTens || (lower[i - 1] === '-' && TENS.has(lower[i - 2] ?? ''))
    digits =
      unit !== undefined && wasTens
        ? digits.slice(0, -1) + String(unit)
        : digits + String(unit ?? tens)
    last = i + 1
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), last }
}

/** *half a million*, *half million*, *a quarter million*, *two thirds of a million*: a part of a scale. */
export function partOfScale(lower: readonly string[], at: number, end: number): Part | null {
  const bare = lower[at] === 'half' ? 2 : lower[at] === 'quarter' ? 4 : 0
  const part = bare > 0 ? { value: 1 / bare, last: at + 1 } : fractionAt(lower, at, end)
  if (part === null) return null
  const of = lower[part.last] === 'of' ? part.last + 1 : part.last
  const from = lower[of] === 'a' ? of + 1 : of
  const scale = from < end ? SCALES.get(lower[from]!) : undefined
  return scale === undefined ? null : { value: part.value * scale, last: from + 1 }
}

/** Products and parts of decimal numbers without the dust of binary fractions. */
export function exact(value: number): number {
  return Number(value.toPrecision(12))
}
