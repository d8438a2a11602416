/** What two persons say in the same few words is a formula that both know, and no quotation carried over. */
import { groupBy } from '../../model/groups.js'
import { overlaps, type Copy, type Dossier, type Span } from '../../model/index.js'
import { FORMULA_WORDS } from './policy.js'
import { speechesOf, type SpokenNeed } from './spoken.js'

/** The copies without those of which all words are a formula: short, and quoted from two persons of two names. */
export function withoutFormulas(given: Dossier<SpokenNeed>, copies: readonly Copy[]): Copy[] {
  const texts = new Map(given.reports.map(({ id, text }) => [id, text]))
  const quotations = copies.filter((copy) => isShort(copy, texts))
  if (quotations.length === 0) return [...copies]
  const speeches = groupBy(
    speechesOf(given).filter(({ person }) => person),
    ({ span }) => span.report,
  )
  const voicesAt = (at: Span) =>
    (speeches.get(at.report) ?? [])
      .filter(({ span }) => overlaps(span, at))
      .map(({ voice }) => voice)
  const formulas = new Set(
    quotations.filter(({ passages }) =>
      passages.every(({ a, b }) => {
        const [x, y] = [voicesAt(a), voicesAt(b)]
        return x.length > 0 && y.length > 0 && !x.some((voice) => y.includes(voice))
      }),
    ),
  )
  return copies.filter((copy) => !formulas.has(copy))
}

/** Nobody hits on many words that another has said: such a sentence was taken over, with another name beside it. */
function isShort({ kind, passages }: Copy, texts: ReadonlyMap<string, string>): boolean {
  const wordsOf = ({ report, from, to }: Span) =>
    texts.get(report)!.slice(from, to).split(/\s+/).length
  return kind === 'quotation' && passages.every(({ a }) => wordsOf(a) <= FORMULA_WORDS)
}
