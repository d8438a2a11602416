/** Rows of weights, added up four labels at a time: a word's features gather rows from all over a large table. */

/** A row holds at most so many labels: three numbers of 32 bits. */
export const MOST_LABELS = 12

/** So many rows can be added up before a sum outgrows its 16 bits. */
export const MOST_ROWS = 256

/** Makes the bytes of a number positive, so that sums of one do not borrow from the next. */
const BIAS = 128
const BIASED = 0x80808080 | 0
const EVERY_OTHER = 0x00ff00ff
const LOW = 0xffff

/** Adds up the rows of `features` (the first `count`), and writes one score per label to `out`, from `at` on. */
export type RowSum = (features: Int32Array, count: number, out: Float32Array, at: number) => void

/**
 * Opens a table of rows of `labels` whole numbers; features count rows modulo their number, a power of 2.
 * Throws a RangeError where there are more labels than `MOST_LABELS`.
 */
export function openRows(weights: Int8Array, labels: number): RowSum {
  if (labels > MOST_LABELS) throw new RangeError(`${labels} labels; at most ${MOST_LABELS}`)
  const mask = weights.length / labels - 1
  // The last row is read to its full twelve bytes too.
  const padded = new Int8Array(weights.length + MOST_LABELS)
  padded.set(weights)
  const view = new DataView(padded.buffer)
  const sums = new Int32Array(6)
  return (features, count, out, at) => {
    addUp(view, labels, mask, features, count, sums)
    const less = BIAS * count
    for (let k = 0; k < labels; k++) {
      const pair = sums[((k >> 2) << 1) | (k & 1)]!
      out[at + k] = ((k & 2) === 0 ? pair & LOW : pair >>> 16) - less
    }
  }
}

/** Two labels share each sum: of each number of four bytes the first and third, then the second and fourth. */
function addUp(
  view: DataView,
  labels: number,
  mask: number,
  features: Int32Array,
  count: number,
  sums: Int32Array,
): void {
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const from = (features[i]! & mask) * labels
    const one = view.getInt32(from, true) ^ BIASED
    const two = view.getInt32(from + 4, true) ^ BIASED
    const three = view.getInt32(from + 8, true) ^ BIASED
    a = (a + (one & EVERY_OTHER)) | 0
    b = (b + ((one >>> 8) & EVERY_OTHER)) | 0
    c = (c + (two & EVERY_OTHER)) | 0
    d = (d + ((two >>> 8) & EVERY_OTHER)) | 0
    e = (e + (three & EVERY_OTHER)) | 0
    f = (f + ((three >>> 8) & EVERY_OTHER)) | 0
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
  sums[5] = f
}
