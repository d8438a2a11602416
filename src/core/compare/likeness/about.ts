/** Who or what an outcome is about. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
} from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import type { Lexed } from './lexed.js'
import { ANYBODY, OF_PERSONS, type OutcomeClass } from './outcomes.en.js'
import type { Proposition } from './propositions.js'
import { termOf } from './terms.js'

/** Terms of who or what the outcome word is about: persons by name, else by the noun that heads them. */
export function aboutOf(
  own: Lexed,
  at: number,
  outcome: OutcomeClass,
  persons: ReadonlySet<string>,
): Set<string> {
  if (OF_PERSONS.has(outcome)) return personsOf(own, at, persons)
  return isOpen(own.words, at) ? new Set() : nounsAround(own.words, at)
}

function personsOf(own: Lexed, at: number, persons: ReadonlySet<string>): Set<string> {
  const { words } = own
  const next = personBefore(own, at, persons)
  if (next) return new Set([next])
  const found = new Set<string>()
  for (const told of objectsOf(words, at)) {
    const part = isUpos(words, told, 'NUM') ? child(words, told, 'nmod') : -1
    const object = part === -1 ? told : part
    const range = extent(words, object, (word) =>
      isRelation(
        words,
        word,
        'nmod:poss',
        'nmod',
        'acl',
        'acl:relcl',
        'conj',
        'punct',
        'case',
        'cc',
      ),
    )
    for (const term of own.term.slice(range.first, range.last))
      if (term && persons.has(term)) found.add(term)
    const head = own.term[object]
    if (head && !head.startsWith('@')) {
      if (!ANYBODY.has(head) && !head.startsWith('#')) found.add(head)
      else if (found.size > 0) continue
      else if (/^(?:leader|chief)$/.test(head)) {
        const { first, last } = extent(words, object)
        const named = own.term.slice(first, last).findLast((term) => term && persons.has(term))
        if (named) found.add(named)
      } else if (!isUpos(words, object, 'PRON', 'PROPN')) return found
    }
  }
  if (found.size > 0) return found
  const near = own.term
    .slice(Math.max(0, at - NEAR), at)
    .findLast((term) => term && persons.has(term))
  return new Set(near ? [near] : [])
}

/** The name right before *was killed*, *being wounded*, whatever the tree makes of it. */
function personBefore({ words, term }: Lexed, at: number, persons: ReadonlySet<string>) {
  if (!isUpos(words, at, 'VERB', 'ADJ')) return null
  let word = at - 1
  while (word > 0 && (isUpos(words, word, 'AUX', 'ADV') || /^["“]$/.test(words.form[word]!))) word--
  if (word === at - 1 || !isUpos(words, word, 'PROPN')) return null
  for (let steps = 0; steps < 5 && word >= 0 && term[word] === null; steps++) word--
  const name = term[word]
  return name && persons.has(name) ? name : null
}

/** So many words before and after are looked at where the tree does not tell. */
const NEAR = 7

/** The nouns near a word, as terms: the things that it may be about. */
function nounsAround(words: Words, at: number): Set<string> {
  const found = new Set<string>()
  for (let word = Math.max(0, at - NEAR); word < Math.min(words.count, at + NEAR + 1); word++) {
    const term = isUpos(words, word, 'NOUN') ? termOf(words, word) : null
    const here = word !== at && sentenceOf(words, word) === sentenceOf(words, at)
    if (term && here && !ANYBODY.has(term)) found.add(term)
  }
  return found
}

/** True where what it is about is a pronoun, or not said in the clause. */
export function isOpen(words: Words, at: number): boolean {
  return objectsOf(words, at).every((object) => isUpos(words, object, 'PRON', 'NUM', 'DET'))
}

/** What a word says something of: passive subject, object, subject of an adjective, owner of a death. */
function objectsOf(words: Words, at: number): number[] {
  if (isUpos(words, at, 'NOUN')) {
    return children(words, at).filter((word) =>
      isRelation(words, word, 'nmod:poss', 'nmod', 'compound'),
    )
  }
  for (const relation of ['nsubj:pass', 'obj'] as const) {
    const object = child(words, at, relation)
    if (object !== -1) return [object]
  }
  if (isRelation(words, at, 'acl', 'amod')) return [words.head[at]!]
  const subject = child(words, at, 'nsubj')
  if (subject !== -1) return [subject]
  if (!isRelation(words, at, 'xcomp', 'conj', 'ccomp', 'advcl')) return []
  const head = words.head[at]!
  const shared = [
    child(words, head, 'obj'),
    child(words, head, 'nsubj:pass'),
    child(words, head, 'nsubj'),
  ]
  return shared.filter((word) => word !== -1 && word !== at).slice(0, 1)
}

/** The things that the clause before names: what *it* may stand for. */
export function thingsOf(before: Proposition | undefined, { words }: Lexed): Set<string> {
  const found = new Set<string>()
  if (!before) return found
  const { first, last } = wordsIn(words, before.span)
  for (let word = first; word < last; word++) {
    const term = isUpos(words, word, 'NOUN') ? termOf(words, word) : null
    if (term && !ANYBODY.has(term)) found.add(term)
  }
  return found
}
