/** English: the tokenizer, the trained models and the gazetteer, put together. */
import { isInCapitals, restoreCase, type CaseTable } from './case/restore.js'
import { columnsOf, type SentenceReader } from './columns.js'
import type { Gazetteer } from './gazetteer.js'
import type { Language, NameSpan, WordColumns } from './language.js'
import { openLemmatizer, type Lemmatizer } from './lemma.js'
import { openNet } from './net/reader.js'
import type { Places } from './places.js'
import { readPack } from './pack.js'
import { XPOS } from './tagset.js'
import { cut, tokenize } from './tokens/tokenize.js'

/** Finds names in words that are tagged and parsed. */
export type NameTagger = (words: WordColumns) => readonly NameSpan[]

/** What the model file holds: tags and trees for words that are given, and lemmas. */
export interface EnglishModel {
  readonly reader: SentenceReader
  readonly lemmas: Lemmatizer
}

export function openModel(bytes: Uint8Array): EnglishModel {
  const pack = readPack(bytes)
  return {
    reader: openNet(pack),
    lemmas: openLemmatizer(pack.words('lemma exceptions'), pack.words('lemma rules')),
  }
}

/** The parts of English that may be left out: without them there are no names, and no referents. */
export interface EnglishParts {
  readonly nameTagger?: NameTagger
  readonly referents?: Language['referents']
  readonly caseTable?: CaseTable
  readonly places?: Places
}

/** English from the bytes of its model file. */
export function openEnglish(
  model: Uint8Array,
  gazetteer: Gazetteer,
  { nameTagger, referents, caseTable, places }: EnglishParts = {},
): Language {
  const { reader, lemmas } = openModel(model)
  return {
    code: 'en',
    tokenize,
    analyse: (text, sentences) =>
      columnsOf(text, sentences, cut, reader, (form, xpos) => lemmas.lemma(form, XPOS[xpos]!)),
    nameSpans: nameTagger ?? (() => []),
    referents: referents ?? (() => []),
    gazetteer,
    recased: (text) =>
      caseTable && isInCapitals(text) ? restoreCase(text, caseTable, gazetteer) : text,
    places: places ?? null,
  }
}
