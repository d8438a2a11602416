/** Of whom an adjective is said, and what brought it about: *the raid left two men dead*. */
import { subjectOf, verbArguments, type Argument } from '../../language/clause.js'
import { D, U } from '../../language/tagset.js'
import { child } from '../../language/tree.js'
import type { Words } from '../../model/index.js'

/** Of whom an adjective is said: *two men were dead*, *left two men dead*, *two dead men*, *12 dead*. */
export function adjectiveArguments(words: Words, w: number): Argument[] {
  const pattern = 'nsubj:pass'
  const number = numberBefore(words, w)
  if (number !== -1) return [{ pattern, word: number }, ...oblique(words, w)]
  const found = foundSo(words, w)
  if (found !== -1) return [{ pattern, word: found }, ...oblique(words, w)]
  const cut = isCut(words, w) ? ownBefore(words, w) : -1
  if (cut !== -1) return [{ pattern, word: cut }]
  const left = leaver(words, w)
  const own = verbArguments(words, w)
    .filter((a) => !a.pattern.startsWith('obj') && a.word !== left)
    .map((a) => (a.pattern === 'nsubj' ? { ...a, pattern } : a))
  if (left !== -1) own.push({ pattern: 'obl(in)', word: left })
  if (isPostposed(words, w))
    return [{ pattern, word: w - 1 }, ...own.filter((a) => a.pattern !== pattern)]
  if (own.some((a) => a.pattern === pattern)) return own
  return [{ pattern, word: w }, ...own]
}

/** The number right before a word, or before *of them*: *two fatally*, *two of them fatally*; else -1. */
export function numberBefore(words: Words, w: number): number {
  const isOfThem = words.lemma[w - 1] === 'they' && words.lemma[w - 2] === 'of'
  const at = isOfThem && words.upos[w] === U.ADV ? w - 3 : w - 1
  return at >= 0 && words.upos[at] === U.NUM ? at : -1
}

const oblique = (words: Words, w: number): Argument[] =>
  verbArguments(words, w).filter((a) => a.pattern.startsWith('obl'))

/** Participles that say how somebody was found: *six confirmed dead*, *two people found dead*. */
const FOUND = new Set(['confirm', 'find', 'pronounce', 'declare', 'fear', 'presume', 'report'])

/** Whoever stands right before such a participle that has no object, or a number there; else -1. */
function foundSo(words: Words, w: number): number {
  const verb = words.head[w]!
  if (verb < 1 || verb > w || words.deprel[w] !== D['xcomp'] || !FOUND.has(words.lemma[verb]!))
    return -1
  const before = verb - 1
  if (words.upos[before] === U.NUM) return before
  const noun = words.upos[before] === U.NOUN
  const own = child(words, verb, 'obj') !== -1 || words.head[before] === verb
  return noun && !own && child(words, verb, 'aux') === -1 ? before : -1
}

/** *Found a man dead and two boys wounded*: *and* with a number or article behind it begins what is told of others. */
function isCut(words: Words, w: number): boolean {
  const next = words.upos[w + 2]
  return (
    words.deprel[w] === D['amod'] &&
    words.head[w]! > w + 2 &&
    words.upos[w + 1] === U.CCONJ &&
    (next === U.NUM || next === U.DET)
  )
}

/** Whom the adjective is said of by the words before it: *a man dead*, *a man was found dead*; -1 where neither stands there. */
function ownBefore(words: Words, w: number): number {
  const before = words.upos[w - 1]
  if (before === U.NOUN || before === U.PROPN) return w - 1
  return before === U.VERB && FOUND.has(words.lemma[w - 1]!) ? subjectOf(words, w - 1, 0) : -1
}

/** The verb *leave* above the adjective, or -1. */
export function leaving(words: Words, w: number): number {
  for (let at = words.head[w]!, step = 0; at !== -1 && step < 4; at = words.head[at]!, step++) {
    if (words.upos[at] === U.VERB) return words.lemma[at] === 'leave' ? at : -1
  }
  return -1
}

/** What leaves somebody dead, or -1. */
function leaver(words: Words, w: number): number {
  const verb = leaving(words, w)
  return verb === -1 ? -1 : subjectOf(words, verb, 0)
}

/** *Two men dead*, *a driver missing*: the noun stands before it and none that it could belong to behind. */
function isPostposed(words: Words, w: number): boolean {
  const isNoun = (at: number) => words.upos[at] === U.NOUN || words.upos[at] === U.PROPN
  if (w === 0 || !isNoun(w - 1) || words.upos[w] === U.NOUN) return false
  return !isNoun(w + 1) || words.head[w] !== w + 1 || /^\p{Lu}/u.test(words.form[w + 1]!)
}
