/** Whether a predicate is told to be so, not to be so, or neither: *paid*, *refused to pay*, *would pay*. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import { COMES_TO, FAILS_TO } from '../lexicon/predicates.en.js'

const NOT_WORDS = /^(?:not|n't|n’t|never|neither|nor)$/i
const NOBODY = /^(?:no|none|nobody|nothing|neither)$/i

/** *has not been found*, *failed to find it*, *left without finding it*. */
export function isNot(words: Words, at: number): boolean {
  return isNotItself(words, at) !== isUndone(words, at)
}

/** *failed to open fire*, *without opening fire*, *did not begin to fire*: what stands over a deed tells that it was not done. */
function isUndone(words: Words, at: number): boolean {
  const over = words.head[at]!
  if (over === -1) return false
  if (isRelation(words, at, 'xcomp')) {
    const lemma = words.lemma[over]!
    if (FAILS_TO.has(lemma)) return !isNot(words, over)
    return COMES_TO.has(lemma) && isNot(words, over)
  }
  return isRelation(words, at, 'advcl', 'acl') && isWithout(words, at)
}

/** *left without paying*; *without charges being filed* tells of another than who left. */
function isWithout(words: Words, at: number): boolean {
  return markOf(words, at) === 'without' && child(words, at, 'nsubj', 'nsubj:pass') === -1
}

/** *by firing*, *to fire*: the word that joins a deed to its clause. */
function markOf(words: Words, at: number): string {
  return words.lemma[child(words, at, 'mark', 'case')] ?? ''
}

/** *has not been found*, *no body was found*, *nobody freed me*, *no-one* in three tokens; not *nothing but medicine*. */
function isNotItself(words: Words, at: number): boolean {
  return children(words, at).some((word) => {
    if (NOT_WORDS.test(words.form[word]!)) return true
    if (!isRelation(words, word, 'nsubj', 'nsubj:pass', 'obj')) return false
    if (NOBODY.test(words.form[word]!)) return !/^(?:but|except)$/i.test(words.form[word + 1] ?? '')
    if (/^no-$/i.test(words.form.slice(word - 2, word).join(''))) return true
    const { first } = extent(words, word)
    if (/^not$/i.test(words.form[first]!) && /^(?:one|a|an|any)$/i.test(words.form[first + 1]!))
      return true
    return children(words, word).some(
      (one) =>
        isRelation(words, one, 'det') &&
        NOBODY.test(words.form[one]!) &&
        // *fired no fewer than 19 shells*
        !/^(?:fewer|less|more)$/i.test(words.form[one + 1] ?? ''),
    )
  })
}

/**
 * *would pay*, *may sink*, *to pay*, *had he paid*; but not *may have sunk*, *is said to have sunk*, nor what is told to be done, or not,
 * by the word over it: *began to shoot*, *refused to pay*, *without paying*.
 */
export function isModal(words: Words, at: number): boolean {
  const parts = children(words, at)
  const has = (word: number) => isRelation(words, word, 'aux') && words.lemma[word] === 'have'
  const done = parts.find(has)
  if (done !== undefined) {
    const subject = parts.find((word) => isRelation(words, word, 'nsubj')) ?? at
    return done < subject && subject < at
  }
  if (isToldByItsHead(words, at)) return isModal(words, words.head[at]!)
  if (isGerund(words, at)) return true
  return parts.some(
    (word) =>
      (isRelation(words, word, 'aux') && MODALS.test(words.form[word]!)) ||
      (isRelation(words, word, 'mark') &&
        /^(?:to|if|unless|whether|once)$/i.test(words.form[word]!)),
  )
}

/** *began shooting*, *managed to flee*, *fired, killing two*, *broke it by firing*: as sure as the word over it. */
function isToldByItsHead(words: Words, at: number): boolean {
  const over = words.head[at]!
  if (over === -1 || !isUpos(words, at, 'VERB')) return false
  if (isRelation(words, at, 'xcomp')) {
    const lemma = words.lemma[over]!
    return isUpos(words, over, 'VERB') && (COMES_TO.has(lemma) || FAILS_TO.has(lemma))
  }
  const isBare = isGerund(words, at) && isRelation(words, at, 'advcl')
  return isBare && (/^(?:|by|after|while)$/.test(markOf(words, at)) || isWithout(words, at))
}

/** *paying a ransom*, without an auxiliary: what is denied so is told to have been. */
export function isGerund(words: Words, at: number): boolean {
  const isBare = !children(words, at).some((word) => isRelation(words, word, 'aux'))
  return isBare && /ing$/i.test(words.form[at]!) && isUpos(words, at, 'VERB')
}

const MODALS = /^(?:will|would|wo|'ll|’ll|may|might|can|ca|could|should|must|shall)$/i
