import { expect, test } from 'vitest'
import { BIAS, markOf, MOST_LABELS, MOST_ROWS, openRows, ROW, rowAt } from './rows.js'

const ROWS = 64

/** A table in which the features given have the weights of `weight`. */
function tableOf(features: readonly number[], weight: (feature: number, label: number) => number) {
  const table = new Int8Array(ROWS * ROW).fill(BIAS)
  for (const feature of features) {
    const at = rowAt(feature, ROWS)
    for (let k = 0; k < MOST_LABELS; k++) table[at + k] = weight(feature, k) + BIAS
    table[at + MOST_LABELS] = markOf(feature)
  }
  return table
}

const features = Array.from({ length: ROWS }, (_, i) => (i * 0x5000001) | 0)

test.each([1, 9, MOST_LABELS])('adds up rows of %i labels as plain sums do', (labels) => {
  const weight = (feature: number, label: number) => (((feature & 63) * 89 + label * 7) % 255) - 127
  const scores = new Float32Array(labels + 2)
  const table = tableOf(features, weight)
  openRows(table, labels)(Int32Array.from(features), features.length, scores, 2)
  for (let k = 0; k < labels; k++) {
    expect(scores[2 + k]).toBe(features.reduce((all, feature) => all + weight(feature, k), 0))
  }
})

test('a feature whose mark is another one’s adds nothing', () => {
  const own = 5 | (7 << 24)
  const scores = new Float32Array(3)
  const addUp = openRows(
    tableOf([own], () => 9),
    3,
  )
  addUp(Int32Array.of(own, 5 | (8 << 24), 6 | (7 << 24)), 3, scores, 0)
  expect([...scores]).toEqual([9, 9, 9])
})

test('keeps apart what the greatest and the least weights add up to', () => {
  for (const weight of [127, -127]) {
    const scores = new Float32Array(MOST_LABELS)
    const rows = openRows(
      tableOf([0], () => weight),
      MOST_LABELS,
    )
    rows(new Int32Array(MOST_ROWS), MOST_ROWS, scores, 0)
    expect([...scores]).toEqual(Array<number>(MOST_LABELS).fill(weight * MOST_ROWS))
  }
})

test('refuses rows of more labels than it can read', () => {
  expect(() => openRows(new Int8Array(ROW), MOST_LABELS + 1)).toThrow(RangeError)
})
