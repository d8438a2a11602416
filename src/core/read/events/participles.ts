/** Participles that stand as nouns in the tree: *four shot outside a club*, *officers found two men shot*. */
import { nounArguments, subjectOf, verbArguments, type Argument } from '../../language/clause.js'
import { isNumberNext } from '../../language/passive.js'
import { D, U, X } from '../../language/tagset.js'
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

/** *Fire kills 4 in Arlen*: a verb of a headline that was taken for a noun, with a number behind it; null where it is none. */
export function harmedArguments(words: Words, w: number, form: string): Argument[] | null {
  if (!/^(?:kills|injures|wounds|hurts)$/.test(form) || words.upos[w + 1] !== U.NUM) return null
  const noun = words.head[w + 1]!
  const isOwn = noun > w && words.deprel[w + 1] === D['nummod']
  const before = child(words, w, 'compound')
  const subject = before === -1 ? [] : [{ pattern: 'nsubj', word: before }]
  return [...subject, { pattern: 'obj', word: isOwn ? noun : w + 1 }]
}

/** Verbs, by lemma, that always have an object: without one, it is their subject that it befell. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  `kill injure wound hurt arrest detain abduct kidnap behead execute murder rescue free hospitalize hospitalise`.split(
    ' ',
  ),
)

const PLURALS = /^(?:dozens|scores|hundreds|thousands)$/i

/** *Dozens killed, scores wounded in blasts*, *two pupils wounded after a raid*: headlines leave *were* out. */
export function befallenArguments(
  words: Words,
  w: number,
  args: Argument[],
  kinds: Kinds,
): Argument[] {
  const old = olderOne(words, w)
  if (old !== -1)
    return [
      { pattern: 'nsubj:pass', word: old },
      ...args.filter((a) => a.pattern !== 'nsubj:pass' && a.word !== old),
    ]
  const tag = words.xpos[w]
  if (!TRANSITIVE.has(words.lemma[w]!) || (tag !== X.VBD && tag !== X.VBN)) return args
  const isNew = child(words, w, 'aux:pass') === -1 || words.lemma[w - 2] === 'the'
  if (words.upos[w - 1] === U.NUM && isNew && isLone(words, w))
    return [
      { pattern: 'nsubj:pass', word: w - 1 },
      ...args.filter((a) => !/^nsubj/.test(a.pattern)),
    ]
  if (!isLone(words, w) || args.some((a) => /^(?:obj|nsubj:pass|obl:agent)/.test(a.pattern)))
    return args
  const isPeople = ({ word }: Argument) =>
    words.upos[word] === U.NUM ||
    PLURALS.test(words.form[word]!) ||
    (kinds.isPerson(word) && words.upos[word] !== U.PRON && words.lemma[word] !== 'police')
  return args.map((a) =>
    a.pattern === 'nsubj' && isPeople(a) ? { ...a, pattern: 'nsubj:pass' } : a,
  )
}

/** *A man is dead and a 17 year old is wounded*: the one of that age, where the tree gives the verb no subject of its own; else -1. */
function olderOne(words: Words, w: number): number {
  let at = w - 1
  if (words.upos[at] !== U.AUX) return -1
  while (at > 0 && (words.upos[at] === U.AUX || words.upos[at] === U.ADV)) at--
  const isOld = words.lemma[at] === 'old' && words.lemma[at - 1] === 'year'
  return isOld && child(words, w, 'nsubj:pass') === -1 ? at : -1
}

/** True for a verb without auxiliaries and relative pronouns, where a preposition, a mark or nothing stands next. */
function isLone(words: Words, w: number): boolean {
  for (let c = words.firstChild[w]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = words.deprel[c]
    const isClause = relation === D['ccomp'] || relation === D['xcomp']
    if (relation === D['aux'] || (isClause && words.form[w + 1] !== ',')) return false
    if (relation === D['conj'] && words.upos[c] === U.VERB && child(words, c, 'obj') !== -1)
      return false
  }
  if (isRelation(words, w, 'acl:relcl')) return false
  const next = words.upos[w + 1]
  if (w + 1 >= words.count || next === U.PUNCT || next === U.SCONJ) return true
  return next === U.ADP && !isNumberNext(words, w)
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
