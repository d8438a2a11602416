/** Counts that no number states: *Omar Daly was wounded* is one injured. */
import { U, X } from '../../language/tagset.js'
import { children, isRelation, sentenceOf, wordsSpan } from '../../language/tree.js'
import type { Count, Words } from '../../model/index.js'
import { preposition } from '../../language/clause.js'
import { nameOf } from './kinds.js'
import { COLLECTIVES, NOBODY, NTH, OFFICES, ORDINALS } from './lexicon.en.js'
import type { Counted, Sight } from './quantity.js'
import { nounPhrase } from './roles.js'
import type { Trigger } from './triggers.js'

/** Slots whose count is implied by one named or definite person: *Omar Daly was wounded* is one injured. */
const IMPLIED = new Set([
  'killed',
  'injured',
  'missing',
  'abducted',
  'released',
  'raped',
  'rescued',
  'shot',
])
/** Slots of people: *a man was arrested* counts one where the person is new. */
export const PEOPLE = new Set([
  ...IMPLIED,
  'arrested',
  'charged',
  'convicted',
  'deported',
  'tortured',
  'assaulted',
])

/** A count that no number states. */
export function impliedBy(sight: Sight, slot: string, word: number): Counted | null {
  const { words, kinds, names } = sight
  const lemma = words.lemma[word]!
  const determiner = children(words, word).find((c) => isRelation(words, c, 'det', 'nmod:poss'))
  const the = determiner === undefined ? '' : words.lemma[determiner]!
  const count = (value: number): Count => ({
    slot,
    low: value,
    high: value,
    approx: null,
    span: nounPhrase(words, word),
    quantity: null,
    who: nounPhrase(words, word),
    where: null,
  })
  if (isNoOne(words, word)) {
    const span = wordsSpan(words, word - 2, word + 1)
    return { rule: 'E13', count: { ...count(0), span, who: span } }
  }
  // *No fewer than nine* are nine or more.
  if (NOBODY.has(lemma) || (the === 'no' && lemma !== 'few' && kinds.isPerson(word)))
    return { rule: 'E13', count: count(0) }
  const two = ofTwo(sight, word, the)
  if (two !== null) return { rule: 'E13', count: count(two) }
  const nth = slot === 'killed' && the === 'a' ? fallenAs(sight, word) : null
  if (nth !== null)
    return {
      rule: 'E17',
      count: { ...count(nth), quantity: sight.quantities.get(word)?.id ?? null },
    }
  if (ORDINALS.has(lemma) || children(words, word).some((c) => ORDINALS.has(words.lemma[c]!))) {
    return singular(words, word) ? { rule: 'E12', count: count(1) } : null
  }
  if (!kinds.isPerson(word)) return null
  const many = COLLECTIVES.get(lemma) ?? twins(sight, word)
  if (many !== undefined) return { rule: 'E13', count: count(many) }
  if (!singular(words, word) || (the === '' && isSecondTitle(words, word))) return null
  const indefinite = the === 'a' || the === 'an' || the === 'another' || the === 'one'
  const named = nameOf(words, names, word)
  const isCitizen = indefinite && named?.type === 'nationality'
  if (named && named.type !== 'person' && !isCitizen) return null
  const counts = indefinite || IMPLIED.has(slot) || isJoined(sight, word)
  return counts ? { rule: 'E13', count: count(1) } : null
}

/** *A fourth victim has died*: four are dead now; null where the sentence counts others, or tells of one deed (*a third man was shot dead*). */
function fallenAs({ words, quantities }: Sight, word: number): number | null {
  if (!/^(?:victim|person|patient|hostage)$/.test(words.lemma[word]!)) return null
  const nth = children(words, word)
    .map((c) => NTH.indexOf(words.lemma[c]!))
    .find((n) => n > 0)
  if (nth === undefined || !isRelation(words, word, 'nsubj')) return null
  const sentence = sentenceOf(words, word)
  for (let w = words.starts[sentence]!; w < words.starts[sentence + 1]!; w++)
    if (quantities.get(w)?.kind === 'count') return null
  const isNow = children(words, words.head[word]!).some((c) => words.lemma[c] === 'have')
  return isNow ? nth + 1 : null
}

