import type { Finding } from '../because.js'
import type { ReportId } from '../id.js'
import type { Span } from '../span.js'

/** `verbatim`: the same words; `near`: edited; `quotation`: the same quoted words only; `translation`: a quotation in two renderings;
 * `caption`: only the words beneath a picture. */
export type CopyKind = 'verbatim' | 'near' | 'quotation' | 'translation' | 'caption'

/** Text of one report that stands in another. `a` is the report with the smaller id. */
export interface Copy extends Finding {
  readonly a: ReportId
  readonly b: ReportId
  readonly kind: CopyKind
  /** Pairs of spans, side by side, in the order of `a`. */
  readonly passages: readonly { readonly a: Span; readonly b: Span }[]
  /** Share of the story words of each report that is in the passages, 0 to 1. */
  readonly shareOfA: number
  readonly shareOfB: number
  readonly direction: 'a-from-b' | 'b-from-a' | 'common-source' | 'unknown'
  /** Why the direction is held: time, credit, containment; one sentence. */
  readonly reason: string
}
