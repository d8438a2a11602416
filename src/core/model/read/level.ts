import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'
import type { Span } from '../span.js'

/** A national threat level as stated: *level 3 on a scale of 4*. Fields that are not stated are null. */
export interface Level extends Finding {
  readonly report: ReportId
  readonly spans: readonly [Span, ...Span[]]
  /** The area whose level it is. */
  readonly area: FindingId | null
  readonly country: string | null
  /** The name as written: *substantial*. */
  readonly label: string | null
  readonly ordinal: number | null
  readonly scale: number | null
  /** *second-highest*. */
  readonly rank: string | null
  readonly change: 'raise' | 'lower' | 'keep' | null
  readonly since: FindingId | null
  /** The time until which it holds. */
  readonly until: FindingId | null
  /** ISO 8601 duration for which it will hold at least. */
  readonly holdsFor: string | null
  /** It will be looked at again. */
  readonly review: boolean
}
