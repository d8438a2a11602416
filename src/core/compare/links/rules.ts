/** Finders of links in a tree: each looks at one word and says whom it ties to whom. */
import { preposition, subjectOf, verbArguments, type Argument } from '../../language/clause.js'
import type { NameIndex } from '../../language/name-index.js'
import { U } from '../../language/tagset.js'
import { children, isRelation, sentenceOf, wordsIn, wordsSpan } from '../../language/tree.js'
import type { Span, Words } from '../../model/index.js'
import type { Rule } from '../../stage.js'
import {
  BODY_NOUNS,
  CLASS_NOUNS,
  DEALINGS,
  MUTUAL_NOUNS,
  PARTS_OF_BODIES,
  RELATION_VERBS,
  SIDE_ADVERBS,
  SIDE_VERBS,
  SUPPLIES,
  SUPPLY_VERBS,
  TIES,
  UNREAL,
  WISHES,
  type Tied,
} from './lexicon.en.js'
import { bodyBefore } from './implied.js'
import { byline, title } from './titles.js'
import type { Draft, Found } from './told.js'

export type Finder = (words: Words, names: NameIndex, word: number) => Draft[]

export const rules: readonly Rule[] = [
  { id: 'LK1', example: 'Dana Orel, the widow of Jon Orel; Harbour Police spokesman Ilan Vesh' },
  { id: 'LK2', example: 'brothers Ilan and Oren Vesh' },
  { id: 'LK3', example: 'Vesh met Orel; Vesh, who leads the fighters of the Red Dawn' },
  { id: 'LK4', example: 'a group loyal to the Red Dawn' },
  { id: 'LK5', example: 'Vesh was arrested in the raid' },
  { id: 'LK6', example: 'the Grey Guard has gone over to the Red Dawn' },
  { id: 'LK7', example: 'the Red Dawn carried out the attack' },
  { id: 'LK8', example: 'the Harbour Herald’s Ilan Vesh' },
  { id: 'LK9', example: 'rifles sent by Arlen to the Red Dawn' },
  { id: 'LK11', example: 'Among the dead was Dana Orel.' },
  { id: 'LK12', example: 'The army said that the Red Dawn attacked the market.' },
  { id: 'LK13', example: 'Vesh was charged with murder.' },
  { id: 'LK10', example: 'The Red Dawn denied it. Its founder, Ilan Vesh, is abroad.' },
]

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
    ? [
        {
          rule: 'LK2',
          a: a.name,
          b: b.name,
          kind,
          span: over(words, word, a.word, b.word),
          word,
          aside: true,
        },
      ]
    : []
}

/** LK3: a verb between two parties: *Vesh met Orel*, *was recruited by the group*, *leads the fighters of the group*. */
const relationVerb: Finder = (words, names, word) => {
  const [kind, tied] =
    (words.upos[word] === U.VERB ? RELATION_VERBS.get(words.lemma[word]!) : undefined) ?? []
  if (!kind || !tied || isWished(words, word)) return []
  const args = verbArguments(words, word)
  const a = party(words, names, args, /^(?:nsubj|obl:agent)$/)
  const done = args
    .filter(isPlaced(word))
    .filter(({ pattern }) => /^(?:obj|nsubj:pass)$/.test(pattern))
  const b = party(words, names, done, /./)
  if (a && b && FITS[tied](a, b)) return between(words, 'LK3', a, b, kind, word)
  const it = tied === 'to body' && !b ? done.find((arg) => isIt(words, arg.word)) : undefined
  const body = a && it ? bodyBefore(words, names, it.word, a.name) : null
  return a && body && it ? between(words, 'LK10', a, { ...body, word: it.word }, kind, word) : []
}

/** *Founded it*, *joined its ranks*: what points back at a body. */
function isIt(words: Words, word: number): boolean {
  if (words.lemma[word] === 'it' && words.upos[word] === U.PRON) return true
  const isPart = PARTS_OF_BODIES.has(words.lemma[word]!)
  return isPart && /^(?:its|their)$/i.test(words.form[word - 1] ?? '')
}

/** *Told Vesh that Arlen supported*: what stands before an active verb is seldom its object, whatever the tree says. */
const isPlaced =
  (verb: number) =>
  ({ pattern, word }: Argument): boolean =>
    pattern !== 'obj' || word > verb

const isPerson = ({ name }: Found) => name.type === 'person'
const isBody = ({ name }: Found) => /^(?:group|organisation|outlet)$/.test(name.type)

