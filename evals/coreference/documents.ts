/** Documents of the treebank GUM with who is who: entities and their mentions, from the MISC column. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One mention of an entity; offsets into the document's text, half-open. */
export interface GoldMention {
  readonly from: number
  readonly to: number
  /** Where the word begins that the mention's other words hang on. */
  readonly head: number
  readonly entity: string
}

export interface CoreferenceDocument {
  readonly id: string
  /** `news`, `interview`, `vlog` … */
  readonly genre: string
  readonly text: string
  readonly sentences: readonly { readonly from: number; readonly to: number }[]
  readonly mentions: readonly GoldMention[]
}

interface Placed {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly entity: string
}

/** The documents of one part (`dev`, `train`), in file order; none where the file is not there. */
export function gum(data: string, part: 'dev' | 'train'): CoreferenceDocument[] {
  const file = join(data, `ud/en_gum-ud-${part}.conllu`)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(readDocument)
}

function readDocument(part: string): CoreferenceDocument {
  const id = part.split('\n')[0]!
  let text = ''
  const sentences: { from: number; to: number }[] = []
  const mentions: GoldMention[] = []
  const open = new Map<string, { word: number; rows: Placed[] }[]>()
  for (const block of part.split(/\n\s*\n/)) {
    if (!/^\d/m.test(block)) continue
    if (text !== '') text += /^# newpar/m.test(block) ? '\n\n' : ' '
    const from = text.length
    const { rows, written } = readSentence(block, from)
    text += written
    sentences.push({ from, to: from + written.trimEnd().length })
    text = text.trimEnd()
    rows.forEach((row, at) => {
      for (const [mark] of row.entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
        const key = mark.replace(/[()]/g, '').split('-')[0]!
        if (mark.startsWith('(')) open.set(key, [...(open.get(key) ?? []), { word: at, rows }])
        const start = mark.endsWith(')') ? open.get(key)?.pop() : undefined
        if (start) mentions.push(mentionOf(key, rows, start.word, at + 1))
      }
    })
  }
  return { id, genre: id.split('_')[1] ?? '', text, sentences, mentions }
}

function mentionOf(
  entity: string,
  rows: readonly Placed[],
  first: number,
  last: number,
): GoldMention {
  let head = first
  for (let i = last - 1; i >= first; i--)
    if (rows[i]!.head < first || rows[i]!.head >= last) head = i
  return {
    from: rows[first]!.from,
    to: rows[last - 1]!.to,
    head: rows[head]!.from,
    // Parts of a mention that is cut in two are written `12[1/2]`.
    entity: entity.replace(/\[.*/, ''),
  }
}

/** The words of a sentence with their places; the parts of *don't* share its letters where they add up to it. */
function readSentence(block: string, start: number): { rows: Placed[]; written: string } {
  const rows: Placed[] = []
  let written = ''
  let joint: { last: number; left: string; after: string } | null = null
  for (const line of block.split('\n')) {
    const cells = line.split('\t')
    const [id = '', form = ''] = cells
    if (cells.length < 10 || id.includes('.')) continue
    const after = cells[9]!.includes('SpaceAfter=No') ? '' : ' '
    const range = /^\d+-(\d+)$/.exec(id)
    if (range) {
      joint = { last: Number(range[1]), left: form, after }
      continue
    }
    const from = start + written.length
    if (joint) {
      const part: string = Number(id) === joint.last ? joint.left : joint.left.slice(0, form.length)
      written += part
      joint = { ...joint, left: joint.left.slice(part.length) }
    } else written += form
    rows.push({
      from,
      to: start + written.length,
      head: Number(cells[6]) - 1,
      entity: /(?:^|\|)Entity=([^|]*)/.exec(cells[9]!)?.[1] ?? '',
    })
    if (joint && Number(id) === joint.last) {
      written += joint.after
      joint = null
    } else if (!joint) written += after
  }
  return { rows, written }
}
