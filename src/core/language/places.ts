/** Where places lie: the cities, towns and villages of GeoNames by name, and the middles of countries and first-level divisions. */
import { plainAscii, readPack } from './pack.js'

/** A point in degrees (WGS 84), right to about a kilometre for towns, and no more than a middle for countries. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** One place that bears a name. */
export interface Place extends Point {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** GeoNames code of the first-level division: `US.TX`; null for a country. */
  readonly region: string | null
  /** Ten times the common logarithm of its inhabitants; for countries and states more than for any town. */
  readonly size: number
  readonly kind: 'country' | 'state' | 'town'
}

export interface Places {
  /** The towns with a folded name, the largest first. */
  towns(key: string): readonly Place[]
  /** The states and provinces with a folded name or short form (*calif*). */
  states(key: string): readonly Place[]
  country(code: string): Place | null
}

/** Steps of the coordinates in a degree. */
const GRAIN = 100
/** No more towns of one name than these, the largest, are looked at. */
const MOST_TOWNS = 24
const COUNTRY_SIZE = 75
const STATE_SIZE = 68

/** Opens the table of `models/places.en.bin.br`, unpacked. */
export function openPlaces(bytes: Uint8Array): Places {
  const pack = readPack(bytes)
  const regions = pack.words('regions')
  const names = openNames(pack.bytes('names'), pack.bytes('name lengths'))
  const columns = {
    latitude: pack.shorts('latitude'),
    longitude: pack.shorts('longitude'),
    size: pack.bytes('size'),
    region: pack.shorts('region'),
  }
  const areas = areaTable(
    pack.words('areas'),
    pack.shorts('area latitude'),
    pack.shorts('area longitude'),
  )
  const states = new Map<string, string[]>()
  for (const line of pack.words('states')) {
    const [code = '', ...keys] = line.split('|')
    for (const key of keys) states.set(key, [...(states.get(key) ?? []), code])
  }
  const town = (i: number): Place => {
    const region = regions[columns.region[i]!]!
    return {
      latitude: columns.latitude[i]! / GRAIN,
      longitude: columns.longitude[i]! / GRAIN,
      country: region.slice(0, 2),
      region,
      size: columns.size[i]!,
      kind: 'town',
    }
  }
  return {
    towns(key) {
      const { from, to } = names.at(key)
      const found: Place[] = []
      for (let i = from; i < Math.min(to, from + MOST_TOWNS); i++) found.push(town(i))
      return found
    },
    states(key) {
      return (states.get(key) ?? []).flatMap((code) => {
        const at = areas.get(code)
        const country = code.slice(0, 2)
        return at
          ? [{ ...at, country, region: code, size: STATE_SIZE, kind: 'state' as const }]
          : []
      })
    },
    country(code) {
      const at = areas.get(code)
      return at ? { ...at, country: code, region: null, size: COUNTRY_SIZE, kind: 'country' } : null
    },
  }
}

/** Names in order, as bytes one behind the other. */
interface SortedNames {
  /** Those that are the key. */
  at(key: string): { readonly from: number; readonly to: number }
}

/** The names stay bytes: a string of each, or one of all, would take longer to make than a report takes to read. */
function openNames(bytes: Int8Array, lengths: Int8Array): SortedNames {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!
  /** Less than 0 where the name stands before the key, 0 where it is the key. */
  const compare = (i: number, key: string): number => {
    const [from, length] = [starts[i]!, lengths[i]!]
    const both = Math.min(length, key.length)
    for (let k = 0; k < both; k++) {
      const step = bytes[from + k]! - key.charCodeAt(k)
      if (step !== 0) return step
    }
    return length - key.length
  }
  return {
    at(name) {
      const key = plainAscii(name)
      let [from, high] = [0, lengths.length]
      while (from < high) {
        const middle = (from + high) >> 1
        if (compare(middle, key) < 0) from = middle + 1
        else high = middle
      }
      let to = from
      while (to < lengths.length && compare(to, key) === 0) to++
      return { from, to }
    },
  }
}

function areaTable(
  codes: readonly string[],
  latitudes: Int16Array,
  longitudes: Int16Array,
): ReadonlyMap<string, Point> {
  return new Map(
    codes.map((code, i) => [
      code,
      { latitude: latitudes[i]! / GRAIN, longitude: longitudes[i]! / GRAIN },
    ]),
  )
}

/** Kilometres between two points, on a sphere. */
export function distance(a: Point, b: Point): number {
  const rad = Math.PI / 180
  const lat = ((b.latitude - a.latitude) * rad) / 2
  const lon = ((b.longitude - a.longitude) * rad) / 2
  const h =
    Math.sin(lat) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(lon) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
