import { describe, expect, it } from 'vitest'
import { corpus, parseCorpus } from '../../../../test/corpus.js'
import { markedReading } from '../../../../test/marked-reading.js'
import type { Dossier, FindingId, Identity, Judgement } from '../../model/index.js'
import { stories } from '../stories/index.js'
import { identities, rules } from './index.js'

type Given = ReturnType<typeof markedReading>
let given: Given

/** All reports of a case as one story. */
function oneStory(reading: Given): Dossier<'stories'> & Given {
  const [story] = stories.run(reading)
  const all = reading.reports.map(({ id }) => id) as [(typeof reading.reports)[0]['id']]
  return { ...reading, stories: [{ ...story!, reports: all }] }
}

function labels(identity: Identity): string[] {
  const all = [...given.names, ...given.voices]
  return identity.members.map((id) => `“${all.find((one) => one.id === id)!.label}”`).sort()
}

corpus(import.meta.url, 'identities.corpus', rules, {
  run(reports, marks) {
    given = markedReading(reports, marks)
    return identities.run(oneStory(given)).filter(({ members }) => members.length > 1)
  },
  print: (identity) => `${identity.kind}: ${labels(identity).join(' ')}`,
})

describe('judgements', () => {
  const source = `# ID1 x\n--- A\n[Ina Torvald]p left.\n--- B\n[Erik Torvald]p and [Ina Torvald]p left.\n==>\nnothing`
  const [{ reports, marks }] = parseCorpus(source) as [ReturnType<typeof parseCorpus>[0]]
  const reading = oneStory(markedReading(reports, marks))
  const find = (label: string) => reading.names.filter((name) => name.label === label)
  const judge = (kind: 'same' | 'different', a: FindingId, b: FindingId): Judgement => ({
    kind,
    of: [a, b],
    id: 'j',
    by: 'me',
    at: '2031-01-01T00:00:00Z',
    why: 'known',
  })
  const isJudged = ({ because }: Identity) =>
    because.features?.some(({ name }) => name === 'judged') === true
  const groups = (judgements: Judgement[]) => identities.run({ ...reading, judgements })

  it('parts what a person holds to be different', () => {
    const [a, b] = find('Ina Torvald')
    expect(groups([]).map((one) => one.members.length)).toEqual(expect.arrayContaining([2]))
    const parted = groups([judge('different', a!.id, b!.id)])
    expect(parted.every((one) => one.members.length === 1)).toBe(true)
    expect(parted.filter(isJudged).length).toBe(2)
  })

  it('joins what a person holds to be the same', () => {
    const joined = groups([judge('same', find('Erik Torvald')[0]!.id, find('Ina Torvald')[0]!.id)])
    expect(joined.some(isJudged)).toBe(true)
  })
})
