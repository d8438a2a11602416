/** Claims that say the same, with the number of independent origins behind them. One claim alone is an agreement of one. */
import {
  bySpan,
  findingId,
  type Agreement,
  type AgreementPart,
  type Claim,
  type Dossier,
  type Feature,
  type FindingId,
  type Origin,
  type ReportId,
  type Span,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { alignPairs, averageLink, type AlignedPair } from '../likeness/align.js'
import type { Proposition } from '../likeness/propositions.js'
import { viewStory, type StoryView, type ViewNeed } from '../likeness/story-view.js'
import { FLOOR, SAME } from './policy.js'
import { rootsOf } from './roots.js'
import { countSupport } from './support.js'

export const rules: readonly Rule[] = [
  { id: 'AG1', example: '“the pier sank”, “the pier was lost to the sea”: they say the same.' },
  { id: 'AG2', example: '“Fishermen wept”: nobody else says so.' },
]

export const agreements: Stage<ViewNeed | 'origins', 'agreements'> = {
  name: 'agreements',
  needs: [
    'words',
    'names',
    'attributions',
    'voices',
    'events',
    'claims',
    'stories',
    'copies',
    'identities',
    'incidents',
    'origins',
  ],
  gives: 'agreements',
  run(given) {
    return given.stories.flatMap((story) => agree(viewStory(story, given), given))
  },
}

function agree(view: StoryView, { origins }: Dossier<'origins'>): Agreement[] {
  const wordings = sameWords(view)
  const pairs = alignPairs(
    wordings.map(([first]) => first),
    view.context,
    FLOOR,
  )
  const originOf = originFinder(origins)
  const inside = pairsByPlace(pairs)
  return averageLink(wordings.length, pairs, SAME).map((group) =>
    finding(
      group.flatMap((i) => wordings[i]!),
      view,
      originOf,
      strongest(group, inside),
    ),
  )
}

/** Propositions of equal words within claims of equal words are one wording: a copy must not weigh in what is alike.
 * They come in the order of their words, so that no report's id decides between equal bonds. */
function sameWords({ propositions, texts }: StoryView): [Proposition, ...Proposition[]][] {
  const found = new Map<string, [Proposition, ...Proposition[]]>()
  const words = ({ report, from, to }: Span) =>
    (texts.get(report) ?? '').slice(from, to).replace(/\s+/g, ' ').toLowerCase()
  for (const proposition of propositions) {
    const key = [proposition.span, ...proposition.claim.spans].map(words).join('|')
    const known = found.get(key)
    if (known) known.push(proposition)
    else found.set(key, [proposition])
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
}

function finding(
  unsorted: readonly Proposition[],
  view: StoryView,
  originOf: (claim: Claim) => Origin | null,
  features: readonly Feature[],
): Agreement {
  const parts = [...unsorted].sort((x, y) => bySpan(x.span, y.span))
  const claims = [...new Set(parts.map(({ claim }) => claim.id))].sort() as [
    FindingId,
    ...FindingId[],
  ]
  const reports = [...new Set(parts.map(({ claim }) => claim.report))].sort() as [
    ReportId,
    ...ReportId[],
  ]
  const spans = parts.map(({ claim, span }): AgreementPart => ({ claim: claim.id, span }))
  const roots = rootsOf(parts, view, originOf)
  return {
    id: findingId('agreement', spans),
    because: { rule: parts.length > 1 ? 'AG1' : 'AG2', saw: claims, features },
    claims,
    parts: spans as [AgreementPart, ...AgreementPart[]],
    reports,
    lead: leadOf(parts).claim.id,
    incident: incidentOf(parts, view),
    origins: roots.map(({ origin }) => origin.id),
    ...countSupport(roots, view),
  }
}

/** The words that stand for all: those that have most in common with the others; of equal ones, more words. */
function leadOf(parts: readonly Proposition[]): Proposition {
  const counts = new Map<string, number>()
  for (const { terms } of parts)
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const score = ({ terms, claim }: Proposition) =>
    terms.reduce((sum, term) => sum + (counts.get(term)! > 1 ? 2 : -1), 0) +
    (claim.held === 'voice' ? 1 : 0)
  return [...parts].sort((x, y) => score(y) - score(x) || y.terms.length - x.terms.length)[0]!
}

/** The incident that most of the parts tell. */
function incidentOf(parts: readonly Proposition[], { incidents }: StoryView): FindingId | null {
  const counts = new Map<FindingId, number>()
  for (const { events } of parts) {
    const told = new Set(events.flatMap(({ id }) => incidents.get(id)?.id ?? []))
    for (const id of told) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? null
}

function originFinder(origins: readonly Origin[]): (claim: Claim) => Origin | null {
  const byClaim = new Map(
    origins.flatMap((origin) =>
      origin.chains.flatMap(({ claims }) => claims.map((id) => [id, origin] as const)),
    ),
  )
  return ({ id }) => byClaim.get(id) ?? null
}

function pairsByPlace(pairs: readonly AlignedPair[]): ReadonlyMap<number, readonly AlignedPair[]> {
  const found = new Map<number, AlignedPair[]>()
  for (const pair of pairs) {
    const known = found.get(pair.a)
    if (known) known.push(pair)
    else found.set(pair.a, [pair])
  }
  return found
}

/** What joined the likest pair of the group. */
function strongest(
  group: readonly number[],
  pairs: ReadonlyMap<number, readonly AlignedPair[]>,
): readonly Feature[] {
  const own = new Set(group)
  const ties = group.flatMap((i) => (pairs.get(i) ?? []).filter(({ b }) => own.has(b)))
  return ties.sort((x, y) => y.total - x.total || x.a - y.a || x.b - y.b)[0]?.features ?? []
}
