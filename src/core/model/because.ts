/** Why a finding is held, and whether a field was read or inferred. */
import type { FindingId } from './id.js'
import type { Span } from './span.js'

/** The rule that made a finding and everything that the rule saw; never empty. */
export interface Because {
  /** The id of the rule, as in the README of its stage: `A3`. */
  readonly rule: string
  readonly saw: readonly [Sight, ...Sight[]]
  /** What a policy weighed, where the finding is a comparison. */
  readonly features?: readonly Feature[]
}

/** What a rule can see: words of a report, or a finding made before. */
export type Sight = Span | FindingId

/** One thing that a policy compared: its name in the policy's table, its weight, and the two sides in words. */
export interface Feature {
  readonly name: string
  readonly weight: number
  readonly saw: string
}

/** What every finding has. */
export interface Finding {
  readonly id: FindingId
  readonly because: Because
}

/** A value that the text states, with the words that state it. */
export interface Stated<T> {
  readonly how: 'stated'
  readonly value: T
  readonly span: Span
}

/** A value that a rule inferred, with the rule and what it saw. */
export interface Inferred<T> {
  readonly how: 'inferred'
  readonly value: T
  readonly because: Because
}

/** A value with how it is known: stated in words, or inferred by a rule. */
export type Known<T> = Stated<T> | Inferred<T>
