/** Finders of links in a tree: each looks at one word and says whom it ties to whom. */
import { nounArguments, preposition, verbArguments } from '../../language/clause.js'
import type { NameIndex } from '../../language/name-index.js'
import { D, U } from '../../language/tagset.js'
import { children, isRelation, wordsSpan } from '../../language/tree.js'
import type { Name, Span, Words } from '../../model/index.js'
import type { Rule } from '../../stage.js'
import { MUTUAL_NOUNS, RELATION_NOUNS, RELATION_VERBS, TIES } from './lexicon.en.js'

/** A link as a finder sees it: two names, the relation, its words, and the word that states it. */
export interface Draft {
  readonly rule: string
  readonly a: Name
  readonly b: Name
  readonly kind: string
  readonly span: Span
  readonly word: number
}

export type Finder = (words: Words, names: NameIndex, word: number) => Draft[]

export const rules: readonly Rule[] = [
  { id: 'LK1', example: 'Dana Orel, the widow of Jon Orel; Harbour Police spokesman Ilan Vesh' },
  { id: 'LK2', example: 'brothers Ilan and Oren Vesh' },
  { id: 'LK3', example: 'Vesh met Orel' },
  { id: 'LK4', example: 'a group loyal to the Red Dawn' },
  { id: 'LK5', example: 'Vesh was arrested in the raid' },
]

/** LK1: a noun of relation, whose it is, and who bears it: *the widow of Jon Orel, Dana Orel*, *Dana Orel, Jon Orel’s widow*. */
const relationNoun: Finder = (words, names, word) => {
  if (words.upos[word] !== U.NOUN && words.upos[word] !== U.PROPN) return []
  const lemma = words.lemma[word]!
  if (!RELATION_NOUNS.has(lemma) || words.deprel[word] === D['conj']) return []
  const bearer = bearerOf(words, names, word)
  const whose = bearer && whoseOf(words, names, word, bearer)
  if (!bearer || !whose) return []
  const title = titleOf(words, names, word)
  return [
    {
      rule: 'LK1',
      a: bearer.name,
      b: whose.name,
      kind: `${title} of`,
      span: over(words, word, bearer.word, whose.word),
      word,
    },
  ]
}

interface Found {
  readonly name: Name
  readonly word: number
}

/** Who bears a relation: the noun’s apposition or what it is the apposition, title or predicate of. */
function bearerOf(words: Words, names: NameIndex, noun: number): Found | null {
  const head = words.head[noun]!
  const below = children(words, noun).filter((c) => isRelation(words, c, 'appos', 'flat', 'nsubj'))
  const above =
    head !== -1 &&
    isRelation(words, noun, 'appos', 'compound', 'nmod:desc', 'flat', 'nmod:unmarked', 'xcomp')
      ? [head]
      : []
  for (const at of [...below, ...above]) {
    const name = names.at(at)
    if (name && isParty(name) && names.at(noun) !== name) return { name, word: at }
  }
  const next = names.at(noun + 1)
  return next && next.type === 'person' && words.upos[noun + 1] === U.PROPN
    ? { name: next, word: noun + 1 }
    : null
}

/** Whose relation it is: *of Y*, *for Y*, *Y’s*, or *Y* before the noun. */
function whoseOf(words: Words, names: NameIndex, noun: number, bearer: Found): Found | null {
  const own = nounArguments(words, noun)
  for (const { pattern, word } of own) {
    if (!/^(?:nmod\((?:of|for|at|to|with|in)\)|nmod:poss|compound|amod)$/.test(pattern)) continue
    const name = names.at(word)
    if (name && name !== bearer.name && isParty(name)) return { name, word }
  }
  for (let w = noun - 1; w >= noun - 3 && w >= 0; w--) {
    const name = names.at(w)
    if (name && name !== bearer.name && isParty(name) && name.type !== 'person')
      return { name, word: w }
    if (words.upos[w] === U.PUNCT || words.upos[w] === U.VERB || words.upos[w] === U.ADP) break
  }
  return null
}

