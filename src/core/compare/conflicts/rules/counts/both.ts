/** Numbers that one claim tells side by side are of two sets, and so is each of them where another report has one of the two. */
import { contains, type Quantity } from '../../../../model/index.js'
import type { Draft, Scene, Side } from '../../draft.js'
import { quantityAt } from './apart.js'

/**
 * True of a conflict between two counts where one side's own claim has the other's number too: *two of the boats fled, the crew
 * took the remaining three* is not held against *three boats were taken*.
 */
export function tellsBoth({ kind, status, sides }: Draft, scene: Scene): boolean {
  if (kind !== 'count' || status !== 'conflict') return false
  const [a, b] = sides
  const [x, y] = [quantityAt(a, scene), quantityAt(b, scene)]
  if (!x || !y) return false
  return hasLike(a, x, y, scene) || hasLike(b, y, x, scene)
}

/** Another number than its own in the claim of a side, equal to the number of the other side, of the same or an unnamed thing. */
function hasLike({ of, span }: Side, own: Quantity, other: Quantity, scene: Scene): boolean {
  const claim = of?.claim.spans ?? []
  return (scene.quantities.get(span.report) ?? []).some(
    (one) =>
      one.id !== own.id &&
      one.kind === 'count' &&
      one.low === other.low &&
      one.high === other.high &&
      one.approx === other.approx &&
      (one.head === null || other.head === null || one.head === other.head) &&
      claim.some((held) => contains(held, one.span)),
  )
}