const FITS: Readonly<Record<Tied, (a: Found, b: Found) => boolean>> = {
  any: () => true,
  'to person': (a, b) => isPerson(a) && isPerson(b),
  'to body': (_, b) => isBody(b),
}

/** LK4: *linked to*, *loyal to*. */
const tie: Finder = (words, names, word) => {
  const kind = TIES.get(words.lemma[word]!)
  if (!kind || words.upos[word] === U.NOUN) return []
  const a =
    party(words, names, verbArguments(words, word), /^nsubj/) ?? described(words, names, word)
  const b = behind(words, names, word, 'to with')
  return a && b ? between(words, 'LK4', a, b, kind, word) : []
}

/** *Nurak, a media group loyal to the Red Dawn*: whom the noun names that such a word stands behind. */
function described(words: Words, names: NameIndex, word: number): Found | null {
  const noun = isRelation(words, word, 'amod', 'acl', 'appos') ? words.head[word]! : -1
  return noun !== -1 && noun < word ? partyAt(words, names, noun) : null
}

/** LK6: *has gone over to the Red Dawn*, *fights beside the guard*, *pledged allegiance to*. */
const side: Finder = (words, names, word) => {
  const lemma = words.lemma[word]!
  const isVerb = words.upos[word] === U.VERB
  const [kind, prepositions] =
    (isVerb ? SIDE_VERBS : words.upos[word] === U.NOUN ? DEALINGS : null)?.get(lemma) ?? []
  if (!kind || !prepositions) return []
  const adverb = isVerb ? SIDE_ADVERBS.get(lemma) : undefined
  if (adverb && !children(words, word).some((c) => words.lemma[c] === adverb)) return []
  const isState = !isVerb && preposition(words, word) === 'in'
  const verb = isVerb || isState ? word : words.head[word]!
  if (verb === -1 || (verb !== word && !GIVES.has(words.lemma[verb]!))) return []
  if (isWished(words, verb)) return []
  const subject = isState ? subjectOf(words, verb, 0) : -1
  const a =
    subject === -1
      ? party(words, names, verbArguments(words, verb), /^nsubj/)
      : partyAt(words, names, subject)
  const who = a ?? (isVerb ? topic(words, names, word) : null)
  const away = children(words, word).find((c) => words.lemma[c] === adverb) ?? word
  const b =
    behind(words, names, word, prepositions) ??
    behind(words, names, verb, prepositions) ??
    behind(words, names, away, prepositions)
  if (!who || !b || !isParty(who) || !isParty(b)) return []
  return between(words, 'LK6', who, b, `${kind} ${preposition(words, b.at)}`.trim(), word, verb)
}

/** *The Red Dawn, which has 400 men, split from*: whom a sentence begins with, where the tree hangs its verb on the clause between. */
function topic(words: Words, names: NameIndex, verb: number): Found | null {
  const start = words.starts[sentenceOf(words, verb)]!
  const first = words.upos[start] === U.DET ? start + 1 : start
  const name = names.at(first)
  const mention = names.mentionAt(first)
  if (!name || !mention || !isRelation(words, verb, 'acl', 'conj', 'root')) return null
  const { last } = wordsIn(words, mention.span)
  const isParted = words.form[last] === ',' && words.form[verb - 1] === ','
  return isParted && isBody({ name, word: first }) ? { name, word: first } : null
}

/** LK9: *sent rifles to the Red Dawn*, *weapons supplied by the guard to the Red Dawn*. */
const supply: Finder = (words, names, word) => {
  if (words.upos[word] !== U.VERB || !SUPPLY_VERBS.has(words.lemma[word]!)) return []
  if (isWished(words, word)) return []
  const args = verbArguments(words, word)
  const thing = args.find(({ pattern }) => /^(?:obj|nsubj:pass)$/.test(pattern))?.word
  const kind = thing === undefined ? undefined : kindOfSupply(words, thing)
  const a = party(words, names, args, /^(?:nsubj|obl:agent)$/)
  if (!kind || !a || thing === undefined) return []
  const b =
    behind(words, names, word, 'to') ??
    behind(words, names, thing, 'to') ??
    behind(words, names, a.word, 'to') ??
    party(words, names, args, /^iobj$/)
  return b ? between(words, 'LK9', a, b, kind, word, thing) : []
}

