/** Finding the tree: from a score for every possible head of every word to the best tree with one root and no crossing arcs. */
import { eisner } from './eisner.js'

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
