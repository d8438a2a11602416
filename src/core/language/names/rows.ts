/**
 * A table of weights in which every row knows its feature, so that a feature that the training never saw adds nothing.
 * A row is twelve bytes: up to eleven weights, each `BIAS` more than it says, and the mark of the feature it belongs to.
 */

/** A row holds so many weights at most. */
export const MOST_LABELS = 11

/** Bytes of a row; the last one is the mark. */
export const ROW = MOST_LABELS + 1

/** So many rows can be added up before a sum outgrows its 16 bits. */
export const MOST_ROWS = 256

/** Makes the bytes of a number positive, so that sums of one do not borrow from the next. */
export const BIAS = 128

const EVERY_OTHER = 0x00ff00ff
const LOW = 0xffff

/** Where the row of a feature begins in a table of `rows` rows (a power of 2), in bytes. */
export function rowAt(feature: number, rows: number): number {
  return (feature & (rows - 1)) * ROW
}

/** The mark of a feature: the bits that do not choose the row. */
export function markOf(feature: number): number {
  return feature >>> 24
}

/** Adds up the rows of the first `count` of `features`, and writes one score per label to `out`, from `at` on. */
export type RowSum = (features: Int32Array, count: number, out: Float32Array, at: number) => void

/** Opens a table for so many labels. Throws a RangeError where there are more than `MOST_LABELS`. */
export function openRows(table: Int8Array, labels: number): RowSum {
  if (labels > MOST_LABELS) throw new RangeError(`${labels} labels; at most ${MOST_LABELS}`)
  const numbers = new Int32Array(table.buffer, table.byteOffset, table.byteLength / 4)
  const sums = new Int32Array(6)
  return (features, count, out, at) => {
    const less = BIAS * addUp(numbers, features, count, sums)
    for (let k = 0; k < labels; k++) {
      const pair = sums[((k >> 2) << 1) | (k & 1)]!
      out[at + k] = ((k & 2) === 0 ? pair & LOW : pair >>> 16) - less
    }
  }
}

/**
 * Two labels share each sum: of each number of four bytes the first and third, then the second and fourth. Returns how many
 * features had a row.
 */
function addUp(numbers: Int32Array, features: Int32Array, count: number, sums: Int32Array): number {
  const mask = numbers.length / 3 - 1
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0]
  let found = 0
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const from = (feature & mask) * 3
    const three = numbers[from + 2]!
    if ((three ^ feature) >>> 24 !== 0) continue
    const one = numbers[from]!
    const two = numbers[from + 1]!
    a = (a + (one & EVERY_OTHER)) | 0
    b = (b + ((one >>> 8) & EVERY_OTHER)) | 0
    c = (c + (two & EVERY_OTHER)) | 0
    d = (d + ((two >>> 8) & EVERY_OTHER)) | 0
    e = (e + (three & EVERY_OTHER)) | 0
    f = (f + ((three >>> 8) & 0xff)) | 0
    found++
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
  sums[5] = f
  return found
}
