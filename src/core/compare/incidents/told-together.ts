/** Events of one sentence that are told of one incident: what came of it, and what brought it about. */
import type { Count, EventType } from '../../model/index.js'
import { isViolent, OUTCOMES, typeRelation } from './families.js'
import { keptApart } from './policy.js'
import type { Telling } from './tellings.js'

/** Two tellings of one sentence that belong together, with the rule that says so. */
export interface Bond {
  readonly a: number
  readonly b: number
  readonly rule: 'I1' | 'I2' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9' | 'I10' | 'I11'
  /** The second is an incident of its own within the first: it befell one named person. */
  readonly within: boolean
}

/** Every bond of the tellings, which come in the order of reports and words. */
export function bondsOf(tellings: readonly Telling[]): Bond[] {
  const bonds: Bond[] = []
  for (const group of sentences(tellings)) {
    bonds.push(...deedsOf(group))
    for (const told of group) {
      const cause = causeOf(told, group)
      if (cause) bonds.push(bond(cause, told, 'I1'))
      else if (isBroughtAbout(told)) {
        const host = nearestHost(told, group) ?? besideIn(told, group)
        const before = host ? null : hostBefore(told, tellings)
        if (host) bonds.push(bond(host, told, 'I2'))
        else if (before) bonds.push(bond(before, told, 'I5'))
      }
    }
  }
  return [...bonds, ...breakdowns(tellings)]
}

/**
 * I9: what the same ones did in one sentence (*stormed a clinic and abducted four*), and what is told as the time of another (*fighting
 * broke out when gunmen attacked a block*), is one incident.
 */
function deedsOf(group: readonly Telling[]): Bond[] {
  const deeds = group.filter((one) => isViolent(one.type) && !one.other && !one.event.plural)
  return deeds.flatMap((one, i): Bond[] => {
    const before = deeds[i - 1]
    if (!before || before.unreal !== one.unreal || apart(before, one)) return []
    if (one.event.modality === 'denied' || before.event.modality === 'denied') return []
    const timed = one.when && typeRelation(one.type, before.type) !== 'other'
    return timed || actorOf(one) === actorOf(before)
      ? [{ a: before.index, b: one.index, rule: 'I9', within: false }]
      : []
  })
}

/** Where the words for the one actor of an event stand; something else for every event without. */
function actorOf({ event }: Telling): string {
  const [actor, other] = event.roles.filter(({ kind }) => kind === 'actor')
  return actor && !other ? `${actor.span.from} ${actor.span.to}` : event.id
}

/**
 * I7: a total and right behind it its parts, which add up: *Police held 19 people. Fourteen were held in Arlen and five in Brask.* They
 * may be told of other places than the whole.
 */
function breakdowns(tellings: readonly Telling[]): Bond[] {
  return tellings.flatMap((parts, at): Bond[] => {
    for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
      const whole = tellings[i]!
      const near = whole.event.report === parts.event.report && parts.sentence - whole.sentence <= 1
      if (near && whole.type === parts.type && addsUp(parts, whole))
        return [{ a: i, b: at, rule: 'I7', within: false }]
    }
    return []
  })
}

/** True where the exact numbers of one slot of the first sum up to the one of the second. */
function addsUp(parts: Telling, { event }: Telling): boolean {
  return event.counts.some((total) => {
    const each = parts.event.counts.filter(({ slot }) => slot === total.slot)
    const exact = [total, ...each].every(({ low, high }) => low !== null && low === high)
    return exact && each.length > 1 && each.reduce((sum, { low }) => sum + low!, 0) === total.low
  })
}

/** Who is taken in an attack comes of it, as its dead do: *five nurses were taken in a raid on a clinic*. */
const TAKEN: ReadonlySet<EventType> = new Set<EventType>(['kidnapping', 'hostage-taking'])

const isBroughtAbout = ({ type, victim, event }: Telling): boolean =>
  OUTCOMES.has(type) || (TAKEN.has(type) && victim === null && !event.plural)

const isNumber = ({ quantity, low }: Count): boolean => quantity !== null || (low ?? 0) > 1

/** The outcome before it in its sentence, where neither is told of one person: *eleven were killed and thirty wounded*. */
function besideIn(told: Telling, group: readonly Telling[]): Telling | null {
  if (told.victim !== null) return null
  const before = group.filter(
    (other) =>
      other.index < told.index &&
      OUTCOMES.has(other.type) &&
      other.victim === null &&
      other.unreal === told.unreal,
  )
  const last = before.at(-1)
  return last && !apart(last, told) ? last : null
}

/** How many sentences back an outcome told alone takes up what brought it about. */
const REACH = 3
/** How many sentences back *the dead* and *among the wounded* do: the reader has known of them since the lead. */
const ROSTER_REACH = 12

