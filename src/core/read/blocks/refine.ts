/** The ordered judges: each takes the pieces of a report and gives them back joined, cut or named. */
import { cutCredits, cutMarks, cutTwice } from './captions.js'
import { isRunning } from './lines.js'
import type { Judge, Piece } from './piece.js'
import { isOutlet, isOutletDate, isOutletName, isTrail } from './masthead.js'
import { SAYING } from './lexicon.en.js'
import { creditTail, lineRules } from './rules.js'

/** Lines that are credit, teaser, script or byline as a whole. */
const nameLines: Judge = (pieces, text) => pieces.map((piece) => named(piece, text))

/** B2: hard-wrapped lines are one paragraph again. */
const joinWrapped: Judge = (pieces, text) => {
  const longest = longestOf(pieces, text)
  const width = wrapWidth(pieces, longest, text)
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && isWrapped(last, piece, text, { width, longest })) {
      joined[joined.length - 1] = {
        ...last,
        to: piece.to,
        ends: piece.ends,
        lines: last.lines + 1,
        rule: 'B2',
      }
    } else joined.push(piece)
  }
  return joined.map((piece) => (piece.lines > 1 ? named(piece, text) : piece))
}

/** B15: so many lines at the top may be the head of a page. */
const HEAD_LINES = 4

/**
 * B15: the head of a page above its headline: where the reader is (*The Post | World | Africa*), and the outlet with a date,
 * on one line or on two. A headline is longer, or no date follows it.
 */
const nameMastheads: Judge = (pieces, text) => {
  const line = (piece: Piece | undefined) => (piece ? text.slice(piece.from, piece.to) : '')
  return pieces.map((piece, i) => {
    if (i >= HEAD_LINES || piece.kind !== null || piece.ends || piece.lines > 1) return piece
    const isDated = pieces[i + 1]?.rule === 'B10' && !pieces[i + 1]!.apart
    const isHead = isTrail(line(piece)) || isOutletDate(line(piece))
    const isName = isDated ? isOutlet(line(piece)) : isOutletName(line(piece))
    return isHead || (i === 0 && isName && pieces.length > 2)
      ? { ...piece, kind: 'boilerplate', rule: 'B15' }
      : piece
  })
}

/** B1: first lines that end without a stop and stand alone. */
const nameTitles: Judge = (pieces, text) => {
  const story = pieces.filter((piece) => piece.kind === null)
  const named = new Set<Piece>()
  for (let i = 0; i < 2 && i + 1 < story.length; i++) {
    const [piece, next] = [story[i]!, story[i + 1]!]
    const line = text.slice(piece.from, piece.to)
    const open = piece.ends ? /^[^.]{1,100}\?$/.test(line) : !/[:;,—–-]$/.test(line)
    if (piece.lines > 2 || line.length > 200 || !open) break
    if (!next.apart && !next.ends && text[piece.to] !== '\n') break
    named.add(piece)
  }
  return pieces.map((piece) => (named.has(piece) ? { ...piece, kind: 'title', rule: 'B1' } : piece))
}

