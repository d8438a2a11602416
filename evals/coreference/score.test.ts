import { expect, test } from 'vitest'
import { addDocument, conll, f1, noSums } from './score.js'

test('a document that is read as the gold has it scores 1, singletons left out', () => {
  const sums = noSums()
  addDocument(sums, [[0, 1, 2], [3, 4], [5]], [[3, 4], [0, 1, 2], [6]])
  expect(conll(sums)).toBe(1)
})

test('MUC, B³ and CEAFe of the example that their papers use', () => {
  // Gold {0 1 2} {3 4} {5 6 7}; ours {0 1} {2 3 4} {5 6 7}.
  const sums = noSums()
  addDocument(
    sums,
    [
      [0, 1, 2],
      [3, 4],
      [5, 6, 7],
    ],
    [
      [0, 1],
      [2, 3, 4],
      [5, 6, 7],
    ],
  )
  expect(f1(sums.muc)).toBeCloseTo(4 / 5, 6)
  const b3 = (4 / 3 + 1 / 3 + 2 + 3) / 8
  expect(sums.b3.hits / sums.b3.gold).toBeCloseTo(b3, 6)
  expect(sums.ceafe.hits / 3).toBeCloseTo((4 / 5 + 4 / 5 + 1) / 3, 6)
})
