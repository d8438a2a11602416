/** Snippets of news with one event type each, as `id ⇥ text ⇥ type` lines. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Snippet {
  readonly id: string
  readonly text: string
  readonly type: string
}

/** The snippets of a `.tsv` file, or of `sample.tsv` in a folder, in their order. */
export function loadSnippets(data: string): Snippet[] {
  const places = [data, join(data, 'case2021', 'sample.tsv'), join(data, 'sample.tsv')]
  const file = places.find((place) => place.endsWith('.tsv') && existsSync(place))
  if (!file) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trimEnd().split('\t'))
    .filter((fields) => fields.length >= 3)
    .map(([id, text, type]) => ({ id: id!, text: text!, type: type! }))
}
