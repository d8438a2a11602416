/** A number in its text. */
import { isUpos } from '../../../language/tree.js'
import type { Quantity, Words } from '../../../model/index.js'

/** A number in its text: its own words are `first` up to `last`. */
export interface Sight {
  readonly words: Words
  readonly text: string
  readonly one: Quantity
  readonly first: number
  readonly last: number
}

/** Letters before a number in which its question may stand. */
export const BEFORE = 90
/** True where no noun stands behind the number. */
export function isBare({ words, last, one }: Sight): boolean {
  return one.head === null || !isUpos(words, last - 1, 'NOUN', 'PROPN', 'ADJ', 'VERB')
}

/** *a crew of 25*. */
export function isCrew({ text, one }: Sight): boolean {
  return /\bcrew of\s*$/i.test(text.slice(Math.max(0, one.number.from - 12), one.number.from))
}
