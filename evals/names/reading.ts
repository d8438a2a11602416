/** From raw text to words: the project's own blocks, sentences and tags. */
import type { Language, Range } from '../../src/core/language/language.js'
import { makeReport } from '../../src/core/model/index.js'
import { blocksOf } from '../../src/core/read/blocks/index.js'
import { sentencesOf as cutSentences } from '../../src/core/read/sentences/index.js'
import type { NamedDocument } from './documents.js'

/** The sentences of a raw text, as the engine cuts them; boilerplate is left out. */
export function sentencesOf(text: string): Range[] {
  const report = makeReport(text)
  const story = blocksOf(report).filter((b) => b.kind !== 'boilerplate')
  return cutSentences(text, story).map(({ span }) => ({ from: span.from, to: span.to }))
}

/** The words of a document: in its own sentences where it has them, else in ours. */
export function wordsOf(document: NamedDocument, language: Language) {
  const sentences = document.sentences.length > 0 ? document.sentences : sentencesOf(document.text)
  return language.analyse(document.text, sentences)
}
