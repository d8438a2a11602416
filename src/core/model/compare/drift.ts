import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'
import type { Span } from '../span.js'

/** What moved in words that were taken over. */
export const DRIFT_KINDS = [
  'hedge-lost',
  'hedge-added',
  'bound-turned',
  'bound-lost',
  'bound-added',
  'number-changed',
  'date-changed',
  'source-raised',
  'source-changed',
  'attribution-lost',
  'attribution-added',
  'quote-bent',
] as const
/** One of `DRIFT_KINDS`. */
export type DriftKind = (typeof DRIFT_KINDS)[number]

/** The words of one report, and what they are in it. */
export interface DriftSide {
  readonly span: Span
  readonly value: string
}

/** A change of meaning in a sentence that stands in two reports: one took it over from the other, or both from a third. */
export interface Drift extends Finding {
  readonly kind: DriftKind
  /** The copy in which the words stand. */
  readonly copy: FindingId
  readonly before: DriftSide
  readonly after: DriftSide
  /** False where nobody can say which of the two came first; then the fuller telling stands as `before`. */
  readonly ordered: boolean
  /** What moved, one sentence. */
  readonly says: string
}
