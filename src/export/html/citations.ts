/** The cited words of the reports, numbered: a line links to a number, and the number lights up its words in the report. */
import type { Brief, Line, ReportId, Span } from '../../core/index.js'

/** Every cited span with its number. */
export interface Citations {
  /** The id of a span in the page: `c12`. */
  anchor(span: Span): string
  /** The cited spans of a report with their anchors, in reading order. */
  of(report: ReportId): readonly { readonly span: Span; readonly anchor: string }[]
  readonly count: number
}

/** Numbers the citations of a brief in the order in which its lines have them. */
export function openCitations(brief: Brief): Citations {
  const held = new Map<string, { span: Span; anchor: string }>()
  const key = ({ report, from, to }: Span) => `${report} ${from} ${to}`
  const visit = (line: Line) => {
    for (const { span } of line.cites) {
      if (!held.has(key(span))) held.set(key(span), { span, anchor: `c${held.size + 1}` })
    }
    line.below.forEach(visit)
  }
  brief.sections.forEach(({ lines }) => lines.forEach(visit))
  return {
    anchor: (span) => held.get(key(span))?.anchor ?? '',
    of: (report) =>
      [...held.values()]
        .filter(({ span }) => span.report === report)
        .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to),
    count: held.size,
  }
}
