import { describe, expect, test } from 'vitest'
import { plainReading } from '../../../../../test/plain-reading.js'
import { makeReport } from '../../../model/index.js'
import { storyId } from '../name.js'
import { RELINKED } from '../policy.js'
import { signaturesOf, type Signature } from '../signature.js'
import { StoryStream } from './stream.js'

const FLOOD = [
  'The river Wend burst its banks at Aldmere and flooded four hundred houses, mayor Ina Torvald said.',
  'Mayor Ina Torvald said four hundred houses were flooded when the river Wend burst its banks at Aldmere.',
  'At Aldmere the river Wend, which burst its banks, flooded four hundred houses and a school.',
]
const FIRE = [
  'A fire in the Orlo warehouse in Castle Brandt killed two firemen, colonel Petra Lunde said.',
  'Two firemen died in the fire that burnt the Orlo warehouse in Castle Brandt, said colonel Petra Lunde.',
]
const BALLET = 'The opera of Castelnova will show a new ballet about bees in May.'

function sign(text: string, published = '2024-03-05'): Signature {
  const report = makeReport(text, { published: { value: published, from: 'option' } })
  return signaturesOf(plainReading([report]))[0]!
}

function streamed(signatures: readonly Signature[]) {
  const stream = new StoryStream()
  const arrivals = signatures.map((one) => stream.arrive(one))
  return { stream, outcomes: arrivals.map(({ outcome }) => outcome), arrivals }
}

describe('a stream of reports', () => {
  const all = [...FLOOD, ...FIRE, BALLET].map((text) => sign(text))

  test('sorts each report into its story as it comes', () => {
    const { outcomes, arrivals } = streamed(all)
    expect(outcomes).toEqual(['starts', 'joins', 'joins', 'starts', 'joins', 'starts'])
    expect(arrivals[2]!.story).toHaveLength(3)
    expect(arrivals[1]!.nearest!.features.map(({ name }) => name)).toContain('persons')
  })

  test('has the same stories in any order of arrival', () => {
    const once = streamed(all).stream.stories()
    expect(once.map((story) => story.length).sort()).toEqual([1, 2, 3])
    expect(streamed([...all].reverse()).stream.stories()).toEqual(once)
    expect(streamed([3, 0, 5, 1, 4, 2].map((i) => all[i]!)).stream.stories()).toEqual(once)
  })

  test('says which stories a judgement or an arrival concerns', () => {
    const { stream } = streamed(all)
    const [flood, fire] = [all[0]!.report, all[3]!.report]
    const judged = { id: 'j1', by: 'ann', at: '2024-03-06T10:00:00Z', why: 'one storm' }
    stream.judge([{ ...judged, kind: 'same', of: [storyId(flood), storyId(fire)] }])
    expect(
      stream
        .guessed()
        .map((story) => story.length)
        .sort(),
    ).toEqual([1, 5])
    const late = sign('Petra Lunde led the firemen at the Orlo warehouse in Castle Brandt.')
    const { outcome, former } = stream.arrive(late)
    expect(outcome).toBe('joins')
    expect(former.map((story) => story.length)).toEqual([5])
  })

  test('takes a report once', () => {
    const { stream } = streamed([...all, all[0]!])
    expect(stream.stories().flat()).toHaveLength(all.length)
  })

  test('ties reports more than half a year apart only where nearly all is shared', () => {
    const library =
      'Children painted the walls of a new library at Aldmere, and a band played for the mayor.'
    const old = [...FLOOD, ...FIRE, BALLET].map((text) => sign(text, '2024-01-02'))
    const stories = (late: string) => streamed([...old, sign(late, '2024-09-02')]).stream.stories()
    expect(stories(FLOOD[1]!)).toHaveLength(3)
    expect(stories(library)).toHaveLength(4)
  })
})

describe('a stream of very many reports of one story', () => {
  /** Reports of one flood in words of their own, more than are ever linked anew at once; each has a street that no other has. */
  const crowd = Array.from({ length: RELINKED + 20 }, (_, i) =>
    sign(`${FLOOD[i % FLOOD.length]!} House ${i} on Lane ${i * 7} stood ${i % 9} feet deep.`),
  )

  test('holds every report once, also after withdrawals', () => {
    const { stream } = streamed([...crowd, ...FIRE.map((text) => sign(text))])
    const listed = () => [...stream.guessed().flat()].sort()
    const all = [...crowd, ...FIRE.map((text) => sign(text))].map(({ report }) => report).sort()
    expect(listed()).toEqual(all)
    for (const { report } of crowd.slice(0, 9)) stream.withdraw(report)
    expect(listed()).toEqual(
      all.filter((id) => !crowd.slice(0, 9).some(({ report }) => report === id)),
    )
  })
})
