/** Clauses that are said: behind the cue, before it, or on both sides of it. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import type { Stance, Words } from '../../../model/index.js'
import type { Draft, Finder } from '../draft.js'
import {
  CLAUSE_VERBS,
  OWN_PRONOUNS,
  PLAIN_SAY_VERBS,
  QUOTE_ONLY_VERBS,
  SHOW_VERBS,
  STANCES,
} from '../lexicon.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { contentRange, isAside, isBehindSaying } from '../content.js'
import { cueRange, isNegated, isPassive } from '../cue.js'
import { isLoose, isQuoteMark, trimmed } from '../source/phrase.js'
import { interposed, parted } from './interposed.js'
import { speaker } from '../source/speaker.js'
import { isFinite } from '../source/rough.js'

/** True for a verb of the list that stands as a verb; *claimed nine lives* says nothing. */
export function isCueVerb({ words }: Page, word: number, verbs: ReadonlySet<string>): boolean {
  if (!verbs.has(words.lemma[word]!) || !isUpos(words, word, 'VERB', 'AUX')) return false
  return words.lemma[word] !== 'claim' || !takesLives(words, word)
}

/** *claimed not fewer than nine lives*: nothing that could be a clause stands before the lives. */
export function takesLives(words: Words, verb: number): boolean {
  for (let w = verb + 1; w < words.count && w - verb <= LIVES_REACH; w++) {
    if (words.lemma[w] === 'life') return true
    if (isUpos(words, w, 'VERB', 'AUX', 'PUNCT', 'PRON')) return false
  }
  return false
}

/** *claimed the at least nine young lives*: so many words at most. */
const LIVES_REACH = 6

/** What a verb does with its content; where it is negated, the content stays open: *did not say*, *no one claimed*. */
export function stanceOf(page: Page, verb: number): Stance {
  const lemma = page.words.lemma[verb]!
  if (isNegated(page, verb)) return STANCES[lemma] === 'believes' ? 'doubts' : 'unconfirmed'
  if (lemma === 'rule' && page.words.form[verb + 1] === 'out') return 'denies'
  return STANCES[lemma] ?? 'says'
}

/** A draft with trimmed contents; nothing where no content is left or the speaker is *I* inside a quotation. */
export function drafted(
  page: Page,
  rule: string,
  verb: number,
  source: Range | null,
  contents: readonly Range[],
): readonly Draft[] {
  if (source && isOwn(page, source)) return []
  const kept = contents.map((range) => trimmed(page, range)).filter((range) => range !== null)
  const [first, ...rest] = kept
  if (!first) return []
  const cue = cueRange(page, verb)
  const stance = stanceOf(page, verb)
  const lemma = page.words.lemma[verb]!
  return [
    { rule, cue, lemma, source, content: [first, ...rest], stance, belief: false, relays: [] },
  ]
}

function isOwn(page: Page, source: Range): boolean {
  const { words } = page
  const lone = source.last - source.first === 1
  const form = words.form[source.first]!.toLowerCase()
  return lone && (form === 'you' || (OWN_PRONOUNS.has(form) && page.quoteOf[source.first] !== -1))
}

/** A1: the clause stands behind the verb. *The mayor said (that) the bridge was safe.* */
export const clauseBehind: Finder = {
  id: 'A1',
  example: 'The mayor said the bridge was safe.',
  find(page, verb) {
    const { words } = page
    if (!isCueVerb(page, verb, CLAUSE_VERBS) || isPassive(page, verb)) return []
    const clause = clauseAfter(page, verb)
    if (clause === -1) return []
    const source = speaker(page, verb)
    if (
      !source ||
      (QUOTE_ONLY_VERBS.has(words.lemma[verb]!) &&
        !introduces(page, verb, clauseStart(page, clause)))
    )
      return []
    if (SHOW_VERBS.has(words.lemma[verb]!) && isThing(page, source)) return []
    if (interposed(page, verb, source) || parted(page, verb, source)) return []
    return drafted(page, 'A1', verb, source, [contentRange(page, clause, verb)])
  },
}

