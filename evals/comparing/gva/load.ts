/** The Gun Violence Archive part: incidents of a registry, each with the articles that tell of it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GvaIncident {
  readonly id: string
  readonly killed: number
  readonly injured: number
  readonly articles: readonly {
    readonly id: string
    readonly day: string | null
    readonly text: string
  }[]
}

interface Record {
  readonly incident_uri: string
  readonly num_killed: number
  readonly num_injured: number
}

interface Article {
  readonly doc_id: string
  readonly incident_id: string
  readonly dct: string | null
  readonly title: string
  readonly content: string
}

/** Incidents with at least one article, exact duplicates of articles left out, in the order of their ids. */
export function loadIncidents(data: string): GvaIncident[] {
  const folder = existsSync(join(data, 'gva')) ? join(data, 'gva') : data
  const read = <T>(file: string): T[] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T)
  const articles = new Map<string, Article[]>()
  const seen = new Set<string>()
  for (const article of read<Article>('documents.jsonl')) {
    if (seen.has(article.content) || !article.content.trim()) continue
    seen.add(article.content)
    articles.set(article.incident_id, [...(articles.get(article.incident_id) ?? []), article])
  }
  return read<Record>('incidents.jsonl')
    .filter(({ incident_uri: id }) => articles.has(id))
    .sort((a, b) => (a.incident_uri < b.incident_uri ? -1 : 1))
    .map((record) => ({
      id: record.incident_uri,
      killed: record.num_killed,
      injured: record.num_injured,
      articles: articles.get(record.incident_uri)!.map(({ doc_id, dct, title, content }) => ({
        id: doc_id,
        day: dct && /^\d{4}-\d{2}-\d{2}/.test(dct) ? dct.slice(0, 10) : null,
        text: `${title}\n\n${content}`,
      })),
    }))
}
