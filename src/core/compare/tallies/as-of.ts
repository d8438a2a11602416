/** The day as of which a number holds: stated (*as of Tuesday*, *by Wednesday noon*), else that of the report that gives it. */
import type { Dating, Dossier, Event, FindingId, ReportId, Sight, Span } from '../../model/index.js'
import { AS_OF } from './lexicon.en.js'

/** A day with the rule that found it and what it saw. */
export interface AsOf {
  /** EDTF. */
  readonly edtf: string
  readonly rule: 'Y5' | 'Y6'
  readonly saw: Sight
}

/** The first day as of which one of some tellings gives its number; null where no day is known. */
export type FindAsOf = (
  tellings: readonly { readonly event: Event; readonly span: Span }[],
) => AsOf | null

/** Looks up days by sentence and report. */
export function asOfFinder(given: Dossier<'sentences' | 'times' | 'dates'>): FindAsOf {
  const stated = statedDays(given)
  const published = publication(given.dates)
  return (tellings) => {
    const own = earliest(tellings.flatMap(({ event }) => stated.get(event.sentence) ?? []))
    if (own) return { edtf: own.edtf!, rule: 'Y5', saw: own.id }
    const day = earliest(tellings.flatMap(({ span }) => published.get(span.report) ?? []))
    return day && { edtf: day.edtf!, rule: 'Y6', saw: day.id }
  }
}

/** When each report was published. */
export function publication(dates: readonly Dating[]): ReadonlyMap<ReportId, Dating> {
  return new Map(
    dates.flatMap((date) => ('report' in date.of ? [[date.of.report, date] as const] : [])),
  )
}

function earliest(days: readonly Dating[]): Dating | null {
  const known = days.filter(({ edtf, from }) => edtf !== null && from !== null)
  return [...known].sort((a, b) => (a.from! < b.from! ? -1 : a.from! > b.from! ? 1 : 0))[0] ?? null
}

/** Y5: by sentence, the day behind *as of* or *by*. */
function statedDays({
  reports,
  sentences,
  times,
  dates,
}: Dossier<'sentences' | 'times' | 'dates'>): ReadonlyMap<FindingId, Dating> {
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  const days = new Map(
    dates.flatMap((date) => ('time' in date.of ? [[date.of.time, date] as const] : [])),
  )
  const marked = times.filter(({ span }) => {
    const text = texts.get(span.report) ?? ''
    return AS_OF.test(text.slice(Math.max(0, span.from - BACK), span.from))
  })
  const byReport = new Map<ReportId, typeof marked>()
  for (const time of marked)
    byReport.set(time.span.report, [...(byReport.get(time.span.report) ?? []), time])
  return new Map(
    sentences.flatMap(({ id, span }) => {
      const time = byReport
        .get(span.report)
        ?.find((one) => span.from <= one.span.from && one.span.to <= span.to)
      const day = time && days.get(time.id)
      return day ? [[id, day] as const] : []
    }),
  )
}

/** How far before a day *as of* may stand, in characters. */
const BACK = 24
