import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'
import type { Span } from '../span.js'

/** Who speaks, by what the report tells of them. */
export type VoiceKind =
  | 'named-person'
  | 'unnamed-person'
  | 'unnamed-official'
  | 'organisation'
  | 'group'
  | 'document'
  | 'social-account'
  | 'outlet'

/** Who says: one voice under all its descriptions in one report. */
export interface Voice extends Finding {
  readonly report: ReportId
  readonly kind: VoiceKind
  /** The fullest description in the report: *an unnamed Western intelligence source*. */
  readonly label: string
  readonly mentions: readonly [Span, ...Span[]]
  /** The named thing that speaks, where it is one. */
  readonly name: FindingId | null
  /** What it speaks for: *Pentagon* of *Pentagon spokesman Rear Adm. John Kirby*. */
  readonly institution: {
    readonly label: string
    readonly name: FindingId | null
    readonly span: Span
  } | null
  /** Lemmas of the description without articles: *western*, *intelligence*, *source*. */
  readonly description: readonly string[]
  /** ISO 3166-1 alpha-2, of the nationality or country in the description. */
  readonly country: string | null
  readonly attributions: readonly FindingId[]
}
