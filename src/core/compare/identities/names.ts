/** How alike two names are. */
import { distance } from 'fastest-levenshtein'
import type { Feature, Name, NameType } from '../../model/index.js'
import { weigh } from '../likeness/policy.js'
import { fold } from '../likeness/terms.js'
import { WORD_CLASSES, WordClass } from '../../language/names/lexicon.en.js'
import { PARTICLES } from './lexicon.en.js'
import { NAME_POLICY } from './policy.js'

/** Kinds of names that readers mix up: two of one line may be the same thing. */
const KIN: readonly (readonly NameType[])[] = [
  ['organisation', 'group', 'outlet'],
  ['place', 'facility'],
  ['organisation', 'facility'],
  ['event'],
  ['person'],
  ['nationality'],
]

/** A name as the policy sees it. */
export interface NameFace {
  /** Nothing else of a name is asked: `seenOfName` holds all of it. */
  readonly name: Pick<Name, 'type' | 'label' | 'known' | 'country'>
  readonly tokens: readonly string[]
  readonly blocks: readonly string[]
  /** First letters of the words, without particles. */
  readonly initials: string
}

/** The words of a name for comparing, and the blocks in which its likes are looked for. */
export function faceOf(name: Name): NameFace {
  const label = name.type === 'person' ? name.label.replace(/ of .*$/, '') : name.label
  const raw = label
    .replace(/\(\S+\)/g, ' ')
    .split(/[\s-]+/)
    .map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, ''))
  const kept = raw.filter((word) => word && !PARTICLES.has(word))
  const tokens = kept.length > 0 ? kept : raw.filter(Boolean)
  const initials = tokens.map((word) => word[0]).join('')
  const last = tokens.at(-1) ?? ''
  const blocks = new Set([
    ...tokens.map(skeleton),
    initials,
    ...(tokens.length === 1 ? [last] : []),
  ])
  if (name.known) blocks.add(name.known)
  return { name, tokens, blocks: [...blocks].filter((block) => block.length > 1), initials }
}

/** Consonants without doubles: spellings of one foreign word mostly agree in them. */
export function skeleton(word: string): string {
  const bare = word.replace(/[aeiouy']/g, '').replace(/(.)\1+/g, '$1')
  return bare.length > 1 ? bare : word
}

/**
 * How many different full names hold a word, or begin or end with some: by kind and words. *Haji Omar Bekele* and *Omar
 * Bekele* are one bearer of *Bekele*, and so are two spellings.
 */
export function bearers(faces: readonly NameFace[]): ReadonlyMap<string, number> {
  const full = new Map(faces.map((face) => [`${face.name.type} ${face.tokens.join(' ')}`, face]))
  const holders = new Map<string, NameFace['tokens'][]>()
  for (const { name, tokens } of full.values()) {
    if (tokens.length < 2) continue
    const parts = [...tokens, tokens.slice(1).join(' '), tokens.slice(0, -1).join(' ')]
    for (const part of new Set(parts)) {
      const key = `${name.type} ${part}`
      const known = holders.get(key) ?? []
      if (!known.some((other) => isOneBearer(other, tokens))) holders.set(key, [...known, tokens])
    }
  }
  return new Map([...holders].map(([key, own]) => [key, own.length]))
}

function isOneBearer(a: NameFace['tokens'], b: NameFace['tokens']): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word)) || isSpelling(a, b)
}

/** All that `compareNames` sees of a name: two with the same are alike to every third. */
export function seenOfName({ name: { type, label, known, country } }: NameFace): string {
  return JSON.stringify([type, label, known, country])
}

/** The weighed likeness of two names; `counts` tells how many full names end in a word, or hold it. */
export function compareNames(
  a: NameFace,
  b: NameFace,
  counts: ReadonlyMap<string, number>,
): { readonly total: number; readonly features: readonly Feature[] } {
  if (!mayBeOne(a, b)) return { total: 0, features: [] }
  const saw = [a.name.label, b.name.label].sort().join(' / ')
  const held = (value: boolean) => ({ value: value ? 1 : 0, saw })
  const label = a.tokens.join(' ') === b.tokens.join(' ')
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a]
  const person = a.name.type === 'person'
  const bothKnown = a.name.known !== null && b.name.known !== null
  const spelling = !label && isSpelling(a.tokens, b.tokens)
  const inside = !label && short.tokens.every((word) => long.tokens.includes(word))
  const only = (counts.get(`${a.name.type} ${short.tokens.join(' ')}`) ?? 0) <= 1
  const acronym = !label && short.tokens.length === 1 && short.tokens[0] === long.initials
  return weigh(NAME_POLICY, {
    key: held(bothKnown && a.name.known === b.name.known),
    keys: held(bothKnown && a.name.known !== b.name.known && !label),
    label: held(label),
    spelling: held(spelling),
    surname: held(person && !label && short.tokens.length === 1 && isLast(short, long) && only),
    acronym: held(!person && acronym && long.tokens.length > 1),
    part: held(inside && isPart(short, long) && only && (isTelling(short) || isHead(short, long))),
    countries: held(!label && isOfOtherCountry(a.name, b.name)),
    given: held(person && !spelling && !label && !inside && isOtherGiven(a.tokens, b.tokens)),
  })
}

