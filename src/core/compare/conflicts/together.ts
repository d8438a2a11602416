/** Whether two statements may be of one deed, by one doer, at one time. */
import { groupBy } from '../../model/groups.js'
import { contains, overlaps, type Incident } from '../../model/index.js'
import type { Proposition } from '../likeness/propositions.js'
import type { Scene } from './draft.js'
import { KINDS } from './lexicon/predicates.en.js'
import { voiceOf } from './sources.js'
import type { Argument, Statement } from './statements.js'

/** One voice in one report does not contradict itself: it tells two things. */
export function mayBoth(scene: Scene, a: Proposition, b: Proposition): boolean {
  if (a.claim === b.claim || overlaps(a.span, b.span)) return true
  const [x, y] = [voiceOf(scene, a)?.id ?? null, voiceOf(scene, b)?.id ?? null]
  return a.claim.report === b.claim.report && x === y
}

/** *Brandt's funeral on Monday*, *Torvald's funeral on Saturday*: each names somebody, and none is the same. */
export function ofTwoPersons({ persons }: Scene, a: Proposition, b: Proposition): boolean {
  const [x, y] = [a, b].map(({ terms }) => terms.filter((term) => persons.has(term)))
  return x!.length > 0 && y!.length > 0 && !x!.some((term) => y!.includes(term))
}

/** One doer, or none told of in one of them: *the recorder has not been found*. */
export function oneDoer(a: Argument | null, b: Argument | null): boolean {
  return !a || !b || meet(a, b) === 'same'
}

/** True where what is told beside two predicates, or their days, keep them apart. */
export function areApart(scene: Scene, a: Statement, b: Statement): boolean {
  return !shareOthers(a, b) || !mayBeOneTime(scene, a, b)
}

/** No two days: what was not done since July may have been done in June. */
export function mayBeOneTime({ times }: Scene, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ span, of }) =>
    (times.get(span.report) ?? [])
      .filter((time) => contains(of.span, time.span))
      .map(({ anchor }) => JSON.stringify(anchor)),
  )
  return x!.length === 0 || y!.length === 0 || x!.some((one) => y!.includes(one))
}

/** *fired on the market*, *fired on armed trucks* are two deeds. */
export function shareOthers(a: Statement, b: Statement): boolean {
  if ([a, b].some(({ others }) => others.some(({ any }) => any))) return true
  const terms = ({ others }: Statement) => others.flatMap((one) => [...one.terms])
  const [x, y] = [terms(a), terms(b)]
  return x.length === 0 || y.length === 0 || x.some((term) => y.includes(term))
}

/** *tram services*, *emergency services*: each with words of its own beside the noun, and none in common. */
export function areOtherKinds(a: Argument, b: Argument): boolean {
  const [x, y] = [a, b].map(({ terms, head }) =>
    [...terms].filter((term) => term !== head && !term.startsWith('#')),
  )
  return x!.length > 0 && y!.length > 0 && !x!.some((term) => y!.includes(term))
}

/** Whether two arguments are one, two, or may be either. */
export function meet(a: Argument | null, b: Argument | null): 'same' | 'other' | null {
  if (!a || !b) return null
  const [x, y] = [a, b].map(({ terms }) => [...terms].filter((term) => term.startsWith('@')))
  if (x!.length > 0 && y!.length > 0 && !x!.some((term) => y!.includes(term))) return 'other'
  if (a.head === b.head || a.terms.has(b.head) || b.terms.has(a.head)) return 'same'
  if (a.head.startsWith('#') && b.head.startsWith('#')) return 'other'
  const kinds = [a, b].map(({ head }) => KINDS.get(head))
  if (kinds[0] !== undefined && kinds[0] === kinds[1]) return 'same'
  return null
}

/** True where the incidents of both are known and none is the same. */
export function tellTwo(scene: Scene, x: Proposition, y: Proposition): boolean {
  const [a, b] = [incidentsOf(scene, x), incidentsOf(scene, y)]
  return a.length > 0 && b.length > 0 && !a.some(({ id }) => b.some((one) => one.id === id))
}

/**
 * True where no incident of the one can be one of the other: their days or countries exclude one another. That two were not joined
 * tells little where one of them has neither day nor place. Where a day may be that of the report, `days` between two are none.
 */
export function areElsewhere(scene: Scene, x: Proposition, y: Proposition, days = 0): boolean {
  const [a, b] = [incidentsOf(scene, x), incidentsOf(scene, y)]
  if (a.length === 0 || b.length === 0) return false
  return a.every((one) => b.every((other) => areTwoPlaces(one, other, days)))
}

/** In two countries, or on days that exclude one another. */
export function areTwoPlaces(a: Incident, b: Incident, days = 0): boolean {
  if (a.id === b.id) return false
  if (a.country && b.country && a.country !== b.country) return true
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false
  return isBefore(a.to, b.from, days) || isBefore(b.to, a.from, days)
}

/** True of two days with more than so many between. */
function isBefore(one: string, other: string, days: number): boolean {
  if (days === 0) return one < other
  const [x, y] = [one, other].map((day) => Date.parse(day.slice(0, 10)))
  return y! - x! > days * 86_400_000
}

function incidentsOf({ view }: Scene, { events }: Proposition): Incident[] {
  return events.flatMap(({ id }) => view.incidents.get(id) ?? [])
}

/** True where a clause gives a time of long before both reports came out: *two men died on 29 July*, told in October. */
export function isOfEarlier(scene: Scene, a: Proposition, b: Proposition): boolean {
  const out = [a, b].flatMap(({ span }) => scene.published.get(span.report)?.from ?? [])
  if (out.length < 2) return false
  const first = Date.parse(out.sort()[0]!)
  return [a, b].some(({ span }) =>
    (scene.times.get(span.report) ?? []).some((time) => {
      const to = contains(span, time.span) ? scene.datings.get(time.id)?.to : undefined
      return to ? first - Date.parse(to) > LONG_AGO : false
    }),
  )
}

/** A fortnight, in milliseconds. */
const LONG_AGO = 14 * 24 * 60 * 60 * 1000

/** Of so many deadly incidents at most *nobody was hurt*, or a number of dead, is told of any one. */
const FEW_INCIDENTS = 3

/** True of a story of few deadly incidents whose days or countries exclude one another: tellings of one are not always joined. */
export function hasFewDeadly({ given, view }: Scene): boolean {
  const own = new Map([...view.incidents.values()].map((one) => [one.id, one] as const))
  const killed = given.tallies.filter(
    ({ slot, incident }) => slot === 'killed' && own.has(incident),
  )
  const byIncident = [...groupBy(killed, ({ incident }) => incident)]
  const apart: Incident[] = []
  for (const [id] of byIncident.sort((a, b) => b[1].length - a[1].length)) {
    const one = own.get(id)!
    if (apart.every((other) => areTwoPlaces(one, other))) apart.push(one)
  }
  return apart.length <= FEW_INCIDENTS
}
