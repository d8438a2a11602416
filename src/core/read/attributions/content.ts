/** How far the words go that a cue gives to its source. */
import { child, extent, isRelation, isUpos } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import { sentenceRange, type Page, type Range } from './page.js'
import { isQuoteMark } from './phrase.js'

/**
 * How far a clause that was said goes to the right: the subtree, and on to the next comma or conjunction that belongs to the
 * cue, because parsers hang the last phrase on the wrong verb. A verb of saying joined to it that lacks its own subject
 * (*said …, but admitted …*) belongs to the cue.
 */
export function contentRange(page: Page, clause: number, cue: number): Range {
  const { words } = page
  const sentence = sentenceRange(page, cue)
  const range = extent(words, clause, (c) => c === cue || joinsCue(page, c))
  let { first, last } = range
  if (clause > cue) {
    first = Math.max(first, cue + 1)
    last = Math.min(Math.max(last, clause + 1), sentence.last)
    const mark = child(words, clause, 'mark')
    if (mark > cue && words.lemma[mark] === 'that')
      first = Math.max(mark + 1, Math.min(first, clause))
    last = beforeNextCue(page, first, reached(page, last, sentence.last))
  } else {
    last = Math.min(last, cue)
    first = Math.max(first, sentence.first)
  }
  return { first, last }
}

function joinsCue(page: Page, word: number): boolean {
  const { words } = page
  return (
    isRelation(words, word, 'conj') &&
    isUpos(words, word, 'VERB') &&
    JOINS.has(words.lemma[word]!) &&
    child(words, word, 'nsubj') === -1 &&
    child(words, word, 'ccomp') !== -1
  )
}

/** Cuts at *but admitted*, *and said*: a second cue of the same speaker. */
function beforeNextCue(page: Page, first: number, last: number): number {
  for (let w = first + 1; w < last - 2; w++) {
    if (isUpos(page.words, w, 'CCONJ') && joinedCue(page, w) !== -1) return w
  }
  return last
}

/** The cue verb that a conjunction joins to the one before it without a subject of its own, or -1. */
export function joinedCue(page: Page, conjunction: number): number {
  const { words } = page
  let at = conjunction + 1
  while (at < words.count && isUpos(words, at, 'ADV') && at - conjunction < 3) at++
  if (page.quoteOf[conjunction] !== -1 || !JOINS.has(words.lemma[at] ?? '')) return -1
  const finite = words.xpos[at] === X.VBD || words.xpos[at] === X.VBZ || words.xpos[at] === X.VBP
  return finite &&
    (OPENS_CLAUSE.test(words.form[at + 1] ?? '') || isQuoteMark(words.form[at + 1] ?? ''))
    ? at
    : -1
}

const OPENS_CLAUSE =
  /^(that|it|he|she|they|the|a|an|its|his|her|their|there|this|these|we|one|some|no)$/i

const JOINS = new Set(
  'say add deny admit insist warn acknowledge confirm explain note claim tell stress argue announce'.split(
    ' ',
  ),
)

/** Moves an end on over words that no comma, colon or conjunction sets off. */
function reached(page: Page, last: number, end: number): number {
  let at = last
  while (at < end && !isBreak(page, at) && !startsClause(page, at)) at++
  return at
}

/** Commas, stops, dashes and conjunctions; a quotation mark breaks nothing. */
function isBreak(page: Page, word: number): boolean {
  if (isQuoteMark(page.words.form[word]!)) return false
  return isUpos(page.words, word, 'PUNCT', 'CCONJ', 'SYM')
}

function startsClause(page: Page, word: number): boolean {
  const { words } = page
  return (
    isUpos(words, word, 'SCONJ') &&
    /^(while|although|though|whereas|when|as|after|because)$/.test(words.lemma[word]!)
  )
}
