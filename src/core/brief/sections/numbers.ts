/** The numbers of each incident, with every telling, and how they stand to each other. */
import { codedOf, type Coded, type CodedFigure } from '../../ask/coded/index.js'
import type { Incident, Tally, TallyRelation } from '../../model/index.js'
import { incidentCites } from '../incident-cites.js'
import { cites, line, own, quoted } from '../line.js'
import type { Cite, Line, Run } from '../types.js'
import { sayerCites, sayerOf } from '../voices.js'
import type { View } from '../view.js'

/** One line for each incident that has tallies, the weightiest first; its tallies below it. */
export function numberLines(view: View): readonly Line[] {
  const rank = ({ id }: Incident) => view.rank.get(id) ?? Number.MAX_SAFE_INTEGER
  const incidents = [...view.dossier.incidents].sort((a, b) => rank(a) - rank(b))
  const byId = new Map(view.dossier.tallies.map((tally) => [tally.id, tally]))
  return incidents.flatMap((incident) => {
    const tallies = view.dossier.tallies.filter((tally) => tally.incident === incident.id)
    if (tallies.length === 0) return []
    const below = [...tallies].sort(bySlot).map((tally) => tallyLine(tally, byId, view))
    return [incidentLine(incident, below, view)]
  })
}

function incidentLine(incident: Incident, below: readonly Line[], view: View): Line {
  return line([own(incident.label)], {
    id: incident.id,
    cites: incidentCites(incident, view),
    remarks: codedOf(view.dossier, incident.id).flatMap(codedInWords),
    below,
  })
}

/** *killed: 9–11 over all tellings; as ACLED would code it 9 (…); as GTD would code it 11 (…)*, where tellings leave a choice. */
function codedInWords({ slot, low, high, tallies, acled, gtd }: Coded): readonly string[] {
  if (tallies.length < 2 && low === high) return []
  const range =
    low === high ? `${low}` : high === null ? `${low ?? 0} or more` : `${low ?? 0}–${high}`
  const as = (who: string, { value, why }: CodedFigure) =>
    `as ${who} would code it ${value ?? 'nothing'} (${why})`
  const told = [
    `${range} over all tellings`,
    ...(acled ? [as('ACLED', acled)] : []),
    as('GTD', gtd),
  ]
  return [`${slot}: ${told.join('; ')}`]
}

function bySlot(a: Tally, b: Tally): number {
  const order = [
    'killed',
    'injured',
    'missing',
    'abducted',
    'arrested',
    'charged',
    'released',
    'seized',
  ]
  const at = ({ slot }: Tally) => (order.indexOf(slot) === -1 ? order.length : order.indexOf(slot))
  return at(a) - at(b) || b.counts.length - a.counts.length || (a.id < b.id ? -1 : 1)
}

/** *killed: two (a, c) · two people (b)*, with the relation to the other tallies as remarks. */
function tallyLine(tally: Tally, all: ReadonlyMap<string, Tally>, view: View): Line {
  const claims = tally.counts.flatMap(({ claim }) => (claim ? (view.claims.get(claim) ?? []) : []))
  const spans = tally.counts.map(({ span }): Cite => ({ span, for: 'words' }))
  const scope = [
    tally.scope.who,
    tally.scope.where,
    tally.scope.asOf && `as of ${tally.scope.asOf}`,
  ]
  const related = tally.relations.flatMap((relation) =>
    relation.with.flatMap(
      (id) => all.get(id)?.counts.map(({ span }): Cite => ({ span, for: 'ground' })) ?? [],
    ),
  )
  const sayers = [
    ...new Set(claims.filter(({ held }) => held !== 'outlet').map((claim) => sayerOf(claim, view))),
  ]
  return line([own(`${tally.slot}: `), ...tellings(tally, view)], {
    id: tally.id,
    by: sayers.length > 0 ? sayers.slice(0, 3).join('; ') : null,
    badges: [
      ...scope.flatMap((text) => (text ? [{ text, tone: 'plain' as const }] : [])),
      ...relationBadges(tally.relations),
    ],
    cites: cites(
      [...spans, ...related, ...claims.flatMap((claim) => sayerCites(claim, view))],
      view,
    ),
    remarks: remarksOf(tally.relations),
  })
}

function tellings(tally: Tally, view: View): readonly Run[] {
  const byText = new Map<string, { runs: readonly Run[]; labels: string[] }>()
  for (const { span } of tally.counts) {
    const key = view.text(span).toLowerCase()
    const held = byText.get(key) ?? { runs: quoted([span], view), labels: [] }
    if (!held.labels.includes(view.label(span.report))) held.labels.push(view.label(span.report))
    byText.set(key, held)
  }
  return [...byText.values()]
    .slice(0, 6)
    .flatMap(({ runs, labels }, at) => [
      ...(at > 0 ? [own(' · ')] : []),
      ...runs,
      own(` (${labels.join(', ')})`),
    ])
}

/** Why numbers stand to each other as they do; that they are of another scope, or equal, the badges say. */
const TOLD: readonly TallyRelation['kind'][] = ['conflict', 'sum', 'supersedes', 'part-of']

function remarksOf(relations: readonly TallyRelation[]): readonly string[] {
  const told = relations.filter(({ kind }) => TOLD.includes(kind))
  told.sort((a, b) => TOLD.indexOf(a.kind) - TOLD.indexOf(b.kind))
  return [...new Set(told.map(({ why }) => why))].slice(0, 2)
}

function relationBadges(relations: readonly TallyRelation[]): Line['badges'] {
  const kinds = new Set(relations.map(({ kind }) => kind))
  if (kinds.has('conflict')) return [{ text: 'in conflict', tone: 'dispute' }]
  if (kinds.has('sum')) return [{ text: 'sum of parts', tone: 'plain' }]
  if (kinds.has('part-of')) return [{ text: 'part of a whole', tone: 'plain' }]
  if (kinds.has('supersedes')) return [{ text: 'later count', tone: 'plain' }]
  if (kinds.has('superseded')) return [{ text: 'earlier count', tone: 'plain' }]
  return kinds.has('other-scope') ? [{ text: 'another scope', tone: 'plain' }] : []
}
