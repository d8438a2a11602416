import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'
import type { Span } from '../span.js'

/** The number of independent origins that a claim surely has and may have; each root counted once. */
export interface Support {
  readonly atLeast: number
  readonly atMost: number
  /** Of `atMost`: how many are named, unnamed, or known only as an institution or outlet. */
  readonly named: number
  readonly unnamed: number
  readonly institutions: number
}

/** The words of one claim that an agreement is about: the whole claim, or the clause of it that says the same. */
export interface AgreementPart {
  readonly claim: FindingId
  readonly span: Span
}

/** Claims, of one report or several, that say the same. A claim that stands alone is an agreement of one. */
export interface Agreement extends Finding {
  readonly claims: readonly [FindingId, ...FindingId[]]
  /** The words that say the same, side by side, sorted; a claim of several clauses may stand in several agreements. */
  readonly parts: readonly [AgreementPart, ...AgreementPart[]]
  readonly reports: readonly [ReportId, ...ReportId[]]
  /** The claim whose words stand for all. */
  readonly lead: FindingId
  readonly incident: FindingId | null
  readonly origins: readonly FindingId[]
  readonly support: Support
  /** All that is known of its origins is unnamed. */
  readonly unnamedOnly: boolean
}
