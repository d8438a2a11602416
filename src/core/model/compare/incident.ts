import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'
import type { EventType } from '../read/event-type.js'

/** The thing in the world that several events tell. */
export interface Incident extends Finding {
  readonly type: EventType
  /** In words of the reports: *raid in Verviers*. */
  readonly label: string
  readonly events: readonly [FindingId, ...FindingId[]]
  /** Identity of the place, smallest known. */
  readonly place: FindingId | null
  readonly country: string | null
  /** EDTF, and its first and last day. */
  readonly edtf: string | null
  readonly from: string | null
  readonly to: string | null
  readonly partOf: FindingId | null
}
