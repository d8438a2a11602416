/** Findings in groups, and what two sets share: no noun of its own, but asked for on every floor. */

/** The members by their key, groups and members in the order given; a key of `null` leaves its member out. */
export function groupBy<T, K>(all: Iterable<T>, key: (one: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const at = key(one)
    if (at === null) continue
    const group = groups.get(at)
    if (group) group.push(one)
    else groups.set(at, [one])
  }
  return groups
}

/** True where the sets have a member in common. */
export function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const each of a) if (b.has(each)) return true
  return false
}
