/** PolNeAR: sentences with labels for source, cue and content, laid over the texts of their articles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Part = 'source' | 'cue' | 'content'

/** A token of the gold with its place in the article's text. */
export interface GoldToken {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly form: string
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly sentences: readonly (readonly GoldToken[])[]
}

interface Row {
  readonly id: string
  readonly tokens: readonly string[]
  readonly labels: readonly string[]
}

/** The articles of the dev part; such as do not fit their text are left out and counted. */
export function loadPolnear(folder: string): { articles: GoldArticle[]; lost: number } {
  const rows = readFileSync(join(folder, 'cofenet', 'valid.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
  const byId = new Map<string, Row[]>()
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row])
  const texts = textFiles(join(folder, 'dev', 'text'))
  const seen = new Set<string>()
  const articles: GoldArticle[] = []
  let lost = 0
  for (const [id, own] of byId) {
    const name = id.replace(/_[0-9a-f]{4}$/, '')
    const file = texts.find((path) => path.includes(name))
    if (!file || seen.has(name)) continue
    seen.add(name)
    const text = readFileSync(file, 'utf8')
    const sentences = laid(text, own)
    if (sentences) articles.push({ id, text, sentences })
    else lost++
  }
  return { articles, lost }
}

function textFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

/** Every token found in the text, in order; null where more than a few are not. */
function laid(text: string, rows: readonly Row[]): GoldToken[][] | null {
  let at = 0
  let missed = 0
  const sentences = rows.map(({ tokens, labels }) =>
    tokens.flatMap((form, i) => {
      const place = find(text, form, at)
      if (!place) {
        missed++
        return []
      }
      at = place.to
      return [{ ...place, label: labels[i]!, form }]
    }),
  )
  return missed > 20 ? null : sentences
}

const WRITINGS: Readonly<Record<string, readonly string[]>> = {
  '``': ['“', '"', '‘', "'", '``'],
  "''": ['”', '"', '’', "'", "''"],
  '"': ['"', '“', '”'],
  "'": ["'", '’', '‘'],
  '-LRB-': ['('],
  '-RRB-': [')'],
  '-LSB-': ['['],
  '-RSB-': [']'],
  '--': ['--', '—', '–'],
  '...': ['...', '…'],
}

function find(text: string, form: string, at: number): { from: number; to: number } | null {
  const forms = [
    form,
    ...(WRITINGS[form] ?? []),
    form.replaceAll("'", '’'),
    form.replaceAll('\\/', '/'),
  ]
  let best: { from: number; to: number } | null = null
  for (const one of forms) {
    const from = text.indexOf(one, at)
    if (from !== -1 && from - at < 40 && (!best || from < best.from)) {
      best = { from, to: from + one.length }
    }
  }
  return best
}
