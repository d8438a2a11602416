/** A report's words as the rules of time see them. */
import { ORDINALS } from './lexicon.en.js'
import type { Anchor, PartOfDay, PartOfPeriod, Words } from '../../model/index.js'

export interface Scan {
  readonly words: Words
  readonly lower: readonly string[]
}

/** A time expression found at words `first` up to `last`. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly rule: string
  readonly anchor: Anchor
  readonly partOfDay?: PartOfDay | null
  readonly partOfPeriod?: PartOfPeriod | null
  readonly clock?: string | null
  /** First word and the word behind the last of both ends of an interval. */
  readonly ends?: readonly [readonly [number, number], readonly [number, number]] | null
  /** True where it hangs on the time told before: *a day later*. */
  readonly narrative?: boolean
  /** What it hangs on where no time was told before: *through the night* is then the night before the report. */
  readonly alone?: Anchor
  /** Lemma of what happened then, for *three days after the raid*: it hangs on the time told last if that was told with it. */
  readonly event?: string
  /** True where a year means its quarter that was told before: *the 1988 period*. */
  readonly asQuarter?: boolean
  /** True where it is told only to compare, so that no later time hangs on it: *a year earlier* of a figure. */
  readonly aside?: boolean
}

/** Reads a time that starts at a word of the sentence `start` … `end`. */
export type Finder = (scan: Scan, at: number, start: number, end: number) => Found | null

export function isCapital({ words }: Scan, word: number): boolean {
  return /^\p{Lu}/u.test(words.form[word] ?? '')
}

export function isGlued({ words }: Scan, word: number): boolean {
  return word + 1 < words.count && words.to[word] === words.from[word + 1]
}

/** `2015` `01` `05` as EDTF; a month or day of 0 is left out. Years before 1 are negative: 1 BC is 0. */
export function edtf(year: number, month = 0, day = 0): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return [
    `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`,
    ...(month > 0 ? [two(month)] : []),
    ...(day > 0 ? [two(day)] : []),
  ].join('-')
}

/** A year of four digits, or null. */
export function yearAt({ lower }: Scan, at: number): number | null {
  const form = lower[at] ?? ''
  return /^(?:1\d|20)\d\d$/.test(form) ? Number(form) : null
}

/** A day of a month, with or without its ordinal letters, or in words (*the fourth*), or null. */
export function dayAt({ lower }: Scan, at: number): number | null {
  const told = ORDINALS.get(lower[at] ?? '')
  if (told !== undefined) return told
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower[at] ?? '')
  const day = found === null ? 0 : Number(found[1])
  return day >= 1 && day <= 31 ? day : null
}
