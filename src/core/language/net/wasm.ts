/**
 * The WebAssembly module of the kernel, written out instruction by instruction: it needs no compiler
 * and no file of its own. Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */

/**
 * The outputs of the layers lie within ±3 and are counted in steps of 1 / STEPS, so that they take 13
 * bits.
 */
export const STEPS = 1365
export const MOST_STEPS = 4095

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
/** The quick kinds (*pmax*, *pmin*), one machine instruction each; they differ for what is no number only. */
const MAX4 = [0xfd, 0xeb, 0x01]
const MIN4 = [0xfd, 0xea, 0x01]
const DIV4 = [0xfd, 0xe7, 0x01]
const MUL4 = [0xfd, 0xe6, 0x01]
const SUB4 = [0xfd, 0xe5, 0x01]
const ADD4 = [0xfd, 0xe4, 0x01]
const ZERO = [0xfd, 0x0c, ...Array<number>(16).fill(0)]

const load = (offset: number): number[] => [0xfd, 0x00, 0x02, offset]
const store = (offset: number): number[] => [0xfd, 0x0b, 0x02, offset]
/** Adds to a local. */
const grow = (local: number, by: readonly number[]): number[] => [
  GET,
  local,
  ...by,
  ADD,
  SET,
  local,
]
/** A local as an offset of single-precision numbers. */
const bytes = (local: number): number[] => [GET, local, CONST, 2, 0x74]

/**
 * Locals of the matrix products. In the product of shorts A_STEP and B_ROW are the places of the
 * columns' scales and biases.
 */
// prettier-ignore
const [A, B, C, ROWS, COLUMNS, DEPTH, A_ROW, A_STEP, B_ROW, C_ROW, I, J, K, PB, PC] =
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const
const [LOW, HIGH, FACTOR] = [27, 28, 29] as const
const rowOfA = (row: number): number => 15 + row
const sumOf = (row: number, half: number): number => 19 + 2 * row + half
const TILE_ROWS = [0, 1, 2, 3]
const HALVES = [0, 1]
const eachSum = (code: (row: number, half: number) => number[]): number[] =>
  TILE_ROWS.flatMap((row) => HALVES.flatMap((half) => code(row, half)))

/** One step of the depth (two at once for shorts) of a tile. */
function tileStep(shorts: boolean): number[] {
  const multiplyAdd = shorts ? [0xfd, 0xba, 0x01, 0xfd, 0xae, 0x01] : [...MUL4, ...ADD4]
  // prettier-ignore
  const row = (r: number): number[] => [
    GET, rowOfA(r), 0xfd, 0x09, 0x02, 0x00, SET, FACTOR,
    ...HALVES.flatMap((half) => [
      GET, sumOf(r, half), GET, FACTOR, GET, half === 0 ? LOW : HIGH, ...multiplyAdd, SET, sumOf(r, half),
    ]),
    ...grow(rowOfA(r), shorts ? [CONST, 4] : [GET, A_STEP]),
  ]
  // prettier-ignore
  return [
    0x03, BLOCKLESS,
    GET, PB, ...load(0), SET, LOW, GET, PB, ...load(16), SET, HIGH,
    ...TILE_ROWS.flatMap(row),
    ...grow(PB, shorts ? bytes(COLUMNS) : [GET, B_ROW]),
    GET, K, CONST, 1, SUB, SET, K, GET, K, 0x0d, 0x00,
    0x0b,
  ]
}

