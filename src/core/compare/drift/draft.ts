/** What a rule says of a pair, before it is a finding; and how words are looked up across the two sentences. */
import type { DriftKind, Span } from '../../model/index.js'
import type { Pair } from './pairs.js'
import { spanOf, type Known, type Telling } from './tellings.js'

export interface Draft {
  readonly rule: string
  readonly kind: DriftKind
  readonly before: Span
  readonly after: Span
}

/** A finder: small, independent, silent where it is not sure. */
export type Finder = (pair: Pair, known: Known) => readonly Draft[]

/** Places of words, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

export function touches(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to
}

/**
 * Where the words of a range of one sentence stand in the other: from the place of the nearest common word before it to that
 * of the nearest behind it, both not included. Empty where the two are neighbours.
 */
export function across({ from, to }: Range, places: readonly number[], length: number): Range {
  let left = from
  while (left > 0 && places[left - 1] === -1) left--
  let right = to
  while (right < places.length && places[right] === -1) right++
  const start = left > 0 ? places[left - 1]! + 1 : 0
  const end = right < places.length ? places[right]! : length
  return { from: start, to: Math.max(start, end) }
}

/** The words of a range; an empty one is widened to the word behind it, or before it at the end. */
export function atLeastOne(telling: Telling, { from, to }: Range): Span {
  if (from < to) return spanOf(telling, from, to)
  return from < telling.at.length
    ? spanOf(telling, from, from + 1)
    : spanOf(telling, from - 1, from)
}
