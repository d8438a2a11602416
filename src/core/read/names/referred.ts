/** N14: descriptions and pronouns that take a name up again, by all that speaks for it in the report. */
import type { Referent } from '../../language/coreference/referents.js'
import type { NamedSpan, Phrase } from '../../language/coreference/mentions.js'
import { D } from '../../language/tagset.js'
import { isLarge, lower, type Given } from './found.js'
import {
  CHILDREN,
  FEMALE,
  GROUP_NOUNS,
  MALE,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  PLACE_NOUNS,
} from './lexicon.en.js'
import type { Taken } from './takeup.js'

/**
 * How far the chosen reading must beat the next best to be believed (natural logarithm of the odds): on GUM nine in ten of
 * these descriptions and 19 in 20 of these pronouns are right.
 */
const SURE = { description: 2, pronoun: 3 } as const

/** Every description and pronoun that the referents tie to a name. */
export function referred(given: Given, spans: readonly NamedSpan[]): Taken[] {
  const named = new Uint8Array(given.words.count)
  for (const { first, last } of spans) named.fill(1, first, last)
  return given.language
    .referents(given.words, spans)
    .flatMap((referent) => takenIn(given, referent, named))
}

function takenIn(given: Given, { phrases, margins }: Referent, named: Uint8Array): Taken[] {
  const found: Taken[] = []
  let before: NamedSpan | null = null
  let sure = true
  phrases.forEach((phrase, i) => {
    const margin = margins[i]!
    if (phrase.name) {
      before = phrase.name
      sure = true
      return
    }
    if (phrase.kind === 'name') before = null
    const form = phrase.kind === 'pronoun' ? 'pronoun' : 'description'
    if (margin < SURE[form]) sure = false
    if (!before || !sure || named[phrase.head] || !mayBe(given, phrase, before)) return
    found.push({
      index: before.owner,
      first: phrase.first,
      last: phrase.head + 1,
      form,
      rule: 'N14',
    })
  })
  return found
}

/** True where the words may stand for a name of this type: *he* for persons only, *it* for none; *the town*, *this group*. */
function mayBe(given: Given, { kind, first, head }: Phrase, name: NamedSpan): boolean {
  const { type } = name
  const word = lower(given, head)
  if (kind === 'pronoun') {
    if (MALE.has(word) || FEMALE.has(word)) return type === 'person'
    if (/^(?:it|its|itself)$/.test(word)) return type !== 'person' && type !== 'nationality'
    return /^the(?:y|m|ir|mselves)$/.test(word) && type !== 'place'
  }
  if (kind !== 'noun' || given.words.deprel[head] === D.appos) return false
  const points = /^(?:the|this|that)$/.test(lower(given, first)) && !isLarge(given, head)
  return points && isKindOf(given, head, name)
}

/** *The zoo* is a name that says *zoo*; *the country* a country, and *the boy* nobody who is only named beside him. */
function isKindOf(given: Given, head: number, { type, first, last, country }: NamedSpan): boolean {
  const noun = lower(given, head)
  const names = () => {
    for (let at = first; at < last; at++) if (lower(given, at) === noun) return true
    return false
  }
  if (type === 'person') return !CHILDREN.has(noun) && !PLACE_NOUNS.has(noun)
  if (type !== 'place' && type !== 'facility') {
    return (
      names() || ORGANISATION_NOUNS.has(noun) || GROUP_NOUNS.has(noun) || OUTLET_NOUNS.has(noun)
    )
  }
  const kind = PLACE_NOUNS.get(noun)
  return names() || (kind !== undefined && (kind === 'country') === (country ?? false))
}
