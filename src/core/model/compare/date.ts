import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'

/** When a report was published, or what day a time expression means. */
export interface Dating extends Finding {
  /** The report, or the `Time` finding, that is dated. */
  readonly of: { readonly report: ReportId } | { readonly time: FindingId }
  /** `stated` in the ground or in the words themselves; `inferred` from the words of the story; `unknown`. */
  readonly how: 'stated' | 'inferred' | 'unknown'
  /** EDTF level 1, at the grain that the words have: `2015-01-15`, `2015-01`, `2015-01-16/2015-01-18`. Null where unknown. */
  readonly edtf: string | null
  /** ISO week such as `2015-W03`, where the words mean a calendar week. */
  readonly week: string | null
  /** First and last day, `YYYY-MM-DD`; null where unknown or open. */
  readonly from: string | null
  readonly to: string | null
}
