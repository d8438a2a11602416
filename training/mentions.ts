/** Trains the tagger of re3d's mentions (whole noun phrases, named or not) and writes models/mentions.en.bin.br. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fifths, re3d } from '../evals/names/documents.js'
import { openModel } from '../src/core/language/english.js'
import { factsReader } from '../src/core/language/names/facts.js'
import { hintFeatures, MOST_FEATURES, nameFeatures } from '../src/core/language/names/features.js'
import { seeReport } from '../src/core/language/names/sight.js'
import { COARSE, MENTION_TYPES, openLabeller } from '../src/core/language/names/tagger.js'
import { readPack } from '../src/core/language/pack.js'
import { readModel } from '../src/intake/model.js'
import { learnChain, type Rows } from './names-crf.js'
import {
  gazetteer,
  label,
  labelled,
  learnNames,
  mean,
  quantised,
  random,
  writeModel,
  type Labelled,
} from './names.js'

const LABELS = 2 * MENTION_TYPES.length + 1
const BITS = 16
/** Models over other orders of sentences, whose mean is kept. */
const RUNS = 6
const HINTS = '.cache/names-hints.bin'

/** A name model that has seen nothing of re3d, so that its hints are as good here as on new texts. */
function strangerModel(data: string): Uint8Array {
  if (!existsSync(HINTS)) {
    const others = labelled(data).filter(({ id }) => !id.startsWith('re3d'))
    writeFileSync(HINTS, quantised(learnNames(others, 1), COARSE))
  }
  return readFileSync(HINTS)
}

/** Trains on re3d without the BBC folder and without every fifth document. */
export function trainMentions(data: string): void {
  const hint = openLabeller(readPack(strangerModel(data)), gazetteer, COARSE.length)
  const english = openModel(readModel('en.bin.br'))
  const rows = fifths(re3d(data)).train.map((document) => {
    const words = label(document, english)
    return see(words, hint(words).label)
  })
  const settings = {
    labels: LABELS,
    bits: BITS,
    epochs: 12,
    rate: 0.1,
    dropped: 0.4,
    random,
  }
  const model = mean(Array.from({ length: RUNS }, () => learnChain(rows, settings)))
  writeModel('mentions.en.bin.br', quantised(model, MENTION_TYPES))
}

function see(document: Labelled, hints: Uint8Array): Rows {
  const sight = seeReport(document, gazetteer, factsReader(gazetteer))
  const row = new Int32Array(MOST_FEATURES)
  const features: number[] = []
  const at = new Uint32Array(document.count + 1)
  for (let s = 0; s + 1 < document.starts.length; s++) {
    const [first, last] = [document.starts[s]!, document.starts[s + 1]!]
    for (let i = first; i < last; i++) {
      let n = nameFeatures(sight, i, first, last, row)
      n = hintFeatures(hints, sight, i, first, last, row, n)
      for (let f = 0; f < n; f++) features.push((row[f]! & ((1 << BITS) - 1)) * LABELS)
      at[i + 1] = features.length
    }
  }
  return {
    starts: document.starts,
    labels: document.labels,
    features: Int32Array.from(features),
    at,
  }
}

if (process.argv[1]?.endsWith('mentions.ts')) trainMentions(process.argv[2] ?? '.cache/data')
