/** Where the reports come from: relays and voices that claims go back to, as a tree, and the copies between reports. */
import type { Claim, Origin, ReportId, Span } from '../../model/index.js'
import { copyLines } from './copies.js'
import { cites, line, own } from '../line.js'
import { compareLabels } from '../support.js'
import type { Cite, Line } from '../types.js'
import { fold, type View } from '../view.js'
import { shortLabel } from '../voices.js'

/** Relays first, each with the origins behind it; then origins that reach reports directly; then copies. */
export function originLines(view: View): readonly Line[] {
  return [...relayLines(view), ...directLines(view), ...copyLines(view)]
}

/** The relays of the story: how many claims of which reports came through each. */
export interface Leaning {
  readonly relay: string
  readonly reports: readonly ReportId[]
  readonly claims: readonly Claim[]
}

/** Relays by the number of reports that lean on them, then of claims. */
export function leanings(view: View): readonly Leaning[] {
  const byRelay = new Map<string, { label: string; claims: Claim[] }>()
  for (const claim of view.dossier.claims) {
    for (const relay of claim.relays) {
      const key = relayKey(relay.label)
      const held = byRelay.get(key) ?? { label: fold(relay.label), claims: [] }
      if (!held.claims.includes(claim)) held.claims.push(claim)
      byRelay.set(key, held)
    }
  }
  const found = [...byRelay.values()].map(({ label, claims }) => ({
    relay: label.replace(/^the /i, ''),
    reports: [...new Set(claims.map(({ report }) => report))],
    claims,
  }))
  return found.sort(
    (a, b) =>
      b.reports.length - a.reports.length ||
      b.claims.length - a.claims.length ||
      (a.relay < b.relay ? -1 : 1),
  )
}

function relayKey(label: string): string {
  return fold(label).toLowerCase().replace(/^the /, '')
}

function relayLines(view: View): readonly Line[] {
  return leanings(view).map(({ relay, reports, claims }) => {
    const spans = claims.flatMap((claim) =>
      claim.relays.filter(({ label }) => sameRelay(label, relay)),
    )
    const behind = originsThrough(relay, view)
    return line([own(relay)], {
      badges: [
        reportsBadge(reports, view),
        { text: `${claimsInWords(claims.length)} through it`, tone: 'plain' },
      ],
      cites: cites(
        unique(spans.map(({ span }) => span))
          .slice(0, 8)
          .map((span): Cite => ({ span, for: 'words' })),
        view,
      ),
      below: behind.slice(0, 12).map((origin) => originLine(origin, view)),
    })
  })
}

function sameRelay(a: string, b: string): boolean {
  return relayKey(a) === relayKey(b)
}

function originsThrough(relay: string, view: View): readonly Origin[] {
  return sorted(
    view.dossier.origins.filter(
      ({ kind, chains }) =>
        kind === 'voice' &&
        chains.some(({ relays }) => relays.some((label) => sameRelay(label, relay))),
    ),
  )
}

/** Voices that reach a report without a relay. */
function directLines(view: View): readonly Line[] {
  const direct = view.dossier.origins.filter(
    ({ kind, chains }) => kind === 'voice' && !chains.some(({ relays }) => relays.length > 0),
  )
  return sorted(direct).map((origin) => originLine(origin, view))
}

function sorted(origins: readonly Origin[]): readonly Origin[] {
  const reach = ({ chains }: Origin) => new Set(chains.map(({ report }) => report)).size
  const claims = ({ chains }: Origin) => chains.reduce((sum, chain) => sum + chain.claims.length, 0)
  return [...origins].sort(
    (a, b) => reach(b) - reach(a) || claims(b) - claims(a) || (a.label < b.label ? -1 : 1),
  )
}

function originLine(origin: Origin, view: View): Line {
  const reports = [...new Set(origin.chains.map(({ report }) => report))]
  const mentions = origin.voices.flatMap((id) => view.voices.get(id)?.mentions ?? [])
  const count = new Set(origin.chains.flatMap(({ claims }) => claims)).size
  return line([own(shortLabel(origin.label))], {
    id: origin.id,
    badges: [
      reportsBadge(reports, view),
      ...(origin.named ? [] : [{ text: 'unnamed', tone: 'plain' as const }]),
      { text: claimsInWords(count), tone: 'plain' },
    ],
    cites: cites(
      firstInEach(mentions, origin.label, view).map((span): Cite => ({ span, for: 'words' })),
      view,
    ),
  })
}

const claimsInWords = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`

/** In each report the mention that is most like the label. */
function firstInEach(spans: readonly Span[], label: string, view: View): readonly Span[] {
  const best = new Map<ReportId, Span>()
  const like = (span: Span) =>
    fold(label).includes(view.text(span)) ? view.text(span).length + 1000 : view.text(span).length
  for (const span of spans) {
    const held = best.get(span.report)
    if (!held || like(span) > like(held)) best.set(span.report, span)
  }
  return [...best.values()]
}

function reportsBadge(reports: readonly ReportId[], view: View): Line['badges'][number] {
  const labels = reports.map((report) => view.label(report)).sort(compareLabels)
  return { text: labels.join(' '), tone: 'plain' }
}

function unique(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.report} ${span.from}`, span])).values()]
}
