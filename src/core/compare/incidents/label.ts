/** A short name for an incident in words of its reports: *raid in Arlen*, *killed: Omar Daly*. */
import type { Event, FindingId, Name, ReportId } from '../../model/index.js'
import { AFTERMATH, OUTCOMES } from './families.js'
import { NOUN_OF } from './lexicon.en.js'
import type { Spot } from './spots.js'
import type { Telling } from './tellings.js'

/** The label of an incident: the noun told most, else a noun for its verb; whom it befell, and where. */
export function labelOf(
  tellings: readonly Telling[],
  place: Spot | null,
  texts: ReadonlyMap<ReportId, string>,
  names: ReadonlyMap<FindingId, Name>,
): string {
  const times = new Map<string, number>()
  for (const { event } of tellings) times.set(event.lemma, (times.get(event.lemma) ?? 0) + 1)
  const best = [...tellings].sort(
    (a, b) =>
      fitness(b) - fitness(a) ||
      times.get(b.event.lemma)! - times.get(a.event.lemma)! ||
      a.index - b.index,
  )[0]!
  const who =
    best.victim === null ? null : best.event.roles.find((role) => role.kind === 'victim')?.name
  const words = quoted(best.event, best.event.trigger, texts)
  const noun = isNoun(best) || who ? undefined : NOUN_OF[best.type]
  const of = who ? `: ${names.get(who)?.label ?? ''}` : ''
  return `${noun ?? words}${of}${place ? ` in ${place.label}` : ''}`
}

function quoted(event: Event, span: Event['span'], texts: ReadonlyMap<ReportId, string>): string {
  return (texts.get(event.report) ?? '')
    .slice(span.from, span.to)
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

const isNoun = ({ event: { because } }: Telling): boolean =>
  because.rule.startsWith('E2') || because.rule.startsWith('E4')

/** What it was names an incident better than what came of it, a noun better than a verb, and one that was no denial best. */
function fitness(telling: Telling): number {
  const { event, type, unreal } = telling
  const real = !unreal && event.modality !== 'denied'
  return (
    (OUTCOMES.has(type) || AFTERMATH.has(type) ? 0 : 4) + (isNoun(telling) ? 2 : 0) + (real ? 1 : 0)
  )
}
