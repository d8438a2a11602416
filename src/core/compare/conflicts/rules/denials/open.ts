/** What is said to be so by nobody, and what was not so only up to now. */
import type { Proposition } from '../../../likeness/propositions.js'
import { quote, type Scene } from '../../draft.js'
import type { Statement } from '../../statements.js'

/** *doubted that he had a gun*, *do not believe he had a gun*: nobody tells that he had. */
export function isDoubted(
  { view, attributions }: Scene,
  { of: { claim }, span }: Statement,
): boolean {
  if (/^(?:doubts|denies)$/.test(attributions.get(claim.attribution)?.stance ?? '')) return true
  const before = view.texts.get(span.report)!.slice(Math.max(0, span.from - AHEAD), span.from)
  return /\b(?:doubt(?:s|ed)?|(?:not|n['’] ?t|never) (?:believe|think)) (?:that )?$/i.test(before)
}

/** Letters before a statement in which it is doubted. */
const AHEAD = 30

/** *no name has been released*, *no arrests so far*: what a later report tells has come since. */
export function isOvertaken(
  scene: Scene,
  no: Pick<Statement, 'of' | 'span'>,
  yes: Proposition,
): boolean {
  if (!SO_FAR.test(quote(scene, no.of.span))) return false
  const day = ({ span }: Pick<Proposition, 'span'>) =>
    scene.published.get(span.report)?.from ?? null
  const [then, later] = [day(no.of), day(yes)]
  // What has not been made known is made known in the end.
  if (DISCLOSED.test(quote(scene, no.span)) && !(then !== null && later !== null && later < then))
    return true
  return then !== null && later !== null && then < later
}

const SO_FAR =
  /\b(?:yet|so far|as of|at this (?:time|point)|ha(?:s|ve|d) (?:not )?been|ha(?:s|ve)n['’]t been)\b/i

const DISCLOSED =
  /\bbeen (?:released|identified|named|disclosed|announced|published|made public)\b/i
