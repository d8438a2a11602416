import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'
import type { Span } from '../span.js'
import type { Relay } from './attribution.js'

/** How sure the claim is made to sound, by its own words. */
export type Certainty = 'certain' | 'probable' | 'possible' | 'hypothetical' | 'unknown'
/** `denied`: the voice says that it is not so; `negative`: the claim itself says *not*. */
export type Polarity = 'positive' | 'negative' | 'denied'

/** A proposition in a report, held by a voice (or by nobody, or by the outlet itself). */
export interface Claim extends Finding {
  readonly report: ReportId
  /** The words of the claim, in reading order. */
  readonly spans: readonly [Span, ...Span[]]
  readonly sentences: readonly [FindingId, ...FindingId[]]
  /** `voice`: somebody says so; `belief`: nobody is named; `outlet`: the report says so itself. */
  readonly held: 'voice' | 'belief' | 'outlet'
  readonly voice: FindingId | null
  readonly attribution: FindingId | null
  /** From the origin outward, without the report's own outlet. */
  readonly relays: readonly Relay[]
  readonly certainty: Certainty
  readonly polarity: Polarity
  /** The words that carry certainty and polarity: *may*, *reportedly*, *not*. */
  readonly hedges: readonly Span[]
  readonly events: readonly FindingId[]
}
