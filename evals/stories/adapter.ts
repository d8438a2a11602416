/** A dossier as plain predictions. */
import {
  isSpeech,
  unclaimed,
  type Attribution,
  type Dossier,
  type Finding,
  type FindingId,
  type Span,
} from '../../src/index.js'
import type { Place, Predictions } from './predictions.js'

/** Kinds of quantities that the gold does not list. */
const UNLISTED = ['ordinal', 'rank', 'age']

/** Times without a calendar value, which the gold does not list. */
const VALUELESS = ['vague', 'set', 'length']

/** What the scorers see of a dossier. */
export function predictionsOf(dossier: Dossier): Predictions {
  const place = placer(dossier)
  return {
    attributions: attributions(dossier, place),
    quantities: dossier.quantities
      .filter(({ kind }) => !UNLISTED.includes(kind))
      .map(({ span, low, high, approx }) => ({ place: place(span), low, high, approx })),
    times: times(dossier, place),
    incidents: incidents(dossier, place),
    tallies: dossier.tallies.map(({ incident, slot, counted, low, high, approx, counts }) => ({
      incident,
      slot: counted ? `${slot} ${counted}` : slot,
      low,
      high,
      approx,
      evidence: counts.map(({ span }) => place(span)),
    })),
    agreements: dossier.agreements.map(({ parts, support, unnamedOnly }) => ({
      claims: parts.map(({ span }) => [place(span)]),
      atLeast: support.atLeast,
      atMost: support.atMost,
      unnamedOnly,
    })),
    conflicts: conflicts(dossier, place),
    copies: dossier.copies.map(({ a, b, shareOfA, shareOfB }) => ({
      a: place.file(a),
      b: place.file(b),
      shareOfA,
      shareOfB,
    })),
    boilerplate: dossier.blocks
      .filter(({ kind }) => kind === 'boilerplate' || kind === 'credit')
      .map(({ span }) => place(span)),
    links: links(dossier, place),
    levels: dossier.levels.map((level) => ({
      evidence: level.spans.map(place),
      country: level.country,
      label: level.label,
      rank: level.rank,
      level: level.ordinal,
      scaleMax: level.scale,
      change: level.change,
      minDuration: level.holdsFor,
      review: level.review,
    })),
    dates: dossier.dates.flatMap(({ of, from, to }) =>
      'report' in of ? [{ file: place.file(of.report), from, to }] : [],
    ),
    sentences: {
      all: dossier.sentences.length,
      unexplained: unclaimed(dossier).filter(({ cause }) => cause === null).length,
    },
  }
}

type Placer = ((span: Span) => Place) & { file(report: string): string }

function placer({ reports }: Dossier): Placer {
  const files = new Map<string, string>(reports.map(({ id, files: [file] }) => [id, file ?? id]))
  const file = (report: string) => files.get(report) ?? report
  const place = ({ report, from, to }: Span): Place => ({ file: file(report), from, to })
  return Object.assign(place, { file })
}

function byId<T extends Finding>(findings: readonly T[]): ReadonlyMap<FindingId, T> {
  return new Map(findings.map((finding) => [finding.id, finding]))
}

function attributions(dossier: Dossier, place: Placer): Predictions['attributions'] {
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]))
  const words = ({ report, from, to }: Span) => (texts.get(report) ?? '').slice(from, to)
  const voiceOf = new Map(
    dossier.voices.flatMap((voice) => voice.attributions.map((id) => [id, voice.id] as const)),
  )
  const identityOf = new Map(
    dossier.identities
      .filter(({ kind }) => kind === 'voice')
      .flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  )
  const speaker = ({ id }: Attribution) => {
    const voice = voiceOf.get(id)
    return voice ? (identityOf.get(voice) ?? voice) : null
  }
  return dossier.attributions.filter(isSpeech).map((attribution) => ({
    file: place.file(attribution.report),
    content: attribution.content.map(place),
    source: attribution.source ? words(attribution.source) : null,
    speaker: speaker(attribution),
    relays: attribution.relays.map(({ label }) => label),
    quoted: attribution.form === 'direct',
  }))
}

function times(dossier: Dossier, place: Placer): Predictions['times'] {
  const dated = new Map(
    dossier.dates.flatMap((date) => ('time' in date.of ? [[date.of.time, date] as const] : [])),
  )
  return dossier.times
    .filter(({ anchor }) => !VALUELESS.includes(anchor.kind))
    .map(({ id, span }) => ({
      place: place(span),
      from: dated.get(id)?.from ?? null,
      to: dated.get(id)?.to ?? null,
    }))
}

function incidents(dossier: Dossier, place: Placer): Predictions['incidents'] {
  const events = byId(dossier.events)
  return dossier.incidents.map(({ id, events: told }) => ({
    id,
    mentions: told.flatMap((event) => events.get(event)?.trigger ?? []).map(place),
  }))
}

function conflicts(dossier: Dossier, place: Placer): Predictions['conflicts'] {
  const order = ['sure', 'likely', 'possible']
  return dossier.conflicts
    .filter(({ status }) => status === 'conflict')
    .sort((a, b) => order.indexOf(a.sure) - order.indexOf(b.sure))
    .map(({ kind, items }) => ({ kind, items: items.map(({ span }) => place(span)) }))
}

function links(dossier: Dossier, place: Placer): Predictions['links'] {
  const names = byId(dossier.names)
  const voices = byId(dossier.voices)
  const identities = byId(dossier.identities)
  const happened = new Map(incidents(dossier, place).map(({ id, mentions }) => [id, mentions]))
  const mentions = (id: FindingId): readonly Place[] =>
    happened.get(id) ??
    (identities.get(id)?.members ?? [])
      .flatMap((member) => [
        ...(names.get(member)?.mentions.map(({ span }) => span) ?? []),
        ...(voices.get(member)?.mentions ?? []),
      ])
      .map(place)
  return dossier.links.map(({ a, b, kind, status, spans }) => ({
    a: mentions(a),
    b: mentions(b),
    kind,
    status,
    evidence: spans.map(place),
  }))
}
