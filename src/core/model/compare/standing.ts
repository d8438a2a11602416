import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'

/** A stated threat level on the scheme that its country had on that day. Levels of two schemes are never one scale. */
export interface Standing extends Finding {
  readonly level: FindingId
  readonly report: ReportId
  readonly country: string | null
  /** The part of the country whose level it is, in words; null where it is the whole country’s. */
  readonly area: string | null
  /** Id and title of the scheme; null where none is known, or the day does not tell two apart. */
  readonly scheme: string | null
  readonly title: string | null
  /** Counted from below, from one, of so many. */
  readonly ordinal: number | null
  readonly of: number | null
  /** The official name of the step, and an English one, where they are known. */
  readonly name: string | null
  readonly english: string | null
  /** What the scheme says that the step means. */
  readonly means: string | null
  /** EDTF: since when, and until when at least. */
  readonly from: string | null
  readonly until: string | null
  /** How the scheme was found, or why none was, in one sentence without a full stop. */
  readonly why: string
}
