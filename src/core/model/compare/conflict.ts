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
  /** What the words come to, where the rule reads that: *dead*, *hedged*, *at least 17*; sides that say one thing have one. */
  readonly says?: string
  readonly claim: FindingId | null
}

/** Claims that cannot both hold or visibly differ; with `compatible`, a tempting pair that is none, and why. */
export interface Conflict extends Finding {
  readonly kind: ConflictKind
  readonly status: 'conflict' | 'compatible'
  readonly items: readonly [ConflictItem, ConflictItem, ...ConflictItem[]]
  readonly incident: FindingId | null
  /** The question to which the sides give different answers, where the rule knows it: *what became of Ina Brandt*. */
  readonly about?: string
  /** What exactly differs, one sentence. */
  readonly differs: string
  readonly sure: 'sure' | 'likely' | 'possible'
}
