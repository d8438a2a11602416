/** Tags, lemmas and trees against the dev parts of the Universal Dependencies treebanks EWT and GUM. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { columnsOf } from '../../src/core/language/columns.js'
import { openModel, type EnglishModel } from '../../src/core/language/english.js'
import { DEPREL, UPOS, XPOS } from '../../src/core/language/tagset.js'
import { cut } from '../../src/core/language/tokens/tokenize.js'
import { findingId, reportId, span, type Block } from '../../src/core/model/index.js'
import { sentencesOf } from '../../src/core/read/sentences/index.js'
import { readModel } from '../../src/intake/model.js'
import { readConllu, type GoldSentence } from '../../training/conllu.js'
import type { Row, Suite } from '../suite.js'
import { scoreRaw, scoreSame } from './score.js'
import { goldWords, readWords, type Word } from './words.js'

/** The aims of part 1, with gold tokens. */
const AIMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ewt: { UPOS: 0.953, UAS: 0.862, LAS: 0.832 },
  gum: { UPOS: 0.955, UAS: 0.86, LAS: 0.828 },
}

/**
 * A plain averaged-perceptron tagger and greedy arc-hybrid parser, trained on the same files (on the
 * test parts).
 */
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ewt: { UPOS: '.949', XPOS: '.944', UAS: '.845', LAS: '.812' },
  gum: { UPOS: '.959', XPOS: '.957', UAS: '.841', LAS: '.806' },
}

/** From raw text each figure may be lower by so much. */
const RAW_LOSS = 0.025

const QUICK_PART = 4

export const suite: Suite = {
  name: 'ud',
  archives: ['ud'],
  quick: true,
  run({ data, quick }) {
    const model = openModel(readModel('en.bin.br'))
    const rows = ['ewt', 'gum'].flatMap((set) => {
      const path = join(data, 'ud', `en_${set}-ud-dev.conllu`)
      const paragraphs = existsSync(path) ? paragraphsOf(readConllu(path)) : []
      const part = quick ? paragraphs.filter((_, i) => i % QUICK_PART === 0) : paragraphs
      return part.length === 0 ? [] : rowsOf(set, model, part)
    })
    const notes = ['LAS leaves out the subtypes of relations, as the CoNLL-2018 evaluation does.']
    return Promise.resolve({ name: 'ud', rows, notes })
  },
}

function rowsOf(
  set: string,
  model: EnglishModel,
  paragraphs: readonly (readonly GoldSentence[])[],
): Row[] {
  const sentences = paragraphs.flat()
  const forms = sentences.map(({ words }) => words.map(({ form }) => form))
  const same = scoreSame(goldWords(sentences), readWords(model, forms))
  const raw = readRaw(model, paragraphs)
  const row = (how: string, measure: string, score: number, loss: number): Row => {
    const aim = AIMS[set]?.[measure]
    const others = loss === 0 ? OTHERS[set]?.[measure] : undefined
    return {
      measure: `${set.toUpperCase()} dev, ${how}, ${measure}`,
      score,
      ...(aim === undefined ? {} : { aim: aim - loss }),
      ...(others === undefined ? {} : { others: `plain ${others} (test part)` }),
    }
  }
  return [
    ...Object.entries(same).map(([measure, score]) => row('gold tokens', measure, score, 0)),
    ...Object.entries(scoreRaw(raw.gold, raw.ours)).map(([measure, score]) =>
      row('raw text', measure, score, RAW_LOSS),
    ),
  ]
}

/** Sentences by paragraph. */
export function paragraphsOf(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const paragraphs: GoldSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.newParagraph || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)!.push(sentence)
  }
  return paragraphs
}

/** Every paragraph read from its text alone: sentences, words and trees are ours. */
function readRaw(
  model: EnglishModel,
  paragraphs: readonly (readonly GoldSentence[])[],
): { gold: Word[]; ours: Word[] } {
  const gold: Word[] = []
  const ours: Word[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    const text = paragraph.map((sentence) => sentence.text).join(' ')
    const here = goldWords(paragraph, at).map((word) =>
      word.head < 0 ? word : { ...word, head: word.head + gold.length },
    )
    const dense = denseOffsets(text, at)
    at = dense.at(-1)!
    const read = columnsOf(text, sentencesIn(text), cut, model.reader, (form, xpos) =>
      model.lemmas.lemma(form, XPOS[xpos]!),
    )
    const base = ours.length
    for (let i = 0; i < read.count; i++) {
      ours.push({
        form: read.form[i]!,
        lemma: read.lemma[i]!,
        upos: UPOS[read.upos[i]!]!,
        xpos: XPOS[read.xpos[i]!]!,
        deprel: DEPREL[read.deprel[i]!]!,
        head: read.head[i]! < 0 ? -1 : base + read.head[i]!,
        from: dense[read.from[i]!]!,
        to: dense[read.to[i]!]!,
      })
    }
    gold.push(...here)
  }
  return { gold, ours }
}

/**
 * For every offset of the text, the number of characters before it that are not white space, from
 * `first` on.
 */
function denseOffsets(text: string, first: number): Int32Array {
  const dense = new Int32Array(text.length + 1)
  let count = first
  for (let i = 0; i < text.length; i++) {
    dense[i] = count
    if (!/\s/.test(text[i]!)) count++
  }
  dense[text.length] = count
  return dense
}

/** The sentences of a text that is one paragraph. */
function sentencesIn(text: string): { from: number; to: number }[] {
  if (text.trim() === '') return []
  const at = span(reportId(text, []), 0, text.length)
  const block: Block = {
    id: findingId('block', at),
    span: at,
    kind: 'paragraph',
    because: { rule: 'paragraph', saw: [at] },
  }
  return sentencesOf(text, [block]).map((sentence) => sentence.span)
}
