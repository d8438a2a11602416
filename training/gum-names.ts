/** Names in GUM: entities whose head is a proper noun, cut down to their proper words. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldName, GoldType, NamedDocument } from '../evals/names/documents.js'

const TYPES: Readonly<Record<string, GoldType>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'other',
  object: 'other',
  abstract: 'other',
}

interface GumWord {
  readonly form: string
  readonly xpos: string
  readonly head: number
  readonly from: number
  readonly to: number
  readonly opens: readonly { readonly id: string; readonly type: string; readonly wiki: boolean }[]
  readonly closes: readonly string[]
}

/** One document for each `newdoc` of the training part. */
export function gumNames(data: string): NamedDocument[] {
  const file = join(data, 'ud/en_gum-ud-train.conllu')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map(readDocument)
}

function readDocument(part: string): NamedDocument {
  let text = ''
  const sentences: { from: number; to: number }[] = []
  const names: GoldName[] = []
  for (const block of part.split(/\n\s*\n/)) {
    const words: GumWord[] = []
    const start = text.length
    for (const line of block.split('\n')) {
      const c = line.split('\t')
      if (c.length < 10 || !/^\d+$/.test(c[0]!)) continue
      const from = text.length
      text += c[1]!
      const entity = /(?:^|\|)Entity=([^|]*)/.exec(c[9]!)?.[1] ?? ''
      words.push({
        form: c[1]!,
        xpos: c[4]!,
        head: Number(c[6]) - 1,
        from,
        to: text.length,
        ...marks(entity),
      })
      if (!/SpaceAfter=No/.test(c[9]!)) text += ' '
    }
    if (words.length === 0) continue
    names.push(...sentenceNames(words))
    sentences.push({ from: start, to: words.at(-1)!.to })
    text += '\n'
  }
  return { id: `gum ${part.split('\n')[0]}`, text, sentences, names }
}

function marks(entity: string): Pick<GumWord, 'opens' | 'closes'> {
  const opens: { id: string; type: string; wiki: boolean }[] = []
  const closes: string[] = []
  for (const [mark] of entity.matchAll(/\([^()]*\)?|[^()]+\)/g)) {
    const inner = mark.replace(/[()]/g, '')
    const [id = '', type = '', ...rest] = inner.split('-')
    if (mark.startsWith('(')) opens.push({ id, type, wiki: /\p{Lu}/u.test(rest.join('-')) })
    if (mark.endsWith(')')) closes.push(id)
  }
  return { opens, closes }
}

const proper = (word: GumWord): boolean =>
  /^NNPS?$/.test(word.xpos) && /^[\p{Lu}\d]/u.test(word.form)
const INSIDE =
  /^(?:of|the|and|de|van|von|der|den|la|le|du|di|da|al|el|bin|ibn|for|in|on|-|&|'s|’s|\.|\d+)$/i

function sentenceNames(words: readonly GumWord[]): GoldName[] {
  const open: { id: string; type: string; first: number }[] = []
  const spans: { first: number; last: number; type: string }[] = []
  words.forEach((word, i) => {
    for (const { id, type } of word.opens) open.push({ id, type, first: i })
    for (const id of word.closes) {
      const at = open.findLastIndex((o) => o.id === id)
      if (at >= 0) spans.push({ ...open.splice(at, 1)[0]!, last: i + 1 })
    }
  })
  const taken = new Set<number>()
  const names: GoldName[] = []
  for (const span of spans.sort((a, b) => b.last - b.first - (a.last - a.first))) {
    const type = TYPES[span.type]
    const cut = type ? properPart(words, span.first, span.last, type) : null
    if (!type || !cut) continue
    if (range(cut).some((i) => taken.has(i))) continue
    for (const i of range(cut)) taken.add(i)
    names.push({ from: words[cut.first]!.from, to: words[cut.last - 1]!.to, type })
  }
  return names
}

const range = ({ first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i)

/** The run of proper words that holds the head of the span, if the head is one and nothing but small words stands between. */
function properPart(
  words: readonly GumWord[],
  first: number,
  last: number,
  type: GoldType,
): { first: number; last: number } | null {
  const head = range({ first, last }).find((i) => words[i]!.head < first || words[i]!.head >= last)
  if (head === undefined || !proper(words[head]!)) return null
  let from = head
  while (
    from > first &&
    (proper(words[from - 1]!) ||
      (INSIDE.test(words[from - 1]!.form) && from - 2 >= first && proper(words[from - 2]!)))
  )
    from--
  let to = head + 1
  const goesOn = (i: number): boolean => i < last && (proper(words[i]!) || words[i]!.xpos === 'CD')
  while (
    to < last &&
    (goesOn(to) ||
      (INSIDE.test(words[to]!.form) &&
        (goesOn(to + 1) || (INSIDE.test(words[to + 1]?.form ?? '.') && goesOn(to + 2)))))
  )
    to++
  if (type === 'person')
    while (
      from < to - 1 &&
      /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|President|Sir|Lord|Lady|King|Queen|Senator|Prince|Justice|Judge|General|Captain|Pope|Saint|Professor|Chief|Minister|Prime|Secretary)\.?$/.test(
        words[from]!.form,
      )
    )
      from++
  return { first: from, last: to }
}
