import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'
import type { Span } from '../span.js'

/** `direct` in quotation marks, `indirect`, `mixed`, or `belief`: given to nobody (*it is believed*, *reportedly*). */
export type AttributionForm = 'direct' | 'indirect' | 'mixed' | 'belief'

/**
 * What the source does with the content: *said*, *denied that*, *could not confirm*, *claimed responsibility for*, *shows* …
 * The last eight are attitudes and topics: what the report tells of somebody without giving any words of theirs.
 */
export type Stance =
  | 'says'
  | 'denies'
  | 'doubts'
  | 'unconfirmed'
  | 'confirms'
  | 'claims'
  | 'believes'
  | 'shows'
  | 'asks'
  | 'promises'
  | 'warns'
  | 'wants'
  | 'favours'
  | 'opposes'
  | 'knows'
  | 'decides'
  | 'refuses'
  | 'mentions'
  | 'seems'

/** Stances that are no speech: such an attribution has no voice and makes no claim; the report itself tells it. */
const ATTITUDES: ReadonlySet<Stance> = new Set<Stance>([
  'wants',
  'favours',
  'opposes',
  'knows',
  'decides',
  'refuses',
  'mentions',
  'seems',
])

/** An outlet, agency, person or document that passed the words on, nearest to the source first. */
export interface Relay {
  readonly label: string
  readonly span: Span
}

/** Words of a report that are given to a source, or to unattributed belief. */
export interface Attribution extends Finding {
  readonly report: ReportId
  /** In reading order; more than one where the cue interrupts the content. Without *that*, cue and source; with its quotation marks. */
  readonly content: readonly [Span, ...Span[]]
  /** The words that name who says it, whole noun phrase; null for belief and for quotations that run on. */
  readonly source: Span | null
  readonly cue: Span | null
  /** Lemma of the cue: *tell*, *according to*. */
  readonly cueLemma: string | null
  readonly form: AttributionForm
  readonly stance: Stance
  /** From the source outward: *told CNN*. A relay holds until another voice speaks. */
  readonly relays: readonly Relay[]
  /** The attribution inside whose content this one stands. */
  readonly within: FindingId | null
}

/** True where somebody says, shows or is believed to have said something; false for wishes, decisions and other attitudes. */
export const isSpeech = ({ stance }: Pick<Attribution, 'stance'>): boolean => !ATTITUDES.has(stance)
