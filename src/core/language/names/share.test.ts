import { expect, test } from 'vitest'
import { see } from '../../../../test/sight.js'
import { shareScores } from './share.js'

test('a word with a capital speaks where it stands again, a small word does not', () => {
  const { sight } = see('Ferries left Varn again for the coast', 'So Varn was alone for a while')
  const scores = new Float32Array(14 * 3)
  const [varn, again] = [2, 8]
  scores[varn * 3 + 1] = 50
  scores[5 * 3 + 1] = 50
  const before = Float32Array.from(scores)
  shareScores(sight, scores, 3)
  expect(scores[again * 3 + 1]).toBeCloseTo(22.5)
  expect(scores[again * 3 + 2]).toBeCloseTo(22.5)
  expect(scores[varn * 3 + 1]).toBe(50)
  const others = [...scores].filter((_, at) => at < again * 3 || at > again * 3 + 2)
  expect(others).toEqual([...before].filter((_, at) => at < again * 3 || at > again * 3 + 2))
})

test('a town does not speak for the club that is called after it', () => {
  const { sight } = see('Ferries left Varn again', 'They saw Varn Ferry Club lose')
  const scores = new Float32Array(10 * 3)
  scores[2 * 3 + 1] = 50
  const before = [...scores]
  shareScores(sight, scores, 3)
  expect([...scores]).toEqual(before)
})
