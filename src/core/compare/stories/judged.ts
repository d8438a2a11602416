/** What people decided about which reports belong together: of two reports, or of two stories by their ids. */
import type { Feature, Judgement, ReportId } from '../../model/index.js'
import { storyId } from './name.js'

/** Two reports that a person holds to be of one story, or of two. */
export interface Decided {
  readonly a: ReportId
  readonly b: ReportId
  readonly same: boolean
  /** Who decided, and why. */
  readonly says: string
}

/** Finds the report that an id is of, or that the story of this id is called after. */
export type FindReport = (id: string) => ReportId | undefined

/** Looks reports up by their ids and by those of their stories. */
export function findAmong(reports: Iterable<ReportId>): FindReport {
  const named = new Map<string, ReportId>()
  return (id) => {
    if (named.size === 0) for (const one of reports) named.set(one, one).set(storyId(one), one)
    return named.get(id)
  }
}

/**
 * The decisions among judgements that hold (see `applied`). A story is named after a report and stands for it, so that a
 * decision about two stories outlives whatever else joins or leaves them. Ids that are of no report or story mean nothing here.
 */
export function decidedOf(find: FindReport, judgements: readonly Judgement[]): readonly Decided[] {
  const last = new Map<string, Decided>()
  for (const judgement of judgements) {
    if (judgement.kind !== 'same' && judgement.kind !== 'different') continue
    const { kind, of, by, why } = judgement
    const [a, b] = of.map(find)
    if (!a || !b || a === b) continue
    const pair = { a: a < b ? a : b, b: a < b ? b : a }
    last.set(`${pair.a} ${pair.b}`, { ...pair, same: kind === 'same', says: `${by}: ${why}` })
  }
  return [...last.values()]
}

/** What a tie weighs that a person made, and one that a person broke: beyond all that is found. */
export const JOINED = 1e6
export const PARTED = -1e12

/** The decision as a feature of a story's reason. */
export function asFeature({ same, says }: Decided): Feature {
  return { name: same ? 'judged same' : 'judged different', weight: same ? 1 : -1, saw: says }
}
