/** Half-open ranges of one report's text: the one way in which a finding points to words. */
import type { ReportId } from './id.js'

/**
 * The words of a report from `from` up to, not including, `to`.
 * Offsets count UTF-16 code units from zero, as `String.prototype.slice` does.
 */
export interface Span {
  readonly report: ReportId
  readonly from: number
  readonly to: number
}

/** A span of `report`; throws a RangeError where the range is empty, turned round or not whole. */
export function span(report: ReportId, from: number, to: number): Span {
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to <= from) {
    throw new RangeError(
      `A span of report ${report} runs from ${from} to ${to}. It needs 0 ≤ from < to.`,
    )
  }
  return { report, from, to }
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.report === b.report && a.from < b.to && b.from < a.to
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.report === inner.report && outer.from <= inner.from && inner.to <= outer.to
}

/** The number of characters that the two spans share. */
export function shared(a: Span, b: Span): number {
  if (a.report !== b.report) return 0
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

/** The smallest span that holds both; both must be of one report. */
export function cover(a: Span, b: Span): Span {
  return span(a.report, Math.min(a.from, b.from), Math.max(a.to, b.to))
}

/** Sorts by report, then start, then the longer first. */
export function bySpan(a: Span, b: Span): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1
  return a.from - b.from || b.to - a.to
}
