/** Names that the finders ran together: a credit and what the picture shows, an office and its holder, a place and who speaks for it. */
import type { KnownName } from '../../language/gazetteer.js'
import {
  ROLE_WORDS,
  TITLE_WORDS,
  WORD_CLASSES,
  WordClass,
} from '../../language/names/lexicon.en.js'
import { fold } from '../../language/names/fold.js'
import { isLarge, labelOf, lower, type Found, type Given } from './found.js'
import { MEMBERS_OF_HOUSES, NAME_PARTICLES, NO_NAMES } from './lexicon.en.js'

/** Cuts names where one ends and another begins. */
export function cutApart(names: readonly Found[], given: Given): readonly Found[] {
  const sure = names.filter(({ rule, weight }) => rule === 'N2' && weight > 2)
  return names.flatMap((name) => {
    if (name.last - name.first < 2 || isKnown(given, name)) return [name]
    const cut = cutters.map((cut) => cut(given, name, sure)).find((parts) => parts !== null)
    return cut ?? [name]
  })
}

const isKnown = (given: Given, name: Found): boolean =>
  given.language.gazetteer.lookup(labelOf(given, name)).length > 0

type Cutter = (given: Given, name: Found, sure: readonly Found[]) => Found[] | null

/** *Reuters The Harbour Board*: a credit that runs on into what the picture shows. *Reuters Institute* and *CNN Tokyo* are one name. */
const credit: Cutter = ({ words, language }, name) => {
  const agency = language.gazetteer.longest(words.form, name.first)
  if (!agency || !agency.known.some(isAgency)) return null
  const at = name.first + agency.length
  if (at >= name.last) return null
  const next = words.form[at]!
  const low = next.toLowerCase()
  const begins =
    /^(?:the|an?)$/.test(low) ||
    NO_NAMES.has(low) ||
    TITLE_WORDS.has(low) ||
    (name.last - at > 1 && language.gazetteer.isFirstName(next)) ||
    (name.last - at > 1 && opensAnother(language.gazetteer.longest(words.form, at)?.known))
  if (!begins) return null
  const first = /^(?:the|an?)$/.test(low) ? at + 1 : at
  const shown = first < name.last && !(name.last - first === 1 && NO_NAMES.has(low))
  return [
    { ...name, last: at, type: 'outlet' },
    ...(shown ? [{ ...name, first, weight: Math.min(name.weight, 1) }] : []),
  ]
}

/** Houses whose names stand right before what their pictures show. */
const isAgency = ({ key }: KnownName): boolean =>
  /^outlet:(?:reuters|associated-press|agence-france-presse|getty|epa|press-association|afp|tass|xinhua|upi|bloomberg)/.test(
    key,
  )

const opensAnother = (known: readonly KnownName[] | undefined): boolean =>
  known?.some(({ type, key }) => type !== 'outlet' && !key.startsWith('city:')) ?? false

/** *the United [Nations Orla Vesh]*: where a known name reaches into a person's, the person begins behind it. */
const behindKnown: Cutter = (_, name, sure) => {
  if (name.type !== 'person') return null
  const over = sure.find(({ first, last }) => first < name.first && last > name.first)
  if (!over || over.last >= name.last) return null
  return [{ ...name, first: over.last }]
}

/** *Minister of [Defence Orla Vesh]*, *Mayor of [Lorn Orla Vesh]*: the word behind *of* belongs to the office. */
const behindOffice: Cutter = (given, name) => {
  if (name.type !== 'person' || name.last - name.first < 3) return null
  if (!/^(?:of|for)$/.test(lower(given, name.first - 1))) return null
  const office = lower(given, name.first - 2)
  if (!TITLE_WORDS.has(office) && !ROLE_WORDS.has(office)) return null
  const word = given.words.form[name.first]!
  const { gazetteer } = given.language
  const own = gazetteer.isFirstName(word) && gazetteer.lookup(word).length === 0
  if (own) return null
  const person = { ...name, first: name.first + 1 }
  const place = gazetteer.lookup(word).some(({ type }) => type === 'place')
  return place ? [{ ...name, last: name.first + 1, type: 'place', weight: 1 }, person] : [person]
}