const isParty = ({ type }: Name): boolean => type !== 'event'

/** The words of the relation: adjectives and compounds that are no name, and the noun. */
function titleOf(words: Words, names: NameIndex, noun: number): string {
  let first = noun
  while (
    first > 0 &&
    noun - first < 4 &&
    !names.at(first - 1) &&
    /ADJ|NOUN/.test(kindOf(words, first - 1)) &&
    words.head[first - 1] === noun
  )
    first--
  return words.form
    .slice(first, noun + 1)
    .join(' ')
    .toLowerCase()
}

function kindOf(words: Words, word: number): string {
  return words.upos[word] === U.ADJ ? 'ADJ' : words.upos[word] === U.NOUN ? 'NOUN' : ''
}

/** LK2: *brothers Ilan and Oren Vesh*. */
const mutualNoun: Finder = (words, names, word) => {
  const kind = MUTUAL_NOUNS.get(words.lemma[word]!)
  if (!kind || words.form[word]!.toLowerCase() !== kind) return []
  const near = new Map<string, Found>()
  for (let w = word + 1; w <= word + 8 && w < words.count; w++) {
    const name = names.at(w)
    if (name?.type === 'person') near.set(name.id, { name, word: w })
    else if (words.upos[w] !== U.CCONJ && words.upos[w] !== U.PROPN && words.form[w] !== ',') break
  }
  const [a, b] = [...near.values()]
  return a && b
    ? [{ rule: 'LK2', a: a.name, b: b.name, kind, span: over(words, word, a.word, b.word), word }]
    : []
}

/** LK3: a verb between two parties: *Vesh met Orel*, *was recruited by the group*. */
const relationVerb: Finder = (words, names, word) => {
  const kind = words.upos[word] === U.VERB ? RELATION_VERBS.get(words.lemma[word]!) : undefined
  if (!kind) return []
  const args = verbArguments(words, word)
  const a = party(words, names, args, /^(?:nsubj|obl:agent)$/)
  const b = party(words, names, args, /^(?:obj|nsubj:pass|obl\(with\)|iobj)$/)
  return a && b && a.name !== b.name
    ? [{ rule: 'LK3', a: a.name, b: b.name, kind, span: over(words, word, a.word, b.word), word }]
    : []
}

function party(
  words: Words,
  names: NameIndex,
  args: readonly { pattern: string; word: number }[],
  pattern: RegExp,
): Found | null {
  for (const arg of args) {
    if (!pattern.test(arg.pattern)) continue
    const name = names.at(arg.word)
    if (name && isParty(name)) return { name, word: arg.word }
    const apposed = children(words, arg.word).find(
      (c) => isRelation(words, c, 'appos', 'flat') && names.at(c),
    )
    if (apposed !== undefined) return { name: names.at(apposed)!, word: apposed }
  }
  return null
}

/** LK4: *linked to*, *loyal to*. */
const tie: Finder = (words, names, word) => {
  const kind = TIES.get(words.lemma[word]!)
  if (!kind || words.upos[word] === U.NOUN) return []
  const subject = party(words, names, verbArguments(words, word), /^nsubj/)
  const to = children(words, word).find(
    (c) => /^(?:to|with)$/.test(preposition(words, c)) && names.at(c),
  )
  if (!subject || to === undefined) return []
  const b = names.at(to)!
  return subject.name === b
    ? []
    : [{ rule: 'LK4', a: subject.name, b, kind, span: over(words, word, subject.word, to), word }]
}

/** The words from the first to the last of these. */
function over(words: Words, ...all: readonly number[]): Span {
  return wordsSpan(words, Math.min(...all), Math.max(...all) + 1)
}

/** The finders, in the order of their ids. */
export const finders: readonly Finder[] = [relationNoun, mutualNoun, relationVerb, tie]
