/** Numerals and the words around them, as the rules of quantities see them. */
import type { Words } from '../../model/index.js'

/** A report's words with their forms in lower case. */
export interface Scan {
  readonly words: Words
  readonly lower: readonly string[]
}

export interface Numeral {
  readonly first: number
  readonly last: number
  readonly low: number | null
  readonly high: number | null
  /** `plural` is a word such as *dozens*; `part` a fraction of one. */
  readonly shape: 'exact' | 'range' | 'plural' | 'part'
  /** True where it is written in digits alone. */
  readonly digits: boolean
}

/** True where no white space stands between a word and the next. */
export function isGlued({ words }: Scan, word: number): boolean {
  return word + 1 < words.count && words.to[word] === words.from[word + 1]
}

export function isHyphen(form: string | undefined): boolean {
  return form === '-' || form === '–' || form === '‑' || form === '—'
}

/** True for a sign of currency: *$*, *US$*. */
export function isCurrency(form: string | undefined): boolean {
  return form !== undefined && /[$£€¥₹]$/.test(form)
}

/** Capitals that are no make of weapon or craft: a number behind one may count (*US 12 soldiers* in a headline). */
const NO_MAKE = /^(?:US|UK|UN|EU|AM|PM|A|I)$/

/** *AK 47*, *M 16*, *Su 25*: the number of a make, behind its few letters, which counts nothing. */
export function isMake({ words, lower }: Scan, word: number): boolean {
  const before = words.form[word - 1] ?? ''
  return (
    /^\d{1,3}$/.test(lower[word] ?? '') && /^\p{Lu}{1,3}$/u.test(before) && !NO_MAKE.test(before)
  )
}
