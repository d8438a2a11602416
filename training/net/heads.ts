/** What the network says of words: tags, heads and relations, with the loss of each and its gradient. */
import { distanceClass, DISTANCES } from '../../src/core/language/net/arcs.js'
import type { Block, Kernel } from '../../src/core/language/net/kernel.js'
import { param, transposed, type Param } from './params.js'

/** Longest sentence that is trained on. */
export const LONGEST = 200

/** Softmax over `classes` numbers from `at`; leaves gold minus one, the gradient of the loss, times `scale`. Returns the loss. */
export function softmax(v: Float32Array, at: number, classes: number, gold: number, scale: number): number {
  let top = -Infinity
  for (let c = 0; c < classes; c++) if (v[at + c]! > top) top = v[at + c]!
  let sum = 0
  for (let c = 0; c < classes; c++) sum += Math.exp(v[at + c]! - top)
  const loss = Math.log(sum) - (v[at + gold]! - top)
  for (let c = 0; c < classes; c++) v[at + c] = (scale * Math.exp(v[at + c]! - top)) / sum
  v[at + gold]! -= scale
  return loss
}

/** A plain layer: weights and bias, with its output and the gradient of that. */
export interface Linear {
  readonly weights: Param
  readonly bias: Param
  readonly back: Block
  readonly out: Block
  readonly grad: Block
  readonly depth: number
  readonly columns: number
}

export function linear(kernel: Kernel, name: string, depth: number, columns: number, room: number, random: () => number): Linear {
  return {
    weights: param(kernel, `${name} weights`, depth, columns, Math.sqrt(3 / depth), random),
    bias: param(kernel, `${name} bias`, 1, columns, 0, random),
    back: kernel.block(depth * columns), out: kernel.block(room * columns), grad: kernel.block(room * columns), depth, columns,
  }
}

export function linearForward(kernel: Kernel, l: Linear, input: Block, count: number): void {
  for (let t = 0; t < count + 3; t++) l.out.values.set(l.bias.value.values, t * l.columns)
  l.grad.values.fill(0, 0, (count + 4) * l.columns)
  kernel.multiply({
    a: input, aRow: l.depth, aStep: 1, b: l.weights.value, bRow: l.columns, c: l.out, cRow: l.columns,
    rows: count, columns: l.columns, depth: l.depth,
  })
}

export function linearBackward(kernel: Kernel, l: Linear, input: Block, inputGrad: Block, count: number): void {
  const { columns, depth } = l
  for (let t = 0; t < count; t++) for (let c = 0; c < columns; c++) l.bias.grad.values[c]! += l.grad.values[t * columns + c]!
  kernel.multiply({
    a: input, aRow: 1, aStep: depth, b: l.grad, bRow: columns, c: l.weights.grad, cRow: columns, rows: depth, columns, depth: count,
  })
  kernel.multiply({
    a: l.grad, aRow: columns, aStep: 1, b: transposed(l.weights, l.back), bRow: depth, c: inputGrad, cRow: depth,
    rows: count, columns: depth, depth: columns,
  })
}

/** Scores of heads within one sentence: the word's side times the head's side, and the word's side times the distance. */
export interface Arcs {
  readonly width: number
  readonly far: Param
  readonly root: Param
  readonly word: Block
  readonly head: Block
  readonly turned: Block
  readonly scores: Block
  readonly farScores: Block
  readonly farGrad: Block
  readonly wordGrad: Block
  readonly headGrad: Block
  readonly farTurned: Block
}

export function arcs(kernel: Kernel, width: number, random: () => number): Arcs {
  const room = LONGEST + 16
  return {
    width,
    far: param(kernel, 'far', width, DISTANCES, 0.1, random),
    root: param(kernel, 'root', 1, width, 0.1, random),
    word: kernel.block(room * width), head: kernel.block(room * width), turned: kernel.block(room * width),
    scores: kernel.block(room * room), farScores: kernel.block(room * DISTANCES), farGrad: kernel.block(room * DISTANCES),
    wordGrad: kernel.block(room * width), headGrad: kernel.block(room * width), farTurned: kernel.block(DISTANCES * width),
  }
}

