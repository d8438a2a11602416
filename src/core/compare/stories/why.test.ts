import { expect, test } from 'vitest'
import { plainReading } from '../../../../test/plain-reading.js'
import { makeReport, type FindingId, type Judgement, type ReportId } from '../../model/index.js'
import { signaturesOf, type Signature } from './signature.js'
import { StoryLinks } from './why.js'

const TEXTS = {
  flood: 'The river Wend flooded four hundred houses at Aldmere, mayor Ina Torvald said.',
  mayor:
    'Mayor Ina Torvald of Aldmere will not stand for office again, she told the council of Wend.',
  both: 'After the river Wend flooded four hundred houses, mayor Ina Torvald told the council of Aldmere that she will not stand for office again.',
  bees: 'In May the opera will show a ballet about bees.',
}
const signed = new Map(
  Object.entries(TEXTS).map(([key, text]) => [
    key,
    signaturesOf(plainReading([makeReport(text)]))[0]!,
  ]),
)
const id = (key: keyof typeof TEXTS): ReportId => signed.get(key)!.report
const all: readonly Signature[] = [...signed.values()]
const named = ({ reports }: { readonly reports: readonly ReportId[] }) =>
  reports
    .map((one) => [...signed].find(([, { report }]) => report === one)![0])
    .sort()
    .join(' ')
const judge = (kind: 'same' | 'different', a: ReportId, b: ReportId): Judgement => ({
  id: 'j1',
  kind,
  of: [a, b] as unknown as [FindingId, FindingId],
  by: 'Kim',
  at: '2024-03-02T10:00:00Z',
  why: 'she was there',
})

test('stories come together through a report that is linked with both, and one that is linked with one is left out', () => {
  const links = new StoryLinks(all).joining(
    [[id('flood')], [id('mayor')]],
    [id('both'), id('bees')],
  )
  expect(links.map(named).sort()).toEqual(['both flood', 'both mayor'])
  for (const { likely, features } of links) {
    expect(likely).toBeGreaterThan(0.3)
    expect(features.map(({ name }) => name)).toContain('names')
  }
})

test('what a person joined or parted is told before all that is found', () => {
  const joined = new StoryLinks(all, [judge('same', id('bees'), id('flood'))])
  expect(joined.joining([[id('bees')], [id('flood')]], [])).toMatchObject([
    { likely: null, features: [{ name: 'judged same', saw: 'Kim: she was there' }] },
  ])
  const parted = new StoryLinks(all, [judge('different', id('both'), id('flood'))])
  expect(parted.parting([id('both')], [id('flood'), id('mayor')])).toMatchObject([
    { likely: null, features: [{ name: 'judged different' }] },
  ])
})

test('of a story taken apart the strongest link that is left is told; of strangers none', () => {
  const links = new StoryLinks(all)
  expect(links.parting([id('both')], [id('mayor'), id('bees')]).map(named)).toEqual(['both mayor'])
  expect(links.parting([id('bees')], [id('flood')])).toEqual([])
})
