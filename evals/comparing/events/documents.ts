/** Texts with the events that are told of in them, as benchmarks of coreference across texts give them. */

/** One telling of an event; offsets into the text, half-open. */
export interface EventMention {
  readonly from: number
  readonly to: number
  /** The event in the world, named alike in all texts. */
  readonly event: string
}

export interface EventText {
  readonly id: string
  readonly text: string
  /** Day of publication as `YYYY-MM-DD`; null where none is known. */
  readonly published: string | null
  readonly mentions: readonly EventMention[]
}
