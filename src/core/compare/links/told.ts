/** What the finders of links need, and a link as one report tells it. */
import type { FindingId, Link, Name, Span } from '../../model/index.js'

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
  /** True for a title or apposition. */
  readonly aside: boolean
}

/** A link as a finder sees it: its two ends, the relation, its words, and the word that states it. */
export interface Draft {
  readonly rule: string
  readonly a: Name
  /** The other name, or an incident. */
  readonly b: Name | FindingId
  readonly kind: string
  readonly span: Span
  readonly word: number
  /** True for a title or apposition: the report says who somebody is, whoever is speaking in the sentence. */
  readonly aside: boolean
  /** True where only what a voice says, or denies, makes the link. */
  readonly contested?: boolean
}

/** A name where it stands: the word at which it was met. */
export interface Found {
  readonly name: Name
  readonly word: number
}
