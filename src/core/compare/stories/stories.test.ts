import { describe, expect, test } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import { plainReading } from '../../../../test/plain-reading.js'
import { findingId, makeReport, span, type Block, type Report } from '../../model/index.js'
import type { Compared } from './compare.js'
import { link } from './gather.js'
import { rules, stories } from './index.js'
import { lentDays } from './days.js'
import { FEW, JOIN, MANY, meanAsked } from './policy.js'
import { signaturesOf } from './signature.js'

let given: readonly Report[] = []

corpus(import.meta.url, 'stories.corpus', rules, {
  run(reports) {
    given = reports
    return stories.run(plainReading(reports))
  },
  print(story) {
    const places = story.reports.map((id) => given.findIndex((report) => report.id === id)).sort()
    return `story ${places.join(' ')} ${story.main ? 'main' : 'apart'}`
  },
})

test('the mean that is asked rises with the reports from nothing to that of an archive, without a jump', () => {
  expect([meanAsked(1), meanAsked(FEW), meanAsked(MANY), meanAsked(10 * MANY)]).toEqual([
    0,
    0,
    JOIN,
    JOIN,
  ])
  for (let n = 1; n < 2 * MANY; n++) {
    const rise = meanAsked(n + 1) - meanAsked(n)
    expect(rise).toBeGreaterThanOrEqual(0)
    expect(rise).toBeLessThan(0.01)
  }
})

test('a chain of reports holds where little is asked of the mean, and breaks at its weakest link where more is', () => {
  const chain = [
    { a: 0, b: 1, total: 0.9 },
    { a: 1, b: 2, total: 0.6 },
    { a: 2, b: 3, total: 0.8 },
  ]
  expect(link(4, chain, { tie: JOIN, mean: 0 })).toEqual([[0, 1, 2, 3]])
  expect(link(4, chain, { tie: JOIN, mean: 0.14 })).toEqual([[0, 1, 2, 3]])
  expect(link(4, chain, { tie: JOIN, mean: 0.16 })).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('a weak pair brings nothing together, however little is asked of the mean', () => {
  expect(link(2, [{ a: 0, b: 1, total: JOIN - 0.01 }], { tie: JOIN, mean: 0 })).toEqual([[0], [1]])
})

test('the day of a report is the one given, else the one that its page bears, and not one that its text tells of', () => {
  const dayOf = (report: Report, line: string) => {
    const from = report.text.indexOf(line)
    const at = span(report.id, from, from + Math.max(1, line.length))
    const because = { rule: 'B10', saw: [at] } as const
    const block: Block = { id: findingId('block', at.from), because, span: at, kind: 'credit' }
    return signaturesOf({ ...plainReading([report]), blocks: line ? [block] : [] })[0]!.day
  }
  const text = '4 May 2019\n\nThe storm of 2 March 2017 tore roofs off houses at Port Sorrel.'
  const dated = makeReport(text, { published: { value: '2019-05-06', from: 'option' } })
  const day = (edtf: string) => Date.parse(edtf) / 86_400_000
  expect(dayOf(makeReport(text), '4 May 2019')).toBe(day('2019-05-04'))
  expect(dayOf(dated, '4 May 2019')).toBe(day('2019-05-06'))
  expect(dayOf(makeReport(text), '')).toBeNull()
})

describe('reports of two years', () => {
  const first =
    'The river Wend burst its banks at Aldmere and flooded four hundred houses, mayor Ina Torvald said. Boats of the fire brigade took people from their roofs, and the school beside the bridge stood in water to its windows.'
  const second =
    'Soldiers came to Aldmere at night, where the river Wend flooded the market and six hundred houses, said mayor Ina Torvald. A new dyke had broken in two places after a week of rain.'
  const sorted = (texts: readonly string[]) => {
    const reports = texts.map((text, i) => makeReport(text, { key: `${i}` }))
    return englishDossier(reports)
      .stories.map((story) => story.reports.map((id) => reports.findIndex((one) => one.id === id)))
      .map((places) => places.sort().join(' '))
      .sort()
  }

  test('are kept apart by the days that their pages bear', () => {
    const pages = [`4 May 2017\n\n${first}`, `June 2, 2019\n\n${second}`]
    expect(sorted(pages)).toEqual(['0', '1'])
    expect(sorted([first, second])).toEqual(['0 1'])
  })

  test('are not tied together by copies that bear none', () => {
    const copies = [first, second].map((text) => text.replace('hundred', 'hundred old'))
    const pages = [`4 May 2017\n\n${first}`, `June 2, 2019\n\n${second}`, ...copies]
    expect(sorted(pages)).toEqual(['0 2', '1 3'])
  })

  test('are kept apart by the days that they tell of, where none bears its own', () => {
    const told = (text: string, day: string) => text.replace('Aldmere', `Aldmere on ${day}`)
    const texts = [told(first, '3 May 2017'), told(second, '1 June 2019')]
    expect(sorted(texts)).toEqual(['0', '1'])
  })

  test('stay together where a report looks back', () => {
    const back = `Two years after the flood of 3 May 2017 Aldmere has a dyke. ${first}`
    expect(sorted([`4 May 2017\n\n${first}`, back])).toEqual(['0 1'])
  })
})

/** Reports of which only the day is asked. */
const reports = (...days: (number | null)[]) => days.map((day) => ({ own: { day } }) as Compared)

test('a report without a day has that of the report it is likest to', () => {
  const ties = [
    { a: 0, b: 2, odds: 4 },
    { a: 1, b: 2, odds: 9 },
  ]
  expect([...lentDays(reports(100, 900, null), ties)]).toEqual([[2, 900]])
})

test('copies of copies have it from them, and strangers have none', () => {
  const ties = [
    { a: 0, b: 1, odds: 9 },
    { a: 1, b: 2, odds: 9 },
  ]
  expect([...lentDays(reports(100, null, null, null), ties)]).toEqual([
    [1, 100],
    [2, 100],
  ])
})
