/** Reads the model files from disk. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { openEnglish, type NameTagger } from '../core/language/english.js'
import type { Gazetteer } from '../core/language/gazetteer.js'
import type { Language } from '../core/language/language.js'

/** A gazetteer that knows nothing. */
export const EMPTY_GAZETTEER: Gazetteer = {
  lookup: () => [],
  longest: () => null,
  byKey: () => null,
  demonym: () => null,
  isFirstName: () => false,
  isLastName: () => false,
}

/** Where the model files lie: `models/` beside the folder of the built or the source code. */
const MODELS = new URL('../../models/', import.meta.url)

/** The bytes of a model file, unpacked where its name ends in `.br`. */
export function readModel(name: string): Uint8Array {
  const bytes = readFileSync(new URL(name, MODELS))
  return name.endsWith('.br') ? brotliDecompressSync(bytes) : bytes
}

/** English, ready to read. */
export function loadEnglish(
  gazetteer: Gazetteer = EMPTY_GAZETTEER,
  nameTagger?: NameTagger,
): Language {
  return openEnglish(readModel('en.bin.br'), gazetteer, nameTagger)
}
