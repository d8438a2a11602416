/** Contents that are given to nobody: *it is believed*, *is thought to*, *reportedly*, *it appears*. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import type { Draft, Finder } from '../draft.js'
import {
  BELIEF_VERBS,
  EMERGE_VERBS,
  HEARSAY_ADVERBS,
  REDUCED_VERBS,
  SEEM_VERBS,
} from '../lexicon.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { contentRange } from '../content.js'
import { reached } from '../joined.js'
import { agent, cueRange, isNegated, isPassive } from '../cue.js'
import { beforeThat, isLoose, nounPhrase, trimmed } from '../source/phrase.js'
import { isFinite, phraseBefore } from '../source/rough.js'
import { stanceOf } from './clause.js'

function belief(
  page: Page,
  rule: string,
  cue: number,
  range: Range,
  by: Range | null = null,
): readonly Draft[] {
  const content = trimmed(page, range)
  if (!content) return []
  const { words } = page
  const verb = isUpos(words, cue, 'VERB')
  return [
    {
      rule,
      cue: verb ? cueRange(page, cue) : { first: cue, last: cue + 1 },
      lemma: words.lemma[cue]!,
      source: by && beforeThat(page, by, content),
      content: [content],
      stance: verb && (by || isNegated(page, cue)) ? stanceOf(page, cue) : 'believes',
      belief: by === null,
      relays: [],
    },
  ]
}

/** A12: an empty subject. *It is believed that the gang has left; it emerged that he had fled.* */
export const impersonal: Finder = {
  id: 'A12',
  example: 'It is believed that the gang has left.',
  find(page, verb) {
    const { words } = page
    const lemma = words.lemma[verb]!
    const passive = BELIEF_VERBS.has(lemma) && isPassive(page, verb)
    if (!passive && !EMERGE_VERBS.has(lemma) && !SEEM_VERBS.has(lemma)) return []
    if (!isUpos(words, verb, 'VERB') || !hasEmptySubject(page, verb)) return []
    const clause = clauseOf(page, verb)
    if (clause === -1) return []
    const by = agent(page, verb)
    return belief(
      page,
      'A12',
      verb,
      contentRange(page, clause, verb),
      by === -1 ? null : nounPhrase(page, by),
    )
  },
}

function clauseOf(page: Page, verb: number): number {
  const { words } = page
  for (const c of children(words, verb)) {
    if (c > verb && isRelation(words, c, 'ccomp', 'csubj', 'advcl')) return c
  }
  for (const c of children(words, verb)) {
    if (c > verb && isRelation(words, c, 'xcomp') && child(words, c, 'nsubj') > verb) return c
  }
  return clauseBehindAgent(page, verb)
}

/** *It was claimed by the rebels that …*: the clause that the tree hangs on who claims it, or -1. */
function clauseBehindAgent(page: Page, verb: number): number {
  const { words } = page
  const by = agent(page, verb)
  for (const c of by === -1 ? [] : children(words, by)) {
    const { first } = extent(words, c)
    if (c > by && isRelation(words, c, 'acl') && words.form[first] === 'that') return c
  }
  return -1
}

function hasEmptySubject(page: Page, verb: number): boolean {
  const { words } = page
  return children(words, verb).some(
    (c) => c < verb && isRelation(words, c, 'expl', 'nsubj') && words.lemma[c] === 'it',
  )
}

/** A13: a passive with an infinitive. *The gang is thought to have left; a man believed to be the leader.* */
export const personalPassive: Finder = {
  id: 'A13',
  example: 'The gang is thought to have left.',
  find(page, verb) {
    const { words } = page
    if (!BELIEF_VERBS.has(words.lemma[verb]!) || !isUpos(words, verb, 'VERB')) return []
    if (!isPassive(page, verb) && !isJoinedPassive(page, verb)) return bareParticiple(page, verb)
    const clause = infinitive(page, verb)
    if (clause === -1) return fearedDead(page, verb) ?? bareParticiple(page, verb)
    const reduced =
      isRelation(words, verb, 'acl', 'amod', 'advcl') && child(words, verb, 'aux:pass') === -1
    if (reduced && !REDUCED_VERBS.has(words.lemma[verb]!)) return []
    const range = contentRange(page, clause, verb)
    const subject = child(words, verb, 'nsubj:pass', 'nsubj')
    const whole = subject !== -1 && !isRelative(page, subject)
    const rough =
      subject === -1 && child(words, verb, 'aux:pass') !== -1 ? phraseBefore(page, verb) : null
    const first = whole ? nounPhrase(page, subject, verb).first : (rough?.first ?? range.first)
    const by = agent(page, verb)
    const source = by === -1 ? null : nounPhrase(page, by)
    return belief(page, 'A13', verb, { first, last: range.last }, source)
  },
}

