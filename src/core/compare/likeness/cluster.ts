/** Groups by the surest ties first; what must never stand together is kept apart. */

/** A tie between two things, by index; the greater the score, the surer. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Joins along the ties, the surest first (equal ones in the order of their indices), unless that would bring a pair
 * of `never` into one group. Groups and their members are in the order of the indices.
 */
export function cluster(
  count: number,
  ties: readonly Tie[],
  never: readonly (readonly [number, number])[],
): number[][] {
  const group = Array.from({ length: count }, (_, i) => i)
  const members = new Map(group.map((i) => [i, [i]]))
  const apart = new Map<number, Set<number>>()
  for (const [a, b] of never) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = apart.get(x)
      if (known) known.add(y)
      else apart.set(x, new Set([y]))
    }
  }
  for (const { a, b } of [...ties].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [low, high] = [group[a]!, group[b]!].sort((x, y) => x - y) as [number, number]
    if (low === high) continue
    const [mine, theirs] = [members.get(low)!, members.get(high)!]
    if (mine.some((i) => theirs.some((j) => apart.get(i)?.has(j)))) continue
    for (const i of theirs) group[i] = low
    members.set(
      low,
      [...mine, ...theirs].sort((x, y) => x - y),
    )
    members.delete(high)
  }
  return [...members.values()].sort((x, y) => x[0]! - y[0]!)
}
