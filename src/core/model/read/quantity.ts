import type { Finding } from '../because.js'
import type { Span } from '../span.js'

/** What is measured: things counted, or a unit. */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'distance'
  | 'speed'
  | 'area'
  | 'mass'
  | 'duration'
  | 'age'
  | 'percent'
  | 'fraction'
  | 'rank'
  | 'ordinal'
  | 'scale'

/** Bounds with their exact words: *as many as 20* is `[null, 20]`, *more than two dozen* `[25, null]`, *about 70* approx 70. */
export interface Quantity extends Finding {
  /** The number with its bound words and, where there is one, what is counted: *more than two dozen people*. */
  readonly span: Span
  /** The number words alone: *two dozen*. */
  readonly number: Span
  readonly kind: QuantityKind
  /** Inclusive; null is open. */
  readonly low: number | null
  readonly high: number | null
  /** The value that *about*, *some* or *nearly* comes close to. */
  readonly approx: number | null
  /** What is counted: the span of its noun phrase without the number, where the text has it. */
  readonly of: Span | null
  /** Lemma of the head of what is counted, also where it is only understood (*13 in Belgium* after *17 arrests*: arrest). */
  readonly head: string | null
  /** `month`, `mile`, `USD` …, for kinds that have one. */
  readonly unit: string | null
  /** *four more*: beside others counted before. */
  readonly additional: boolean
}
