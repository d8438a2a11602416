/** Best one-to-one matching, and groups by shared members. */

/**
 * The matching of rows to columns with the greatest sum of weights; weights of 0 or less are no match.
 * Kuhn's algorithm with potentials, O(n³). Returns for each row its column or -1.
 */
export function bestMatching(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const cost = (row: number, column: number) => -Math.max(0, weights[row]?.[column] ?? 0)
  const rowPotential = new Float64Array(size + 1)
  const columnPotential = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    assignRow(row, size, cost, rowPotential, columnPotential, rowOf)
  }
  const found = new Array<number>(rows).fill(-1)
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column]! - 1
    if (row < rows && row >= 0 && cost(row, column - 1) < 0) found[row] = column - 1
  }
  return found
}

/** Adds one row to the matching by the cheapest augmenting path. */
function assignRow(
  row: number,
  size: number,
  cost: (row: number, column: number) => number,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  rowOf: Int32Array,
): void {
  const least = new Float64Array(size + 1).fill(Infinity)
  const seen = new Uint8Array(size + 1)
  const way = new Int32Array(size + 1)
  rowOf[0] = row
  let at = 0
  do {
    seen[at] = 1
    const from = rowOf[at]!
    let delta = Infinity
    let next = 0
    for (let column = 1; column <= size; column++) {
      if (seen[column]) continue
      const reduced = cost(from - 1, column - 1) - rowPotential[from]! - columnPotential[column]!
      if (reduced < least[column]!) {
        least[column] = reduced
        way[column] = at
      }
      if (least[column]! < delta) {
        delta = least[column]!
        next = column
      }
    }
    for (let column = 0; column <= size; column++) {
      if (seen[column]) {
        rowPotential[rowOf[column]!]! += delta
        columnPotential[column]! -= delta
      } else least[column]! -= delta
    }
    at = next
  } while (rowOf[at] !== 0)
  while (at !== 0) {
    const before = way[at]!
    rowOf[at] = rowOf[before]!
    at = before
  }
}

/** Groups of `items`: two that share a key are in one group, and so are those linked through others. */
export function connected<T>(items: readonly T[], keys: (item: T) => readonly string[]): T[][] {
  const groupOf = new Map<string, number>()
  let groups: T[][] = []
  for (const item of items) {
    const touched = [...new Set(keys(item).flatMap((key) => groupOf.get(key) ?? []))]
    const joined = [...touched.flatMap((index) => groups[index]!), item]
    const index = groups.length
    groups.push(joined)
    for (const old of touched) groups[old] = []
    for (const member of joined) for (const key of keys(member)) groupOf.set(key, index)
  }
  groups = groups.filter((group) => group.length > 0)
  return groups
}
