/** Sets of things that were joined pair by pair. */

/** Groups the indices below `count` by the pairs that join them; each group sorted, groups by their first index. */
export function components(count: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const parent = Array.from({ length: count }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const [a, b] of pairs) {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number]
    parent[high] = low
  }
  const groups = new Map<number, number[]>()
  for (let i = 0; i < count; i++) {
    const at = root(i)
    const group = groups.get(at)
    if (group) group.push(i)
    else groups.set(at, [i])
  }
  return [...groups.values()]
}
