import { expect, test } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import { plusDuration } from './days.js'
import { rules } from './index.js'

corpus(import.meta.url, 'standings.corpus', rules, {
  run: (reports) => englishDossier(reports).standings,
  print({ scheme, ordinal, of, name, from, until }) {
    const height = `${scheme ?? 'unplaced'} ${ordinal ?? '?'} of ${of ?? '?'}`
    const days = [from && `since ${from}`, until && `until ${until}`]
    return [height, name, ...days].filter(Boolean).join(' ')
  },
  fired: ({ because, scheme, from, until }) => [
    ...(scheme ? ['ST1'] : []),
    ...because.rule
      .split(' ')
      .filter((rule) => (rule === 'ST2' && from) || (rule === 'ST3' && until)),
  ],
})

test.each([
  ['2015-01-31', 'P1M', '2015-02-28'],
  ['2015-12-31', 'P2W', '2016-01-14'],
  ['2016-02-29', 'P1Y', '2017-02-28'],
  ['2015-01-31', 'PT6H', null],
])('%s and %s', (day, duration, expected) => {
  expect(plusDuration(day, duration)).toBe(expected)
})
