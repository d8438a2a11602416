/**
 * Place names of news and where they lie, against LGL and GeoWebNews: F1 of the names (same ends), and the share of places within
 * 161 km (100 miles) of where they are, as is usual in the field: of the names that were found and have coordinates in the
 * gold. Beside it the same share of all gold places with coordinates.
 */
import { distance } from '../../src/core/language/places.js'
import { makeReport, type Name } from '../../src/core/model/index.js'
import { blocks } from '../../src/core/read/blocks/index.js'
import { names } from '../../src/core/read/names/index.js'
import { sentences } from '../../src/core/read/sentences/index.js'
import { words } from '../../src/core/read/words/index.js'
import { ground, Pipeline } from '../../src/core/stage.js'
import { openLanguage } from '../engine.js'
import type { Row, Suite } from '../suite.js'
import { geoWebNews, lgl, type GoldPlace, type PlacedDocument } from './documents.js'

/** A hundred miles, in kilometres. */
const NEAR = 161

/** A place of ours at each of its mentions. */
export interface FoundPlace {
  readonly from: number
  readonly to: number
  readonly location: Name['location'] | undefined
}

/** The places that we find in a text; `peoples` takes *Belgian* for Belgium too, as LGL does. */
export function foundPlaces(text: string, peoples: boolean): FoundPlace[] {
  const language = openLanguage()
  const read = Pipeline.over()
    .then(blocks)
    .then(sentences)
    .then(words(language))
    .then(names(language))
    .run(ground([makeReport(text)]))
  return read.names.flatMap(({ type, mentions, location, country }) => {
    if (!(
      type === 'place' ||
      type === 'facility' ||
      (peoples && type === 'nationality' && country)
    ))
      return []
    const point = location ?? (type === 'nationality' ? middleOf(country!) : undefined)
    return mentions
      .filter(({ form }) => form !== 'pronoun' && form !== 'description')
      .map(({ span: { from, to } }) => ({ from, to, location: point }))
  })
}

function middleOf(country: string): Name['location'] | undefined {
  const place = openLanguage().places?.country(country)
  return place ? { ...place, rule: 'country' } : undefined
}

interface Score {
  gold: number
  found: number
  right: number
  /** Gold places with coordinates, those that were found, and those that were found and lie near. */
  placed: number
  met: number
  near: number
}

/** Scores documents. */
export function score(documents: readonly PlacedDocument[], peoples: boolean): Score {
  const sum: Score = { gold: 0, found: 0, right: 0, placed: 0, met: 0, near: 0 }
  for (const { text, places } of documents) {
    const ours = foundPlaces(text, peoples)
    const at = new Map(ours.map((one) => [`${one.from}-${one.to}`, one]))
    sum.gold += places.length
    sum.found += ours.length
    for (const place of places) {
      const one = at.get(`${place.from}-${place.to}`)
      if (one) sum.right++
      if (place.latitude === null || place.longitude === null) continue
      sum.placed++
      if (one) sum.met++
      if (one?.location && isNear(place, one.location)) sum.near++
    }
  }
  return sum
}

function isNear({ latitude, longitude }: GoldPlace, at: NonNullable<Name['location']>): boolean {
  return distance({ latitude: latitude!, longitude: longitude! }, at) <= NEAR
}

const QUICK_PART = 6

const SETS = [
  { name: 'LGL', read: lgl, peoples: true },
  { name: 'GeoWebNews', read: geoWebNews, peoples: false },
] as const

export const suite: Suite = {
  name: 'geoparsing',
  archives: ['geoparsing'],
  quick: false,
  run({ data, quick }) {
    const rows = SETS.flatMap(({ name, read, peoples }): Row[] => {
      const all = read(data)
      const part = quick ? all.filter((_, i) => i % QUICK_PART === 0) : all
      if (part.length === 0) return []
      const { gold, found, right, placed, met, near } = score(part, peoples)
      return [
        { measure: `${name}, names, F1`, score: (2 * right) / (gold + found), aim: 0.7 },
        { measure: `${name}, names, precision`, score: right / found },
        { measure: `${name}, names, recall`, score: right / gold },
        { measure: `${name}, within 161 km, of those found`, score: near / met, aim: 0.7 },
        { measure: `${name}, within 161 km, of all`, score: near / placed },
      ]
    })
    return Promise.resolve({ name: 'geoparsing', rows })
  },
}
