/** Which kinds of events may be told of one incident: the hierarchy of event types. */
import type { EventType } from '../../model/index.js'

/** Types that say what came of an incident: they join the incident that brought it about. */
export const OUTCOMES: ReadonlySet<EventType> = new Set([
  'killing',
  'death',
  'injury',
  'missing',
  'displacement',
  'destruction',
])

/** What the law does with those who took part. */
export const AFTERMATH: ReadonlySet<EventType> = new Set(['arrest', 'charge'])

/** A wider kind and the kinds within it; a kind may stand in several. */
// prettier-ignore
const WITHIN: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  attack: [
    'bombing', 'shooting', 'suicide-attack', 'vehicle-attack', 'arson', 'airstrike', 'shelling',
    'grenade-attack', 'chemical-attack', 'assault', 'hostage-taking', 'raid', 'clash', 'killing',
    'hijacking', 'offensive', 'mob-violence', 'kidnapping',
  ],
  bombing: ['suicide-attack', 'grenade-attack', 'airstrike', 'vehicle-attack'],
  airstrike: ['shelling', 'raid', 'bombing'],
  raid: ['clash', 'search', 'shooting', 'siege', 'kidnapping', 'hostage-taking'],
  clash: ['shooting', 'offensive', 'siege', 'capture', 'riot'],
  offensive: ['siege', 'capture', 'shelling'],
  capture: ['handover', 'withdrawal'],
  'hostage-taking': ['siege', 'kidnapping', 'hijacking'],
  arrest: ['charge', 'search', 'kidnapping'],
  charge: ['trial', 'conviction'],
  talks: ['agreement', 'ceasefire', 'exchange'],
  protest: ['riot', 'work-stoppage', 'crowd-control'],
  riot: ['mob-violence', 'crowd-control'],
  killing: ['death', 'injury'],
  seizure: ['robbery', 'capture', 'search'],
  deployment: ['withdrawal'],
  plot: ['attack', 'threat', 'bombing'],
  accident: ['disaster'],
}

const RELATED = new Set(
  Object.entries(WITHIN).flatMap(([wide, kinds]) => kinds.map((kind) => `${wide} ${kind}`)),
)

/** `same`, `related` (one is a kind of the other, or both bring about the same), `outcome`, or `other`. */
export type TypeRelation = 'same' | 'related' | 'outcome' | 'other'

/** How the types of two events stand to each other. */
export function typeRelation(a: EventType, b: EventType): TypeRelation {
  if (a === b) return 'same'
  if (RELATED.has(`${a} ${b}`) || RELATED.has(`${b} ${a}`)) return 'related'
  const [outA, outB] = [OUTCOMES.has(a), OUTCOMES.has(b)]
  if (outA && outB) return 'related'
  if (outA !== outB && isViolent(outA ? b : a)) return 'outcome'
  return 'other'
}

/** True where the first kind is the second, or a wider kind that may take it up: *the attack* after a bombing. */
export function isWider(wide: EventType, kind: EventType): boolean {
  return wide === kind || (WITHIN[wide]?.includes(kind) ?? false)
}

// prettier-ignore
const VIOLENT: ReadonlySet<EventType> = new Set<EventType>([
  ...WITHIN.attack!, 'attack', 'raid', 'siege', 'accident', 'disaster', 'riot', 'capture', 'torture',
  'kidnapping',
])

/** True for kinds of events that bring about deaths, injuries, flight or ruin. */
export function isViolent(type: EventType): boolean {
  return VIOLENT.has(type) && !OUTCOMES.has(type)
}
