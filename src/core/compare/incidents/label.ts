/** A short name for an incident in words of its reports: *raid in Arlen*, *killing of Omar Daly*. */
import type { Event, FindingId, ReportId } from '../../model/index.js'
import { OUTCOMES } from './families.js'
import type { Telling } from './tellings.js'

/** The label of an incident: its best trigger, whom it befell, and the place told nearest to it. */
export function labelOf(
  tellings: readonly Telling[],
  texts: ReadonlyMap<ReportId, string>,
  names: ReadonlyMap<FindingId, string>,
): string {
  const best = [...tellings].sort((a, b) => fitness(b) - fitness(a) || a.index - b.index)[0]!
  const words = quoted(best.event, best.event.trigger, texts)
  const who =
    best.victim === null ? null : best.event.roles.find((role) => role.kind === 'victim')?.name
  const place = best.spots[0] ?? tellings.flatMap(({ spots }) => spots)[0]
  const of = who ? `: ${names.get(who) ?? ''}` : ''
  return `${words}${of}${place ? ` in ${place.label}` : ''}`
}

function quoted(event: Event, span: Event['span'], texts: ReadonlyMap<ReportId, string>): string {
  return (texts.get(event.report) ?? '')
    .slice(span.from, span.to)
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Nouns name an incident better than verbs, what it was better than what came of it, and one with a place best. */
function fitness({ event, spots }: Telling): number {
  const noun = event.because.rule.startsWith('E2') || event.because.rule.startsWith('E4')
  return (noun ? 2 : 0) + (OUTCOMES.has(event.type) ? 0 : 2) + (spots.length > 0 ? 1 : 0)
}
