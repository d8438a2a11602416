/** Names against wikigold, UNER-EWT and re3d: exact span and type. */
import { brotliDecompressSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import type { Language } from '../../src/core/language/language.js'
import { openGazetteer } from '../../src/core/language/names/known.js'
import { openCoarseTagger, type Coarse } from '../../src/core/language/names/tagger.js'
import { readPack } from '../../src/core/language/pack.js'
import { loadEnglish, readModel } from '../../src/intake/model.js'
import { fifths, re3d, unerEwt, wikigold, type GoldName, type NamedDocument } from './documents.js'
import { wordsOf } from './reading.js'
import { scoreNames } from './score.js'

export interface Row {
  readonly measure: string
  readonly score: number
  readonly floor?: number
  readonly others?: string
  readonly constant?: number
}

export interface Finder {
  readonly language: Language
  readonly find: (document: NamedDocument) => GoldName[]
}

/** The tagger as shipped, from its model files. */
export function openFinder(): Finder {
  const gazetteer = openGazetteer(readFileSync('models/gazetteer.en.tsv', 'utf8'))
  const tag = openCoarseTagger(readPack(process.env['MODEL'] ? brotliDecompressSync(readFileSync(process.env['MODEL'])) : readModel('names.en.bin.br')), gazetteer)
  const language = loadEnglish(gazetteer)
  return {
    language,
    find: (document) => {
      const words = wordsOf(document, language)
      return tag(words).map(({ first, last, type }) => ({
        from: words.from[first]!,
        to: words.to[last - 1]!,
        type,
      }))
    },
  }
}

const asConll = (name: GoldName): GoldName => ({
  ...name,
  type: name.type === 'nationality' ? 'other' : name.type,
})
const ALL: readonly Coarse[] = ['person', 'organisation', 'place', 'nationality', 'other']

/** Runs the suite; sets that are not there are left out with one line. */
export async function run({
  data,
}: {
  data: string
  quick: boolean
}): Promise<{ name: string; rows: Row[] }> {
  const finder = openFinder()
  const rows: Row[] = []
  const measure = (
    name: string,
    documents: readonly NamedDocument[],
    only: readonly string[],
    map = asConll,
  ): void => {
    if (documents.length === 0) return console.log(`names: ${name} is not in ${data}; skipped.`)
    const pairs = documents.map((d) => ({ gold: d.names.map(map), found: finder.find(d).map(map) }))
    const score = scoreNames(pairs, only)
    console.log(
      name,
      only.length,
      'P',
      score.precision.toFixed(3),
      'R',
      score.recall.toFixed(3),
      'F',
      score.f1.toFixed(3),
    )
    rows.push({ measure: `${name}, F1`, score: score.f1 })
  }
  const wiki = fifths(wikigold(data)).held
  measure('wikigold held fifth, four types', wiki, ALL)
  measure('wikigold held fifth, PER ORG LOC', wiki, ['person', 'organisation', 'place'])
  measure('UNER-EWT dev', unerEwt(data), ['person', 'organisation', 'place'])
  measure('re3d held fifth', fifths(re3d(data)).held, ALL, (n) => n)
  return { name: 'names', rows }
}

if (process.argv[1]?.endsWith('suite-exp.ts'))
  await run({ data: process.argv[2] ?? '.cache/data', quick: false })
