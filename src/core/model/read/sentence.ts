import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'
import type { Span } from '../span.js'

/** One sentence of story text, in reading order. */
export interface Sentence extends Finding {
  readonly span: Span
  readonly block: FindingId
  /** Place in the report, from zero. */
  readonly index: number
}

/** True for a dateline, *PORT ELLIS (Orme Radio) —*: where and by whom a report was written, and no statement. */
export function isDateline({ because }: Sentence): boolean {
  return because.rule === 'S5'
}