/** What is supplied, or what it is counted with: *ammunition and medical supplies*. */
function kindOfSupply(words: Words, thing: number): string | undefined {
  const first = isRelation(words, thing, 'conj') ? words.head[thing]! : thing
  return SUPPLIES.get(words.lemma[first]!) ?? SUPPLIES.get(words.lemma[thing]!)
}

/** *Wanted to defect*, *would join*, *if they met*: nothing that is so. */
export function isWished(words: Words, verb: number): boolean {
  const head = words.head[verb]!
  if (head !== -1 && isRelation(words, verb, 'xcomp', 'advcl') && WISHES.has(words.lemma[head]!))
    return true
  return children(words, verb).some(
    (c) => isRelation(words, c, 'aux', 'mark') && UNREAL.has(words.lemma[c]!),
  )
}

/** *has ties to*, *swore allegiance to*, *took orders from*: what stands between a party and its dealing. */
const GIVES = new Set(
  'have swear pledge receive take get maintain keep owe declare deny'.split(' '),
)

const isParty = (found: Found): boolean => isPerson(found) || isBody(found)

/** The party behind a preposition of a word, and the word that holds the preposition. */
function behind(
  words: Words,
  names: NameIndex,
  word: number,
  prepositions: string,
): (Found & { at: number }) | null {
  for (const c of children(words, word)) {
    if (c < word || !prepositions.split(' ').includes(preposition(words, c))) continue
    const found = partyAt(words, names, c)
    if (found) return { ...found, at: c }
  }
  return null
}

export function party(
  words: Words,
  names: NameIndex,
  args: readonly Argument[],
  pattern: RegExp,
): Found | null {
  for (const arg of args) {
    const found = pattern.test(arg.pattern) ? partyAt(words, names, arg.word) : null
    if (found) return found
  }
  return null
}

/** The party that a noun names, by itself, by an apposition, or as what it is a part of: *the fighters of the Red Dawn*, *its ranks*. */
function partyAt(words: Words, names: NameIndex, word: number): Found | null {
  const name = names.at(word)
  if (name && name.type !== 'event') return { name, word }
  const whole = isRelation(words, word, 'appos') ? words.head[word]! : -1
  const apposed = whole === -1 ? null : names.at(whole)
  if (apposed && apposed.type !== 'event') return { name: apposed, word: whole }
  const before = namedBefore(words, names, word)
  if (before) return before
  const isPart = PARTS_OF_BODIES.has(words.lemma[word]!) || CLASS_NOUNS.has(words.lemma[word]!)
  const below = children(words, word).find(
    (c) =>
      names.at(c) &&
      (isRelation(words, c, 'appos', 'flat') ||
        (isPart &&
          isRelation(words, c, 'nmod', 'compound') &&
          /^(?:of)?$/.test(preposition(words, c)))),
  )
  return below === undefined ? null : { name: names.at(below)!, word: below }
}

/** *Nurak, a small faction*: a noun for a body right behind a body and a comma, whatever the tree hangs it on. */
function namedBefore(words: Words, names: NameIndex, word: number): Found | null {
  if (!BODY_NOUNS.has(words.lemma[word]!)) return null
  let at = word - 1
  while (word - at < MOST_BEFORE && isQualifier(words, at)) at--
  if (words.upos[at] !== U.DET || words.form[at - 1] !== ',') return null
  const name = names.at(at - 2)
  return name && /^(?:group|organisation|outlet)$/.test(name.type) ? { name, word: at - 2 } : null
}

const MOST_BEFORE = 4
const isQualifier = ({ upos }: Words, at: number): boolean =>
  upos[at] === U.ADJ || upos[at] === U.NOUN || upos[at] === U.PUNCT

function between(
  words: Words,
  rule: string,
  a: Found,
  b: Found,
  kind: string,
  ...at: readonly [number, ...number[]]
): Draft[] {
  if (a.name === b.name) return []
  const span = over(words, a.word, b.word, ...at)
  const aside = at.some((w) => isRelation(words, w, 'acl:relcl'))
  return [{ rule, a: a.name, b: b.name, kind, span, word: at[0], aside }]
}

/** The words from the first to the last of these. */
function over(words: Words, ...all: readonly number[]): Span {
  return wordsSpan(words, Math.min(...all), Math.max(...all) + 1)
}

/** The finders, in the order of their ids. */
export const finders: readonly Finder[] = [
  title,
  mutualNoun,
  relationVerb,
  tie,
  side,
  byline,
  supply,
]
