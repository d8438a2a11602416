/** How lines are made: exact words as runs, citations each once. */
import { overlaps, type FindingId, type Span } from '../model/index.js'
import type { Cite, Line, Run } from './types.js'
import { fold, type View } from './view.js'

/** A line with nothing beside its words. */
export function line(words: readonly Run[], more: Partial<Line> = {}): Line {
  return {
    id: null,
    words,
    by: null,
    badges: [],
    support: null,
    unnamedOnly: false,
    stemma: null,
    cites: [],
    remarks: [],
    below: [],
    ...more,
  }
}

/** Stemma's own words. */
export function own(text: string): Run {
  return { text }
}

/** Characters of quoted words after which a line is cut with dots. */
const LONGEST = 320

/** What is marked in quoted words: where reports differ, and which words are meant (the others stand around them). */
export interface Marks {
  readonly differs?: readonly Span[]
  readonly meant?: readonly Span[]
}

/**
 * The exact words of spans as runs; gaps between them become dots.
 * Quoted words that run on are cut at a word; the citation still opens the whole.
 */
export function quoted(spans: readonly Span[], view: View, marks: Marks = {}): readonly Run[] {
  const runs: Run[] = []
  let room = LONGEST
  for (const [at, span] of spans.entries()) {
    if (at > 0) runs.push(own(' … '))
    for (const [part, piece] of pieces(span, marks).entries()) {
      if (room <= 0) return [...runs, own(' …')]
      const whole = view.text(piece)
      const text = whole.length > room ? whole.slice(0, room).replace(/\s+\S*$/, '') : whole
      room -= whole.length
      if (text === '') continue
      if (part > 0 && startsWithSpace(piece, view)) runs.push(own(' '))
      const mark = markOf(piece, marks)
      runs.push(mark ? { text, span: piece, mark } : { text, span: piece })
      if (text !== whole) return [...runs, own(' …')]
    }
  }
  return runs
}

function markOf(piece: Span, { differs = [], meant }: Marks): 'differs' | 'around' | null {
  if (differs.some((span) => overlaps(span, piece))) return 'differs'
  return meant && !meant.some((span) => overlaps(span, piece)) ? 'around' : null
}

function startsWithSpace(span: Span, view: View): boolean {
  const text = view.reports.get(span.report)?.text ?? ''
  return /\s/.test(text[span.from] ?? '') || /\s/.test(text[span.from - 1] ?? '')
}

/** A span cut at every edge of a mark inside it. */
function pieces(whole: Span, { differs = [], meant = [] }: Marks): readonly Span[] {
  const inside = [...differs, ...meant].filter((mark) => overlaps(mark, whole))
  const edges = inside
    .flatMap(({ from, to }) => [from, to])
    .filter((at) => at > whole.from && at < whole.to)
  const cuts = [...new Set([whole.from, ...edges, whole.to])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, at) => ({ ...whole, from: cuts[at]!, to }))
}

/** Citations each once, those for words first, then by report and place. */
export function cites(given: readonly Cite[], view: View): readonly Cite[] {
  const order = { words: 0, ground: 1, who: 2 }
  const seen = new Map<string, Cite>()
  for (const cite of [...given].sort((a, b) => order[a.for] - order[b.for])) {
    const key = `${cite.span.report} ${cite.span.from} ${cite.span.to}`
    if (!seen.has(key)) seen.set(key, cite)
  }
  const label = (cite: Cite) => view.label(cite.span.report)
  return [...seen.values()].sort(
    (a, b) =>
      order[a.for] - order[b.for] ||
      label(a).length - label(b).length ||
      (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : 0) ||
      a.span.from - b.span.from,
  )
}

/** All the words of a line as plain text. */
export function plainWords(runs: readonly Run[]): string {
  return fold(runs.map(({ text }) => text).join(''))
}

/** The ids of lines and of all below them. */
export function idsOf(lines: readonly Line[]): readonly FindingId[] {
  return lines.flatMap((one) => [...(one.id ? [one.id] : []), ...idsOf(one.below)])
}
