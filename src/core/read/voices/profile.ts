/** What the words of a source tell about who it is: name, kind, number, description, institution. */
import { child, isRelation, isUpos, wordsIn } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import type { Attribution, Name, Span, VoiceKind, Words } from '../../model/index.js'
import { firstComma, isIntroduced, isPeopleNoun, kindOf, mayBear } from './kind.js'
import {
  CALLED_NOUNS,
  CARRIER_NOUNS,
  INSTITUTION_NOUNS,
  NEW_PRONOUNS,
  OFFICIAL_NOUNS,
  PRONOUNS,
} from './lexicon.en.js'

export interface Profile {
  readonly attribution: Attribution
  readonly span: Span
  readonly kind: VoiceKind
  /** Set where the source is a pronoun that takes up somebody. */
  readonly pronoun: 'person' | 'thing' | 'several' | null
  readonly name: Name | null
  readonly plural: boolean
  /** *the*, *this*, *his*: takes up what was said before, or is known. */
  readonly definite: boolean
  /** *its spokesman*, *the governor's aide*: told by whose he is. */
  readonly owned: boolean
  /** *the same man*. */
  readonly same: boolean
  readonly head: string
  /** Stands in the first sentences, without an article: a headline's or summary's short form. */
  readonly opening: boolean
  /** Lemmas of the description without articles and names of the person. */
  readonly lemmas: readonly string[]
  readonly institution: Institution | null
  readonly country: string | null
}

export interface Institution {
  readonly label: string
  readonly name: Name | null
  readonly span: Span
}

/** So many sentences open a report: headline, standfirst, lead. */
const OPENING_SENTENCES = 2

/** Names by the words they cover; pronouns too where the names layer has tied them. */
export type NameAt = ReadonlyMap<number, Name>

/** Every word that is part of a mention, with its name. */
export function nameIndex(words: Words, names: readonly Name[]): NameAt {
  const at = new Map<number, Name>()
  for (const name of names) {
    for (const { span } of name.mentions) {
      const { first, last } = wordsIn(words, span)
      for (let w = first; w < last; w++) if (!at.has(w) || name.type === 'person') at.set(w, name)
    }
  }
  return at
}

/** The profile of the source of an attribution; null where it has none. */
export function profileOf(
  attribution: Attribution,
  text: string,
  words: Words,
  nameAt: NameAt,
): Profile | null {
  const span = attribution.source
  if (!span) return null
  const { first, last } = wordsIn(words, span)
  if (first >= last) return null
  const head = headOf(words, first, last)
  const form = words.form[head]!.toLowerCase()
  const lone = last - first === 1
  const pronoun = lone && Object.hasOwn(PRONOUNS, form) ? PRONOUNS[form]! : null
  const name = nameOf(words, nameAt, first, last, head)
  const institution = pronoun ? null : institutionOf(text, words, nameAt, first, last, head, name)
  const lemmas = lemmasOf(words, nameAt, first, last, name)
  const plural = isPlural(words, head)
  return {
    attribution,
    span,
    kind:
      !name && isIntroduced(words, head, last) ? 'named-person' : kindOf(words, head, name, plural),
    pronoun: NEW_PRONOUNS.has(form) && form !== 'both' ? null : pronoun,
    name,
    plural,
    definite: isDefinite(words, first, head),
    owned: child(words, head, 'nmod:poss') >= first,
    same: words.lemma[first + 1] === 'same' && first + 1 < last,
    head: words.lemma[head]!,
    opening:
      first < (words.starts[OPENING_SENTENCES] ?? words.count) &&
      !isUpos(words, first, 'DET', 'PRON'),
    lemmas,
    institution,
    country: countryOf(nameAt, first, last),
  }
}

/**
 * The word of a range that hangs on something outside it, or on a verb or adjective in it that the tree took for the main one
 * (*one person close to the inquiry*).
 */
export function headOf(words: Words, first: number, last: number): number {
  const outward = (w: number) => {
    const head = words.head[w]!
    if (head < first || head >= last) return true
    return head > w && isRelation(words, w, 'nsubj') && isUpos(words, head, 'VERB', 'ADJ')
  }
  for (let w = first; w < last; w++) {
    if (!outward(w)) continue
    if (isPeople(words, w)) return w
    if (!isUpos(words, w, 'NOUN', 'PROPN', 'PRON')) continue
    return w + 1 < last && words.head[w] === w + 1 && isPeople(words, w + 1) ? w + 1 : w
  }
  for (let w = last - 1; w > first; w--) if (!isUpos(words, w, 'PUNCT')) return w
  return first
}

/** *Corvo Front loyalists* are people, though the tagger may take their noun for what the front does. */
function isPeople(words: Words, at: number): boolean {
  return isUpos(words, at, 'VERB') && isPeopleNoun(words.lemma[at]!.toLowerCase())
}

/** The name of who speaks: of the head, or of a person that the head is the title of. */
function nameOf(
  words: Words,
  nameAt: NameAt,
  first: number,
  last: number,
  head: number,
): Name | null {
  const own = nameAt.get(head) ?? null
  if (own && own.type === 'person') return own
  const comma = firstComma(words, head, last)
  for (let w = first; w < last; w++) {
    const name = nameAt.get(w)
    if (name?.type !== 'person' || isPossessor(words, w, last)) continue
    if (words.xpos[w] === X['PRP$'] || isInClause(words, w, head)) continue
    if (words.form[w - 1] === ',' && head < comma && OFFICIAL_NOUNS.has(words.lemma[head]!))
      return name
    if (w < head && head < comma && isUpos(words, head, 'NOUN') && !mayBear(words, head)) return own
    if (w < comma || isUpos(words, head, 'NOUN', 'PROPN'))
      return isOfPhrase(words, w, head) ? own : name
  }
  return own && own.type !== 'nationality' && !isModifier(words, head, own) ? own : null
}

