/** Scores of heads within a sentence, their loss and its gradient. */
import { distanceClass, DISTANCES } from '../../src/core/language/net/arcs.js'
import type { Block, Kernel } from '../../src/core/language/net/kernel.js'
import { LONGEST, softmax, times } from './heads.js'
import { param, transposed, type Param } from './params.js'

/**
 * Scores of heads within one sentence: the word's side times the head's side, and the word's side
 * times the distance.
 */
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
    word: kernel.block(room * width),
    head: kernel.block(room * width),
    turned: kernel.block(room * width),
    scores: kernel.block(room * room),
    farScores: kernel.block(room * DISTANCES),
    farGrad: kernel.block(room * DISTANCES),
    wordGrad: kernel.block(room * width),
    headGrad: kernel.block(room * width),
    farTurned: kernel.block(DISTANCES * width),
  }
}

const eight = (n: number): number => (n + 7) & ~7

/** Fills `scores` (stride a multiple of 8) for the n words whose sides lie in `sides` from row `first`. */
export function scoreArcs(
  kernel: Kernel,
  a: Arcs,
  sides: Float32Array,
  columns: number,
  first: number,
  n: number,
): number {
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
  kernel.multiply({
    ...word,
    b: a.turned,
    bRow: stride,
    c: a.scores,
    cRow: stride,
    columns: stride,
  })
  kernel.multiply({
    ...word,
    b: a.far.value,
    bRow: DISTANCES,
    c: a.farScores,
    cRow: DISTANCES,
    columns: DISTANCES,
  })
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= n; j++) {
      a.scores.values[i * stride + j]! +=
        a.farScores.values[i * DISTANCES + (j === n ? 0 : distanceClass(i, j))]!
    }
    a.scores.values[i * stride + i] = -1e9
  }
  return stride
}

/** The loss over the heads of one sentence, and its gradients; call right after `scoreArcs`. */
export function learnArcs(
  kernel: Kernel,
  a: Arcs,
  grad: Float32Array,
  columns: number,
  first: number,
  n: number,
  gold: Int32Array,
  scale: number,
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
      if (j !== i)
        a.farGrad.values[i * DISTANCES + (j === n ? 0 : distanceClass(i, j))]! += s[i * stride + j]!
    }
  }
  a.wordGrad.values.fill(0, 0, (n + 8) * width)
  a.headGrad.values.fill(0, 0, (n + 8) * width)
  s.fill(0, n * stride, (n + 4) * stride)
  times(kernel, [a.scores, stride, 1], [a.head, width], [a.wordGrad, width], [n, width, n + 1])
  times(
    kernel,
    [a.farGrad, DISTANCES, 1],
    [transposed(a.far, a.farTurned), width],
    [a.wordGrad, width],
    [n, width, DISTANCES],
  )
  times(
    kernel,
    [a.word, 1, width],
    [a.farGrad, DISTANCES],
    [a.far.grad, DISTANCES],
    [width, DISTANCES, n],
  )
  times(kernel, [a.scores, 1, stride], [a.word, width], [a.headGrad, width], [n + 1, width, n])
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
