/** Plain layers and the softmax loss. */
import type { Block, Kernel } from '../../src/core/language/net/kernel.js'
import { param, transposed, type Param } from './params.js'

/** Longest sentence that is trained on. */
export const LONGEST = 200

/**
 * Softmax over `classes` numbers from `at`; leaves gold minus one, the gradient of the loss, times
 * `scale`. Returns the loss.
 */
export function softmax(
  v: Float32Array,
  at: number,
  classes: number,
  gold: number,
  scale: number,
): number {
  let top = -Infinity
  for (let c = 0; c < classes; c++) if (v[at + c]! > top) top = v[at + c]!
  let sum = 0
  for (let c = 0; c < classes; c++) sum += Math.exp(v[at + c]! - top)
  const loss = Math.log(sum) - (v[at + gold]! - top)
  for (let c = 0; c < classes; c++) v[at + c] = (scale * Math.exp(v[at + c]! - top)) / sum
  v[at + gold]! -= scale
  return loss
}

/** `c += a · b`: a with its row and step, b and c with their rows, then rows, columns and depth. */
export function times(
  kernel: Kernel,
  [a, aRow, aStep]: readonly [Block, number, number],
  [b, bRow]: readonly [Block, number],
  [c, cRow]: readonly [Block, number],
  [rows, columns, depth]: readonly [number, number, number],
): void {
  kernel.multiply({ a, aRow, aStep, b, bRow, c, cRow, rows, columns, depth })
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

export function linear(
  kernel: Kernel,
  name: string,
  depth: number,
  columns: number,
  room: number,
  random: () => number,
): Linear {
  return {
    weights: param(kernel, `${name} weights`, depth, columns, Math.sqrt(3 / depth), random),
    bias: param(kernel, `${name} bias`, 1, columns, 0, random),
    back: kernel.block(depth * columns),
    out: kernel.block(room * columns),
    grad: kernel.block(room * columns),
    depth,
    columns,
  }
}

export function linearForward(kernel: Kernel, l: Linear, input: Block, count: number): void {
  for (let t = 0; t < count + 3; t++) l.out.values.set(l.bias.value.values, t * l.columns)
  l.grad.values.fill(0, 0, (count + 4) * l.columns)
  times(
    kernel,
    [input, l.depth, 1],
    [l.weights.value, l.columns],
    [l.out, l.columns],
    [count, l.columns, l.depth],
  )
}

export function linearBackward(
  kernel: Kernel,
  l: Linear,
  input: Block,
  inputGrad: Block,
  count: number,
): void {
  const { columns, depth } = l
  for (let t = 0; t < count; t++)
    for (let c = 0; c < columns; c++) l.bias.grad.values[c]! += l.grad.values[t * columns + c]!
  times(
    kernel,
    [input, 1, depth],
    [l.grad, columns],
    [l.weights.grad, columns],
    [depth, columns, count],
  )
  times(
    kernel,
    [l.grad, columns, 1],
    [transposed(l.weights, l.back), depth],
    [inputGrad, depth],
    [count, depth, columns],
  )
}
