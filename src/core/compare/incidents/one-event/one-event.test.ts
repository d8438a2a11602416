import { describe, expect, it } from 'vitest'
import { oneStory } from '../../../../../test/full-reading.js'
import { makeReport } from '../../../model/index.js'
import { familyOf, stemOf } from './families.en.js'
import { sameEvents } from './index.js'
import { linkByMean } from './link.js'

/** The groups of the marked words: `[fire]a` and `[blaze]b` of one event are `a b`. */
function groups(...texts: readonly string[]): string[] {
  const marks: { report: string; word: string; label: string }[] = []
  const reports = texts.map((marked, i) => {
    const text = marked.replace(/\[([^\]]+)\](\w)/g, '$1')
    let taken = 0
    const report = makeReport(text, { files: [`${i}`], key: `${i}` })
    for (const match of marked.matchAll(/\[([^\]]+)\](\w)/g)) {
      const from = match.index - taken
      marks.push({
        report: report.id,
        word: `${from} ${from + match[1]!.length}`,
        label: match[2]!,
      })
      taken += 3
    }
    return report
  })
  const spans = marks.map(({ report, word }) => {
    const [from, to] = word.split(' ').map(Number) as [number, number]
    return { report: report as (typeof reports)[0]['id'], from, to }
  })
  const found = sameEvents(oneStory(reports), spans)
  return found
    .map((group) =>
      group
        .map((at) => marks[at]!.label)
        .sort()
        .join(' '),
    )
    .sort()
}

describe('tellings of one event', () => {
  it('joins the words of one family across reports', () => {
    expect(
      groups(
        'A [fire]a destroyed a mill in Arlen on Monday.',
        'The mill in Arlen was destroyed on Monday by a [blaze]b.',
      ),
    ).toEqual(['a b'])
  })

  it('keeps the deaths of two men apart', () => {
    expect(
      groups('Adam Novak was [killed]a in a street. Peter Olden was [killed]b in a harbour.'),
    ).toEqual(['a', 'b'])
  })

  it('lets a particle say which family a verb is of', () => {
    expect(familyOf('step', true, ['down'])).toBe('resignation')
    expect(familyOf('step', true, [])).toBeNull()
  })

  it('takes a person who is fired for dismissed, and a shot that is fired for a shot', () => {
    expect(familyOf('fire', true, [], true)).toBe('dismissal')
    expect(familyOf('fire', true, [])).toBe('shots')
    expect(
      groups(
        'Arlen Rovers have [fired]a their coach, Tom Olden.',
        'Tom Olden, the coach, was [sacked]b by Arlen Rovers. Shots were [fired]c at a rally in Brask.',
      ),
    ).toEqual(['a b', 'c'])
  })

  it('takes two sayings for two, and two words for one arrest for one', () => {
    expect(
      groups(
        'Adam Novak was [arrested]a in Arlen, the mayor [said]b. The road to Brask is closed. A guard of the mine [said]c that he saw a lorry.',
        'Adam Novak was [detained]d in Arlen.',
      ),
    ).toEqual(['a d', 'b', 'c'])
  })

  it('strips what derivation adds, and leaves short words alone', () => {
    expect(stemOf('announcement')).toBe(stemOf('announce'))
    expect(stemOf('nominee')).toBe(stemOf('nominate'))
    expect(stemOf('investigator')).toBe(stemOf('investigation'))
    expect(stemOf('ring')).toBe('ring')
  })
})

describe('groups by mean likeness', () => {
  it('joins the likeliest first and counts what was not compared as unlike', () => {
    const pairs = [
      { a: 0, b: 1, likely: 0.9 },
      { a: 1, b: 2, likely: 0.6 },
    ]
    expect(linkByMean(3, pairs, 0.5)).toEqual([[0, 1], [2]])
    expect(linkByMean(3, pairs, 0.25)).toEqual([[0, 1, 2]])
  })
})
