/** How the tallies of an incident stand to each other: sums, parts, later numbers. */
import type {
  Dating,
  Dossier,
  Event,
  FindingId,
  ReportId,
  Tally,
  TallyRelation,
} from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import { relate, sumOf } from './algebra.js'
import { publication } from './as-of.js'
import { GROWING, PASSING, RISEN } from './lexicon.en.js'

type Needs = 'sentences' | 'events' | 'dates' | 'incidents'

/** A tally before it is related to others. */
export interface Draft extends Omit<Tally, 'relations'> {
  readonly partial: boolean
}

/** Y2–Y4: sums, parts and later numbers among the tallies of an incident and of the incidents that hold it. */
export function related(drafts: readonly Draft[], given: Dossier<Needs>): Tally[] {
  const incidents = new Map(given.incidents.map((incident) => [incident.id, incident]))
  const published = publication(given.dates)
  const risen = risenTold(given)
  const grown = ({ counts }: Draft) => Number(counts.some(({ event }) => risen.has(event)))
  const bySlot = groupBy(drafts, ({ incident, slot }) => `${incident} ${slot}`)
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
        : relate(each, other, told as -1 | 0 | 1, PASSING.has(each.slot))
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
