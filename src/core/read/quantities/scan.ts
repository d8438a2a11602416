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