/**
 * I5: the violent event last told before an outcome that has none in its sentence: *A bomb went off at a station. Six people died
 * there.* Numbers take it up, and whoever is new or named (a part of it), and those of a toll that is known (*among the dead*); none that are
 * told of a place or day of their own.
 */
function hostBefore(told: Telling, tellings: readonly Telling[]): Telling | null {
  if (!told.roster && !(told.victim !== null || told.event.counts.some(isNumber) || told.somebody))
    return null
  const reach = told.roster ? ROSTER_REACH : REACH
  for (let i = told.index - 1; i >= 0; i--) {
    const other = tellings[i]!
    const far = other.event.report !== told.event.report || other.sentence < told.sentence - reach
    if (far) return null
    if (!isViolent(other.type) || other.sentence === told.sentence || other.background) continue
    if (other.event.modality === 'denied') continue
    if (other.unreal !== told.unreal) continue
    if (told.victim !== null && !told.roster && (other.event.plural || other.past)) return null
    const elsewhere =
      told.spots.length > 0 && !told.spots.some((x) => other.spots.some((y) => x.key === y.key))
    return elsewhere || apart(other, told) ? null : other
  }
  return null
}

function bond(host: Telling, told: Telling, rule: Bond['rule']): Bond {
  const within = told.victim !== null || !(isBroughtAbout(told) || frees(told, host))
  return { a: host.index, b: told.index, rule, within }
}

function sentences(tellings: readonly Telling[]): Telling[][] {
  const groups = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const group = groups.get(telling.event.sentence)
    if (group) group.push(telling)
    else groups.set(telling.event.sentence, [telling])
  }
  return [...groups.values()]
}

/** I1: the event that a role of this one names as its cause: *killed in the raid*, *the raid left two dead*. */
function causeOf(told: Telling, group: readonly Telling[]): Telling | null {
  const causes = told.event.roles.filter(
    ({ kind }) =>
      kind === 'cause' || kind === 'actor' || (kind === 'victim' && told.type === 'release'),
  )
  for (const { span, kind } of causes) {
    const cause = group.find(
      (other) =>
        other !== told &&
        span.from <= other.event.trigger.from &&
        other.event.trigger.to <= span.to,
    )
    if (!cause || sameSpan(cause, told) || apart(cause, told)) continue
    if (kind === 'victim' && !frees(told, cause)) continue
    if (cause.unreal === told.unreal) return cause
  }
  return null
}

/** What those released were held in: *two of those arrested were released*. */
const HELD: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'kidnapping', 'hostage-taking'])

const frees = (told: Telling, host: Telling): boolean =>
  told.type === 'release' && HELD.has(host.type)

const sameSpan = (a: Telling, b: Telling): boolean => a.event.trigger.from === b.event.trigger.from

function apart(a: Telling, b: Telling): boolean {
  return keptApart({ ...a, victim: null }, { ...b, victim: null })
}

/** I2: the nearest violent event of the sentence, the one before rather than the one behind: *raided a shop, killing two*. */
function nearestHost(told: Telling, group: readonly Telling[]): Telling | null {
  let best: Telling | null = null
  let least = Infinity
  for (const other of group) {
    if (!isViolent(other.type) || other.unreal !== told.unreal || apart(other, told)) continue
    if (other.background) continue
    if (other === told || (TAKEN.has(told.type) && TAKEN.has(other.type))) continue
    const gap = told.event.trigger.from - other.event.trigger.from
    const far = gap > 0 ? gap : -2 * gap
    if (far < least) [best, least] = [other, far]
  }
  return best
}

/** The tellings with what those bonded to them say of place, day and numbers, where they say nothing of their own. */
export function shareWithin(tellings: readonly Telling[], bonds: readonly Bond[]): Telling[] {
  const above = tellings.map((t) => t.index)
  const top = (at: number): number => (above[at] === at ? at : top(above[at]!))
  for (const { a, b, within } of bonds) if (!within) above[top(b)] = top(a)
  const group = tellings.map((t) => top(t.index))
  const members = new Map<number, Telling[]>()
  for (const t of tellings)
    members.set(group[t.index]!, [...(members.get(group[t.index]!) ?? []), t])
  return tellings.map((telling) => {
    const others = members.get(group[telling.index]!)!
    return others.length < 2 ? telling : filled(telling, others)
  })
}

function filled(telling: Telling, others: readonly Telling[]): Telling {
  const dated = others.find(({ from }) => from !== null)
  const placed = others.find(({ spots }) => spots.length > 0)
  const day =
    telling.from === null && dated ? { from: dated.from, to: dated.to, edtf: dated.edtf } : {}
  return {
    ...telling,
    ...day,
    spots: telling.spots.length > 0 ? telling.spots : (placed?.spots ?? []),
    values: new Set(others.flatMap(({ values }) => [...values])),
    slots: new Map(others.flatMap(({ slots }) => [...slots])),
  }
}
