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
  let comma = verb + 1
  while (comma < end && words.form[comma] !== ',') {
    if (comma - verb > SETTING_WORDS || isFinite(page, comma) || isMark(page, comma)) return null
    comma++
  }
  const next = comma + 1
  if (next >= end || isMark(page, next) || isFinite(page, next)) return null
  const goesOn = isUpos(words, next, 'AUX', 'VERB') && words.xpos[next] !== X.VBG
  return goesOn ? null : { first: source.first, last: comma }
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
