/** Names in ECB+ and MEANTIME: their mentions cut to the words with a capital; only sentences where no such word is left over. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { joined, type GoldType, type NamedDocument } from '../evals/names/documents.js'
import { TITLE_WORDS, WORD_CLASSES, WordClass } from '../src/core/language/names/lexicon.en.js'

interface Mention {
  readonly first: number
  readonly last: number
  readonly type: GoldType
}

const TYPES: Readonly<Record<string, GoldType>> = {
  HUMAN_PART_PER: 'person',
  HUMAN_PART_ORG: 'organisation',
  HUMAN_PART_GPE: 'place',
  LOC_GEO: 'place',
  LOC_FAC: 'place',
  LOC_OTHER: 'place',
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
}

/** The words of one sentence with labels, or null where it is not wholly annotated. */
function labels(
  words: readonly string[],
  mentions: readonly Mention[],
  covered: ReadonlySet<number>,
  isPeople: (word: string) => boolean,
): (readonly [string, string])[] | null {
  const tags = words.map(() => 'O')
  const byLength = [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first))
  for (const { first, last, type } of byLength.reverse()) {
    let from = first
    let to = last
    while (to > from && !large(words[to - 1]!)) to--
    from = to
    while (
      from > first &&
      (large(words[from - 1]!) ||
        (/^(?:of|the|and|de|van|der|al|bin|-|&|for|'s|la|von)$/.test(words[from - 1]!) &&
          from - 2 >= first &&
          large(words[from - 2]!)))
    )
      from--
    while (
      from < to &&
      (/^(?:The|A|An|His|Her)$/.test(words[from]!) ||
        (type === 'person' &&
          to - from > 1 &&
          TITLE_WORDS.has(words[from]!.toLowerCase().replace('.', ''))))
    )
      from++
    if (to === from || tags.slice(from, to).some((t) => t !== 'O')) continue
    for (let i = from; i < to; i++) tags[i] = `${i === from ? 'B' : 'I'}-${type}`
  }
  for (let i = 0; i < words.length; i++) {
    if (tags[i] !== 'O' || !large(words[i]!) || covered.has(i)) continue
    if (isPeople(words[i]!)) tags[i] = 'B-nationality'
    else if (
      i > 0 &&
      words[i] !== 'I' &&
      !TITLE_WORDS.has(words[i]!.toLowerCase().replace('.', '')) &&
      WORD_CLASSES.get(words[i]!.toLowerCase()) !== WordClass.calendar &&
      !/^["“'‘]$/.test(words[i - 1]!)
    )
      return null
  }
  return words.map((word, i) => [word, tags[i]!] as const)
}

const large = (word: string): boolean => /^\p{Lu}/u.test(word)

/** ECB+: the validated sentences of each file. */
export function ecbNames(data: string, isPeople: (word: string) => boolean): NamedDocument[] {
  const root = join(data, 'ecbplus')
  const list = join(root, 'ECBplus_coreference_sentences.csv')
  if (!existsSync(list)) return []
  const valid = new Set(
    readFileSync(list, 'utf8')
      .split('\n')
      .map((line) => line.trim()),
  )
  return readdirSync(join(root, 'ECB+'))
    .sort()
    .flatMap((topic) =>
      readdirSync(join(root, 'ECB+', topic))
        .sort()
        .flatMap((file) => {
          const xml = readFileSync(join(root, 'ECB+', topic, file), 'utf8')
          const key = `${topic},${file.replace(/^\d+_/, '').replace('.xml', '')}`
          const document = ecbDocument(
            xml,
            `ecb ${topic}/${file}`,
            (s) => valid.has(`${key},${s}`),
            isPeople,
          )
          return document.sentences.length > 0 ? [document] : []
        }),
    )
}

function ecbDocument(
  xml: string,
  id: string,
  valid: (sentence: number) => boolean,
  isPeople: (word: string) => boolean,
): NamedDocument {
  const where = new Map<string, readonly [sentence: number, word: number]>()
  const sentences: string[][] = []
  for (const [, t, s, word] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g,
  )) {
    const words = (sentences[Number(s)] ??= [])
    where.set(t!, [Number(s), words.length])
    words.push(
      word!
        .replace(/&amp;/g, '&')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'") || '-',
    )
  }
  const mentions: Mention[][] = []
  const covered = new Map<number, Set<number>>()
  for (const [, type, body] of xml.matchAll(/<([A-Z_]+) m_id="\d+"[^>/]*>([\s\S]*?)<\/\1>/g)) {
    const at = [...body!.matchAll(/t_id="(\d+)"/g)].flatMap(
      ([, t]) => where.get(t!) ?? [],
    ) as number[]
    if (at.length === 0) continue
    const s = at[0]!
    const words = at.filter((_, i) => i % 2 === 1)
    const kind = TYPES[type!]
    if (kind)
      (mentions[s] ??= []).push({
        first: Math.min(...words),
        last: Math.max(...words) + 1,
        type: kind,
      })
    else if (type!.startsWith('TIME'))
      for (const w of words) covered.set(s, (covered.get(s) ?? new Set()).add(w))
  }
  const kept = sentences.flatMap((words, s) => {
    const row =
      words && valid(s) && mentions[s]
        ? labels(words, mentions[s], covered.get(s) ?? new Set(), isPeople)
        : null
    return row ? [row] : []
  })
  return joined(id, kept, (label) => label as GoldType)
}

/** MEANTIME: the first sentences of each text, which are annotated. */
export function meantimeNames(data: string, isPeople: (word: string) => boolean): NamedDocument[] {
  const file = join(data, 'meantime/en/meantime.conll')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('#begin document')
    .slice(1)
    .map((part, at) => {
      const sentences = new Map<string, { words: string[]; mentions: Mention[] }>()
      const open = new Map<string, number[]>()
      for (const line of part.split('\n')) {
        const [, s, , word, marks] = line.split('\t')
        if (!marks || !word) continue
        const sentence = sentences.get(s!) ?? { words: [], mentions: [] }
        sentences.set(s!, sentence)
        const i = sentence.words.push(word) - 1
        for (const [mark] of marks.matchAll(/\(?[\w]+\)?/g)) {
          const id = mark.replace(/[()]/g, '')
          const type = TYPES[/(PER|ORG|LOC|[A-Z]{3})\d/.exec(id)?.[1] ?? '']
          if (mark.startsWith('(')) open.set(`${s} ${id}`, [...(open.get(`${s} ${id}`) ?? []), i])
          const from = mark.endsWith(')') ? open.get(`${s} ${id}`)?.pop() : undefined
          if (type && from !== undefined) sentence.mentions.push({ first: from, last: i + 1, type })
        }
      }
      const kept = [...sentences.values()].flatMap(({ words, mentions }) =>
        mentions.length > 0
          ? (labels(words, mentions, new Set(), isPeople) ?? []).length > 0
            ? [labels(words, mentions, new Set(), isPeople)!]
            : []
          : [],
      )
      return joined(`meantime ${at}`, kept, (label) => label as GoldType)
    })
    .filter((d) => d.sentences.length > 0)
}
