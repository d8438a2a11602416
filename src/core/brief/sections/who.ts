/** Who is who: persons, groups and organisations, with role, status and denials, in the words of the reports. */
import {
  overlaps,
  type Claim,
  type FindingId,
  type Identity,
  type Link,
  type Mention,
  type Name,
  type Span,
} from '../../model/index.js'
import { ADVOCATES } from '../lexicon.en.js'
import { cites, line, own, quoted } from '../line.js'
import type { Cite, Line, Run } from '../types.js'
import { fold, type View } from '../view.js'
import { standingOf } from './standing.js'

const KINDS: readonly Identity['kind'][] = ['person', 'group', 'organisation']

/** One line for each person, then group, then organisation, those that most reports name first; bare names of one report come last. */
export function whoLines(view: View): readonly Line[] {
  const weighed = identities(view).map((identity) => ({ identity, names: namesOf(identity, view) }))
  const mentions = (names: readonly Name[]) =>
    names.reduce((sum, name) => sum + name.mentions.length, 0)
  const kept = weighed.filter(({ names }) => names.length > 0)
  kept.sort(
    (a, b) =>
      KINDS.indexOf(a.identity.kind) - KINDS.indexOf(b.identity.kind) ||
      reportsOf(b.names) - reportsOf(a.names) ||
      mentions(b.names) - mentions(a.names) ||
      (a.identity.label < b.identity.label ? -1 : 1),
  )
  const lines = kept.map(({ identity, names }) => whoLine(identity, names, view))
  return [...lines.filter(isTold), ...lines.filter((one) => !isTold(one))]
}

/** How many of the lines tell more than a name: those stand before the count. */
export function toldNames(lines: readonly Line[]): number {
  return lines.filter(isTold).length
}

/** A role, a status or something said of them stands beside the name, or several reports have it. */
function isTold({ words, badges, below }: Line): boolean {
  const [reports] = badges
  return words.length + badges.length > 2 || below.length > 0 || /\s/.test(reports?.text ?? '')
}

function identities(view: View): readonly Identity[] {
  return view.dossier.identities.filter(({ kind }) => KINDS.includes(kind))
}

function reportsOf(names: readonly Name[]): number {
  return new Set(names.map(({ report }) => report)).size
}

function namesOf(identity: Identity, view: View): readonly Name[] {
  return identity.members.flatMap((id) => view.names.get(id) ?? [])
}

function whoLine(identity: Identity, names: readonly Name[], view: View): Line {
  const roles = distinct(
    names.flatMap((name) => name.roles),
    view,
  ).slice(0, 3)
  const statuses = standingOf(identity, names, view)
  const denials = denialsOf(names, view)
  const labels = [...new Set(names.map(({ report }) => view.label(report)))].sort()
  const words: Run[] = [own(identity.label)]
  for (const [at, role] of roles.entries())
    words.push(own(at === 0 ? ': ' : '; '), ...quoted([role], view))
  const places = [...nameSpans(names, identity.label, view), ...roles]
  return line(words, {
    id: identity.id,
    badges: [
      { text: labels.join(' '), tone: 'plain' },
      ...statuses.map(({ text }) => ({ text, tone: 'plain' as const })),
    ],
    cites: cites(
      [
        ...places.map((span): Cite => ({ span, for: 'words' })),
        ...statuses.map(({ span }): Cite => ({ span, for: 'ground' })),
      ],
      view,
    ),
    below: [
      ...linksOf(identity, view).map((link) => linkLine(link, identity, view)),
      ...denials.map((claim) => denialLine(claim, view)),
      ...defencesOf(names, view)
        .filter((claim) => !denials.includes(claim))
        .map((claim) => defenceLine(claim, view)),
    ],
  })
}

/** A mention in each report, the ones that read like the label first. */
function nameSpans(names: readonly Name[], label: string, view: View): readonly Span[] {
  return names.flatMap(({ mentions }) => {
    const best = mentions.find(({ span }) => view.text(span) === fold(label)) ?? mentions[0]
    return best ? [best.span] : []
  })
}

function distinct(spans: readonly Span[], view: View): readonly Span[] {
  return [...new Map(spans.map((span) => [view.text(span).toLowerCase(), span])).values()]
}

