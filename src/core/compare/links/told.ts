/** What the finders of links need, and a link as one report tells it. */
import type { FindingId, Link, Span } from '../../model/index.js'

/** The layers that links are read from. */
export type Needs = 'words' | 'names' | 'attributions' | 'events' | 'identities' | 'incidents'

/** A link of one report, before it is joined with the same link of others. */
export interface Told {
  readonly a: FindingId
  readonly b: FindingId
  readonly kind: string
  readonly status: Link['status']
  readonly span: Span
  readonly denial: Span | null
  readonly rule: string
}
