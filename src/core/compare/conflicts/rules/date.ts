/** The same thing on days that exclude one another. */
import { shared, type Time } from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { ABOUT_ONE, BASE, SAY_ONE } from '../policy.js'

/** CF6: clauses about one event, each with a day, and no day in common. */
export const otherDay: Finder = {
  id: 'CF6',
  example: '“the boats arrived on Sunday” here, “the boats arrived early on Monday” there.',
  find(scene) {
    const pairs = new Map<string, [Proposition, Proposition, number]>()
    for (const { a, b, total } of scene.pairs) {
      const [x, y] = [scene.view.propositions[a]!, scene.view.propositions[b]!]
      if ((total >= ABOUT_ONE && tellOneKind(x, y)) || (total >= SAY_ONE && tellNone(x, y)))
        pairs.set(`${a} ${b}`, [x, y, total])
    }
    for (const [x, y] of [...sameOutcome(scene), ...sameIncident(scene)]) {
      const key = `${scene.view.propositions.indexOf(x)} ${scene.view.propositions.indexOf(y)}`
      if (!pairs.has(key)) pairs.set(key, [x, y, ABOUT_ONE])
    }
    return [...pairs.values()].flatMap(([x, y, total]) => compare(scene, x, y, total))
  },
}

function compare(scene: Scene, x: Proposition, y: Proposition, total: number): Draft[] {
  if (x.claim.report === y.claim.report) return []
  const [p, q] = [timeIn(scene, x), timeIn(scene, y)]
  const [a, b] = [p && dayOf(scene, p), q && dayOf(scene, q)]
  if (!p || !q || !a || !b || a.kind !== b.kind || a.days.some((day) => b.days.includes(day)))
    return []
  const sides = [side(scene, p.span, x), side(scene, q.span, y)] as const
  return [
    {
      rule: 'CF6',
      kind: 'date',
      status: 'conflict',
      sides,
      differs: `${sides[0].value} against ${sides[1].value}`,
      score: BASE.date + (total - ABOUT_ONE) * 0.5,
    },
  ]
}

/** No event was read in one of them. */
function tellNone(x: Proposition, y: Proposition): boolean {
  return x.events.length === 0 || y.events.length === 0
}

/** Events of one type. */
function tellOneKind(x: Proposition, y: Proposition): boolean {
  return x.events.some(({ type }) => y.events.some((other) => other.type === type))
}

/** Clauses that tell one incident, however differently. */
function sameIncident({ view }: Scene): [Proposition, Proposition][] {
  const told = new Map<string, Proposition[]>()
  for (const one of view.propositions) {
    for (const id of new Set(
      one.events.flatMap((event) => view.incidents.get(event.id)?.id ?? []),
    )) {
      told.set(id, [...(told.get(id) ?? []), one])
    }
  }
  return [...told.values()].flatMap((all) =>
    all.flatMap((x, i) => all.slice(i + 1).map((y): [Proposition, Proposition] => [x, y])),
  )
}

function sameOutcome({ outcomes }: Scene): [Proposition, Proposition][] {
  return outcomes.flatMap((a, i) =>
    outcomes.slice(i + 1).flatMap((b): [Proposition, Proposition][] => {
      const same = [...a.about].some((term) => term.startsWith('@') && b.about.has(term))
      return same && a.outcome === b.outcome && a.direct && b.direct ? [[a.of, b.of]] : []
    }),
  )
}

/** The one day that a clause gives; none where it gives several. */
function timeIn({ times }: Scene, { span }: Proposition): Time | null {
  const own = (times.get(span.report) ?? []).filter(
    (one) => shared(one.span, span) > 0 && isDay(one),
  )
  return own.length === 1 ? own[0]! : null
}

function isDay({ anchor }: Time): boolean {
  return (
    anchor.kind === 'weekday' ||
    (anchor.kind === 'partial' && anchor.day !== null) ||
    (anchor.kind === 'absolute' && /^\d{4}-\d\d-\d\d$/.test(anchor.edtf)) ||
    (anchor.kind === 'unit' && anchor.unit === 'day')
  )
}

/** Days by the calendar where they are known, else by the week. */
function dayOf({ datings }: Scene, time: Time): { kind: string; days: readonly string[] } | null {
  const dating = datings.get(time.id)
  if (time.anchor.kind === 'weekday') return { kind: 'week', days: [String(time.anchor.weekday)] }
  if (dating?.from && dating.from === dating.to) {
    const weekday = weekdayOf(dating.from)
    return { kind: 'week', days: [String(weekday)] }
  }
  return null
}

/** ISO weekday of a day (Sakamoto's rule), 1 for Monday. */
function weekdayOf(day: string): number {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][m - 1]!
  const year = m < 3 ? y - 1 : y
  const sunday0 =
    (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + d) % 7
  return sunday0 === 0 ? 7 : sunday0
}
