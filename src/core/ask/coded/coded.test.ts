import { describe, expect, test } from 'vitest'
import { englishDossier } from '../../../../test/english-reading.js'
import { makeReport } from '../../index.js'
import { codedOf, type Coded } from './index.js'

const BLAST = 'A bomb exploded at the market of Aldmere on Monday.'

/** The coded figures of what the reports mainly tell; each report is `day` and text. */
function coded(...reports: readonly (readonly [string, string])[]): readonly Coded[] {
  const dossier = englishDossier(
    reports.map(([day, text], i) =>
      makeReport(`${BLAST} ${text}`, {
        key: `${i}`,
        published: { value: day, from: 'sidecar' },
      }),
    ),
  )
  return dossier.incidents.map(({ id }) => codedOf(dossier, id)).find((all) => all.length > 0) ?? []
}

describe('the dead of an incident', () => {
  test('one figure is the figure of all', () => {
    const [killed] = coded(['2031-03-03', 'Nine people were killed in the blast.'])
    expect(killed).toMatchObject({ low: 9, high: 9, acled: { value: 9 }, gtd: { value: 9 } })
  })

  test('a later figure takes the place of an earlier one, and the range keeps both', () => {
    const [killed] = coded(
      ['2031-03-03', 'Nine people were killed in the blast.'],
      ['2031-03-05', 'Eleven people were killed in the blast.'],
    )
    expect(killed).toMatchObject({
      low: 9,
      high: 11,
      acled: { value: 11 },
      gtd: { value: 11, why: 'the most recent figure' },
    })
  })

  test('of one day ACLED takes the lowest', () => {
    const [killed] = coded(
      ['2031-03-03', 'Nine people were killed in the blast, the mayor of Aldmere said.'],
      ['2031-03-03', 'Eleven people were killed in the blast, the baker Orin Tal said.'],
    )
    expect(killed).toMatchObject({ low: 9, high: 11, acled: { value: 9 } })
    expect(killed!.acled!.why).toBe('the lowest of the current figures')
  })

  test('dozens are twelve for ACLED, and 24 at least here', () => {
    const [killed] = coded(['2031-03-03', 'Dozens of people were killed in the blast.'])
    expect(killed).toMatchObject({ low: 24, high: null, acled: { value: 12 }, gtd: { value: 24 } })
  })

  test('nobody counted, nothing coded', () => {
    expect(coded(['2031-03-03', 'The mayor was angry.'])).toEqual([])
  })
})