/** *[Lorn Central MP Orla Vesh]*: a place, and who speaks for it. *Martin Luther King Hospital* is one name. */
const atTitle: Cutter = (given, name) => {
  if (name.type === 'person') return null
  const head = WORD_CLASSES.get(fold(given.words.form[name.last - 1]!)) ?? 0
  if (head !== 0 && head !== WordClass.calendar) return null
  for (let at = name.first + 1; at + 1 < name.last; at++) {
    const title = lower(given, at).replace(/\.$/, '')
    if (!TITLE_WORDS.has(title) && !MEMBERS_OF_HOUSES.has(title)) continue
    const sure = MEMBERS_OF_HOUSES.has(title) && name.last - at > 2
    if (!sure && !given.language.gazetteer.isFirstName(given.words.form[at + 1]!)) continue
    return [
      { ...name, last: at },
      { ...name, first: at + 1, type: 'person' },
    ]
  }
  return null
}

/** *[Lorn Zoo gorilla Orla]*: a common noun in small letters parts two names, and whoever it names is one only where people are so called. */
const atNoun: Cutter = (given, name) => {
  for (let at = name.first + 1; at + 1 < name.last; at++) {
    const word = lower(given, at)
    if (isLarge(given, at) || !/^\p{Ll}{4,}$/u.test(word) || NAME_PARTICLES.has(word)) continue
    if (!isLarge(given, at - 1) || !isLarge(given, at + 1)) continue
    if (JOINING.has(word) || given.heading[at] !== 0) continue
    const person = ROLE_WORDS.has(word) && { ...name, first: at + 1, type: 'person' as const }
    return [{ ...name, last: at }, ...(person ? [person] : [])]
  }
  return null
}

const JOINING = new Set('from with upon under without over against between para pour'.split(' '))

/** *[Florida]’s [Orla Space Center]*: a known place or body and what is its own. *Children’s Hospital* is one name. */
const atPossessive: Cutter = (given, name) => {
  const { form } = given.words
  for (let at = name.first + 1; at + 1 < name.last; at++) {
    if (!/^['’]s$/.test(form[at]!)) continue
    const owner = given.language.gazetteer.lookup(labelOf(given, { ...name, last: at }))[0]
    const person = given.language.gazetteer.isFirstName(form[at + 1]!) && name.last - at === 3
    const body = (WORD_CLASSES.get(fold(form[at - 1]!)) ?? 0) === WordClass.organisation
    const owns = owner ? !/^(?:person|event)$/.test(owner.type) : body && person
    if (!owns) return null
    return [
      { ...name, last: at, type: owner?.type ?? 'organisation' },
      { ...name, first: at + 1, type: person ? 'person' : name.type },
    ]
  }
  return null
}

/** *[Orla Vesh] of [Lorn]*. *Joan of Arc* and *the Prince of Lorn* are one name. */
const atOf: Cutter = (given, name) => {
  if (name.type !== 'person') return null
  for (let at = name.first + 2; at + 1 < name.last; at++) {
    if (lower(given, at) !== 'of') continue
    return [
      { ...name, last: at },
      { ...name, first: at + 1, type: 'place', weight: 1 },
    ]
  }
  return null
}

/** *[Orla Vesh] [Orla Vesh]*: a caption and a text that no stop parts. */
const twice: Cutter = ({ words }, name) => {
  const half = (name.last - name.first) / 2
  if (half < 2 || half % 1 !== 0) return null
  for (let at = name.first; at < name.first + half; at++)
    if (words.form[at] !== words.form[at + half]) return null
  return [
    { ...name, last: name.first + half },
    { ...name, first: name.first + half },
  ]
}

/** *[Orla Vesh] Investigators*: the sentence begins behind a credit that has no stop. */
const beforeSentence: Cutter = (given, name) => {
  if (name.type !== 'person' || name.last - name.first < 3) return null
  const word = lower(given, name.last - 1)
  return NO_NAMES.has(word) && /[^s]s$/.test(word) ? [{ ...name, last: name.last - 1 }] : null
}

const cutters: readonly Cutter[] = [
  credit,
  behindKnown,
  behindOffice,
  atTitle,
  atNoun,
  atPossessive,
  atOf,
  twice,
  beforeSentence,
]
