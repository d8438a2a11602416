import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'
import type { Span } from '../span.js'

/** How a person stands before the law, by what a report says, in the order of a case. */
export type StatusKind =
  | 'suspected'
  | 'accused'
  | 'wanted'
  | 'arrested'
  | 'charged'
  | 'on trial'
  | 'pleaded guilty'
  | 'convicted'
  | 'cleared'
  | 'released'

/** One telling of how a person stands, with who says so. It is never a verdict: what is denied stays beside it. */
export interface Status extends Finding {
  readonly report: ReportId
  /** The name of the person. */
  readonly name: FindingId
  readonly kind: StatusKind
  /** `not`: it is said or denied that it is so, or no more so; `planned` and `possible`: it is still to come, or may be. */
  readonly force: 'is' | 'not' | 'planned' | 'possible'
  /** The word that tells it. */
  readonly span: Span
  /** The words that name who says so; null where the report itself does. */
  readonly by: Span | null
}
