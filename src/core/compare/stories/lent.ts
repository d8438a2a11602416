/** Days for reports that neither are given one nor bear one: without a day a copy would tie stories of different years together. */
import type { Compared } from './compare.js'

/** Two reports, by index, with the log-odds that they tell of the same. */
export interface Odds {
  readonly a: number
  readonly b: number
  readonly odds: number
}

/** A report without a day may be copied from one that has its day from a third, and so on; so many steps are gone. */
const STEPS = 3

/** A report with the day of another, for comparing. */
export function withDay(one: Compared, day: number): Compared {
  return { ...one, own: { ...one.own, day } }
}

/**
 * The days that reports without one get, by index: that of the report they are likest to among `ties`, which hold only likely
 * pairs. Who is like none that has a day gets none.
 */
export function lentDays(
  compared: readonly Compared[],
  ties: readonly Odds[],
): ReadonlyMap<number, number> {
  const lent = new Map<number, number>()
  const dayOf = (i: number) => compared[i]!.own.day ?? lent.get(i) ?? null
  const open = ties.filter(
    ({ a, b }) => compared[a]!.own.day === null || compared[b]!.own.day === null,
  )
  const sorted = [...open].sort((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b)
  for (let step = 0; step < STEPS; step++) {
    const found = new Map<number, number>()
    for (const { a, b } of sorted) {
      const [x, y] = [dayOf(a), dayOf(b)]
      if (x === null && y !== null && !found.has(a)) found.set(a, y)
      if (y === null && x !== null && !found.has(b)) found.set(b, x)
    }
    if (found.size === 0) break
    for (const [i, day] of found) lent.set(i, day)
  }
  return lent
}
