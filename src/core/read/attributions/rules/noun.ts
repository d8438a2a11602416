/** Nouns of saying: *claims that …*, *reports of …*. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import { X, XPOS } from '../../../language/tagset.js'
import type { Draft, Finder } from '../draft.js'
import { contentRange } from '../content.js'
import { reached } from '../joined.js'
import { MINDED_NOUNS } from '../attitudes.en.js'
import { CIRCULATE_VERBS, CLAUSE_VERBS } from '../lexicon.en.js'
import { CUE_NOUNS, OF_NOUNS } from '../nouns.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { beforeThat, isLoose, nounPhrase, trimmed } from '../source/phrase.js'
import { isFinite, phraseBefore } from '../source/rough.js'
import { isSpeaker, speaker } from '../source/speaker.js'

/** A10: a noun with a clause. *The claim that the bridge was safe.* */
export const nounClause: Finder = {
  id: 'A10',
  example: 'Police are looking into claims that the vote was bought.',
  find(page, noun) {
    const { words } = page
    if (!isCueNoun(page, noun) || isOccasion(page, noun)) return []
    for (const c of children(words, noun)) {
      if (c < noun || !isRelation(words, c, 'acl', 'ccomp')) continue
      if (isDoneToIt(page, c) || !(hasThat(page, c) || isBareClause(page, noun, c))) continue
      return nounDraft(page, 'A10', noun, behindNoun(page, noun, c))
    }
    return circulating(page, noun) ?? behindOwner(page, noun) ?? thatBehind(page, noun)
  },
}

/** *said in an online statement that …*: the clause is what was said, and the noun only where. */
function isOccasion({ words }: Page, noun: number): boolean {
  const verb = words.head[noun]!
  const within = verb !== -1 && verb < noun && isRelation(words, noun, 'obl')
  return within && CLAUSE_VERBS.has(words.lemma[verb]!)
}

/** The clause behind a noun, to where the verb begins that the noun is the subject of. */
function behindNoun(page: Page, noun: number, clause: number): Range {
  const range = beforePredicate(page, noun, contentRange(page, clause, noun))
  return beforeSecondVerb(page, noun, range)
}

/**
 * *the claim that the dam held angered families*: where the noun opens the sentence, a second finite verb that neither a conjunction
 * nor a subject of its own leads in is what the noun does; trees often take it into the clause.
 */
function beforeSecondVerb(page: Page, noun: number, range: Range): Range {
  for (let w = sentenceRange(page, noun).first; w < noun; w++) if (isFinite(page, w)) return range
  const isVerbless = page.words.head[noun] === -1
  let verbs = 0
  for (let w = range.first; w < range.last; w++) {
    if (!isFinite(page, w) && !(isVerbless && isLostPast(page, w))) continue
    if (verbs++ === 0) continue
    if (page.quoteOf[w] !== -1 || w - range.first < 2 || isLed(page, range.first, w)) return range
    return { first: range.first, last: w }
  }
  return range
}

/** *the fire was an accident angered families*: a past that the tree takes for a participle, in a sentence without another main verb. */
function isLostPast({ words }: Page, word: number): boolean {
  const isBehindNoun = isUpos(words, word - 1, 'NOUN', 'PROPN', 'ADJ', 'VERB')
  return (
    words.xpos[word] === X.VBN && isBehindNoun && isUpos(words, word + 1, 'NOUN', 'DET', 'PROPN')
  )
}

/** True where a verb of saying or knowing, a conjunction, a relative or a pronoun between its verbs leads a second verb in. */
function isLed(page: Page, first: number, verb: number): boolean {
  const { words } = page
  if (isUpos(words, verb - 1, 'PRON', 'CCONJ', 'SCONJ')) return true
  for (let w = first; w < verb; w++) {
    if (isUpos(words, w, 'CCONJ', 'SCONJ') || /^W/.test(XPOS[words.xpos[w]!]!)) return true
    if (words.form[w] === ',' || page.quoteOf[w] !== -1) return true
    if (isUpos(words, w, 'VERB') && CLAUSE_VERBS.has(words.lemma[w]!)) return true
  }
  return false
}

/**
 * *claims by the rebels that …*, *a warning from the police that …*, *the allegation that votes were bought*: a clause that trees hang on
 * whose claim it is, or take for a relative one.
 */
