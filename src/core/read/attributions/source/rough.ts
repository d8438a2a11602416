/** Who speaks, by the order of words alone: for headlines, inversions and wherever the tree has gone astray. */
import { isUpos } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import { DAY_WORDS } from '../lexicon.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { behindTime } from './phrase.js'

/** A noun phrase before a cue is no longer than this, in words. */
const LONGEST = 24

const STOP =
  /^(who|whom|which|that|what|when|where|why|how|while|as|because|although|though|if|whether|after|before|since|until|than)$/
const MARK = /^(?:["“”«»„‘’']|``|''|[;:()—–]|-{2,})$/

/** True for a finite verb or modal. */
export function isFinite(page: Page, word: number): boolean {
  const tag = page.words.xpos[word]!
  if (page.nameAt.has(word)) return false
  return tag === X.VBD || tag === X.VBZ || tag === X.VBP || tag === X.MD
}

/** The noun phrase right before a cue: from the last comma, mark, verb or conjunction on; null where none stands there. */
export function phraseBefore(page: Page, cue: number): Range | null {
  const { words } = page
  const start = sentenceRange(page, cue).first
  let last = cue
  while (last > start && isSkippable(page, last - 1)) last--
  if (last > start + 3 && isTurn(page, last - 3, last)) last -= 3
  else if (last > start && words.form[last - 1] === ',') return beforeAside(page, last - 1, start)
  const first = stretchStart(page, last, start)
  return nominal(page, { first, last }) ?? withRelative(page, cue, start)
}

/** *A man who asked not to be named said*, *the mayor, who said*: whom the relative clause before a cue is about, with it where no comma parts them. */
function withRelative(page: Page, cue: number, start: number): Range | null {
  const { words } = page
  for (let w = cue - 1; w > start && cue - w < LONGEST; w--) {
    if (/^[,;:]$/.test(words.form[w]!) || MARK.test(words.form[w]!)) return null
    if (
      words.form[w] !== 'who' ||
      !isUpos(words, words.form[w - 1] === ',' ? w - 2 : w - 1, 'NOUN', 'PROPN')
    )
      continue
    const parted = words.form[w - 1] === ','
    let at = cue - 1
    while (at > w && isSkippable(page, at)) at--
    if (parted !== (at === w)) return null
    const before = nominal(page, {
      first: stretchStart(page, parted ? w - 1 : w, start),
      last: parted ? w - 1 : w,
    })
    return before && { first: before.first, last: parted ? before.last : cue }
  }
  return null
}

/** Adverbs, auxiliaries and days between a speaker and the cue: *officials also said*, *the mayor on Friday said*. */
function isSkippable(page: Page, word: number): boolean {
  const { words } = page
  if (isUpos(words, word, 'AUX', 'PART')) return true
  if (isUpos(words, word, 'ADV') || /^(both|all|each)$/.test(words.lemma[word]!)) return true
  if (DAY_WORDS.has(words.lemma[word]!)) return true
  return words.lemma[word] === 'on' && DAY_WORDS.has(words.lemma[word + 1] ?? '')
}

/** *Local people, however, say*: how the report goes on, between two commas. */
function isTurn({ words }: Page, first: number, last: number): boolean {
  return (
    words.form[first] === ',' &&
    words.form[last - 1] === ',' &&
    /^(?:however|meanwhile|though|too)$/i.test(words.form[first + 1]!)
  )
}

/** *Maria Lopez, a lawyer for the family, said*: name and aside together. */
function beforeAside(page: Page, comma: number, start: number): Range | null {
  const { words } = page
  let at = comma
  let steps = 0
  for (let w = comma - 1; w >= start && comma - w < LONGEST; w--) {
    if (words.form[w] === ',' || isFinite(page, w) || MARK.test(words.form[w]!)) {
      const relative = isFinite(page, w) ? relativeBefore(page, w) : -1
      if (relative > start) {
        w = relative
        continue
      }
      if (words.form[w] !== ',') break
      at = w
      const head = nominal(page, { first: stretchStart(page, w, start), last: w })
      if (head && ++steps > 0 && isUpos(words, w - 1, 'PROPN', 'NOUN'))
        return {
          first: head.first,
          last: w + 2 === comma && isUpos(words, w + 1, 'ADV') ? w : comma,
        }
    }
  }
  return at === comma ? null : nominal(page, { first: at + 1, last: comma })
}

/** The *that* or *who* of *a group that closely follows shipping*, of whose clause the verb is; or -1. */
function relativeBefore(page: Page, verb: number): number {
  const { words } = page
  let at = verb - 1
  while (at > 0 && isUpos(words, at, 'ADV', 'AUX', 'PART')) at--
  const isRelative = /^(?:that|who|which)$/.test(words.lemma[at] ?? '')
  return isRelative && isUpos(words, at - 1, 'NOUN', 'PROPN') ? at : -1
}

function stretchStart(page: Page, last: number, start: number): number {
  const { words } = page
  let first = last
  while (first > start && last - first < LONGEST) {
    const w = first - 1
    const bracket = words.form[w] === ')' ? openingBracket(page, w, start) : -1
    if (bracket !== -1) {
      first = bracket
      continue
    }
    if (words.form[w] === ',' || MARK.test(words.form[w]!) || STOP.test(words.lemma[w]!)) break
    if (isFinite(page, w) || words.xpos[w] === X.TO) break
    if (isUpos(words, w, 'CCONJ') && !joinsNouns(page, w, start)) break
    first = w
  }
  return first
}

/** The bracket that *(ISIS)* opens with, or -1. */
function openingBracket(page: Page, word: number, start: number): number {
  for (let w = word - 1; w >= start && word - w < 7; w--) if (page.words.form[w] === '(') return w
  return -1
}

/** *police and prosecutors*: nouns on both sides, and no verb right before. */
function joinsNouns(page: Page, word: number, start: number): boolean {
  const { words } = page
  return (
    word > start &&
    isUpos(words, word - 1, 'NOUN', 'PROPN') &&
    isUpos(words, word + 1, 'NOUN', 'PROPN', 'ADJ', 'DET')
  )
}

/** Pronouns of a subject take nothing in front: *at one point she*, *told the guards they*. */
const SUBJECT = /^(?:he|she|they|we|i)$/i

/** A range without leading prepositions and adverbs; null unless it ends in a noun or is a pronoun. */
export function nominal(page: Page, range: Range): Range | null {
  const { words } = page
  let { first, last } = range
  const isBound = words.form[first] === 'up' && words.form[first + 1] === 'to'
  while (!isBound && first < last && isUpos(words, first, 'ADV', 'CCONJ', 'PUNCT', 'SCONJ', 'INTJ'))
    first++
  if (first < last) first = behindTime(page, first, last - 1)
  if (
    first < last &&
    /^(including|like|with)$/.test(words.lemma[first]!.replace('include', 'including'))
  )
    first++
  if (
    first < last &&
    !isBound &&
    isUpos(words, first, 'ADP') &&
    !/^(some|about|around|of)$/.test(words.lemma[first]!)
  )
    return null
  while (last > first && isUpos(words, last - 1, 'PUNCT')) last--
  if (last <= first || !isUpos(words, last - 1, 'NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X'))
    return null
  const isLone = SUBJECT.test(words.form[last - 1]!) && !isUpos(words, last - 2, 'CCONJ')
  return { first: isLone ? last - 1 : first, last }
}

/** The noun phrase right behind a cue: *said Maria Lopez, a lawyer*; null where none stands there. */
export function phraseBehind(page: Page, cue: number): Range | null {
  const { words } = page
  const end = sentenceRange(page, cue).last
  let last = cue + 1
  while (last < end && last - cue < LONGEST) {
    const form = words.form[last]!
    if (MARK.test(form) || /^[.,!?]$/.test(form) || STOP.test(words.lemma[last]!)) break
    if (isFinite(page, last) || words.xpos[last] === X.TO || words.xpos[last] === X.VBG) break
    if (
      isUpos(words, last, 'ADP') &&
      /^(on|in|at|after|during)$/.test(words.lemma[last]!) &&
      last > cue + 1
    ) {
      if (DAY_WORDS.has(words.lemma[last + 1] ?? '') || words.lemma[last] !== 'in') break
    }
    last++
  }
  while (
    last > cue + 1 &&
    (DAY_WORDS.has(words.lemma[last - 1]!) || isUpos(words, last - 1, 'ADV'))
  )
    last--
  if (last <= cue + 1 || !isUpos(words, cue + 1, 'DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'))
    return null
  if (
    /^(that|it|he|she|they|there|this|i|we|you)$/.test(words.lemma[cue + 1]!) &&
    last === cue + 2
  ) {
    return words.form[cue + 1] === 'he' || words.form[cue + 1] === 'she'
      ? { first: cue + 1, last }
      : null
  }
  return { first: cue + 1, last: withAside(page, last, end) }
}

/** *said Maria Lopez, a lawyer for the family,*: the aside up to the next comma or the end. */
function withAside(page: Page, last: number, end: number): number {
  const { words } = page
  if (words.form[last] !== ',' || !isUpos(words, last + 1, 'DET', 'NOUN', 'ADJ', 'PROPN'))
    return last
  let at = last + 1
  while (at < end && at - last < 14 && !/^[,.:;]$/.test(words.form[at]!)) {
    if (isFinite(page, at) || STOP.test(words.lemma[at]!) || MARK.test(words.form[at]!)) return last
    at++
  }
  return at < end && /^[,.:]$/.test(words.form[at]!) && at - last > 2 ? at : last
}
