/** Facts about a report that its text does not give, from several places: the nearest to the user's hand wins. */
import type { Fact, FactSource } from '../core/model/index.js'
import { UnreadableFile } from './trouble.js'

/** The facts that a sidecar, front matter, HTML metadata or an option can give. */
export const FACT_NAMES = [
  'outlet',
  'url',
  'published',
  'title',
  'author',
  'language',
  'key',
] as const
export type FactName = (typeof FACT_NAMES)[number]

/** Facts of one file from one place. */
export type Facts = { readonly [K in FactName]?: Fact }

/** Other words for the same fact, as front matter and metadata have them. */
const ALIASES: Readonly<Record<string, FactName>> = {
  outlet: 'outlet',
  publisher: 'outlet',
  source: 'outlet',
  site: 'outlet',
  url: 'url',
  link: 'url',
  canonical: 'url',
  published: 'published',
  date: 'published',
  title: 'title',
  headline: 'title',
  author: 'author',
  by: 'author',
  byline: 'author',
  language: 'language',
  lang: 'language',
  key: 'key',
}

/** Longest value that is kept; a longer one is cut. */
const VALUE_CHARACTERS = 1000

/**
 * Facts from a plain record; names that mean nothing here are left out.
 * A date that cannot be read is a trouble where a person wrote it, and left out where a page has it.
 */
export function factsFrom(record: Readonly<Record<string, unknown>>, from: FactSource): Facts {
  const facts: Partial<Record<FactName, Fact>> = {}
  for (const [name, raw] of Object.entries(record)) {
    const fact = Object.hasOwn(ALIASES, name.toLowerCase()) ? ALIASES[name.toLowerCase()]! : null
    const value = fact && asText(raw)
    if (!fact || !value || facts[fact]) continue
    if (fact !== 'published') {
      facts[fact] = { value, from }
      continue
    }
    const date = readDate(value)
    if (date) facts[fact] = { value: date, from }
    else if (from !== 'html') throw new UnreadableFile('bad-facts', badDate(value))
  }
  return facts
}

/** The facts of a file: options before sidecar before front matter before metadata of the page. */
export function mergeFacts(...inOrder: readonly Facts[]): Facts {
  return Object.assign({}, ...[...inOrder].reverse()) as Facts
}

function asText(raw: unknown): string | null {
  if (raw instanceof Date) return raw.toISOString().slice(0, 10)
  if (typeof raw !== 'string' && typeof raw !== 'number') return null
  const value = String(raw).replace(/\s+/g, ' ').trim().slice(0, VALUE_CHARACTERS)
  return value === '' ? null : value
}

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** An EDTF day, month, year or interval; of an instant only the day as written. Null where it is none. */
export function readDate(value: string): string | null {
  const instant = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}/.exec(value)
  const date = instant ? instant[1]! : value
  const ends = date.split('/')
  if (ends.length > 2 || !ends.every((end) => DAY.test(end))) return null
  return ends.length === 2 && ends[0]! > ends[1]! ? null : date
}

function badDate(value: string): string {
  return `“${value.slice(0, 40)}” is no date. Write 2024-03-02, 2024-03 or 2024-03-02/2024-03-04.`
}
