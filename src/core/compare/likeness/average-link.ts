/** Groups by the average likeness of all their pairs. */
import type { AlignedPair } from './align.js'

/**
 * Groups by average likeness: the likest pair first, and two groups join where the mean over all their pairs
 * reaches `threshold`. Every proposition is in one group; groups and members in the order of the indices. Those below
 * `late` are grouped first, as if there were no others; the others join them, and join no two of their groups. Only a pair that
 * itself reaches `strong` brings groups together: with a threshold of 0 whatever strong pairs connect is one group.
 */
export function averageLink(
  count: number,
  pairs: readonly Pick<AlignedPair, 'a' | 'b' | 'total' | 'never'>[],
  threshold: number,
  late = count,
  strong = 0,
): number[][] {
  const group = Array.from({ length: count }, (_, i) => i)
  const members = new Map(group.map((i) => [i, [i]]))
  const sums = sumsOf(count, pairs)
  const least = thousandths(threshold)
  const isLate = ({ b }: Pick<AlignedPair, 'b'>) => b >= late
  const ordered = [...pairs].sort(
    (x, y) => Number(isLate(x)) - Number(isLate(y)) || y.total - x.total || x.a - y.a || x.b - y.b,
  )
  for (const { a, b, total, never } of ordered) {
    if (never || total < strong) continue
    const [low, high] = [group[a]!, group[b]!].sort((x, y) => x - y) as [number, number]
    if (low === high || (b >= late && high < late)) continue
    const [mine, theirs] = [members.get(low)!, members.get(high)!]
    if (sums[low]!.get(high)! < least * mine.length * theirs.length) continue
    for (const i of theirs) group[i] = low
    members.set(
      low,
      [...mine, ...theirs].sort((x, y) => x - y),
    )
    members.delete(high)
    for (const [other, sum] of sums[high]!) {
      sums[other]!.delete(high)
      if (other === low) continue
      const both = (sums[low]!.get(other) ?? 0) + sum
      sums[low]!.set(other, both)
      sums[other]!.set(low, both)
    }
  }
  return [...members.values()].sort((x, y) => x[0]! - y[0]!)
}

/** For each of `count` groups of one, the sum of its likenesses to each other that it is paired with, in whole thousandths. */
function sumsOf(
  count: number,
  pairs: readonly Pick<AlignedPair, 'a' | 'b' | 'total' | 'never'>[],
): Map<number, number>[] {
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  for (const { a, b, total, never } of pairs) {
    const likeness = never ? -Infinity : thousandths(total)
    sums[a]!.set(b, likeness)
    sums[b]!.set(a, likeness)
  }
  return sums
}

/** Likenesses have three digits: counted in thousandths, sums are exact in any order. */
function thousandths(value: number): number {
  return Math.round(value * 1000)
}
