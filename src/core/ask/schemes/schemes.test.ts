import { describe, expect, test } from 'vitest'
import { countryOfBody, placeLevel, SCHEMES, type LevelStated } from './index.js'

const stated = (more: Partial<LevelStated>): LevelStated => ({
  country: 'NL',
  words: '',
  label: null,
  ordinal: null,
  scale: null,
  rank: null,
  from: '2015-01-16',
  to: '2015-01-18',
  ...more,
})

const placed = (more: Partial<LevelStated>) => {
  const { scheme, ordinal } = placeLevel(stated(more))
  return scheme ? `${scheme.id} ${ordinal ?? '?'} of ${scheme.steps.length}` : 'none'
}

describe('a level is placed on the scheme of its country and day', () => {
  test.each([
    ['the third of four then', { label: 'substantial' }, 'nl-dtn-2005 3 of 4'],
    [
      'the fourth of five since',
      { label: 'substantial', from: '2018-02-01', to: '2018-02-01' },
      'nl-dtn-2016 4 of 5',
    ],
    ['by its rank', { label: 'substantial', rank: 'second-highest' }, 'nl-dtn-2005 3 of 4'],
    ['by its own name', { country: 'FR', label: 'alerte attentat' }, 'fr-vigipirate-2014 2 of 2'],
    ['without a word for its height', {}, 'nl-dtn-2005 ? of 4'],
    [
      'of a part of a country with a body of its own',
      { country: 'ES', words: 'The Ertzaintza went to level 4', ordinal: 4 },
      'es-pv-ertzaintza 4 of 5',
    ],
    [
      'by a name that the row does not know, where it has gaps',
      { country: 'DK', label: 'general', ordinal: 3 },
      'dk-cta 3 of 5',
    ],
  ] as const)('%s', (_, more, expected) => {
    expect(placed(more)).toBe(expected)
  })

  test.each([
    ['in the month of the change', { label: 'minimal', from: '2016-07-05', to: '2016-07-05' }],
    [
      'on a day that is not known, where both schemes fit',
      { label: 'substantial', from: null, to: null },
    ],
    ['of another length than the scheme', { scale: 5 }],
    ['beyond the top', { ordinal: 5 }],
    ['of a name that no step has', { label: 'severe' }],
    ['whose rank and name differ', { label: 'substantial', rank: 'highest' }],
    ['of a country without a known scheme', { country: 'DE', ordinal: 3 }],
    ['before any known scheme', { country: 'ES', ordinal: 3 }],
    ['of nobody', { country: null, ordinal: 3 }],
  ] as const)('and on none: %s', (_, more) => {
    expect(placed(more)).toBe('none')
    expect(placeLevel(stated(more)).why).not.toBe('')
  })
})

test('the body that sets a level tells its country', () => {
  expect(countryOfBody('OCAM, the unit for threat analysis')).toBe('BE')
  expect(countryOfBody('MISPLACED words')).toBeNull()
})

test('every row has an id of its own, and names that tell its steps apart', () => {
  expect(new Set(SCHEMES.map(({ id }) => id)).size).toBe(SCHEMES.length)
  for (const { steps } of SCHEMES) {
    const names = steps.flatMap(({ english }) => english)
    expect(new Set(names).size).toBe(names.length)
  }
})
