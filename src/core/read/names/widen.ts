/** Names that the finders cut too short: a first name before, a particle within, the people or country of an office. */
import { TITLE_WORDS, WORD_CLASSES, WordClass } from '../../language/names/lexicon.en.js'
import type { NameType } from '../../model/index.js'
import { fold } from '../../language/names/fold.js'
import { XPOS } from '../../language/tagset.js'
import { isLarge, labelOf, lower, sentenceBounds, type Found, type Given } from './found.js'
import { NAME_PARTICLES, NO_GIVEN_PARTS, NO_NAMES, SHORT_MONTHS } from './lexicon.en.js'

/** Widens names over what belongs to them, where no other name holds it. */
export function widen(names: readonly Found[], given: Given): readonly Found[] {
  const held = new Uint8Array(given.words.count)
  for (const { first, last } of names) held.fill(1, first, last)
  return names.map((name) => {
    const [start, end] = sentenceBounds(given, name.first)
    if (given.heading[name.first] !== 0) return name
    let wide = withParticle(
      given,
      withFirstName(given, withMonth(given, office(given, name, start), end, held), start, held),
      start,
      end,
      held,
    )
    if (wide.type === 'person') wide = withGivenPart(given, wide, end)
    for (let i = wide.first; i < wide.last; i++) held[i] = 1
    return wide
  })
}

/** *Redin* behind *Orsa* is *Orsa Redin*: a large word that is no title and no other name stands right before. */
function withFirstName(given: Given, name: Found, start: number, held: Uint8Array): Found {
  const at = name.first - 1
  if (name.type !== 'person' || name.last - name.first > 1 || at < start || held[at]) return name
  if (!isLarge(given, at) || !/^NNP/.test(XPOS[given.words.xpos[at]!]!)) return name
  const word = lower(given, at).replace(/\.$/, '')
  const { gazetteer } = given.language
  const common = NO_NAMES.has(word) || (WORD_CLASSES.get(word) ?? 0) !== 0
  if (common || gazetteer.lookup(given.words.form[at]!).length > 0 || TITLE_WORDS.has(word))
    return name
  if (at === start && !gazetteer.isFirstName(word)) return name
  return { ...name, first: at }
}

/**
 * *Ilse March* is a person, though *March* is a month: a first name alone, and no day behind the month. A short form of a month
 * has a day or a year behind it, or belongs to the name before it: *Canal Nov*.
 */
function withMonth(given: Given, name: Found, end: number, held: Uint8Array): Found {
  const { last } = name
  if (name.type === 'nationality' || last - name.first > 1 || last >= end || held[last]) return name
  if (!isLarge(given, last) || /^[\d.]/.test(lower(given, last + 1))) return name
  const month = lower(given, last)
  if (SHORT_MONTHS.has(month)) return { ...name, last: last + 1 }
  const alone = name.type === 'person' && last + 1 < end
  return alone &&
    /^(?:april|may|june|august|march)$/.test(month) &&
    given.language.gazetteer.isFirstName(given.words.form[name.first]!)
    ? { ...name, last: last + 1 }
    : name
}

/** *Vilar do Mar*: a large word, a particle, a large word; one of the large ones is a name already. */
function withParticle(
  given: Given,
  name: Found,
  start: number,
  end: number,
  held: Uint8Array,
): Found {
  if (name.type !== 'person' && name.type !== 'place') return name
  let { first, last } = name
  const known = given.language.gazetteer.lookup(labelOf(given, name)).length > 0
  if (known && name.type === 'place') return name
  if (
    last + 1 < end &&
    NAME_PARTICLES.has(lower(given, last)) &&
    isLarge(given, last + 1) &&
    !held[last + 1]
  ) {
    last += 2
  }
  if (
    first - 2 >= start &&
    NAME_PARTICLES.has(lower(given, first - 1)) &&
    isLarge(given, first - 2) &&
    !held[first - 2]
  ) {
    first -= 2
  }
  return { ...name, first, last }
}

/** *Han Sol-in*: a given name of two parts, the second in small letters. *A Vesh-era law* and *Dana Orel-like* have none. */
function withGivenPart(given: Given, name: Found, end: number): Found {
  const { form, from, to } = given.words
  const joint = name.last
  if (name.last - name.first < 2 || joint + 1 >= end || !/^[-–]$/.test(form[joint]!)) return name
  if (to[joint - 1] !== from[joint] || to[joint] !== from[joint + 1]) return name
  const part = form[joint + 1]!
  const fits = /^\p{L}{2,5}$/u.test(part) && !NO_GIVEN_PARTS.has(part.toLowerCase())
  return fits && form[joint - 1]!.length <= 6 ? { ...name, last: joint + 2 } : name
}

/** *Belgian Interior Ministry*: an office takes in the people or country before it. */
function office(given: Given, name: Found, start: number): Found {
  const at = name.first - 1
  if (name.type !== 'organisation' || at < start) return name
  const head = WORD_CLASSES.get(fold(given.words.form[name.last - 1]!).replace(/ies$/, 'y'))
  if (head !== WordClass.organisation) return name
  const { gazetteer } = given.language
  if (gazetteer.demonym(given.words.form[at]!) === null) return name
  if (gazetteer.lookup(labelOf(given, name)).some(({ country }) => country)) return name
  return { ...name, first: at }
}

/** Classes of words that head a name, with its type. */
const HEADS: Readonly<Record<number, NameType>> = {
  [WordClass.organisation]: 'organisation',
  [WordClass.group]: 'group',
  [WordClass.outlet]: 'outlet',
  [WordClass.facility]: 'facility',
}

/** N12: large words in a row in mid-sentence, headed by a telling word, that no finder saw: *Inland Ferry Committee*. */
export function headed(names: readonly Found[], given: Given): readonly Found[] {
  const { words } = given
  const held = new Uint8Array(words.count)
  for (const { first, last } of names) held.fill(1, first, last)
  const found: Found[] = []
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const [start, end] = [words.starts[s]!, words.starts[s + 1]!]
    if (given.heading[start] !== 0) continue
    for (let first = start + 1; first < end; first++) {
      if (held[first] || !isLarge(given, first)) continue
      const last = runEnd(given, first, end, held)
      const head = WORD_CLASSES.get(singular(fold(words.form[last - 1]!))) ?? 0
      const type = HEADS[head]
      const common = NO_NAMES.has(lower(given, first)) && last - first < 3
      if (type && last - first > 1 && !common)
        found.push({ first, last, type, weight: 1, rule: 'N12' })
      first = last
    }
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first)
}

/** Where a row of free large words ends; *of*, *for* and *and* may stand between two of them. */
function runEnd(given: Given, first: number, end: number, held: Uint8Array): number {
  let last = first + 1
  const free = (at: number): boolean => at < end && !held[at] && isLarge(given, at)
  while (last < end && last - first < 10) {
    if (free(last)) last++
    else if (/^(?:of|for|and|&)$/.test(lower(given, last)) && free(last + 1) && free(last - 1))
      last += 2
    else break
  }
  return last
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')
