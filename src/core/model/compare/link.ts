import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'
import type { Span } from '../span.js'

/** A relation between persons, groups, places or incidents, as reports state it. */
export interface Link extends Finding {
  /** `Identity` or `Incident` findings. */
  readonly a: FindingId
  readonly b: FindingId
  /** *brother of*, *leader of*, *met*, *directed by*, *arrested in*. */
  readonly kind: string
  readonly status: 'stated' | 'reported' | 'claimed' | 'denied'
  readonly spans: readonly [Span, ...Span[]]
  /** The words of a denial, kept beside it. */
  readonly denial: Span | null
}
