/** The columns of the words layer, from tokens and what a reader of sentences says of them. */
import type { Range, WordColumns } from './language.js'
import { mendVerbs } from './net/mend.js'

/** Tags and trees of a stretch of words, written in place; head -1 for a root. */
export interface Analysis {
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly deprel: Uint8Array
  readonly head: Int32Array
}

export interface SentenceReader {
  /**
   * Reads sentences: sentence s holds the words from `starts[s]` up to `starts[s + 1]`. Heads are
   * indexes into `forms`.
   */
  read(forms: readonly string[], starts: ArrayLike<number>, into: Analysis): void
}

/** Cuts the sentences into words, reads each, and links the trees. */
export function columnsOf(
  text: string,
  sentences: readonly Range[],
  cut: (text: string, from: number, to: number, out: number[]) => void,
  reader: SentenceReader,
  lemma: (form: string, xpos: number) => string,
): WordColumns {
  const offsets: number[] = []
  const starts = new Uint32Array(sentences.length + 1)
  sentences.forEach((sentence, s) => {
    cut(text, sentence.from, sentence.to, offsets)
    starts[s + 1] = offsets.length / 2
  })
  const count = offsets.length / 2
  const from = new Uint32Array(count)
  const to = new Uint32Array(count)
  const form: string[] = new Array<string>(count)
  for (let i = 0; i < count; i++) {
    from[i] = offsets[2 * i]!
    to[i] = offsets[2 * i + 1]!
    form[i] = text.slice(from[i], to[i])
  }
  const into = {
    upos: new Uint8Array(count),
    xpos: new Uint8Array(count),
    deprel: new Uint8Array(count),
    head: new Int32Array(count).fill(-1),
  }
  reader.read(form, starts, into)
  mendVerbs(form, starts, into)
  const lemmas = form.map((f, i) => lemma(f, into.xpos[i]!))
  return { count, starts, from, to, form, lemma: lemmas, ...into, ...links(into.head) }
}

/** First child and next sibling of every word, in word order. */
export function links(head: Int32Array): { firstChild: Int32Array; nextSibling: Int32Array } {
  const firstChild = new Int32Array(head.length).fill(-1)
  const nextSibling = new Int32Array(head.length).fill(-1)
  for (let i = head.length - 1; i >= 0; i--) {
    const h = head[i]!
    if (h < 0) continue
    nextSibling[i] = firstChild[h]!
    firstChild[h] = i
  }
  return { firstChild, nextSibling }
}
