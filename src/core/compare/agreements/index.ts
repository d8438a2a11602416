/** Claims that say the same, with the number of independent origins behind them. One claim alone is an agreement of one. */
import {
  bySpan,
  findingId,
  type Agreement,
  type AgreementPart,
  type Claim,
  type Dossier,
  type FindingId,
  type Origin,
  type ReportId,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import type { Proposition } from '../likeness/propositions.js'
import { viewStory, type StoryView, type ViewNeed } from '../likeness/story-view.js'
import { groupsOf, type Group, type Grouped } from './groups.js'
import { rootsOf } from './roots.js'
import { countSupport } from './support.js'

export const rules: readonly Rule[] = [
  { id: 'AG1', example: '“the pier sank”, “the pier was lost to the sea”: they say the same.' },
  { id: 'AG2', example: '“Fishermen wept”: nobody else says so.' },
  { id: 'AG3', example: 'Two spokesmen of the port ministry are one origin.' },
  { id: 'AG4', example: '“Activists said”, then “the Watch, a network of activists, said”: one.' },
  { id: 'AG5', example: '“A harbour official” in two papers, in like words: one.' },
  { id: 'AG6', example: 'The navy and the police of one state: one or two.' },
  { id: 'AG7', example: '“A source” and “a second source”: one or two.' },
  { id: 'AG8', example: 'The Post says so, and elsewhere has it from an official: the official.' },
  { id: 'AG9', example: 'A paper says so itself: perhaps one more.' },
]

export const agreements: Stage<ViewNeed | 'origins', 'agreements'> = {
  name: 'agreements',
  needs: [
    'blocks',
    'words',
    'names',
    'times',
    'attributions',
    'voices',
    'events',
    'claims',
    'stories',
    'dates',
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
  const originOf = originFinder(origins)
  const grouped = groupsOf(view)
  return grouped.groups.map((group) => finding(group, grouped, view, originOf))
}

function finding(
  { parts: unsorted, features }: Group,
  grouped: Grouped,
  view: StoryView,
  originOf: (claim: Claim) => Origin | null,
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
  const roots = rootsOf(countedOf(parts, grouped), parts, view, originOf)
  const { why, ...counted } = countSupport(roots, view, grouped)
  return {
    id: findingId('agreement', spans),
    because: {
      rule: parts.length > 1 ? 'AG1' : 'AG2',
      saw: claims,
      features: [...features, ...why],
    },
    claims,
    parts: spans as [AgreementPart, ...AgreementPart[]],
    reports,
    lead: leadOf(parts).claim.id,
    incident: incidentOf(parts, view),
    origins: roots.map(({ origin }) => origin.id),
    ...counted,
  }
}

/** What counts: a copy adds no root by what it says again, nor by its own words, such as a new headline. */
export function countedOf(
  parts: readonly Proposition[],
  { echoes, editors, followers }: Grouped,
): readonly Proposition[] {
  const own = parts.filter((one) => !echoes.has(one))
  const lead = own.filter((one) => !editors.has(one))
  if (lead.length > 0) return lead
  const first = own.filter(({ span }) => !followers.has(span.report))
  return first.length > 0 ? first : own
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

/** The origin to which each claim goes back. */
export function originFinder(origins: readonly Origin[]): (claim: Claim) => Origin | null {
  const byClaim = new Map(
    origins.flatMap((origin) =>
      origin.chains.flatMap(({ claims }) => claims.map((id) => [id, origin] as const)),
    ),
  )
  return ({ id }) => byClaim.get(id) ?? null
}
