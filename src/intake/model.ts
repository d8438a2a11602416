/** Reads the model files from disk. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { openCase } from '../core/language/case/restore.js'
import { openEnglish } from '../core/language/english.js'
import { openReferents } from '../core/language/coreference/referents.js'
import type { Gazetteer } from '../core/language/gazetteer.js'
import type { Language } from '../core/language/language.js'
import { openGazetteer } from '../core/language/names/known.js'
import { openNameTagger } from '../core/language/names/tagger.js'
import { openPlaces } from '../core/language/places.js'
import { readPack } from '../core/language/pack.js'

/** Where the model files lie: `models/` beside the folder of the built or the source code. */
const MODELS = new URL('../../models/', import.meta.url)

/** The bytes of a model file, unpacked where its name ends in `.br`. */
export function readModel(name: string): Uint8Array {
  const bytes = readFileSync(new URL(name, MODELS))
  return name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes
}

/** The table of known names. */
export function loadGazetteer(): Gazetteer {
  return openGazetteer(readFileSync(new URL('gazetteer.en.tsv', MODELS), 'utf8'))
}

/** English, ready to read. */
export function loadEnglish(gazetteer: Gazetteer = loadGazetteer()): Language {
  const nameTagger = openNameTagger(readPack(readModel('names.en.bin.br')), gazetteer)
  const referents = openReferents(new TextDecoder().decode(readModel('coreference.en.json')))
  const caseTable = openCase(readFileSync(new URL('case.en.txt', MODELS), 'utf8'))
  const places = openPlaces(readModel('places.en.bin.br'))
  return openEnglish(readModel('en.bin.br'), gazetteer, {
    nameTagger,
    referents,
    caseTable,
    places,
  })
}
