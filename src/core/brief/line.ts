/** How lines are made: exact words as runs, citations each once. */
import type { FindingId, Span } from '../model/index.js'
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

/**
 * The exact words of spans as runs; gaps between them become dots. `differs` are the stretches to mark.
 * Quoted words that run on are cut at a word; the citation still opens the whole.
 */
export function quoted(
  spans: readonly Span[],
  view: View,
  differs: readonly Span[] = [],
): readonly Run[] {
  const runs: Run[] = []
  let room = LONGEST
  for (const [at, span] of spans.entries()) {
    if (at > 0) runs.push(own(' … '))
    for (const piece of cutAt(span, differs)) {
      if (room <= 0) return [...runs, own(' …')]
      const whole = view.text(piece.span)
      const gap = runs.length > 0 && startsWithSpace(piece.span, view) ? ' ' : ''
      const text = whole.length > room ? whole.slice(0, room).replace(/\s+\S*$/, '') : whole
      room -= whole.length
      if (text === '') continue
      if (gap) runs.push(own(gap))
      runs.push(
        piece.differs ? { text, span: piece.span, mark: 'differs' } : { text, span: piece.span },
      )
      if (text !== whole) return [...runs, own(' …')]
    }
  }
  return runs
}

function startsWithSpace(span: Span, view: View): boolean {
  const text = view.reports.get(span.report)?.text ?? ''
  return /\s/.test(text[span.from] ?? '') || /\s/.test(text[span.from - 1] ?? '')
}

function cutAt(span: Span, differs: readonly Span[]): readonly { span: Span; differs: boolean }[] {
  const inside = differs
    .filter((d) => d.report === span.report && d.from < span.to && span.from < d.to)
    .map((d) => ({ ...d, from: Math.max(d.from, span.from), to: Math.min(d.to, span.to) }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const pieces: { span: Span; differs: boolean }[] = []
  let at = span.from
  for (const d of inside) {
    if (d.to <= at) continue
    const from = Math.max(at, d.from)
    if (from > at) pieces.push({ span: { ...span, from: at, to: from }, differs: false })
    pieces.push({ span: { ...span, from, to: d.to }, differs: true })
    at = d.to
  }
  if (at < span.to) pieces.push({ span: { ...span, from: at }, differs: false })
  return pieces
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
