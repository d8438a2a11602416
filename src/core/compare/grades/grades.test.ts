import { describe, expect, test } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import type { Dossier } from '../../model/index.js'
import { rules } from './index.js'
import { POLICY, type Weighed } from './policy.js'

let dossier: Dossier

/** Rules that ask for several conflicts and origins at once: tested on the table below. */
const ON_THE_TABLE = new Set(['GR2', 'GR3', 'GR7', 'GR8'])

corpus(
  import.meta.url,
  'grades.corpus',
  rules.filter(({ id }) => !ON_THE_TABLE.has(id)),
  {
    run: (reports) => (dossier = englishDossier(reports)).grades,
    print({ of, credibility, because }, words) {
      const { parts } = dossier.agreements.find(({ id }) => id === of)!
      return `${credibility} ${because.rule} ${words(parts[0].span)}`
    },
    fired: ({ because }) => because.rule.split(' '),
  },
)

describe('the policy', () => {
  const plain: Weighed = {
    ...{ atLeast: 2, atMost: 2, named: true, contested: false, perhaps: false, others: 0 },
    certainty: 'certain',
  }
  const proposed = (more: Partial<Weighed>) => {
    const row = POLICY.find((one) => one.if({ ...plain, ...more }))!
    return `${row.rule} ${row.credibility}`
  }
  test.each([
    ['one against two', { atLeast: 1, atMost: 1, contested: true, others: 2 }, 'GR2 5'],
    ['one against one', { atLeast: 1, atMost: 1, contested: true, others: 1 }, 'GR4 3'],
    ['one or two against two', { atLeast: 1, contested: true, others: 2 }, 'GR3 4'],
    ['two against two', { contested: true, others: 2 }, 'GR4 3'],
    ['a second that may be independent', { atLeast: 1 }, 'GR7 2'],
    ['a second that surely is', {}, 'GR9 1'],
    ['two, and a report that may differ', { perhaps: true }, 'GR8 2'],
    ['many, all unnamed', { atLeast: 4, atMost: 6, named: false }, 'GR6 3'],
    ['nobody', { atLeast: 0, atMost: 0 }, 'GR1 6'],
    ['one', { atLeast: 1, atMost: 1 }, 'GR5 6'],
  ] as const)('%s', (_, more, expected) => {
    expect(proposed(more)).toBe(expected)
  })

  test('nothing is proposed above 3 where nobody is named, and nothing at all without an origin', () => {
    for (const atLeast of [0, 1, 2, 5]) {
      for (const contested of [false, true]) {
        const row = POLICY.find((one) =>
          one.if({ ...plain, atLeast, atMost: 5, named: false, contested }),
        )!
        expect(row.credibility).toBeGreaterThanOrEqual(3)
      }
    }
  })
})
