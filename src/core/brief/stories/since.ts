/** What became of stories since an older list: which grew, came together, or were taken apart. */
import type { FindingId, ReportId } from '../../model/index.js'

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
  /** Reports that it has now, and those of them that are new to the pile. */
  readonly reports: number
  readonly added: number
}

/** The changes from an older list to a newer one, in the order of the newer; what stayed as it was is left out. */
export function storyChanges(
  before: readonly Membership[],
  after: readonly Membership[],
): readonly StoryChange[] {
  const formerly = new Map(before.flatMap(({ id, reports }) => reports.map((one) => [one, id])))
  const sizes = new Map(before.map(({ id, reports }) => [id, reports.length]))
  const places = placesNow(formerly, after)
  return after.flatMap(({ id, reports }) => {
    const counts = new Map<FindingId, number>()
    for (const report of reports) {
      const old = formerly.get(report)
      if (old) counts.set(old, (counts.get(old) ?? 0) + 1)
    }
    const added = reports.filter((report) => !formerly.has(report)).length
    const [[only, stayed] = [null, 0]] = counts
    let kind: StoryChange['kind'] | null = added > 0 ? 'grows' : null
    if (only === null) kind = 'starts'
    else if (counts.size > 1) kind = 'merges'
    else if (stayed < sizes.get(only)!) kind = places.get(only)! > 1 ? 'splits' : 'shrinks'
    const from = [...counts.keys()].sort()
    return kind ? [{ kind, story: id, from, reports: reports.length, added }] : []
  })
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
