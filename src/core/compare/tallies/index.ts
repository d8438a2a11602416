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
import { isPartial, isPronoun } from '../likeness/partial.js'
import { asOfFinder, publication, type FindAsOf } from './as-of.js'
import { relate, sameBounds, scopeRelation, sumOf } from './algebra.js'
import { GROWING, RISEN } from './lexicon.en.js'
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
    const drafts = given.incidents.flatMap((incident) =>
      groupsOf(incident, events, claims, scopes).map((group) => draft(incident, group, asOf)),
    )
    return related(drafts, given)
  },
}

/** A tally before it is related to others. */
interface Draft extends Omit<Tally, 'relations'> {
  readonly partial: boolean
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
): Telling[][] {
  const tellings = incident.events
    .flatMap((id) => events.get(id) ?? [])
    .flatMap((event) =>
      event.counts
        .filter((count) => !isPronounOf(count, scopes))
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

/** Y2–Y4: sums, parts and later numbers among the tallies of an incident and of the incidents that hold it. */
function related(drafts: readonly Draft[], given: Dossier<Needs>): Tally[] {
  const incidents = new Map(given.incidents.map((incident) => [incident.id, incident]))
  const published = publication(given.dates)
  const risen = risenTold(given)
  const grown = ({ counts }: Draft) => Number(counts.some(({ event }) => risen.has(event)))
  const bySlot = new Map<string, Draft[]>()
  for (const each of drafts) {
    const key = `${each.incident} ${each.slot}`
    bySlot.set(key, [...(bySlot.get(key) ?? []), each])
  }
  const sums = new Map([...bySlot.values()].flatMap(sumsOf))
  const tallies = drafts.map((each) => {
    const others = (bySlot.get(`${each.incident} ${each.slot}`) ?? []).filter(
      (other) => other !== each,
    )
    const wider = incidents.get(each.incident)?.partOf
    const wholes = wider ? (bySlot.get(`${wider} ${each.slot}`) ?? []) : []
    const found = others.flatMap((other): TallyRelation[] => {
      if (sums.get(each)?.includes(other)) return []
      const later = GROWING.has(each.slot) ? order(each, other, published) : 0
      const told = later || Math.sign(grown(each) - grown(other))
      const relation = sums.get(other)?.includes(each)
        ? ({ kind: 'part-of', why: 'it is one of the parts that add up' } as const)
        : relate(each, other, told as -1 | 0 | 1)
      return [{ ...relation, with: [other.id] }]
    })
    return { ...tallyOf(each), relations: [...found, ...sumOrPart(each, sums.get(each), wholes)] }
  })
  return tallies.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** A draft as it is given out. */
const tallyOf = ({
  id,
  because,
  incident,
  slot,
  counted,
  low,
  high,
  approx,
  scope,
  counts,
}: Draft): Omit<Tally, 'relations'> => ({
  id,
  because,
  incident,
  slot,
  counted,
  low,
  high,
  approx,
  scope,
  counts,
})

/** Y2: the tallies of one slot that are the sum of others, with those. */
function sumsOf(drafts: readonly Draft[]): [Draft, readonly Draft[]][] {
  return drafts.flatMap((whole): [Draft, readonly Draft[]][] => {
    const others = drafts.filter((other) => other !== whole)
    const parts = sumOf(whole, others, (a, b) => isBeside(others[a]!, others[b]!))
    return parts ? [[whole, parts.map((i) => others[i]!)]] : []
  })
}

/** Y2, Y3: the parts that a tally is the sum of, and the wholes of which its incident is a part. */
function sumOrPart(
  tally: Draft,
  parts: readonly Draft[] | undefined,
  wholes: readonly Draft[],
): TallyRelation[] {
  const [first, ...more] = parts ?? []
  const within = wholes.filter((whole) => (tally.low ?? 0) <= (whole.high ?? Infinity))
  return [
    ...(first
      ? [
          {
            kind: 'sum' as const,
            with: [first.id, ...more.map(({ id }) => id)] as [FindingId, ...FindingId[]],
            why: `${parts!.map(({ low }) => low).join(' + ')} = ${tally.low}`,
          },
        ]
      : []),
    ...within.map((whole) => ({
      kind: 'part-of' as const,
      with: [whole.id] as [FindingId],
      why: 'its incident is a part of the other',
    })),
  ]
}

/** True where one clause counts one slot twice, which counts two parts: *14 were held in Arlen and five in Brask*. */
function isBeside(a: Draft, b: Draft): boolean {
  const events = new Set(a.counts.map(({ event }) => event))
  return b.counts.some(({ event }) => events.has(event))
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
