/** The ordered judges of found names: edges, overlaps, traps. */
import {
  ROLE_WORDS,
  TITLE_WORDS,
  WORD_CLASSES,
  WordClass,
} from '../../language/names/lexicon.en.js'
import { U, XPOS } from '../../language/tagset.js'
import type { KnownName } from '../../language/gazetteer.js'
import {
  isLarge,
  knownAs,
  labelOf,
  lower,
  sentenceBounds,
  type Found,
  type Given,
} from './found.js'
import { cutApart } from './cut.js'
import { CALENDAR, CALLINGS, NO_NAMES } from './lexicon.en.js'
import { apposed } from './signs.js'
import { nicknamed } from './nickname.js'
import { repeats } from './rules.js'
import { headed, widen } from './widen.js'

/** One judge of found names. */
export type Judge = (names: readonly Found[], given: Given) => readonly Found[]

const EDGE = /^(?:['’]s?|[,.;:"“”()‘’]|-|–|the|a|an|and|or|of|in)$/i

/** Articles, possessives and signs are no part of a name. */
const trim: Judge = (names, given) =>
  names.flatMap((name) => {
    const { form } = given.words
    let { first, last } = name
    if (/^(?:place|person)$/.test(name.type)) first = behindOf(given, first, last)
    if (name.rule !== 'N11') last = beforeJoint(given, first, last)
    while (last > first && EDGE.test(form[last - 1]!)) last--
    while (first < last && EDGE.test(form[first]!) && !/^al$/i.test(form[first]!)) first++
    return first < last ? [{ ...name, first, last }] : []
  })

/** *the Chadian city of Abel* is Abel. */
function behindOf(given: Given, first: number, last: number): number {
  for (let at = first + 1; at + 1 < last; at++) {
    if (lower(given, at) === 'of' && KIND_OF.test(given.words.form[at - 1]!)) return at + 1
  }
  return first
}

const KIND_OF =
  /^(?:city|town|village|port|capital|island|state|district|province|region|suburb|area|outskirts)$/

/** *Norway - led*, in three words, is Norway. */
function beforeJoint(given: Given, first: number, last: number): number {
  const joint = last - 2
  if (joint <= first || !/^[-–]$/.test(lower(given, joint))) return last
  return JOINED.test(`x-${lower(given, last - 1)}`) ? joint : last
}

/** What stands before a person's name up to the last title is no part of it; a title alone is no name. */
const untitled: Judge = (names, given) =>
  names.flatMap((name) => {
    if (name.type !== 'person') return [name]
    const { first, last } = name
    const { gazetteer } = given.language
    let from = first
    for (let at = first; at < last; at++) {
      const word = lower(given, at).replace(/\.$/, '')
      const title = TITLE_WORDS.has(word) || /^(?:spokes|chair)/.test(word)
      const kind = WORD_CLASSES.get(word)
      const office = (kind === WordClass.organisation || kind === WordClass.place) && last - at > 2
      if (office || (title && !(at === first && last - at === 2 && isBorne(given, at))))
        from = behindTitle(given, at + 1, last)
      else if (at === first && isCalling(given, at) && last - at > 1) from = at + 1
    }
    while (
      from < last - 1 &&
      from - first < 2 &&
      isPeople(gazetteer.lookup(given.words.form[from]!)[0])
    )
      from++
    if (from >= last) return []
    return [{ ...name, first: from }]
  })

/** What somebody is, written large at the start of a sentence: *Policeman Daly*; and nobody's first name. */
function isCalling(given: Given, at: number): boolean {
  const word = lower(given, at)
  return (ROLE_WORDS.has(word) || CALLINGS.has(word)) && !given.language.gazetteer.isFirstName(word)
}

/** Behind a title, and behind the office that *of* and *for* tie to it: *Secretary of State*. */
function behindTitle(given: Given, at: number, last: number): number {
  if (!/^(?:of|for)$/.test(lower(given, at))) return at
  return Math.min(last, lower(given, at + 2) === 'and' ? at + 4 : at + 2)
}

const isPeople = (known: KnownName | undefined): boolean =>
  known?.type === 'nationality' ||
  known?.type === 'organisation' ||
  (known?.key.startsWith('country:') ?? false)

/** A title that is also a first name, right before the last word: *Prince Okoro*. */
function isBorne(given: Given, at: number): boolean {
  const word = lower(given, at)
  return (
    /^(?:prince|king|dean|major|earl|duke|judge|bishop|pope|father|sheikh)$/.test(word) &&
    given.language.gazetteer.isFirstName(word)
  )
}

/**
 * In a heading in title case a known name stays by itself (*Reuters Leaves Ghent* is not one name), and common words
 * at the ends are cut off (*GHENT RAID*).
 */
const headings: Judge = (names, given) => {
  const sure = new Map<number, number>()
  for (const name of names) {
    if (name.rule === 'N2' && name.weight > 2) sure.set(name.first, name.last)
  }
  return names.flatMap((name) => {
    if (name.rule !== 'N1' || name.last - name.first < 2) return [name]
    if (given.heading[name.first] === 0) return [name]
    if (given.language.gazetteer.lookup(labelOf(given, name)).length > 0) return [name]
    if ((sure.get(name.first) ?? Infinity) <= name.last) return []
    let { first, last } = name
    while (last > first && NO_NAMES.has(lower(given, last - 1))) last--
    while (first < last && NO_NAMES.has(lower(given, first))) first++
    return first < last ? [{ ...name, first, last }] : []
  })
}

const JOINED =
  /^(.+?)[-–](?:led|backed|based|born|held|controlled|run|allied|sponsored|funded|linked|occupied|trained|made|wide|supported|affiliated|inspired|dominated|ruled|owned)$/
const BEFORE = /^(?:anti|pro|non|ex|post|pre)[-–](.+)$/i

/** *Norway-led* and *anti-NATO* hold a name; *Chad-Niger* holds two. */
const partly: Judge = (names, given) => {
  const { words, language } = given
  const seen = new Set<number>()
  const parts: Found[] = []
  for (let i = 0; i < words.count; i++) {
    const form = words.form[i]!
    if (!/[\p{L}.][-–]\p{L}/u.test(form) || language.gazetteer.lookup(form).length > 0) continue
    const cut = JOINED.exec(form)?.[1] ?? BEFORE.exec(form)?.[1]
    const pieces = cut ? [cut] : form.split(/[-–]/)
    const known = pieces.map((piece) => language.gazetteer.lookup(piece)[0])
    if (!/^\p{Lu}/u.test(pieces[0]!) || known.some((k) => !k || k.key.startsWith('city:'))) continue
    seen.add(i)
    let at = form.indexOf(pieces[0]!)
    known.forEach((k, p) => {
      const from = words.from[i]! + form.indexOf(pieces[p]!, at)
      at = form.indexOf(pieces[p]!, at) + pieces[p]!.length
      parts.push({
        first: i,
        last: i + 1,
        type: k!.type,
        weight: 2.5,
        rule: 'N2',
        part: { from, to: from + pieces[p]!.length },
      })
    })
  }
  const whole = names.filter(({ first, last }) => last - first > 1 || !seen.has(first))
  return parts.length === 0 ? names : [...whole, ...parts].sort((a, b) => a.first - b.first)
}

/** One word that is a people's is one, whatever the tagger takes it for. */
const peoples: Judge = (names, given) =>
  names.map((name) => {
    if (name.last - name.first > 1 || name.rule === 'N6') return name
    const known = given.language.gazetteer.lookup(labelOf(given, name))[0]
    return known?.type === 'nationality' ? { ...name, type: 'nationality', rule: 'N10' } : name
  })

/** Of stretches that overlap the longer stays, and of two that are as long the surer one. */
const apart: Judge = (names) => {
  const order = [...names].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || b.weight - a.weight || a.first - b.first,
  )
  const taken = new Set<number>()
  const kept: Found[] = []
  for (const name of order) {
    let free = true
    for (let k = name.first; k < name.last; k++) if (taken.has(k)) free = false
    if (!free) continue
    for (let k = name.first; k < name.last; k++) taken.add(k)
    kept.push(name)
  }
  return kept.sort((a, b) => a.first - b.first)
}

/** Two persons joined by *and* are two names, and so are a town and its country behind a comma. */
const split: Judge = (names, given) =>
  names.flatMap((name) => {
    if (name.type !== 'person' && name.type !== 'place') return [name]
    if (given.language.gazetteer.lookup(labelOf(given, name)).length > 0) return [name]
    for (let at = name.first + 1; at < name.last - 1; at++) {
      if (/^(?:and|&|,)$/.test(lower(given, at)) && !isOneHouse(given, name, at))
        return [
          { ...name, last: at },
          { ...name, first: at + 1 },
        ]
    }
    return [name]
  })

/** *Lorn Bar and Grill*: what stands behind *and* is no place by itself. */
function isOneHouse(given: Given, { type, first, last }: Found, and: number): boolean {
  if (type !== 'place' || lower(given, and) === ',' || last - and > 2) return false
  return and - first > 1 && knownAs(given, last - 1, last).length === 0
}

/** Words that only look like names: a large letter at the start of a sentence, days, lower-case words. */
const traps: Judge = (names, given) =>
  names.filter((name) => {
    const { words } = given
    const single = name.last - name.first === 1
    const low = lower(given, name.first)
    if (name.rule === 'N13') return true
    if (single && (CALENDAR.has(low) || /(?:ism|phobia|care)s?$/.test(low))) return false
    const known = knownAs(given, name.first, name.last)[0]
    if (single && NO_NAMES.has(low) && !/^(?:US|IS|WHO)$/.test(words.form[name.first]!)) {
      return (
        isShared(given, name) ||
        (given.language.gazetteer.isFirstName(low) && name.type === 'person' && name.weight > 2)
      )
    }
    let large = false
    for (let k = name.first; k < name.last; k++)
      if (isLarge(given, k) || /\p{Lu}/u.test(words.form[k]!)) large = true
    if (!large) return known !== undefined && name.last - name.first > 1
    if (!/\p{L}/u.test(words.form[name.first]!) && single) return false
    const [start] = sentenceBounds(given, name.first)
    if (single && !known && name.first === start && given.heading[name.first] !== 2) {
      return (
        given.large.has(words.form[name.first]!) ||
        (!given.forms.has(low) && isNameTag(given, name) && !isPlural(given, name))
      )
    }
    return true
  })

/** A tag that a name may have; for persons, whose names are often mistaken at the start, anything but a small word's. */
function isNameTag({ words }: Given, { first, type }: Found): boolean {
  if (words.upos[first] === U.PROPN) return true
  return type === 'person' && words.upos[first] !== U.ADP && words.upos[first] !== U.DET
}

/** *Thieves* and *Sirens* at the start of a sentence are several of something; *Rogers* may be somebody. */
function isPlural({ words, language }: Given, { first }: Found): boolean {
  const form = words.form[first]!
  if (!/^NNP?S$/.test(XPOS[words.xpos[first]!]!) || words.lemma[first] === form) return false
  return !language.gazetteer.isLastName(form) && !language.gazetteer.isFirstName(form)
}

/** *Said and Cherif Moravec*: a first name before *and* and a full name. */
function isShared(given: Given, { first, last }: Found): boolean {
  return (
    /^(?:and|&)$/.test(lower(given, last)) &&
    isLarge(given, last + 1) &&
    isLarge(given, last + 2) &&
    isLarge(given, first)
  )
}

/** What the finders missed, where the same words are a name elsewhere in the report. */
const again: Judge = (names, given) =>
  [...names, ...repeats(given, names)].sort((a, b) => a.first - b.first)

export const judges: readonly Judge[] = [
  trim,
  split,
  untitled,
  cutApart,
  trim,
  headings,
  widen,
  nicknamed,
  traps,
  apart,
  headed,
  apposed,
  again,
  partly,
  peoples,
]
