import { describe, expect, it } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import { plainReading } from '../../../../test/plain-reading.js'
import { makeReport, type Report } from '../../model/index.js'
import { copies, rules } from './index.js'

let given: readonly Report[] = []
const place = (id: string) => given.findIndex((report) => report.id === id)

corpus(import.meta.url, 'copies.corpus', rules, {
  run(reports) {
    given = reports
    return englishDossier(reports).copies
  },
  print(copy, words) {
    const first = place(copy.a) < place(copy.b)
    const spans = copy.passages
      .map((pair) => (first ? pair.a : pair.b))
      .sort((x, y) => x.from - y.from)
    return `${copy.kind} 0 1: ${spans.map(words).join(' ')}`
  },
})

describe('direction', () => {
  const text =
    'Rescue teams pulled eleven miners from the Kestrel pit on Friday, two days after the roof fell in.'
  const of = (outlet: string, published: string | null) =>
    makeReport(text, {
      outlet: { value: outlet, from: 'option' },
      published: published ? { value: published, from: 'option' } : null,
    })

  it('goes from the earlier to the later', () => {
    const early = of('Post', '2031-03-01')
    const [copy] = copies.run(plainReading([early, of('Herald', '2031-03-02')]))
    expect(copy?.direction).toBe(copy?.a === early.id ? 'b-from-a' : 'a-from-b')
    expect(copy?.reason).toContain('2031-03-02')
  })

  it('is not known where nothing tells', () => {
    const [copy] = copies.run(plainReading([of('Post', null), of('Herald', null)]))
    expect(copy?.direction).toBe('unknown')
  })
})
