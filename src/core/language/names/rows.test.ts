import { expect, test } from 'vitest'
import { MOST_LABELS, MOST_ROWS, openRows } from './rows.js'

test.each([1, 9, 11, MOST_LABELS])('adds up rows of %i labels as plain sums do', (labels) => {
  const weights = Int8Array.from({ length: 64 * labels }, (_, i) => ((i * 89) % 256) - 128)
  const features = Int32Array.from({ length: MOST_ROWS }, (_, i) => i * 2654435761)
  const scores = new Float32Array(labels + 2)
  openRows(weights, labels)(features, features.length, scores, 2)
  for (let k = 0; k < labels; k++) {
    const sum = features.reduce((all, f) => all + weights[(f & 63) * labels + k]!, 0)
    expect(scores[2 + k]).toBe(sum)
  }
})

test('keeps apart what the greatest and the least weights add up to', () => {
  for (const weight of [127, -128]) {
    const scores = new Float32Array(11)
    const rows = openRows(new Int8Array(2 * 11).fill(weight), 11)
    rows(new Int32Array(MOST_ROWS), MOST_ROWS, scores, 0)
    expect([...scores]).toEqual(Array<number>(11).fill(weight * MOST_ROWS))
  }
})

test('refuses rows of more labels than it can read', () => {
  expect(() => openRows(new Int8Array(26), 13)).toThrow(RangeError)
})