function behindOwner(page: Page, noun: number): readonly Draft[] | null {
  const { words } = page
  const that = thatOf(page, noun)
  if (that === -1) return null
  const clause = words.head[that]!
  if (clause <= that || page.sentenceOf[clause] !== page.sentenceOf[that]) return null
  const subject = subjectBehind(page, clause, that)
  if (subject === -1 || isDoneToIt(page, clause)) return null
  const range = contentRange(page, clause, that)
  const last = Math.max(range.last, clause + 1)
  return nounDraft(page, 'A10', noun, beforeSecondVerb(page, noun, { first: that + 1, last }))
}

/** Where *that* stands behind the noun, or behind *by* or *from* and its phrase; -1 where it does not. */
function thatOf({ words }: Page, noun: number): number {
  if (words.form[noun + 1] === 'that') return noun + 1
  if (!/^(?:by|from|of)$/.test(words.form[noun + 1] ?? '')) return -1
  for (let w = noun + 2; w < noun + OWNER_WORDS && w < words.count; w++) {
    if (words.form[w] === 'that') return w
    if (isUpos(words, w, 'VERB', 'AUX', 'PUNCT')) return -1
  }
  return -1
}

/** Whose claim it is takes so many words at most. */
const OWNER_WORDS = 9

function subjectBehind({ words }: Page, clause: number, that: number): number {
  return (
    children(words, clause).find(
      (c) => c > that && c < clause && isRelation(words, c, 'nsubj', 'expl'),
    ) ?? -1
  )
}

/** *the statement that he issued*: the clause tells what is done with the noun, and not what it says. */
function isDoneToIt({ words }: Page, verb: number): boolean {
  return ISSUES.has(words.lemma[verb] ?? '') && child(words, verb, 'obj', 'ccomp') <= verb
}

const ISSUES = new Set(
  'make issue give write publish repeat deny reject read hear see receive send release cite mention dispute file bring'.split(
    ' ',
  ),
)

/** Of *her claim that the dam held was disputed*: the content ends where the verb begins whose subject the noun is. */
function beforePredicate(page: Page, noun: number, range: Range): Range {
  const { words } = page
  const verb = words.head[noun]!
  if (verb <= range.first || verb >= range.last || !isRelation(words, noun, 'nsubj')) return range
  let first = verb
  for (const c of children(words, verb))
    if (c > range.first && c < first && isRelation(words, c, 'aux', 'cop', 'advmod')) first = c
  return first - range.first > 1 ? { first: range.first, last: first } : range
}

function hasThat(page: Page, clause: number): boolean {
  const mark = child(page.words, clause, 'mark')
  return (
    mark !== -1 && page.words.lemma[mark] === 'that' && !isRelation(page.words, clause, 'acl:relcl')
  )
}

/** *reports the gang has left*: a clause with subject and object right behind the noun. */
function isBareClause(page: Page, noun: number, clause: number): boolean {
  const { words } = page
  const subject = child(words, clause, 'nsubj')
  if (subject === -1 || /^(that|which|who)$/.test(words.lemma[subject]!)) return false
  const whole = child(words, clause, 'obj', 'xcomp', 'ccomp', 'obl') > clause
  return whole && extent(words, clause).first === noun + 1 && isFinite(page, clause)
}

/** *Claims swirled that …* */
function circulating(page: Page, noun: number): readonly Draft[] | null {
  const { words } = page
  const verb = words.head[noun]!
  if (verb < noun || !CIRCULATE_VERBS.has(words.lemma[verb]!)) return null
  const clause = child(words, verb, 'ccomp', 'acl', 'advcl')
  return clause > verb && hasThat(page, clause)
    ? nounDraft(page, 'A10', noun, contentRange(page, clause, verb))
    : null
}

function isCueNoun(page: Page, noun: number): boolean {
  return isUpos(page.words, noun, 'NOUN') && Object.hasOwn(CUE_NOUNS, page.words.lemma[noun]!)
}

/** *reports the gang has left*, *claims that …* where the tree has lost the clause. */
function thatBehind(page: Page, noun: number): readonly Draft[] {
  const { words } = page
  const next = noun + 1
  if (words.lemma[next] !== 'that' || words.xpos[next] !== X.IN) return []
  const head = words.head[next]!
  if (isDoneToIt(page, head)) return []
  return head > next ? nounDraft(page, 'A10', noun, behindNoun(page, noun, head)) : []
}

