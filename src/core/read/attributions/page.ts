/** What the rules look at: the words of one report with its quotations, paragraphs and outlets laid over them. */
import { wordsIn } from '../../language/tree.js'
import {
  isStory,
  type Block,
  type Name,
  type Report,
  type Sentence,
  type Span,
  type Words,
} from '../../model/index.js'
import { quotations, type Quotation } from './quotes.js'

/** Words `first` up to, not including, `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

export interface Page {
  readonly report: Report
  readonly words: Words
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Per word: index of the quotation that it stands in (marks included), or -1. */
  readonly quoteOf: Int32Array
  /** Per word: index of its sentence. */
  readonly sentenceOf: Uint32Array
  /** Per sentence: index of its block among the story blocks. */
  readonly blockOf: Uint32Array
  /** Per sentence: its first word behind a dateline. */
  readonly bodyOf: Uint32Array
  /** Sums up to each word: of words inside quotations, and of words with a letter or digit outside them. */
  readonly signs: { readonly quoted: Uint32Array; readonly plain: Uint32Array }
  readonly blocks: readonly Block[]
  /** Words that belong to the name of an outlet, with the name's mention: word → mention span. */
  readonly outletAt: ReadonlyMap<number, Span>
  /** Word → the name that is mentioned there. */
  readonly nameAt: ReadonlyMap<number, Name>
}

/** The page of one report; every list in reading order. */
export function makePage(
  report: Report,
  words: Words,
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  names: readonly Name[],
): Page {
  const story = blocks.filter(isStory)
  const found = quotations(
    report.text,
    story.map((block) => block.span),
  )
  const quoteOf = new Int32Array(words.count).fill(-1)
  found.forEach((quotation, i) => {
    const { first, last } = wordsIn(words, quotation)
    quoteOf.fill(i, first, last)
  })
  const sentenceOf = new Uint32Array(words.count)
  sentences.forEach((_, i) => sentenceOf.fill(i, words.starts[i]!, words.starts[i + 1]!))
  const order = new Map(story.map((block, i) => [block.id, i]))
  return {
    report,
    words,
    sentences,
    quotations: found,
    quoteOf,
    sentenceOf,
    blockOf: Uint32Array.from(sentences, (sentence) => order.get(sentence.block) ?? 0),
    bodyOf: Uint32Array.from(sentences, (_, i) =>
      bodyStart(words, words.starts[i]!, words.starts[i + 1]!),
    ),
    signs: signsOf(words, quoteOf),
    blocks: story,
    ...namesOver(words, names),
  }
}

function signsOf(words: Words, quoteOf: Int32Array): Page['signs'] {
  const quoted = new Uint32Array(words.count + 1)
  const plain = new Uint32Array(words.count + 1)
  for (let w = 0; w < words.count; w++) {
    const inside = quoteOf[w] !== -1
    quoted[w + 1] = quoted[w]! + (inside ? 1 : 0)
    plain[w + 1] = plain[w]! + (!inside && /[\p{L}\p{N}]/u.test(words.form[w]!) ? 1 : 0)
  }
  return { quoted, plain }
}

function namesOver(words: Words, names: readonly Name[]): Pick<Page, 'outletAt' | 'nameAt'> {
  const outletAt = new Map<number, Span>()
  const nameAt = new Map<number, Name>()
  for (const name of names) {
    for (const { span, form } of name.mentions) {
      if (form === 'pronoun') continue
      const { first, last } = wordsIn(words, span)
      for (let w = first; w < last; w++) {
        if (!nameAt.has(w)) nameAt.set(w, name)
        if (name.type === 'outlet') outletAt.set(w, span)
      }
    }
  }
  return { outletAt, nameAt }
}

/** The words of the sentence that a word stands in; behind a dateline (*HARBORTON, May 3 (Reuters) —*) where the word does. */
export function sentenceRange(page: Page, word: number): Range {
  const sentence = page.sentenceOf[word]!
  const last = page.words.starts[sentence + 1]!
  const body = page.bodyOf[sentence]!
  return { first: word >= body ? body : page.words.starts[sentence]!, last }
}

/** A dateline is no longer than this, in words. */
const DATELINE_WORDS = 16

/** *NEW YORK (AP) The mayor said …*: agencies that close a dateline, also without a dash. */
const WIRES =
  /^(?:AP|AFP|Reuters|REUTERS|UPI|DPA|dpa|EFE|ANSA|TASS|Tass|Xinhua|AAP|PTI|ANI|IANS|KUNA|Bloomberg)$/

const DASH = /^(?:[—–―]|-{1,3})$/

/** The first word behind a dateline with its dash, or the first of the sentence. */
function bodyStart(words: Words, first: number, last: number): number {
  if (!/^\p{Lu}{2}/u.test(words.form[first] ?? '') && words.form[first] !== '(') return first
  for (let w = first + 1; w < Math.min(last - 3, first + DATELINE_WORDS); w++) {
    const form = words.form[w]!
    if (DASH.test(form)) return words.to[w - 1] === words.from[w] && form === '-' ? first : w + 1
    if (form === ')' && WIRES.test(words.form[w - 1]!) && words.form[w - 2] === '(') {
      if (!DASH.test(words.form[w + 1] ?? '')) return w + 1
    }
    if (!/^\p{Lu}|^[\p{N}(),./|]/u.test(form)) return first
  }
  return first
}

/** Half-open range of offsets of a range of words. */
export function offsets(page: Page, range: Range): { from: number; to: number } {
  return { from: page.words.from[range.first]!, to: page.words.to[range.last - 1]! }
}
