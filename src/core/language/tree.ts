/** Walking the trees of the words layer. A word is an index; -1 is nobody. */
import { span, type Span, type Words } from '../model/index.js'
import { DEPREL, UPOS, type Deprel, type Upos } from './tagset.js'

type Tree = Pick<
  Words,
  | 'count'
  | 'starts'
  | 'from'
  | 'to'
  | 'form'
  | 'lemma'
  | 'upos'
  | 'xpos'
  | 'deprel'
  | 'head'
  | 'firstChild'
  | 'nextSibling'
>

const lowered = new WeakMap<readonly string[], readonly string[]>()

/** The forms in lower case. Every stage asks for them: they are made once for a report. */
export function lowerForms({ form }: Pick<Tree, 'form'>): readonly string[] {
  let lower = lowered.get(form)
  if (!lower) lowered.set(form, (lower = form.map((one) => one.toLowerCase())))
  return lower
}

/** The dependents of a word, in word order. */
export function children(words: Tree, word: number): number[] {
  const found: number[] = []
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) found.push(c)
  return found
}

/** The first dependent of `word` by one of these relations, or -1. A bare `nsubj` also takes its subtypes. */
export function child(words: Tree, word: number, ...relations: readonly Deprel[]): number {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (isOneOf(words.deprel[c]!, relations)) return c
  }
  return -1
}

/** True where the word hangs on its head by one of these relations, or by a subtype of one. */
export function isRelation(words: Tree, word: number, ...relations: readonly Deprel[]): boolean {
  return isOneOf(words.deprel[word]!, relations)
}

/** By number, each relation without its subtype: `nsubj` of `nsubj:pass`. */
const WHOLE: readonly string[] = DEPREL.map((relation) => relation.split(':')[0]!)

/** Rules ask this of every word that they pass: nothing is made in here, no string, no function. */
function isOneOf(deprel: number, relations: readonly Deprel[]): boolean {
  const relation = DEPREL[deprel]
  const whole = WHOLE[deprel]
  for (const wanted of relations) if (wanted === relation || wanted === whole) return true
  return false
}

export function isUpos(words: Tree, word: number, ...tags: readonly Upos[]): boolean {
  const upos = UPOS[words.upos[word]!]
  for (const wanted of tags) if (wanted === upos) return true
  return false
}

/** First and last word (half-open) of the whole subtree of a word. `skip` leaves out dependents, and all below them. */
export function extent(
  words: Tree,
  word: number,
  skip?: (dependent: number) => boolean,
): { first: number; last: number } {
  let first = word
  let last = word + 1
  const open = [word]
  while (open.length > 0) {
    const at = open.pop()!
    if (at < first) first = at
    if (at >= last) last = at + 1
    for (let c = words.firstChild[at]!; c !== -1; c = words.nextSibling[c]!)
      if (!skip?.(c)) open.push(c)
  }
  return { first, last }
}

/** Relations by which another clause, or the rim of this one, hangs on a predicate. */
const BESIDE = ['advcl', 'parataxis', 'acl:relcl', 'conj', 'punct', 'mark', 'cc', 'ccomp'] as const

/** The range of a predicate with what stands beside it, without the clauses that hang on it. */
export function ownExtent(words: Words, at: number): { first: number; last: number } {
  return extent(words, at, (word) => isRelation(words, word, ...BESIDE))
}

/** True where `word` is `ancestor` or lies below it. */
export function isBelow(words: Tree, word: number, ancestor: number): boolean {
  for (let at = word; at !== -1; at = words.head[at]!) if (at === ancestor) return true
  return false
}

/** The span of the words from `first` up to, not including, `last`. */
export function wordsSpan(words: Words, first: number, last: number): Span {
  return span(words.report, words.from[first]!, words.to[last - 1]!)
}

/** The first word whose end lies behind `offset`: the word at the offset, or the next one; `count` where there is none. */
export function wordAt(words: Tree, offset: number): number {
  let low = 0
  let high = words.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.to[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The words (half-open) that a range of characters touches; first = last where it touches none. */
export function wordsIn(
  words: Tree,
  range: { readonly from: number; readonly to: number },
): { first: number; last: number } {
  const first = wordAt(words, range.from)
  let last = first
  while (last < words.count && words.from[last]! < range.to) last++
  return { first, last }
}

/** The word of `first` up to `last` on which the others of them hang, from the first one up. */
export function rootIn({ head }: Tree, first: number, last: number): number {
  let at = first
  while (head[at]! >= first && head[at]! < last) at = head[at]!
  return at
}

/** Index of the sentence that holds a word. */
export function sentenceOf(words: Tree, word: number): number {
  let low = 0
  let high = words.starts.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (words.starts[middle]! <= word) low = middle
    else high = middle
  }
  return low
}
