/** The network's weights as a model file holds them: whole numbers with a scale. */
import type { Pack } from '../pack.js'

/** A matrix as `shorts`, 32767 being `scale`. */
export interface Quantised {
  readonly numbers: Int16Array
  readonly scale: number
}

export function quantise(values: Float32Array): Quantised {
  let scale = 1e-12
  for (const value of values) scale = Math.max(scale, Math.abs(value))
  return { numbers: Int16Array.from(values, (value) => Math.round((value / scale) * 32767)), scale }
}

/** The matrix `name` of a model file, with its scale in `scales`. */
export function restore(
  pack: Pack,
  name: string,
  scales: Readonly<Record<string, number>>,
): Float32Array {
  const scale = scales[name]
  if (scale === undefined) throw new TypeError(`The model file has no scale for ${name}.`)
  const numbers = pack.shorts(name)
  const values = new Float32Array(numbers.length)
  for (let i = 0; i < values.length; i++) values[i] = (numbers[i]! * scale) / 32767
  return values
}

/** Rows of bytes, 127 being the row's own scale. */
export function quantiseRows(
  values: Float32Array,
  width: number,
): { rows: Int8Array; scales: Float32Array } {
  const rows = new Int8Array(values.length)
  const scales = new Float32Array(values.length / width)
  for (let row = 0; row < scales.length; row++) {
    let scale = 0
    for (let k = row * width; k < (row + 1) * width; k++)
      scale = Math.max(scale, Math.abs(values[k]!))
    scales[row] = scale
    if (scale === 0) continue
    for (let k = row * width; k < (row + 1) * width; k++)
      rows[k] = Math.round((values[k]! / scale) * 127)
  }
  return { rows, scales }
}
