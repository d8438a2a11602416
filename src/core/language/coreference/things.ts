/** What the words of a phrase say of the thing: number, gender by pronoun or title, kind; and all that its mentions say together. */
import { D, U, X } from '../tagset.js'
import { lowerForms } from '../tree.js'
import {
  BODY_NOUNS,
  COUNTRY_NOUNS,
  FEMALE_NOUNS,
  GROUP_NOUNS,
  MALE_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
  type Gender,
} from './lexicon.en.js'
import type { Phrase, Tree } from './mentions.js'

/** Kinds of things, by their names or nouns. */
export const THINGS = [
  'unknown',
  'person',
  'organisation',
  'group',
  'outlet',
  'place',
  'facility',
  'event',
  'nationality',
  'person noun',
  'body noun',
  'group noun',
  'outlet noun',
  'place noun',
  'country noun',
  'other noun',
  'several',
  'bare name',
  'country',
  'agent noun',
] as const

const COUNTRY = 18
/** *firefighter*, *trader*: a noun that looks like one who does something. */
const AGENT_NOUN = 19
const OTHER_NOUN = 15
const NOUNS = [BODY_NOUNS, GROUP_NOUNS, OUTLET_NOUNS, PLACE_NOUNS, COUNTRY_NOUNS]

/** Kinds of phrases: ten of pronouns, then names and nouns by their articles. */
export const FORMS = [
  'I',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'this',
  'these',
  'there',
  'name',
  'the',
  'this noun',
  'my noun',
  'a',
  'bare',
  'several',
] as const

/** What one phrase says. */
export interface Facts {
  /** Number in `FORMS`, and the coarser class that most features look at. */
  readonly form: number
  readonly coarse: number
  readonly thing: number
  readonly plural: boolean | null
  readonly gender: Gender | null
  /** Lower-case lemma of the head, and all lemmas that tell it apart. */
  readonly head: string
  readonly content: readonly string[]
  /** Its words without article and possessive mark, in lower case. */
  readonly key: string
  /** A bit for each of head, content and key: two phrases without a bit in common have no word in common. */
  readonly bits: number
}

/** Coarse classes: I/we/you, he/she, it, they, this, name, definite, other. */
export const COARSE_FORMS = 8
const COARSE = [0, 0, 0, 1, 1, 2, 3, 4, 4, 4, 5, 6, 6, 6, 7, 7, 7]

/** Reads what a phrase says. */
export function factsOf(words: Tree, phrase: Phrase): Facts {
  const { head, pronoun } = phrase
  const form = pronoun ? pronoun.kind : formOf(words, phrase)
  const lemma = words.lemma[head]!
  const told = phrase.kind === 'several' ? `${lemma}+` : lemma
  const content = pronoun ? [] : contentOf(words, phrase)
  const key = pronoun ? '' : keyOf(words, phrase)
  let bits = bitOf(told) | bitOf(key)
  for (const word of content) bits |= bitOf(word)
  return {
    form,
    coarse: COARSE[form]!,
    thing: thingOf(words, phrase, lemma),
    plural: phrase.kind === 'several' ? true : pronoun ? pronoun.plural : pluralOf(words, phrase),
    gender: pronoun ? pronoun.gender : genderOf(words, phrase),
    head: told,
    content,
    key,
    bits,
  }
}

/** One of 32 bits, by the first letters and the length of a word. */
function bitOf(word: string): number {
  if (word === '') return 0
  const letters = word.charCodeAt(0) * 7 + word.charCodeAt(word.length >> 1) * 3
  return 1 << ((letters + word.length) & 31)
}

const formAt = (words: Tree, at: number): string => lowerForms(words)[at]!

function formOf(words: Tree, { first, head, kind }: Phrase): number {
  if (kind === 'several') return 16
  const opens = formAt(words, first)
  if (
    first < head &&
    (opens === 'this' || opens === 'that' || opens === 'these' || opens === 'those')
  )
    return 12
  if (kind === 'name') return 10
  for (let c = words.firstChild[head]!; c !== -1 && c < head; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['nmod:poss']) return 13
    if (words.deprel[c] !== D.det) continue
    const article = formAt(words, c)
    if (article === 'the') return 11
    if (/^(?:this|that|these|those)$/.test(article)) return 12
    return 14
  }
  return words.upos[first] === U.NUM ? 14 : 15
}

