/** LK1: who somebody is to whom, by a title, an apposition or a predicate. */
import type { NameIndex } from '../../language/name-index.js'
import { TITLE_WORDS } from '../../language/names/lexicon.en.js'
import { U } from '../../language/tagset.js'
import { sentenceOf, wordsIn, wordsSpan } from '../../language/tree.js'
import type { Name, Words } from '../../model/index.js'
import { RELATION_NOUNS } from './lexicon.en.js'
import { phraseAt, type Phrase } from './phrase.js'
import type { Draft, Found } from './told.js'

interface Bearer extends Found {
  readonly aside: boolean
}

/** LK1: *Dana Orel, the widow of Jon Orel*, *Jon Orel’s widow, Dana Orel*, *Harbour Police spokesman Ilan Vesh*, *Vesh is the head of*. */
export function title(words: Words, names: NameIndex, word: number): Draft[] {
  const classes = RELATION_NOUNS.get(words.lemma[word]!.toLowerCase())
  if (!classes || words.upos[word] === U.VERB || isBeforeTitle(words, word)) return []
  const phrase = phraseAt(words, names, word)
  if (!phrase || !isOne(words, word, phrase)) return []
  const bearer = bearerOf(words, names, phrase)
  const { owner } = phrase
  if (!bearer || bearer.name === owner.name) return []
  const fits = classes.some(
    ({ bearer: who, of }) => who.has(bearer.name.type) && of.has(owner.name.type),
  )
  if (!fits) return []
  const all = [bearer.word, phrase.implied ? word : owner.word, word, phrase.first]
  const span = wordsSpan(words, Math.min(...all), Math.max(...all) + 1)
  return [
    {
      rule: phrase.implied ? 'LK10' : 'LK1',
      a: bearer.name,
      b: owner.name,
      kind: phrase.kind,
      span,
      word,
      aside: bearer.aside,
    },
  ]
}

/** *Deputy spokesman*, *chairman and founder*: the noun that stands last bears the whole title. */
function isBeforeTitle(words: Words, word: number): boolean {
  const next = words.form[word + 1] === '-' ? word + 2 : word + 1
  return RELATION_NOUNS.has((words.lemma[next] ?? '').toLowerCase())
}

/** One bears a title: a plural is the title of one only as *one of Vesh’s aides*. */
function isOne(words: Words, noun: number, { first }: Phrase): boolean {
  const plural = /s$/.test(words.form[noun]!) && !/s$/.test(words.lemma[noun]!)
  if (!plural) return true
  return words.lemma[first - 1] === 'of' && words.form[first - 2]?.toLowerCase() === 'one'
}

function bearerOf(words: Words, names: NameIndex, phrase: Phrase): Bearer | null {
  const next = nameFrom(words, names, phrase.last)
  if (phrase.bare && next) return { ...next, aside: true }
  if (phrase.implied) return behindComma(words, names, phrase) ?? before(words, names, phrase)
  return before(words, names, phrase) ?? behindComma(words, names, phrase)
}

/** *the widow of Jon Orel, Dana Orel*: the phrase is closed, and it is not itself said of a name before it. */
function behindComma(words: Words, names: NameIndex, { last, closed }: Phrase): Bearer | null {
  if (!closed || words.form[last] !== ',') return null
  const next = nameFrom(words, names, last + 1)
  return next && { ...next, aside: true }
}

/** The person or body whose full name starts here, ranks left out: *Rear Adm. Ilan Vesh*. */
function nameFrom(words: Words, names: NameIndex, from: number): Found | null {
  let at = from
  while (at < from + 3 && !properAt(names, at) && isRank(words, at)) at++
  const name = properAt(names, at)
  if (!name) return null
  const { last } = wordsIn(words, names.mentionAt(at)!.span)
  return /^['’]s?$/.test(words.form[last] ?? '') ? null : { name, word: at }
}

function isRank(words: Words, word: number): boolean {
  return TITLE_WORDS.has((words.form[word] ?? '').toLowerCase().replace(/\.$/, ''))
}

/** The party of whom a word is the proper name. */
function properAt(names: NameIndex, word: number): Name | null {
  const form = names.mentionAt(word)?.form
  return form && form !== 'description' && form !== 'pronoun' ? names.at(word) : null
}

/** *Dana Orel, 44, (who is) the widow of*, *Dana Orel, said to be the widow of*, *Dana Orel is the widow of*. */
function before(words: Words, names: NameIndex, { first }: Phrase): Bearer | null {
  const start = words.starts[sentenceOf(words, first)]!
  let at = first - 1
  const verb = at
  while (at >= start && verb - at < MOST_WORDS && isPredicative(words, at)) at--
  const predicate = at < verb
  if (
    at >= start &&
    words.upos[at] === U.PRON &&
    predicate &&
    /^(?:who|which)$/.test(words.form[at]!)
  )
    at--
  const edge = at
  while (at >= start && edge - at < 2 && /^[,"”]$/.test(words.form[at]!)) at--
  const comma = words.form[edge] === ',' || words.form[at + 1] === ','
  if (!comma && !predicate) return null
  if (words.upos[at] === U.NUM && words.form[at - 1] === ',') at -= 2
  if (at < start) return null
  const name = comma ? properAt(names, at) : names.at(at)
  return name ? { name, word: at, aside: comma } : null
}

/** LK8: *the Harbour Herald’s Ilan Vesh* writes for it. */
export function byline(words: Words, names: NameIndex, word: number): Draft[] {
  if (!/^['’]s?$/.test(words.form[word]!)) return []
  const outlet = properAt(names, word - 1)
  const person = nameFrom(words, names, word + 1)
  if (outlet?.type !== 'outlet' || person?.name.type !== 'person') return []
  const span = wordsSpan(words, word - 1, person.word + 1)
  return [{ rule: 'LK8', a: person.name, b: outlet, kind: 'works for', span, word, aside: true }]
}

const MOST_WORDS = 6

/** *is*, *was once*, *said to be*, *has never been*, *is also*. */
function isPredicative(words: Words, word: number): boolean {
  const tag = words.upos[word]
  if (tag === U.AUX || tag === U.PART) return !/^['’]s?$/.test(words.form[word]!) || tag === U.AUX
  if (tag === U.ADV) return true
  return SAID_TO_BE.has(words.form[word]!.toLowerCase())
}

const SAID_TO_BE = new Set(
  (
    'said believed thought reported suspected reputed considered alleged purported to be became becomes as acts acted serves ' +
    'served chosen named appointed elected'
  ).split(' '),
)
