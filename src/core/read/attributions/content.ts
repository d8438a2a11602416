/** How far the words go that a cue gives to its source. */
import { child, children, extent, isRelation, isUpos, wordsIn } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import { sentenceRange, type Page, type Range } from './page.js'
import { CLAUSE_VERBS, DAY_WORDS, PLAIN_SAY_VERBS } from './lexicon.en.js'
import {
  andClause,
  andThat,
  harmBehind,
  joinedCue,
  JOINS,
  reached,
  saysSomething,
} from './joined.js'
import { isOblique, isQuoteMark, opensPhrase } from './source/phrase.js'
import { isFinite, phraseBefore } from './source/rough.js'

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
    first = mark > cue ? first : opening(page, cue, first)
    first = behindOutlet(page, cue, first)
    first = Math.min(first, afterThat(page, cue, first), lostSubject(page, cue, clause, first))
    last = Math.min(sentence.last, Math.max(last, furtherClauses(page, clause, cue)))
    last = Math.max(beforeMainClause(page, cue, last), first + 1)
    last = beforeOtherSource(page, first, reached(page, last, sentence.last))
    last = beforeNextCue(page, first, last)
    last = beforeComment(page, first, beforeSaying(page, first, last))
    last = andThat(page, cue, first, last, sentence.last)
    last = andClause(page, cue, first, last, sentence.last)
    last = harmBehind(page, cue, last, sentence.last)
    last = beforeTeller(page, first, last)
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

/**
 * Where a clause without *that* begins: not with the day on which it was said, and with all of a list of subjects whose first
 * members the tree has left to the cue (*said France, Spain and Italy were …*).
 */
function opening(page: Page, cue: number, first: number): number {
  const { words } = page
  let at = cue + 1
  if (words.lemma[at] === 'on' && DAY_WORDS.has(words.lemma[at + 1] ?? '')) at++
  if (DAY_WORDS.has(words.lemma[at]!) && words.xpos[at] !== X.RB) return Math.max(first, at + 1)
  if (words.lemma[cue] === 'tell' || first - cue > LIST_WORDS) return first
  let names = 0
  for (let w = cue + 1; w < first; w++) {
    if (isUpos(words, w, 'NOUN', 'PROPN')) names++
    else if (
      !isUpos(words, w, 'PUNCT', 'CCONJ', 'DET', 'ADJ', 'NUM') ||
      isQuoteMark(words.form[w]!)
    )
      return first
  }
  return names > 0 ? cue + 1 : first
}

/**
 * Where the subject begins that the tree has left to the cue: *said the guard, who fell ten feet, is expected to recover*. An
 * English clause with a finite verb has one.
 */
function lostSubject(page: Page, cue: number, clause: number, first: number): number {
  const { words } = page
  const subject = child(words, clause, 'nsubj', 'nsubj:pass', 'csubj', 'expl')
  if (subject !== -1)
    return isOblique(page, subject) && opensPhrase(page, cue + 1) ? cue + 1 : first
  const stray = children(words, cue).find(
    (c) => c > cue && c < first && isRelation(words, c, 'nsubj'),
  )
  if (stray !== undefined && extent(words, stray).first === cue + 1 && phraseBefore(page, cue))
    return cue + 1
  if (first > clause || !(isFinite(page, first) || isUpos(words, first, 'AUX'))) return first
  const object = child(words, cue, 'obj')
  if (object > cue && object < first) return Math.max(extent(words, object).first, cue + 1)
  const before = phraseBefore(page, first)
  if (before && before.first > cue) return before.first
  return before && before.last > cue + 1 && opensPhrase(page, cue + 1) ? cue + 1 : first
}

/** *told Radio Norland six people were hurt*: the outlet that was told, which the tree takes for a part of the subject. */
function behindOutlet({ words, outletAt }: Page, cue: number, first: number): number {
  if (words.lemma[cue] !== 'tell' || first !== cue + 1) return first
  const at = isUpos(words, first, 'DET') ? first + 1 : first
  const outlet = outletAt.get(at)
  return outlet ? Math.max(first, wordsIn(words, outlet).last) : first
}

/** A list of subjects that the tree has cut is no longer than this, in words. */
const LIST_WORDS = 12

/** Behind the *that* that follows whom it was told, however the tree takes it. */
function afterThat(page: Page, cue: number, first: number): number {
  const { words } = page
  for (let w = cue + 1; w < first && w - cue < RECIPIENT_WORDS; w++) {
    if (words.lemma[w] === 'that' && w > cue + 1) return w + 1
    if (isQuoteMark(words.form[w]!)) continue
    if (isUpos(words, w, 'PUNCT', 'CCONJ', 'VERB', 'AUX', 'SCONJ')) break
  }
  return first
}

/** *told the reporters of the local paper that*: so many words at most. */
const RECIPIENT_WORDS = 8

/** *…, he said, adding that …*: a participle behind a comma goes on with what the speaker did, outside quotations. */
export function isAside(page: Page, clause: number): boolean {
  const { words } = page
  let { first } = extent(words, clause)
  while (first < clause && isUpos(words, first, 'PUNCT')) first++
  return words.xpos[first] === X.VBG && words.form[first - 1] === ',' && page.quoteOf[first] === -1
}

/** True where *, adding* or the like stands between a cue and a clause: the clause belongs to that. */
export function isBehindSaying(page: Page, cue: number, clause: number): boolean {
  const { words } = page
  const end = Math.min(clause, cue + SAYING_REACH)
  for (let w = cue + 2; w < end; w++) {
    if (words.form[w - 1] !== ',' || words.xpos[w] !== X.VBG) continue
    if (words.lemma[w] === 'cite' && isSetOff(page, clause)) continue
    if (PARTICIPLES.has(words.lemma[w]!)) return true
  }
  return false
}

