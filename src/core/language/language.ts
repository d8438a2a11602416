/** What a language is to the stages: tokens, trees, name spans and gazetteers, as pure functions over model bytes. */
import type { NameType, Words } from '../model/index.js'
import type { Referent } from './coreference/referents.js'
import type { NamedSpan } from './coreference/mentions.js'
import type { Places } from './places.js'
import type { Gazetteer } from './gazetteer.js'

/** A half-open range of offsets into a text. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The columns of `Words` that a language fills. */
export type WordColumns = Omit<Words, 'id' | 'because' | 'report'>

/** A name found by the tagger: words `first` up to, not including, `last`; `margin` is how far it beat the next best reading (≥ 0). */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly type: NameType
  readonly margin: number
}

export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** Token ranges of one sentence; together they hold every character that is not white space. */
  tokenize(text: string, sentence: Range): readonly Range[]
  /** Tokens, tags, lemmas and trees of sentences, in order. */
  analyse(text: string, sentences: readonly Range[]): WordColumns
  /** Name spans, longest reading, not overlapping, in word order. */
  nameSpans(words: WordColumns): readonly NameSpan[]
  /** Things that more than one phrase refers to; `names` says which words are which name. */
  referents(words: WordColumns, names: readonly NamedSpan[]): readonly Referent[]
  readonly gazetteer: Gazetteer
  /** A copy with the case restored, offset by offset, of a text in capitals only; any other text as it is. */
  recased?(text: string): string
  /** Where places lie; null where no table was given. */
  readonly places: Places | null
}