/** Four rows by eight columns, held in eight vector registers. Shorts are scaled and biased at the end. */
function tile(shorts: boolean): number[] {
  const place = (row: number): number[] => [GET, PC, GET, C_ROW, CONST, row, MUL, ADD]
  const perColumn = (local: number, half: number): number[] => [
    ...[GET, local, ...bytes(J), ADD],
    ...load(16 * half),
  ]
  const begin = (row: number, half: number): number[] =>
    shorts ? ZERO : [...place(row), ...load(16 * half)]
  const scaled = (half: number): number[] => [
    ...[0xfd, 0xfa, 0x01],
    ...perColumn(A_STEP, half),
    ...MUL4,
    ...perColumn(B_ROW, half),
    ...ADD4,
  ]
  const end = (row: number, half: number): number[] => [
    ...place(row),
    ...[GET, sumOf(row, half), ...(shorts ? scaled(half) : [])],
    ...store(16 * half),
  ]
  // prettier-ignore
  return [
    GET, C, ...bytes(J), ADD, SET, PC,
    ...eachSum((row, half) => [...begin(row, half), SET, sumOf(row, half)]),
    GET, A, SET, rowOfA(0),
    ...[1, 2, 3].flatMap((row) => [GET, rowOfA(row - 1), GET, A_ROW, ADD, SET, rowOfA(row)]),
    GET, B, ...bytes(J), ADD, SET, PB,
    GET, DEPTH, SET, K,
    ...tileStep(shorts),
    ...eachSum(end),
  ]
}

/** The matrix product: tiles across the columns, then down the rows. */
function product(shorts: boolean): number[] {
  // prettier-ignore
  const across = [
    0x03, BLOCKLESS, ...tile(shorts), ...grow(J, [CONST, 8]), GET, J, GET, COLUMNS, LESS, 0x0d, 0x00, 0x0b,
  ]
  const down = (local: number, row: number): number[] => grow(local, [GET, row, CONST, 4, MUL])
  // prettier-ignore
  return [
    0x03, BLOCKLESS, CONST, 0, SET, J, ...across, ...down(A, A_ROW), ...down(C, C_ROW),
    ...grow(I, [CONST, 4]), GET, I, GET, ROWS, LESS, 0x0d, 0x00, 0x0b,
  ]
}

/** out = a + b + c, or 0 where that is less and `bent`; four numbers at a time. */
function sums(bent: boolean): number[] {
  // prettier-ignore
  const [OUT, A, B, C, LENGTH] = [0, 1, 2, 3, 4] as const
  // prettier-ignore
  const load = (local: number): number[] => [GET, local, 0xfd, 0x00, 0x02, 0x00]
  // prettier-ignore
  const step = (local: number): number[] => [GET, local, CONST, 16, ADD, SET, local]
  // prettier-ignore
  return [
    0x03, BLOCKLESS,
    GET, OUT, ...load(A), ...load(B), ...ADD4, ...load(C), ...ADD4, ...(bent ? [...ZERO, ...MAX4] : []),
    0xfd, 0x0b, 0x02, 0x00,
    ...[OUT, A, B, C].flatMap(step),
    GET, LENGTH, CONST, 16, SUB, SET, LENGTH, GET, LENGTH, 0x0d, 0x00,
    0x0b,
  ]
}

const splat = (value: number): number[] => [
  ...[0x43, ...new Uint8Array(new Float32Array([value]).buffer)],
  ...[0xfd, 0x13],
]

/**
 * Nearest whole numbers of 16 bits, in the lower half of the vector: added to 1.5 · 2²³ a number loses its fraction, and the
 * bits of that (1262485504) taken off, it is a whole number. The instruction for it takes six on most machines.
 */
// prettier-ignore
const NARROWED = [
  ...splat(1.5 * 2 ** 23), ...ADD4, CONST, 0x80, 0x80, 0x80, 0xda, 0x04, 0xfd, 0x11, 0xfd, 0xb1, 0x01,
  ...ZERO, 0xfd, 0x85, 0x01,
]

