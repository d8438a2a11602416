/** The weights that are learned, their gradients, and Adam. */
import type { Block, Kernel } from '../../src/core/language/net/kernel.js'

/** A source of random numbers in [0, 1) that is the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface Param {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly value: Block
  readonly grad: Block
  readonly mean: Float32Array
  readonly square: Float32Array
}

export function param(
  kernel: Kernel,
  name: string,
  rows: number,
  columns: number,
  scale: number,
  random: () => number,
): Param {
  const value = kernel.block(rows * columns)
  for (let i = 0; i < value.values.length; i++) value.values[i] = (random() * 2 - 1) * scale
  return {
    name,
    rows,
    columns,
    value,
    grad: kernel.block(rows * columns),
    mean: new Float32Array(rows * columns),
    square: new Float32Array(rows * columns),
  }
}

const BETA1 = 0.9
const BETA2 = 0.98

export function adam(params: readonly Param[], rate: number, step: number, clip: number): void {
  const speed = (rate * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step)
  for (const { value, grad, mean, square } of params) {
    move(value.values, grad.values, mean, square, 0, value.values.length, speed, clip)
  }
}

/** One Adam step for a stretch of weights; the gradient is used up. */
function move(
  v: Float32Array,
  g: Float32Array,
  m: Float32Array,
  s: Float32Array,
  from: number,
  to: number,
  speed: number,
  clip: number,
): void {
  for (let i = from; i < to; i++) {
    const d = g[i]! * clip
    g[i] = 0
    m[i] = BETA1 * m[i]! + (1 - BETA1) * d
    s[i] = BETA2 * s[i]! + (1 - BETA2) * d * d
    v[i]! -= (speed * m[i]!) / (Math.sqrt(s[i]!) + 1e-8)
  }
}

/** A big table of which each batch touches few rows. */
export interface Table {
  readonly width: number
  readonly values: Float32Array
  readonly grad: Float32Array
  readonly mean: Float32Array
  readonly square: Float32Array
  readonly touched: Set<number>
}

export function table(rows: number, width: number, scale: number, random: () => number): Table {
  const values = new Float32Array(rows * width)
  for (let i = 0; i < values.length; i++) values[i] = (random() * 2 - 1) * scale
  const empty = (): Float32Array => new Float32Array(rows * width)
  return { width, values, grad: empty(), mean: empty(), square: empty(), touched: new Set() }
}

export function adamTable(t: Table, rate: number, step: number, clip: number): void {
  const speed = (rate * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step)
  for (const row of t.touched) {
    move(t.values, t.grad, t.mean, t.square, row * t.width, (row + 1) * t.width, speed, clip)
  }
  t.touched.clear()
}

/** The factor that keeps the length of the whole gradient at `longest` or below. */
export function clipFactor(
  params: readonly Param[],
  tables: readonly Table[],
  longest: number,
): number {
  let sum = 0
  for (const { grad } of params) for (const d of grad.values) sum += d * d
  for (const t of tables) {
    for (const row of t.touched)
      for (let i = row * t.width; i < (row + 1) * t.width; i++) sum += t.grad[i]! * t.grad[i]!
  }
  const length = Math.sqrt(sum)
  return length > longest ? longest / length : 1
}

/** The transposed weights, for the way back. */
export function transposed(p: Param, into: Block): Block {
  const { rows, columns } = p
  const v = p.value.values
  const out = into.values
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) out[c * rows + r] = v[r * columns + c]!
  return into
}
