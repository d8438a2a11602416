/**
 * Vectors of word forms, each already multiplied by the first layer's matrix, and kept for the next
 * time.
 */
import { formRows } from './form.js'
import type { Block, Kernel } from './kernel.js'

export interface FormTable {
  readonly rows: Int8Array
  readonly scales: Float32Array
  readonly width: number
  readonly dictionary: ReadonlyMap<string, number>
}

export interface Forms {
  /**
   * Rows of 3 · columns numbers: the form's share as the word before, the word itself (with the bias),
   * the word after.
   */
  readonly rows: Block
  readonly rowLength: number
  /** The offsets into `rows` of these words' forms. The row at 0 is all zeros: the border. */
  place(forms: readonly string[], first: number, last: number, into: Int32Array): void
}

/** So many forms are kept; then all are forgotten. At least the most words that are read in one go. */
const KEPT = 3072

/** The matrix of the first layer: rows for the word before, the word and the word after. */
export interface FirstLayer {
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly columns: number
}

/** `most` is the highest number of words that are placed at once. */
export function openForms(
  kernel: Kernel,
  table: FormTable,
  layer: FirstLayer,
  most: number,
): Forms {
  const { width } = table
  const { weights, bias, columns } = layer
  const rowLength = 3 * columns
  const rows = kernel.block((KEPT + most + 8) * rowLength)
  const matrix = kernel.block(width * rowLength)
  for (let u = 0; u < width; u++) {
    for (let side = 0; side < 3; side++) {
      matrix.values.set(
        weights.subarray((side * width + u) * columns, (side * width + u + 1) * columns),
        u * rowLength + side * columns,
      )
    }
  }
  const fresh = kernel.block((most + 8) * width)
  const places = new Map<string, number>()
  let used = 1
  return {
    rows,
    rowLength,
    place(forms, first, last, into) {
      if (used > KEPT) {
        places.clear()
        used = 1
      }
      const from = used
      for (let i = first; i < last; i++) {
        const form = forms[i]!
        let at = places.get(form)
        if (at === undefined) {
          at = used++
          places.set(form, at)
          vector(table, form, fresh.values, (at - from) * width)
        }
        into[i - first] = at * rowLength
      }
      if (used === from) return
      rows.values.fill(0, from * rowLength, (used + 4) * rowLength)
      for (let at = from; at < used; at++) rows.values.set(bias, at * rowLength + columns)
      kernel.multiply({
        a: fresh,
        aRow: width,
        aStep: 1,
        b: matrix,
        bRow: rowLength,
        c: rows,
        cRow: rowLength,
        cFrom: from * rowLength,
        rows: used - from,
        columns: rowLength,
        depth: width,
      })
    },
  }
}

/** The sum of the rows of a form. */
function vector(table: FormTable, form: string, out: Float32Array, at: number): void {
  const { rows, scales, width, dictionary } = table
  const { whole, letters } = formRows(form, dictionary)
  out.fill(0, at, at + width)
  const add = (row: number, share: number): void => {
    const scale = (scales[row]! * share) / 127
    for (let u = 0; u < width; u++) out[at + u]! += rows[row * width + u]! * scale
  }
  for (const row of whole) add(row, 1)
  for (const row of letters) add(row, 1 / letters.length)
}
