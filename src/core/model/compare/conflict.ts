import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'
import type { Span } from '../span.js'

/** The field in which claims differ. */
export type ConflictKind =
  | 'count'
  | 'place'
  | 'date'
  | 'actor'
  | 'outcome'
  | 'polarity'
  | 'certainty'
  | 'attribution'
  | 'side'

/** One side of a conflict: its words, and what they mean. */
export interface ConflictItem {
  /** The narrowest words that differ, with their head. */
  readonly span: Span
  readonly value: string
  readonly claim: FindingId | null
}

/** Claims that cannot both hold or visibly differ; with `compatible`, a tempting pair that is none, and why. */
export interface Conflict extends Finding {
  readonly kind: ConflictKind
  readonly status: 'conflict' | 'compatible'
  readonly items: readonly [ConflictItem, ConflictItem, ...ConflictItem[]]
  readonly incident: FindingId | null
  /** What exactly differs, one sentence. */
  readonly differs: string
  readonly sure: 'sure' | 'likely' | 'possible'
}
