import { expect, test } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { plainReading } from '../../../../test/plain-reading.js'
import { findingId, makeReport, span, type Block, type Report } from '../../model/index.js'
import { link } from './gather.js'
import { rules, stories } from './index.js'
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
  expect(link(4, chain, 0)).toEqual([[0, 1, 2, 3]])
  expect(link(4, chain, 0.14)).toEqual([[0, 1, 2, 3]])
  expect(link(4, chain, 0.16)).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('a weak pair brings nothing together, however little is asked of the mean', () => {
  expect(link(2, [{ a: 0, b: 1, total: JOIN - 0.01 }], 0)).toEqual([[0], [1]])
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
