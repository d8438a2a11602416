/** Links: which attribution of ours is which of the gold, and in which parts the two agree. */
import type { Answer } from './answers.js'
import { PARTS, type GoldArticle, type GoldLink, type Part } from './load.js'
import { pieces, same, shared, type Piece } from './pieces.js'

/** Parts of an attribution as pieces. */
export type Pieces = Readonly<Record<Part, readonly Piece[]>>

/** A gold attribution and ours; the parts that are equal, and those that share at least half of the longer side. */
export interface Match {
  readonly gold: Pieces
  readonly ours: Answer
  readonly exact: ReadonlySet<Part>
  readonly close: ReadonlySet<Part>
}

export interface Matched {
  readonly matches: readonly Match[]
  readonly missed: readonly Pieces[]
  readonly invented: readonly Answer[]
}

/**
 * Pairs the attributions of an article one to one: the same cue first, then shared content. Of a content only what stands in the
 * sentence of its cue is looked at, because we give every sentence of a long quotation an attribution of its own.
 */
export function matchLinks(article: GoldArticle, answers: readonly Answer[]): Matched {
  const gold = article.links.map((link) => piecesOf(article, link)).filter(hasPlace)
  const ours = answers.filter(({ cue, content }) => beside({ cue, content }).length > 0)
  const pairs = gold.flatMap((a, i) =>
    ours.flatMap((b, j) => {
      const cues = overlap(a.cue, b.cue)
      const weight = overlap(beside(a), beside(b)) + (cues > 0 ? 1 : 0)
      return weight > 0 && (cues > 0 || weight >= 0.5) ? [{ i, j, weight }] : []
    }),
  )
  pairs.sort((a, b) => b.weight - a.weight)
  const [left, right] = [new Set<number>(), new Set<number>()]
  const matches: Match[] = []
  for (const { i, j } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    matches.push(compared(gold[i]!, ours[j]!))
  }
  return {
    matches,
    missed: gold.filter((_, i) => !left.has(i)),
    invented: ours.filter((_, j) => !right.has(j)),
  }
}

function piecesOf(article: GoldArticle, link: GoldLink): Pieces {
  const of = (part: Part) => link[part].flatMap((stretch) => pieces(article, stretch))
  return { source: of('source'), cue: of('cue'), content: of('content') }
}

const hasPlace = (parts: Pieces) => beside(parts).length > 0

/** The content in the sentence of its cue; the first sentence of it where none is there. */
function beside({ cue, content }: Pick<Pieces, 'cue' | 'content'>): readonly Piece[] {
  const at = cue[0]?.sentence
  const near = content.filter(({ sentence }) => sentence === at)
  return near.length > 0 ? near : content.slice(0, 1)
}

function compared(gold: Pieces, ours: Answer): Match {
  const exact = new Set<Part>()
  const close = new Set<Part>()
  for (const part of PARTS) {
    const a = part === 'content' ? joined(beside(gold)) : gold[part]
    const b = part === 'content' ? joined(beside(ours)) : ours[part]
    if (a.length === b.length && a.every((piece, i) => same(piece, b[i]!))) exact.add(part)
    if (overlap(a, b) >= 0.5 || (a.length === 0 && b.length === 0)) close.add(part)
  }
  return { gold, ours, exact, close }
}

/** Pieces that touch are one, in reading order. */
function joined(parts: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of [...parts].sort((a, b) => a.sentence - b.sentence || a.first - b.first)) {
    const last = found.at(-1)
    if (last && last.sentence === piece.sentence && piece.first <= last.last)
      found[found.length - 1] = { ...last, last: Math.max(last.last, piece.last) }
    else found.push(piece)
  }
  return found
}

/** Shared tokens over the tokens of the longer side, 0 to 1. */
function overlap(a: readonly Piece[], b: readonly Piece[]): number {
  const size = (list: readonly Piece[]) => list.reduce((n, { first, last }) => n + last - first, 0)
  const longer = Math.max(size(a), size(b))
  if (longer === 0) return 0
  return a.reduce((n, x) => n + b.reduce((m, y) => m + shared(x, y), 0), 0) / longer
}
