/**
 * Matrix products on WebAssembly's 128-bit vectors: the one hot loop of reading. The module is written out here,
 * byte by byte; its arithmetic is exact IEEE single precision, so that every machine gives the same bytes.
 */

interface WasmMemory {
  readonly buffer: ArrayBuffer
}

interface WasmHost {
  readonly Memory: new (size: { initial: number }) => WasmMemory
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> }
}

/** A block of single-precision numbers in the kernel's memory, row after row. */
export interface Block {
  /** Offset in the memory, in bytes. */
  readonly at: number
  readonly values: Float32Array
}

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

/** The outputs of the layers lie within ±3 and are counted in steps of 1 / STEPS, so that they take 13 bits. */
export const STEPS = 1365
const MOST_STEPS = 4095

export interface Kernel {
  /** A new block of zeros; there is no way back but to drop the whole kernel. */
  block(length: number): Block
  /**
   * `c[i][j] += Σ a[i·aRow + k·aStep] · b[k·bRow + j]` for i < rows, j < columns, k < depth. `rows` is taken up to the next
   * multiple of 4 and `columns` of 8: the blocks must have room. Strides count numbers. The offsets, in numbers, move a, b and c.
   */
  multiply(product: Product): void
  /** Like `multiply` with a plain row of `a` and whole numbers: `c = a · w + bias`; `a` counts in 1 / STEPS. */
  multiplyShorts(a: ShortBlock, w: ShortMatrix, c: Block, rows: number): void
  shorts(length: number): ShortBlock
  /** A matrix ready for `multiplyShorts`: `values[k · columns + j]`; the depth must be even. */
  shortMatrix(values: Float32Array, bias: Float32Array, depth: number, columns: number): ShortMatrix
  /** `out[k] = a[k] + b[k] + c[k]` for k < length, a multiple of 4; offsets in numbers into one block each. */
  addRows(out: Block, outFrom: number, rows: Block, a: number, b: number, c: number, length: number): void
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

type Multiply = (
  a: number, b: number, c: number, rows: number, columns: number, depth: number,
  aRow: number, aStep: number, bRow: number, cRow: number,
) => void

/** A kernel with room for `numbers` single-precision numbers. */
export function openKernel(numbers: number): Kernel {
  const host = (globalThis as unknown as { WebAssembly: WasmHost }).WebAssembly
  const memory = new host.Memory({ initial: Math.ceil((numbers * 4) / 65536) + 2 })
  const { exports } = new host.Instance(new host.Module(moduleBytes()), { m: { m: memory } })
  const run = exports['f'] as Multiply
  const add = exports['g'] as (out: number, a: number, b: number, c: number, length: number) => void
  const walk = exports['h'] as (...numbers: readonly number[]) => void
  const runShorts = exports['i'] as (...numbers: readonly number[]) => void
  let free = 64
  const take = (bytes: number): number => {
    const at = free
    free += (bytes + 63) & ~63
    return at
  }
  const block = (length: number): Block => {
    const at = take(length * 4)
    return { at, values: new Float32Array(memory.buffer, at, length) }
  }
  const shorts = (length: number): ShortBlock => {
    const at = take(length * 2)
    return { at, values: new Int16Array(memory.buffer, at, length) }
  }
  return {
    block,
    shorts,
    shortMatrix: (values, bias, depth, columns) => {
      const m = { numbers: shorts(depth * columns), scales: block(columns), bias: block(columns), depth, columns }
      m.bias.values.set(bias)
      for (let j = 0; j < columns; j++) countColumn(values, m, j)
      return m
    },
    multiplyShorts(a, w, c, rows) {
      if (rows <= 0) return
      runShorts(
        a.at, w.numbers.at, c.at, rows, w.columns, w.depth / 2, 2 * w.depth, w.scales.at, w.bias.at, 4 * w.columns,
      )
    },
    multiply(p) {
      if (p.rows <= 0 || p.columns <= 0 || p.depth <= 0) return
      run(
        p.a.at + 4 * (p.aFrom ?? 0), p.b.at + 4 * (p.bFrom ?? 0), p.c.at + 4 * (p.cFrom ?? 0), p.rows, p.columns, p.depth,
        4 * p.aRow, 4 * p.aStep, 4 * p.bRow, 4 * p.cRow,
      )
    },
    addRows: (out, outFrom, rows, a, b, c, length) =>
      add(out.at + 4 * outFrom, rows.at + 4 * a, rows.at + 4 * b, rows.at + 4 * c, 4 * length),
    walk(w) {
      if (w.count <= 0) return
      walk(
        w.gates.at + 4 * w.gatesFrom, w.below.at + 4 * w.belowFrom, w.out.at + 4 * w.outFrom, w.cells.at,
        4 * w.gatesStep, 4 * w.belowStep, 4 * w.outStep, 4 * w.half, w.count,
        w.counted.at + 2 * w.outFrom,
      )
    },
  }
}

/** Puts a column of a matrix into whole numbers: as fine as the sums of 32 bits allow whatever the input. */
function countColumn(values: Float32Array, m: ShortMatrix, j: number): void {
  const { depth, columns } = m
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
    m.numbers.values[(k >> 1) * 2 * columns + 2 * j + (k & 1)] = Math.round(values[k * columns + j]! * finest)
  }
}

