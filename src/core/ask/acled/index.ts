/** What kind of event a report mainly tells, in the terms of ACLED, read off its events and their roles. */
import type { Dossier, Event, FindingId, NameType, ReportId, RoleKind } from '../../model/index.js'
import type { Kind, KindName, Told } from './kinds.js'
import { KINDS } from './table.en.js'
import { partyOf, type Party } from './parties.js'

export { partyOf, type Party } from './parties.js'
export { KIND_NAMES, type KindName } from './kinds.js'

/** Later sentences tell less of what a report is about: what a sentence takes off the weight of a kind. */
const PER_SENTENCE = 0.8
/** What is left of the weight of a kind that did not happen. */
const UNREAL = 0.6
/** The first told is the news: what each event before it takes off. */
const PER_EVENT = 0.3

/** A kind of event with the weight that it has in a report, and the events that tell it. */
export interface KindTold {
  readonly kind: KindName
  readonly weight: number
  readonly events: readonly FindingId[]
}

/** The kinds that a report tells, the leading one first; empty where its events are of none. */
export function kindsTold(
  dossier: Pick<Dossier, 'reports' | 'sentences' | 'names' | 'events'>,
  of: ReportId,
): KindTold[] {
  const text = dossier.reports.find((report) => report.id === of)?.text ?? ''
  const names = new Map(dossier.names.map((name) => [name.id, name.type]))
  const sentences = new Map(dossier.sentences.map((s) => [s.id, s.index]))
  const all = dossier.events
    .filter((event) => event.report === of)
    .map((event) => toldBy(event, text, names, sentences.get(event.sentence) ?? 0))
  const best = new Map<KindName, KindTold>()
  for (const told of all) {
    for (const kind of KINDS) {
      if (!kind.types.includes(told.type) || !kind.if(told, all)) continue
      const weight = weightOf(kind, told) - PER_EVENT * Math.min(all.indexOf(told), 6)
      const old = best.get(kind.name)
      const events = [...(old?.events ?? []), told.id]
      best.set(kind.name, { kind: kind.name, weight: Math.max(weight, old?.weight ?? 0), events })
      break
    }
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight)
}

function weightOf(kind: Kind, told: Told): number {
  const real = told.modality === 'happened' || told.modality === 'ongoing' || kind.unreal === true
  return (kind.weight - PER_SENTENCE * Math.min(told.sentence, 4)) * (real ? 1 : UNREAL)
}

function toldBy(
  event: Event,
  text: string,
  names: ReadonlyMap<FindingId, NameType>,
  sentence: number,
): Told {
  const words = (kind: RoleKind) =>
    event.roles
      .filter((role) => role.kind === kind)
      .map(({ span }) => text.slice(span.from, span.to).toLowerCase())
  const parties = new Map<RoleKind, Set<Party>>()
  for (const { kind, span, name } of event.roles) {
    const party = partyOf(
      text.slice(span.from, span.to),
      name === null ? null : (names.get(name) ?? null),
    )
    if (party) parties.set(kind, (parties.get(kind) ?? new Set()).add(party))
  }
  return {
    id: event.id,
    type: event.type,
    lemma: event.lemma,
    trigger: text.slice(event.trigger.from, event.trigger.to).toLowerCase(),
    modality: event.modality,
    sentence,
    words,
    is: (kind, party) => parties.get(kind)?.has(party) ?? false,
  }
}
