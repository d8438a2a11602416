/** Listings of what is missed, false or different on PolNeAR, sentence by sentence, for the people who write rules. */
import { join } from 'node:path'
import { answersOf } from './answers.js'
import { matchLinks, type Pieces } from './links.js'
import { loadPolnear, loadTraining, PARTS, type GoldArticle, type Part } from './load.js'
import type { Piece } from './pieces.js'

/** The layers that can be listed: the dev part, and a part of the training files. */
export const LAYERS = ['dev', 'train'] as const

/** Every so many training files are read for a listing. */
const TRAIN_STEP = 10

/** `−` is missed, `+` is ours and wrong, `~` is found with a difference: the gold and then ours. */
export async function listErrors(layer: string, data: string): Promise<string> {
  const folder = join(data, 'polnear')
  const articles =
    layer === 'train' ? loadTraining(folder, TRAIN_STEP) : loadPolnear(folder).articles
  return articles.map((article) => `━━ ${article.id}\n${linesOf(article).join('\n')}`).join('\n\n')
}

function linesOf(article: GoldArticle): string[] {
  const { matches, missed, invented } = matchLinks(article, answersOf(article))
  const lines = [
    ...missed.map((gold) => ({ at: gold, says: `− ${shown(article, gold)}` })),
    ...invented.map((ours) => ({ at: ours, says: `+ ${ours.rule} ${shown(article, ours)}` })),
    ...matches
      .filter(({ exact }) => exact.size < PARTS.length)
      .map(({ gold, ours, exact }) => ({
        at: gold,
        says: `~ ${ours.rule} ${PARTS.filter((part) => !exact.has(part)).join(', ')}\n    gold ${shown(article, gold)}\n    ours ${shown(article, ours)}`,
      })),
  ]
  const place = ({ content }: Pieces) => content[0]!.sentence * 1000 + content[0]!.first
  return lines.sort((a, b) => place(a.at) - place(b.at)).map(({ says }) => says)
}

const MARKS: Readonly<Record<Part, readonly [string, string]>> = {
  source: ['⟨', '⟩'],
  cue: ['*', '*'],
  content: ['[', ']'],
}

/** The sentences of an attribution with its parts marked: ⟨source⟩ *cue* [content]. */
function shown(article: GoldArticle, parts: Pieces): string {
  const opens = new Map<string, string>()
  const closes = new Map<string, string>()
  const key = (piece: Piece, word: number) => `${piece.sentence}:${word}`
  for (const part of PARTS) {
    for (const piece of parts[part]) {
      const [open, close] = MARKS[part]
      opens.set(key(piece, piece.first), open)
      closes.set(key(piece, piece.last - 1), close)
    }
  }
  const sentences = new Set(PARTS.flatMap((part) => parts[part].map(({ sentence }) => sentence)))
  return [...sentences]
    .sort((a, b) => a - b)
    .slice(0, 3)
    .map((s) =>
      article.sentences[s]!.map(({ form }, w) => {
        const at = `${s}:${w}`
        return `${opens.get(at) ?? ''}${form}${closes.get(at) ?? ''}`
      }).join(' '),
    )
    .join(' / ')
}
