/** The best tree without crossing arcs: Eisner's dynamic programme (1996) over the arcs that can be in it. */

/** Tables of the dynamic programme by the two ends of a span, kept from sentence to sentence and grown where one is longer. */
interface Tables {
  readonly room: number
  /** For arcs to the left (0) and to the right (1). */
  readonly open: readonly [Float64Array, Float64Array]
  readonly closed: readonly [Float64Array, Float64Array]
  readonly openAt: Int16Array
  readonly closedAt: readonly [Int16Array, Int16Array]
}

function tablesFor(n: number): Tables {
  const size = n * n
  return {
    room: n,
    open: [new Float64Array(size), new Float64Array(size)],
    closed: [new Float64Array(size), new Float64Array(size)],
    openAt: new Int16Array(size),
    closedAt: [new Int16Array(size), new Int16Array(size)],
  }
}

let tables = tablesFor(64)

/**
 * How much less than the best head of its word a head may score, to begin with: it leaves two heads for a word, and more than nine in ten
 * trees lose less than this as a whole.
 */
const SLACK = 4

/**
 * Writes the heads of the best tree with one root and without crossing arcs; scores as in `bestTree`. Against the best head of each
 * word a tree loses what its arcs lose, added up. So where the best tree of the arcs within a slack loses no more than that
 * slack, no arc left out is in a better one; else the arcs that lose no more than this tree did are looked at.
 */
export function eisner(scores: Float32Array, stride: number, n: number, head: Int32Array): void {
  if (n > tables.room) tables = tablesFor(n)
  const best = Float64Array.from({ length: n }, (_, i) => bestOf(scores, i * stride, n))
  let slack = SLACK
  for (;;) {
    const least = best.map((score) => score - slack)
    fillTables(scores, stride, n, least)
    const found = backtrace(scores, stride, n, head)
    let lost = found ? 0 : Infinity
    if (found) for (let i = 0; i < n; i++) lost += best[i]! - scores[i * stride + head[i]!]!
    if (!(lost > slack)) return
    slack = lost
  }
}

function bestOf(scores: Float32Array, row: number, n: number): number {
  let best = -Infinity
  for (let j = 0; j <= n; j++) if (scores[row + j]! > best) best = scores[row + j]!
  return best
}

/**
 * Spans of i ≤ j over the arcs that score at least `least` of their dependent. Spans that end in a closed half to the left lie turned, so
 * that the inner loops walk along rows.
 */
function fillTables(scores: Float32Array, stride: number, n: number, least: Float64Array): void {
  const { open, closed, openAt } = tables
  const [openLeft, openRight] = open
  const [closedLeft, closedRight] = closed
  /** The words up to j that may hang on i, by i. */
  const behind: number[][] = []
  for (let j = 0; j < n; j++) {
    closedLeft[j * n + j] = closedRight[j * n + j] = 0
    /** The words from i on that may hang on j. */
    const before: number[] = []
    behind.push([])
    for (let i = j - 1; i >= 0; i--) {
      const toLeft = scores[i * stride + j]!
      const toRight = scores[j * stride + i]!
      if (toLeft >= least[i]! || toRight >= least[j]!) {
        let best = -Infinity
        for (let k = i; k < j; k++) {
          const sum = closedRight[i * n + k]! + closedLeft[j * n + k + 1]!
          if (sum > best) {
            best = sum
            openAt[i * n + j] = k
          }
        }
        openLeft[j * n + i] = best + toLeft
        openRight[i * n + j] = best + toRight
        if (toLeft >= least[i]!) before.push(i)
        if (toRight >= least[j]!) behind[i]!.push(j)
      }
      close(n, i, j, before, behind[i]!)
    }
  }
}

/** The closed spans from i to j, headed by j over one of `before`, and by i over one of `behind`. */
function close(
  n: number,
  i: number,
  j: number,
  before: readonly number[],
  behind: readonly number[],
): void {
  const { open, closed, closedAt } = tables
  let left = -Infinity
  for (const k of before) {
    const sum = closed[0][k * n + i]! + open[0][j * n + k]!
    if (sum > left) {
      left = sum
      closedAt[0][i * n + j] = k
    }
  }
  let right = -Infinity
  for (const k of behind) {
    const sum = open[1][i * n + k]! + closed[1][k * n + j]!
    if (sum > right) {
      right = sum
      closedAt[1][i * n + j] = k
    }
  }
  closed[0][j * n + i] = left
  closed[1][i * n + j] = right
}

/** Reads the tree off the tables; false where no tree is made of the arcs. */
function backtrace(scores: Float32Array, stride: number, n: number, head: Int32Array): boolean {
  const { closed, openAt, closedAt } = tables
  let root = -1
  let best = -Infinity
  for (let r = 0; r < n; r++) {
    const sum = closed[0][r * n]! + closed[1][r * n + n - 1]! + scores[r * stride + n]!
    if (sum > best) {
      best = sum
      root = r
    }
  }
  if (root < 0) return false
  head[root] = n
  const todo: [kind: 'open' | 'closed', side: 0 | 1, i: number, j: number][] = [
    ['closed', 0, 0, root],
    ['closed', 1, root, n - 1],
  ]
  while (todo.length > 0) {
    const [kind, side, i, j] = todo.pop()!
    if (i === j) continue
    if (kind === 'open') {
      if (side === 0) head[i] = j
      else head[j] = i
      const k = openAt[i * n + j]!
      todo.push(['closed', 1, i, k], ['closed', 0, k + 1, j])
    } else {
      const k = closedAt[side][i * n + j]!
      if (side === 0) todo.push(['closed', 0, i, k], ['open', 0, k, j])
      else todo.push(['open', 1, i, k], ['closed', 1, k, j])
    }
  }
  return true
}
