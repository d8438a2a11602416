/** The numbers of each incident, with every telling, and how they stand to each other. */
import { codedOf, type Coded, type CodedFigure } from '../../ask/coded/index.js'
import type { Incident, Span, Tally, TallyRelation } from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import { incidentCites } from '../incident-cites.js'
import { dateInWords } from '../labels.js'
import { cites, line, own, quoted } from '../line.js'
import type { Cite, Line, Run } from '../types.js'
import { sayerCites, sayerOf } from '../voices.js'
import type { View } from '../view.js'

/** One line for each incident that has tallies, the weightiest first; its tallies below it. */
export function numberLines(view: View): readonly Line[] {
  return counted(view).map(({ incident, tallies }) => {
    const below = [...tallies].sort(bySlot).map((tally) => tallyLine(tally, view))
    return incidentLine(incident, below, view)
  })
}

/** How many of these lines tell what befell people or goods; those that count only ships or floors stand behind them. */
export function weightyNumbers(view: View): number {
  return counted(view).filter(({ isWeighty }) => isWeighty).length
}

interface Counted {
  readonly incident: Incident
  readonly tallies: readonly Tally[]
  readonly isWeighty: boolean
}

/** What befell people or goods, in figures of several reports or of more than one person: not the one *injured man* of one report. */
function isOfMany(tallies: readonly Tally[]): boolean {
  const told = tallies.filter(isGrave)
  const reports = new Set(told.flatMap(({ counts }) => counts.map(({ span }) => span.report)))
  return reports.size > 1 || told.some(({ low, high }) => (high ?? low ?? 0) > 1)
}

const isGrave = ({ slot }: Tally) => SLOTS.includes(slot)

/** The incidents that have tallies: those with a slot of people or goods first, then those that most reports tell. */
function counted({ dossier, rank }: View): readonly Counted[] {
  const byIncident = groupBy(dossier.tallies, ({ incident }) => incident)
  const found = dossier.incidents.flatMap((incident): Counted[] => {
    const tallies = byIncident.get(incident.id) ?? []
    const isWeighty = tallies.some(isGrave) && (isOfMany(tallies) || rank.get(incident.id) === 0)
    return tallies.length > 0 ? [{ incident, tallies, isWeighty }] : []
  })
  const place = ({ incident, isWeighty }: Counted) =>
    (rank.get(incident.id) ?? rank.size) + (isWeighty ? 0 : rank.size + 1)
  return found.sort((a, b) => place(a) - place(b))
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
    low === high ? `${low}` : high === null ? openRange(low ?? 0) : `${low ?? 0}–${high}`
  const as = (who: string, { value, why }: CodedFigure) =>
    `as ${who} would code it ${value ?? 'nothing'} (${why})`
  const told = [
    `${range} over all tellings`,
    ...(acled ? [as('ACLED', acled)] : []),
    as('GTD', gtd),
  ]
  return [`${slot}: ${told.join('; ')}`]
}

/** *more than 2000*, as a report says it of a round number, not *2001 or more*. */
function openRange(low: number): string {
  return low > 20 && (low - 1) % 5 === 0 ? `more than ${low - 1}` : `${low} or more`
}

/** *as of 4 May 2031*; of a span without an end, *as of 4 May 2031 or later*. */
function asOfInWords(asOf: string): string {
  return asOf.endsWith('/..')
    ? `as of ${dateInWords(asOf.slice(0, -3))} or later`
    : `as of ${dateInWords(asOf)}`
}

/** Slots of people and goods, the gravest first. */
const SLOTS: readonly string[] =
  'killed injured shot missing abducted arrested charged convicted released rescued seized'.split(
    ' ',
  )

function bySlot(a: Tally, b: Tally): number {
  const at = ({ slot }: Tally) => (SLOTS.indexOf(slot) === -1 ? SLOTS.length : SLOTS.indexOf(slot))
  return at(a) - at(b) || b.counts.length - a.counts.length || (a.id < b.id ? -1 : 1)
}

/** *killed: two (a, c) · two people (b)*, with the relation to the other tallies as remarks. */
function tallyLine(tally: Tally, view: View): Line {
  const claims = tally.counts.flatMap(({ claim }) => (claim ? (view.claims.get(claim) ?? []) : []))
  const spans = tally.counts.map(({ span }): Cite => ({ span, for: 'words' }))
  const scope = [
    tally.scope.who,
    tally.scope.where,
    tally.scope.asOf && asOfInWords(tally.scope.asOf),
  ]
  const related = relatedSpans(tally, view).map((span): Cite => ({ span, for: 'ground' }))
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

/** The tellings of the other numbers that a remark names (*2 + 3 = 5*); what else a number stands to is on its own line. */
function relatedSpans({ relations }: Tally, { dossier }: View): readonly Span[] {
  const named = new Set(
    relations.filter(({ why }) => /\d/.test(why)).flatMap((relation) => relation.with),
  )
  return dossier.tallies
    .filter(({ id }) => named.has(id))
    .flatMap(({ counts }) => counts.map(({ span }) => span))
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

/** Why numbers stand to each other as they do, where that says more than the badge: *6 + 2 = 8*, *the part is greater than the whole*. */
const TOLD: readonly TallyRelation['kind'][] = ['conflict', 'sum', 'supersedes']
const SAID_BY_BADGE = /^no number fits both$/

function remarksOf(relations: readonly TallyRelation[]): readonly string[] {
  const told = relations.filter(({ kind, why }) => TOLD.includes(kind) && !SAID_BY_BADGE.test(why))
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
