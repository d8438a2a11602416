/** What kind of voice the words of a source name. */
import { child, isUpos } from '../../language/tree.js'
import type { Name, VoiceKind, Words } from '../../model/index.js'
import {
  ACCOUNT_NOUNS,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  NEWS_WORDS,
  OFFICIAL_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
} from './lexicon.en.js'

/** What kind of voice it is, by its name or by the nouns of its description. */
export function kindOf(words: Words, head: number, name: Name | null, several: boolean): VoiceKind {
  const lemma = words.lemma[head]!.toLowerCase()
  const plural = several && !isOne(words, head)
  if (words.form[head]!.startsWith('@')) return 'social-account'
  if (name?.type === 'person') return 'named-person'
  if (DOCUMENT_NOUNS.has(lemma) && isUpos(words, head, 'NOUN')) return 'document'
  if (name?.type === 'outlet') return 'outlet'
  if (name?.type === 'group') return 'group'
  if (OFFICIAL_NOUNS.has(lemma)) return 'unnamed-official'
  if (ACCOUNT_NOUNS.has(lemma)) return 'social-account'
  if (OUTLET_NOUNS.has(lemma) || isNewsAgency(words, head)) return 'outlet'
  if (BODY_NOUNS.has(lemma)) return 'organisation'
  if (GROUP_NOUNS.has(lemma))
    return name?.type === 'organisation' && isUpos(words, head, 'PROPN') ? 'organisation' : 'group'
  if (PERSON_NOUNS.has(lemma)) return plural || lemma === 'people' ? 'group' : 'unnamed-person'
  if (name) return 'organisation'
  if (isUpos(words, head, 'PROPN') || /^\p{Lu}{2,6}$/u.test(words.form[head]!))
    return 'organisation'
  if (isTitled(words, head)) return 'organisation'
  return plural ? 'group' : 'unnamed-person'
}

/** *Harbour Relief denied it*: two words with capitals, and none behind them, name a house; a headline has them all through. */
function isTitled(words: Words, head: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}/u.test(words.form[at] ?? '')
  return isCapital(head) && isCapital(head - 1) && /^\p{Ll}/u.test(words.form[head + 1] ?? '')
}

function isNewsAgency(words: Words, head: number): boolean {
  return (
    words.lemma[head] === 'agency' && NEWS_WORDS.has(words.lemma[head - 1]?.toLowerCase() ?? '')
  )
}

/** *Sidi Varga, a lawyer*: a person by name, though no name was read. */
export function isIntroduced(words: Words, head: number, last: number): boolean {
  if (!isUpos(words, head, 'PROPN')) return false
  const comma = firstComma(words, head, last)
  for (let w = comma + 1; w < last; w++) {
    if (!isUpos(words, w, 'NOUN')) continue
    const lemma = words.lemma[w]!
    return OFFICIAL_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma)
  }
  return false
}

/** A noun of persons, by what they are or do, whatever part of speech it was taken for. */
export function isPeopleNoun(lemma: string): boolean {
  return OFFICIAL_NOUNS.has(lemma) || GROUP_NOUNS.has(lemma) || PERSON_NOUNS.has(lemma)
}

/** A noun that somebody's name may stand before and mean him: not *the Lopez administration*. */
export function mayBear(words: Words, head: number): boolean {
  const lemma = words.lemma[head]!
  return !BODY_NOUNS.has(lemma) && !GROUP_NOUNS.has(lemma) && !DOCUMENT_NOUNS.has(lemma)
}

/** *one man* is no group. */
function isOne(words: Words, head: number): boolean {
  const number = child(words, head, 'nummod')
  return number !== -1 && words.lemma[number] === 'one'
}

/** Where the first comma of a phrase stands; `last` where none does. */
export function firstComma(words: Words, from: number, last: number): number {
  for (let w = from; w < last; w++) if (words.form[w] === ',') return w
  return last
}
