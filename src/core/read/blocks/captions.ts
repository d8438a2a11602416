/** The judges of pictures: captions, the marks and services before them, the credits behind them, and captions printed twice. */
import { buttonsMark, captionMark, isPictureMark, serviceMark } from './furniture.js'
import { endsSentence } from './lines.js'
import type { Judge, Piece } from './piece.js'
import { creditTail } from './rules.js'

/** B14: the marks that a page prints before a caption are its furniture; what follows is the caption. */
export const cutMarks: Judge = (pieces, text) =>
  pieces.flatMap((piece, i): Piece[] => {
    if (piece.kind !== null) return [piece]
    const line = text.slice(piece.from, piece.to)
    const length =
      captionMark(line) || buttonsMark(line) || (i > 1 && !piece.ends ? serviceMark(line) : 0)
    if (length === 0) {
      return isPictureMark(line) ? [{ ...piece, kind: 'credit', rule: 'B14' }] : [piece]
    }
    const start = piece.from + length
    const end = start - /\s*$/.exec(line.slice(0, length))![0].length
    return [
      { ...piece, to: end, ends: true, kind: 'credit', rule: 'B14' },
      { ...piece, from: start, apart: false, kind: 'caption', rule: 'B14' },
    ]
  })

/** Captions shorter than this only name what the picture shows: they go with their credit. */
const SENTENCE_CHARACTERS = 120

/** B4, B5: a caption with the credit of its picture at its end. */
export const cutCredits: Judge = (pieces, text) =>
  pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== null) return [piece]
    const tail = creditTail(text.slice(piece.from, piece.to))
    if (tail === -1) return [piece]
    const start = piece.from + tail
    if (tail < SENTENCE_CHARACTERS) return [{ ...piece, kind: 'credit', rule: 'B5' }]
    let end = start
    while (end > piece.from && /[\s–—-]/.test(text[end - 1]!)) end--
    const credit = end + /^\s*/.exec(text.slice(end, start))![0].length
    return [
      { ...piece, to: end, ends: endsSentence(text, piece.from, end), kind: 'caption', rule: 'B4' },
      { ...piece, from: credit, apart: false, kind: 'credit', rule: 'B5' },
    ]
  })

/** B16: a page that prints a caption under its picture and again for readers of screens: the second time is its furniture. */
export const cutTwice: Judge = (pieces, text) =>
  pieces.flatMap((piece): Piece[] => {
    const half = secondTime(text.slice(piece.from, piece.to))
    if (half === -1 || (piece.kind !== null && piece.kind !== 'caption')) return [piece]
    const start = piece.from + half + /^\s*/.exec(text.slice(piece.from + half))![0].length
    const end = start - /\s*$/.exec(text.slice(piece.from, start))![0].length
    return [
      { ...piece, to: end },
      { ...piece, from: start, apart: false, kind: 'boilerplate', rule: 'B16' },
    ]
  })

/** Words shorter than this may be said twice on purpose. */
const SHORTEST_TWICE = 40

/** Where the words of a line begin again, so that it holds nothing else; -1 where they do not. */
function secondTime(line: string): number {
  if (line.length < 2 * SHORTEST_TWICE || line.length > 2400) return -1
  const middle = Math.ceil(line.length / 2)
  for (let at = middle - 1; at <= middle + 1; at++) {
    if (line.slice(0, at).trim() === line.slice(at).trim()) return at
  }
  return -1
}
