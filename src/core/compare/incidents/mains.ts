/**
 * What a report, and a story, is about: the violent incident told most and first. What is told as known (*the blast*), and tolls told
 * alone, belong to it where nothing sets them apart.
 */
import type { EventType } from '../../model/index.js'
import { AFTERMATH, isViolent, OUTCOMES, typeRelation } from './families.js'
import type { Telling } from './tellings.js'

/** A telling of a group, and one of each incident that may take it up, the likeliest first. */
export interface Taken {
  readonly of: number
  readonly homes: readonly Home[]
}

/** A telling of an incident that may take up another, and the rule that says so. */
interface Home {
  readonly one: number
  readonly rule: 'I6' | 'I8' | 'I10' | 'I11'
}

/** How many sentences tell what a report is about. */
const LEAD = 3
/** What a telling weighs in a title, in the lead, and further down. */
const WEIGHT = { heading: 3, lead: 2, body: 1 } as const

/** Kinds that *the attack* does not take up: they answer an attack or go on beside it. */
const BESIDE: ReadonlySet<EventType> = new Set<EventType>([
  'raid',
  'search',
  'clash',
  'siege',
  'offensive',
  'capture',
  'hostage-taking',
])

/** I6, I8, I10 and I11: for each group that the story’s heaviest incident of its kind, or the main one of its report or story, takes up: a telling of both. */
export function takenByMains(
  tellings: readonly Telling[],
  groups: readonly (readonly number[])[],
): Taken[] {
  const told = groups.map((members) => members.map((m) => tellings[m]!))
  const mains = mainsOf(told)
  const sweep = sweepOf(told)
  return told.flatMap((group, i): Taken[] => {
    if (sweep !== undefined && i !== sweep && isOfSweep(group, told[sweep]!))
      return [{ of: groups[i]![0]!, homes: [{ one: groups[sweep]![0]!, rule: 'I10' }] }]
    const homes = [...new Set(group.map(({ event }) => mains.of.get(event.report)))]
    const near = homes.length === 1 ? homes[0] : undefined
    const over = near ?? mains.story
    if (over !== undefined && isAftermath(group) && !isElsewhere(group, told[over]!))
      return [{ of: groups[i]![0]!, homes: [{ one: groups[over]![0]!, rule: 'I11' }] }]
    const fit = [sameKind(group, told, mains), near, mains.story].flatMap((at): Home[] => {
      if (at === undefined || at === i) return []
      const [one] = groups[at]!
      if (isTakenUp(group, told[at]!)) return [{ one: one!, rule: 'I6' }]
      return mains.leads.has(i) && isLikely(group, told[at]!) ? [{ one: one!, rule: 'I8' }] : []
    })
    return fit.length === 0 ? [] : [{ of: groups[i]![0]!, homes: fit }]
  })
}

/** The arrests of several that the story tells most. */
function sweepOf(told: readonly (readonly Telling[])[]): number | undefined {
  const weights = new Map<number, number>()
  told.forEach((group, i) => {
    const own = group.filter((one) => one.type === 'arrest' && isSeveral(one) && !one.past)
    const weight = own.reduce((sum, one) => sum + weightOf(one), 0)
    if (weight > 0) weights.set(i, weight)
  })
  return heaviest(weights)
}

const isSeveral = ({ event }: Telling): boolean => event.counts.some(({ low }) => (low ?? 0) > 1)

/** I10: *eight people have been detained*, *one of the 14 held was released*: a number of those held that is told alone. */
function isOfSweep(group: readonly Telling[], sweep: readonly Telling[]): boolean {
  return (
    group.every(
      (one) =>
        (one.type === 'release' ? one.held : one.type === 'arrest' && isSeveral(one)) &&
        one.victim === null &&
        !one.unreal &&
        !one.past &&
        !one.other &&
        one.event.modality !== 'denied',
    ) && !isElsewhere(group, sweep)
  )
}

/** I11: *eleven people were arrested*, *charged four guards*: what the law did with those of an incident, told without a day or name. */
function isAftermath(group: readonly Telling[]): boolean {
  return (
    group.some(({ event }) => event.counts.length > 0) &&
    group.every(
      (one) =>
        AFTERMATH.has(one.type) &&
        one.victim === null &&
        !one.unreal &&
        !one.past &&
        !one.other &&
        one.event.modality !== 'denied',
    )
  )
}

/** The heaviest incident of the story of the kind that the group is told as. */
function sameKind(
  group: readonly Telling[],
  told: readonly (readonly Telling[])[],
  { kinds }: Mains,
): number | undefined {
  const kind = kindOf(group)
  const at = kind === null ? undefined : kinds.get(kind)
  return at !== undefined && told[at] !== group ? at : undefined
}

/** The kind told most often, what came of it left out; the first of equals. */
function kindOf(group: readonly Telling[]): EventType | null {
  const times = new Map<EventType, number>()
  for (const { type } of group.filter(isHost)) times.set(type, (times.get(type) ?? 0) + 1)
  return [...times].sort(([, m], [, n]) => n - m)[0]?.[0] ?? null
}

