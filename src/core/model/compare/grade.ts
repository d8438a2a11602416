import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'

/**
 * Information credibility in the Admiralty code: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable,
 * 6 cannot be judged.
 */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6

/**
 * The information credibility that is proposed for an agreement, read off its origins and the conflicts that it stands in, and off
 * nothing else. A proposal for a person to check, never a verdict. The reliability of a source (A–F) is a person's judgement.
 */
export interface Grade extends Finding {
  /** The agreement. */
  readonly of: FindingId
  readonly credibility: Credibility
  /** What the proposal rests on, in one sentence without a full stop. */
  readonly why: string
  /** The conflicts of fact that were weighed. */
  readonly against: readonly FindingId[]
}
