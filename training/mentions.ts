/** Trains the tagger of re3d's mentions (whole noun phrases, named or not) and writes models/mentions.en.bin.br. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fifths, re3d } from '../evals/names/documents.js'
import { openModel } from '../src/core/language/english.js'
import { COARSE, MENTION_TYPES, openLabeller } from '../src/core/language/names/tagger.js'
import { readPack } from '../src/core/language/pack.js'
import { readModel } from '../src/intake/model.js'
import { mean, packed } from './names-table.js'
import {
  gazetteer,
  label,
  labelled,
  learn,
  learnNames,
  newRandom,
  packedNames,
  read,
  see,
  writeModel,
} from './names.js'

const LABELS = 2 * MENTION_TYPES.length + 1
const BITS = 17
/** Models over other orders of sentences, whose mean is kept. */
const RUNS = 6
const HINTS = '.cache/names-hints.bin'

/** A name model that has seen nothing of re3d, so that its hints are as good here as on new texts. */
function strangerModel(data: string): Uint8Array {
  if (!existsSync(HINTS)) {
    const others = labelled(data).filter(({ id }) => !id.startsWith('re3d'))
    writeFileSync(HINTS, packedNames(learnNames(others, 1)))
  }
  return readFileSync(HINTS)
}

/** Trains on re3d without the BBC folder and without every fifth document. */
export function trainMentions(data: string): void {
  const hint = openLabeller(readPack(strangerModel(data)), read, gazetteer, COARSE.length)
  const english = openModel(readModel('en.bin.br'))
  const documents = fifths(re3d(data)).train.map((document) => label(document, english))
  const settings = { labels: LABELS, epochs: 12, rate: 0.1, dropped: 0.4, random: newRandom() }
  const models = Array.from({ length: RUNS }, () =>
    learn(
      documents.map((words) => see(words, hint(words).label)),
      settings,
    ),
  )
  const about = { made: 'training/mentions.ts', types: MENTION_TYPES }
  writeModel('mentions.en.bin.br', packed(mean(models, LABELS), LABELS, BITS, about))
}

if (process.argv[1]?.endsWith('mentions.ts')) trainMentions(process.argv[2] ?? '.cache/data')
