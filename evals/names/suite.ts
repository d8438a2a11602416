/** Names against wikigold, UNER-EWT and re3d: exact span and type. */
import type { Language, WordColumns } from '../../src/core/language/language.js'
import { openCoarseTagger, openMentionTagger } from '../../src/core/language/names/tagger.js'
import { readPack } from '../../src/core/language/pack.js'
import { loadEnglish, loadGazetteer, readModel } from '../../src/intake/model.js'
import {
  fifths,
  re3d,
  unerEwt,
  wikigold,
  type GoldName,
  type GoldType,
  type NamedDocument,
} from './documents.js'
import { wordsOf } from './reading.js'
import { scoreNames } from './score.js'

export interface Row {
  readonly measure: string
  readonly score: number
  readonly aim?: number
  readonly others?: string
  readonly constant?: number
}

export interface Finder {
  readonly language: Language
  readonly find: (document: NamedDocument) => GoldName[]
  readonly mentions: (document: NamedDocument) => GoldName[]
}

/** The tagger as shipped, from its model files. */
export function openFinder(): Finder {
  const gazetteer = loadGazetteer()
  const pack = readPack(readModel('names.en.bin.br'))
  const language = loadEnglish(gazetteer)
  const tag = openCoarseTagger(pack, gazetteer)
  const mention = openMentionTagger(readPack(readModel('mentions.en.bin.br')), pack, gazetteer)
  const finder =
    (tagger: (words: WordColumns) => readonly { first: number; last: number; type: GoldType }[]) =>
    (document: NamedDocument): GoldName[] => {
      const words = wordsOf(document, language)
      return tagger(words).map(({ first, last, type }) => ({
        from: words.from[first]!,
        to: words.to[last - 1]!,
        type,
      }))
    }
  return { language, find: finder(tag), mentions: finder(mention) }
}

/** Types as CoNLL has them: nationalities are other names. */
export const asConll = (name: GoldName): GoldName => ({
  ...name,
  type: name.type === 'nationality' ? 'other' : name.type,
})
const ALL: readonly GoldType[] = ['person', 'organisation', 'place', 'nationality', 'other']

/** Best of the constant answers: every run of words with a capital is a name, always of one type. */
function constantScore(
  documents: readonly NamedDocument[],
  only: readonly GoldType[],
  map: (name: GoldName) => GoldName,
): number {
  return Math.max(
    ...only.map((type) => {
      const runs = (text: string): GoldName[] =>
        [...text.matchAll(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/gu)].map((m) => ({
          from: m.index,
          to: m.index + m[0].length,
          type,
        }))
      return scoreNames(
        documents.map((d) => ({ gold: d.names.map(map), found: runs(d.text) })),
        only,
      ).f1
    }),
  )
}

interface Measure {
  readonly name: string
  readonly documents: readonly NamedDocument[]
  readonly only: readonly GoldType[]
  readonly map: (name: GoldName) => GoldName
  readonly find: (document: NamedDocument) => GoldName[]
  readonly aim?: number
}

/** Runs the suite; sets that are not there are left out with one line. */
export async function run({
  data,
}: {
  data: string
  quick: boolean
}): Promise<{ name: string; rows: Row[] }> {
  const { find, mentions } = openFinder()
  const wiki = fifths(wikigold(data)).held
  const named: readonly GoldType[] = ['person', 'organisation', 'place']
  const as = { map: asConll, find }
  const measures: readonly Measure[] = [
    {
      name: 're3d, held fifth',
      documents: fifths(re3d(data)).held,
      only: ALL,
      map: (n) => n,
      find: mentions,
      aim: 0.65,
    },
    { name: 'wikigold, held fifth', documents: wiki, only: named, ...as, aim: 0.72 },
    { name: 'wikigold, held fifth, with other names', documents: wiki, only: ALL, ...as },
    { name: 'UNER-EWT dev', documents: unerEwt(data), only: named, ...as },
  ]
  const rows: Row[] = []
  for (const { name, documents, only, map, find: finder, aim } of measures) {
    if (documents.length === 0) {
      console.log(`names: no ${name} under ${data}; skipped.`)
      continue
    }
    const pairs = documents.map((d) => ({ gold: d.names.map(map), found: finder(d).map(map) }))
    const { precision, recall, f1 } = scoreNames(pairs, only)
    const constant = constantScore(documents, only, map)
    rows.push({
      measure: `${name}, F1`,
      score: f1,
      constant,
      ...(aim === undefined ? {} : { aim }),
    })
    rows.push(
      { measure: `${name}, precision`, score: precision },
      { measure: `${name}, recall`, score: recall },
    )
  }
  return { name: 'names', rows }
}

if (process.argv[1]?.endsWith('names/suite.ts')) {
  console.table((await run({ data: process.argv[2] ?? '.cache/data', quick: false })).rows)
}
