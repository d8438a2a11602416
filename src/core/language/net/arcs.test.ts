import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree } from './arcs.js'

/** Every way to give n words heads (n is the root) so that they are a tree with one root and no crossing arcs. */
function* trees(n: number): Generator<number[]> {
  const heads = new Array<number>(n).fill(0)
  for (let code = 0; code < (n + 1) ** n; code++) {
    let rest = code
    for (let i = 0; i < n; i++) {
      heads[i] = rest % (n + 1)
      rest = Math.floor(rest / (n + 1))
    }
    if (isTree(heads)) yield [...heads]
  }
}

function isTree(heads: readonly number[]): boolean {
  const n = heads.length
  if (heads.filter((head) => head === n).length !== 1) return false
  const below = (word: number, top: number): boolean => {
    let at = word
    for (let steps = 0; steps <= n && at !== n; steps++, at = heads[at]!)
      if (at === top) return true
    return false
  }
  const root = heads.indexOf(n)
  return heads.every((head, i) => {
    if (!below(i, root)) return false
    if (head === n) return true
    const [low, high] = [Math.min(i, head), Math.max(i, head)]
    return heads.every((_, k) => k <= low || k >= high || below(k, head))
  })
}

test('the tree is the best of all with one root and no crossing arcs', () => {
  const words = fc.integer({ min: 1, max: 4 })
  const cases = words.chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * 8, maxLength: n * 8 }),
    ),
  )
  fc.assert(
    fc.property(cases, ([n, numbers]) => {
      const scores = Float32Array.from(numbers)
      for (let i = 0; i < n; i++) scores[i * 8 + i] = -1e9
      const sum = (heads: ArrayLike<number>): number => {
        let total = 0
        for (let i = 0; i < n; i++) total += scores[i * 8 + heads[i]!]!
        return total
      }
      const head = new Int32Array(n)
      bestTree(scores, 8, n, head)
      expect(isTree([...head])).toBe(true)
      expect(sum(head)).toBe(Math.max(...[...trees(n)].map(sum)))
    }),
  )
})
