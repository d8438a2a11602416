/** A long story in chapters: runs of days on which it was told, parted by pauses. */
import type { ReportId } from '../../model/index.js'

/** What is told between two days, counted from 1 January 1970, both included. */
export interface Chapter {
  readonly from: number
  readonly to: number
  /** In the order of their days, then of their ids. */
  readonly reports: readonly ReportId[]
}

/** A story of fewer dated reports, or of fewer days, has no chapters: one look takes it in. */
const FEWEST_REPORTS = 4
const FEWEST_DAYS = 14
/** More than a week without a report ends a chapter: weekly papers and Monday's follow-ups still belong to it. */
const PAUSE = 7
/** What goes on longer than this without a pause is parted by calendar months. */
const LONGEST = 45

/** The chapters of a story, by time; none where it is short. Reports without a day are in none. */
export function chaptersOf(
  reports: readonly { readonly report: ReportId; readonly day: number | null }[],
): readonly Chapter[] {
  const dated = reports
    .flatMap(({ report, day }) => (day === null ? [] : [{ report, day }]))
    .sort((a, b) => a.day - b.day || (a.report < b.report ? -1 : 1))
  const days = dated.length > 0 ? dated.at(-1)!.day - dated[0]!.day : 0
  if (dated.length < FEWEST_REPORTS || days < FEWEST_DAYS) return []
  const runs = cut(dated, (before, one) => one.day - before.day > PAUSE)
  const chapters = runs.flatMap((run) =>
    run.at(-1)!.day - run[0]!.day <= LONGEST
      ? [run]
      : cut(run, (before, one) => monthOf(one.day) !== monthOf(before.day)),
  )
  if (chapters.length < 2) return []
  return chapters.map((chapter) => ({
    from: chapter[0]!.day,
    to: chapter.at(-1)!.day,
    reports: chapter.map(({ report }) => report),
  }))
}

/** Parts a list wherever two neighbours are to be parted. */
function cut<T>(list: readonly T[], isCut: (before: T, one: T) => boolean): T[][] {
  const parts: T[][] = []
  list.forEach((one, i) => {
    if (i === 0 || isCut(list[i - 1]!, one)) parts.push([one])
    else parts.at(-1)!.push(one)
  })
  return parts
}

function monthOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 7)
}
