/** Of what kind an origin is: a person with a name, somebody without, a house or outlet. */
import type { Support } from '../../model/index.js'
import type { StoryView } from '../likeness/story-view.js'
import { sayLikeWords, shareReport, type Root } from './roots.js'

/**
 * Roots that surely are one, of whom nobody is known: *a police officer said*, and *police said* in a report that has the same words,
 * is the officer, whose description got lost.
 */
export function isUnnamed(roots: readonly Root[], view: StoryView): boolean {
  const unnamed = roots.filter(({ origin }) => !origin.named)
  if (unnamed.length === 0) return false
  return roots.every(
    (root) =>
      !root.origin.named ||
      (root.voices.every(({ kind }) => kind === 'organisation') &&
        unnamed.some((one) => !shareReport(one, root) && sayLikeWords({ a: one, b: root, view }))),
  )
}

/** Of the groups that may be origins: how many are named persons, unnamed, or known as an institution or outlet. */
export function kindsOf(
  groups: readonly (readonly Root[])[],
  view: StoryView,
): Pick<Support, 'named' | 'unnamed' | 'institutions'> {
  const isPerson = ({ voices }: Root) => voices.some(({ kind }) => kind === 'named-person')
  const named = groups.filter((roots) => roots.some(isPerson)).length
  const unnamed = groups.filter((roots) => isUnnamed(roots, view)).length
  return { named, unnamed, institutions: groups.length - named - unnamed }
}
