/** Reads where somebody rejects, in so many words, what another said: *denied this*, *called it a lie*, *“Fiction,” she said*. */
import { child, children, extent, isRelation, isUpos } from '../../../../language/tree.js'
import type { Words } from '../../../../model/index.js'
import { SAID_BY_OTHERS } from '../../lexicon.en.js'
import {
  GUILT,
  NONSENSE,
  NOTIONS,
  REJECTS,
  REJECTS_WITH_NOT,
  TERMED,
} from '../../lexicon/rejected.en.js'
import { isModal, isNot } from '../../words/polarity.js'

/** The verb, or what the claim is called, of a rejection. */
export interface Rejection {
  readonly at: number
  /** The first word of its clause. */
  readonly first: number
  /** *he is innocent*: it stands against what somebody is accused of. */
  readonly plea: boolean
  /** *…, something the army has rejected*: the word that takes up all that is told before it. */
  readonly something?: number
  /** *described the talk of a dead student as a rumour*: the words that are rejected. */
  readonly content?: { readonly first: number; readonly last: number }
}

export function rejections(words: Words): Rejection[] {
  const found: Rejection[] = []
  for (let at = 0; at < words.count; at++) {
    const plea = isPlea(words, at)
    if ((!plea && !isRejection(words, at) && contentOf(words, at) === -1) || isModal(words, at))
      continue
    const of = plea ? -1 : contentOf(words, at)
    const something = isToldOfAll(words, at) ? { something: words.head[at]! } : {}
    const no = of === -1 ? -1 : asNonsense(words, of)
    const content = of === -1 ? {} : { content: extent(words, of, (word) => word === no) }
    found.push({ at, plea, first: clauseOf(words, at).first, ...content, ...something })
  }
  return found
}

function isRejection(words: Words, at: number): boolean {
  const lemma = words.lemma[at]!
  if (isUpos(words, at, 'VERB')) {
    const passive = child(words, at, 'nsubj:pass')
    if (passive !== -1 && child(words, at, 'obl:agent') === -1) return false
    const object = passive === -1 ? child(words, at, 'obj') : passive
    if (TERMED.has(lemma)) return isPointer(words, object) && isCalledNonsense(words, at)
    if (REJECTS_WITH_NOT.has(lemma)) return isPointer(words, object) && isNot(words, at)
    // A court that dismisses the charges says nothing of whether they are true.
    if (lemma === 'dismiss' && words.lemma[object] === 'charge') return false
    if (REJECTS.has(lemma) && isToldOfAll(words, at) && !isNot(words, at)) return true
    return REJECTS.has(lemma) && isPointer(words, object) && !isNot(words, at)
  }
  if (isVerdict(words, at)) return true
  if (child(words, at, 'cop') === -1 || !isPointer(words, child(words, at, 'nsubj'))) return false
  // *it was wrong to sell arms*, *it is impossible for them to win*
  if (
    /^(?:wrong|impossible)$/.test(lemma) &&
    child(words, at, 'advcl', 'xcomp', 'csubj', 'acl', 'ccomp') !== -1
  )
    return false
  return NONSENSE.has(lemma)
    ? !isNot(words, at)
    : /^(?:true|so|correct)$/.test(lemma) && isNot(words, at)
}

/** What is called nonsense where its noun tells what was said: *the talk of a dead student*; else -1. */
function contentOf(words: Words, at: number): number {
  if (!TERMED.has(words.lemma[at]!) && words.lemma[at] !== 'dismiss') return -1
  const object = isUpos(words, at, 'VERB') ? child(words, at, 'obj', 'nsubj:pass') : -1
  if (object === -1 || isPointer(words, object) || !isCalledNonsense(words, at)) return -1
  const lemma = words.lemma[object]!
  return SAID_BY_OTHERS.has(lemma) || NOTIONS.has(lemma)
    ? child(words, object, 'nmod', 'acl', 'ccomp')
    : -1
}

/** *he is innocent*, *pleaded not guilty*, *denies any wrongdoing*, *maintains his innocence*. */
function isPlea(words: Words, at: number): boolean {
  const lemma = words.lemma[at]
  if (isUpos(words, at, 'VERB')) {
    const object = words.lemma[child(words, at, 'obj')] ?? ''
    if (lemma === 'deny') return GUILT.has(object) && !isNot(words, at)
    return /^(?:maintain|protest|insist)$/.test(lemma!) && object === 'innocence'
  }
  if (lemma === 'innocent') return child(words, at, 'cop') !== -1 && !isNot(words, at)
  return (
    lemma === 'guilty' &&
    isUpos(words, at, 'ADJ') &&
    /^(?:not|n't|n’t)$/i.test(words.form[at - 1] ?? '')
  )
}

/** *…, something the army has rejected*: of all that is told before. */
function isToldOfAll(words: Words, at: number): boolean {
  return isRelation(words, at, 'acl:relcl') && words.lemma[words.head[at]!] === 'something'
}

/** *“Nonsense,” she said*: a saying of one word. */
function isVerdict(words: Words, at: number): boolean {
  // *her “outrageous” words* rejects nothing.
  if (isRelation(words, at, 'amod', 'compound')) return false
  if (!NONSENSE.has(words.lemma[at]!.toLowerCase()) || !/^["“'‘]$/.test(words.form[at - 1] ?? ''))
    return false
  const end = /^[.,!]$/.test(words.form[at + 1] ?? '') ? at + 2 : at + 1
  const isAlone = end >= words.count || !isUpos(words, end + 1, 'NOUN', 'ADJ')
  return /^["”'’]$/.test(words.form[end] ?? '') && isAlone
}

/** *called it a lie*, *dismissed this as nonsense*. */
function isCalledNonsense(words: Words, at: number): boolean {
  return (
    asNonsense(words, child(words, at, 'obj', 'nsubj:pass')) !== -1 ||
    children(words, at).some(
      (word) =>
        isRelation(words, word, 'xcomp', 'obl', 'obj', 'ccomp') && NONSENSE.has(words.lemma[word]!),
    )
  )
}

/** *the talk of a raid as rumour*, where the tree hangs the rumour on the raid; else -1. */
function asNonsense(words: Words, object: number): number {
  if (object === -1) return -1
  const { first, last } = extent(words, object)
  for (let at = first; at < last; at++)
    if (NONSENSE.has(words.lemma[at]!) && words.lemma[child(words, at, 'case')] === 'as') return at
  return -1
}

/** *this*, *it*, or *the claim* of which nothing more is said; what *reports of a raid* tell is read from their own words. */
function isPointer(words: Words, at: number): boolean {
  if (at === -1) return false
  if (/^(?:this|that|it|these|those|both)$/i.test(words.form[at]!)) {
    return !children(words, at).some((word) => isRelation(words, word, 'acl', 'nmod'))
  }
  if (!SAID_BY_OTHERS.has(words.lemma[at]!) && !NOTIONS.has(words.lemma[at]!)) return false
  return !children(words, at).some((word) =>
    isRelation(words, word, 'acl', 'ccomp', 'nmod', 'amod', 'compound'),
  )
}

/** The clause of a word, up to the sentence that it hangs on. */
export function clauseOf(words: Words, at: number): { first: number; last: number } {
  return extent(words, at, (word) => isRelation(words, word, 'parataxis', 'conj', 'punct', 'cc'))
}
