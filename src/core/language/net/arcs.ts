/** Finding the tree: from a score for every possible head of every word to the best tree with one root and no crossing arcs. */

/**
 * Distances from word to head fall into these classes: near ones by themselves, far ones together; the
 * root is class 0.
 */
export const DISTANCES = 16

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
    for (let j = 0; j <= n; j++) {
      if (j !== i && (top < 0 || scores[i * stride + j]! > scores[i * stride + top]!)) top = j
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

/** Eisner's dynamic programme (1996); spans of i ≤ j, arcs to the left (0) and to the right (1). */
function eisner(scores: Float32Array, stride: number, n: number, head: Int32Array): void {
  const size = n * n
  const open = [new Float64Array(size), new Float64Array(size)] as const
  const closed = [new Float64Array(size), new Float64Array(size)] as const
  const openAt = new Int16Array(size)
  const closedAt = [new Int16Array(size), new Int16Array(size)] as const
  for (let width = 1; width < n; width++) {
    for (let i = 0; i + width < n; i++) {
      const j = i + width
      let best = -Infinity
      for (let k = i; k < j; k++) {
        const sum = closed[1][i * n + k]! + closed[0][(k + 1) * n + j]!
        if (sum > best) {
          best = sum
          openAt[i * n + j] = k
        }
      }
      open[0][i * n + j] = best + scores[i * stride + j]!
      open[1][i * n + j] = best + scores[j * stride + i]!
      let left = -Infinity
      let right = -Infinity
      for (let k = i; k <= j; k++) {
        const toLeft = k < j ? closed[0][i * n + k]! + open[0][k * n + j]! : -Infinity
        if (toLeft > left) {
          left = toLeft
          closedAt[0][i * n + j] = k
        }
        const toRight = k > i ? open[1][i * n + k]! + closed[1][k * n + j]! : -Infinity
        if (toRight > right) {
          right = toRight
          closedAt[1][i * n + j] = k
        }
      }
      closed[0][i * n + j] = left
      closed[1][i * n + j] = right
    }
  }
  let root = 0
  let best = -Infinity
  for (let r = 0; r < n; r++) {
    const sum = closed[0][r]! + closed[1][r * n + n - 1]! + scores[r * stride + n]!
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
