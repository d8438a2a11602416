/** Which conflicts make one dispute, and which dispute comes first. */
import type { Conflict, ConflictItem, ConflictKind, FindingId } from '../../model/index.js'
import type { View } from '../view.js'

/** Kinds in the order in which they matter: facts of the event before the manner of telling. */
const ORDER: readonly ConflictKind[] = [
  'count',
  'outcome',
  'polarity',
  'place',
  'actor',
  'date',
  'side',
  'certainty',
  'attribution',
]
/** Surer ones first. */
export const SURE = { sure: 0, likely: 1, possible: 2 }

/** Kinds that are about the manner of telling: one step behind what happened. */
const MANNER: readonly ConflictKind[] = ['certainty', 'attribution']

/** The conflicts of a dossier by the dispute that they are part of, the weightiest dispute first. */
export function disputesOf(view: View): readonly (readonly Conflict[])[] {
  const groups = group(view.dossier.conflicts.filter(({ status }) => status === 'conflict'))
  const weighed = groups.map((conflicts) => ({ conflicts, key: sortKey(conflicts, view) }))
  weighed.sort((a, b) => compareKeys(a.key, b.key))
  return weighed.map(({ conflicts }) => conflicts)
}

function keyOf({ span }: ConflictItem): string {
  return `${span.report} ${span.from} ${span.to}`
}

/** Conflicts of one kind connected by shared items, or by the question that they answer about one incident or person. */
function group(conflicts: readonly Conflict[]): readonly (readonly Conflict[])[] {
  const leader = new Map<string, number>()
  const parent = conflicts.map((_, at) => at)
  const root = (at: number): number => {
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  conflicts.forEach((conflict, at) => {
    const { kind, about, incident } = conflict
    const matter = about && (kind === 'count' ? `${about} ${incident}` : about)
    for (const key of [...conflict.items.map(keyOf), ...(matter ? [matter] : [])].map(
      (own) => `${kind} ${own}`,
    )) {
      const held = leader.get(key)
      if (held === undefined) leader.set(key, at)
      else parent[root(at)] = root(held)
    }
  })
  const groups = new Map<number, Conflict[]>()
  conflicts.forEach((conflict, at) => {
    const key = root(at)
    groups.set(key, [...(groups.get(key) ?? []), conflict])
  })
  return [...groups.values()]
}

/** Who says it last; sure ones about facts first, then the main incident, then more reports, then the kind, then the id. */
function sortKey(conflicts: readonly Conflict[], view: View): readonly (number | FindingId)[] {
  const rank = Math.min(
    ...conflicts.map(({ incident }) => (incident ? (view.rank.get(incident) ?? 99) : 99)),
  )
  const reports = new Set(conflicts.flatMap(({ items }) => items.map(({ span }) => span.report)))
    .size
  const sure = Math.min(...conflicts.map((conflict) => SURE[conflict.sure]))
  return [
    conflicts[0]!.kind === 'attribution' ? 1 : 0,
    sure + (MANNER.includes(conflicts[0]!.kind) ? 1 : 0),
    reports > 1 ? 0 : 1,
    Math.min(rank, 5),
    -reports,
    ORDER.indexOf(conflicts[0]!.kind),
    conflicts[0]!.id,
  ]
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, value] of a.entries()) if (value !== b[at]) return value < b[at]! ? -1 : 1
  return 0
}
