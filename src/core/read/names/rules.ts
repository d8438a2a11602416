/** Finders of names: the trained tagger, the gazetteers, and the words of names found before. */
import { ROLE_WORDS } from '../../language/names/lexicon.en.js'
import { XPOS } from '../../language/tagset.js'
import type { Rule } from '../../stage.js'
import { isLarge, lower, sentenceBounds, type Found, type Given } from './found.js'
import { agencies, spelledOut } from './signs.js'
import {
  BODY_NOUNS,
  COMMON_OUTLETS,
  FORCE_NOUNS,
  NO_NAMES,
  OUTLET_NOUNS,
  SIBLINGS,
  SMALL_ARTICLES,
} from './lexicon.en.js'

/** Every rule of the stage with an example. */
export const rules: readonly Rule[] = [
  { id: 'N1', example: 'Officer [Dana Brook] left.' },
  { id: 'N2', example: 'Fighters of [Boko Haram] fled.' },
  { id: 'N3', example: 'The [Coastal Rescue Board] ([CRB]) met.' },
  { id: 'N4', example: '[Omar Tell], also known as [Abu Rafik], was held.' },
  { id: 'N5', example: '[Dana Brook] spoke. [Brook] left.' },
  { id: 'N6', example: 'Brothers [Anton] and [Pavel Moravec] were held.' },
  { id: 'N7', example: 'harbour master [Dana Brook]' },
  { id: 'N8', example: 'They live in [Tarsk]. Fire swept [the town].' },
  { id: 'N9', example: '[Dana Brook] spoke. [She] left.' },
  { id: 'N10', example: 'a [Belgian] court' },
  { id: 'N11', example: 'The [Chadian government] denied it.' },
  { id: 'N12', example: 'They asked the [Inland Ferry Committee].' },
  { id: 'N13', example: 'Mrs [March] left.' },
  { id: 'N14', example: 'The [Coastal Rescue Board] met. [The board] will vote.' },
  { id: 'N15', example: 'They live in [Paris], Texas.' },
  { id: 'N16', example: 'Fire swept [Lorn County], west of Dallas.' },
  { id: 'N17', example: '[Brann “Zak” Holm] spoke.' },
  { id: 'N18', example: 'the [Front for the Safety of the Coast] (FSC)' },
  { id: 'N19', example: '[Sidra Ould Vesh], the foreign minister, left.' },
  { id: 'N20', example: 'LORN, May 3 ([Northern]) — Police said so.' },
  { id: 'N21', example: '[North Korea] spoke. [The North] left.' },
]

/** N1: what the trained tagger finds. */
function tagged({ words, language }: Given): Found[] {
  return language.nameSpans(words).map(({ first, last, type, margin }) => ({
    first,
    last,
    type,
    weight: 1 + Math.min(2, margin / 40),
    rule: type === 'nationality' ? 'N10' : 'N1',
  }))
}

/** Cities below this number of inhabitants are only believed where the tagger finds them too. */
const SURE_CITY = 150_000

/** N2: names that the gazetteers know, where their type is not in doubt. */
function listed(given: Given): Found[] {
  const { words, language } = given
  const found: Found[] = []
  for (let i = 0; i < words.count; i++) {
    if (!isLarge(given, i) && !SMALL_ARTICLES.has(words.form[i]!)) continue
    const [start, end] = sentenceBounds(given, i)
    const hit = language.gazetteer.longest(words.form, i)
    if (!hit || i + hit.length > end) continue
    const [best] = hit.known
    const last = i + hit.length
    if (!best || (NO_NAMES.has(lower(given, i)) && hit.length === 1)) continue
    const single = hit.length === 1
    const capitals = given.heading[i] === 2
    if (single && capitals && words.form[i]!.length <= 3 && !words.form[i]!.includes('.')) continue
    if (
      single &&
      !/^(NNPS?|JJ|NNS?)$/.test(XPOS[words.xpos[i]!]!) &&
      !/^[A-Z.]+$/.test(words.form[i]!)
    )
      continue
    if (single && COMMON_OUTLETS.has(lower(given, i)) && !isOutletHere(given, i)) continue
    const city = best.key.startsWith('city:')
    if (city && (best.population < SURE_CITY || (single && mayBePerson(given, i)))) continue
    if (city && single && i === start && !capitals) continue
    if (!isLarge(given, last - 1) && single) continue
    found.push({
      first: i,
      last,
      type: best.type,
      weight: city ? 1 : 2.5,
      rule: best.type === 'nationality' ? 'N10' : 'N2',
    })
    i = last - 1
  }
  return found
}

