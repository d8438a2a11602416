/** Attribution on PolNeAR: source, cue and content of news sentences, exact and by shared tokens. */
import { join } from 'node:path'
import type { Attribution, Span } from '../../src/index.js'
import { dossierOf } from '../engine.js'
import type { Row, SuiteOptions, SuiteResult } from '../suite.js'
import { loadPolnear, type GoldArticle, type GoldToken, type Part } from './load.js'

/** Tokens `first` up to, not including, `last`, of one sentence. */
interface Piece {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

const PARTS: readonly Part[] = ['source', 'cue', 'content']

/** F1 of a feature-based CRF and of a fine-tuned BERT on the test part, as printed. */
const OTHERS: Readonly<Record<Part, string>> = {
  source: 'CRF .506, BERT .832',
  cue: 'CRF .534, BERT .753',
  content: 'CRF .286, BERT .729',
}

const AIMS: Readonly<Record<Part, number>> = { source: 0.6, cue: 0.58, content: 0.42 }

/** Measures exact and token-overlap F1 over the dev articles. */
export async function run({ data, quick }: SuiteOptions): Promise<SuiteResult> {
  const { articles, lost } = loadPolnear(join(data, 'polnear'))
  const chosen = quick ? articles.filter((_, i) => i % 6 === 0) : articles
  const sums = PARTS.map(() => ({ exact: 0, shared: 0, gold: 0, ours: 0 }))
  for (const article of chosen) {
    const ours = predicted(article)
    PARTS.forEach((part, p) => {
      const gold = goldPieces(article, part)
      const found = ours[part]
      const sum = sums[p]!
      sum.gold += gold.length
      sum.ours += found.length
      sum.exact += gold.filter((a) => found.some((b) => same(a, b))).length
      sum.shared += sharedWeight(gold, found)
    })
  }
  const f1 = (hits: number, { gold, ours }: { gold: number; ours: number }) =>
    gold + ours === 0 ? null : (2 * hits) / (gold + ours)
  const rows: Row[] = PARTS.flatMap((part, p) => [
    {
      measure: `${part}: exact F1`,
      score: f1(sums[p]!.exact, sums[p]!),
      aim: AIMS[part],
      others: OTHERS[part],
    },
    { measure: `${part}: token overlap F1`, score: f1(sums[p]!.shared, sums[p]!) },
  ])
  const notes = lost > 0 ? [`${lost} articles do not fit their labels and are left out`] : []
  return { name: 'polnear', rows, notes }
}

function same(a: Piece, b: Piece): boolean {
  return a.sentence === b.sentence && a.first === b.first && a.last === b.last
}

/** Sum of the shares (Jaccard) of pairs, taken from the best on. */
function sharedWeight(gold: readonly Piece[], ours: readonly Piece[]): number {
  const pairs = gold.flatMap((a, i) =>
    ours.flatMap((b, j) => {
      if (a.sentence !== b.sentence) return []
      const both = Math.min(a.last, b.last) - Math.max(a.first, b.first)
      if (both <= 0) return []
      return [{ i, j, weight: both / (a.last - a.first + b.last - b.first - both) }]
    }),
  )
  pairs.sort((a, b) => b.weight - a.weight)
  const [left, right] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const { i, j, weight } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    sum += weight
  }
  return sum
}

/** Runs of one label in the gold. */
export function goldPieces(article: GoldArticle, part: Part): Piece[] {
  return article.sentences.flatMap((tokens, sentence) => {
    const found: Piece[] = []
    tokens.forEach(({ label }, i) => {
      const last = found.at(-1)
      if (label === `B-${part}`) found.push({ sentence, first: i, last: i + 1 })
      else if (label === `I-${part}` && last?.last === i)
        found[found.length - 1] = { ...last, last: i + 1 }
    })
    return found
  })
}

/** Our attributions in the manner of these labels: one layer, *that* and quotation marks taken in, auxiliaries in the cue. */
export function predicted(article: GoldArticle): Record<Part, Piece[]> {
  const dossier = dossierOf([{ file: article.id, text: article.text, published: null }])
  const found: Record<Part, Piece[]> = { source: [], cue: [], content: [] }
  for (const attribution of dossier.attributions) {
    if (attribution.within !== null) continue
    add(found, article, attribution)
  }
  return found
}

function add(found: Record<Part, Piece[]>, article: GoldArticle, attribution: Attribution): void {
  const { content, cue, source } = attribution
  for (const part of content)
    for (const piece of pieces(article, part, isEdge)) grow(found.content, wider(article, piece))
  if (cue)
    for (const piece of pieces(article, cue, isMark))
      push(found.cue, withAuxiliaries(article, piece))
  if (source) for (const piece of pieces(article, source, isMark)) push(found.source, piece)
}

function push(list: Piece[], piece: Piece): void {
  if (!list.some((one) => same(one, piece))) list.push(piece)
}

/** A content that goes on where the last one ended is one with it: its sentences may hold several of ours. */
function grow(list: Piece[], piece: Piece): void {
  const last = list.at(-1)
  const goesOn = last && last.sentence === piece.sentence && piece.first - last.last <= 0
  if (goesOn && piece.first >= last.first)
    list[list.length - 1] = { ...last, last: Math.max(last.last, piece.last) }
  else push(list, piece)
}

/** The tokens of a span, sentence by sentence, without what does not count at the edges. */
function pieces(
  article: GoldArticle,
  span: Pick<Span, 'from' | 'to'>,
  loose: (token: GoldToken) => boolean,
): Piece[] {
  return article.sentences.flatMap((tokens, sentence) => {
    let first = tokens.findIndex((token) => token.to > span.from)
    if (first === -1 || tokens[first]!.from >= span.to) return []
    let last = first
    while (last < tokens.length && tokens[last]!.from < span.to) last++
    while (first < last && loose(tokens[first]!)) first++
    while (last > first && loose(tokens[last - 1]!)) last--
    return last > first ? [{ sentence, first, last }] : []
  })
}

const isEdge = ({ form }: GoldToken) => /^[,:;–—-]$/.test(form)

const isMark = ({ form }: GoldToken) => !/[\p{L}\p{N}$%]/u.test(form)

function wider(article: GoldArticle, piece: Piece): Piece {
  const before = article.sentences[piece.sentence]![piece.first - 1]
  return before?.form === 'that' ? { ...piece, first: piece.first - 1 } : piece
}

const AUXILIARY =
  /^(has|have|had|is|was|were|are|be|been|being|will|would|can|could|may|might|also|did|does|do|not|n't)$/i

function withAuxiliaries(article: GoldArticle, piece: Piece): Piece {
  const tokens = article.sentences[piece.sentence]!
  let { first } = piece
  while (first > 0 && AUXILIARY.test(tokens[first - 1]!.form)) first--
  return { ...piece, first }
}
