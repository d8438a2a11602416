import { expect, test } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { markedReading } from '../../../../test/marked-reading.js'
import type { Report } from '../../model/index.js'
import { identities } from '../identities/index.js'
import { stories } from '../stories/index.js'
import { origins, rules } from './index.js'
import { ANY_OF_MANY, ANY_OUTLET, ON_RECORD } from './lexicon.en.js'

let given: readonly Report[] = []

corpus(import.meta.url, 'origins.corpus', rules, {
  run(reports, marks) {
    given = reports
    const reading = markedReading(reports, marks)
    const [story] = stories.run(reading)
    const all = reading.reports.map(({ id }) => id) as [Report['id'], ...Report['id'][]]
    const read = { ...reading, stories: [{ ...story!, reports: all }] }
    return origins.run({ ...read, identities: identities.run(read) })
  },
  print({ kind, label, chains }) {
    const ways = chains
      .map(({ report, relays }) =>
        [given.findIndex(({ id }) => id === report), ...relays].join(' ← '),
      )
      .sort()
    return `${kind} ${label}: ${ways.join('; ')}`
  },
})

test.each([
  ['newspaper', true],
  ['the newspaper', true],
  ['a radio station in the north', true],
  ['the Coast Post', false],
  ['Newspaper Guild', false],
  ['The Orme Press agency', false],
  ['Norlandic media', true],
])('%s is any of many outlets: %s', (label, any) => {
  expect(ANY_OUTLET.test(label)).toBe(any)
})

test.each([
  ['Norlandic federal prosecutors', true],
  ['prosecutors', true],
  ['two prosecutors', false],
  ['a prosecutor', false],
])('%s speak on the record: %s', (label, isKnown) => {
  expect(ON_RECORD.test(label)).toBe(isKnown)
})

test.each([
  ['local police', false],
  ['local activists', true],
  ['a tribal sheikh', true],
])('%s is any of many: %s', (label, any) => {
  expect(ANY_OF_MANY.test(label)).toBe(any)
})
