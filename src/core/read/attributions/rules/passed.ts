/** Words that come with the name of their source beside them: *according to …*, *quoted him as saying …*. */
import { child, extent, isRelation, isUpos } from '../../../language/tree.js'
import type { Draft, Finder } from '../draft.js'
import { contentRange } from '../content.js'
import { agent } from '../cue.js'
import { QUOTING_VERBS } from '../lexicon.en.js'
import { MEASURES } from '../nouns.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { outletIn } from '../relays.js'
import { isLoose, isQuoteMark, nounPhrase, trimmed } from '../source/phrase.js'
import { isFinite } from '../source/rough.js'
import { speaker } from '../source/speaker.js'
import { isParted } from './interposed.js'

/** A3: a phrase of source. *The bridge was safe, according to the mayor.* */
export const accordingTo: Finder = {
  id: 'A3',
  example: 'The bridge was safe, according to the mayor.',
  find(page, word) {
    const { words } = page
    const cue = cueAt(page, word)
    if (!cue || cue.last >= words.count) return []
    const behind = cue.last - 2
    const sentence = sentenceRange(page, word)
    const head = sourceAfter(page, behind, sentence)
    if (head === -1 || MEASURES.has(words.lemma[head]!)) return []
    const source = leadingSource(page, behind, sentence) ?? nounPhrase(page, head, behind + 1)
    const contents = besides(page, { first: cue.first, last: source.last }, head, sentence)
      .map((range) => trimmed(page, range))
      .filter((range) => range !== null)
    const [first, ...rest] = contents
    if (!first) return []
    return [draft('A3', cue, 'according to', source, [first, ...rest])]
  },
}

/** *according to*, and *in the words of* at the start of a sentence. */
function cueAt({ words, sentenceOf }: Page, word: number): Range | null {
  const form = (at: number) => words.form[at]?.toLowerCase()
  if (form(word) === 'according' && form(word + 1) === 'to') return { first: word, last: word + 2 }
  if (form(word) !== 'words' || form(word + 1) !== 'of') return null
  if (form(word - 1) !== 'the' || form(word - 2) !== 'in') return null
  const opens = word === 2 || sentenceOf[word - 3] !== sentenceOf[word]
  return opens ? { first: word - 2, last: word + 2 } : null
}

/** A3, with a clause: *As the mayor put it, the bridge was safe.* */
export const asPut: Finder = {
  id: 'A3',
  example: 'As the mayor put it, the bridge was safe.',
  find(page, word) {
    const { words } = page
    if (!/^puts?$/.test(words.form[word]!) || words.form[word + 1] !== 'it') return []
    const sentence = sentenceRange(page, word)
    let as = word - 2
    while (as > sentence.first && word - as < ASIDE_WORDS && words.lemma[as] !== 'as') as--
    const source = { first: as + 1, last: word }
    if (words.lemma[as] !== 'as' || hasVerb(page, source.first, source.last)) return []
    if (as > sentence.first && !isLoose(page, as - 1)) return []
    const phrase = { first: as, last: word + 2 }
    const opens = as === sentence.first
    const content = trimmed(page, {
      first: opens ? phrase.last : sentence.first,
      last: opens ? sentence.last : phrase.first,
    })
    const cue = { first: word, last: word + 2 }
    return content ? [draft('A3', cue, 'put it', source, [content])] : []
  },
}

/** Who *put it* is called by no more words than this. */
const ASIDE_WORDS = 14

/** At the start of a sentence: all up to the comma, with an aside that another comma closes. */
function leadingSource(page: Page, word: number, sentence: Range): Range | null {
  const { words } = page
  if (word - sentence.first > 2 || hasVerb(page, sentence.first, word)) return null
  const comma = nextComma(page, word + 2, sentence.last)
  if (comma === -1) return null
  const second = isUpos(words, comma + 1, 'DET', 'NOUN')
    ? nextComma(page, comma + 1, sentence.last)
    : -1
  const aside =
    second !== -1 &&
    second - comma < ASIDE_WORDS &&
    !hasVerb(page, comma + 1, second) &&
    hasClause(page, second, sentence.last)
  return { first: word + 2, last: aside ? second : comma }
}

/** True where a finite verb stands between: an aside leaves a clause behind it. */
function hasClause(page: Page, first: number, last: number): boolean {
  for (let w = first; w < last; w++) if (isFinite(page, w)) return true
  return false
}

/** The next comma before any finite verb, or -1. */
function nextComma(page: Page, from: number, last: number): number {
  for (let w = from; w < last; w++) {
    if (page.words.form[w] === ',') return w
    if (isFinite(page, w)) return -1
  }
  return -1
}

/** The head of the phrase behind *according to*. */
function sourceAfter(page: Page, word: number, sentence: Range): number {
  const { words } = page
  for (const at of [words.head[word]!, words.head[word + 1]!]) {
    if (at > word + 1 && isUpos(words, at, 'NOUN', 'PROPN', 'PRON')) return at
  }
  for (let w = word + 2; w < sentence.last; w++) {
    if (!isUpos(words, w, 'NOUN', 'PROPN', 'PRON')) continue
    let head = w
    while (
      words.head[head]! > head &&
      words.head[head]! < sentence.last &&
      isUpos(words, words.head[head]!, 'NOUN', 'PROPN')
    ) {
      head = words.head[head]!
    }
    return head
  }
  return -1
}

