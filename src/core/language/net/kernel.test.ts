import { expect, test } from 'vitest'
import { openKernel, placeOf, STEPS } from './kernel.js'

const kernel = openKernel(1e5)

test('products are those of plain arithmetic, in both kinds of numbers', () => {
  const [rows, depth, columns] = [5, 6, 16]
  const a = kernel.block(8 * depth)
  const short = kernel.shorts(8 * depth)
  const b = kernel.block(depth * columns)
  const c = kernel.block(8 * columns)
  const d = kernel.block(8 * columns)
  for (let i = 0; i < rows * depth; i++) {
    short.values[i] = Math.round(Math.sin(i) * STEPS)
    a.values[i] = short.values[i]! / STEPS
  }
  for (let i = 0; i < depth * columns; i++) b.values[i] = Math.cos(i * 1.3)
  const bias = Float32Array.from({ length: columns }, (_, j) => j)
  const size = { rows, columns, depth }
  kernel.multiply({ a, aRow: depth, aStep: 1, b, bRow: columns, c, cRow: columns, ...size })
  kernel.multiplyShorts(short, kernel.shortMatrix(b.values, bias, depth, columns), d, rows)
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let k = 0; k < depth; k++) sum += a.values[i * depth + k]! * b.values[k * columns + j]!
      expect(c.values[i * columns + j]).toBeCloseTo(sum, 4)
      expect(d.values[i * columns + j]).toBeCloseTo(sum + j, 2)
    }
  }
})

test('a walk mixes what it holds with what is fresh', () => {
  const half = 4
  const gates = kernel.block(3 * half)
  const [below, out, cells] = [kernel.block(half), kernel.block(half), kernel.block(half)]
  const counted = kernel.shorts(half)
  gates.values.fill(9, half)
  below.values.fill(0.25)
  kernel.walk({
    gates,
    gatesFrom: 0,
    gatesStep: 0,
    below,
    belowFrom: 0,
    belowStep: 0,
    out,
    outFrom: 0,
    outStep: 0,
    counted,
    cells,
    half,
    count: 2,
  })
  expect([...cells.values]).toEqual([0.75, 0.75, 0.75, 0.75])
  expect([...out.values]).toEqual([1, 1, 1, 1])
  expect([...counted.values]).toEqual([STEPS, STEPS, STEPS, STEPS])
})

test('rows are added up, and bent where they are less than nothing', () => {
  const rows = kernel.block(12)
  const out = kernel.block(8)
  rows.values.set([1, -1, 2, -2, 0, 0, 1, 1, 0.5, -0.5, 0, 0])
  const [a, b, c] = [placeOf(rows, 0), placeOf(rows, 4), placeOf(rows, 8)]
  kernel.addRows(placeOf(out, 0), a, b, c, 4)
  kernel.addBent(placeOf(out, 4), a, b, c, 4)
  expect([...out.values]).toEqual([1.5, -1.5, 3, -1, 1.5, 0, 3, 0])
})
