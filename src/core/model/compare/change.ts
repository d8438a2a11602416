import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'
import type { Span } from '../span.js'

/** How a tally, certainty, level or agreement moved between reports. */
export interface Change extends Finding {
  readonly kind:
    'count' | 'denial' | 'certainty' | 'level' | 'attribution' | 'support' | 'correction'
  readonly of: FindingId
  readonly before: { readonly span: Span; readonly value: string; readonly date: string | null }
  readonly after: { readonly span: Span; readonly value: string; readonly date: string | null }
  readonly says: string
}
