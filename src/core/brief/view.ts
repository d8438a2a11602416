/** What every section looks things up in: findings by id, labels, texts, and which conflicts touch which claims. */
import { firstTellings, type First } from '../ask/first.js'
import { applied } from '../ask/judgements.js'
import { reportLabels } from './labels.js'
import {
  contains,
  cover,
  type Agreement,
  type Attribution,
  type Claim,
  type Conflict,
  type Dossier,
  type Event,
} from '../model/index.js'
import type {
  FindingId,
  Grade,
  Incident,
  Judgement,
  Name,
  Origin,
  Report,
  ReportId,
  Sentence,
  Span,
  Voice,
} from '../model/index.js'

/** A dossier made ready for telling. */
export interface View {
  readonly dossier: Dossier
  readonly labels: ReadonlyMap<ReportId, string>
  readonly reports: ReadonlyMap<ReportId, Report>
  readonly claims: ReadonlyMap<FindingId, Claim>
  readonly voices: ReadonlyMap<FindingId, Voice>
  readonly attributions: ReadonlyMap<FindingId, Attribution>
  readonly events: ReadonlyMap<FindingId, Event>
  readonly names: ReadonlyMap<FindingId, Name>
  readonly origins: ReadonlyMap<FindingId, Origin>
  /** The origin that a voice is. */
  readonly originOf: ReadonlyMap<FindingId, Origin>
  readonly incidents: ReadonlyMap<FindingId, Incident>
  readonly sentences: ReadonlyMap<FindingId, Sentence>
  /** Conflicts (not compatible pairs) by the claims of their items. */
  readonly conflictsOf: ReadonlyMap<FindingId, readonly Conflict[]>
  /** The agreements that a claim, or a clause of it, stands in. */
  readonly agreementsOf: ReadonlyMap<FindingId, readonly Agreement[]>
  /** Who had an agreement first, where the days leave no doubt. */
  first(agreement: Agreement): First | null
  /** Proposed credibilities by agreement; empty where they are left out. */
  readonly grades: ReadonlyMap<FindingId, Grade>
  /** The judgements that hold: none that was undone. */
  readonly judgements: readonly Judgement[]
  /** Place of each incident in the order of weight: 0 is the one that most reports tell. */
  readonly rank: ReadonlyMap<FindingId, number>
  text(span: Span): string
  label(report: ReportId): string
}

const byId = <T extends { readonly id: FindingId }>(
  layer: readonly T[],
): ReadonlyMap<FindingId, T> => new Map(layer.map((finding) => [finding.id, finding]))

/** Looks everything up once. */
export function view(dossier: Dossier, withGrades = true): View {
  const labels = reportLabels(dossier.reports)
  const reports = new Map(dossier.reports.map((report) => [report.id, report]))
  const claims = byId(dossier.claims)
  const events = byId(dossier.events)
  return {
    dossier,
    labels,
    reports,
    claims,
    events,
    voices: byId(dossier.voices),
    attributions: byId(dossier.attributions),
    names: byId(dossier.names),
    origins: byId(dossier.origins),
    originOf: new Map(
      dossier.origins.flatMap((origin) => origin.voices.map((id) => [id, origin] as const)),
    ),
    incidents: byId(dossier.incidents),
    sentences: byId(dossier.sentences),
    conflictsOf: conflictsByClaim(dossier),
    agreementsOf: agreementsByClaim(dossier),
    first: firstTellings(dossier),
    grades: new Map(withGrades ? dossier.grades.map((grade) => [grade.of, grade]) : []),
    judgements: applied(dossier.judgements),
    rank: rankIncidents(dossier, events),
    text: (span) => fold(reports.get(span.report)?.text.slice(span.from, span.to) ?? ''),
    label: (report) => labels.get(report) ?? '?',
  }
}

/** White space folded; nothing else of the words is touched. */
export function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function conflictsByClaim(dossier: Dossier): ReadonlyMap<FindingId, readonly Conflict[]> {
  const found = new Map<FindingId, Conflict[]>()
  for (const conflict of dossier.conflicts) {
    if (conflict.status !== 'conflict') continue
    for (const claim of new Set(conflict.items.map((item) => item.claim))) {
      if (claim) found.set(claim, [...(found.get(claim) ?? []), conflict])
    }
  }
  return found
}

function agreementsByClaim(dossier: Dossier): ReadonlyMap<FindingId, readonly Agreement[]> {
  const found = new Map<FindingId, Agreement[]>()
  for (const agreement of dossier.agreements) {
    for (const claim of agreement.claims) {
      const held = found.get(claim)
      if (held) held.push(agreement)
      else found.set(claim, [agreement])
    }
  }
  return found
}

/** By the number of reports that tell it, then of events. */
function rankIncidents(
  { incidents, stories }: Dossier,
  events: ReadonlyMap<FindingId, Event>,
): ReadonlyMap<FindingId, number> {
  const main = new Set(stories.find((story) => story.main)?.reports ?? [])
  const weigh = (incident: Incident) => {
    const reports = new Set(incident.events.flatMap((id) => events.get(id)?.report ?? []))
    const inStory = [...reports].filter((report) => main.size === 0 || main.has(report)).length
    return inStory * 1000 + Math.min(999, incident.events.length)
  }
  const weighed = incidents.map((incident) => ({ id: incident.id, weight: weigh(incident) }))
  weighed.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  return new Map(weighed.map(({ id }, at) => [id, at]))
}

/** The sentence of story text that holds a span, or the span itself where none does. */
export function sentenceAround({ dossier }: View, span: Span): Span {
  return dossier.sentences.find((sentence) => contains(sentence.span, span))?.span ?? span
}

/** One span from the first to the last of several of one report. */
export function coverAll(spans: readonly [Span, ...Span[]]): Span {
  return spans.reduce((whole, next) => (next.report === whole.report ? cover(whole, next) : whole))
}
