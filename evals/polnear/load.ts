/** PolNeAR: sentences with labels for source, cue and content, laid over the texts of their articles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLinks, type GoldLink } from './annotations.js'

export type { GoldLink }

export type Part = 'source' | 'cue' | 'content'

/** The parts of an attribution. */
export const PARTS: readonly Part[] = ['source', 'cue', 'content']

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
  /** Which source, cue and content belong together; none where the article's stand-off file is absent. */
  readonly links: readonly GoldLink[]
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
    const links = readLinks(join(folder, 'dev', 'attributions', `${id}.ann`))
    if (sentences) articles.push({ id, text, sentences, links })
    else lost++
  }
  return { articles, lost }
}

/**
 * Every `step`-th article of the training part, from its stand-off file alone: our own tokens and sentences, so for reading errors
 * and not for scores beside those of others.
 */
export function loadTraining(folder: string, step: number): GoldArticle[] {
  const names = readdirSync(join(folder, 'train', 'text')).sort()
  const files = readdirSync(join(folder, 'train', 'attributions')).sort()
  return names
    .filter((_, i) => i % step === 0)
    .flatMap((name) => {
      const id = files.find((file) => file.startsWith(name.replace(/\.txt$/, '')))
      if (!id) return []
      const text = readFileSync(join(folder, 'train', 'text', name), 'utf8')
      const links = readLinks(join(folder, 'train', 'attributions', id))
      return [{ id: name, text, links, sentences: roughSentences(text, links) }]
    })
}

/** Up to a full stop before a capital, but not behind a title, an initial or a shortened month. */
const LINE =
  /\S.*?(?:(?<!\b(?:\p{Lu}|Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|Rev|St|Ft|Jr|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))[.?!]['"”’)]*(?=\s+['"“‘(]*\p{Lu})|$)/gmu

const TOKEN =
  /[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*(?=['’]s\b|n['’]t\b)|['’]s\b|n['’]t\b|[\p{L}\p{N}$%]+(?:[-.,’'&][\p{L}\p{N}]+)*|''|\S/gu

/** Lines cut behind full stops, in tokens with the labels of the links. */
function roughSentences(text: string, links: readonly GoldLink[]): GoldToken[][] {
  const label = (from: number) => {
    for (const link of links)
      for (const part of PARTS)
        for (const piece of link[part])
          if (piece.from <= from && from < piece.to)
            return `${piece.from === from ? 'B' : 'I'}-${part}`
    return 'O'
  }
  return [...text.matchAll(LINE)].map((line) =>
    [...line[0].matchAll(TOKEN)].map((token) => {
      const from = line.index + token.index
      return { from, to: from + token[0].length, form: token[0], label: label(from) }
    }),
  )
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
