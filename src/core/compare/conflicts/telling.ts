/** Which words tell that two clauses are about one thing. */
import type { Proposition } from '../likeness/propositions.js'
import { weightsOver, type Weights } from '../likeness/terms.js'
import { TELLING } from './policy.js'

/** How much each term of a story tells, and whether that is enough; in a short story a term of two clauses is. */
export interface Telling {
  readonly weights: Weights
  readonly isTelling: (term: string) => boolean
}

/** Weighs the terms of a story's clauses. */
export function tellingIn(propositions: readonly Proposition[]): Telling {
  const weights = weightsOver(propositions.map(({ terms }) => terms))
  const least = Math.min(TELLING, Math.log(1 + propositions.length / 2))
  return { weights, isTelling: (term) => weights(term) >= least }
}
