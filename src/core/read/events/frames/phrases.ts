/** The other words of a phrase that tells an event: particles, objects, and what hangs on those. */
import { D, U } from '../../../language/tagset.js'
import { child, children, isRelation } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import {
  ACCUSING,
  nounArguments,
  objectOf,
  preposition,
  type Argument,
} from '../../../language/clause.js'

/** What is said of those who are held; the tree can take it for the object. */
export const HELD: ReadonlySet<string> = new Set(['hostage', 'captive'])

/** *Took 14 employees hostage*, *hold two engineers captive*: the noun right before it, where the verb has no other object. */
export function heldBefore(words: Words, held: number, own: readonly Argument[]): Argument[] {
  const word = held - 1
  const isNoun = words.upos[word] === U.NOUN || words.upos[word] === U.PROPN
  if (!isNoun || own.some((a) => /^(?:obj|nsubj:pass)$/.test(a.pattern) && a.word !== held))
    return []
  return words.head[word] === held ? [{ pattern: 'obj', word }] : []
}

/** Nouns for what an event befalls: *the bank was the target of two attacks*. */
const BEFALLEN: ReadonlySet<string> = new Set(['target', 'object', 'victim'])

/**
 * What an event noun has from a noun beside it: the subject of *was the target of*, and what hangs on the second of two nouns joined by
 * *and* (*the kidnapping and murder | of a student*).
 */
export function fromBeside(words: Words, noun: number): Argument[] {
  const head = words.head[noun]!
  const targeted =
    head !== -1 && BEFALLEN.has(words.lemma[head]!) && preposition(words, noun) === 'of'
  const subject = targeted ? child(words, head, 'nsubj') : -1
  if (subject !== -1) return [{ pattern: 'obj', word: subject }]
  const last = child(words, noun, 'conj')
  if (last === -1 || last > noun + 3 || words.upos[last] !== U.NOUN) return []
  return nounArguments(words, last).filter(({ pattern }) =>
    /^nmod\((?:of|by|against|on)\)$/.test(pattern),
  )
}

/**
 * Who did what an event noun tells, by who says so: *charged two men | with the murder*, *the rebels are responsible for the attack*,
 * *the attack was attributed to the rebels*, *blamed the attack on them*.
 */
export function blamedFor(words: Words, noun: number): Argument[] {
  const head = words.head[noun]!
  const who = head === -1 ? -1 : blamed(words, noun, head)
  return who === -1 ? [] : [{ pattern: 'nmod(by)', word: who }]
}

function blamed(words: Words, noun: number, head: number): number {
  if (isRelation(words, noun, 'obj', 'nsubj')) {
    const prep = ON_WHOM.get(words.lemma[head]!)
    const behind = (at: number) => children(words, at).find((c) => preposition(words, c) === prep)
    return prep === undefined ? -1 : (behind(head) ?? behind(noun) ?? -1)
  }
  if (!isRelation(words, noun, 'obl', 'nmod')) return -1
  const prep = preposition(words, noun)
  if (words.lemma[head] === 'responsible' && prep === 'for') {
    const held = words.head[head]!
    const subject = child(words, head, 'nsubj')
    return subject !== -1 || held === -1 ? subject : objectOf(words, held)
  }
  if (!/^(?:of|for|with|over)$/.test(prep)) return -1
  let first = head
  while (words.deprel[first] === D['conj'] && words.upos[first] !== U.VERB)
    first = words.head[first]!
  const verb = isRelation(words, first, 'obj', 'nsubj') ? words.head[first]! : head
  const isVerb = words.upos[verb] === U.VERB && ACCUSING.has(words.lemma[verb]!)
  return isVerb ? objectOf(words, verb) : -1
}

const ON_WHOM: ReadonlyMap<string, string> = new Map([
  ['blame', 'on'],
  ['attribute', 'to'],
])

/** What hangs on the noun of a phrase: *set fire | to a hall*, *signed a deal | with the rebels*. */
export function behindNoun(words: Words, noun: number): Argument[] {
  return nounArguments(words, noun).flatMap(({ pattern, word }) =>
    pattern.startsWith('nmod(') && word > noun
      ? [{ pattern: pattern === 'nmod(by)' ? 'obl:agent' : pattern.replace('nmod', 'obl'), word }]
      : [],
  )
}

/** *Handed over the town*: where the tree takes the particle for a preposition, its noun is the object. */
export function objectsOfParticle(
  args: readonly Argument[],
  particles: readonly string[],
): Argument[] {
  return args.map((a) =>
    particles.some((particle) => a.pattern === `obl(${particle})`) ? { ...a, pattern: 'obj' } : a,
  )
}

export function particleOf(words: Words, w: number, particle: string): number {
  if (words.lemma[w + 1] === particle) return w + 1
  return childOf(words, w, particle)
}

function childOf(words: Words, w: number, lemma: string): number {
  for (let c = words.firstChild[w]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.lemma[c] === lemma) return c
  }
  return -1
}

/** Prepositions of the phrases that verbs of the table take: *taken to hospital*, *fell into the hands of*. */
const PHRASAL = /^(?:to|into|in|from|under|on|)$/
/** The same below an object, *two of the grenades* included and *set free without charge* not. */
const NOT_WITHOUT = /^(?:to|into|in|from|under|on|of|)$/

/** A word with this lemma at most two steps below the verb: *opened fire*, *taken to hospital*, *took … hostage*. */
export function dependentWith(words: Words, w: number, lemma: string): number {
  for (let c = words.firstChild[w]!; c !== -1; c = words.nextSibling[c]!) {
    const isPhrase = isRelation(words, c, 'obl')
    if (isPhrase && !PHRASAL.test(preposition(words, c))) continue
    if (words.lemma[c] === lemma) return c
    if (!isPhrase && words.deprel[c] !== D['obj'] && words.deprel[c] !== D['xcomp']) continue
    const below = childOf(words, c, lemma)
    if (below !== -1 && NOT_WITHOUT.test(preposition(words, below))) return below
  }
  return -1
}

/** *Were not found*, *were never found*, *had yet to be found*. */
export function isDenied(words: Words, w: number): boolean {
  const has = (verb: number, word: RegExp) =>
    children(words, verb).some((c) => isRelation(words, c, 'advmod') && word.test(words.lemma[c]!))
  return (
    has(w, /^(?:not|n['’]t|never)$/) ||
    (isRelation(words, w, 'xcomp') && has(words.head[w]!, /^yet$/))
  )
}
