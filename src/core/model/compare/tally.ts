import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'
import type { Span } from '../span.js'

/** What part of an incident is counted; null where it is the whole. */
export interface TallyScope {
  /** Who is counted, where it is a part: *suspects*, *police officers*. */
  readonly who: string | null
  /** ISO country code or place label, where it is a part. */
  readonly where: string | null
  /** Day as of which it is counted, where stated. */
  readonly asOf: string | null
}

/** One counted slot of an incident as bounds with a scope, with every telling behind it. */
export interface Tally extends Finding {
  readonly incident: FindingId
  readonly slot: string
  /** What is counted, in words: *bundles*, *people*. */
  readonly counted: string | null
  readonly low: number | null
  readonly high: number | null
  readonly approx: number | null
  readonly scope: TallyScope
  readonly counts: readonly {
    readonly event: FindingId
    readonly span: Span
    readonly claim: FindingId | null
  }[]
  readonly relations: readonly TallyRelation[]
}

/** How a tally stands to others: `sum` means that it is the sum of `with`. */
export interface TallyRelation {
  readonly kind:
    | 'equal'
    | 'more-precise'
    | 'less-precise'
    | 'part-of'
    | 'sum'
    | 'supersedes'
    | 'superseded'
    | 'conflict'
    | 'other-scope'
  readonly with: readonly [FindingId, ...FindingId[]]
  readonly why: string
}
