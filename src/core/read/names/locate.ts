/** N15 and N16: where a place lies, by all that the report names: what it is written to lie in, what lies near, and size. */
import { fold } from '../../language/names/fold.js'
import type { Place, Places } from '../../language/places.js'
import type { Location, NameType } from '../../model/index.js'
import { lower, written, type Given } from './found.js'

/** A name as it is located. */
export interface Placed {
  readonly type: NameType
  readonly known: string | null
  readonly country: string | null
  /** Its writings, the fullest first. */
  readonly labels: readonly string[]
  /** Countries and states written right behind it: *Paris, Texas*. */
  readonly within: readonly Place[]
}

/**
 * What speaks for one of the places of a name. Set on LGL and GeoWebNews, by trying steps up and down; `size` is for ten times
 * as many inhabitants.
 */
export const WEIGHTS = {
  size: 1,
  within: 6,
  region: 1.5,
  country: 0.75,
  near: 1.5,
  state: 0,
} as const

/** The candidates of one name, with how likely each is so far. */
interface Choice {
  readonly candidates: readonly Place[]
  readonly within: readonly Place[]
  shares: number[]
}

/** Where each of the names lies; null for what is no place, or lies nobody knows where. */
export function located(names: readonly Placed[], places: Places): (Location | null)[] {
  const choices = names.map((name) => choiceOf(name, places))
  for (let round = 0; round < ROUNDS; round++) weigh(choices)
  const found = choices.map((choice) => best(choice))
  const main = mainRegion(found)
  return names.map((name, i) => {
    const place = found[i]
    if (place)
      return { ...pointOf(place), country: place.country, region: place.region, rule: 'N15' }
    return beside(name, i, found, main)
  })
}

/** The state or country that stands behind a comma or in brackets right after a name: *Paris, Texas*, *Paris (Ontario)*. */
export function areaBehind(given: Given, last: number, places: Places): readonly Place[] {
  const first = last + 1
  // A text may break off behind the comma.
  if (first >= given.words.count || !/^[,(]$/.test(lower(given, last))) return []
  for (let end = Math.min(first + 3, given.words.count); end > first; end--) {
    const states = places.states(fold(written(given, first, end)))
    if (states.length > 0) return states
  }
  const known = given.language.gazetteer.longest(given.words.form.slice(first, first + 4), 0)
  const country = known?.known[0]?.key.startsWith('country:') ? known.known[0].country : null
  return country === null ? [] : list(places.country(country))
}

const ROUNDS = 2

const pointOf = ({ latitude, longitude }: Place) => ({ latitude, longitude })

function choiceOf(
  { type, known, country: ownCountry, labels, within }: Placed,
  places: Places,
): Choice {
  const candidates: Place[] = []
  if (type === 'place' || type === 'nationality') {
    const country = /^(?:country|nationality):(\w\w)$/.exec(known ?? '')?.[1]
    if (country) candidates.push(...list(places.country(country)))
    const own = known?.startsWith('place:') ? ownCountry : null
    for (const key of type === 'place' ? keysOfLabels(labels) : []) {
      const all = [...places.states(key), ...places.towns(key)]
      candidates.push(...all.filter((place) => own === null || place.country === own))
      if (candidates.length > 0) break
    }
  }
  return { candidates, within, shares: candidates.map(() => 1 / candidates.length) }
}

/** The spellings under which a name is looked up; without *downtown*, *northern* and the like where it is not known with them. */
function keysOfLabels(labels: readonly string[]): string[] {
  const whole = [...new Set(labels)].flatMap((label) => {
    const key = fold(label)
    return key.startsWith('st ') ? [key, `saint ${key.slice(3)}`] : [key]
  })
  return [...new Set([...whole, ...whole.map((key) => key.replace(PART_OF, ''))])]
}

const PART_OF =
  /^(?:(?:city|town|village) of|downtown|central|greater|(?:north|south|east|west)(?:ern)?) /

const list = (place: Place | null): Place[] => (place ? [place] : [])

/** One round: every place gathers support from the others' likely places, and shares are dealt anew. */
function weigh(choices: readonly Choice[]): void {
  const support: Support = new Map()
  const add = (sign: number, { candidates, shares }: Choice): void => {
    candidates.forEach((place, c) => {
      for (const key of keysOf(place)) support.set(key, (support.get(key) ?? 0) + sign * shares[c]!)
    })
  }
  for (const choice of choices) add(1, choice)
  const dealt = choices.map((choice) => {
    add(-1, choice)
    const scores = choice.candidates.map((place) => scoreOf(place, choice, support))
    add(1, choice)
    const top = Math.max(...scores)
    const odds = scores.map((score) => Math.exp(score - top))
    const sum = odds.reduce((a, b) => a + b, 0)
    return odds.map((x) => x / sum)
  })
  choices.forEach((choice, i) => (choice.shares = dealt[i]!))
}

/** How many places speak for an area: a country or division by its code, a square of a degree by its number. */
type Support = Map<string | number, number>

/** The areas that a place supports: its country, its division, and the square of a degree that it lies in. */
function keysOf({ country, region, kind, latitude, longitude }: Place): (string | number)[] {
  if (kind === 'country') return [country]
  return kind === 'state'
    ? [country, region!]
    : [country, region!, squareOf(Math.floor(latitude), Math.floor(longitude))]
}

const squareOf = (latitude: number, longitude: number): number => 1000 * latitude + longitude

/** From the number of a square to those of the nine around it. */
const AROUND = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => squareOf(y, x)))