/** The clause that a phrase of source stands in, without the phrase: behind it where it opens the sentence, else before it. */
function besides(page: Page, phrase: Range, head: number, sentence: Range): Range[] {
  const { words } = page
  const clause = words.head[head]!
  const before = phrase.first - 1
  const apart =
    (before >= sentence.first && isLoose(page, before)) ||
    (before >= sentence.first && isQuoteMark(words.form[before]!))
  const right = { first: phrase.last + 1, last: sentence.last }
  if (apart && words.form[phrase.last] === ',' && isParted(page, before, phrase.last))
    return [{ first: sentence.first, last: before }, right]
  const closing = apart && !hasFinite(page, phrase.last, sentence.last)
  if (closing) return [{ first: sentence.first, last: phrase.first }]
  const leading = phrase.first - sentence.first < 3 && !hasVerb(page, sentence.first, phrase.first)
  if (leading) return [{ first: phrase.last, last: clauseEnd(page, phrase.last, clause, sentence) }]
  const range =
    clause === -1 || clause > phrase.first ? sentence : extent(words, clause, (c) => c === head)
  const first = Math.max(sentence.first, Math.min(range.first, phrase.first))
  const left = {
    first: hasVerb(page, first, phrase.first) ? first : sentence.first,
    last: phrase.first,
  }
  const medial = clause > phrase.last && page.sentenceOf[clause] === page.sentenceOf[phrase.first]
  return medial
    ? [left, { first: phrase.last, last: clauseEnd(page, phrase.last, clause, sentence) }]
    : [left]
}

function hasFinite(page: Page, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (isFinite(page, w)) return true
  return false
}

function hasVerb(page: Page, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (isUpos(page.words, w, 'VERB', 'AUX')) return true
  return false
}

function clauseEnd(page: Page, from: number, clause: number, sentence: Range): number {
  if (clause < from) return sentence.last
  const { words } = page
  const { last } = extent(words, clause, (c) => isRelation(words, c, 'parataxis') && c > clause)
  return last > from + 2 ? Math.min(last, sentence.last) : sentence.last
}

function draft(
  rule: string,
  cue: Range,
  lemma: string,
  source: Range | null,
  content: Draft['content'],
): Draft {
  return { rule, cue, lemma, source, content, stance: 'says', belief: false, relays: [] }
}

/** A16: the words of one passed on by another. *The paper quoted officials as saying that the bridge was safe.* */
export const quotedAs: Finder = {
  id: 'A16',
  example: 'The paper quoted officials as saying the bridge was safe.',
  find(page, verb) {
    const { words } = page
    if (!QUOTING_VERBS.has(words.lemma[verb]!) || !isUpos(words, verb, 'VERB')) return []
    const sentence = sentenceRange(page, verb)
    const saying = sayingBehind(page, verb, sentence)
    if (saying === -1) return []
    const passive = child(words, verb, 'aux:pass') !== -1
    const object = passive
      ? child(words, verb, 'nsubj:pass', 'nsubj')
      : quotedObject(page, verb, saying)
    if (object === -1) return []
    const source = nounPhrase(page, object, object < verb ? verb : saying - 1)
    const agentOf = passive ? agent(page, verb) : -1
    const by =
      agentOf > verb ? nounPhrase(page, agentOf, verb) : passive ? null : speaker(page, verb)
    const clause = child(words, saying, 'ccomp', 'parataxis')
    const range =
      clause > saying ? contentRange(page, clause, saying) : sideOf(verb, saying, by, sentence)
    const content = trimmed(page, range)
    if (!content) return []
    const told = words.lemma[saying] === 'tell' ? toldBehind(page, saying, sentence) : null
    const as = words.lemma[saying - 1] === 'as' ? saying - 1 : saying
    return [
      {
        ...draft('A16', { first: as, last: saying + 1 }, 'say', source, [content]),
        relays: [...(told ? [told] : []), ...(by ? [by] : [])],
      },
    ]
  },
}

function sayingBehind(page: Page, verb: number, sentence: Range): number {
  const { words } = page
  for (let w = verb + 1; w < Math.min(sentence.last, verb + 25); w++) {
    if (words.form[w] === 'saying' || words.form[w] === 'telling') return w
  }
  return -1
}

/** *as telling state television that …*: the outlet that was told. */
function toldBehind(page: Page, telling: number, sentence: Range): Range | null {
  const { words } = page
  let last = telling + 1
  while (last < sentence.last && !/^(that|,|:)$/.test(words.form[last]!) && !isFinite(page, last))
    last++
  return outletIn(page, { first: telling + 1, last })
}

function quotedObject(page: Page, verb: number, saying: number): number {
  const { words } = page
  const object = child(words, verb, 'obj')
  if (object > verb && object < saying) return object
  for (let w = verb + 1; w < saying; w++) if (isUpos(words, w, 'NOUN', 'PROPN', 'PRON')) return w
  return -1
}

/** The content of a *saying* without clause: what follows it, else what stands before the outlet. */
function sideOf(verb: number, saying: number, by: Range | null, sentence: Range): Range {
  if (sentence.last - saying > 4) return { first: saying + 1, last: sentence.last }
  return { first: sentence.first, last: by && by.last <= verb ? by.first : verb }
}
