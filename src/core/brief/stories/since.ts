/** What became of stories since an older list: which grew, came together, or were taken apart. */
import type { FindingId, ReportId } from '../../model/index.js'
import { Reasons, type FindLinks, type FormerStory, type StoryNow, type StoryWhy } from './why.js'

/** A story as far as its changes go. */
export interface Membership {
  readonly id: FindingId
  readonly reports: readonly ReportId[]
}

/**
 * `starts`: none of its reports was there; `grows`: it has more; `shrinks`: reports of it are no longer given; `merges`: it
 * holds reports of several stories; `splits`: reports that stood with its own stand in another story now.
 */
export interface StoryChange {
  readonly kind: 'starts' | 'grows' | 'shrinks' | 'merges' | 'splits'
  /** The story as it is now. */
  readonly story: FindingId
  /** The ids that its reports stood under. */
  readonly from: readonly FindingId[]
  /** What these were called, in the same order: the name of a story is the best title of its reports, and may change with them. */
  readonly formerly: readonly (string | null)[]
  /** Reports that it has now, and those of them that are new to the pile. */
  readonly reports: number
  readonly added: number
  /** The reports that are new to the pile. */
  readonly arrived: readonly ReportId[]
  /** Why; null where reports only came. */
  readonly why: StoryWhy | null
}

/** The changes from an older list to a newer one, in the order of the newer; what stayed as it was is left out. */
export function storyChanges(
  before: readonly FormerStory[],
  after: readonly StoryNow[],
  find: FindLinks,
): readonly StoryChange[] {
  const reasons = new Reasons(before, after, find)
  const formerly = new Map(before.flatMap(({ id, reports }) => reports.map((one) => [one, id])))
  const titles = new Map(before.map(({ id, title }) => [id, title]))
  const sizes = new Map(before.map(({ id, reports }) => [id, reports.length]))
  const places = placesNow(formerly, after)
  return after.flatMap((story) => {
    const { id, reports } = story
    const counts = new Map<FindingId, number>()
    for (const report of reports) {
      const old = formerly.get(report)
      if (old) counts.set(old, (counts.get(old) ?? 0) + 1)
    }
    const arrived = reports.filter((report) => !formerly.has(report))
    const added = arrived.length
    const [[only, stayed] = [null, 0]] = counts
    let kind: StoryChange['kind'] | null = added > 0 ? 'grows' : null
    if (only === null) kind = 'starts'
    else if (counts.size > 1) kind = 'merges'
    else if (stayed < sizes.get(only)!) kind = places.get(only)! > 1 ? 'splits' : 'shrinks'
    const from = [...counts.keys()].sort()
    if (!kind) return []
    const why = whyOf(kind, story, from, reasons)
    const called = from.map((old) => titles.get(old) ?? null)
    return [
      { kind, story: id, from, formerly: called, reports: reports.length, added, arrived, why },
    ]
  })
}

function whyOf(
  kind: StoryChange['kind'],
  story: StoryNow,
  from: readonly FindingId[],
  reasons: Reasons,
): StoryWhy | null {
  if (kind === 'merges') return reasons.merged(story, from)
  if (kind === 'splits') return reasons.parted(story, from[0]!)
  return kind === 'shrinks' ? reasons.shrunk(from[0]!) : null
}

/** In how many stories the reports of each former story stand now. */
function placesNow(
  formerly: ReadonlyMap<ReportId, FindingId>,
  after: readonly Membership[],
): ReadonlyMap<FindingId, number> {
  const places = new Map<FindingId, number>()
  for (const { reports } of after) {
    for (const old of new Set(reports.flatMap((report) => formerly.get(report) ?? [])))
      places.set(old, (places.get(old) ?? 0) + 1)
  }
  return places
}
