/** Cues set between commas behind a whole clause: what follows is another clause, not what was said. */
import { X } from '../../../language/tagset.js'
import { isUpos } from '../../../language/tree.js'
import { PLAIN_SAY_VERBS } from '../lexicon.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { isQuoteMark } from '../source/phrase.js'
import { isFinite } from '../source/rough.js'

/** When, where or to whom it was said, between a cue and its comma, takes so many words at most. */
const SETTING_WORDS = 10

/**
 * The cue with its speaker and setting, up to the comma behind it, where a whole clause stands before: *Two men were shot,
 * police said on Friday, while a third fled.* Null where the clause goes on behind the comma (*The bridge, police said, was safe*).
 */
export function interposed(page: Page, verb: number, source: Range): Range | null {
  const { words, quoteOf } = page
  const { first: start, last: end } = sentenceRange(page, verb)
  if (!PLAIN_SAY_VERBS.has(words.lemma[verb]!) || quoteOf[verb] !== -1) return null
  if (source.last > verb || source.first - 1 <= start || words.form[source.first - 1] !== ',')
    return null
  if (!isWhole(page, start, source.first - 1)) return null
  const comma = closingComma(page, verb)
  const next = comma + 1
  if (comma === -1 || next >= end || isMark(page, next) || isFinite(page, next)) return null
  const goesOn = isUpos(words, next, 'AUX', 'VERB') && words.xpos[next] !== X.VBG
  return goesOn ? null : { first: source.first, last: comma }
}

/**
 * The same where the cue parts a subject from its verb: *The gang, prosecutors said on Friday, had been watched*; trees take only one
 * of the two for what was said. Null where the words before the comma are a clause of their own.
 */
export function parted(page: Page, verb: number, source: Range): Range | null {
  if (source.last > verb || page.words.form[source.first - 1] !== ',') return null
  if (page.quoteOf[verb] !== -1) return null
  const comma = closingComma(page, verb)
  return comma !== -1 && isParted(page, source.first - 1, comma)
    ? { first: source.first, last: comma }
    : null
}

/** True where a subject without a verb stands before the first comma, or only *there was*, and its verb behind the second. */
export function isParted(page: Page, before: number, comma: number): boolean {
  const { words } = page
  const { first: start, last: end } = sentenceRange(page, before)
  if (before <= start || comma + 1 >= end || hasQuotation(page, start, before)) return false
  if (isUpos(words, before - 1, 'AUX') && before - start < 3) return true
  const opens = isFinite(page, comma + 1) || isUpos(words, comma + 1, 'AUX')
  return opens && isSubject(page, start, before)
}

/** Words that end in a noun or its phrase, hold no finite verb but those of relative clauses, and follow no preposition. */
function isSubject(page: Page, first: number, last: number): boolean {
  const { words } = page
  let at = first
  while (at < last && isUpos(words, at, 'CCONJ', 'ADV', 'PUNCT')) at++
  if (at >= last || isUpos(words, at, 'ADP', 'SCONJ', 'VERB')) return false
  let finite = 0
  let relative = 0
  for (let w = at; w < last; w++) {
    if (isFinite(page, w)) finite++
    if (opensClause(page, w)) relative++
  }
  return finite <= relative
}

function hasQuotation({ words }: Page, first: number, last: number): boolean {
  for (let w = first; w < last; w++) if (isQuoteMark(words.form[w]!)) return true
  return false
}

/** The comma behind a cue, its recipient and its setting, or -1. */
function closingComma(page: Page, verb: number): number {
  const { words } = page
  const { last: end } = sentenceRange(page, verb)
  let comma = verb + 1
  while (comma < end && words.form[comma] !== ',') {
    if (comma - verb > SETTING_WORDS || isFinite(page, comma) || isMark(page, comma)) return -1
    comma++
  }
  return comma < end ? comma : -1
}

/** A quotation, colon or *that* opens what is said. */
function isMark({ words }: Page, word: number): boolean {
  const form = words.form[word]!
  return isQuoteMark(form) || form === ':' || form === 'that'
}

/** True for words with a finite verb of their own, besides those of relative clauses, that no conjunction opens. */
function isWhole(page: Page, first: number, last: number): boolean {
  const { words } = page
  if (isUpos(words, first, 'SCONJ') || OPENS_ASIDE.test(words.form[first]!)) return false
  let finite = 0
  let relative = 0
  for (let w = first; w < last; w++) {
    if (isQuoteMark(words.form[w]!)) return false
    if (isFinite(page, w)) finite++
    if (opensClause(page, w)) relative++
  }
  return finite > relative
}

/** *who*, *which*, *when*, *because*: words with a verb of their own behind them. */
function opensClause({ words }: Page, word: number): boolean {
  const tag = words.xpos[word]
  // *since April*, *until 2020* open no clause.
  if (SPANS.test(words.form[word]!) && isUpos(words, word + 1, 'PROPN', 'NUM')) return false
  return (
    isUpos(words, word, 'SCONJ') ||
    tag === X.WDT ||
    tag === X.WP ||
    tag === X['WP$'] ||
    tag === X.WRB
  )
}

const SPANS = /^(?:since|until|till|after|before)$/i

const OPENS_ASIDE =
  /^(?:if|when|while|after|before|as|because|since|although|though|unless|once|until|asked|according)$/i