const eight = (n: number): number => (n + 7) & ~7

/** Fills `scores` (stride a multiple of 8) for the n words whose sides lie in `sides` from row `first`. */
export function scoreArcs(kernel: Kernel, a: Arcs, sides: Float32Array, columns: number, first: number, n: number): number {
  const { width } = a
  const stride = eight(n + 1)
  a.word.values.fill(0, 0, (n + 4) * width)
  a.turned.values.fill(0, 0, stride * width)
  for (let i = 0; i <= n; i++) {
    const at = (first + i) * columns
    for (let u = 0; u < width; u++) {
      if (i < n) a.word.values[i * width + u] = sides[at + u]!
      const x = i < n ? sides[at + width + u]! : a.root.value.values[u]!
      const bent = x > 0 ? x : 0
      a.head.values[i * width + u] = bent
      a.turned.values[u * stride + i] = bent
    }
  }
  a.scores.values.fill(0, 0, (n + 4) * stride)
  a.farScores.values.fill(0, 0, (n + 4) * DISTANCES)
  const word = { a: a.word, aRow: width, aStep: 1, rows: n, depth: width }
  kernel.multiply({ ...word, b: a.turned, bRow: stride, c: a.scores, cRow: stride, columns: stride })
  kernel.multiply({ ...word, b: a.far.value, bRow: DISTANCES, c: a.farScores, cRow: DISTANCES, columns: DISTANCES })
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= n; j++) {
      a.scores.values[i * stride + j]! += a.farScores.values[i * DISTANCES + (j === n ? 0 : distanceClass(i, j))]!
    }
    a.scores.values[i * stride + i] = -1e9
  }
  return stride
}

/** The loss over the heads of one sentence, and its gradients; call right after `scoreArcs`. */
export function learnArcs(
  kernel: Kernel, a: Arcs, grad: Float32Array, columns: number, first: number, n: number,
  gold: Int32Array, scale: number,
): number {
  const { width } = a
  const stride = eight(n + 1)
  const s = a.scores.values
  let loss = 0
  a.farGrad.values.fill(0, 0, (n + 4) * DISTANCES)
  for (let i = 0; i < n; i++) {
    loss += softmax(s, i * stride, n + 1, gold[first + i]!, scale)
    for (let j = n + 1; j < stride; j++) s[i * stride + j] = 0
    for (let j = 0; j <= n; j++) {
      if (j !== i) a.farGrad.values[i * DISTANCES + (j === n ? 0 : distanceClass(i, j))]! += s[i * stride + j]!
    }
  }
  a.wordGrad.values.fill(0, 0, (n + 8) * width)
  a.headGrad.values.fill(0, 0, (n + 8) * width)
  s.fill(0, n * stride, (n + 4) * stride)
  kernel.multiply({ a: a.scores, aRow: stride, aStep: 1, b: a.head, bRow: width, c: a.wordGrad, cRow: width, rows: n, columns: width, depth: n + 1 })
  kernel.multiply({ a: a.farGrad, aRow: DISTANCES, aStep: 1, b: transposed(a.far, a.farTurned), bRow: width, c: a.wordGrad, cRow: width, rows: n, columns: width, depth: DISTANCES })
  kernel.multiply({ a: a.word, aRow: 1, aStep: width, b: a.farGrad, bRow: DISTANCES, c: a.far.grad, cRow: DISTANCES, rows: width, columns: DISTANCES, depth: n })
  kernel.multiply({ a: a.scores, aRow: 1, aStep: stride, b: a.word, bRow: width, c: a.headGrad, cRow: width, rows: n + 1, columns: width, depth: n })
  for (let i = 0; i <= n; i++) {
    const at = (first + i) * columns
    for (let u = 0; u < width; u++) {
      if (i < n) grad[at + u]! += a.wordGrad.values[i * width + u]!
      const d = a.head.values[i * width + u]! > 0 ? a.headGrad.values[i * width + u]! : 0
      if (i < n) grad[at + width + u]! += d
      else a.root.grad.values[u]! += d
    }
  }
  return loss
}
