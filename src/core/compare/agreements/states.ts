/** For which state a root speaks, and whether it is the state itself. */
import type { Voice } from '../../model/index.js'
import { stateOf } from '../likeness/institutions.en.js'
import type { StoryView } from '../likeness/story-view.js'
import type { Root } from './roots.js'

/** Officials of two countries are two; of anybody else without a name nobody can tell. */
export function otherCountry(a: Root, b: Root): boolean {
  const of = ({ voices }: Root) => voices.flatMap(({ country }) => country ?? [])
  const [x, y] = [of(a), of(b)]
  return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one))
}

/** The country of whose state one of the voices is; null where none is of any. */
export function stateOfRoot({ voices }: Root, view: StoryView): string | null {
  for (const voice of voices) {
    const state = stateOf(voice) ?? stateItself(voice, view)
    if (state) return state
  }
  return null
}

/** *Norland said*, and elsewhere *its harbour minister said*: who speaks for the state is told in one report and not in the other. */
export function isOrganOf(organ: Root, state: Root, view: StoryView): boolean {
  const country = stateOfRoot(organ, view)
  return (
    country !== null &&
    organ.origin.named &&
    isStateItself(state, view) &&
    country === stateOfRoot(state, view)
  )
}

/** True where nobody but a state speaks. */
export function isStateItself({ voices }: Root, view: StoryView): boolean {
  return voices.length > 0 && voices.every((voice) => stateItself(voice, view) !== null)
}

/** *Norland said*, *Port Velis denied it*: a country speaks by its government, and so does a town that speaks at all. */
function stateItself({ kind, name, country }: Voice, { names }: StoryView): string | null {
  const isPlace = kind === 'organisation' && name !== null && names.get(name)?.type === 'place'
  return isPlace ? country : null
}
