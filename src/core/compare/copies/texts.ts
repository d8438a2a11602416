/** Reports as the copies see them: their words without punctuation, and what each word counts for. */
import type { Attribution, Dossier, Name, Report, Span, Words } from '../../model/index.js'
import { wordsIn } from '../../language/tree.js'
import { groupBy } from '../../model/groups.js'
import { fold, isWord, termOf, termsIn } from '../likeness/terms.js'
import { outletsAmong, outletsOf, type Side } from './direction.js'
import { quotedRanges } from '../likeness/quotes.js'

/** Sums up to each word and not with it, so that a range is counted in one step. */
type Sums = Uint32Array

export interface Text {
  readonly words: Words
  /** Index of each word that is no punctuation. */
  readonly at: readonly number[]
  readonly folded: readonly string[]
  /** Words with a meaning of their own. */
  readonly terms: Sums
  /** Those of them that are no part of a name, of what a source is called, of a number or a day. */
  readonly own: Sums
  /** Words in quotation marks. */
  readonly quoted: Sums
  /** For each word, how many words its sentence has. */
  readonly sentence: Uint32Array
  readonly side: Omit<Side, 'share'>
  /** Its headline, where it has one. */
  readonly title: Span | null
  /** What the headline says, each word once. */
  readonly headWords: ReadonlySet<string>
}

export type Need = 'blocks' | 'words' | 'names' | 'attributions' | 'times'

/** Every report that has words, in the order of the words. */
export function readTexts(given: Dossier<Need>): Text[] {
  const reports = new Map(given.reports.map((report) => [report.id, report]))
  const names = groupBy(given.names, ({ report }) => report)
  const blocks = groupBy(given.blocks, ({ span }) => span.report)
  const outlets = outletsAmong(given.names)
  const attributions = groupBy(given.attributions, ({ report }) => report)
  const times = groupBy(
    given.times.map(({ span }) => span),
    ({ report }) => report,
  )
  return given.words.map((words) => {
    const report = reports.get(words.report)!
    const own = names.get(report.id) ?? []
    const called = [
      ...calledBy(own, attributions.get(report.id) ?? []),
      ...(times.get(report.id) ?? []),
    ]
    const titles = (blocks.get(report.id) ?? []).filter(({ kind }) => kind === 'title')
    const side = {
      report,
      named: outletsOf(report, own, blocks.get(report.id) ?? [], outlets),
    }
    const title = titles[0]?.span ?? null
    return {
      ...readText(words, report, called, side),
      title,
      headWords: new Set(title ? wordsOf(words, title) : []),
    }
  })
}

function wordsOf(words: Words, title: Span): string[] {
  const { first, last } = wordsIn(words, title)
  return termsIn(words, first, last).map(({ term }) => term)
}

function readText(
  words: Words,
  report: Report,
  called: readonly Span[],
  side: Omit<Side, 'share'>,
): Omit<Text, 'title' | 'headWords'> {
  const at = Array.from({ length: words.count }, (_, i) => i).filter((i) => isWord(words.form[i]!))
  const isCalled = insideOf(called, words)
  const isTerm = (i: number) => termOf(words, i) !== null
  const isNumber = (i: number) => termOf(words, i)!.startsWith('#')
  const isQuoted = insideOf(quotedRanges(report.text), words)
  return {
    words,
    at,
    folded: at.map((i) => fold(words.form[i]!)),
    terms: sums(at, isTerm),
    own: sums(at, (i) => !isCalled[i] && isTerm(i) && !isNumber(i)),
    quoted: sums(at, (i) => isQuoted[i] === 1),
    sentence: sentenceLengths(words, at),
    side,
  }
}

/** How many words of a range are counted. */
export function countIn(
  counts: Sums,
  range: { readonly from: number; readonly to: number },
): number {
  return counts[range.to]! - counts[range.from]!
}

/** Names, and the words by which sources are called: all who write of somebody call him so. */
function calledBy(names: readonly Name[], attributions: readonly Attribution[]): Span[] {
  return [
    ...names.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...attributions.flatMap(({ source, cue }) => [source, cue].filter((one) => one !== null)),
  ]
}

/** For each word whether it begins in one of the ranges. */
function insideOf(
  ranges: readonly { readonly from: number; readonly to: number }[],
  words: Words,
): Uint8Array {
  const marks = new Uint8Array(words.count)
  const sorted = [...ranges].sort((x, y) => x.from - y.from)
  let [next, until] = [0, 0]
  for (let i = 0; i < words.count; i++) {
    const from = words.from[i]!
    while (next < sorted.length && sorted[next]!.from <= from)
      until = Math.max(until, sorted[next++]!.to)
    if (from < until) marks[i] = 1
  }
  return marks
}

function sums(at: readonly number[], counts: (word: number) => boolean): Sums {
  const all = new Uint32Array(at.length + 1)
  at.forEach((i, k) => (all[k + 1] = all[k]! + Number(counts(i))))
  return all
}

function sentenceLengths(words: Words, at: readonly number[]): Uint32Array {
  const lengths = new Uint32Array(at.length)
  let from = 0
  for (let s = 1; from < at.length; s++) {
    const end = words.starts[s] ?? words.count
    let to = from
    while (to < at.length && at[to]! < end) to++
    lengths.fill(to - from, from, to)
    from = to
    if (end >= words.count) break
  }
  return lengths
}
