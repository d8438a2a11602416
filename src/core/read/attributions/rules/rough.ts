/** Clauses that are said, by the order of words, where the tree shows none: long sentences, headlines, inversions. */
import { isUpos } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import type { Draft, Finder } from '../draft.js'
import { DAY_WORDS, PLAIN_SAY_VERBS } from '../lexicon.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { joinedCue } from '../joined.js'
import { isQuoteMark } from '../source/phrase.js'
import { isSpeaker, speaker } from '../source/speaker.js'
import { isFinite, phraseBefore, phraseBehind } from '../source/rough.js'
import { outletIn } from '../relays.js'
import { drafted, takesLives } from './clause.js'

/** A1 and A2 without a tree: speaker, cue and clause in plain order, or the clause first. *Bridge Was Safe, Mayor Says.* */
export const plainOrder: Finder = {
  id: 'A2',
  example: 'Bridge Was Safe All Along, Mayor Says',
  find(page, verb) {
    const { words } = page
    if (!PLAIN_SAY_VERBS.has(sayLemma(page, verb)) || isPlainPassive(page, verb)) return []
    if (isUpos(words, verb, 'ADJ', 'PUNCT') || page.quoteOf[verb] !== -1) return []
    if (words.lemma[verb] === 'claim' && takesLives(words, verb)) return []
    const sentence = sentenceRange(page, verb)
    return (
      closes(page, verb, sentence) ??
      inverts(page, verb, sentence) ??
      opens(page, verb, sentence) ??
      []
    )
  },
}

/** By the order of words: a form of *be* before the participle, or *by* behind it. */
function isPlainPassive(page: Page, verb: number): boolean {
  const { words } = page
  let at = verb - 1
  while (at > 0 && isUpos(words, at, 'ADV', 'PART')) at--
  return (at >= 0 && words.lemma[at] === 'be') || words.lemma[verb + 1] === 'by'
}

/** Headlines make *Say* and *Says* look like names; their lemma is found by form. */
function sayLemma(page: Page, word: number): string {
  const form = page.words.form[word]!
  if (/^(Say|Says|Said|SAY|SAYS)$/.test(form)) return 'say'
  if (isUpos(page.words, word, 'VERB')) return page.words.lemma[word]!
  const last = word + 2 >= sentenceRange(page, word).last
  return last && isUpos(page.words, word, 'NOUN', 'PROPN', 'X') ? (CLOSING_FORMS[form] ?? '') : ''
}

/** Verbs that close a headline and look like nouns there. */
const CLOSING_FORMS: Readonly<Record<string, string>> = {
  reports: 'report',
  claims: 'claim',
  warns: 'warn',
  admits: 'admit',
  insists: 'insist',
  confirms: 'confirm',
  reveals: 'reveal',
}

/** *…, the mayor told the Herald on Friday.* */
function closes(page: Page, verb: number, sentence: Range): readonly Draft[] | null {
  const source = phraseBefore(page, verb)
  if (!source || !isSpeaker(page, source)) return null
  const before = source.first - 1
  if (before <= sentence.first || !setsOff(page, before)) return null
  if (page.words.form[verb + 1] === ',' && !hasFinite(page, sentence.first, source.first)) {
    const parts = [
      { first: sentence.first, last: source.first },
      { first: verb + 1, last: sentence.last },
    ]
    return hasFinite(page, verb + 1, sentence.last)
      ? drafted(page, 'A2', verb, source, parts)
      : null
  }
  if (hasFinite(page, verb + 1, sentence.last) || !hasVerb(page, sentence.first, source.first))
    return null
  return drafted(page, 'A2', verb, source, [{ first: sentence.first, last: source.first }])
}

/** *“…,” said Maria Lopez.* */
function inverts(page: Page, verb: number, sentence: Range): readonly Draft[] | null {
  if (verb <= sentence.first || !setsOff(page, verb - 1)) return null
  const source = phraseBehind(page, verb)
  if (!source || !hasVerb(page, sentence.first, verb)) return null
  if (
    source.last < sentence.last &&
    !/^[,.:;]$|^on$|^in$/.test(page.words.form[source.last]!) &&
    !isDay(page, source.last)
  ) {
    return null
  }
  const left = { first: sentence.first, last: verb }
  const right = { first: Math.min(source.last + 1, sentence.last), last: sentence.last }
  const aside = page.words.xpos[source.last + 1] === X.VBG
  const medial =
    !aside && page.words.form[source.last] === ',' && hasFinite(page, right.first, right.last)
  return drafted(page, 'A2', verb, source, medial ? [left, right] : [left])
}