/**
 * True where what one report is about may be what the story is about: of one kind, and nothing says that it is another. A report that
 * tells the story's incident beside its own tells of two.
 */
function isLikely(group: readonly Telling[], main: readonly Telling[]): boolean {
  if (group.some((one) => one.unreal || one.past || one.other)) return false
  const reports = new Set(group.map(({ event }) => event.report))
  if (main.some(({ event }) => reports.has(event.report))) return false
  const kind = kindOf(main)
  const own = kindOf(group)
  return (
    kind !== null && (own === null ? group.every(({ victim }) => victim === null) : own === kind)
  )
}

interface Mains {
  /** Groups that some report is mainly about. */
  readonly leads: ReadonlySet<number>
  /** The heaviest of each kind. */
  readonly kinds: ReadonlyMap<EventType, number>
  readonly of: ReadonlyMap<string, number>
  readonly story: number | undefined
}

function mainsOf(told: readonly (readonly Telling[])[]): Mains {
  const within = new Map<string, Map<number, number>>()
  const all = new Map<number, number>()
  told.forEach((group, i) => {
    for (const one of group) {
      const weight = weightOf(one) * (isHost(one) ? 1 : isHarm(one) ? OUTCOME : 0)
      if (weight === 0) continue
      const own = within.get(one.event.report) ?? new Map<number, number>()
      own.set(i, (own.get(i) ?? 0) + weight)
      within.set(one.event.report, own)
      if (isHost(one)) all.set(i, (all.get(i) ?? 0) + weight)
    }
  })
  const of = [...within].map(([report, own]) => [report, heaviest(own)!] as const)
  const leads = of.flatMap(([report, at]) => (within.get(report)!.get(at)! >= ABOUT ? [at] : []))
  const kinds = new Map<EventType, number>()
  for (const [i] of [...all].sort(([a, m], [b, n]) => m - n || b - a))
    for (const kind of [kindOf(told[i]!)]) if (kind !== null) kinds.set(kind, i)
  return { of: new Map(of), leads: new Set(leads), kinds, story: heaviest(all) }
}

function heaviest(weights: ReadonlyMap<number, number>): number | undefined {
  return [...weights].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0]
}

const weightOf = ({ heading, sentence }: Telling): number =>
  heading ? WEIGHT.heading : sentence < LEAD ? WEIGHT.lead : WEIGHT.body

/** What a telling of what came of it weighs beside one of what brought it about. */
const OUTCOME = 0.5
/** From this weight on a report is about an incident: told in its title, or twice in its first sentences. */
const ABOUT = 3

const isHarm = (one: Telling): boolean =>
  OUTCOMES.has(one.type) && !one.unreal && !one.past && one.event.modality !== 'denied'

const isHost = (one: Telling): boolean =>
  isViolent(one.type) &&
  !one.unreal &&
  !one.past &&
  !one.background &&
  one.event.modality !== 'denied'

/** True where a group brings nothing of its own that would set it apart from the main incident. */
function isTakenUp(group: readonly Telling[], main: readonly Telling[]): boolean {
  if (group.some((one) => one.unreal || one.past || one.victim !== null || one.other)) return false
  const hosts = group.filter(({ type }) => !OUTCOMES.has(type))
  const kind = kindOf(main)
  if (hosts.length === 0) return group.some(isToll) && !isElsewhere(group, main)
  const several = main.filter((one) => isHost(one) && one.event.plural).length
  const plural = 2 * several >= main.filter(isHost).length
  const told = new Set(main.filter(isHost).map(({ type }) => type))
  return hosts.every(
    (one) =>
      isKnown(one) &&
      one.event.plural === plural &&
      (told.has(one.type) || (kind !== null && takesUp(one.type, kind))),
  )
}

/** True where a toll has a place of its own. */
function isElsewhere(group: readonly Telling[], main: readonly Telling[]): boolean {
  const known = new Set(main.flatMap(({ spots }) => spots.map(({ key }) => key)))
  return group.some(({ spots }) => spots.length > 0 && !spots.some(({ key }) => known.has(key)))
}

/** Told as what the reader knows, or as what the report is about. */
const isKnown = (one: Telling): boolean => one.event.definite || one.heading || one.sentence < LEAD

/** A number of dead or hurt, or that there are none; or the toll itself. */
const isToll = ({ type, event }: Telling): boolean =>
  (OUTCOMES.has(type) &&
    event.counts.some(({ quantity, high }) => quantity !== null || high === 0)) ||
  event.because.rule.includes('E17')

function takesUp(type: EventType, kind: EventType): boolean {
  if (type === kind) return true
  if (BESIDE.has(type) || BESIDE.has(kind)) return false
  return typeRelation(type, kind) === 'related' && isViolent(type)
}