/** The recurrence of `Walk`: cell = keep · (cell - fresh) + fresh; out = below + open · cell. */
function recurrence(): number[] {
  // prettier-ignore
  const [GATES, BELOW, OUT, CELLS, GATES_STEP, BELOW_STEP, OUT_STEP, HALF, COUNT, COUNTED, U] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const
  // prettier-ignore
  const [X, SQUARE, KEEP, FRESH, CELL] = [11, 12, 13, 14, 15] as const
  /** x (x² + a) / (b x² + c) for x within ± most. */
  // prettier-ignore
  const curve = (most: number, a: number, b: number, c: number): number[] => [
    ...splat(most), ...MIN4, ...splat(-most), ...MAX4, SET, X, GET, X, GET, X, ...MUL4, SET, SQUARE,
    GET, X, GET, SQUARE, ...splat(a), ...ADD4, ...MUL4,
    GET, SQUARE, ...splat(b), ...MUL4, ...splat(c), ...ADD4, ...DIV4,
  ]
  const tanh = curve(3, 27, 9, 27)
  /** ½ + ½ tanh(x / 2), the halves worked into the numbers. */
  const logistic = [...curve(6, 108, 36, 432), ...splat(0.5), ...ADD4]
  // prettier-ignore
  const at = (local: number): number[] => [GET, local, GET, U, ADD]
  // prettier-ignore
  const load = [0xfd, 0x00, 0x02, 0x00]
  // prettier-ignore
  const gate = (which: number): number[] => [...at(GATES), GET, HALF, CONST, which, MUL, ADD, ...load]
  // prettier-ignore
  const move = (local: number, step: number): number[] => [GET, local, GET, step, ADD, SET, local]
  // prettier-ignore
  return [
    0x03, BLOCKLESS, CONST, 0, SET, U,
    0x03, BLOCKLESS,
    ...gate(0), ...logistic, SET, KEEP, ...gate(1), ...tanh, SET, FRESH,
    ...at(CELLS), ...load, GET, FRESH, ...SUB4, GET, KEEP, ...MUL4, GET, FRESH, ...ADD4, SET, CELL,
    ...at(CELLS), GET, CELL, 0xfd, 0x0b, 0x02, 0x00,
    ...at(BELOW), ...load, ...gate(2), ...logistic, GET, CELL, ...MUL4, ...ADD4, SET, X,
    ...at(OUT), GET, X, 0xfd, 0x0b, 0x02, 0x00,
    GET, COUNTED, GET, U, CONST, 1, 0x76, ADD,
    GET, X, ...splat(STEPS), ...MUL4, ...NARROWED, 0xfd, 0x5b, 0x01, 0x00, 0x00,
    GET, U, CONST, 16, ADD, SET, U, GET, U, GET, HALF, LESS, 0x0d, 0x00,
    0x0b,
    ...move(GATES, GATES_STEP), ...move(BELOW, BELOW_STEP), ...move(OUT, OUT_STEP),
    GET, COUNTED, GET, OUT_STEP, CONST, 1, 0x75, ADD, SET, COUNTED,
    GET, COUNT, CONST, 1, SUB, SET, COUNT, GET, COUNT, 0x0d, 0x00,
    0x0b,
  ]
}

/** The module's bytes: memory is imported as m.m; the functions f to j are those of `Kernel`. */
export function moduleBytes(): Uint8Array {
  // prettier-ignore
  const section = (id: number, content: readonly number[]): number[] => [
    id, ...size(content.length), ...content,
  ]
  // prettier-ignore
  const sized = (body: readonly number[]): number[] => [...size(body.length), ...body]
  // prettier-ignore
  const kind = (inputs: number): number[] => [0x60, inputs, ...Array<number>(inputs).fill(I32), 0]
  // prettier-ignore
  const bodies = [
    [3, 9, I32, 8, V128, 3, V128, ...product(false), 0x0b],
    [0, ...sums(false), 0x0b],
    [2, 1, I32, 5, V128, ...recurrence(), 0x0b],
    [3, 9, I32, 8, V128, 3, V128, ...product(true), 0x0b],
    [0, ...sums(true), 0x0b],
  ]
  // prettier-ignore
  return new Uint8Array([
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
    ...section(1, [3, ...kind(10), ...kind(5), ...kind(10)]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 0x02, 0x00, 0x01]),
    ...section(3, [5, 0, 1, 2, 0, 1]),
    ...section(7, [5, 1, 0x66, 0, 0, 1, 0x67, 0, 1, 1, 0x68, 0, 2, 1, 0x69, 0, 3, 1, 0x6a, 0, 4]),
    ...section(10, [5, ...bodies.flatMap(sized)]),
  ])
}

/** Unsigned LEB128. */
function size(value: number): number[] {
  // prettier-ignore
  return value < 128 ? [value] : [(value & 127) | 128, ...size(value >>> 7)]
}
