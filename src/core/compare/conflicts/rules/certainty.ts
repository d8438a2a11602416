/** The same claim, hedged here and flat there. */
import { overlaps, type Certainty } from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { side, type Draft, type Finder } from '../draft.js'
import { BASE, HEDGED_ALIKE } from '../policy.js'

const RANK: Readonly<Record<Certainty, number>> = {
  certain: 3,
  probable: 2,
  possible: 1,
  unknown: 1,
  hypothetical: 0,
}

/** CF9: the same claim with and without a hedge, in one report or two. */
export const hedgedClaim: Finder = {
  id: 'CF9',
  example: '“the pier may be closed” here, “the pier is closed” there.',
  find: (scene) =>
    scene.pairs.flatMap(({ a, b, total, features }): Draft[] => {
      const [x, y] = [scene.view.propositions[a]!, scene.view.propositions[b]!]
      if (
        total < HEDGED_ALIKE ||
        overlaps(x.claim.spans[0], y.claim.spans[0]) ||
        x.claim === y.claim ||
        x.negative !== y.negative
      )
        return []
      const [first, second] = [RANK[certaintyOf(x)], RANK[certaintyOf(y)]]
      const flat = Math.max(first, second) === 3
      if (!flat || first === second || Math.min(first, second) === 0) return []
      const sides = [side(scene, x.span, x), side(scene, y.span, y)] as const
      return [
        {
          rule: 'CF9',
          kind: 'certainty',
          status: 'conflict',
          sides,
          differs: `${certaintyOf(x)} against ${certaintyOf(y)}`,
          score: BASE.certainty + (total - HEDGED_ALIKE) * 0.6,
          features,
        },
      ]
    }),
}

/** A hedge of another clause of the claim does not touch this one. */
function certaintyOf({ claim, span }: Proposition): Certainty {
  const whole = span.to - span.from > 0.8 * (claim.spans[0].to - claim.spans[0].from)
  const hedged = claim.hedges.some((hedge) => overlaps(hedge, span))
  return whole || hedged ? claim.certainty : 'certain'
}
