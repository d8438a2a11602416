/** What a system finds in a story, as plain data: the scorers see nothing else. */

/** A stretch of the text of one report, half-open, in UTF-16 code units. */
export interface Place {
  readonly file: string
  readonly from: number
  readonly to: number
}

export interface PredictedAttribution {
  readonly file: string
  readonly content: readonly Place[]
  readonly source: string | null
  /** One id for one voice over all reports of the story; null for belief. */
  readonly speaker: string | null
  readonly relays: readonly string[]
  /** In quotation marks. */
  readonly quoted: boolean
}

export interface Bounds {
  readonly low: number | null
  readonly high: number | null
  readonly approx: number | null
}

export interface PredictedQuantity extends Bounds {
  readonly place: Place
}

/** First and last day, `YYYY-MM-DD`; null where not known. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

export interface PredictedTime extends Days {
  readonly place: Place
}

export interface PredictedIncident {
  readonly id: string
  readonly mentions: readonly Place[]
}

export interface PredictedTally extends Bounds {
  readonly incident: string
  /** The slot and what is counted, in words. */
  readonly slot: string
  readonly evidence: readonly Place[]
}

/** Claims that say the same, each with its spans. */
export interface PredictedAgreement {
  readonly claims: readonly (readonly Place[])[]
  readonly atLeast: number
  readonly atMost: number
  readonly unnamedOnly: boolean
}

export interface PredictedConflict {
  readonly kind: string
  readonly items: readonly Place[]
}

export interface PredictedCopy {
  readonly a: string
  readonly b: string
  readonly shareOfA: number
  readonly shareOfB: number
}

export interface PredictedLink {
  /** Mentions of the two ends in the reports. */
  readonly a: readonly Place[]
  readonly b: readonly Place[]
  readonly kind: string
  readonly status: string
  readonly evidence: readonly Place[]
}

export interface PredictedLevel {
  readonly evidence: readonly Place[]
  readonly country: string | null
  readonly label: string | null
  readonly rank: string | null
  readonly level: number | null
  readonly scaleMax: number | null
  readonly change: string | null
  readonly minDuration: string | null
  readonly review: boolean
}

export interface PredictedDate extends Days {
  readonly file: string
}

/** Everything that is scored of one story. */
export interface Predictions {
  readonly attributions: readonly PredictedAttribution[]
  readonly quantities: readonly PredictedQuantity[]
  readonly times: readonly PredictedTime[]
  readonly incidents: readonly PredictedIncident[]
  readonly tallies: readonly PredictedTally[]
  readonly agreements: readonly PredictedAgreement[]
  /** The surest first. */
  readonly conflicts: readonly PredictedConflict[]
  readonly copies: readonly PredictedCopy[]
  readonly boilerplate: readonly Place[]
  readonly links: readonly PredictedLink[]
  readonly levels: readonly PredictedLevel[]
  /** When each report was published. */
  readonly dates: readonly PredictedDate[]
  /** Sentences of story text, and those of them in which nothing is claimed for no known reason. */
  readonly sentences: { readonly all: number; readonly unexplained: number }
}
