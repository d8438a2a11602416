/** A plain reading for the corpora of the compare stages: sentences and words by rule, without a model, and layers by marks. */
import {
  findingId,
  span,
  type Name,
  type Reading,
  type Report,
  type Sentence,
  type Words,
} from '../src/core/model/index.js'
import { unread } from '../src/core/pipeline.js'
import { U } from '../src/core/language/tagset.js'
import { ground } from '../src/core/stage.js'

/** Sentences, words and capitalised names of each report, merged into one reading. */
export function plainReading(reports: readonly Report[]): Reading {
  const sorted = ground(reports).reports
  const parts = sorted.map((report) => {
    const sentences = plainSentences(report)
    const words = plainWords(report, sentences)
    return { sentences, words, names: plainNames(report, words) }
  })
  return {
    ...unread(sorted[0]!),
    ...ground(sorted),
    sentences: parts.flatMap((part) => part.sentences),
    words: parts.map((part) => part.words),
    names: parts.flatMap((part) => part.names),
  }
}

function plainSentences(report: Report): Sentence[] {
  const found: Sentence[] = []
  const pattern = /[^\s](?:[^.!?\n]|[.!?](?!["”’']?(?:\s|$)))*(?:[.!?]+["”’']?)?/g
  for (const match of report.text.matchAll(pattern)) {
    const at = span(report.id, match.index, match.index + match[0].trimEnd().length)
    const id = findingId('sentence', at)
    const because = { rule: 'plain', saw: [at] as const }
    found.push({ id, because, span: at, block: findingId('block', report.id), index: found.length })
  }
  return found
}

function plainWords(report: Report, sentences: readonly Sentence[]): Words {
  const tokens: { from: number; to: number; form: string }[] = []
  const starts = [0]
  for (const { span: at } of sentences) {
    const text = report.text.slice(at.from, at.to)
    for (const match of text.matchAll(
      /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S/gu,
    )) {
      const from = at.from + match.index
      tokens.push({ from, to: from + match[0].length, form: match[0] })
    }
    starts.push(tokens.length)
  }
  const count = tokens.length
  const whole = span(report.id, 0, Math.max(1, report.text.length))
  return {
    id: findingId('words', report.id),
    because: { rule: 'plain', saw: [whole] },
    report: report.id,
    count,
    starts: Uint32Array.from(starts),
    from: Uint32Array.from(tokens, (t) => t.from),
    to: Uint32Array.from(tokens, (t) => t.to),
    form: tokens.map((t) => t.form),
    lemma: tokens.map((t) => stem(t.form.toLowerCase())),
    upos: Uint8Array.from(tokens, (t, i) => plainTag(t.form, starts.includes(i))),
    xpos: new Uint8Array(count),
    deprel: new Uint8Array(count),
    head: new Int32Array(count).fill(-1),
    firstChild: new Int32Array(count).fill(-1),
    nextSibling: new Int32Array(count).fill(-1),
  }
}

function plainTag(form: string, first: boolean): number {
  if (!/[\p{L}\p{N}]/u.test(form)) return U.PUNCT
  if (/^\p{N}/u.test(form)) return U.NUM
  return /^\p{Lu}/u.test(form) && !first ? U.PROPN : U.X
}

function stem(word: string): string {
  if (/ies$/.test(word) && word.length > 5) return `${word.slice(0, -3)}y`
  if (/[^s]s$/.test(word) && word.length > 3) return word.slice(0, -1)
  if (/ed$/.test(word) && word.length > 5) return word.replace(/(?<=e)d$|ed$/, '')
  return word
}

/** Runs of capitalised words after the first word of a sentence, one name each; all of them persons. */
function plainNames(report: Report, words: Words): Name[] {
  const names: Name[] = []
  for (let i = 0; i < words.count; i++) {
    if (words.upos[i] !== U.PROPN) continue
    let last = i + 1
    while (last < words.count && words.upos[last] === U.PROPN) last++
    const at = span(report.id, words.from[i]!, words.to[last - 1]!)
    names.push({
      id: findingId('name', at),
      because: { rule: 'plain', saw: [at] },
      report: report.id,
      type: 'person',
      label: report.text.slice(at.from, at.to),
      mentions: [{ span: at, form: 'name', rule: 'plain' }],
      roles: [],
      known: null,
      country: null,
    })
    i = last
  }
  return names
}
