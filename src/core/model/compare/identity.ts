import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'

/** What can be the same across reports: named things, and voices. */
export type IdentityKind =
  | 'person'
  | 'organisation'
  | 'group'
  | 'outlet'
  | 'place'
  | 'facility'
  | 'event'
  | 'nationality'
  | 'voice'

/** One person, group, place, outlet or voice across reports. Never merged for good: its members and reasons are kept. */
export interface Identity extends Finding {
  readonly kind: IdentityKind
  readonly label: string
  /** `Name` or, for voices, `Voice` findings; sorted. */
  readonly members: readonly [FindingId, ...FindingId[]]
  /** Identities that may be the same one. */
  readonly possibly: readonly FindingId[]
}
