import { expect, test } from 'vitest'
import { loadEnglish } from '../../../intake/model.js'
import { makeReport } from '../../model/index.js'
import { compareReports, readReport } from '../../pipeline.js'
import { plainWords } from '../line.js'
import { view } from '../view.js'
import { timelineLines } from './timeline.js'

async function told(first: number, ...texts: readonly string[]): Promise<readonly string[]> {
  const english = await loadEnglish()
  const published = { value: '2031-03-07', from: 'sidecar' } as const
  const readings = texts.map((text) => readReport(makeReport(text, { published }), english))
  return timelineLines(view(compareReports(readings), true), first).map(({ words }) =>
    plainWords(words),
  )
}

const BLAST = 'Nine people were killed in an explosion at the mill in Harrow on 4 March 2031.'
const OLD = 'In 2019 two clerks were killed in a fire at the harbour in Norden.'

test('one sentence tells of one day once', async () => {
  const lines = await told(
    Infinity,
    'Erik Brandt was charged on 4 March 2031 with kidnapping a clerk and arrested for assault.',
  )
  expect(lines).toHaveLength(1)
})

test('is in the order of days, and shows first what most reports tell', async () => {
  const all = await told(Infinity, BLAST, `${BLAST} ${OLD}`)
  expect(all.map((line) => line.slice(0, 4))).toEqual(['2019', '4 Ma'])
  const short = await told(1, BLAST, `${BLAST} ${OLD}`)
  expect(short[0]).toMatch(/^4 March 2031: Nine people were killed/)
})

test('tells an incident by the telling that stands best alone', async () => {
  const lines = await told(
    Infinity,
    'Erik Brandt, who says he was asleep at the time of the 4 March 2031 explosion at the mill in Harrow, is a baker.',
    BLAST,
  )
  expect(lines.some((line) => line.endsWith(BLAST))).toBe(true)
})
