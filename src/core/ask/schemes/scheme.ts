/** What a scheme of threat levels is: its steps, whose it is, and when it held. */

/** One step of a scheme, from the bottom up. */
export interface Step {
  /** The official name, in the language of the country; null where it was not found. */
  readonly name: string | null
  /** What English reports call it, the commonest first; empty where nothing is known. */
  readonly english: readonly string[]
  /** What the scheme says that it means. */
  readonly means: string | null
}

/** A scheme as it held in one span of time. */
export interface Scheme {
  readonly id: string
  /** ISO 3166-1 code. */
  readonly country: string
  /** The part of the country whose own scheme it is; null where it is the national one. */
  readonly region: string | null
  /** Who sets the level, and what the scheme is called. */
  readonly title: string
  /** Words that name the body or the scheme in a report. */
  readonly called: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** `threat` grades how likely an attack is; `posture` grades what is done against one. */
  readonly grades: 'threat' | 'posture'
  readonly steps: readonly Step[]
  readonly source: string
}
