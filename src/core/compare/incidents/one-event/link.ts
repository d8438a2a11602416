/** Groups by mean likeness, over the pairs that were compared; what was not compared counts as unlike. */

export interface Likely {
  readonly a: number
  readonly b: number
  /** 0 to 1. */
  readonly likely: number
}

/**
 * The likeliest two groups first, as long as the mean over all pairs between them reaches `threshold`. Sums between groups are kept and
 * never counted again, so that the cost grows with the pairs. Groups and members in the order of the indices.
 */
export function linkByMean(count: number, pairs: readonly Likely[], threshold: number): number[][] {
  const members = Array.from({ length: count }, (_, i): number[] => [i])
  const beside = Array.from({ length: count }, () => new Map<number, number>())
  const heap = new Heap()
  for (const { a, b, likely } of pairs) {
    beside[a]!.set(b, likely)
    beside[b]!.set(a, likely)
    if (likely >= threshold) heap.push([likely, Math.min(a, b), Math.max(a, b), 1, 1])
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const [, a, b, sizeA, sizeB] = top
    if (members[a]!.length !== sizeA || members[b]!.length !== sizeB) continue
    join(a, b)
  }
  return members
    .filter((group) => group.length > 0)
    .map((group) => group.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!)

  /** The second joins the first; whatever stood beside either is weighed anew. */
  function join(a: number, b: number): void {
    members[a] = members[a]!.concat(members[b]!)
    members[b] = []
    for (const [other, sum] of beside[b]!) {
      beside[other]!.delete(b)
      if (other === a) continue
      const both = sum + (beside[a]!.get(other) ?? 0)
      beside[a]!.set(other, both)
      beside[other]!.set(a, both)
    }
    beside[b]!.clear()
    beside[a]!.delete(b)
    for (const [other, sum] of beside[a]!) {
      const mean = sum / (members[a]!.length * members[other]!.length)
      if (mean < threshold) continue
      const [low, high] = a < other ? [a, other] : [other, a]
      heap.push([mean, low, high, members[low]!.length, members[high]!.length])
    }
  }
}

/** Mean, two groups, and their sizes when it was counted: an entry whose groups have grown since is stale. */
type Entry = readonly [number, number, number, number, number]

/** The largest mean first, then the smallest indices. */
class Heap {
  private readonly entries: Entry[] = []

  push(entry: Entry): void {
    const { entries } = this
    let at = entries.push(entry) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!before(entry, entries[above]!)) break
      entries[at] = entries[above]!
      at = above
    }
    entries[at] = entry
  }

  pop(): Entry | undefined {
    const { entries } = this
    const top = entries[0]
    const last = entries.pop()
    if (top === undefined || last === undefined || entries.length === 0) return top
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= entries.length) break
      if (below + 1 < entries.length && before(entries[below + 1]!, entries[below]!)) below++
      if (!before(entries[below]!, last)) break
      entries[at] = entries[below]!
      at = below
    }
    entries[at] = last
    return top
  }
}

function before(x: Entry, y: Entry): boolean {
  return x[0] !== y[0] ? x[0] > y[0] : x[1] !== y[1] ? x[1] < y[1] : x[2] < y[2]
}
