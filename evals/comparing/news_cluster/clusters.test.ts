import { expect, test } from 'vitest'
import { scoreClusters } from './clusters.js'

test('B³ and pairs of a clustering', () => {
  expect(scoreClusters(['a', 'a', 'b'], ['1', '1', '2'])).toEqual({ bCubed: 1, pairwise: 1 })
  const lumped = scoreClusters(['a', 'a', 'b'], ['1', '1', '1'])
  expect(lumped.bCubed).toBeCloseTo((2 * (5 / 9)) / (5 / 9 + 1))
  expect(lumped.pairwise).toBeCloseTo(0.5)
})
