import type { Finding } from '../because.js'
import type { FindingId, ReportId } from '../id.js'
import type { Span } from '../span.js'
import type { EventType } from './event-type.js'

/** How an event stands to the world, by its governing words. */
export type Modality =
  | 'happened'
  | 'ongoing'
  | 'planned'
  | 'foiled'
  | 'threatened'
  | 'possible'
  | 'denied'
  | 'hypothetical'

/** What part somebody or something has in an event. */
export type RoleKind =
  'actor' | 'target' | 'victim' | 'instrument' | 'recipient' | 'object' | 'place' | 'time' | 'cause'

/** One part in an event, with the words that fill it. */
export interface Role {
  readonly kind: RoleKind
  /** The whole noun phrase. */
  readonly span: Span
  /** Its noun with what says before it what it is, without article, owner and what stands behind: *old power station*. */
  readonly core: Span
  readonly name: FindingId | null
}

/** What is counted of an event: *killing 12 people* is killed [12, 12]. */
export interface Count {
  /** A slot of the frame table (`killed`, `injured`, `arrested` …), or the lemma of what is counted (`bundle`). */
  readonly slot: string
  readonly low: number | null
  readonly high: number | null
  readonly approx: number | null
  readonly span: Span
  readonly quantity: FindingId | null
  /** Who is counted, as written: *suspects*. */
  readonly who: Span | null
  /** Where, if the count is of a part: *13 in Belgium*. */
  readonly where: FindingId | null
}

/** One telling of something that happened, is planned or is threatened. */
export interface Event extends Finding {
  readonly report: ReportId
  readonly type: EventType
  /** The word that tells it: *raid*, *killed*. */
  readonly trigger: Span
  /** Lemma of the trigger. */
  readonly lemma: string
  /** Trigger with its roles: the clause or noun phrase. */
  readonly span: Span
  readonly sentence: FindingId
  readonly roles: readonly Role[]
  readonly counts: readonly Count[]
  /** Place name, where one was found; the nearest and smallest first. */
  readonly places: readonly FindingId[]
  readonly time: FindingId | null
  readonly modality: Modality
  /** The words that carry the modality. */
  readonly hedges: readonly Span[]
  /** Definite (*the raid*): takes up something told before. */
  readonly definite: boolean
  /** Several (*airstrikes*, *attacks*). */
  readonly plural: boolean
}