/** *Obama’s spokesman*: the person named is not the one who speaks. */
function isPossessor(words: Words, word: number, last: number): boolean {
  for (let w = word + 1; w < Math.min(last, word + 4); w++) {
    if (words.xpos[w] === X.POS) return true
    if (!isUpos(words, w, 'PROPN')) return false
  }
  return false
}

/** *an official who said that Lopez had fled*: of whom the description tells is not who speaks. */
function isInClause(words: Words, word: number, head: number): boolean {
  for (let at = word; at !== -1 && at !== head; at = words.head[at]!)
    if (isRelation(words, at, 'acl:relcl')) return true
  return false
}

/** *a spokesman for Maria Lopez*, *a video of John Doe*. */
function isOfPhrase(words: Words, word: number, head: number): boolean {
  for (let at = word; at !== -1 && at !== head; at = words.head[at]!) {
    if (child(words, at, 'case') !== -1) return true
  }
  return false
}

function isModifier(words: Words, head: number, name: Name): boolean {
  return name.type === 'place' && isUpos(words, head, 'ADJ')
}

function isPlural(words: Words, head: number): boolean {
  const tag = words.xpos[head]!
  if (tag === X.NNS || tag === X.NNPS) return true
  const number = child(words, head, 'nummod')
  return number !== -1 || child(words, head, 'conj') !== -1
}

function isDefinite(words: Words, first: number, head: number): boolean {
  const form = words.form[first]!.toLowerCase()
  return first < head && /^(the|this|that|these|those|his|her|its|their)$/.test(form)
}

const LIGHT =
  /^(an?|same|the|this|that|these|those|one|two|some|'s|’s|of|in|with|for|to|by|and|or|on|from|at|,|"|“|”|')$/

/** The lemmas of a description, in order, without articles, particles and the person's own name. */
function lemmasOf(
  words: Words,
  nameAt: NameAt,
  first: number,
  last: number,
  name: Name | null,
): string[] {
  const found: string[] = []
  for (let w = first; w < last; w++) {
    const lemma = words.lemma[w]!.toLowerCase()
    if (LIGHT.test(lemma) || isUpos(words, w, 'PUNCT', 'DET')) continue
    if (name?.type === 'person' && nameAt.get(w) === name) continue
    if (!found.includes(lemma)) found.push(lemma)
  }
  return found
}

/** The body that a person speaks for, or that issued a statement. */
function institutionOf(
  text: string,
  words: Words,
  nameAt: NameAt,
  first: number,
  last: number,
  head: number,
  own: Name | null,
): Institution | null {
  for (let w = first; w < last; w++) {
    const name = nameAt.get(w)
    if (!name || name === own || !/^(organisation|group|outlet|facility)$/.test(name.type)) continue
    let end = w + 1
    while (end < last && nameAt.get(end) === name) end++
    const span = { report: words.report, from: words.from[w]!, to: words.to[end - 1]! }
    return { label: name.label, name, span }
  }
  return bodyNoun(text, words, first, last, head) ?? calledBody(text, words, first, last)
}

/** *Ida Voss of the aid group Open Hands*: large words behind what kind of body it is, though no finder took them for a name. */
function calledBody(text: string, words: Words, first: number, last: number): Institution | null {
  const isLarge = (w: number) => w < last && /^\p{Lu}/u.test(words.form[w]!)
  for (let w = first + 1; w + 1 < last; w++) {
    if (!CALLED_NOUNS.has(words.lemma[w]!.toLowerCase()) || isLarge(w) || !isLarge(w + 1)) continue
    let end = w + 2
    while (isLarge(end)) end++
    const span = { report: words.report, from: words.from[w + 1]!, to: words.to[end - 1]! }
    return { label: text.slice(span.from, span.to).replace(/\s+/g, ' '), name: null, span }
  }
  return null
}

/** *an interior ministry official*: a body in plain nouns before the head. */
function bodyNoun(
  text: string,
  words: Words,
  first: number,
  last: number,
  head: number,
): Institution | null {
  for (let w = first; w < last; w++) {
    if (w === head || !INSTITUTION_NOUNS.has(words.lemma[w]!.toLowerCase())) continue
    let start = w
    while (start > first && isInName(words, start - 1)) start--
    const span = { report: words.report, from: words.from[start]!, to: words.to[w]! }
    return { label: text.slice(span.from, span.to).replace(/\s+/g, ' '), name: null, span }
  }
  return null
}

/** Words before the noun of a body that are part of what it is called: *interior ministry*, *the transport workers’ union*. */
function isInName(words: Words, at: number): boolean {
  if (isUpos(words, at, 'ADJ', 'NOUN', 'PROPN')) return true
  return words.xpos[at] === X.POS && at > 0 && words.xpos[at - 1] === X.NNS
}

function countryOf(nameAt: NameAt, first: number, last: number): string | null {
  for (let w = first; w < last; w++) {
    const country = nameAt.get(w)?.country
    if (country) return country
  }
  return null
}

/** So many characters may stand before the body: *an FDN message*, not *a message on a channel of the FDN*. */
const ARTICLE = 5

/** True for a statement or report that only carries the words of the body named with it. */
export function isCarrier(profile: Profile): boolean {
  const { head, institution, span } = profile
  if (institution === null) return false
  return (
    CARRIER_NOUNS.has(head) || (head === 'message' && institution.span.from - span.from < ARTICLE)
  )
}
