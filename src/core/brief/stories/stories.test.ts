import { expect, test } from 'vitest'
import { plainReading } from '../../../../test/plain-reading.js'
import { makeReport, type FindingId, type ReportId } from '../../model/index.js'
import { sortIntoStories } from '../../pipeline.js'
import { cardOf } from './card.js'
import { listStories } from './listing.js'
import { storyChanges } from './since.js'
import type { FindLinks, FormerStory, StoryNow } from './why.js'

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

const story = (id: string, reports: string): FormerStory & StoryNow => ({
  id: id as FindingId,
  title: `Title of ${id}`,
  reports: reports.split('') as ReportId[],
  files: new Map([['c' as ReportId, 'c.txt']]),
  judged: [],
})
/** Tells what was asked. */
const asked: FindLinks = {
  joining: (parts, others) => [asLink('joining', [...parts, others])],
  parting: (one, other) => [asLink('parting', [one, other])],
}
const asLink = (saw: string, all: readonly (readonly string[])[]) => ({
  reports: ['a', 'b'] as [ReportId, ReportId],
  likely: null,
  features: [{ name: all.map((ids) => ids.join('')).join(' '), weight: 1, saw }] as const,
})
const changes = (before: readonly FormerStory[], after: readonly StoryNow[]) =>
  storyChanges(before, after, asked)
const kinds = (before: readonly FormerStory[], after: readonly StoryNow[]) =>
  changes(before, after).map(({ kind, story: now, from, added }) => [
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

test('changes say what a story was called and which reports came', () => {
  const [grown] = changes([story('x', 'ab')], [story('y', 'abcd')])
  expect(grown).toMatchObject({ formerly: ['Title of x'], arrived: ['c', 'd'] })
  const [merged] = changes([story('y', 'c'), story('x', 'ab')], [story('x', 'abc')])
  expect(merged!.formerly).toEqual(['Title of x', 'Title of y'])
})

test('changes say why: the links asked for, what is no longer given, what was undone', () => {
  const [merged] = changes([story('x', 'ab'), story('y', 'c')], [story('x', 'abcd')])
  expect(merged!.why!.links[0]!.features[0]).toMatchObject({ saw: 'joining', name: 'ab c d' })
  const [, split] = changes([story('x', 'abcd')], [story('x', 'ab'), story('z', 'd')])
  expect(split!.why).toMatchObject({
    links: [{ features: [{ saw: 'parting', name: 'd ab' }] }],
    withdrawn: [{ report: 'c', file: 'c.txt' }],
  })
  const decided = { name: 'judged same', weight: 1, saw: 'Kim: one blaze' }
  const joined = { ...story('x', 'ab'), judged: [decided] }
  const [parted] = changes([joined], [story('x', 'a'), story('y', 'b')])
  expect(parted!.why!.undone).toEqual([decided])
  expect(changes([], [story('x', 'a')])[0]!.why).toBeNull()
})
