/** What is joined to a content: clauses behind *and*, second cues, and words that nothing sets off. */
import { child, extent, isRelation, isUpos } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import type { Page } from './page.js'
import { CLAUSE_VERBS } from './lexicon.en.js'
import { isQuoteMark } from './source/phrase.js'
import { isFinite } from './source/rough.js'

/** A cue with a clause behind it, in the past or present: not *and doctors believe him*. */
export function saysSomething(page: Page, verb: number): boolean {
  const tag = page.words.xpos[verb]
  const finite = tag === X.VBD || tag === X.VBZ || tag === X.VBP
  return finite && child(page.words, verb, 'ccomp') > verb
}

/** Of *said that the dam held and that nobody was hurt*: the second clause, to its end, is said too. */
export function andThat(page: Page, cue: number, first: number, last: number, end: number): number {
  const { words } = page
  const at = words.form[last] === ',' ? last + 1 : last
  if (first <= cue || !/^(and|but|or)$/.test(words.form[at] ?? '')) return last
  if (words.form[at + 1] !== 'that' || at + 3 >= end || page.quoteOf[at] !== page.quoteOf[cue])
    return last
  const head = words.head[at + 1]!
  const whole = head > at ? extent(words, head).last : at + 3
  return Math.min(end, Math.max(reached(page, Math.min(whole, end), end), at + 3))
}

/**
 * Of *said the bridge was shut and nine people were hurt*: without a comma the second clause is said too, though the tree joins
 * it to the cue.
 */
export function andClause(
  page: Page,
  cue: number,
  first: number,
  last: number,
  end: number,
): number {
  const { words } = page
  const at = conjunctionNear(page, first, last)
  if (at === -1 || page.quoteOf[cue] !== -1 || page.quoteOf[at] !== -1) return last
  const isCue = (w: number) => CLAUSE_VERBS.has(words.lemma[w]!) && saysSomething(page, w)
  if (last > at + 1 && last < end && isFinite(page, last) && !isCue(last))
    return reached(page, Math.min(extent(words, last).last, end), end)
  const over = words.head[at]!
  // *and nine people lost their lives*: some trees hang *and* on the subject.
  const verb = isRelation(words, Math.max(over, 0), 'nsubj', 'nsubj:pass')
    ? words.head[over]!
    : over
  if (verb < at || verb >= end || !isUpos(words, verb, 'VERB', 'ADJ', 'NOUN')) return last
  const subject = child(words, verb, 'nsubj', 'nsubj:pass', 'expl')
  if (subject < at || extent(words, subject, (c) => c === at).first !== at + 1) return last
  if (isCue(verb)) return last
  return reached(page, Math.min(extent(words, verb).last, end), end)
}

/**
 * Of *said a fire swept through the mill, killing two*: no words kill, so that the participle is of what was said, though the tree
 * hangs it on the cue.
 */
export function harmBehind(page: Page, cue: number, last: number, end: number): number {
  const { words } = page
  const verb = last + 1
  if (words.form[last] !== ',' || words.xpos[verb] !== X.VBG || page.quoteOf[verb] !== -1)
    return last
  const harms =
    words.lemma[verb] === 'leave'
      ? child(words, verb, 'xcomp') !== -1
      : HARMS.has(words.lemma[verb]!) && child(words, verb, 'obj') !== -1
  if (!harms || words.head[verb] !== cue) return last
  return reached(page, Math.min(extent(words, verb).last, end), end)
}

const HARMS: ReadonlySet<string> = new Set(
  'kill injure wound hurt maim destroy damage wreck trap bury displace'.split(' '),
)

/** Where *and* stands at the end of a content, or within its last few words (*… and officers | found*); -1 where it does not. */
function conjunctionNear({ words }: Page, first: number, last: number): number {
  for (let w = last; w > first + 2 && last - w < 5; w--) {
    if (words.form[w] === 'and' && words.form[w - 1] !== ',') return w
  }
  return -1
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

/** Verbs that go on with what a speaker said without naming him again: *…, but admitted …*. */
export const JOINS = new Set(
  'say add deny admit insist warn acknowledge confirm explain note claim tell stress argue announce accuse blame condemn criticise criticize urge vow pledge reject dismiss'.split(
    ' ',
  ),
)

/** Moves an end on over words that no comma, colon or conjunction sets off. */
export function reached(page: Page, last: number, end: number): number {
  let at = last
  while (at < end && !isBreak(page, at) && !startsClause(page, at) && !isFinite(page, at)) at++
  return at
}

/** Commas, stops, dashes and conjunctions; a quotation mark breaks nothing, nor does the hyphen of a word. */
function isBreak(page: Page, word: number): boolean {
  if (isQuoteMark(page.words.form[word]!) || page.words.xpos[word] === X.HYPH) return false
  return isUpos(page.words, word, 'PUNCT', 'CCONJ', 'SYM')
}

function startsClause(page: Page, word: number): boolean {
  const { words } = page
  if (words.xpos[word] === X.WRB) return true
  return (
    isUpos(words, word, 'SCONJ') &&
    /^(while|although|though|whereas|when|as|after|because|if)$/.test(words.lemma[word]!)
  )
}
