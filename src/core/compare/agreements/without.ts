/** What would be left of each agreement if an origin were withdrawn: its words, and what only passes them on, counted out. */
import type { Claim, Dossier, FindingId, Origin, Span, Story, Support } from '../../model/index.js'
import type { Proposition } from '../likeness/propositions.js'
import { viewStory, type StoryView, type ViewNeed } from '../likeness/story-view.js'
import { groupsOf, type Grouped } from './groups.js'
import { countedOf, originFinder } from './index.js'
import { isRelayOf, rootsOf, type Root } from './roots.js'
import { rests } from './own.js'
import { countSupport } from './support.js'

/** An agreement that leans on the origin, and what would still stand of it. */
export interface Withdrawn {
  readonly agreement: FindingId
  /** Null where nothing is left: the claim falls. */
  readonly left: { readonly support: Support; readonly unnamedOnly: boolean } | null
}

/**
 * Every agreement that the origin is in, with the support that is left without it. What a report says in its own words falls
 * too where it only says again what the origin says: in the same report, or as a copy; and so does an outlet's word where it
 * has it from the origin. In the order of the agreements; none where the dossier has no such origin.
 */
export function withoutOrigin(
  given: Dossier<ViewNeed | 'origins' | 'agreements'>,
  id: FindingId,
): readonly Withdrawn[] {
  const origin = given.origins.find((one) => one.id === id)
  if (!origin) return []
  const told = new Set(origin.chains.map(({ report }) => report))
  const story = given.stories.find(({ reports }) => reports.some((report) => told.has(report)))
  return story ? inStory(story, origin, given) : []
}

function inStory(
  story: Story,
  origin: Origin,
  given: Dossier<ViewNeed | 'origins' | 'agreements'>,
): Withdrawn[] {
  const leaning = given.agreements.filter(({ origins }) => origins.includes(origin.id))
  const view = viewStory(story, given)
  const grouped = groupsOf(view)
  const groupOf = new Map(
    grouped.groups.flatMap(({ parts }) =>
      parts.map(({ claim, span }) => [placeOf(claim.id, span), parts] as const),
    ),
  )
  const scene = { grouped, view, origin, originOf: originFinder(given.origins) }
  return leaning.map(({ id, parts: [{ claim, span }] }) => {
    const parts = groupOf.get(placeOf(claim, span))
    return { agreement: id, left: parts ? leftOf(parts, scene) : null }
  })
}

function placeOf(claim: FindingId, { from, to }: Span): string {
  return `${claim} ${from}-${to}`
}

interface Scene {
  readonly grouped: Grouped
  readonly view: StoryView
  readonly origin: Origin
  readonly originOf: (claim: Claim) => Origin | null
}

function leftOf(
  parts: readonly Proposition[],
  { grouped, view, origin, originOf }: Scene,
): Withdrawn['left'] {
  const all = rootsOf(countedOf(parts, grouped), parts, view, originOf)
  const gone = all.find((root) => root.origin.id === origin.id)
  const stays = gone ? all.flatMap((root) => standing(root, gone, view)) : all
  if (stays.length === 0) return null
  const { support, unnamedOnly } = countSupport(stays, view, grouped)
  return { support, unnamedOnly }
}

/** What of a root stands without another. */
function standing(root: Root, gone: Root, view: StoryView): Root[] {
  if (root === gone || isRelayOf(root, gone, view)) return []
  if (root.origin.kind === 'voice') return [root]
  const parts = root.parts.filter((part) => !rests(part, gone.told, view))
  return parts.length > 0 ? [{ ...root, parts }] : []
}
