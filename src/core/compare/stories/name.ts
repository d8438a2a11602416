/** What a story is called: it is named after its first report, so that it keeps its name while it grows. */
import { findingId, type FindingId, type ReportId } from '../../model/index.js'
import type { Signature } from './signature.js'

/** The id of the story that begins with a report. */
export function storyId(first: ReportId): FindingId {
  return findingId('story', first)
}

/** The first report of a story: the earliest by its date, those without one last; of equal ones that with the least id. */
export function firstOf(members: readonly Pick<Signature, 'report' | 'day'>[]): ReportId {
  const day = (one: Pick<Signature, 'day'>) => one.day ?? Infinity
  return members.reduce((first, one) =>
    day(one) < day(first) || (day(one) === day(first) && one.report < first.report) ? one : first,
  ).report
}
