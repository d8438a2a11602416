/** What makes two tellings one incident: named features with weights. */
import type { Feature } from '../../model/index.js'
import { intersects } from '../../model/groups.js'
import { typeRelation } from './families.js'
import type { Spot } from './spots.js'
import type { Telling } from './tellings.js'

/** The table: each feature, its weight, and what it means. Tuned on the stories with gold. */
export const POLICY = {
  'same type': { weight: 2, means: 'both are of one kind' },
  'related type': { weight: 1, means: 'one kind is within the other, or both say what came of it' },
  outcome: { weight: 0.5, means: 'one says what came of the other' },
  'same place': { weight: 2, means: 'both name one town or building' },
  'place within': { weight: 0.75, means: 'the country of one holds the place of the other' },
  'same day': { weight: 2, means: 'their days overlap and are few' },
  'near day': { weight: 0.5, means: 'their days overlap and are many' },
  'same victim': { weight: 4, means: 'it befell one named person' },
  'shared who': { weight: 1, means: 'they share a person or group in their roles' },
  'shared object': { weight: 1, means: 'what was struck or taken is named by one word' },
  'other object': { weight: -1.5, means: 'what was struck or taken is named by other words' },
  'equal count': { weight: 2, means: 'they count the same, two or more' },
  'unequal count': { weight: -0.75, means: 'they count one slot differently' },
  'unequal in one report': {
    weight: -3,
    means: 'one voice of a report counts one slot differently: it speaks of two things',
  },
  'taken up': { weight: 2, means: 'a definite telling takes up the one before in its report' },
  'told before': { weight: 0.5, means: 'a definite telling stands after the other in its report' },
  'told again': { weight: 1, means: 'a title or caption of the report tells what its text tells' },
  'both new': { weight: -1, means: 'one report brings both in as new' },
  'other reality': {
    weight: -1.5,
    means: 'one happened, the other is planned, threatened or foiled',
  },
  'other age': { weight: -3, means: 'one is dated long before its report, the other is not' },
  'other number': { weight: -1, means: 'one speaks of several, the other of one' },
  'both lead': { weight: 1, means: 'both stand among the first sentences of their reports' },
  'one event': { weight: 2, means: 'their words, parties and sentences tell of one event' },
  'same word': { weight: 0.5, means: 'they are told with one word' },
} as const

export type FeatureName = keyof typeof POLICY

/** Tellings join from this sum on. */
export const JOIN = 3

/** What a pair counts for that cannot be one incident, where groups are weighed. */
export const APART = -2

/** Groups join where their pairs have this sum on the mean. */
export const AGREE = 1.5

/** From this likelihood on, that two tell of one event speaks for one incident. */
const EVEN = 0.5

/** How many sentences tell what a report is about. */
const LEAD = 3

/** Days up to which an interval says when a thing was. */
const FEW_DAYS = 4

/** What two tellings compare to: null where they cannot be one incident. */
export function compare(
  a: Telling,
  b: Telling,
  takenUp: boolean,
  likely = 0,
): readonly Feature[] | null {
  const relation = typeRelation(a.type, b.type)
  if (relation === 'other' || keptApart(a, b)) return null
  const found: Feature[] = []
  const fired = (name: FeatureName, saw: string) =>
    found.push({ name, weight: POLICY[name].weight, saw })
  const types = `${a.type}, ${b.type}`
  fired(
    relation === 'same' ? 'same type' : relation === 'related' ? 'related type' : 'outcome',
    types,
  )
  const place = samePlace(a.spots, b.spots)
  if (place) fired(place, 'places of both')
  const day = sameDay(a, b)
  if (day) fired(day, `${a.edtf ?? a.from}, ${b.edtf ?? b.from}`)
  if (a.victim !== null && a.victim === b.victim) fired('same victim', 'the person')
  else if (intersects(a.participants, b.participants)) fired('shared who', 'names in their roles')
  if (intersects(a.objects, b.objects)) fired('shared object', 'words of their objects')
  else if (a.objects.size > 0 && b.objects.size > 0) fired('other object', 'words of their objects')
  const values = compareCounts(a, b)
  if (values) {
    const own = values === 'unequal count' && a.teller === b.teller
    fired(own ? 'unequal in one report' : values, [...a.values, ...b.values].join(', '))
  }
  within(a, b, takenUp, fired)
  const leads = a.sentence < LEAD && b.sentence < LEAD && a.event.report !== b.event.report
  if (leads) fired('both lead', `sentences ${a.sentence + 1}, ${b.sentence + 1}`)
  if (a.unreal !== b.unreal) fired('other reality', `${a.event.modality}, ${b.event.modality}`)
  if (a.past !== b.past && !takenUp) fired('other age', `${a.edtf ?? '–'}, ${b.edtf ?? '–'}`)
  if (values !== 'equal count' && a.event.plural !== b.event.plural && relation !== 'outcome')
    fired('other number', 'one is plural')
  if (likely > EVEN && a.event.plural === b.event.plural)
    found.push({
      name: 'one event',
      weight: (POLICY['one event'].weight * (likely - EVEN)) / (1 - EVEN),
      saw: `${a.event.lemma}, ${b.event.lemma}`,
    })
  if (a.event.lemma === b.event.lemma) fired('same word', a.event.lemma)
  return found
}

