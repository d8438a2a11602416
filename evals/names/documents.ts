/** Documents with gold names, read from the public sets into one shape. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Types as the sets have them, after the map of each loader. */
export type GoldType = 'person' | 'organisation' | 'place' | 'nationality' | 'other'

export interface GoldName {
  readonly from: number
  readonly to: number
  readonly type: GoldType
}

export interface NamedDocument {
  readonly id: string
  readonly text: string
  readonly sentences: readonly { readonly from: number; readonly to: number }[]
  readonly names: readonly GoldName[]
}

/** Words and labels of one document, joined by spaces into a text. */
export function joined(
  id: string,
  sentences: readonly (readonly (readonly [word: string, label: string])[])[],
  typeOf: (label: string) => GoldType | null,
): NamedDocument {
  let text = ''
  const ranges: { from: number; to: number }[] = []
  const names: GoldName[] = []
  for (const words of sentences) {
    const start = text.length
    let open: { from: number; label: string } | null = null
    const close = (to: number): void => {
      const type = open && typeOf(open.label)
      if (open && type) names.push({ from: open.from, to, type })
      open = null
    }
    let end = text.length
    for (const [word, tag] of words) {
      const [mark, label = ''] = tag === 'O' ? ['O', ''] : [tag[0]!, tag.slice(2)]
      if (open && (mark !== 'I' || label !== (open as { label: string }).label)) close(end)
      const from = text.length
      text += `${word} `
      end = text.length - 1
      if (mark !== 'O' && !open) open = { from, label }
    }
    close(end)
    if (text.length > start) ranges.push({ from: start, to: text.length - 1 })
    text = `${text.slice(0, -1)}\n`
  }
  return { id, text, sentences: ranges, names }
}

const CONLL: Readonly<Record<string, GoldType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
  person: 'person',
  location: 'place',
  corporation: 'organisation',
  group: 'organisation',
  product: 'other',
  'creative-work': 'other',
}

/** Wikigold: 145 pages, one after another, with an empty line after each sentence and each page headed by its title. */
export function wikigold(data: string): NamedDocument[] {
  const file = join(data, 'ner/wikigold/data/wikigold/CONLL-format/data/wikigold.conll.txt')
  if (!existsSync(file)) return []
  const documents: (readonly [string, string])[][][] = [[]]
  let sentence: [string, string][] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', label = ''] = line.trim().split(' ')
    if (word === '-DOCSTART-') documents.push([])
    else if (word !== '') sentence.push([word, label])
    else if (sentence.length > 0) {
      documents.at(-1)!.push(sentence)
      sentence = []
    }
  }
  if (sentence.length > 0) documents.at(-1)!.push(sentence)
  return documents
    .filter((d) => d.length > 0)
    .map((d, i) => joined(`wikigold ${i}`, d, (label) => CONLL[label] ?? null))
}

/** WNUT17: tweets and posts, each line block one document. */
export function wnut17(data: string): NamedDocument[] {
  return ['wnut17train.conll', 'emerging.dev.conll'].flatMap((name) => {
    const file = join(data, 'ner/wnut17', name)
    if (!existsSync(file)) return []
    const blocks = readFileSync(file, 'utf8').split(/\n\s*\n/)
    return blocks
      .map((block) =>
        block
          .split('\n')
          .map((line) => line.split('\t'))
          .filter((c) => c.length >= 2 && c[0]!.trim() !== ''),
      )
      .filter((words) => words.length > 0)
      .map((words, i) =>
        joined(
          `${name} ${i}`,
          [words.map((c) => [c[0]!, c[1]!.trim()] as const)],
          (label) => CONLL[label] ?? null,
        ),
      )
  })
}

/** UNER on the EWT dev part: IOB2 in the third column. */
export function unerEwt(data: string): NamedDocument[] {
  const file = join(data, 'ner/uner_ewt/en_ewt-ud-dev.iob2')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((part) => {
      const sentences = part.split(/\n\s*\n/).map((block) =>
        block
          .split('\n')
          .map((line) => line.split('\t'))
          .filter((c) => c.length >= 3 && /^\d+$/.test(c[0]!))
          .map((c) => [c[1]!, c[2]!] as const),
      )
      return joined(
        `uner ${part.split('\n')[0]}`,
        sentences.filter((s) => s.length > 0),
        (label) => CONLL[label] ?? null,
      )
    })
}

const RE3D: Readonly<Record<string, GoldType>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
  Nationality: 'nationality',
}

/** re3d: every folder but the BBC's, documents in file order; of spans that nest or cross, the longest. */
export function re3d(data: string, withBbc = false): NamedDocument[] {
  const root = join(data, 're3d')
  if (!existsSync(root)) return []
  const folders = readdirSync(root)
    .filter((f) => existsSync(join(root, f, 'documents.json')))
    .sort()
  const lines = (file: string): unknown[] =>
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\n')
      .filter((l) => l.trim() !== '')
      .map((l) => JSON.parse(l))
  return folders
    .filter((f) => withBbc || !f.startsWith('BBC'))
    .flatMap((folder) => {
      const entities = lines(join(root, folder, 'entities.json')) as {
        begin: number
        end: number
        type: string
        documentId: string
      }[]
      const documents = lines(join(root, folder, 'documents.json')) as {
        _id: string
        text: string
      }[]
      return documents.map(({ _id, text }) => {
        const own = entities
          .filter((e) => e.documentId === _id && RE3D[e.type])
          .map((e) => ({ from: e.begin, to: e.end, type: RE3D[e.type]! }))
        return { id: `re3d ${_id}`, text, sentences: [], names: longest(own) }
      })
    })
}

/** Keeps the longest of spans that share characters; the earlier of two that are as long. */
export function longest(names: readonly GoldName[]): GoldName[] {
  const order = [...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const kept: GoldName[] = []
  for (const name of order)
    if (!kept.some((k) => name.from < k.to && k.from < name.to)) kept.push(name)
  return kept.sort((a, b) => a.from - b.from)
}

/** Every fifth document, in file order, is held out for measuring; the others are for training. */
export function fifths<T>(documents: readonly T[]): { readonly train: T[]; readonly held: T[] } {
  return {
    train: documents.filter((_, i) => i % 5 !== 0),
    held: documents.filter((_, i) => i % 5 === 0),
  }
}