function scoreOf(place: Place, { within }: Choice, support: Support): number {
  const { country, region, kind, latitude, longitude, size } = place
  const of = (key: string | number): number => Math.log(1 + Math.max(0, support.get(key) ?? 0))
  let near = 0
  if (kind === 'town') {
    const square = squareOf(Math.floor(latitude), Math.floor(longitude))
    for (const step of AROUND) near += Math.max(0, support.get(square + step) ?? 0)
  }
  const inside = within.some(
    (area) => area.country === country && (area.region === null || area.region === region),
  )
  return (
    (WEIGHTS.size * size) / 10 +
    (inside ? WEIGHTS.within : 0) +
    WEIGHTS.country * of(country) +
    (region === null ? 0 : WEIGHTS.region * of(region)) +
    WEIGHTS.near * Math.log(1 + near) +
    (kind === 'state' ? WEIGHTS.state : 0)
  )
}

function best({ candidates, shares }: Choice): Place | null {
  let at = -1
  shares.forEach((share, i) => {
    if (at < 0 || share > shares[at]!) at = i
  })
  return at < 0 ? null : candidates[at]!
}

/** N16: a county, a street, a building that no table has lies beside the town named nearest, in the division named most. */
function beside(
  { type, known, country }: Placed,
  at: number,
  found: readonly (Place | null)[],
  main: string | null,
): Location | null {
  if ((type !== 'place' && type !== 'facility') || known !== null || main === null) return null
  for (let step = 1; step < found.length; step++) {
    for (const near of [found[at - step], found[at + step]]) {
      if (near?.kind !== 'town' || near.region !== main) continue
      if (country !== null && country !== near.country) return null
      return { ...pointOf(near), country: near.country, region: near.region, rule: 'N16' }
    }
  }
  return null
}

/** The first-level division in which most of the towns lie; null where there are no towns. */
function mainRegion(found: readonly (Place | null)[]): string | null {
  const counts = new Map<string, number>()
  let main: string | null = null
  for (const place of found) {
    if (place?.kind !== 'town' || place.region === null) continue
    const count = (counts.get(place.region) ?? 0) + 1
    counts.set(place.region, count)
    if (main === null || count > counts.get(main)!) main = place.region
  }
  return main
}
