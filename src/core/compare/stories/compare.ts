/** How likely it is that two reports tell of the same, and what speaks for and against it. */
import type { Feature } from '../../model/index.js'
import { round, weigh, type Held } from '../likeness/policy.js'
import {
  cosine,
  eachShared,
  weighed,
  type Background,
  type Vector,
  type Vectors,
} from './background.js'
import type { Packed, Vocabulary } from './packed.js'
import {
  BACK_APART,
  FRESH,
  FULL_APART,
  FULL_PERSONS,
  FULL_PLACES,
  likelihood,
  LOOKING_BACK,
  POLICY,
  WINDOW,
  type FeatureName,
} from './policy.js'

/** A signature with its terms weighed. */
export interface Compared {
  readonly own: Packed
  readonly vectors: Vectors
}

export function prepare(own: Packed, background: Background): Compared {
  return { own, vectors: weighed(own, background) }
}

/** How likely two reports tell of the same, 0 to 1. */
export function alike(a: Compared, b: Compared): number {
  return likelihood(oddsOf(a, b))
}

/** The log-odds that two reports tell of the same: finer than the likelihood where that is nearly sure. */
export function oddsOf(a: Compared, b: Compared): number {
  const held = measure(a, b)
  return POLICY.reduce((sum, { name, weight }) => sum + round(weight * held[name]), 0)
}

/** The features that speak for and against it, with what was seen, in the order of the table. */
export function explainTie(a: Compared, b: Compared): readonly Feature[] {
  const held = measure(a, b)
  const told = Object.fromEntries(
    POLICY.map(({ name }) => [name, { value: held[name], saw: sawOf(name, a, b) }]),
  ) as Record<FeatureName, Held>
  return weigh(POLICY, told).features
}

/** How far each feature of the table holds, 0 to 1. */
function measure(a: Compared, b: Compared): Record<FeatureName, number> {
  const day = common(a.own.told, b.own.told)
  const isBack = looksBack(a.own, b.own) || looksBack(b.own, a.own)
  const days = daysApart(a.own, b.own) ?? 0
  const part = (found: number, full: number) => Math.min(1, found / full)
  const words = cosine(a.vectors.words, b.vectors.words)
  return {
    stranger: 1,
    names: cosine(a.vectors.names, b.vectors.names),
    words,
    opening: cosine(a.vectors.opening, b.vectors.opening),
    persons: part(sharedPersons(a.own, b.own).length, FULL_PERSONS),
    places: part(common(a.own.places, b.own.places), FULL_PLACES),
    'other ages': isOther(a.own.ages, b.own.ages) ? 1 : 0,
    day: day > 0 ? 1 : 0,
    'other days': isOther(a.own.told, b.own.told) ? 1 : 0,
    apart: Math.min(
      1,
      Math.log1p(isBack ? Math.min(days, BACK_APART) : days) / Math.log1p(FULL_APART),
    ),
    far: days > WINDOW ? (1 - Math.min(1, words)) * (day > 0 || isBack ? LOOKING_BACK : 1) : 0,
  }
}

/**
 * Days between the publication of two reports. One without a day is not older than the newest day that it tells of; of two without
 * one these are compared, since news tells of days near its own. Null where nothing tells.
 */
function daysApart(a: Packed, b: Packed): number | null {
  if (a.day !== null && b.day !== null) return Math.abs(a.day - b.day)
  const [x, y] = [a.day ?? newestTold(a), b.day ?? newestTold(b)]
  if (x === null || y === null) return null
  if (a.day === null && b.day === null) return Math.abs(x - y)
  return Math.max(0, a.day === null ? x - y : y - x)
}

/** True where the later one tells a day right before the earlier came out: *the strike of 5 February*, a year on. */
function looksBack({ told }: Packed, earlier: Packed): boolean {
  if (earlier.day === null) return false
  for (const day of told) if (day <= earlier.day && earlier.day - day <= FRESH) return true
  return false
}

function newestTold({ told }: Packed): number | null {
  let newest: number | null = null
  for (const day of told) newest = Math.max(newest ?? day, day)
  return newest
}

function isOther<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && common(a, b) === 0
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let found = 0
  for (const one of few) if (many.has(one)) found++
  return found
}

/** Surnames in both, unless both tell whose they are, and none is one: *Farid Sorel* and *Idris Sorel*. */
function sharedPersons(a: Packed, b: Packed): string[] {
  return [...a.persons].filter((surname) => {
    if (!b.persons.has(surname)) return false
    const [mine, theirs] = [a, b].map(({ fullNames }) =>
      [...fullNames].filter((full) => full.slice(2) === surname),
    ) as [string[], string[]]
    return mine.length === 0 || theirs.length === 0 || mine.some((full) => theirs.includes(full))
  })
}

/** What was seen of a feature, in words. */
function sawOf(name: FeatureName, a: Compared, b: Compared): string {
  switch (name) {
    case 'names':
    case 'words':
    case 'opening':
      return heaviest(a.vectors[name], b.vectors[name], a.own.vocabulary)
    case 'persons':
      return sharedPersons(a.own, b.own).join(', ')
    case 'places':
      return [...a.own.places].filter((one) => b.own.places.has(one)).join(', ')
    case 'other ages':
      return `${[...a.own.ages].join(' ')} / ${[...b.own.ages].join(' ')}`
    case 'day':
      return [...a.own.told]
        .filter((one) => b.own.told.has(one))
        .map(isoDay)
        .join(', ')
    case 'other days':
      return `${[...a.own.told].map(isoDay).join(' ')} / ${[...b.own.told].map(isoDay).join(' ')}`
    case 'apart':
    case 'far':
      return `${daysApart(a.own, b.own)} days apart`
    case 'stranger':
      return 'before anything is known of them'
  }
}

/** The six shared terms that weigh most. */
function heaviest(a: Vector, b: Vector, vocabulary: Vocabulary): string {
  const shared: { readonly term: string; readonly weight: number }[] = []
  eachShared(a, b, (term, x, y) => shared.push({ term: vocabulary.termOf(term), weight: x * y }))
  return shared
    .sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
    .slice(0, 6)
    .map(({ term }) => term.replace('#', ''))
    .join(', ')
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
