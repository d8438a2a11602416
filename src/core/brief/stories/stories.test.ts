import { expect, test } from 'vitest'
import { plainReading } from '../../../../test/plain-reading.js'
import { makeReport, type FindingId, type ReportId } from '../../model/index.js'
import { sortIntoStories } from '../../pipeline.js'
import { cardOf } from './card.js'
import { listStories } from './listing.js'
import { storyChanges, type Membership } from './since.js'

const PILE = [
  [
    'Aldmere Post',
    '2024-03-05',
    'The river Wend flooded four hundred houses at Aldmere, mayor Ina Torvald said.',
  ],
  [
    'Evening Herald',
    '2024-03-04',
    'Mayor Ina Torvald said the river Wend flooded four hundred houses at Aldmere.',
  ],
  ['Evening Herald', null, 'In May the opera will show a ballet about bees.'],
] as const

test('a list tells of each story in words of its reports', () => {
  const cards = PILE.map(([outlet, day, text]) => {
    const published = day ? { value: day, from: 'option' as const } : null
    const report = makeReport(text, { outlet: { value: outlet, from: 'option' }, published })
    return cardOf(plainReading([report]))
  })
  const { stories, apart, reports } = listStories(sortIntoStories(cards), cards)
  expect({ reports, stories: stories.length, apart: apart.length }).toEqual({
    reports: 3,
    stories: 1,
    apart: 1,
  })
  const [flood] = stories
  expect(flood).toMatchObject({ from: '2024-03-04', to: '2024-03-05', chapters: [] })
  expect(flood!.outlets).toEqual(['Aldmere Post', 'Evening Herald'])
  expect(flood!.reports.map(({ day }) => day)).toEqual(['2024-03-04', '2024-03-05'])
  for (const { span, text } of [
    flood!.title,
    ...flood!.names.map((name) => ({ ...name, text: name.label })),
  ]) {
    const held = cards.find(({ report }) => report.id === span.report)!.report.text
    expect(held.slice(span.from, span.to)).toContain(text)
  }
  expect(apart[0]).toMatchObject({ from: null, to: null })
})

const story = (id: string, reports: string): Membership => ({
  id: id as FindingId,
  reports: reports.split('') as ReportId[],
})
const kinds = (before: readonly Membership[], after: readonly Membership[]) =>
  storyChanges(before, after).map(({ kind, story: now, from, added }) => [
    kind,
    now,
    from.join(' '),
    added,
  ])

test('changes say which stories came together, were taken apart, grew or shrank', () => {
  expect(kinds([story('x', 'ab')], [story('x', 'ab')])).toEqual([])
  expect(kinds([], [story('x', 'a')])).toEqual([['starts', 'x', '', 1]])
  expect(kinds([story('x', 'ab')], [story('y', 'abc')])).toEqual([['grows', 'y', 'x', 1]])
  expect(kinds([story('x', 'ab'), story('y', 'c')], [story('x', 'abcd')])).toEqual([
    ['merges', 'x', 'x y', 1],
  ])
  expect(kinds([story('x', 'abc')], [story('x', 'ab'), story('z', 'c')])).toEqual([
    ['splits', 'x', 'x', 0],
    ['splits', 'z', 'x', 0],
  ])
  expect(kinds([story('x', 'abc')], [story('x', 'ab')])).toEqual([['shrinks', 'x', 'x', 0]])
})