/** *said, citing a diplomat, that …*: a comma parts the clause from what stands between. */
function isSetOff({ words }: Page, clause: number): boolean {
  const { first } = extent(words, clause)
  return (
    words.form[first - 1] === ',' ||
    (words.form[first] === ',' && words.lemma[first + 1] === 'that')
  )
}

/** *said on Monday in the town hall, adding …*: so many words at most. */
const SAYING_REACH = 20

/** The end of the last clause that the tree hangs on the same cue. */
function furtherClauses(page: Page, clause: number, cue: number): number {
  const { words } = page
  let last = 0
  for (const c of children(words, cue)) {
    if (c > clause && isRelation(words, c, 'ccomp') && !isAside(page, c))
      last = Math.max(last, extent(words, c).last)
  }
  return last
}

/** Of *While X said …, Z did …*: a cue that opens the sentence gives nothing of the main clause. */
function beforeMainClause(page: Page, cue: number, last: number): number {
  const { words } = page
  for (let at = cue; at !== -1; at = words.head[at]!) {
    const head = words.head[at]!
    if (!isRelation(words, at, 'advcl') || head < at) continue
    for (const c of children(words, head)) {
      if (c > cue && isRelation(words, c, 'nsubj', 'expl'))
        return Math.min(last, extent(words, c).first)
    }
  }
  return last
}

/** Cuts at *…, while Z said*, *… and Z admitted*, *…, according to Z*: from there on others speak. */
function beforeOtherSource(page: Page, first: number, last: number): number {
  const { words } = page
  for (let w = first + 2; w < last; w++) {
    if (words.form[w] === 'according' && words.form[w - 1] === ',') return w - 1
    if (!CLAUSE_VERBS.has(words.lemma[w]!) || !isUpos(words, w, 'VERB')) continue
    if (page.quoteOf[w] !== -1 || page.quoteOf[first] !== -1 || !saysSomething(page, w)) continue
    const subject = child(words, w, 'nsubj')
    if (subject === -1 || subject > w) continue
    const start = extent(words, subject).first - 1
    if (start > first + 1 && isTurn(page, start))
      return words.form[start - 1] === ',' ? start - 1 : start
  }
  return last
}

/** Of *the team found that nine had drowned, a spokesman said*: where *a spokesman* begins, who says all of it. */
function beforeTeller(page: Page, first: number, last: number): number {
  const { words } = page
  let verb = last - 1
  const isBehind = (w: number) =>
    DAY_WORDS.has(words.lemma[w]!) || /^(?:on|\.)$/.test(words.form[w]!)
  while (verb > first && isBehind(verb)) verb--
  if (!PLAIN_SAY_VERBS.has(words.lemma[verb]!) || !isFinite(page, verb)) return last
  const source = page.quoteOf[verb] === -1 ? phraseBefore(page, verb) : null
  const isSetOff = source !== null && words.form[source.first - 1] === ','
  return isSetOff && source.first - 1 > first + 1 ? source.first - 1 : last
}

/** *while*, *but*, *and* before the subject of another cue; *but* and *and* only between clauses. */
function isTurn(page: Page, word: number): boolean {
  const form = page.words.form[word]!
  return (
    /^(while|whereas|although|though|but|and)$/.test(form) &&
    isUpos(page.words, word, 'CCONJ', 'SCONJ')
  )
}

/** Cuts at *but admitted*, *and said*: a second cue of the same speaker. */
function beforeNextCue(page: Page, first: number, last: number): number {
  for (let w = first + 1; w < last - 2; w++) {
    if (isUpos(page.words, w, 'CCONJ') && joinedCue(page, w) !== -1) return w
  }
  return last
}

/** Cuts at *…, a claim that could not be checked*, *but it could not be verified* and at a semicolon: there the report speaks again. */
function beforeComment(page: Page, first: number, last: number): number {
  const { words } = page
  for (let w = first + 2; w + 3 < last; w++) {
    if (page.quoteOf[w] !== -1) continue
    if (words.form[w] === ';' && page.quoteOf[first] === -1) return w
    if (UNCHECKED.test(words.form.slice(w, w + UNCHECKED_WORDS).join(' ')))
      return words.form[w - 1] === ',' ? w - 1 : w
    const noun = words.form[w] === ',' && /^(a|an|the)$/.test(words.form[w + 1]!) ? w + 2 : -1
    const comment = noun !== -1 && COMMENTS.has(words.lemma[noun]!)
    if (comment && /^(that|which)$/.test(words.form[noun + 1]!)) return w
  }
  return last
}

/** *but it could not be independently verified*: who says something does not say that of it. */
const UNCHECKED =
  /^(?:but|though|although|yet) (?:it|this|that|(?:the|this|that|its|his|her|their) \w+) (?:could|can|has|have) ?(?:not|n't|n’t) (?:be|been) (?:\w+ )?(?:verified|confirmed|corroborated|checked|authenticated)\b/i
const UNCHECKED_WORDS = 9

const COMMENTS = new Set(
  'claim charge statement assertion allegation accusation report denial figure account'.split(' '),
)

/** Cuts at *…, adding that …*: a participle of saying behind a comma is a cue of its own. */
function beforeSaying(page: Page, first: number, last: number): number {
  const { words } = page
  for (let w = first + 2; w < last; w++) {
    if (words.xpos[w] !== X.VBG || page.quoteOf[w] !== -1 || words.form[w - 1] !== ',') continue
    if (PARTICIPLES.has(words.lemma[w]!)) return w - 1
  }
  return last
}

/** Verbs of saying that go on with what a speaker said: *…, adding that …*. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  'say add note argue claim tell warn insist stress explain suggest accuse call cite refer describe predict'.split(
    ' ',
  ),
)
