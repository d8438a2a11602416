/** The words of a treebank sentence, gold and ours, on one footing. */
import type { EnglishModel } from '../../src/core/language/english.js'
import { DEPREL, UPOS, XPOS } from '../../src/core/language/tagset.js'
import type { GoldSentence } from '../../training/conllu.js'

/** One word with what is said of it. `head` is an index in the list that holds it; -1 for a root. */
export interface Word {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  readonly head: number
  readonly deprel: string
  /** Offsets in the text without white space; -1 where the word is not written as it stands there. */
  readonly from: number
  readonly to: number
}

/**
 * The model's reading of sentences that are cut into words already. Heads are indexes in the whole
 * list.
 */
export function readWords(model: EnglishModel, sentences: readonly (readonly string[])[]): Word[] {
  const forms = sentences.flat()
  const starts = [0]
  for (const sentence of sentences) starts.push(starts.at(-1)! + sentence.length)
  const n = forms.length
  const into = {
    upos: new Uint8Array(n),
    xpos: new Uint8Array(n),
    deprel: new Uint8Array(n),
    head: new Int32Array(n).fill(-1),
  }
  model.reader.read(forms, starts, into)
  return forms.map((form, i) => ({
    form,
    upos: UPOS[into.upos[i]!]!,
    xpos: XPOS[into.xpos[i]!]!,
    lemma: model.lemmas.lemma(form, XPOS[into.xpos[i]!]!),
    head: into.head[i]!,
    deprel: DEPREL[into.deprel[i]!]!,
    from: -1,
    to: -1,
  }))
}

/**
 * The gold words of sentences, heads as indexes in the whole list, offsets counted from `from` without
 * white space.
 */
export function goldWords(sentences: readonly GoldSentence[], from = 0): Word[] {
  const all: Word[] = []
  let at = from
  for (const { words, surface } of sentences) {
    const base = all.length
    const places: [from: number, to: number][] = []
    for (const { first, last, form } of surface) {
      const written = form.replace(/\s/g, '')
      const parts = words.slice(first, last).map((word) => word.form.replace(/\s/g, ''))
      const isPlain = last - first === 1 || parts.join('') === written
      let start = at
      for (const part of parts) {
        const length = last - first === 1 ? written.length : part.length
        places.push(isPlain ? [start, start + length] : [-1, -1])
        start += length
      }
      at += written.length
    }
    words.forEach((word, i) => {
      const head = word.head < 0 ? -1 : base + word.head
      all.push({ ...word, head, from: places[i]![0], to: places[i]![1] })
    })
  }
  return all
}