/** The clause behind a verb that it takes as its content, or -1. */
export function clauseAfter(page: Page, verb: number): number {
  const { words } = page
  for (const c of children(words, verb)) {
    if (c < verb || !isRelation(words, c, 'ccomp') || isInfinitive(page, c)) continue
    if (isAside(page, c) || isBehindSaying(page, verb, c) || isRelative(page, c)) continue
    if (!OPENS_ASIDE.test(words.lemma[clauseStart(page, c)]!)) return c
  }
  for (const c of children(words, verb)) {
    if (c < verb || !isRelation(words, c, 'parataxis', 'advcl', 'xcomp')) continue
    if (isAside(page, c)) continue
    const first = extent(words, c).first
    if (isRelation(words, c, 'parataxis') && introduces(page, verb, first)) return c
    if (isRelation(words, c, 'advcl') && words.lemma[first] === 'that') return c
    if (isRelation(words, c, 'xcomp') && child(words, c, 'nsubj') > verb) return c
  }
  return clauseOfGovernor(page, verb)
}

/** *appeared to confirm the dam had burst*: the clause right behind the verb, though the tree hangs it on *appeared*. */
function clauseOfGovernor({ words }: Page, verb: number): number {
  const governor = words.head[verb]!
  if (governor === -1 || governor > verb || !isRelation(words, verb, 'xcomp')) return -1
  const clause = child(words, governor, 'ccomp')
  return clause > verb && extent(words, clause).first === verb + 1 ? clause : -1
}

/** *said Orth, who says …*: a relative clause that the tree took for what was said. */
function isRelative(page: Page, clause: number): boolean {
  const { words } = page
  let first = clauseStart(page, clause)
  if (words.form[first] === ',') first++
  return words.form[first - 1] === ',' && /^(?:who|whom|whose|which)$/.test(words.form[first]!)
}

/** *said when asked*: when it was said, not what. */
const OPENS_ASIDE = /^(when|while|as|after|before|because)$/

const clauseStart = (page: Page, clause: number) => extent(page.words, clause).first

/** *it shows that …* is reasoning, not speech. */
function isThing(page: Page, source: Range): boolean {
  return (
    source.last - source.first === 1 &&
    /^(it|this|that|which)$/i.test(page.words.form[source.first]!)
  )
}

function isInfinitive(page: Page, verb: number): boolean {
  const mark = child(page.words, verb, 'mark')
  return mark !== -1 && page.words.xpos[mark] === X.TO
}

/** A colon or an opening quotation mark stands between a cue and what follows. */
function introduces(page: Page, verb: number, first: number): boolean {
  for (let w = Math.max(verb + 1, first - 2); w <= first && w < page.words.count; w++) {
    if (page.words.form[w] === ':' || isQuoteMark(page.words.form[w]!)) return true
  }
  return false
}

/** A2: the clause stands before the verb, or around it. *The bridge was safe, the mayor said.* */
export const clauseBefore: Finder = {
  id: 'A2',
  example: 'The bridge, the mayor said, was safe.',
  find(page, verb) {
    if (!isCueVerb(page, verb, CLAUSE_VERBS) || isPassive(page, verb)) return []
    const { words } = page
    const source = speaker(page, verb)
    if (!source) return []
    const between = interposed(page, verb, source)
    if (between) return drafted(page, 'A2', verb, source, beside(page, between))
    const aroundIt = parted(page, verb, source)
    if (aroundIt) return drafted(page, 'A2', verb, source, bothSides(page, aroundIt))
    if (clauseAfter(page, verb) !== -1) return []
    const group = { first: Math.min(verb, source.first), last: Math.max(verb + 1, source.last) }
    const left = child(words, verb, 'ccomp')
    if (left !== -1 && left < verb)
      return drafted(page, 'A2', verb, source, aside(page, left, group))
    const host = words.head[verb]!
    if (host !== -1 && isRelation(words, verb, 'parataxis') && setOff(page, group)) {
      return drafted(page, 'A2', verb, source, around(page, host, verb, group))
    }
    return drafted(page, 'A2', verb, source, closing(page, verb, group))
  },
}

