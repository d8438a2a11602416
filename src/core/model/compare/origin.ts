import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'

/** An independent root of chains and copies. */
export interface Origin extends Finding {
  readonly label: string
  /** `voice`: somebody who says so; `outlet`: a report's own word; `nobody`: unattributed belief, whose origin is not known. */
  readonly kind: 'voice' | 'outlet' | 'nobody'
  readonly named: boolean
  /** Identity of the institution that it speaks for: several spokesmen of one ministry are one institution. */
  readonly institution: string | null
  /** Voices (of several reports) that are this root. */
  readonly voices: readonly FindingId[]
  /** How its words reach each report: labels of the relays from the origin outward. */
  readonly chains: readonly Chain[]
}

/** Origin ← relays ← report. */
export interface Chain {
  readonly report: ReportId
  readonly relays: readonly string[]
  readonly claims: readonly FindingId[]
}
