/** What a table of phrases holds. Two tables are alike in shape and share no phrase: one is tuned on, one is held out. */

/**
 * A kind of incident. In phrases `{E}` is the noun (*fire*), `{S}` the site (*timber mill*), `{P}` the town, `{N}` a number
 * with its bound words, `{D}` a day, `{V}` who says it, `{C}` the clause that is said.
 */
export interface Kind {
  readonly noun: string
  readonly site: string
  /** How it begins, as a clause: *a fire swept through the timber mill in {P}*. */
  readonly happened: readonly string[]
  /** Causes, each told in several ways, which no two independent reports share. */
  readonly causes: readonly (readonly Cause[])[]
  readonly headlines: readonly string[]
  readonly background: readonly string[]
  readonly captions: readonly string[]
}

/** Subject, past tense, participle: *the fire*, *began in a drying room*, *begun in a drying room*. */
export type Cause = readonly [subject: string, past: string, participle: string]

/** Said and, in a copy, bent. */
export type Quote = readonly [said: string, bent: string]

/** Somebody who says things. */
export interface Speaker {
  /** The house that he speaks for: two voices of one house are one origin. Null for one who speaks for nobody. */
  readonly house: string | null
  readonly named: boolean
  /** First mention; `{A}` is a person's full name, `{P}` the town. */
  readonly full: string
  /** What an editor may shorten it to without another meaning; `{L}` is the last name. */
  readonly short: string | null
  /** What a careless copy makes of it; null where nothing stronger is thinkable. */
  readonly raised: string | null
}

/** One table of phrases. */
export interface Phrases {
  readonly kinds: readonly Kind[]
  readonly speakers: readonly Speaker[]
  readonly killed: readonly string[]
  readonly injured: readonly string[]
  readonly missing: readonly string[]
  readonly leads: readonly string[]
  /** How a clause is given to somebody. */
  readonly frames: readonly string[]
  readonly quoteFrames: readonly string[]
  readonly quotes: readonly Quote[]
  /** How a clause is hedged: `{s}`, `{past}`, `{part}`. */
  readonly hedges: readonly string[]
  /** Bound words: a lower bound, an upper one, near. */
  readonly atLeast: readonly string[]
  readonly upTo: readonly string[]
  readonly about: readonly string[]
  /** How a report says whose text it took over; `{A}` is the outlet. */
  readonly credits: readonly string[]
  /** Words that an editor swaps without another meaning. */
  readonly swaps: readonly (readonly [string, string])[]
}