/** What stands before a cue between commas, and, where no other clause opens there, what stands behind it. */
function beside(page: Page, group: Range): Range[] {
  const sentence = sentenceRange(page, group.first)
  const left = { first: sentence.first, last: group.first }
  return goesOn(page, group) ? [left, { first: group.last + 1, last: sentence.last }] : [left]
}

/** All of the sentence but the cue with its speaker and setting. */
function bothSides(page: Page, group: Range): Range[] {
  const { first, last } = sentenceRange(page, group.first)
  return [
    { first, last: group.first },
    { first: group.last + 1, last },
  ]
}

/** What stands before the cue and its speaker, from the start of the clause. */
function aside(page: Page, clause: number, group: Range): Range[] {
  const sentence = sentenceRange(page, clause)
  const range = extent(page.words, clause, (c) => c >= group.first && c < group.last)
  const first = setStart(
    page,
    Math.max(sentence.first, Math.min(range.first, group.first)),
    sentence,
  )
  const left = { first, last: group.first }
  const right = { first: group.last, last: range.last }
  return range.last > group.last && goesOn(page, group) && setOff(page, group)
    ? [left, right]
    : [left]
}

/** A clause before its cue begins with its sentence, if hardly a word stands before it. */
function setStart(page: Page, first: number, sentence: Range): number {
  return first - sentence.first < 4 && noVerb(page, sentence.first, first) ? sentence.first : first
}

function noVerb(page: Page, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (isUpos(page.words, w, 'VERB')) return false
  return true
}

/** The clause that a cue interrupts or closes. */
function around(page: Page, host: number, verb: number, group: Range): Range[] {
  const sentence = sentenceRange(page, verb)
  const range = extent(page.words, host, (c) => c === verb)
  const first = Math.max(sentence.first, Math.min(range.first, group.first))
  const last = Math.min(sentence.last, Math.max(range.last, first))
  const right = { first: Math.min(group.last, last), last }
  const start = noFinite(page, sentence.first, first) ? sentence.first : first
  const left = { first: start, last: group.first }
  return [left, ...(goesOn(page, group) ? [right] : [])].filter((part) => part.last > part.first)
}

function noFinite(page: Page, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if (isFinite(page, w)) return false
  return true
}

/** The content goes on behind the cue: a comma or mark, and then neither an aside of the report nor of the speaker. */
function goesOn(page: Page, { last }: Range): boolean {
  const { words } = page
  if (!isLoose(page, last) && !isQuoteMark(words.form[last] ?? '')) return false
  return words.xpos[last + 1] !== X.VBG && !BESIDE.test(words.form[last + 1] ?? '')
}

const BESIDE = /^(as|while|when|after|before|although|though|because|but|and|who|which|where|with)$/

/** A cue with its speaker set off by commas, quotation marks or the ends of the sentence. */
function setOff(page: Page, group: Range): boolean {
  const { words } = page
  const sentence = sentenceRange(page, group.first)
  const before = group.first - 1
  return (
    before >= sentence.first &&
    (isLoose(page, before) || isQuoteMark(words.form[before]!)) &&
    opens(page, group.first)
  )
}

function opens(page: Page, word: number): boolean {
  return !isUpos(page.words, word, 'CCONJ', 'SCONJ')
}

/** Where the tree shows no clause: a cue with its speaker that closes the sentence behind a comma or quotation mark. */
function closing(page: Page, verb: number, group: Range): Range[] {
  const { words } = page
  if (!PLAIN_SAY_VERBS.has(words.lemma[verb]!)) return []
  if (!setOff(page, group) || child(words, verb, 'xcomp', 'ccomp') !== -1) return []
  const object = child(words, verb, 'obj')
  if (object !== -1 && (object < group.first || object >= group.last)) return []
  const sentence = sentenceRange(page, verb)
  if (sentence.last - group.last > 12 || words.xpos[verb] === X.VBG) return []
  for (let w = group.last; w < sentence.last; w++) {
    if (isQuoteMark(words.form[w]!) || words.form[w] === ':' || isFinite(page, w)) return []
  }
  if (group.first - sentence.first < 3 || noVerb(page, sentence.first, group.first)) return []
  return [{ first: sentence.first, last: group.first }]
}
