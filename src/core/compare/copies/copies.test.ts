import { describe, expect, it } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import { makeReport, type Report, type Span } from '../../model/index.js'
import { rules } from './index.js'

let given: readonly Report[] = []
const place = (id: string) => given.findIndex((report) => report.id === id)

corpus(import.meta.url, 'copies.corpus', rules, {
  run(reports) {
    given = reports
    return englishDossier(reports).copies
  },
  print(copy, words) {
    const [x, y] = [place(copy.a), place(copy.b)]
    const reports = `${Math.min(x, y)} ${Math.max(x, y)}`
    const first = (pair: { readonly a: Span; readonly b: Span }) => (x < y ? pair.a : pair.b)
    const second = (pair: { readonly a: Span; readonly b: Span }) => (x < y ? pair.b : pair.a)
    const spans = copy.passages.map(first).sort((one, other) => one.from - other.from)
    const { headlines, signs } = copy
    return [
      ...(spans.length > 0 ? [`${copy.kind} ${reports}: ${spans.map(words).join(' ')}`] : []),
      ...(headlines
        ? [`headlines ${reports}: ${words(first(headlines))} ${words(second(headlines))}`]
        : []),
      ...signs.map(({ kind, says }) => `sign ${kind} ${reports}: ${says}`),
    ]
  },
  fired: ({ because, headlines, signs }) => [
    because.rule,
    ...(headlines ? ['CP6'] : []),
    ...signs.map(({ rule }) => rule),
  ],
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
    const [copy] = englishDossier([early, of('Herald', '2031-03-02')]).copies
    expect(copy?.direction).toBe(copy?.a === early.id ? 'b-from-a' : 'a-from-b')
    expect(copy?.reason).toContain('2031-03-02')
  })

  it('is not known where nothing tells', () => {
    const [copy] = englishDossier([of('Post', null), of('Herald', null)]).copies
    expect(copy?.direction).toBe('unknown')
  })
})
