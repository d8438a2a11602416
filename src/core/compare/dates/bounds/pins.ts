/** D11: one report gives a date with its year, another the same month or day without: less than a year lies between it and both. */
import type { Anchor, FindingId, Story, Time } from '../../../model/index.js'
import { dayOf, daysOf, type Days } from '../days.js'
import type { Told } from '../publish.js'

/** Bounds of all reports of a story, with the two times that give them. */
export interface Pin {
  readonly days: Days
  readonly saw: readonly [FindingId, FindingId]
}

interface Named {
  readonly month: number
  /** 0 where only the month is named. */
  readonly day: number
  readonly id: FindingId
  readonly report: string
}

interface Full extends Named {
  readonly year: number
}

/**
 * News leaves out the year of a month or day that lies less than a year back. Where a story names one such month or day with its
 * year as well, its reports lie between that and the year after. The newest pair is believed.
 */
export function pinOf(
  story: Story,
  byId: ReadonlyMap<string, Told>,
  isPast: (told: Told, time: Time) => boolean,
): Pin | null {
  const reports = story.reports.flatMap((id) => byId.get(id) ?? [])
  const past = reports.flatMap((told) => told.times.filter((time) => isPast(told, time)))
  const bare = past.flatMap((time) => bareOf(time) ?? [])
  const pairs = past
    .flatMap((time) => fullOf(time) ?? [])
    .flatMap((full) => {
      const mate = bare.find((one) => isSame(full, one))
      return mate === undefined
        ? []
        : [{ full, mate, from: dayOf(full.year, full.month, full.day || 1) }]
    })
    .sort((a, b) => b.from - a.from || (a.full.id < b.full.id ? -1 : 1))
  const newest = pairs[0]
  if (newest === undefined) return null
  const { full, mate, from } = newest
  const to = dayOf(full.year + 1, mate.month, mate.day || 1) - 1
  if (past.some(({ anchor }) => startOf(anchor) > to)) return null
  return { days: { from, to }, saw: [full.id, mate.id] }
}

/** The first day of a date or year; −∞ of other times. */
function startOf(anchor: Anchor): number {
  return (anchor.kind === 'absolute' ? daysOf(anchor.edtf)?.from : null) ?? -Infinity
}

/** Of two reports: within one, a date without a year goes on from the one before it. */
function isSame(full: Named, bare: Named): boolean {
  if (full.report === bare.report) return false
  return full.month === bare.month && (bare.day === 0 || full.day === 0 || full.day === bare.day)
}

function fullOf({ anchor, id, span }: Time): Full | null {
  const isOne = anchor.kind === 'absolute' && anchor.or === undefined
  const found = isOne ? /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(anchor.edtf) : null
  if (found === null || Number(found[2]) > 12 || daysOf(found[0]) === null) return null
  return {
    year: Number(found[1]),
    month: Number(found[2]),
    day: Number(found[3] ?? 0),
    id,
    report: span.report,
  }
}

function bareOf({ anchor, id, span }: Time): Named | null {
  if (anchor.kind !== 'partial' || anchor.month < 1 || anchor.month > 12) return null
  if (anchor.lean === 'future' || anchor.shift !== null || anchor.of !== undefined) return null
  return { month: anchor.month, day: anchor.day ?? 0, id, report: span.report }
}
