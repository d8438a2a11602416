/** Tallies: what is counted of an incident, each value once with every telling behind it, and how the values stand to each other. */
import {
  findingId,
  type Claim,
  type Count,
  type Dating,
  type Dossier,
  type Event,
  type FindingId,
  type Incident,
  type ReportId,
  type Tally,
  type TallyRelation,
  type TallyScope,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { relate, sameBounds, scopeRelation, sumOf } from './algebra.js'
import { RISEN } from './lexicon.en.js'
import { scopeOf, type ScopeIndex } from './scope.js'

export const rules: readonly Rule[] = [
  { id: 'Y1', example: 'two killed; two men were killed' },
  { id: 'Y2', example: '17 arrests: 13 in Arlen and four in Brask' },
  { id: 'Y3', example: '12 at the shop; 17 in all' },
  { id: 'Y4', example: 'at least 12 on Monday; 15 on Tuesday' },
]

type Needs = 'sentences' | 'names' | 'events' | 'claims' | 'dates' | 'incidents'

/** Merges equal counts of an incident and relates the others. */
export const tallies: Stage<Needs, 'tallies'> = {
  name: 'tallies',
  needs: ['sentences', 'names', 'events', 'claims', 'dates', 'incidents'],
  gives: 'tallies',
  run(given) {
    const events = new Map(given.events.map((event) => [event.id, event]))
    const claims = claimsByEvent(given.claims)
    const scopes = {
      names: new Map(given.names.map((n) => [n.id, n])),
      texts: new Map(given.reports.map((r) => [r.id, r.text])),
    }
    const drafts = given.incidents.flatMap((incident) => draftsOf(incident, events, claims, scopes))
    return related(drafts, given)
  },
}

/** A tally before it is related to others. */
type Draft = Omit<Tally, 'relations'>

interface Telling {
  readonly event: Event
  readonly count: Count
  readonly claim: FindingId | null
  readonly scope: TallyScope
  readonly counted: string | null
}

function claimsByEvent(claims: readonly Claim[]): ReadonlyMap<FindingId, FindingId> {
  const found = new Map<FindingId, FindingId>()
  for (const claim of claims) {
    for (const event of claim.events) if (!found.has(event)) found.set(event, claim.id)
  }
  return found
}

/** Y1: the counts of one incident, slot by slot, equal ones of fitting scope as one. */
function draftsOf(
  incident: Incident,
  events: ReadonlyMap<FindingId, Event>,
  claims: ReadonlyMap<FindingId, FindingId>,
  scopes: ScopeIndex,
): Draft[] {
  const tellings = incident.events
    .flatMap((id) => events.get(id) ?? [])
    .flatMap((event) =>
      event.counts.map((count): Telling => {
        const { scope, counted } = scopeOf(count, scopes)
        return { event, count, claim: claims.get(event.id) ?? null, scope, counted }
      }),
    )
    .sort(bySpan)
  const groups: Telling[][] = []
  for (const telling of tellings) {
    const group = groups.find((g) => g.every((other) => isSame(other, telling)))
    if (group) group.push(telling)
    else groups.push([telling])
  }
  return groups.map((group) => draft(incident, group))
}

function isSame(a: Telling, b: Telling): boolean {
  return (
    a.count.slot === b.count.slot &&
    sameBounds(a.count, b.count) &&
    scopeRelation(a.scope, b.scope) !== 'other'
  )
}

function bySpan(a: Telling, b: Telling): number {
  const [x, y] = [a.count.span, b.count.span]
  return x.report === y.report ? x.from - y.from || x.to - y.to : x.report < y.report ? -1 : 1
}

function draft(incident: Incident, group: readonly Telling[]): Draft {
  const [first] = group
  const { slot, low, high, approx } = first!.count
  const scope = {
    who: group.map((t) => t.scope.who).find((who) => who !== null) ?? null,
    where: group.map((t) => t.scope.where).find((where) => where !== null) ?? null,
    asOf: null,
  }
  const spans = [
    ...new Map(group.map((t) => [`${t.count.span.report} ${t.count.span.from}`, t])).values(),
  ]
  return {
    id: findingId('tally', incident.id, slot, low, high, approx, scope.who, scope.where),
    because: {
      rule: 'Y1',
      saw: [spans[0]!.count.span, ...spans.slice(1).map((t) => t.count.span)],
    },
    incident: incident.id,
    slot,
    counted: group.map((t) => t.counted).find((counted) => counted !== null) ?? null,
    low,
    high,
    approx,
    scope,
    counts: spans.map(({ event, count, claim }) => ({ event: event.id, span: count.span, claim })),
  }
}

/** Y2–Y4: sums, parts and later numbers among the tallies of an incident and of the incidents that hold it. */
function related(drafts: readonly Draft[], given: Dossier<Needs>): Tally[] {
  const incidents = new Map(given.incidents.map((incident) => [incident.id, incident]))
  const published = publication(given.dates)
  const risen = risenTold(given)
  const bySlot = new Map<string, Draft[]>()
  for (const each of drafts) {
    const key = `${each.incident} ${each.slot}`
    bySlot.set(key, [...(bySlot.get(key) ?? []), each])
  }
  const tallies = drafts.map((each) => {
    const others = (bySlot.get(`${each.incident} ${each.slot}`) ?? []).filter(
      (other) => other !== each,
    )
    const wider = incidents.get(each.incident)?.partOf
    const wholes = wider ? (bySlot.get(`${wider} ${each.slot}`) ?? []) : []
    return { ...each, relations: relations(each, others, wholes, published, risen) }
  })
  return tallies.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function relations(
  tally: Draft,
  others: readonly Draft[],
  wholes: readonly Draft[],
  published: ReadonlyMap<ReportId, Dating>,
  risen: ReadonlySet<FindingId>,
): TallyRelation[] {
  const grown = ({ counts }: Draft) => Number(counts.some(({ event }) => risen.has(event)))
  const found: TallyRelation[] = others.map((other) => {
    const told = order(tally, other, published) || Math.sign(grown(tally) - grown(other))
    return { ...relate(tally, other, told as -1 | 0 | 1), with: [other.id] }
  })
  const parts = sumOf(tally, others)
  if (parts) {
    const [a, ...more] = parts.map((i) => others[i]!.id)
    found.push({
      kind: 'sum',
      with: [a!, ...more],
      why: `${parts.map((i) => others[i]!.low).join(' + ')} = ${tally.low}`,
    })
  }
  for (const whole of wholes) {
    if ((tally.low ?? 0) <= (whole.high ?? Infinity)) {
      found.push({ kind: 'part-of', with: [whole.id], why: 'its incident is a part of the other' })
    }
  }
  return found
}

/** The events whose number is told to have grown: *the toll rose to seven*. */
function risenTold({ events, sentences, reports }: Dossier<Needs>): ReadonlySet<FindingId> {
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  const spans = new Map(sentences.map(({ id, span }) => [id, span]))
  const isRisen = ({ because, sentence, report }: Event) => {
    const span = spans.get(sentence)
    return (
      because.rule.includes('E17') &&
      span !== undefined &&
      RISEN.test((texts.get(report) ?? '').slice(span.from, span.to))
    )
  }
  return new Set(events.filter(isRisen).map(({ id }) => id))
}

function publication(dates: readonly Dating[]): ReadonlyMap<ReportId, Dating> {
  return new Map(
    dates.flatMap((date) => ('report' in date.of ? [[date.of.report, date] as const] : [])),
  )
}

/** Whether every telling of `a` was surely published later (1) or sooner (−1) than every one of `b`. */
function order(a: Draft, b: Draft, published: ReadonlyMap<ReportId, Dating>): -1 | 0 | 1 {
  const [mine, theirs] = [days(a, published), days(b, published)]
  if (!mine || !theirs) return 0
  return mine.from > theirs.to ? 1 : mine.to < theirs.from ? -1 : 0
}

function days(
  tally: Draft,
  published: ReadonlyMap<ReportId, Dating>,
): { from: string; to: string } | null {
  const dates = tally.counts.map(({ span }) => published.get(span.report))
  const froms = dates.flatMap((date) => date?.from ?? [])
  const tos = dates.flatMap((date) => date?.to ?? [])
  if (froms.length < dates.length || tos.length < dates.length) return null
  return { from: froms.sort()[0]!, to: tos.sort().at(-1)! }
}
