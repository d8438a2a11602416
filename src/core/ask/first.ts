/** Who had a claim first: the report that surely came out before every other that has it. */
import type { Agreement, Dating, Dossier, FindingId, ReportId } from '../model/index.js'

/** The first telling of an agreement. */
export interface First {
  readonly report: ReportId
  /** The claim of that report that stands first in it. */
  readonly claim: FindingId
  /** EDTF: the day of the report. */
  readonly day: string
}

/** Looks up days of publication once, and tells of each agreement who had it first. */
export function firstTellings({
  claims,
  dates,
}: Pick<Dossier, 'claims' | 'dates'>): (agreement: Agreement) => First | null {
  const days = new Map<ReportId, Dating>()
  for (const date of dates) if ('report' in date.of) days.set(date.of.report, date)
  const places = new Map(claims.map(({ id, report, spans }) => [id, { report, at: spans[0].from }]))
  return ({ reports, claims: held }) => {
    if (reports.length < 2) return null
    const dated = reports.map((report) => ({ report, day: days.get(report) }))
    const [first, ...rest] = dated.sort((a, b) =>
      (a.day?.to ?? '9') < (b.day?.to ?? '9') ? -1 : 1,
    )
    const end = first?.day?.to
    if (!first?.day?.edtf || !end || rest.some(({ day }) => !day?.from || day.from <= end))
      return null
    const own = held.filter((id) => places.get(id)?.report === first.report)
    const [claim] = own.sort((a, b) => places.get(a)!.at - places.get(b)!.at)
    return claim ? { report: first.report, claim, day: first.day.edtf } : null
  }
}
