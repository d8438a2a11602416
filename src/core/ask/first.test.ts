import { expect, test } from 'vitest'
import { englishDossier } from '../../../test/english-reading.js'
import { makeReport } from '../index.js'
import { firstTellings } from './first.js'

const WORDS = 'Twelve people were killed when a bomb exploded in the market of Aldmere on Monday'

/** The day on which the toll was told first, of reports published on these days. */
function firstDay(...days: readonly string[]): string | null {
  const dossier = englishDossier(
    days.map((value, i) =>
      makeReport(`${WORDS}, the ${['mayor', 'army', 'navy'][i]} said.`, {
        key: `${i}`,
        published: { value, from: 'sidecar' },
      }),
    ),
  )
  const first = firstTellings(dossier)
  const shared = dossier.agreements.filter(({ reports }) => reports.length === days.length)
  return shared.map(first).find((one) => one !== null)?.day ?? null
}

test('the report that surely came out before the others had it first', () => {
  expect(firstDay('2031-03-05', '2031-03-03', '2031-03-06')).toBe('2031-03-03')
})

test('nobody had it first where two may be of one day, or no other has it', () => {
  expect(firstDay('2031-03-03', '2031-03-03')).toBeNull()
  expect(firstDay('2031-03-03', '2031-03-02/2031-03-04')).toBeNull()
  expect(firstDay('2031-03-03')).toBeNull()
})
