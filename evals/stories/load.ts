/** Finds story folders, reads their reports and gold, and turns quotes into places. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { draftOf } from '../../src/intake/read-file.js'
import { goldSchema, type Gold, type GoldQuote } from './gold.js'
import type { Place } from './predictions.js'

/** One story with its gold: the texts of its reports by file name. */
export interface GoldStory {
  readonly name: string
  readonly gold: Gold
  readonly texts: ReadonlyMap<string, string>
}

/** The story folders under each path: the path itself, or its children, where they hold a `gold.json`; sorted. */
export function storyFolders(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return []
    if (existsSync(join(path, 'gold.json'))) return [path]
    return readdirSync(path)
      .map((name) => join(path, name))
      .filter((folder) => existsSync(join(folder, 'gold.json')))
  })
  return [...new Set(found)].sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
}

/** Reads one story folder; its reports stand in `reports/` or beside the gold. */
export async function loadStory(folder: string): Promise<GoldStory> {
  const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')))
  const inside = join(folder, 'reports')
  const home = existsSync(inside) ? inside : folder
  const texts = new Map<string, string>()
  for (const { file } of gold.reports) texts.set(file, await readText(join(home, file)))
  return { name: gold.story, gold, texts }
}

/** The text of a report file as the engine gets it: plain text as it is, anything else through the intake. */
async function readText(path: string): Promise<string> {
  const bytes = readFileSync(path)
  if (extname(path) === '.txt') return bytes.toString('utf8')
  return (await draftOf(path, bytes, {})).text
}

/** Finds quotes in the reports of a story; a quote asked for again is the next occurrence, where there is one. */
export class Finder {
  private readonly taken = new Map<string, number>()

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** Where the quote stands, or null where the report does not hold it. */
  find({ report, quote, context }: GoldQuote): Place | null {
    const text = this.texts.get(report)
    if (text === undefined || quote === '') return null
    if (context) {
      const around = text.indexOf(context)
      const within = context.indexOf(quote)
      if (around >= 0 && within >= 0) return place(report, around + within, quote)
    }
    const key = `${report} ${quote}`
    const next = text.indexOf(quote, this.taken.get(key) ?? 0)
    const from = next >= 0 ? next : text.indexOf(quote)
    if (from < 0) return null
    this.taken.set(key, from + quote.length)
    return place(report, from, quote)
  }

  /** The first place of each quote that stands in its report. */
  all(quotes: readonly GoldQuote[]): Place[] {
    return quotes.map((quote) => this.first(quote)).filter((found) => found !== null)
  }

  /** The first occurrence, whatever was asked before: for words that several golds point to. */
  first(quote: GoldQuote): Place | null {
    return new Finder(this.texts).find(quote)
  }
}

function place(file: string, from: number, quote: string): Place {
  return { file, from, to: from + quote.length }
}