/** *The Nation* with a large article, or beside *newspaper* and the like, is the outlet; *the nation* is none. */
function isOutletHere(given: Given, at: number): boolean {
  return (
    given.words.form[at - 1] === 'The' ||
    OUTLET_NOUNS.has(lower(given, at + 1)) ||
    OUTLET_NOUNS.has(lower(given, at - 1))
  )
}

function mayBePerson(given: Given, at: number): boolean {
  const { gazetteer } = given.language
  const form = given.words.form[at]!
  return gazetteer.isFirstName(form) || gazetteer.isLastName(form)
}

/** N6: *brothers Anton and Pavel Moravec* are two persons; the first one has only a first name. */
function siblings(given: Given): Found[] {
  const { words } = given
  const found: Found[] = []
  for (let i = 0; i + 3 < words.count; i++) {
    if (!isLarge(given, i) || !isLarge(given, i + 2)) continue
    if (!/^(?:and|&)$/.test(lower(given, i + 1))) continue
    if (
      !isLarge(given, i + 3) ||
      !(SIBLINGS.has(lower(given, i - 1)) || bothFirst(given, i, i + 2))
    )
      continue
    const family = lastLarge(given, i + 3)
    found.push({ first: i, last: i + 1, type: 'person', weight: 3, rule: 'N6' })
    found.push({ first: i + 2, last: family, type: 'person', weight: 3, rule: 'N1' })
  }
  return found
}

function bothFirst(given: Given, one: number, other: number): boolean {
  const { gazetteer } = given.language
  const { form } = given.words
  const [start] = sentenceBounds(given, one)
  return (
    gazetteer.isFirstName(form[one]!) &&
    gazetteer.isFirstName(form[other]!) &&
    (one === start || !isLarge(given, one - 1)) &&
    gazetteer.lookup(form[one]!).length === 0
  )
}

function lastLarge(given: Given, at: number): number {
  let last = at + 1
  while (last < given.words.count && last < at + 3 && isLarge(given, last)) last++
  return last
}

/** N13: large words behind *Mr*, *Mrs*, *Ms* or *Dr* are a person, also where they look like a month. */
function addressed(given: Given): Found[] {
  const { words } = given
  const found: Found[] = []
  for (let i = 0; i + 1 < words.count; i++) {
    if (!isLarge(given, i) || !/^(?:mr|mrs|ms|miss|dr)\.?$/.test(lower(given, i))) continue
    const [, end] = sentenceBounds(given, i)
    if (given.heading[i] === 2 || i + 1 >= end || !isLarge(given, i + 1)) continue
    const last = Math.min(end, lastLarge(given, i + 1))
    found.push({ first: i + 1, last, type: 'person', weight: 3, rule: 'N13' })
  }
  return found
}