/** *Ten people are feared dead*, *dozens were reported missing*: a state right behind the passive. */
function fearedDead(page: Page, verb: number): readonly Draft[] | null {
  const { words } = page
  const subject = child(words, verb, 'nsubj:pass', 'nsubj')
  const isKnown = REDUCED_VERBS.has(words.lemma[verb]!) || words.lemma[verb] === 'presume'
  if (!isKnown || subject === -1 || subject > verb || isRelative(page, subject)) return null
  const state = verb + 1
  if (page.quoteOf[verb] !== page.quoteOf[subject]) return null
  const isState = isUpos(words, state, 'ADJ') || words.xpos[state] === X.VBN
  if (!isState && words.form[state] !== 'missing') return null
  if (!isRelation(words, state, 'xcomp', 'advcl', 'acl', 'advmod', 'ccomp', 'obj')) return null
  const last = reached(page, state + 1, sentenceRange(page, verb).last)
  return belief(page, 'A13', verb, { first: nounPhrase(page, subject, verb).first, last })
}

/** *a man believed to be the leader*, *Brandt, said to be …,*: a participle behind a noun or comma, and an infinitive. */
function bareParticiple(page: Page, verb: number): readonly Draft[] {
  const { words } = page
  const tag = words.xpos[verb]
  if (!REDUCED_VERBS.has(words.lemma[verb]!) || (tag !== X.VBN && tag !== X.VBD)) return []
  if (words.form[verb + 1] !== 'to' || words.xpos[verb + 2] !== X.VB) return []
  if (words.form[verb - 1] !== ',' && !isUpos(words, verb - 1, 'NOUN', 'PROPN')) return []
  const { last } = sentenceRange(page, verb)
  let end = verb + 3
  while (
    end < last &&
    !isLoose(page, end) &&
    !(isFinite(page, end) && words.form[verb - 1] === ',')
  )
    end++
  return belief(page, 'A13', verb, { first: verb + 1, last: end })
}

/** *took place and is thought to have …*: the second of two joined verbs. */
function isJoinedPassive(page: Page, verb: number): boolean {
  const { words } = page
  return (
    words.xpos[verb] === X.VBN &&
    isRelation(words, verb, 'conj') &&
    child(words, verb, 'aux') !== -1
  )
}

function infinitive(page: Page, verb: number): number {
  const { words } = page
  for (const c of children(words, verb)) {
    if (c < verb || !isRelation(words, c, 'xcomp', 'ccomp', 'advcl')) continue
    const mark = child(words, c, 'mark')
    if (mark !== -1 && words.xpos[mark] === X.TO) return c
  }
  return -1
}

function isRelative(page: Page, word: number): boolean {
  return /^(who|which|that|what)$/.test(page.words.lemma[word]!)
}

/** A14: an adverb of hearsay takes its whole clause. *Two men were reportedly seen at the harbour.* */
export const hearsay: Finder = {
  id: 'A14',
  example: 'Two men were reportedly seen at the harbour.',
  find(page, adverb) {
    const { words } = page
    if (!HEARSAY_ADVERBS.has(words.lemma[adverb]!) || !isUpos(words, adverb, 'ADV')) return []
    const head = words.head[adverb]!
    if (head === -1) return []
    return belief(page, 'A14', adverb, hearsayScope(page, adverb, head))
  },
}

function hearsayScope(page: Page, adverb: number, head: number): Range {
  const { words } = page
  const sentence = sentenceRange(page, adverb)
  const subject = child(words, head, 'nsubj')
  const range = extent(words, head, (c) => c !== subject && leaves(page, c, head))
  const own = subject !== -1 && !isRelative(page, subject)
  const verbal = isUpos(words, head, 'VERB') || child(words, head, 'cop') !== -1
  const first =
    verbal && own ? nounPhrase(page, subject, head).first : adverb < head ? adverb + 1 : range.first
  return {
    first: Math.max(first, sentence.first),
    last: beforeMainVerb(page, head, Math.min(Math.max(range.last, head + 1), sentence.last), own),
  }
}

/** *A man who allegedly helped the gang was held*: inside a relative clause, up to the verb of the main one. */
function beforeMainVerb(page: Page, head: number, last: number, isMain: boolean): number {
  const { words } = page
  if (isMain) return last
  for (let w = head + 1; w < last; w++) {
    if (
      isUpos(words, w, 'SCONJ', 'CCONJ', 'PUNCT') ||
      /^(?:who|which|that|it|he|she|they)$/.test(words.lemma[w]!)
    )
      return last
    if (isFinite(page, w)) return w
  }
  return last
}

/** Joined clauses with a subject of their own, and asides, are not under the adverb. */
function leaves(page: Page, word: number, head: number): boolean {
  const { words } = page
  // The stop of the sentence hangs on the verb.
  if (word > head && isUpos(words, word, 'PUNCT')) return true
  if (isRelation(words, word, 'conj', 'parataxis')) {
    return isRelation(words, word, 'parataxis') || child(words, word, 'nsubj') !== -1
  }
  return (
    word > head && isRelation(words, word, 'advcl') && isLoose(page, extent(words, word).first - 1)
  )
}
