/**
 * Matrix products and recurrences on WebAssembly's 128-bit vectors: the hot loops of reading. Their
 * arithmetic is exact (whole numbers, and IEEE single precision in a fixed order), so that every
 * machine gives the same bytes.
 */
import { moduleBytes, MOST_STEPS, STEPS } from './wasm.js'

export { STEPS }

interface WasmMemory {
  readonly buffer: ArrayBuffer
}

interface WasmHost {
  readonly Memory: new (size: { initial: number }) => WasmMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> }
}

/** A block of single-precision numbers in the kernel's memory, row after row. */
export interface Block {
  /** Offset in the memory, in bytes. */
  readonly at: number
  readonly values: Float32Array
}

/** Where a number of a block lies in the memory, in bytes. */
export const placeOf = ({ at }: Block, number: number): number => at + 4 * number

/** The same of 16-bit whole numbers. */
export interface ShortBlock {
  readonly at: number
  readonly values: Int16Array
}

/** A matrix of whole numbers, rows in pairs, with a scale and a bias for each column. */
export interface ShortMatrix {
  readonly numbers: ShortBlock
  readonly scales: Block
  readonly bias: Block
  readonly depth: number
  readonly columns: number
}

export interface Kernel {
  /** A new block of zeros; there is no way back but to drop the whole kernel. */
  block(length: number): Block
  /**
   * `c[i][j] += Σ a[i·aRow + k·aStep] · b[k·bRow + j]` for i < rows, j < columns, k < depth. `rows` is
   * taken up to the next multiple of 4 and `columns` of 8: the blocks must have room. Strides count
   * numbers. The offsets, in numbers, move a, b and c.
   */
  multiply(product: Product): void
  /**
   * Like `multiply` with a plain row of `a` and whole numbers: `c = a · w + bias`; `a` counts in 1 /
   * STEPS.
   */
  multiplyShorts(a: ShortBlock, w: ShortMatrix, c: Block, rows: number): void
  shorts(length: number): ShortBlock
  /** A matrix ready for `multiplyShorts`: `values[k · columns + j]`; the depth must be even. */
  shortMatrix(values: Float32Array, bias: Float32Array, depth: number, columns: number): ShortMatrix
  /** `out[k] = a[k] + b[k] + c[k]` for k < length, a multiple of 4; from a `placeOf` each. */
  addRows(out: number, a: number, b: number, c: number, length: number): void
  /** The same, or 0 where that is less. */
  addBent(out: number, a: number, b: number, c: number, length: number): void
  /** One way of a recurrent layer over the words of a sentence. */
  walk(way: Walk): void
}

/** Offsets of the first word's numbers, and the way to the next word's, counted in numbers. */
export interface Walk {
  readonly gates: Block
  readonly gatesFrom: number
  readonly gatesStep: number
  /** What is added to the output: the layer below, or zeros with a step of 0. */
  readonly below: Block
  readonly belowFrom: number
  readonly belowStep: number
  readonly out: Block
  readonly outFrom: number
  readonly outStep: number
  /** The output once more in whole numbers, at the same places as `out`. */
  readonly counted: ShortBlock
  /** The cells, `half` zeros at the start. */
  readonly cells: Block
  readonly half: number
  readonly count: number
}

export interface Product {
  readonly a: Block
  readonly aRow: number
  readonly aStep: number
  readonly b: Block
  readonly bRow: number
  readonly c: Block
  readonly cRow: number
  readonly rows: number
  readonly columns: number
  readonly depth: number
  readonly aFrom?: number
  readonly bFrom?: number
  readonly cFrom?: number
}

/** A kernel with room for `numbers` single-precision numbers. */
export function openKernel(numbers: number): Kernel {
  const host = (globalThis as unknown as { WebAssembly: WasmHost }).WebAssembly
  const memory = new host.Memory({ initial: Math.ceil((numbers * 4) / 65536) + 2 })
  const { exports } = new host.Instance(new host.Module(moduleBytes()), { m: { m: memory } })
  const run = (name: string, ...numbers: readonly number[]): void =>
    (exports[name] as (...numbers: readonly number[]) => void)(...numbers)
  type Sum = (out: number, a: number, b: number, c: number, bytes: number) => void
  const [add, addBent] = [exports['g'] as Sum, exports['j'] as Sum]
  const { block, shorts } = allocator(memory)
  return {
    block,
    shorts,
    shortMatrix: (values, bias, depth, columns) => {
      const m = {
        numbers: shorts(depth * columns),
        scales: block(columns),
        bias: block(columns),
        depth,
        columns,
      }
      m.bias.values.set(bias)
      for (let j = 0; j < columns; j++) countColumn(values, m, j)
      return m
    },
    multiplyShorts(a, w, c, rows) {
      if (rows <= 0) return
      const { numbers, columns, depth, scales, bias } = w
      const places = [numbers.at, c.at, rows, columns, depth / 2, 2 * depth, scales.at, bias.at]
      run('i', a.at, ...places, 4 * columns)
    },
    multiply(p) {
      if (p.rows <= 0 || p.columns <= 0 || p.depth <= 0) return
      const a = p.a.at + 4 * (p.aFrom ?? 0)
      const b = p.b.at + 4 * (p.bFrom ?? 0)
      const c = p.c.at + 4 * (p.cFrom ?? 0)
      const strides = [4 * p.aRow, 4 * p.aStep, 4 * p.bRow, 4 * p.cRow]
      run('f', a, b, c, p.rows, p.columns, p.depth, ...strides)
    },
    addRows: (out, a, b, c, length) => add(out, a, b, c, 4 * length),
    addBent: (out, a, b, c, length) => addBent(out, a, b, c, 4 * length),
    walk(w) {
      if (w.count <= 0) return
      const gates = w.gates.at + 4 * w.gatesFrom
      const below = w.below.at + 4 * w.belowFrom
      const out = w.out.at + 4 * w.outFrom
      const steps = [4 * w.gatesStep, 4 * w.belowStep, 4 * w.outStep]
      const counted = w.counted.at + 2 * w.outFrom
      run('h', gates, below, out, w.cells.at, ...steps, 4 * w.half, w.count, counted)
    },
  }
}

/** Hands out the memory from its start; nothing is handed back. */
function allocator(memory: WasmMemory): Pick<Kernel, 'block' | 'shorts'> {
  let free = 64
  const take = (bytes: number): number => {
    const at = free
    free += (bytes + 63) & ~63
    return at
  }
  return {
    block(length) {
      const at = take(length * 4)
      return { at, values: new Float32Array(memory.buffer, at, length) }
    },
    shorts(length) {
      const at = take(length * 2)
      return { at, values: new Int16Array(memory.buffer, at, length) }
    },
  }
}

/**
 * Puts a column of a matrix into whole numbers: as fine as the sums of 32 bits allow whatever the
 * input.
 */
function countColumn(values: Float32Array, m: ShortMatrix, j: number): void {
  const { depth, columns } = m
  const counted = m.numbers.values
  let sum = 1e-9
  let most = 1e-9
  for (let k = 0; k < depth; k++) {
    const size = Math.abs(values[k * columns + j]!)
    sum += size
    most = Math.max(most, size)
  }
  const finest = Math.min(32767 / most, (2 ** 31 / MOST_STEPS - depth) / sum)
  m.scales.values[j] = 1 / (finest * STEPS)
  for (let k = 0; k < depth; k++) {
    const at = (k >> 1) * 2 * columns + 2 * j + (k & 1)
    counted[at] = Math.round(values[k * columns + j]! * finest)
  }
}