/** How two tellings of one report take each other up. */
function within(
  a: Telling,
  b: Telling,
  takenUp: boolean,
  fired: (name: FeatureName, saw: string) => void,
): void {
  if (a.event.report !== b.event.report) return
  const later = a.index < b.index ? b : a
  if (takenUp) fired('taken up', 'the definite one stands behind the other')
  else if (later.event.definite) fired('told before', 'the definite one stands behind the other')
  else if (a.heading !== b.heading) fired('told again', 'one stands in a title or caption')
  else if (a.sentence !== b.sentence) fired('both new', 'neither takes up the other')
}

/** The sum of the weights. */
export function sum(features: readonly Feature[]): number {
  return features.reduce((total, feature) => total + feature.weight, 0)
}

/** True where two tellings, or groups of them, cannot be one incident: other days, other towns, other persons. */
export function keptApart(
  a: Pick<Telling, 'spots' | 'from' | 'to' | 'victim'>,
  b: Pick<Telling, 'spots' | 'from' | 'to' | 'victim'>,
): boolean {
  if (a.victim !== b.victim) return true
  if (a.to !== null && b.from !== null && a.to < b.from) return true
  if (b.to !== null && a.from !== null && b.to < a.from) return true
  return placesApart(a.spots, b.spots)
}

function placesApart(a: readonly Spot[], b: readonly Spot[]): boolean {
  if (a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => x.key === y.key)))
    return false
  const [mine, theirs] = [countries(a), countries(b)]
  if (mine.size > 0 && theirs.size > 0 && !intersects(mine, theirs)) return true
  const [towns, others] = [a, b].map((spots) => spots.filter(isSmall)) as [Spot[], Spot[]]
  return (
    towns.length > 0 && others.length > 0 && !towns.some((x) => others.some((y) => mayBeOne(x, y)))
  )
}

const isSmall = ({ grain, key }: Spot): boolean =>
  (grain === 'spot' || grain === 'site') && key.length > 0

/** Kilometres within which two names of places may be a town and a part of it, or a town and its neighbour. */
const BESIDE = 30
const KM_PER_DEGREE = 111

/** True where one may lie in the other: a site and a town that are not far, or two places side by side. */
function mayBeOne(x: Spot, y: Spot): boolean {
  if (x.at === null || y.at === null) return (x.grain === 'site') !== (y.grain === 'site')
  const north = x.at.latitude - y.at.latitude
  const east = (x.at.longitude - y.at.longitude) * Math.cos((x.at.latitude * Math.PI) / 180)
  return Math.hypot(north, east) * KM_PER_DEGREE <= BESIDE
}

function countries(spots: readonly Spot[]): ReadonlySet<string> {
  return new Set(spots.flatMap(({ country }) => (country ? [country] : [])))
}

function samePlace(a: readonly Spot[], b: readonly Spot[]): 'same place' | 'place within' | null {
  const small = a.filter((x) => x.grain !== 'country')
  if (small.some((x) => b.some((y) => x.key === y.key))) return 'same place'
  return intersects(countries(a), countries(b)) ? 'place within' : null
}

function sameDay(a: Telling, b: Telling): 'same day' | 'near day' | null {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return null
  const few = days(a.from, a.to) <= FEW_DAYS && days(b.from, b.to) <= FEW_DAYS
  return few ? 'same day' : 'near day'
}

/** Days from one date to the other, both counted; dates are `YYYY-MM-DD`. */
export function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}

function compareCounts(a: Telling, b: Telling): 'equal count' | 'unequal count' | null {
  if (intersects(a.values, b.values)) return 'equal count'
  for (const [slot, mine] of a.slots) {
    const theirs = b.slots.get(slot)
    if (!theirs || mine.high === null || theirs.high === null) continue
    if ((mine.low ?? 0) > theirs.high || (theirs.low ?? 0) > mine.high) return 'unequal count'
  }
  return null
}