const GET = 0x20
const SET = 0x21
const CONST = 0x41
const ADD = 0x6a
const SUB = 0x6b
const MUL = 0x6c
const LESS = 0x48
const BLOCKLESS = 0x40
const I32 = 0x7f
const V128 = 0x7b

/**
 * The code: four rows by eight columns at a time, held in eight vector registers. With `shorts` two steps of the depth at
 * once, in 16-bit numbers, and the sums are scaled at the end; A_STEP and B_ROW are then the places of scales and biases.
 */
function loops(shorts: boolean): number[] {
  const [A, B, C, ROWS, COLUMNS, DEPTH, A_ROW, A_STEP, B_ROW, C_ROW] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
  const [I, J, K, PB, PC] = [10, 11, 12, 13, 14] as const
  const pa = (row: number): number => 15 + row
  const sum = (row: number, half: number): number => 19 + 2 * row + half
  const [LOW, HIGH, FACTOR] = [27, 28, 29] as const
  const rows = [0, 1, 2, 3]
  const halves = [0, 1]
  const next = (local: number, by: readonly number[]): number[] => [GET, local, ...by, ADD, SET, local]
  const load = (offset: number): number[] => [0xfd, 0x00, 0x02, offset]
  const store = (offset: number): number[] => [0xfd, 0x0b, 0x02, offset]
  const place = rows.flatMap((row) => (row === 0 ? [GET, A, SET, pa(0)] : [GET, pa(row - 1), GET, A_ROW, ADD, SET, pa(row)]))
  const rowOfC = (row: number): number[] => [GET, PC, GET, C_ROW, CONST, row, MUL, ADD]
  const zero = [0xfd, 0x0c, ...Array<number>(16).fill(0)]
  const begin = (row: number, half: number): number[] => (shorts ? zero : [...rowOfC(row), ...load(16 * half)])
  const perColumn = (local: number, half: number): number[] => [GET, local, GET, J, CONST, 2, 0x74, ADD, ...load(16 * half)]
  const end = (row: number, half: number): number[] =>
    shorts
      ? [GET, sum(row, half), 0xfd, 0xfa, 0x01, ...perColumn(A_STEP, half), ...MUL4, ...perColumn(B_ROW, half), ...ADD4]
      : [GET, sum(row, half)]
  const step = rows.flatMap((row) => [
    GET, pa(row), 0xfd, 0x09, 0x02, 0x00, SET, FACTOR,
    ...halves.flatMap((half) => [
      GET, sum(row, half), GET, FACTOR, GET, half === 0 ? LOW : HIGH,
      ...(shorts ? [0xfd, 0xba, 0x01, 0xfd, 0xae, 0x01] : [...MUL4, ...ADD4]), SET, sum(row, half),
    ]),
    ...next(pa(row), shorts ? [CONST, 4] : [GET, A_STEP]),
  ])
  const inner = [
    0x03, BLOCKLESS,
    GET, PB, ...load(0), SET, LOW, GET, PB, ...load(16), SET, HIGH,
    ...step,
    ...next(PB, shorts ? [GET, COLUMNS, CONST, 2, 0x74] : [GET, B_ROW]),
    GET, K, CONST, 1, SUB, SET, K, GET, K, 0x0d, 0x00,
    0x0b,
  ]
  const tile = [
    GET, C, GET, J, CONST, 2, 0x74, ADD, SET, PC,
    ...rows.flatMap((row) => halves.flatMap((half) => [...begin(row, half), SET, sum(row, half)])),
    ...place,
    GET, B, GET, J, CONST, 2, 0x74, ADD, SET, PB,
    GET, DEPTH, SET, K,
    ...inner,
    ...rows.flatMap((row) => halves.flatMap((half) => [...rowOfC(row), ...end(row, half), ...store(16 * half)])),
  ]
  const across = [0x03, BLOCKLESS, ...tile, ...next(J, [CONST, 8]), GET, J, GET, COLUMNS, LESS, 0x0d, 0x00, 0x0b]
  const four = (local: number, by: number): number[] => next(local, [GET, by, CONST, 4, MUL])
  return [
    0x03, BLOCKLESS, CONST, 0, SET, J, ...across, ...four(A, A_ROW), ...four(C, C_ROW),
    ...next(I, [CONST, 4]), GET, I, GET, ROWS, LESS, 0x0d, 0x00, 0x0b,
  ]
}

/** out = a + b + c, four numbers at a time. */
function sums(): number[] {
  const [OUT, A, B, C, LENGTH] = [0, 1, 2, 3, 4] as const
  const load = (local: number): number[] => [GET, local, 0xfd, 0x00, 0x02, 0x00]
  const step = (local: number): number[] => [GET, local, CONST, 16, ADD, SET, local]
  return [
    0x03, BLOCKLESS,
    GET, OUT, ...load(A), ...load(B), ...ADD4, ...load(C), ...ADD4, 0xfd, 0x0b, 0x02, 0x00,
    ...[OUT, A, B, C].flatMap(step),
    GET, LENGTH, CONST, 16, SUB, SET, LENGTH, GET, LENGTH, 0x0d, 0x00,
    0x0b,
  ]
}

