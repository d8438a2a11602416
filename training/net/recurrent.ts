/**
 * One layer that reads both ways: gates from a matrix product, then a running mean that each gate
 * opens and shuts.
 */
import { logistic, logisticSlope, tanh, tanhSlope } from './gates.js'
import type { Block, Kernel } from '../../src/core/language/net/kernel.js'
import { times } from './heads.js'
import { param, transposed, type Param } from './params.js'

export interface Layer {
  readonly weights: Param
  readonly bias: Param
  readonly back: Block
  readonly gates: Block
  readonly gateGrad: Block
  readonly cells: Float32Array
  readonly depth: number
  readonly half: number
}

export function layer(
  kernel: Kernel,
  name: string,
  depth: number,
  half: number,
  room: number,
  random: () => number,
): Layer {
  const columns = 6 * half
  const scale = Math.sqrt(3 / depth)
  return {
    weights: param(kernel, `${name} weights`, depth, columns, scale, random),
    bias: param(kernel, `${name} bias`, 1, columns, 0, random),
    back: kernel.block(depth * columns),
    gates: kernel.block(room * columns),
    gateGrad: kernel.block(room * columns),
    cells: new Float32Array(room * 2 * half),
    depth,
    half,
  }
}

/**
 * `out[t]` = both halves read up to t. `starts` are the first words of the sentences and, last, the
 * number of words.
 */
export function forward(
  kernel: Kernel,
  l: Layer,
  input: Block,
  starts: readonly number[],
  out: Float32Array,
): void {
  const count = starts.at(-1)!
  const columns = 6 * l.half
  const g = l.gates.values
  for (let t = 0; t < count + 3; t++) g.set(l.bias.value.values, t * columns)
  times(
    kernel,
    [input, l.depth, 1],
    [l.weights.value, columns],
    [l.gates, columns],
    [count, columns, l.depth],
  )
  for (let s = 0; s + 1 < starts.length; s++) {
    for (const way of [0, 1]) walk(l, starts[s]!, starts[s + 1]!, way, out)
  }
}

function walk(l: Layer, first: number, last: number, way: number, out: Float32Array): void {
  const { half, cells } = l
  const g = l.gates.values
  const width = 2 * half
  for (let k = 0; k < last - first; k++) {
    const t = way === 0 ? first + k : last - 1 - k
    const before = way === 0 ? t - 1 : t + 1
    const gate = t * 6 * half + way * 3 * half
    const at = t * width + way * half
    const prior = before * width + way * half
    for (let u = 0; u < half; u++) {
      const keep = logistic(g[gate + u]!)
      const fresh = tanh(g[gate + half + u]!)
      const held = k === 0 ? 0 : cells[prior + u]!
      const cell = keep * held + (1 - keep) * fresh
      cells[at + u] = cell
      out[at + u] = logistic(g[gate + 2 * half + u]!) * cell
    }
  }
}

/** Adds the gradients of the weights, and of the input to `inputGrad`, given those of the output. */
export function backward(
  kernel: Kernel,
  l: Layer,
  input: Block,
  starts: readonly number[],
  outGrad: Float32Array,
  inputGrad: Block,
): void {
  const count = starts.at(-1)!
  const columns = 6 * l.half
  const d = l.gateGrad.values
  d.fill(0, 0, (count + 4) * columns)
  for (let s = 0; s + 1 < starts.length; s++) {
    for (const way of [0, 1]) walkBack(l, starts[s]!, starts[s + 1]!, way, outGrad)
  }
  const biasGrad = l.bias.grad.values
  for (let t = 0; t < count; t++)
    for (let c = 0; c < columns; c++) biasGrad[c]! += d[t * columns + c]!
  times(
    kernel,
    [input, 1, l.depth],
    [l.gateGrad, columns],
    [l.weights.grad, columns],
    [l.depth, columns, count],
  )
  times(
    kernel,
    [l.gateGrad, columns, 1],
    [transposed(l.weights, l.back), l.depth],
    [inputGrad, l.depth],
    [count, l.depth, columns],
  )
}

function walkBack(l: Layer, first: number, last: number, way: number, outGrad: Float32Array): void {
  const { half, cells } = l
  const g = l.gates.values
  const d = l.gateGrad.values
  const width = 2 * half
  const carried = new Float32Array(half)
  const n = last - first
  for (let k = n - 1; k >= 0; k--) {
    const t = way === 0 ? first + k : last - 1 - k
    const before = way === 0 ? t - 1 : t + 1
    const gate = t * 6 * half + way * 3 * half
    const at = t * width + way * half
    const prior = before * width + way * half
    for (let u = 0; u < half; u++) {
      const x = g[gate + u]!
      const y = g[gate + half + u]!
      const z = g[gate + 2 * half + u]!
      const keep = logistic(x)
      const fresh = tanh(y)
      const out = outGrad[at + u]!
      const held = k === 0 ? 0 : cells[prior + u]!
      const cell = out * logistic(z) + carried[u]!
      d[gate + 2 * half + u] = out * cells[at + u]! * logisticSlope(z)
      d[gate + u] = cell * (held - fresh) * logisticSlope(x)
      d[gate + half + u] = cell * (1 - keep) * tanhSlope(y)
      carried[u] = cell * keep
    }
  }
}