/** Denials in whose words, or in whose speaker's words, the name stands. */
function denialsOf(names: readonly Name[], view: View): readonly Claim[] {
  const spans = names.flatMap(({ mentions }) => mentions.map(({ span }) => span))
  return view.dossier.claims
    .filter((claim) => claim.polarity === 'denied' || isDenial(claim, view))
    .filter((claim) =>
      [...claim.spans, ...speaker(claim, view)].some((held) =>
        spans.some((s) => overlaps(held, s)),
      ),
    )
    .slice(0, 2)
}

const ADVOCATE = new RegExp(`\\b(?:${ADVOCATES.join('|')})s?\\b`, 'i')

/** What somebody who speaks for the person says: *her lawyer said the money was a loan* belongs beside the charge. */
function defencesOf(names: readonly Name[], view: View): readonly Claim[] {
  const mentions = names.flatMap(({ mentions }) => mentions)
  return view.dossier.claims
    .filter((claim) =>
      speaker(claim, view).some((source) => mentions.some((m) => isClient(m, source, view))),
    )
    .slice(0, 2)
}

/** *His lawyer*, *Ferry's lawyer*, *a lawyer for Ferry*: the person is the client, not the lawyer. */
function isClient({ span, form }: Mention, source: Span, view: View): boolean {
  if (!overlaps(span, source)) return false
  const before = view.text({ ...source, to: Math.max(source.from, span.from) })
  const after = view.text({ ...source, from: Math.min(source.to, span.to) })
  const owns = form === 'pronoun' || /^['’]s?\b/.test(after) || /['’]s?$/.test(view.text(span))
  return (
    (owns && ADVOCATE.test(after)) ||
    (ADVOCATE.test(before) && /\b(?:for|of|representing)(?: the)?$/.test(before.trimEnd()))
  )
}

function isDenial(claim: Claim, view: View): boolean {
  const stance = claim.attribution ? view.attributions.get(claim.attribution)?.stance : undefined
  return stance === 'denies'
}

function speaker(claim: Claim, view: View): readonly Span[] {
  const source = claim.attribution ? view.attributions.get(claim.attribution)?.source : null
  return source ? [source] : []
}

/** Links that are told from this side: a link of two persons stands with the first only. */
function linksOf(identity: Identity, view: View): readonly Link[] {
  const isOwn = (id: FindingId) => view.incidents.get(id)?.label.includes(identity.label) ?? false
  const links = view.dossier.links.filter(({ a, b }) => a === identity.id && !isOwn(b))
  const order = { denied: 0, claimed: 1, reported: 2, stated: 3 }
  return [...links]
    .sort((x, y) => order[x.status] - order[y.status] || (x.id < y.id ? -1 : 1))
    .slice(0, MOST_LINKS)
}

const MOST_LINKS = 4

/** *met Rosa Lind*, with its status and, where there is one, the denial beside it. */
function linkLine(link: Link, identity: Identity, view: View): Line {
  const other = link.a === identity.id ? link.b : link.a
  const label =
    view.dossier.identities.find(({ id }) => id === other)?.label ??
    view.incidents.get(other)?.label ??
    ''
  const spans = link.denial ? [...link.spans, link.denial] : link.spans
  return line([own(`${link.kind} ${label} — `), ...quoted([link.spans[0]], view)], {
    id: link.id,
    badges: [{ text: link.status, tone: link.status === 'denied' ? 'dispute' : 'plain' }],
    cites: cites(
      spans.map((span): Cite => ({ span, for: 'words' })),
      view,
    ),
    below: link.denial ? [line([own('Denied: '), ...quoted([link.denial], view)])] : [],
  })
}

function denialLine(claim: Claim, view: View): Line {
  return spokenLine([own('Denied: ')], 'denial', claim, view)
}

function defenceLine(claim: Claim, view: View): Line {
  return spokenLine([...quoted(speaker(claim, view), view), own(': ')], 'in defence', claim, view)
}

/** What a voice says for or of a person, with its words and who says it. */
function spokenLine(lead: readonly Run[], badge: string, claim: Claim, view: View): Line {
  return line([...lead, ...quoted(claim.spans, view)], {
    id: claim.id,
    badges: [{ text: badge, tone: 'plain' }],
    cites: cites(
      [...claim.spans, ...speaker(claim, view)].map((span): Cite => ({ span, for: 'words' })),
      view,
    ),
  })
}
