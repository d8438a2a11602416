import { describe, expect, it } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import { diff } from './diff.js'
import { drift, rules } from './index.js'

corpus(import.meta.url, 'drift.corpus', rules, {
  run: (reports) => drift.run(englishDossier(reports)),
  print: ({ kind, before, after, ordered }) =>
    `${kind}: “${before.value}” ${ordered ? '→' : 'or'} “${after.value}”`,
})

describe('diff', () => {
  it('finds where two sentences differ, at the ends too', () => {
    const { hunks, equal } = diff(['a', 'b', 'c', 'd'], ['b', 'x', 'd', 'e'])
    expect(equal).toBe(2)
    expect(hunks).toEqual([
      { a: { from: 0, to: 1 }, b: { from: 0, to: 0 } },
      { a: { from: 2, to: 3 }, b: { from: 1, to: 2 } },
      { a: { from: 4, to: 4 }, b: { from: 3, to: 4 } },
    ])
  })

  it('finds nothing in equal sentences', () => {
    expect(diff(['a', 'b'], ['a', 'b']).hunks).toEqual([])
  })
})