/** Of kinds that readers mix up; of any two, where they are the same words, two or more: readers take *Mecca Orel* for a place. */
function mayBeOne(a: NameFace, b: NameFace): boolean {
  if (KIN.some((line) => line.includes(a.name.type) && line.includes(b.name.type))) return true
  return a.tokens.length > 1 && a.tokens.join(' ') === b.tokens.join(' ')
}

/** Every word of the shorter name has a near-equal partner, one by one, and one of them is long enough to tell. */
function isSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const near = a.every((word, i) => isNear(word, b[i]!) || isInitial(a, b, i))
  if (a.length === 1 && distance(a[0]!, b[0]!) > 1 && Math.min(a[0]!.length, b[0]!.length) < 6)
    return false
  return near && a.some((word, i) => word.length >= 5 && isNear(word, b[i]!))
}

/** *Omar T. Bekele* is *Omar Tarik Bekele*: a letter within a name for the word that begins with it. */
function isInitial(a: readonly string[], b: readonly string[], at: number): boolean {
  const [x, y] = [a[at]!, b[at]!]
  const isWithin = at > 0 && at < a.length - 1
  return isWithin && Math.min(x.length, y.length) === 1 && x[0] === y[0]
}

/** Letters from which on common consonants tell: *Bush* and *Bessho* have them too. */
const LEAST_OF_SKELETON = 5

function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const longest = Math.max(a.length, b.length)
  if (longest < 4 || /\d/.test(a + b)) return false
  if (longest >= 5 && (a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= 3)
    return true
  if (distance(a, b) <= (longest >= 8 ? 2 : 1)) return true
  const likely = Math.min(a.length, b.length) >= LEAST_OF_SKELETON || distance(a, b) <= 2
  return likely && skeleton(a) === skeleton(b) && a[0] === b[0]
}

function isLast(short: NameFace, long: NameFace): boolean {
  return long.tokens.length > 1 && isNear(short.tokens[0]!, long.tokens.at(-1)!)
}

function isOtherGiven(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && !isNear(a[0]!, b[0]!)
}

/**
 * *Osterby Board* within *Osterby Harbour Board*; a family name alone is weighed apart. A town that the gazetteers know is no part
 * of what is called after it: neither *Lorn Cathedral* nor *Lorn Junction* is Lorn.
 */
function isPart(short: NameFace, long: NameFace): boolean {
  if (short.name.type === 'person') return short.tokens.length > 1
  if (short.name.type !== 'place') return true
  const ends = WORD_CLASSES.get(short.tokens.at(-1)!) === WordClass.place
  const other = ends && short.tokens.at(-1) !== long.tokens.at(-1)
  return short.name.known === null && long.name.type !== 'facility' && !other
}

/** Bodies that two states have each: *the Arlen Foreign Ministry*, *the Olmar Foreign Ministry*. */
function isOfOtherCountry(a: NameFace['name'], b: NameFace['name']): boolean {
  if (!COUNTRIES_OWN.has(a.type) || !COUNTRIES_OWN.has(b.type)) return false
  return a.country !== null && b.country !== null && a.country !== b.country
}

const COUNTRIES_OWN: ReadonlySet<NameType> = new Set(['organisation', 'group'])

/** *the Bloc*, *the Front*: what a body is, without the name that tells which. */
function isHead(short: NameFace, long: NameFace): boolean {
  return (
    COUNTRIES_OWN.has(short.name.type) &&
    long.tokens.length > 1 &&
    short.tokens.length === 1 &&
    short.tokens[0]!.length >= 4 &&
    short.tokens[0] === long.tokens.at(-1)
  )
}

/** A single short or common word inside a longer name tells nothing: *State* of *State Department*. */
function isTelling(short: NameFace): boolean {
  return short.tokens.length > 1 || short.tokens[0]!.length >= 6
}
