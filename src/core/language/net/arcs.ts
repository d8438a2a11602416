/** Finding the tree: from a score for every possible head of every word to the best tree with one root and no crossing arcs. */

/**
 * Distances from word to head fall into these classes: near ones by themselves, far ones together; the
 * root is class 0.
 */
export const DISTANCES = 16

/** From so many words on all distances are alike. */
export const FAR = 16

export function distanceClass(word: number, head: number): number {
  const far = head - word
  const size = far < 0 ? -far : far
  const step = size < 5 ? size : size < 8 ? 5 : size < 16 ? 6 : 7
  return far < 0 ? step : 7 + step
}

/**
 * The best tree with one root and without crossing arcs over n words. `scores[i · stride + j]` is the score of word j as the head of word i,
 * and of the root where j = n. The greedy choice is taken where it is a tree with one root, else the
 * best tree without crossing arcs.
 */
export function bestTree(scores: Float32Array, stride: number, n: number, head: Int32Array): void {
  let roots = 0
  for (let i = 0; i < n; i++) {
    let top = -1
    let most = -Infinity
    for (let at = i * stride, j = 0; j <= n; j++) {
      const score = scores[at + j]!
      if (score > most && j !== i) {
        most = score
        top = j
      }
    }
    head[i] = top
    if (top === n) roots++
  }
  if (roots !== 1 || hasCircle(head, n) || crosses(head, n)) eisner(scores, stride, n, head)
}

function hasCircle(head: Int32Array, n: number): boolean {
  const seen = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    let at = i
    while (at !== n && seen[at] === 0) {
      seen[at] = i + 1
      at = head[at]!
    }
    if (at !== n && seen[at] === i + 1) return true
  }
  return false
}

/** Tables of the dynamic programme, kept from sentence to sentence and grown where one is longer. */
interface Tables {
  readonly room: number
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
 * Eisner's dynamic programme (1996); spans of i ≤ j, arcs to the left (0) and to the right (1). Spans
 * that end in a closed half to the left lie turned, so that the inner loops walk along rows.
 */
function eisner(scores: Float32Array, stride: number, n: number, head: Int32Array): void {
  if (n > tables.room) tables = tablesFor(n)
  const { open, closed, openAt, closedAt } = tables
  const [openLeft, openRight] = open
  const [closedLeft, closedRight] = closed
  for (let i = 0; i < n; i++) closedLeft[i * n + i] = closedRight[i * n + i] = 0
  for (let width = 1; width < n; width++) {
    for (let i = 0; i + width < n; i++) {
      const j = i + width
      const at = i * n + j
      const turned = j * n + i
      let best = -Infinity
      for (let k = i; k < j; k++) {
        const sum = closedRight[i * n + k]! + closedLeft[j * n + k + 1]!
        if (sum > best) {
          best = sum
          openAt[at] = k
        }
      }
      openLeft[turned] = best + scores[i * stride + j]!
      openRight[at] = best + scores[j * stride + i]!
      let left = -Infinity
      for (let k = i; k < j; k++) {
        const sum = closedLeft[k * n + i]! + openLeft[j * n + k]!
        if (sum > left) {
          left = sum
          closedAt[0][at] = k
        }
      }
      let right = -Infinity
      for (let k = i + 1; k <= j; k++) {
        const sum = openRight[i * n + k]! + closedRight[k * n + j]!
        if (sum > right) {
          right = sum
          closedAt[1][at] = k
        }
      }
      closedLeft[turned] = left
      closedRight[at] = right
    }
  }
  backtrace(scores, stride, n, head)
}

/** Reads the tree off the tables. */
function backtrace(scores: Float32Array, stride: number, n: number, head: Int32Array): void {
  const { closed, openAt, closedAt } = tables
  let root = 0
  let best = -Infinity
  for (let r = 0; r < n; r++) {
    const sum = closed[0][r * n]! + closed[1][r * n + n - 1]! + scores[r * stride + n]!
    if (sum > best) {
      best = sum
      root = r
    }
  }
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
}

/** True where an arc crosses another, or covers the root. */
function crosses(head: Int32Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const h = head[i]!
    if (h === n) continue
    const low = Math.min(i, h)
    const high = Math.max(i, h)
    for (let k = low + 1; k < high; k++) {
      const other = head[k]!
      if (other < low || other > high) return true
    }
  }
  return false
}
