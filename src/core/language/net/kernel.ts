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

export interface Kernel {
  /** A new block of zeros; there is no way back but to drop the whole kernel. */
  block(length: number): Block
  /**
   * `c[i][j] += Σ a[i·aRow + k·aStep] · b[k·bRow + j]` for i < rows, j < columns, k < depth. `rows` is taken up to the next
   * multiple of 4 and `columns` of 8: the blocks must have room. Strides count numbers. The offsets, in numbers, move a, b and c.
   */
  multiply(product: Product): void
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
  let free = 64
  return {
    block(length) {
      const at = free
      free += (length * 4 + 63) & ~63
      return { at, values: new Float32Array(memory.buffer, at, length) }
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
      )
    },
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

/** The code: four rows by eight columns at a time, held in eight vector registers. */
function loops(): number[] {
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
  const step = rows.flatMap((row) => [
    GET, pa(row), 0xfd, 0x09, 0x02, 0x00, SET, FACTOR,
    ...halves.flatMap((half) => [
      GET, sum(row, half), GET, FACTOR, GET, half === 0 ? LOW : HIGH, 0xfd, 0xe6, 0x01, 0xfd, 0xe4, 0x01, SET, sum(row, half),
    ]),
    ...next(pa(row), [GET, A_STEP]),
  ])
  const inner = [
    0x03, BLOCKLESS,
    GET, PB, ...load(0), SET, LOW, GET, PB, ...load(16), SET, HIGH,
    ...step,
    ...next(PB, [GET, B_ROW]),
    GET, K, CONST, 1, SUB, SET, K, GET, K, 0x0d, 0x00,
    0x0b,
  ]
  const tile = [
    GET, C, GET, J, CONST, 2, 0x74, ADD, SET, PC,
    ...rows.flatMap((row) => halves.flatMap((half) => [...rowOfC(row), ...load(16 * half), SET, sum(row, half)])),
    ...place,
    GET, B, GET, J, CONST, 2, 0x74, ADD, SET, PB,
    GET, DEPTH, SET, K,
    ...inner,
    ...rows.flatMap((row) => halves.flatMap((half) => [...rowOfC(row), GET, sum(row, half), ...store(16 * half)])),
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

/** The recurrence of `Walk`: cell = keep · (cell - fresh) + fresh; out = below + open · cell. */
function recurrence(): number[] {
  const [GATES, BELOW, OUT, CELLS, GATES_STEP, BELOW_STEP, OUT_STEP, HALF, COUNT, U] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
  const [X, SQUARE, KEEP, FRESH, CELL] = [10, 11, 12, 13, 14] as const
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
    GET, U, CONST, 16, ADD, SET, U, GET, U, GET, HALF, LESS, 0x0d, 0x00,
    0x0b,
    ...move(GATES, GATES_STEP), ...move(BELOW, BELOW_STEP), ...move(OUT, OUT_STEP),
    GET, COUNT, CONST, 1, SUB, SET, COUNT, GET, COUNT, 0x0d, 0x00,
    0x0b,
  ]
}

function moduleBytes(): Uint8Array {
  const section = (id: number, content: readonly number[]): number[] => [id, ...size(content.length), ...content]
  const sized = (body: readonly number[]): number[] => [...size(body.length), ...body]
  const kind = (inputs: number): number[] => [0x60, inputs, ...Array<number>(inputs).fill(I32), 0]
  const bodies = [
    [3, 9, I32, 8, V128, 3, V128, ...loops(), 0x0b],
    [0, ...sums(), 0x0b],
    [2, 1, I32, 5, V128, ...recurrence(), 0x0b],
  ]
  return new Uint8Array([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, [3, ...kind(10), ...kind(5), ...kind(9)]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 0x02, 0x00, 0x01]),
    ...section(3, [3, 0, 1, 2]),
    ...section(7, [3, 1, 0x66, 0x00, 0x00, 1, 0x67, 0x00, 0x01, 1, 0x68, 0x00, 0x02]),
    ...section(10, [3, ...bodies.flatMap(sized)]),
  ])
}

/** Unsigned LEB128. */
function size(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...size(value >>> 7)]
}
