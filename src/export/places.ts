/** Where words of a report stand: its file and line. */
import type { Cite, Report, ReportId, Span } from '../core/index.js'

/** The file of a report as it is shown, and the line on which its text begins (null: web pages, whose lines differ). */
export interface FilePlace {
  readonly file: string
  readonly firstLine: number | null
}

/** Tells the place of a span: *a.txt:12*, *a.txt:12-14*; of a web page the paragraph of its article, *a.html:¶3*. */
export interface Places {
  of(span: Span): string
  line(span: Span): number
  /** *12*, or *12-14* where the words run over lines. */
  lines(span: Span): string
  file(report: ReportId): string
}

/** Places of reports. Without a file, a report is called by its label or id. */
export function openPlaces(
  reports: readonly Report[],
  files: ReadonlyMap<ReportId, FilePlace>,
  names: ReadonlyMap<ReportId, string> = new Map(),
): Places {
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  const starts = new Map<ReportId, number[]>()
  const short = shortNames([...files].map(([id, { file }]) => [id, file]))
  const file = (report: ReportId) => short.get(report) ?? names.get(report) ?? report
  const isPage = (report: ReportId) => files.get(report)?.firstLine === null
  const breakOf = (report: ReportId) => (isPage(report) ? '\n\n' : '\n')
  const line = (span: Span) => {
    const found =
      starts.get(span.report) ?? startsAfter(breakOf(span.report), texts.get(span.report) ?? '')
    starts.set(span.report, found)
    return (files.get(span.report)?.firstLine ?? 1) + lineAt(found, span.from)
  }
  const lines = (span: Span) => {
    const [first, last] = [line(span), line({ ...span, from: span.to - 1 })]
    const sign = isPage(span.report) ? '¶' : ''
    return first === last ? `${sign}${first}` : `${sign}${first}-${last}`
  }
  return { of: (span) => `${file(span.report)}:${lines(span)}`, line, lines, file }
}

/** *a 000.txt:3,7*: the lines that a finding is cited at, those of each report together, so that many places stay readable. */
export function citedPlaces(
  cites: readonly Cite[],
  places: Places,
  labels: ReadonlyMap<string, string>,
): readonly string[] {
  const byReport = new Map<ReportId, Set<string>>()
  for (const { span } of cites) {
    const lines = byReport.get(span.report) ?? new Set()
    byReport.set(span.report, lines.add(places.lines(span)))
  }
  return [...byReport].map(([report, lines]) => {
    return `${labels.get(report) ?? '?'} ${places.file(report)}:${joined([...lines]).join(',')}`
  })
}

/** *3*, *1-3*, *7* as *1-3*, *7*: in order, what lies within another or overlaps it with that one. */
function joined(lines: readonly string[]): readonly string[] {
  const sign = /^¶/.test(lines[0] ?? '') ? '¶' : ''
  const ranges = lines
    .map((one) => (one.match(/\d+/g) ?? ['0']).map(Number))
    .map((ends): [number, number] => [ends[0]!, ends.at(-1)!])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const kept: [number, number][] = []
  for (const [from, to] of ranges) {
    const last = kept.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else kept.push([from, to])
  }
  return kept.map(([from, to]) => (from === to ? `${sign}${from}` : `${sign}${from}-${to}`))
}

/** The last part of each path, or as much of it as tells the files apart. */
function shortNames(
  files: readonly (readonly [ReportId, string])[],
): ReadonlyMap<ReportId, string> {
  const count = new Map<string, number>()
  const tail = (file: string) => file.split('/').at(-1)!
  for (const [, file] of files) count.set(tail(file), (count.get(tail(file)) ?? 0) + 1)
  return new Map(files.map(([id, file]) => [id, count.get(tail(file)) === 1 ? tail(file) : file]))
}

/** Where lines, or paragraphs, begin. */
function startsAfter(end: string, text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + end.length)) {
    starts.push(at + end.length)
  }
  return starts
}

/** How many lines begin before an offset, less one. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