/** N11: a people, country or known body before a common noun names a body: *Chadian police*, *US-led coalition*. */
function bodies(given: Given): Found[] {
  const { words, language } = given
  const found: Found[] = []
  for (let i = 1; i < words.count; i++) {
    const noun = lower(given, i)
    const force = FORCE_NOUNS.has(noun)
    if (!force && !BODY_NOUNS.has(noun)) continue
    const holder = !force && ROLE_WORDS.has(lower(given, i + 1))
    if (isLarge(given, i) || (/^NN/.test(XPOS[words.xpos[i + 1] ?? 0]!) && !holder)) continue
    const from = peopleBefore(given, i)
    if (from < 0) continue
    const country = language.gazetteer.demonym(words.form[from]!) !== null
    const type = force && (!country || noun === 'coalition') ? 'group' : 'organisation'
    found.push({ first: from, last: i + 1, type, weight: 2, rule: 'N11' })
  }
  return found
}

/** The word before `at`, one adjective between at the most, that is a people's or ends in *-led*; -1 where there is none. */
function peopleBefore(given: Given, at: number): number {
  const { words, language } = given
  const [start] = sentenceBounds(given, at)
  const between =
    /^(?:federal|national|security|armed|local|state|regional|central|interim|military|democratic|foreign|interior|defen[cs]e|health|justice|finance|information|oil|energy)$/
  let from = between.test(lower(given, at - 1)) ? at - 2 : at - 1
  const apart = lower(given, from) === 'led' && /^[-–]$/.test(lower(given, from - 1))
  if (apart) from -= 2
  if (from < start || !isLarge(given, from)) return -1
  const listed = /^(?:and|or|,)$/.test(lower(given, from - 1))
  if (listed && language.gazetteer.demonym(words.form[from - 2] ?? '') !== null) return -1
  const led = /^(.+)-led$/.exec(words.form[from]!)
  const known = language.gazetteer.lookup(led ? led[1]! : words.form[from]!)[0]
  const fits = known?.type === 'nationality' || ((led || apart) && known?.type === 'place')
  return fits && !/^(?:people:(?:european|western|muslim|arab|christian|jewish))$/.test(known!.key)
    ? from
    : -1
}

/** The finders in order; where two stretches overlap, `refine.ts` judges. */
export const finders: readonly ((given: Given) => Found[])[] = [
  siblings,
  tagged,
  listed,
  bodies,
  addressed,
  spelledOut,
  agencies,
]

/**
 * Repeats: the words of a name of two words or more, or of a name with an unusual word, found again where no finder saw them. In
 * a heading in capitals *GHENT* is the *Ghent* of the text.
 */
export function repeats(given: Given, names: readonly Found[]): Found[] {
  const { words } = given
  const taken = new Uint8Array(words.count)
  for (const { first, last } of names) taken.fill(1, first, last)
  const seen = new Map<string, Found[]>()
  for (const name of names) {
    if (name.type === 'nationality') continue
    const form = words.form[name.first]!
    if (name.last - name.first === 1 && (NO_NAMES.has(form.toLowerCase()) || form.length < 3))
      continue
    const same = seen.get(lower(given, name.first)) ?? []
    same.push(name)
    seen.set(lower(given, name.first), same)
  }
  const found: Found[] = []
  for (let i = 0; i < words.count; i++) {
    if (taken[i] || !isLarge(given, i)) continue
    const options = seen.get(lower(given, i)) ?? []
    const best = options
      .filter(
        (o) => sameWords(given, o, i) && !range(i, i + o.last - o.first).some((k) => taken[k]),
      )
      .sort((a, b) => b.last - b.first - (a.last - a.first))[0]
    if (!best) continue
    const last = i + best.last - best.first
    taken.fill(1, i, last)
    found.push({ first: i, last, type: best.type, weight: 0.5, rule: best.rule })
  }
  return found
}

/** The same words, written alike; in capitals written otherwise, where the report has none of them in small letters. */
function sameWords(given: Given, name: Found, at: number): boolean {
  const { form } = given.words
  const capitals = given.heading[at] === 2
  for (let k = name.first; k < name.last; k++) {
    const other = at + k - name.first
    if (form[k] === form[other]) continue
    const low = lower(given, k)
    if (!capitals || low !== lower(given, other) || given.forms.has(low)) return false
  }
  return true
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k)
