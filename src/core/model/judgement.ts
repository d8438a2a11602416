/** What a person decided. Append-only; part of the ground; undone by another judgement. */
import type { FindingId } from './id.js'

/** What a person decided, by kind; `of` names the findings, or the judgement, that it is about. */
export type Judgement =
  | (Signed & { readonly kind: 'same' | 'different'; readonly of: readonly [FindingId, FindingId] })
  | (Signed & { readonly kind: 'dismissed' | 'restored'; readonly of: readonly [FindingId] })
  | (Signed & { readonly kind: 'note'; readonly of: readonly [FindingId]; readonly note: string })
  | (Signed & { readonly kind: 'grade'; readonly outlet: string; readonly grade: Reliability })
  | (Signed & { readonly kind: 'undo'; readonly of: readonly [string] })

/** Reliability of a source in the Admiralty code; F, cannot be judged, until a person gives another. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** Who judged, when and why. */
export interface Signed {
  /** Hash of the judgement's own content. */
  readonly id: string
  readonly by: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly why: string
}
