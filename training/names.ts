/** Trains the name tagger on the open sets and writes models/names.en.bin.br. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import {
  fifths,
  re3d,
  wikigold,
  wnut17,
  type GoldType,
  type NamedDocument,
} from '../evals/names/documents.js'
import { sentencesOf } from '../evals/names/reading.js'
import { openModel } from '../src/core/language/english.js'
import { columnsOf } from '../src/core/language/columns.js'
import { factsReader } from '../src/core/language/names/facts.js'
import { hintFeatures, MOST_FEATURES, nameFeatures } from '../src/core/language/names/features.js'
import { openSenses } from '../src/core/language/names/senses.js'
import { seeReport } from '../src/core/language/names/sight.js'
import { openGazetteer } from '../src/core/language/names/known.js'
import { TITLE_WORDS } from '../src/core/language/names/lexicon.en.js'
import { COARSE, type TaggedWords } from '../src/core/language/names/tagger.js'
import { cut } from '../src/core/language/tokens/tokenize.js'
import { readModel } from '../src/intake/model.js'
import { numberFeatures } from './names-numbers.js'
import { gumNames } from './gum-names.js'
import { learnChain, type Rows, type Settings } from './names-crf.js'
import { mean, packed, type Weights } from './names-table.js'
import { ecbNames, meantimeNames } from './mention-names.js'
import { varied } from './names-varied.js'

/** The table that the features ask. */
export const gazetteer = openGazetteer(readFileSync('models/gazetteer.en.tsv', 'utf8'))

