/** Participles that stand as nouns in the tree: *four shot outside a club*, *officers found two men shot*. */
import { nounArguments, subjectOf, verbArguments, type Argument } from '../../language/clause.js'
import { D, U } from '../../language/tagset.js'
import { child, isRelation } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import type { Kinds } from './kinds.js'

/** The arguments of a participle that was taken for a noun, or null where it is a noun indeed (*a warning shot*). */
export function participleArguments(words: Words, w: number, kinds: Kinds): Argument[] | null {
  if (child(words, w, 'obj') !== -1) return activeArguments(words, w)
  const victims = befallen(words, w, kinds)
  if (victims.length === 0) return null
  const rest = nounArguments(words, w)
    .filter((a) => !victims.includes(a.word))
    .map(({ pattern, word }) => ({ pattern: pattern.replace(/^nmod\(/, 'obl('), word }))
  return [...victims.map((word) => ({ pattern: 'nsubj:pass', word })), ...rest]
}

/** *A drone struck a depot*: what has an object is a verb, and the noun before it its subject. */
function activeArguments(words: Words, w: number): Argument[] {
  const own = verbArguments(words, w)
  const before = child(words, w, 'compound')
  const lacks = !own.some((a) => a.pattern === 'nsubj')
  return before === w - 1 && before >= 0 && lacks
    ? [{ pattern: 'nsubj', word: before }, ...own]
    : own
}

/** Whom it befell: the person or number right before, or whoever was found so. */
function befallen(words: Words, w: number, kinds: Kinds): number[] {
  const head = words.head[w]!
  if (words.deprel[w] === D['xcomp'] && head !== -1 && words.lemma[head] === 'find') {
    const subject = subjectOf(words, head, 0)
    if (subject === -1 || !isRelation(words, subject, 'nsubj:pass')) return []
    const more = words.firstChild[subject]!
    return [subject, ...conjuncts(words, more)]
  }
  const before = w - 1
  if (before < 0) return []
  if (words.upos[before] === U.NUM) return /^\d{3,}$/.test(words.form[before]!) ? [] : [before]
  return isOnePerson(words, before, kinds) ? [before] : []
}

/** People to whom a thing is done; *police shot* tells what the police did. */
function isOnePerson(words: Words, at: number, kinds: Kinds): boolean {
  const noun = words.upos[at] === U.NOUN || words.upos[at] === U.PROPN
  return noun && words.lemma[at] !== 'police' && kinds.isPerson(at)
}

function conjuncts(words: Words, first: number): number[] {
  const found: number[] = []
  for (let c = first; c !== -1; c = words.nextSibling[c]!)
    if (words.deprel[c] === D['conj']) found.push(c)
  return found
}

/** The person of a subject that ends in such a participle (*a teenager shot in the head has died*), else the word itself. */
export function personBefore(words: Words, word: number, kinds: Kinds): number {
  if (words.upos[word] !== U.NOUN || words.lemma[word] !== 'shot' || kinds.isPerson(word))
    return word
  return word > 0 && isOnePerson(words, word - 1, kinds) ? word - 1 : word
}
