/** The ordered judges of found names: edges, overlaps, traps. */
import { TITLE_WORDS } from '../../language/names/lexicon.en.js'
import { U } from '../../language/tagset.js'
import { isLarge, knownAs, lower, sentenceBounds, type Found, type Given } from './found.js'
import { CALENDAR, NO_NAMES } from './lexicon.en.js'
import { isCapitalSentence, repeats } from './rules.js'

type Judge = (names: readonly Found[], given: Given) => readonly Found[]

/** Articles, possessives and titles are no part of a name. */
const trim: Judge = (names, given) =>
  names.flatMap((name) => {
    let { first, last } = name
    const { words } = given
    while (
      last > first &&
      /^(?:['’]s?|[,.;:"“”()]|-|the|a|an|and|of|in)$/i.test(words.form[last - 1]!) &&
      last - first > 0
    )
      last--
    const drop = (at: number): boolean =>
      /^(?:the|a|an|[,.;:"“”()'‘’-]|and|or|of)$/i.test(words.form[at]!) ||
      (name.type === 'person' &&
        last - at > 1 &&
        TITLE_WORDS.has(lower(given, at).replace(/\.$/, '')) &&
        !isFirstOfTwo(given, at, last))
    while (first < last && drop(first)) first++
    return first < last ? [{ ...name, first, last }] : []
  })

/** *Said Moravec* keeps its first name, though *Sheikh* and the like go. */
function isFirstOfTwo(given: Given, at: number, last: number): boolean {
  const form = lower(given, at)
  return (
    last - at === 2 &&
    given.language.gazetteer.isFirstName(form) &&
    /^(?:prince|king|dean|major|earl|duke|judge|bishop|pope)$/.test(form)
  )
}

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

/** Two persons joined by *and* are two names. */
const split: Judge = (names, given) =>
  names.flatMap((name) => {
    if (name.type !== 'person') return [name]
    for (let at = name.first + 1; at < name.last - 1; at++) {
      if (/^(?:and|&|,)$/.test(lower(given, at)))
        return [
          { ...name, last: at },
          { ...name, first: at + 1 },
        ]
    }
    return [name]
  })

/** Words that only look like names: a large letter at the start of a sentence, days, lower-case words. */
const traps: Judge = (names, given) =>
  names.filter((name) => {
    const { words } = given
    const single = name.last - name.first === 1
    const low = lower(given, name.first)
    if (single && CALENDAR.has(low)) return false
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
    const [start, end] = sentenceBounds(given, name.first)
    if (single && !known && name.first === start && !isCapitalSentence(given, start, end)) {
      return (
        given.large.has(words.form[name.first]!) ||
        (!given.forms.has(low) && words.upos[name.first] === U.PROPN)
      )
    }
    return true
  })

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

export const judges: readonly Judge[] = [trim, split, traps, apart, again]
