/** Tallies: what is counted of an incident, each value once with every telling behind it, and how the values stand to each other. */
import {
  findingId,
  type Claim,
  type Count,
  type Event,
  type FindingId,
  type Incident,
  type TallyScope,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { isOutOf, isPartial, isPronoun } from '../likeness/partial.js'
import { asOfFinder, type FindAsOf } from './as-of.js'
import { sameBounds, scopeRelation } from './algebra.js'
import { related, type Draft } from './related.js'
import { scopeOf, type ScopeIndex } from './scope.js'

export const rules: readonly Rule[] = [
  { id: 'Y1', example: 'two killed; two men were killed' },
  { id: 'Y2', example: '17 arrests: 13 in Arlen and four in Brask' },
  { id: 'Y3', example: '12 at the shop; 17 in all' },
  { id: 'Y4', example: 'at least 12 on Monday; 15 on Tuesday' },
  { id: 'Y5', example: 'as of Tuesday, 15 had died' },
  { id: 'Y6', example: '15 died (in a report of Tuesday)' },
]

type Needs = 'sentences' | 'names' | 'times' | 'events' | 'claims' | 'dates' | 'incidents'

/** Merges equal counts of an incident and relates the others. */
export const tallies: Stage<Needs, 'tallies'> = {
  name: 'tallies',
  needs: ['sentences', 'names', 'times', 'events', 'claims', 'dates', 'incidents'],
  gives: 'tallies',
  run(given) {
    const events = new Map(given.events.map((event) => [event.id, event]))
    const claims = claimsByEvent(given.claims)
    const scopes = {
      names: new Map(given.names.map((n) => [n.id, n])),
      texts: new Map(given.reports.map((r) => [r.id, r.text])),
    }
    const asOf = asOfFinder(given)
    const counted = countedBy(given.events)
    const drafts = given.incidents.flatMap((incident) =>
      groupsOf(incident, events, claims, scopes, counted).map((group) =>
        draft(incident, group, asOf),
      ),
    )
    return related(drafts, given)
  },
}

interface Telling {
  readonly event: Event
  readonly count: Count
  readonly claim: FindingId | null
  readonly scope: TallyScope
  readonly counted: string | null
  readonly partial: boolean
}

function claimsByEvent(claims: readonly Claim[]): ReadonlyMap<FindingId, FindingId> {
  const found = new Map<FindingId, FindingId>()
  for (const claim of claims) {
    for (const event of claim.events) if (!found.has(event)) found.set(event, claim.id)
  }
  return found
}

/** Y1: the counts of one incident, slot by slot, equal ones of fitting scope as one. */
function groupsOf(
  incident: Incident,
  events: ReadonlyMap<FindingId, Event>,
  claims: ReadonlyMap<FindingId, FindingId>,
  scopes: ScopeIndex,
  elsewhere: Counted,
): Telling[][] {
  const tellings = incident.events
    .flatMap((id) => events.get(id) ?? [])
    .flatMap((event) =>
      event.counts
        .filter(
          (count) => !isPronounOf(count, scopes) && !isTakenOut(count, event, scopes, elsewhere),
        )
        .map((count): Telling => {
          const { scope, counted } = scopeOf(count, scopes)
          const text = scopes.texts.get(count.span.report) ?? ''
          const partial = isPartial(count, text) || isOnePerson(count)
          return { event, count, claim: claims.get(event.id) ?? null, scope, counted, partial }
        }),
    )
    .sort(bySpan)
  const groups: Telling[][] = []
  for (const telling of tellings) {
    const group = groups.find((g) => g.every((other) => isSame(other, telling)))
    if (group) group.push(telling)
    else groups.push([telling])
  }
  return groups
}

/** Words that count nobody are no number: *hurt anyone*, *killed himself*. */
const isPronounOf = (count: Count, { texts }: ScopeIndex): boolean =>
  isPronoun(count, texts.get(count.span.report) ?? '')

/** *Two of the wounded died*: they count among the dead; how many were wounded is not said. */
function isTakenOut(count: Count, event: Event, { texts }: ScopeIndex, counted: Counted): boolean {
  const slots = counted.get(placeOf(count))
  return (
    slots !== undefined &&
    slots.size > 1 &&
    isOutOf(count, event, texts.get(count.span.report) ?? '')
  )
}

/** The slots in which the words of each count are counted. */
type Counted = ReadonlyMap<string, ReadonlySet<string>>

const placeOf = ({ span }: Count): string => `${span.report} ${span.from}`

function countedBy(events: readonly Event[]): Counted {
  const found = new Map<string, Set<string>>()
  for (const count of events.flatMap(({ counts }) => counts)) {
    const slots = found.get(placeOf(count))
    if (slots) slots.add(count.slot)
    else found.set(placeOf(count), new Set([count.slot]))
  }
  return found
}

/** One person told without a number: *a woman of 61 died* says nothing against six dead. */
const isOnePerson = ({ quantity, low, high }: Count): boolean =>
  quantity === null && low === 1 && high === 1

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

function draft(incident: Incident, group: readonly Telling[], findAsOf: FindAsOf): Draft {
  const [first] = group
  const { slot, low, high, approx } = first!.count
  const asOf = findAsOf(group.map(({ event, count }) => ({ event, span: count.span })))
  const scope = {
    who: group.map((t) => t.scope.who).find((who) => who !== null) ?? null,
    where: group.map((t) => t.scope.where).find((where) => where !== null) ?? null,
    asOf: asOf?.edtf ?? null,
  }
  const spans = [
    ...new Map(group.map((t) => [`${t.count.span.report} ${t.count.span.from}`, t])).values(),
  ]
  return {
    id: findingId('tally', incident.id, slot, low, high, approx, scope.who, scope.where),
    because: {
      rule: asOf ? `Y1 ${asOf.rule}` : 'Y1',
      saw: [
        spans[0]!.count.span,
        ...spans.slice(1).map((t) => t.count.span),
        ...(asOf ? [asOf.saw] : []),
      ],
    },
    incident: incident.id,
    slot,
    counted: group.map((t) => t.counted).find((counted) => counted !== null) ?? null,
    low,
    high,
    approx,
    scope,
    partial: group.every(({ partial }) => partial),
    counts: spans.map(({ event, count, claim }) => ({ event: event.id, span: count.span, claim })),
  }
}
