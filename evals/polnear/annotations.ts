/** The stand-off files of PolNeAR: which source, cue and content belong together. */
import { existsSync, readFileSync } from 'node:fs'

/** Half-open range of offsets of an article's text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** One attribution of the gold: each part in pieces, in reading order; no source where none is named. */
export interface GoldLink {
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
}

/** The attributions of one file; none where the file is absent. Lines that are no annotation are passed over. */
export function readLinks(file: string): GoldLink[] {
  if (!existsSync(file)) return []
  const spans = new Map<string, Stretch[]>()
  const links: GoldLink[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, says] = line.split('\t')
    if (!id || !says) continue
    if (id.startsWith('T')) spans.set(id, stretches(says))
    else if (id.startsWith('E')) links.push(link(says, spans))
  }
  return links.filter(({ cue, content }) => cue.length > 0 && content.length > 0)
}

/** *Content 387 448;169 195*: the pieces in reading order. */
function stretches(says: string): Stretch[] {
  return says
    .slice(says.indexOf(' ') + 1)
    .split(';')
    .map((piece) => piece.split(' ').map(Number))
    .map(([from, to]) => ({ from: from!, to: to! }))
    .sort((a, b) => a.from - b.from)
}

/** *Attribution:T4 Content:T3 Cue:T2 Source:T1*; a part may be named more than once (*Source2*). */
function link(says: string, spans: ReadonlyMap<string, Stretch[]>): GoldLink {
  const parts = { source: [] as Stretch[], cue: [] as Stretch[], content: [] as Stretch[] }
  for (const word of says.split(' ')) {
    const [name = '', id = ''] = word.split(':')
    const part = name.replace(/\d+$/, '').toLowerCase()
    if (part === 'source' || part === 'cue' || part === 'content')
      parts[part].push(...(spans.get(id) ?? []))
  }
  for (const list of Object.values(parts)) list.sort((a, b) => a.from - b.from)
  return parts
}
