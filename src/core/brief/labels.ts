/** Short stable names: `a`, `b` … for reports, in the order of their files. */
import type { Dossier, Report, ReportId } from '../model/index.js'

/** The letter of each report, those of other stories (`aside`) after the rest. Those without a file come last, by id. */
export function reportLabels(
  reports: readonly Report[],
  aside: readonly Report[] = [],
): ReadonlyMap<ReportId, string> {
  const key = ({ files, id }: Report) => `${files[0] ?? '\uffff'}\u0000${id}`
  const byFile = (all: readonly Report[]) => [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const sorted = [...byFile(reports), ...byFile(aside)]
  return new Map(sorted.map(({ id }, at) => [id, letters(at)]))
}

/** 0 is `a`, 25 `z`, 26 `aa`. */
function letters(at: number): string {
  const rest = Math.floor(at / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (at % 26))
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** An EDTF day, month, year or interval in words: *16–18 January 2015*. */
export function dateInWords(edtf: string): string {
  const either = /^\[([^,]+),([^,]+)\]$/.exec(edtf)
  if (either) return `${one(either[1]!)} or ${one(either[2]!)}`
  const [from, to] = edtf.split('/')
  if (!to || from === to) return one(from ?? edtf)
  if (!from || from === '..') return `until ${one(to)}`
  if (to === '..') return `from ${one(from)}`
  const [a, b] = [from.split('-'), to.split('-')]
  if (a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1]) {
    return `${Number(a[2])}–${Number(b[2])} ${MONTHS[Number(a[1]) - 1]} ${a[0]}`
  }
  return `${one(from)} – ${one(to)}`
}

function one(date: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)
  if (!match) return date
  const [, year, month, day] = match
  const name = month ? MONTHS[Number(month) - 1] : undefined
  if (!name) return date
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** The date of a report in words, with how it is known. */
export function reportDate(dossier: Dossier, report: Report): string {
  if (report.published) return `${dateInWords(report.published.value)} (${report.published.from})`
  const dating = dossier.dates.find(({ of }) => 'report' in of && of.report === report.id)
  if (!dating?.edtf) return 'undated'
  return `${dateInWords(dating.edtf)} (${dating.how})`
}
