/** Reports of equal words tell equal events: one of them is linked, and the events of the others follow it. */
import type { Dossier, FindingId, ReportId } from '../../model/index.js'

export interface Twins {
  /** One report of each wording. */
  readonly first: ReadonlySet<ReportId>
  /** For an event of such a report, the events of the others that stand at the same words. */
  readonly of: ReadonlyMap<FindingId, readonly FindingId[]>
}

/** A copy must not weigh in what is linked, so it is set aside before and put back after. */
export function twinsOf(given: Dossier<'events'>, reports: ReadonlySet<ReportId>): Twins {
  const firstOf = new Map<ReportId, ReportId>()
  const byText = new Map<string, ReportId>()
  for (const { id, text } of given.reports) {
    if (!reports.has(id)) continue
    if (!byText.has(text)) byText.set(text, id)
    firstOf.set(id, byText.get(text)!)
  }
  const at = new Map<string, FindingId[]>()
  for (const { id, report, type, trigger } of given.events) {
    const first = firstOf.get(report)
    if (first === undefined) continue
    const key = `${first} ${type} ${trigger.from} ${trigger.to}`
    const known = at.get(key)
    if (!known) at.set(key, [id])
    else if (report === first) known.unshift(id)
    else known.push(id)
  }
  return {
    first: new Set(byText.values()),
    of: new Map([...at.values()].map(([id, ...others]) => [id!, others])),
  }
}