/** Words by the class of their first sense, one text for each class. */
export const senses = readFileSync(new URL('lists/senses.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.slice(line.indexOf(': ') + 2))

/** What is known of a form. */
export const read = factsReader(gazetteer, openSenses(senses))

/** Words of one document with the label of each, as the decoder numbers them. */
export interface Labelled extends TaggedWords {
  readonly id: string
  readonly labels: Uint8Array
}

const LABELS = 2 * COARSE.length + 1
/** Rows of the table: 2 to this power. */
const BITS = 19
const EPOCHS = 8
/** First step of the learner, and the share of features that it leaves out of a word. */
const RATE = 0.1
const DROPPED = 0.5
/** Models over other variations and another order of sentences, whose mean is kept. */
const RUNS = 4

/** Cuts, tags and labels one document. */
export function label(document: NamedDocument, model: ReturnType<typeof openModel>): Labelled {
  const { text } = document
  const sentences = document.sentences.length > 0 ? document.sentences : sentencesOf(text)
  const words = columnsOf(text, sentences, cut, model.reader, (form) => form)
  const labels = new Uint8Array(words.count)
  for (const name of document.names) {
    let first = true
    for (let i = 0; i < words.count; i++) {
      if (words.from[i]! < name.from || words.to[i]! > name.to) continue
      labels[i] = 2 * COARSE.indexOf(name.type) + (first ? 1 : 2)
      first = false
    }
  }
  const { count, starts, form, xpos } = words
  return { id: document.id, count, starts, form, xpos, labels }
}

/** Names as the tagger means them: no titles, no articles, nothing without a capital; demonyms are nationalities. */
function asNames(document: NamedDocument): NamedDocument {
  const names = document.names.flatMap(({ from, to, type }) => {
    let words = [...document.text.slice(from, to).matchAll(/\S+/g)].map((m) => ({
      at: from + m.index,
      word: m[0],
    }))
    const drop = (word: string): boolean =>
      !/\p{Lu}/u.test(word) ||
      /^(?:The|A|An|His|Her|Their|Our|This)$/.test(word) ||
      (type === 'person' && TITLE_WORDS.has(word.toLowerCase().replace(/\.$/, '')))
    if (document.id.startsWith('re3d')) {
      while (words.length > 0 && drop(words[0]!.word)) words = words.slice(1)
      while (words.length > 0 && !/\p{Lu}|\d/u.test(words.at(-1)!.word)) words = words.slice(0, -1)
    }
    if (words.length === 0) return []
    const start = words[0]!.at
    const end = Math.min(to, words.at(-1)!.at + words.at(-1)!.word.length)
    const known = gazetteer.lookup(document.text.slice(start, end))
    const people = known[0]?.type === 'nationality'
    const country = type === 'organisation' && known[0]?.key.startsWith('country:')
    const kind: GoldType = people && type !== 'person' ? 'nationality' : country ? 'place' : type
    return [{ from: start, to: end, type: kind }]
  })
  return { ...document, names: [...names, ...demonyms(document, names)] }
}

/** Capitalised demonyms that no gold name covers. */
function demonyms(document: NamedDocument, names: NamedDocument['names']): NamedDocument['names'] {
  if (document.id.startsWith('wikigold')) return []
  return [...document.text.matchAll(/\b\p{Lu}[\p{L}-]+/gu)].flatMap((m) => {
    const [from, to] = [m.index, m.index + m[0].length]
    if (gazetteer.lookup(m[0])[0]?.type !== 'nationality') return []
    return names.some((n) => n.from < to && from < n.to)
      ? []
      : [{ from, to, type: 'nationality' as const }]
  })
}

const isPeople = (word: string): boolean => gazetteer.lookup(word)[0]?.type === 'nationality'

function documents(data: string): NamedDocument[] {
  return [
    ...fifths(wikigold(data)).train,
    ...fifths(re3d(data)).train,
    ...gumNames(data),
    ...wnut17(data),
    ...ecbNames(data, isPeople),
    ...meantimeNames(data, isPeople),
  ].map(asNames)
}

/** The hashed features of every word, one after another, with where each word's begin. */
export function see(document: Labelled, hints: Uint8Array | null = null): Rows {
  const sight = seeReport(document, gazetteer, read)
  const row = new Int32Array(MOST_FEATURES)
  const features: number[] = []
  const at = new Uint32Array(document.count + 1)
  for (let s = 0; s + 1 < document.starts.length; s++) {
    const [first, last] = [document.starts[s]!, document.starts[s + 1]!]
    for (let i = first; i < last; i++) {
      let n = nameFeatures(sight, i, first, last, row)
      if (hints) n = hintFeatures(hints, sight, i, first, last, row, n)
      for (let f = 0; f < n; f++) features.push(row[f]!)
      at[i + 1] = features.length
    }
  }
  const { starts, labels } = document
  return { starts, labels, features: Int32Array.from(features), at }
}

/** Learns from rows of hashed features. */
export function learn(documents: readonly Rows[], settings: Omit<Settings, 'features'>): Weights {
  const { kept, number } = numberFeatures(documents.map(({ features }) => features))
  const numbered = documents.map((document): Rows => ({
    ...document,
    features: document.features.map((feature) => number(feature) * settings.labels),
  }))
  console.log(`${kept.length} features`)
  const { weights, moves } = learnChain(numbered, { ...settings, features: kept.length })
  return { features: Int32Array.from(kept), rows: weights, moves }
}

/** Numbers from 0 up to 1, the same row of them for every training. */
export function newRandom(): () => number {
  let seed = 20_240_101
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 4294967296
  }
}

const plainWords = (l: Labelled): object => ({
  ...l,
  starts: [...l.starts],
  xpos: [...l.xpos],
  labels: [...l.labels],
})

/** Labelled training documents; tagging takes a minute, so they are kept in .cache until the sets or the tagger change. */
export function labelled(data: string): Labelled[] {
  const cache = '.cache/names-training.json'
  if (!existsSync(cache)) {
    const model = openModel(readModel('en.bin.br'))
    mkdirSync('.cache', { recursive: true })
    writeFileSync(cache, JSON.stringify(documents(data).map((d) => plainWords(label(d, model)))))
  }
  return (
    JSON.parse(readFileSync(cache, 'utf8')) as {
      id: string
      count: number
      starts: number[]
      form: string[]
      xpos: number[]
      labels: number[]
    }[]
  ).map((l) => ({
    ...l,
    starts: Uint32Array.from(l.starts),
    xpos: Uint8Array.from(l.xpos),
    labels: Uint8Array.from(l.labels),
  }))
}

/** The mean of some models over these documents and their variations. */
export function learnNames(plain: readonly Labelled[], runs: number): Weights {
  const random = newRandom()
  return mean(
    Array.from({ length: runs }, () => {
      const all = [...plain, ...varied(plain, random)]
      console.log(
        `${all.length} documents, ${all.reduce((n, d) => n + d.count, 0)} words with the variations`,
      )
      return learn(
        all.map((d) => see(d)),
        { labels: LABELS, epochs: EPOCHS, rate: RATE, dropped: DROPPED, random },
      )
    }),
    LABELS,
  )
}

/** The bytes of a name model. */
export function packedNames(weights: Weights): Uint8Array {
  return packed(weights, LABELS, BITS, { made: 'training/names.ts', types: COARSE }, { senses })
}

/** Writes a model file, packed. */
export function writeModel(name: string, bytes: Uint8Array): void {
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  writeFileSync(`models/${name}`, packed)
  console.log(
    `models/${name}: ${(packed.length / 1e6).toFixed(2)} MB (${(bytes.length / 1e6).toFixed(2)} MB unpacked)`,
  )
}

/** Trains on everything that is open and writes the model. */
export function trainNames(data: string): void {
  writeModel('names.en.bin.br', packedNames(learnNames(labelled(data), RUNS)))
}

if (process.argv[1]?.endsWith('names.ts')) trainNames(process.argv[2] ?? '.cache/data')
