import type { Finding } from '../because.js'
import type { ReportId } from '../id.js'
import type { Span } from '../span.js'

/** `verbatim`: the same words; `near`: edited; `quotation`: the same quoted words only; `translation`: a quotation in two renderings;
 * `caption`: only the words beneath a picture; `signs`: no words, but slips or rare figures that no other report has. */
export type CopyKind = 'verbatim' | 'near' | 'quotation' | 'translation' | 'caption' | 'signs'

/** `figure`, `day` and `spelling`: another one than most reports give; `rare`: an exact figure that no other report gives. */
export type SignKind = 'figure' | 'day' | 'spelling' | 'rare'

/** What two reports have alike and the others have not: as in manuscripts, a shared slip speaks for a common descent. */
export interface Sign {
  readonly kind: SignKind
  /** The rule that found it. */
  readonly rule: string
  readonly a: Span
  readonly b: Span
  /** What other reports give instead, at most three; none for a rare figure. */
  readonly others: readonly Span[]
  /** What is shared and what the others have, in one sentence. */
  readonly says: string
}

/** Text of one report that stands in another. `a` is the report with the smaller id. */
export interface Copy extends Finding {
  readonly a: ReportId
  readonly b: ReportId
  readonly kind: CopyKind
  /** Pairs of spans, side by side, in the order of `a`; none where only signs are shared. */
  readonly passages: readonly { readonly a: Span; readonly b: Span }[]
  /** Share of the story words of each report that is in the passages, 0 to 1. */
  readonly shareOfA: number
  readonly shareOfB: number
  readonly direction: 'a-from-b' | 'b-from-a' | 'common-source' | 'unknown'
  /** Why the direction is held: time, credit, containment; one sentence. */
  readonly reason: string
  /** The two headlines, where each report has another over the same text. */
  readonly headlines: { readonly a: Span; readonly b: Span } | null
  /** Slips and rare figures that both have: evidence beside the wording, and weaker. */
  readonly signs: readonly Sign[]
}
