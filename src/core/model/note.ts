/** Trouble in the data: said beside the result, never thrown. */
import type { Span } from './span.js'

/** One thing noticed about a text, for its reader. */
export interface Note {
  /** The rule that noticed it. */
  readonly rule: string
  /** One sentence for the user. */
  readonly says: string
  readonly span?: Span
}
