/** The gazetteer: opens the table of known names and answers for words and for runs of words. */
import type { NameType } from '../../model/index.js'
import type { Gazetteer, KnownName } from '../gazetteer.js'
import { remember } from '../remember.js'
import { fold, isCapitals } from './fold.js'

/** The letters that stand for the types in the first column of the table. */
const TYPES: Readonly<Record<string, NameType>> = {
  o: 'organisation',
  g: 'group',
  m: 'outlet',
  l: 'place',
  f: 'facility',
  e: 'event',
  n: 'nationality',
}

/** Known names as one text: sections of lines, written by `training/gazetteer.ts`. */
export function openGazetteer(table: string): Gazetteer {
  const index = new Map<string, number | number[]>()
  const longestFrom = new Map<string, number>()
  const [known = '', first = '', last = ''] = table.split('\n\n')
  const entries = known.split('\n')
  const made = new Map<number, KnownName>()
  let keys: ReadonlyMap<string, number> | null = null
  const demonyms = new Map<string, string>()
  entries.forEach((line, at) => addLine(line, at, { index, longestFrom, demonyms }))
  const firstNames = new Set(first.split(' '))
  const lastNames = new Set(last.split(' '))

  const entry = (at: number): KnownName => {
    let name = made.get(at)
    if (!name) made.set(at, (name = readLine(entries[at]!)))
    return name
  }
  const at = (key: string): readonly KnownName[] => {
    const found = index.get(key)
    if (found === undefined) return NONE
    return typeof found === 'number' ? [entry(found)] : found.map(entry)
  }
  const lookup = remember((name): readonly KnownName[] => {
    const key = fold(name)
    const plain = at(
      key.startsWith('united states ') && !index.has(key) ? `us ${key.slice(14)}` : key,
    )
    if (!isCapitals(name.includes(' ') ? name.replace(/^the /i, '') : name)) return plain
    const exact = at(`=${key}`)
    return exact.length === 0 ? plain : plain.length === 0 ? exact : [...exact, ...plain]
  })
  const longest = (forms: readonly string[], start: number) => {
    let key = fold(forms[start]!)
    const most = longestFrom.get(key) ?? 1
    let best: { length: number; known: readonly KnownName[] } | null = null
    const single = lookup(forms[start]!)
    if (single.length > 0) best = { length: 1, known: single }
    for (let next = start + 1, words = 1; words < most && next < forms.length; next++) {
      const more = fold(forms[next]!)
      if (more === '') continue
      key = key === '' ? more : `${key} ${more}`
      words++
      const found = at(key)
      if (found.length > 0) best = { length: next + 1 - start, known: found }
    }
    return best
  }
  return {
    lookup,
    longest,
    byKey: (key) => {
      const found = (keys ??= keysOf(entries)).get(key)
      return found === undefined ? null : entry(found)
    },
    demonym: (word) => demonyms.get(fold(word)) ?? null,
    isFirstName: (word) => firstNames.has(fold(word)),
    isLastName: (word) => lastNames.has(fold(word)),
  }
}

const NONE: readonly KnownName[] = []

interface Tables {
  readonly index: Map<string, number | number[]>
  readonly longestFrom: Map<string, number>
  readonly demonyms: Map<string, string>
}

/** One line: type, key, label, country, thousands of inhabitants, folded names with `|` between them. */
function addLine(line: string, at: number, tables: Tables): void {
  let from = line.lastIndexOf('\t') + 1
  if (from === 0) return
  const country = line.startsWith('n') ? line.split('\t')[3]! : ''
  while (from <= line.length) {
    const bar = line.indexOf('|', from)
    const to = bar === -1 ? line.length : bar
    addName(line.slice(from, to), at, tables)
    if (country !== '') addDemonym(line.slice(from, to), country, tables.demonyms)
    from = to + 1
  }
}

function addName(name: string, at: number, { index, longestFrom }: Tables): void {
  const there = index.get(name)
  if (there === undefined) index.set(name, at)
  else if (typeof there === 'number') index.set(name, [there, at])
  else there.push(at)
  const space = name.indexOf(' ')
  if (space === -1) return
  let words = 2
  for (let i = name.indexOf(' ', space + 1); i !== -1; i = name.indexOf(' ', i + 1)) words++
  const head = name.slice(0, space)
  if (words > (longestFrom.get(head) ?? 1)) longestFrom.set(head, words)
}

function addDemonym(name: string, country: string, demonyms: Map<string, string>): void {
  if (!demonyms.has(name)) demonyms.set(name, country)
}

/** Line numbers by key. */
function keysOf(lines: readonly string[]): Map<string, number> {
  return new Map(lines.map((line, at) => [line.split('\t', 2)[1] ?? '', at]))
}

function readLine(line: string): KnownName {
  const [type = '', key = '', label = '', country = '', thousands = ''] = line.split('\t')
  return Object.freeze({
    key,
    label,
    type: TYPES[type] ?? 'place',
    country: country === '' ? null : country,
    population: Number(thousands) * 1000,
  })
}
