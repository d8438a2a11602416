/** News with the places it names, and where they lie: LGL and GeoWebNews. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A place name; offsets into the text, half-open; coordinates in degrees where the set gives them. */
export interface GoldPlace {
  readonly from: number
  readonly to: number
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface PlacedDocument {
  readonly id: string
  readonly text: string
  readonly places: readonly GoldPlace[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!)
}

const inside = (xml: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? ''

function number(xml: string, tag: string): number | null {
  const text = inside(xml, tag).trim()
  return text === '' ? null : Number(text)
}

function documentsOf(
  file: string,
  id: RegExp,
  coordinates: readonly [latitude: string, longitude: string],
  isPlace: (toponym: string) => boolean,
): PlacedDocument[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('<article ')
    .slice(1)
    .map((xml) => {
      const raw = inside(xml, 'text')
      const cdata = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(raw)
      const text = cdata ? cdata[1]! : unescape(raw)
      const places = xml
        .split('<toponym>')
        .slice(1)
        .filter(isPlace)
        .map((one) => ({
          from: number(one, 'start')!,
          to: number(one, 'end')!,
          latitude: number(one, coordinates[0]),
          longitude: number(one, coordinates[1]),
        }))
      return { id: id.exec(xml)?.[1] ?? '', text, places }
    })
}

/** LGL (Lieberman et al. 2010): 588 texts of local papers. */
export const lgl = (data: string): PlacedDocument[] =>
  documentsOf(join(data, 'geoparsing/lgl.xml'), /docid="(\d+)"/, ['lat', 'lon'], () => true)

/** Types of GeoWebNews that are names of places; left out are common nouns, peoples, languages and words inside other names. */
const NAMED = /<type>(?:Literal|Literal_Modifier|Metonymic|Mixed|Coercion|Embedded_Literal)<\/type>/

/** GeoWebNews (Gritta et al. 2020): 200 texts of the news of the world. */
export const geoWebNews = (data: string): PlacedDocument[] =>
  documentsOf(join(data, 'geoparsing/GWN.xml'), /file="(\d+)"/, ['latitude', 'longitude'], (one) =>
    NAMED.test(one),
  )
