/** The Gun Violence Corpus: articles of a registry of shootings with every mention of a shooting and of what came of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventText } from '../events/documents.js'
import { placesIn, type Place } from './places.js'

interface Article {
  readonly doc_id: string
  readonly dct: string | null
  readonly title: string
  readonly content: string
}

/** `0a1b….b16.10`: document, title or body with the sentence, token. */
const MENTION = /([0-9a-f]{32})\.([tb])(\d+)\.(\d+)\s+\(?(-?\d+)\)?/

/** The articles of one part, in the order of their ids. */
export function loadGvc(data: string, part: 'train' | 'dev'): EventText[] {
  const folder = existsSync(join(data, 'gva')) ? join(data, 'gva') : data
  const inside = join(folder, 'gvc_mentions')
  const mentions = existsSync(inside) ? inside : folder
  const file = readdirSync(mentions).find((name) =>
    part === 'train' ? name.startsWith('train') : name.startsWith('evt_gold'),
  )
  if (file === undefined) return []
  const told = new Map<string, { place: Place; title: boolean; event: string }[]>()
  for (const line of readFileSync(join(mentions, file), 'utf8').split('\n')) {
    const found = MENTION.exec(line)
    if (!found) continue
    const [, id, where, sentence, token, event] = found
    const place = { sentence: Number(sentence), token: Number(token) }
    told.set(id!, [...(told.get(id!) ?? []), { place, title: where === 't', event: event! }])
  }
  return readFileSync(join(folder, 'documents.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article)
    .filter(({ doc_id: id }) => told.has(id))
    .sort((a, b) => (a.doc_id < b.doc_id ? -1 : 1))
    .map((article) => textOf(article, told.get(article.doc_id)!))
}

function textOf(
  { doc_id: id, dct, title, content }: Article,
  told: readonly { readonly place: Place; readonly title: boolean; readonly event: string }[],
): EventText {
  const lead = `${title}\n\n`
  const part = (inTitle: boolean) => {
    const own = told.filter((one) => one.title === inTitle)
    const found = placesIn(
      inTitle ? title : content,
      own.map(({ place }) => place),
    )
    const shift = inTitle ? 0 : lead.length
    return own.map(({ event }, i) => ({
      from: found[i]!.from + shift,
      to: found[i]!.to + shift,
      event,
    }))
  }
  return {
    id,
    text: lead + content,
    published: dct && /^\d{4}-\d{2}-\d{2}/.test(dct) ? dct.slice(0, 10) : null,
    mentions: [...part(true), ...part(false)].sort((a, b) => a.from - b.from),
  }
}
