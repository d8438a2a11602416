/** From weights by feature to the table that the tagger reads (`names/rows.ts`). */
import { BIAS, markOf, MOST_LABELS, ROW, rowAt } from '../src/core/language/names/rows.js'
import { writePack } from '../src/core/language/pack.js'

/** Weights of a linear chain: a row of labels for each feature, features by their hashes; and the moves between labels. */
export interface Weights {
  readonly features: Int32Array
  readonly rows: Float32Array
  readonly moves: Float32Array
}

/** The mean of linear models is a linear model, and steadier than any of them. */
export function mean(models: readonly Weights[], labels: number): Weights {
  const number = new Map<number, number>()
  for (const { features } of models)
    for (const feature of features) if (!number.has(feature)) number.set(feature, number.size)
  const rows = new Float32Array(number.size * labels)
  const moves = new Float32Array(labels * labels)
  for (const model of models) {
    model.features.forEach((feature, i) => {
      const at = number.get(feature)! * labels
      for (let k = 0; k < labels; k++) rows[at + k]! += model.rows[i * labels + k]! / models.length
    })
    model.moves.forEach((x, i) => (moves[i]! += x / models.length))
  }
  return { features: Int32Array.from(number.keys()), rows, moves }
}

/** Rows whose weights are all smaller than this, counted as bytes, are left out: they change no label, but fill the file. */
const LEAST = 2

/** Weights as bytes, moves on the same scale, in a table of 2^`bits` rows. */
export function packed(
  { features, rows, moves }: Weights,
  labels: number,
  bits: number,
  about: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, readonly string[]>> = {},
): Uint8Array {
  const scale = scaleOf(rows)
  const owner = owners(features, rows, labels, bits, LEAST / scale)
  const table = new Int8Array((1 << bits) * ROW)
  const byte = (x: number): number => Math.max(-127, Math.min(127, Math.round(x * scale)))
  owner.forEach((i, row) => {
    for (let k = 0; k < MOST_LABELS; k++)
      table[row * ROW + k] = (i >= 0 && k < labels ? byte(rows[i * labels + k]!) : 0) + BIAS
    if (i >= 0) table[row * ROW + MOST_LABELS] = markOf(features[i]!)
  })
  return writePack(about, { weights: table, moves: moves.map((x) => x * scale) }, words)
}

/** All but one weight in two thousand fit into a byte. */
function scaleOf(rows: Float32Array): number {
  const sizes = Float32Array.from(rows, Math.abs)
    .filter((x) => x > 0)
    .sort()
  return 127 / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1)
}

/** Whose each row is, -1 where nobody's: of the features that fall on it the weightiest, the first of those that weigh alike. */
function owners(
  features: Int32Array,
  rows: Float32Array,
  labels: number,
  bits: number,
  least: number,
): Int32Array {
  const owner = new Int32Array(1 << bits).fill(-1)
  const weights = Float32Array.from(features, (_, i) =>
    rows.subarray(i * labels, (i + 1) * labels).reduce((most, x) => Math.max(most, Math.abs(x)), 0),
  )
  features.forEach((feature, i) => {
    const row = rowAt(feature, 1 << bits) / ROW
    if (weights[i]! < least) return
    if (owner[row] === -1 || weights[owner[row]!]! < weights[i]!) owner[row] = i
  })
  const held = owner.reduce((n, i) => n + (i >= 0 ? 1 : 0), 0)
  console.log(`${held} rows of ${1 << bits} are somebody's, of ${features.length} features`)
  return owner
}