const ADD4 = [0xfd, 0xe4, 0x01]
const SUB4 = [0xfd, 0xe5, 0x01]
const MUL4 = [0xfd, 0xe6, 0x01]
const DIV4 = [0xfd, 0xe7, 0x01]
const MIN4 = [0xfd, 0xe8, 0x01]
const MAX4 = [0xfd, 0xe9, 0x01]

/** Nearest whole numbers of 16 bits, in the lower half of the vector (twice: the narrowing takes two vectors). */
const NARROWED = [0xfd, 0x6a, 0xfd, 0xf8, 0x01, ...[0xfd, 0x0c, ...Array<number>(16).fill(0)], 0xfd, 0x85, 0x01]

/** The recurrence of `Walk`: cell = keep · (cell - fresh) + fresh; out = below + open · cell. */
function recurrence(): number[] {
  const [GATES, BELOW, OUT, CELLS, GATES_STEP, BELOW_STEP, OUT_STEP, HALF, COUNT, COUNTED, U] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const
  const [X, SQUARE, KEEP, FRESH, CELL] = [11, 12, 13, 14, 15] as const
  const splat = (value: number): number[] => [0x43, ...new Uint8Array(new Float32Array([value]).buffer), 0xfd, 0x13]
  const tanh = [
    ...splat(3), ...MIN4, ...splat(-3), ...MAX4, SET, X, GET, X, GET, X, ...MUL4, SET, SQUARE,
    GET, X, GET, SQUARE, ...splat(27), ...ADD4, ...MUL4, GET, SQUARE, ...splat(9), ...MUL4, ...splat(27), ...ADD4, ...DIV4,
  ]
  const logistic = [...splat(0.5), ...MUL4, ...tanh, ...splat(0.5), ...MUL4, ...splat(0.5), ...ADD4]
  const at = (local: number): number[] => [GET, local, GET, U, ADD]
  const load = [0xfd, 0x00, 0x02, 0x00]
  const gate = (which: number): number[] => [...at(GATES), GET, HALF, CONST, which, MUL, ADD, ...load]
  const move = (local: number, step: number): number[] => [GET, local, GET, step, ADD, SET, local]
  return [
    0x03, BLOCKLESS, CONST, 0, SET, U,
    0x03, BLOCKLESS,
    ...gate(0), ...logistic, SET, KEEP, ...gate(1), ...tanh, SET, FRESH,
    ...at(CELLS), ...load, GET, FRESH, ...SUB4, GET, KEEP, ...MUL4, GET, FRESH, ...ADD4, SET, CELL,
    ...at(CELLS), GET, CELL, 0xfd, 0x0b, 0x02, 0x00,
    ...at(OUT), ...at(BELOW), ...load, ...gate(2), ...logistic, GET, CELL, ...MUL4, ...ADD4, 0xfd, 0x0b, 0x02, 0x00,
    GET, COUNTED, GET, U, CONST, 1, 0x76, ADD, ...at(OUT), ...load, ...splat(STEPS), ...MUL4, ...NARROWED, 0xfd, 0x5b, 0x01, 0x00, 0x00,
    GET, U, CONST, 16, ADD, SET, U, GET, U, GET, HALF, LESS, 0x0d, 0x00,
    0x0b,
    ...move(GATES, GATES_STEP), ...move(BELOW, BELOW_STEP), ...move(OUT, OUT_STEP),
    GET, COUNTED, GET, OUT_STEP, CONST, 1, 0x75, ADD, SET, COUNTED,
    GET, COUNT, CONST, 1, SUB, SET, COUNT, GET, COUNT, 0x0d, 0x00,
    0x0b,
  ]
}

function moduleBytes(): Uint8Array {
  const section = (id: number, content: readonly number[]): number[] => [id, ...size(content.length), ...content]
  const sized = (body: readonly number[]): number[] => [...size(body.length), ...body]
  const kind = (inputs: number): number[] => [0x60, inputs, ...Array<number>(inputs).fill(I32), 0]
  const bodies = [
    [3, 9, I32, 8, V128, 3, V128, ...loops(false), 0x0b],
    [0, ...sums(), 0x0b],
    [2, 1, I32, 5, V128, ...recurrence(), 0x0b],
    [3, 9, I32, 8, V128, 3, V128, ...loops(true), 0x0b],
  ]
  return new Uint8Array([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, [3, ...kind(10), ...kind(5), ...kind(10)]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 0x02, 0x00, 0x01]),
    ...section(3, [4, 0, 1, 2, 0]),
    ...section(7, [4, 1, 0x66, 0, 0, 1, 0x67, 0, 1, 1, 0x68, 0, 2, 1, 0x69, 0, 3]),
    ...section(10, [4, ...bodies.flatMap(sized)]),
  ])
}

/** Unsigned LEB128. */
function size(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...size(value >>> 7)]
}
