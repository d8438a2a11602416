/** Who or what an outcome is about. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
} from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import { bearerAt, isAnother, type Bearers } from './bearers.js'
import type { Lexed } from '../lexed.js'
import { ANYBODY, DESCRIBED, OF_PERSONS, type OutcomeClass } from './outcomes.en.js'
import type { Proposition } from '../propositions.js'
import { termOf } from '../terms.js'

/** The persons of a story, as terms, and the one whom most of its reports are about; null where there is none. */
export interface Persons {
  readonly all: ReadonlySet<string>
  readonly hero: string | null
  readonly bearers: Bearers
}

/** Terms of who or what the outcome word is about: persons by name, else by the noun that heads them. */
export function aboutOf(
  own: Lexed,
  at: number,
  outcome: OutcomeClass,
  persons: Persons,
): Set<string> {
  if (OF_PERSONS.has(outcome)) return personsOf(own, at, persons)
  return isOpen(own.words, at) ? new Set() : nounsAround(own.words, at)
}

/** A person whom at least half the reports name, and twice as often as anybody else. */
export function heroOf(lexed: Iterable<Lexed>, persons: ReadonlySet<string>): string | null {
  const told = new Map<string, { reports: number; mentions: number }>()
  let reports = 0
  for (const { term } of lexed) {
    reports++
    const here = new Set<string>()
    for (const one of term) {
      if (!one || !persons.has(one)) continue
      const known = told.get(one) ?? { reports: 0, mentions: 0 }
      told.set(one, known)
      known.mentions++
      if (!here.has(one)) known.reports++
      here.add(one)
    }
  }
  const [first, second] = [...told].sort((x, y) => y[1].mentions - x[1].mentions)
  if (!first || first[1].reports < 2 || first[1].reports * 2 < reports) return null
  return first[1].mentions >= 2 * (second?.[1].mentions ?? 0) ? first[0] : null
}

/** *the leader*, *our emir*, *he* of a report that is about one person; not *a leader*, nor *the leader of the Greys*. */
function describesHero({ words, term }: Lexed, at: number): boolean {
  if (isUpos(words, at, 'PRON')) return /^he$/i.test(words.form[at]!) && term[at] === null
  const beside = isUpos(words, at, 'PROPN') ? child(words, at, 'appos') : -1
  if (beside !== -1) return describesHero({ words, term }, beside)
  if (!isUpos(words, at, 'NOUN') || !DESCRIBED.has(termOf(words, at) ?? '')) return false
  if (words.form[at]!.toLowerCase() !== words.lemma[at]) return false
  const parts = children(words, at)
  const isKnown = parts.some(
    (word) =>
      (isRelation(words, word, 'det') && words.lemma[word] === 'the') ||
      isRelation(words, word, 'nmod:poss'),
  )
  return isKnown && !parts.some((word) => isRelation(words, word, 'nummod'))
}

function personsOf(own: Lexed, at: number, { all, hero, bearers }: Persons): Set<string> {
  const found = namedPersons(own, at, all)
  const named = [...found].some((term) => term.startsWith('@'))
  const called = named
    ? []
    : objectsOf(own.words, at).flatMap((one) => bearerAt(own.words, one, bearers) ?? [])
  if (called.length > 0) return new Set([...found, ...called])
  if (hero === null || named || !objectsOf(own.words, at).some((one) => describesHero(own, one)))
    return found
  return new Set([hero])
}

function namedPersons(own: Lexed, at: number, persons: ReadonlySet<string>): Set<string> {
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
    for (const word of children(words, object)) {
      const term = isRelation(words, word, 'conj') ? own.term[word] : null
      if (term && persons.has(term)) found.add(term)
    }
    // *Brandt and eight of his men died*, whichever of them the tree takes for the subject.
    const start = Math.min(told, range.first)
    const joined = words.lemma[start - 1] === 'and' ? own.term[start - 2] : null
    if (joined && persons.has(joined)) found.add(joined)
    const head = own.term[object]
    if (head && !head.startsWith('@')) {
      const isOne = !ANYBODY.has(head) && !isAnother(words, object)
      if (isOne && !head.startsWith('#')) found.add(head)
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
    .slice(Math.max(0, at - NEAR_NAME), at)
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

/** The same for a name, of which the first word counts: *Abu Darim al-Sorel was among those present*. */
const NEAR_NAME = 9

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

/** The last subject before the word: the tree may give it that of *confirmed* too, in *X confirmed that Y was killed*. */
function nearest(words: Words, at: number, relation: 'nsubj' | 'nsubj:pass'): number {
  const before = children(words, at).filter(
    (word) => word < at && isRelation(words, word, relation),
  )
  return before.at(-1) ?? child(words, at, relation)
}

/** What a word says something of: passive subject, object, subject of an adjective, owner of a death. */
function objectsOf(words: Words, at: number): number[] {
  if (isUpos(words, at, 'NOUN')) {
    const subject = child(words, at, 'cop') === -1 ? -1 : child(words, at, 'nsubj')
    if (subject !== -1) return [subject]
    // *his hostage* is another man than he.
    const isOwned = words.lemma[at] !== 'hostage'
    return children(words, at).filter(
      (word) =>
        isRelation(words, word, 'nmod', 'compound') ||
        (isOwned && isRelation(words, word, 'nmod:poss')),
    )
  }
  const sufferer = nearest(words, at, 'nsubj:pass')
  if (sufferer !== -1) return [sufferer]
  const object = LEAVING.test(words.lemma[at]!) ? -1 : child(words, at, 'obj', 'iobj')
  // *shot the guard dead*, where the tree takes *dead* for the object.
  if (object > at + 1 && words.lemma[object] === 'dead') return [object - 1]
  if (object !== -1) return [object]
  const subject = nearest(words, at, 'nsubj')
  const own = subject !== -1 && !/^(?:who|which|that)$/i.test(words.form[subject]!)
  if (isRelation(words, at, 'acl', 'amod') && !own) return [words.head[at]!]
  if (subject !== -1) return [subject]
  const over = words.head[at]!
  if (isRelation(words, at, 'parataxis') && over < at && isUpos(words, over, 'PROPN', 'NOUN'))
    return [over]
  if (!isRelation(words, at, 'xcomp', 'conj', 'ccomp', 'advcl')) return []
  const head = words.head[at]!
  const shared = [
    child(words, head, 'obj'),
    child(words, head, 'nsubj:pass'),
    child(words, head, 'nsubj'),
  ]
  return shared.filter((word) => word !== -1 && word !== at).slice(0, 1)
}

/** *fled the guards*, *escaped the jail*: what is left behind came to nothing. */
const LEAVING = /^(?:flee|escape)$/

/** True where the outcome is said of *he* or *she*, whom no name stands for. */
export function isOfSomebody({ words, term }: Lexed, at: number): boolean {
  return objectsOf(words, at).some(
    (one) => term[one] === null && /^(?:he|she|him|her)$/i.test(words.form[one]!),
  )
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
