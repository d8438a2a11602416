import type { Finding } from '../because.js'
import type { ReportId } from '../id.js'

/** The reports that belong together. A report that belongs to no other stands in a story of its own. */
export interface Story extends Finding {
  readonly reports: readonly [ReportId, ...ReportId[]]
  /** The story that the run is about: the one with most reports. The others are set apart and said so. */
  readonly main: boolean
}