function thingOf(words: Tree, { kind, name, head }: Phrase, lemma: string): number {
  if (kind === 'pronoun') return 0
  if (kind === 'several') return 16
  if (name)
    return name.country ? COUNTRY : Math.max(0, (THINGS as readonly string[]).indexOf(name.type))
  if (kind === 'name') return 17
  if (PERSON_NOUNS.has(lemma) || /(?:man|woman|person|ist)$/.test(lemma)) return 9
  const at = NOUNS.findIndex((nouns) => nouns.has(lemma))
  if (at >= 0) return 10 + at
  if (hasWho(words, head)) return 9
  return /..(?:er|or|ist|ian|ant|ee)$/.test(lemma) ? AGENT_NOUN : OTHER_NOUN
}

/** *a trader who …*: only persons are *who*. */
function hasWho(words: Tree, head: number): boolean {
  for (let c = words.firstChild[head]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] !== D['acl:relcl']) continue
    for (let g = words.firstChild[c]!; g !== -1; g = words.nextSibling[g]!) {
      if (/^who(?:m)?$/i.test(words.form[g]!)) return true
    }
  }
  return false
}

function pluralOf(words: Tree, { head, name }: Phrase): boolean | null {
  const xpos = words.xpos[head]
  if (xpos === X.NNS || xpos === X.NNPS) return name && xpos === X.NNPS ? null : true
  return xpos === X.NN || xpos === X.NNP ? false : null
}

/** Only what is said counts: a title or a noun that means a man or a woman; a first name says nothing. */
function genderOf(words: Tree, { first, last, head, kind }: Phrase): Gender | null {
  if (kind === 'several') return null
  for (let w = first; w < last && w <= head + 2; w++) {
    if (w !== head && words.head[w] !== head) continue
    if (words.deprel[w] === D['nmod:poss']) continue
    const word = formAt(words, w).replace(/\.$/, '')
    if (MALE_NOUNS.has(word)) return 'm'
    if (FEMALE_NOUNS.has(word)) return 'f'
  }
  return null
}

function contentOf(words: Tree, { first, last, head }: Phrase): string[] {
  const found: string[] = []
  for (let w = Math.max(first, head - 12); w < last && w < head + 8; w++) {
    const upos = words.upos[w]
    if (upos === U.NOUN || upos === U.PROPN || upos === U.ADJ || upos === U.NUM)
      found.push(words.lemma[w]!)
  }
  return found
}

function keyOf(words: Tree, { first, last }: Phrase): string {
  let key = ''
  for (let w = first; w < last && w < first + 12; w++) {
    if (words.upos[w] === U.PUNCT || words.xpos[w] === X.POS) continue
    if (w === first && words.deprel[w] === D.det) continue
    key += `${formAt(words, w)} `
  }
  return key
}

/** Words without their order. Most things are told once, in a word or two: a set is made only for those of many words. */
export class Bag {
  readonly #few: string[] = []
  #many: Set<string> | null = null

  has(word: string): boolean {
    return this.#many ? this.#many.has(word) : this.#few.includes(word)
  }

  add(word: string): void {
    if (this.#many) this.#many.add(word)
    else if (!this.#few.includes(word)) {
      this.#few.push(word)
      if (this.#few.length > FEW) this.#many = new Set(this.#few)
    }
  }
}

const FEW = 6

/** What the mentions of one thing say together. */
export interface Thing {
  readonly mentions: number[]
  plural: boolean | null
  gender: Gender | null
  /** The kind that a name or noun gave, and the owner of its name. */
  kind: number
  owner: number
  readonly heads: Bag
  readonly content: Bag
  readonly keys: Bag
  /** The bits of all its mentions. */
  bits: number
  /** The mention that it was last a candidate for, and the one of its own that stood nearest. */
  asked: number
  nearest: number
}

/** A thing of which nothing is said yet. */
export const newThing = (): Thing => ({
  mentions: [],
  plural: null,
  gender: null,
  kind: 0,
  owner: -1,
  heads: new Bag(),
  content: new Bag(),
  keys: new Bag(),
  bits: 0,
  asked: -1,
  nearest: -1,
})

const isNamed = (kind: number): boolean => (kind > 0 && kind < 9) || kind === COUNTRY

/** Adds a mention to what is known of a thing. */
export function addMention(thing: Thing, at: number, facts: Facts, owner: number): void {
  thing.mentions.push(at)
  thing.plural ??= facts.plural
  thing.gender ??= facts.gender
  if (thing.kind === 0 || (isNamed(facts.thing) && !isNamed(thing.kind))) thing.kind = facts.thing
  if (thing.owner === -1) thing.owner = owner
  if (facts.key === '') return
  thing.heads.add(facts.head)
  for (const word of facts.content) thing.content.add(word)
  thing.keys.add(facts.key)
  thing.bits |= facts.bits
}