/** A11: a noun with *of*. *Reports of a second blast; accusations of fraud.* */
export const nounOf: Finder = {
  id: 'A11',
  example: 'There were reports of a second blast.',
  find(page, noun) {
    const { words } = page
    if (!isCueNoun(page, noun) || !OF_NOUNS.has(words.lemma[noun]!)) return []
    const about = /^(rumou?r|speculation)$/.test(words.lemma[noun]!)
      ? /^(of|about|regarding|on|over)$/
      : /^of$/
    for (const c of children(words, noun)) {
      if (c < noun || !isRelation(words, c, 'nmod', 'acl', 'obl')) continue
      const marked = child(words, c, 'case', 'mark')
      if (marked === -1 || !about.test(words.lemma[marked]!)) continue
      const last = reached(page, extent(words, c).last, sentenceRange(page, noun).last)
      return nounDraft(page, 'A11', noun, { first: marked + 1, last })
    }
    return []
  },
}

function nounDraft(page: Page, rule: string, noun: number, range: Range): readonly Draft[] {
  const content = trimmed(page, range)
  if (!content) return []
  const { words } = page
  const lemma = words.lemma[noun]!
  const by = rejecter(page, noun)
  const whose = by ?? owner(page, noun)
  const source = whose && trimmed(page, beforeThat(page, whose, content))
  const cue = { first: by ? noun - 1 : noun, last: noun + 1 }
  const stance = by ? 'denies' : CUE_NOUNS[lemma]!
  return [
    { rule, cue, lemma, source, content: [content], stance, belief: source === null, relays: [] },
  ]
}

/** Whose claim it is: *the ministry’s claim*, *a claim by the ministry*, *local media reports*, *the ministry repeated its claim*. */
export function owner(page: Page, noun: number): Range | null {
  const { words } = page
  for (const c of children(words, noun)) {
    if (isRelation(words, c, 'nmod:poss') && isSomebody(page, c)) return nounPhrase(page, c, noun)
    if (
      isRelation(words, c, 'compound') &&
      c === noun - 1 &&
      (CLAIMANTS.test(words.lemma[c]!) || MINDED_NOUNS.has(words.lemma[c]!))
    ) {
      return { first: extentStart(page, noun), last: c + 1 }
    }
    if (!isRelation(words, c, 'nmod', 'obl') || c < noun) continue
    const marked = child(words, c, 'case')
    if (marked !== -1 && /^(by|from)$/.test(words.lemma[marked]!)) return nounPhrase(page, c, noun)
  }
  const verb = words.head[noun]!
  const light = verb !== -1 && isRelation(words, noun, 'obj') && LIGHT.has(words.lemma[verb]!)
  return light ? speaker(page, verb) : null
}

const CLAIMANTS = /^(medium|media|press|police|witness|intelligence)$/

/** *The ministry rejected claims that …*, where the tree takes the verb for an adjective: who rejects them. */
function rejecter(page: Page, noun: number): Range | null {
  const { words } = page
  const verb = noun - 1
  if (!REJECTS.test(words.form[verb] ?? '') || !isRelation(words, verb, 'amod')) return null
  const source = phraseBefore(page, verb)
  return source && isSpeaker(page, source) ? source : null
}

const REJECTS = /^(?:rejected|rejects|denied|denies|dismissed|dismisses|refuted|disputed)$/

/** *Her claim*, *the ministry’s claim*; *my claim* inside a quotation is the speaker’s own words. */
function isSomebody({ words }: Page, word: number): boolean {
  return !isUpos(words, word, 'PRON') || /^(his|her|their)$/i.test(words.form[word]!)
}

const LIGHT = new Set(
  'make issue release repeat give voice express raise level deny reject dismiss reiterate'.split(
    ' ',
  ),
)

function extentStart(page: Page, noun: number): number {
  const { words } = page
  let first = noun
  while (first > 0 && isUpos(words, first - 1, 'ADJ', 'NOUN', 'PROPN') && !isLoose(page, first - 1))
    first--
  return first
}