/** *no-one*, of which the hyphen makes three words. */
function isNoOne({ lemma, form }: Words, word: number): boolean {
  const isTied = /^[-–‑]$/.test(form[word - 1] ?? '') && /^no$/i.test(form[word - 2] ?? '')
  return lemma[word] === 'one' && isTied
}

/** *Both men*, *both of the guards* are two, *neither pilot*, *neither of the pilots* nobody; null where no such word stands there. */
function ofTwo({ words, kinds }: Sight, word: number, the: string): number | null {
  const value = (lemma: string) => (lemma === 'both' ? 2 : lemma === 'neither' ? 0 : null)
  const own = value(words.lemma[word]!)
  if (own === null) return kinds.isPerson(word) && !isJoinedOn(words, word) ? value(the) : null
  const whom = children(words, word).find((c) => preposition(words, c) === 'of')
  return whom !== undefined && kinds.isPerson(whom) ? own : null
}

/** *Both a driver and a guard*: the word only ties the two. */
function isJoinedOn(words: Words, word: number): boolean {
  return children(words, word).some((c) => isRelation(words, c, 'conj'))
}

/** *Twin sisters*: two of them; undefined for others. */
function twins({ words }: Sight, word: number): number | undefined {
  const twin = children(words, word).find((c) => words.lemma[c]!.toLowerCase() === 'twin')
  return twin !== undefined && words.xpos[word] === X.NNS ? 2 : undefined
}

/** *The founder and chief of the group*: one person, where only the first has an article. */
function isSecondTitle(words: Words, word: number): boolean {
  if (!isRelation(words, word, 'conj') || !OFFICES.has(words.lemma[word]!)) return false
  if (!OFFICES.has(words.lemma[words.head[word]!]!)) return false
  return children(words, words.head[word]!).some((c) => isRelation(words, c, 'det'))
}

/** *The mayor and two aides*, *the couple and their son*: one of several who are counted together. */
function isJoined({ words, quantities }: Sight, word: number): boolean {
  const others = isRelation(words, word, 'conj')
    ? [words.head[word]!, ...children(words, words.head[word]!)]
    : children(words, word)
  return others.some((other) => {
    if (other === word || other === -1) return false
    const isBeside = isRelation(words, other, 'conj') || other === words.head[word]
    return (
      isBeside && (quantities.get(other)?.kind === 'count' || COLLECTIVES.has(words.lemma[other]!))
    )
  })
}

/** Nouns for several without the sign of it. */
const MANY: ReadonlySet<string> = new Set(['people', 'police', 'staff', 'personnel', 'crew'])

function singular(words: Words, word: number): boolean {
  const xpos = words.xpos[word]
  if (words.lemma[word] === 'another') return true
  if (words.upos[word] === U.PRON) {
    return /^(?:he|she|him|her|himself|herself|one|someone|anyone)$/.test(words.lemma[word]!)
      ? !/^(?:they|we)$/i.test(words.form[word]!)
      : /^(?:he|she|him|her)$/i.test(words.form[word]!)
  }
  if (MANY.has(words.lemma[word]!)) return false
  const isOld = words.lemma[word] === 'old' && xpos === X.JJ
  return xpos === X.NN || xpos === X.NNP || isOld || ORDINALS.has(words.lemma[word]!)
}

/** Words before an event noun that say how many it befell. */
const MULTIPLE: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['sextuple', 6],
])

/** *A triple shooting*: three were shot; *a murder-suicide*: two or more are dead. */
export function multipleOn({ words }: Sight, slot: string, trigger: Trigger): Counted | null {
  if (!PEOPLE.has(slot) || words.upos[trigger.word] === U.ADJ) return null
  const word = [trigger.first - 1, trigger.first].find((w) => MULTIPLE.has(words.lemma[w] ?? ''))
  const both = slot === 'killed' && isMurderSuicide(words, trigger)
  if (word === undefined && !both) return null
  const value = word === undefined ? 2 : MULTIPLE.get(words.lemma[word]!)!
  const span = wordsSpan(words, word ?? trigger.first, trigger.last)
  const high = word === undefined ? null : value
  const count = {
    slot,
    low: value,
    high,
    approx: null,
    span,
    quantity: null,
    who: null,
    where: null,
  }
  return { rule: 'E20', count }
}

function isMurderSuicide(words: Words, { first, last }: Trigger): boolean {
  return /murder.?suicide$/i.test(words.form.slice(Math.max(0, first - 2), last).join(''))
}