/** *The mayor said on Friday that the bridge was safe.* */
function opens(page: Page, verb: number, sentence: Range): readonly Draft[] | null {
  const { words } = page
  const tag = words.xpos[verb]
  if (words.form[verb + 1] === ',' && words.xpos[verb + 2] === X.VBG) return null
  if (tag === X.VB || tag === X.NN || tag === X.NNS) return null
  const source = tag === X.VBG ? participleSpeaker(page, verb, sentence) : phraseBefore(page, verb)
  if (!source || !isSpeaker(page, source)) return null
  if (tag === X.VBG && isUpos(words, verb + 1, 'ADP', 'ADV', 'PART')) return null
  const first = afterRecipient(page, verb, sentence)
  if (!hasFinite(page, first, Math.min(sentence.last, first + 20))) return null
  const end = clauseEnd(page, first, sentence.last)
  const last = words.form[source.last] === ',' ? mainVerbIn(page, first, end) : end
  return drafted(page, 'A1', verb, source, [{ first, last }])
}

/** Of *the mayor, who said that all was well, resigned*: the comma before what he did. */
function mainVerbIn(page: Page, first: number, last: number): number {
  const { words } = page
  for (let w = first + 2; w + 1 < last; w++)
    if (words.form[w] === ',' && isFinite(page, w + 1)) return w
  return last
}

/** Of *issued statements saying …*, *discussed it, suggesting …*: by the tree, else the phrase before the last finite verb. */
function participleSpeaker(page: Page, verb: number, sentence: Range): Range | null {
  const before = page.words.form[verb - 1] ?? ''
  if (before !== ',' && !isUpos(page.words, verb - 1, 'NOUN', 'VERB')) return null
  const own = speaker(page, verb)
  if (own) return own
  for (let w = verb - 1; w > sentence.first; w--) {
    if (isFinite(page, w) && page.quoteOf[w] === -1) return phraseBefore(page, w)
  }
  return null
}

function setsOff(page: Page, word: number): boolean {
  const form = page.words.form[word]!
  return form === ',' || isQuoteMark(form) || form === '–' || form === '—'
}

function hasFinite(page: Page, first: number, last: number): boolean {
  for (let w = first; w < last; w++) if (isFinite(page, w)) return true
  return false
}

function hasVerb(page: Page, first: number, last: number): boolean {
  for (let w = first; w < last; w++) if (isUpos(page.words, w, 'VERB', 'AUX')) return true
  return false
}

/** Where the clause begins: behind *that*, or behind whom it was said to and when. */
function afterRecipient(page: Page, verb: number, sentence: Range): number {
  const { words } = page
  const reach = Math.min(sentence.last, verb + 16)
  for (let w = verb + 1; w < reach; w++) {
    if (words.lemma[w] === 'that' && isUpos(words, w, 'SCONJ')) return w + 1
    if (isFinite(page, w)) break
  }
  let at = verb + 1
  if (words.lemma[verb] === 'tell') {
    const outlet = outletIn(page, { first: at, last: Math.min(reach, at + 5) })
    at = outlet ? outlet.last : at + 1
  }
  while (at < reach && (DAY_WORDS.has(words.lemma[at]!) || isDate(page, at))) at++
  return at
}

const isDay = (page: Page, word: number) => DAY_WORDS.has(page.words.lemma[word]!)

function isDate(page: Page, word: number): boolean {
  return page.words.lemma[word] === 'on' && DAY_WORDS.has(page.words.lemma[word + 1] ?? '')
}

/** A clause goes on to the end, or to a comma with *but* or *while* behind it. */
function clauseEnd(page: Page, first: number, last: number): number {
  const { words } = page
  for (let w = first + 2; w + 1 < last; w++) {
    if (isUpos(words, w, 'CCONJ') && joinedCue(page, w) !== -1) return w
    if (
      words.form[w] === ',' &&
      /^(but|while|whereas|though|although|adding)$/.test(words.form[w + 1]!)
    )
      return w
  }
  return last
}