/** B3: a short line without a stop, between paragraphs. B4: a longer one, set apart. */
const nameHeadings: Judge = (pieces, text) =>
  pieces.map((piece, i) => {
    if (piece.kind !== null || piece.ends || piece.lines > 1) return piece
    const line = text.slice(piece.from, piece.to)
    if (/[:;,—–-]$/.test(line) || /^[\p{Ll}"“‘'\d]/u.test(line)) return piece
    const words = line.split(/\s+/).length
    const isLast = i === pieces.length - 1
    if (words <= 10 && line.length <= 80 && !isLast)
      return { ...piece, kind: 'heading', rule: 'B3' }
    if (
      piece.apart &&
      (isLast || pieces[i + 1]!.apart) &&
      line.length <= 250 &&
      words > 6 &&
      i > 0
    ) {
      return { ...piece, kind: 'caption', rule: 'B4' }
    }
    return piece
  })

const SAYS = new RegExp(`\\b(?:${SAYING.join('|')})\\b[^.!?]{0,80}:$`, 'i')
const FIRST_PERSON = /(?:^|[.!?]\s)(?:I|We)(?:['’]|\s)/

/** B11: somebody's words in a paragraph of their own, without quotation marks, after a colon or in the first person. */
const nameQuotations: Judge = (pieces, text) => {
  const words = pieces.map((piece) => text.slice(piece.from, piece.to))
  const own = pieces.map(
    (piece, i) => piece.kind === null && !/["“”]/.test(words[i]!) && FIRST_PERSON.test(words[i]!),
  )
  const isReport = own.filter(Boolean).length <= 2
  return pieces.map((piece, i) => {
    if (piece.kind !== null || i === 0 || /^["“”‘]/.test(words[i]!)) return piece
    const before = words[i - 1]!
    const opened = SAYS.test(before.slice(-200)) && piece.ends
    const spoken =
      isReport &&
      own[i] === true &&
      /^(?:I|We)\b/.test(words[i]!) &&
      /\b(?:told|said|statement)\b/.test(before)
    return opened || spoken ? { ...piece, kind: 'quotation', rule: 'B11' } : piece
  })
}

const LIST =
  /^(?:most|must|related|more|recommended|you (?:may|might)|trending|top|latest|editor|see also|up next)[^:]{0,30}:?$/i

/** B8: lines without a stop below the head of a list of teasers, such as *Most read*, are its teasers. */
const nameTeasers: Judge = (pieces, text) => {
  let isList = false
  return pieces.map((piece, i) => {
    if (i >= HEAD_LINES && isRow(piece, text)) return { ...piece, kind: 'boilerplate', rule: 'B8' }
    if (piece.rule === 'B8') isList ||= LIST.test(text.slice(piece.from, piece.to))
    else if (piece.kind === 'paragraph' || piece.ends || (piece.kind ?? 'heading') !== 'heading')
      isList = false
    return isList && piece.kind === 'heading'
      ? { ...piece, kind: 'boilerplate', rule: 'B8' }
      : piece
  })
}

const LONGEST_ROW = 160

/** *Most read | Weather | Contact us*: no sentence has such bars. */
function isRow({ kind, ends, from, to }: Piece, text: string): boolean {
  if (kind === 'boilerplate' || to - from > LONGEST_ROW) return false
  return !ends && / \| /.test(text.slice(from, to))
}

/** The judges, in order. */
export const judges: readonly Judge[] = [
  nameLines,
  cutMarks,
  joinWrapped,
  cutCredits,
  cutTwice,
  nameMastheads,
  nameTitles,
  nameHeadings,
  nameTeasers,
  nameQuotations,
]

function named(piece: Piece, text: string): Piece {
  const line = text.slice(piece.from, piece.to)
  const rule = lineRules.find(({ is }) => is(line))
  return rule === undefined ? piece : { ...piece, kind: rule.kind, rule: rule.id }
}

/** An indent of a paragraph is no wider; what stands further in was set in the middle. */
const INDENT = 8

/** Where a line begins whose first word stands at a position: the indent of a paragraph is a part of its first line. */
function lineStart(text: string, first: number): number {
  let at = first
  while (first - at <= INDENT && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return first - at > INDENT ? first : at
}

/** Characters of the longest line. */
function longestOf(pieces: readonly Piece[], text: string): number {
  return pieces.reduce((most, { from, to }) => Math.max(most, to - lineStart(text, from)), 0)
}

/**
 * The width at which the text was wrapped: its longest line that goes on in another or goes another on, where no line is longer
 * than 110; else 0, not wrapped. A line that stands alone, such as the head of a page, may be wider than the column.
 */
function wrapWidth(pieces: readonly Piece[], longest: number, text: string): number {
  const beside = pieces.filter(({ apart }, i) => !apart || pieces[i + 1]?.apart === false)
  const width = longestOf(beside, text)
  const long = beside.filter(({ from, to }) => to - from > width * 0.75).length
  return longest <= 110 && pieces.length > 4 && long * 2 > beside.length ? width : 0
}

/** Words that no line ends with where nothing follows: *was seen on the | Aldmere quay*. */
const OPEN_END = /\s(?:an?|the|of|and|or|into|whose)$/i

/** A line may be longer than where another was wrapped by this factor: paragraphs of one text are wrapped to one width. */
const SLACK = 1.25

/**
 * A line that goes on in the next one. Where other lines are much longer, a line was not wrapped where it ends: a caption or
 * heading without a stop stays apart from the paragraph below it.
 */
function isWrapped(
  last: Piece,
  next: Piece,
  text: string,
  { width, longest }: { readonly width: number; readonly longest: number },
): boolean {
  if (next.apart || last.kind !== null || next.kind !== null) return false
  const start = Math.max(lineStart(text, last.from), text.lastIndexOf('\n', last.to - 1) + 1)
  const length = last.to - start
  const first = /^\S+/.exec(text.slice(next.from, next.from + 60))?.[0] ?? ''
  if (width > 0 && length + 1 + first.length > width) return true
  if (last.ends) return false
  if (/^[\p{Ll}]/u.test(first) || OPEN_END.test(text.slice(start, last.to))) return true
  if (length * SLACK < longest) return false
  if (length <= 80 || ':;'.includes(text[last.to - 1]!)) return false
  const line = text.slice(start, last.to)
  return isRunning(line) && creditTail(line) === -1
}
