/** What kind of thing a noun stands for, by its name or its lemma: the conditions of the frame table ask it. */
import { preposition } from '../../language/clause.js'
import { D, U } from '../../language/tagset.js'
import type { Name, Words } from '../../model/index.js'
import {
  COLLECTIVES,
  FIGHTER_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  TARGET_NOUNS,
} from './lexicon.en.js'
import type { NameIndex } from '../../language/name-index.js'

export interface Kinds {
  /** `person`, `place`, `target`, or lemmas after `=`. */
  is(word: number, kind: string): boolean
  isPerson(word: number): boolean
  /** Somebody who fights, by the noun: *rebel*, *gunman*. */
  isFighter(word: number): boolean
}

/** Ends of nouns for persons by what they do: *shepherd*, *fisherman*, *shopkeeper*, *co-pilot*. */
const PERSON_ENDS =
  /^(?:shep|goat|cow)herd$|.(?:[a-z]man|woman|keeper|worker|maker|owner)$|^co-?(?:pilot|driver|worker|founder|author)$/

const lists = new Map<string, ReadonlySet<string>>()

/** Kinds of the words of one report. */
export function kindsOf(words: Words, names: NameIndex): Kinds {
  const isPerson = (word: number): boolean => {
    const name = nameOf(words, names, word)
    if (name) return name.type === 'person' || name.type === 'nationality' || name.type === 'group'
    const lemma = words.lemma[word]!
    if (words.upos[word] === U.PRON) return !/^(?:it|which|this|that|what|these|those)$/.test(lemma)
    if (words.upos[word] === U.NUM) return true
    if (lemma === 'old' || lemma.endsWith('year-old'))
      return lemma !== 'old' || [1, 2].some((step) => /year/.test(words.lemma[word - step] ?? ''))
    const measured = COLLECTIVES.has(lemma) ? ofWhat(words, word) : -1
    if (measured !== -1) return isPerson(measured)
    return (
      PERSON_NOUNS.has(lemma) ||
      PERSON_ENDS.test(lemma) ||
      COLLECTIVES.has(lemma) ||
      (words.upos[word] === U.PROPN && isTitled(words, word))
    )
  }
  const isPlace = (word: number): boolean => {
    const name = nameOf(words, names, word)
    if (name) return name.type === 'place' || name.type === 'facility'
    return PLACE_NOUNS.has(words.lemma[word]!)
  }
  return {
    isPerson,
    isFighter: (word) => FIGHTER_NOUNS.has(words.lemma[word]!),
    is(word, kind) {
      if (kind === 'person') return isPerson(word)
      if (kind === 'place') return isPlace(word)
      if (kind === 'target') {
        return isPerson(word) || isPlace(word) || TARGET_NOUNS.has(words.lemma[word]!)
      }
      let list = lists.get(kind)
      if (!list) lists.set(kind, (list = new Set(kind.slice(1).split(/\s+/))))
      return list.has(words.lemma[word]!) || hasListedPart(words, word, list)
    },
  }
}

/** The name that a noun bears: its own, or that of its apposition or flat parts (*gunman Omar Daly*). */
export function nameOf(words: Words, names: NameIndex, word: number): Name | null {
  const own = names.at(word)
  if (own) return own
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = words.deprel[c]
    if (relation === D['appos'] || relation === D['flat']) {
      const name = names.at(c)
      if (name) return name
    }
  }
  return null
}

function hasListedPart(words: Words, word: number, list: ReadonlySet<string>): boolean {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['nmod'] && list.has(words.lemma[c]!)) return true
    if (words.deprel[c] === D['conj'] && list.has(words.lemma[c]!)) return true
  }
  return false
}

/** What a collective is made of: *a pair of shootings*; -1 where that is not said. */
function ofWhat(words: Words, word: number): number {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['nmod'] && preposition(words, c) === 'of') return c
  }
  return -1
}

/** A proper noun with a title for a person before it: *policeman Daly*. */
function isTitled(words: Words, word: number): boolean {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['flat'] || PERSON_NOUNS.has(words.lemma[c]!)) return true
  }
  return false
}
