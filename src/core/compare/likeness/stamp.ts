/** The date that the page itself bears: a byline, a date line, *Posted …*, or a full date with a clock on a line of its own. */
import type { Block, Report, Sentence, Sight, Time } from '../../model/index.js'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const STAMP =
  /\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})(?:st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (\d{4})\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i

/** Rules of blocks that hold when a page was made: a line of nothing but a date, and the head of a page. */
const PAGE_RULES: ReadonlySet<string> = new Set(['B10', 'B15'])

/** The day that a page bears, as EDTF (`2014-06-06`), and the words that say so. */
export interface Stamp {
  readonly edtf: string
  readonly span: Sight
}

/** The date that the text of a report bears; null where it bears none. `given` holds what was read of this report alone. */
export function stampedDay(
  report: Report,
  given: {
    readonly blocks: readonly Block[]
    readonly sentences: readonly Sentence[]
    readonly times: readonly Time[]
  },
): Stamp | null {
  return stampOf(report, given.blocks) ?? clockLine(report, given.sentences, given.times)
}

/** A full date in a byline or a date line of the page, or behind *Posted* or *Published* within its text. */
function stampOf(report: Report, blocks: readonly Block[]): Stamp | null {
  for (const block of blocks) {
    const isLine = PAGE_RULES.has(block.because.rule) || block.kind === 'credit'
    const text = report.text.slice(
      block.span.from,
      Math.min(block.span.to, block.span.from + HEAD_CHARACTERS),
    )
    const cue = isLine ? 0 : text.search(POSTED)
    if (cue === -1 || (isLine && text.length > 200)) continue
    const found = STAMP.exec(text.slice(cue, cue + 200))
    const edtf = found === null ? null : dayOfStamp(found)
    if (edtf !== null) return { edtf, span: block.span }
  }
  return null
}

const POSTED = /\b(?:Posted|Published|First published|PUBLISHED|POSTED)\b(?=[^.]{1,40}\d)/
/** Characters at the head of a block in which the date of the page is sought. */
const HEAD_CHARACTERS = 600

function dayOfStamp(found: RegExpExecArray): string | null {
  const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const [y, m, d] = found[1]
    ? [+found[1], +found[2]!, +found[3]!]
    : found[4]
      ? [+found[6]!, month(found[5]!), +found[4]]
      : [+found[9]!, month(found[7]!), +found[8]!]
  const edtf = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return isDay(edtf) ? edtf : null
}

/** Longer lines tell a story: *On Friday, 6 June 2014, at 6 p.m. the ferry …*. */
const LINE_CHARACTERS = 80

/** A full date with a clock that stands nearly alone on its line: *Friday, June 6, 2014 6:23 PM EDT*. */
function clockLine(
  { text }: Report,
  sentences: readonly Sentence[],
  times: readonly Time[],
): Stamp | null {
  for (const { anchor, clock, span } of times) {
    if (clock === null || anchor.kind !== 'absolute' || anchor.edtf.length !== 10 || anchor.or)
      continue
    const own = sentences.find((one) => one.span.from <= span.from && span.to <= one.span.to)
    const from = Math.max(text.lastIndexOf('\n', span.from) + 1, own?.span.from ?? 0)
    const lineEnd = text.indexOf('\n', span.to)
    const to = Math.min(lineEnd === -1 ? text.length : lineEnd, own?.span.to ?? text.length)
    const rest = `${text.slice(from, span.from)} ${text.slice(span.to, to)}`
    if (rest.length > LINE_CHARACTERS || VERBAL.test(rest)) continue
    if (isDay(anchor.edtf)) return { edtf: anchor.edtf, span }
  }
  return null
}

/** Words that make a line a clause, where *posted* and *updated* do not. */
const VERBAL = /\b(?:was|were|is|are|has|had|said|the|a|will|at least)\b/i

/** False for *31 June*. */
function isDay(edtf: string): boolean {
  const time = Date.parse(edtf)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(edtf)
}
