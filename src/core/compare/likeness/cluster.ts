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
  const isApart = (x: number, y: number) => {
    const [mine, theirs] = [members.get(x)!, members.get(y)!]
    const [few, other] = mine.length < theirs.length ? [mine, y] : [theirs, x]
    for (const i of few) for (const j of apart.get(i) ?? []) if (group[j] === other) return true
    return false
  }
  for (const { a, b } of [...ties].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [low, high] = group[a]! < group[b]! ? [group[a]!, group[b]!] : [group[b]!, group[a]!]
    if (low === high || isApart(low, high)) continue
    for (const i of members.get(high)!) {
      group[i] = low
      members.get(low)!.push(i)
    }
    members.delete(high)
  }
  return [...members.values()].map((own) => own.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!)
}
