import { expect, test } from 'vitest'
import { openRows } from '../src/core/language/names/rows.js'
import { readPack } from '../src/core/language/pack.js'
import { numberFeatures } from './names-numbers.js'
import { mean, packed } from './names-table.js'

const LABELS = 3
const features = Int32Array.of(1, 2 | (9 << 24), 2 | (5 << 24))
const rows = Float32Array.of(1, 0, -1, 0.5, 0.5, 0.5, 0, 2, 0)
const model = { features, rows, moves: new Float32Array(LABELS * LABELS).fill(1) }

function score(bytes: Uint8Array, feature: number): number[] {
  const out = new Float32Array(LABELS)
  openRows(readPack(bytes).bytes('weights'), LABELS)(Int32Array.of(feature), 1, out, 0)
  return [...out]
}

test('a packed table gives the weights back, on the scale of the moves', () => {
  const bytes = packed(model, LABELS, 4, {})
  const [scale = 0] = readPack(bytes).floats('moves')
  expect(score(bytes, 1)).toEqual([Math.round(scale), 0, Math.round(-scale)])
})

test('of two features on one row the weightier has it, and the other adds nothing', () => {
  const bytes = packed(model, LABELS, 4, {})
  expect(score(bytes, features[1]!)).toEqual([0, 0, 0])
  expect(score(bytes, features[2]!)[1]).toBe(127)
})

test('a feature that one of two models has counts half', () => {
  const other = { ...model, features: features.slice(0, 1), rows: Float32Array.of(3, 0, 1) }
  const both = mean([model, other], LABELS)
  expect([...both.rows.slice(0, 6)]).toEqual([2, 0, 0, 0.25, 0.25, 0.25])
})

test('every feature has one number', () => {
  const { kept, number } = numberFeatures([Int32Array.of(7, -3, 7), Int32Array.of(12)])
  expect([...kept].sort((a, b) => a - b)).toEqual([-3, 7, 12])
  for (const feature of kept) expect(kept[number(feature)]).toBe(feature)
})
