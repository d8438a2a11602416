/** Pieces: tokens of one sentence of an article, in which gold and answers are compared. */
import type { Stretch } from './annotations.js'
import type { GoldArticle, GoldToken, Part } from './load.js'

/** Tokens `first` up to, not including, `last`, of one sentence. */
export interface Piece {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

/** Equal sentence and equal tokens. */
export function same(a: Piece, b: Piece): boolean {
  return a.sentence === b.sentence && a.first === b.first && a.last === b.last
}

/** Tokens that stand in both. */
export function shared(a: Piece, b: Piece): number {
  if (a.sentence !== b.sentence) return 0
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first))
}

/** Shared tokens over all tokens of the two, 0 to 1. */
export function jaccard(a: Piece, b: Piece): number {
  const both = shared(a, b)
  return both / (a.last - a.first + b.last - b.first - both)
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

/** The tokens of a stretch of text, sentence by sentence, without what does not count at the edges. */
export function pieces(
  article: GoldArticle,
  stretch: Stretch,
  loose: (token: GoldToken) => boolean = () => false,
): Piece[] {
  return article.sentences.flatMap((tokens, sentence) => {
    if (tokens.length === 0 || tokens[0]!.from >= stretch.to || tokens.at(-1)!.to <= stretch.from)
      return []
    let first = tokens.findIndex((token) => token.to > stretch.from)
    if (first === -1 || tokens[first]!.from >= stretch.to) return []
    let last = first
    while (last < tokens.length && tokens[last]!.from < stretch.to) last++
    while (first < last && loose(tokens[first]!)) first++
    while (last > first && loose(tokens[last - 1]!)) last--
    return last > first ? [{ sentence, first, last }] : []
  })
}
