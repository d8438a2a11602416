/** What intake notices in a text and says beside the report: cut-off text, two articles in one. */
import { span, type Note, type ReportId } from '../core/model/index.js'

/** Words that a note is about, before the report has its id. */
export interface Noticed {
  /** `I1` cut off, `I2` several articles, `I3` the same report twice, `I4` another language, `I5` a long text. */
  readonly rule: string
  readonly says: string
  readonly from?: number
  readonly to?: number
}

/** A noticed thing as a note of the report. */
export function asNote(report: ReportId, { rule, says, from, to }: Noticed): Note {
  if (from === undefined || to === undefined) return { rule, says }
  return { rule, says, span: span(report, from, to) }
}

/** Everything that the text itself shows. `articles` is how many the page had, for web pages. */
export function notice(text: string, articles = 1): readonly Noticed[] {
  return [...cutOff(text), ...severalArticles(text, articles)]
}

/** Lines at the end of a page that promise more text than there is. */
const MORE =
  /(?:\[\+?\d+ chars?\]|\[(?:\.\.\.|…)\]|\b(?:continue reading|read (?:more|the full (?:story|article))|subscribe to (?:continue|read))\b[^\n]{0,40})$/i

/** Lines that stand below the end of an article: credits, invitations, rights. */
const AFTER_THE_END =
  /^(?:photo|image|picture|credit|source|follow|share|with|reporting|editing|additional|copyright|©|\(|\[|tags?\b|topics?\b|more\b|read\b|must\b)|contributed to this (?:report|story)/i

/** I1: the text ends inside a sentence. *The minister said that the* */
function cutOff(text: string): readonly Noticed[] {
  const end = withoutTail(text)
  const start = end.lastIndexOf('\n') + 1
  const last = end.slice(start)
  const more = MORE.exec(last.slice(-120))
  const from = more ? end.length - more[0].length : Math.max(start, end.length - 60)
  const says = 'The text seems to be cut off here.'
  if (more) return [{ rule: 'I1', says, from, to: end.length }]
  if (last.split(/\s+/).length < 8 || /[.!?:”"’'»)\]]$/.test(last)) return []
  if (/(?:[a-z,;–—-]|…|\.\.\.)$/.test(last)) return [{ rule: 'I1', says, from, to: end.length }]
  return []
}

function withoutTail(text: string): string {
  let end = text.trimEnd()
  for (let dropped = 0; dropped < 6; dropped++) {
    const start = end.lastIndexOf('\n') + 1
    const last = end.slice(start).trim()
    if (start === 0 || MORE.test(last) || !AFTER_THE_END.test(last)) return end
    end = end.slice(0, start).trimEnd()
  }
  return end
}

/** A by-line, or a dateline in capitals with a dash: each article has at most one of either. */
const BYLINE =
  /^By (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:,? (?:and|for|in) .{1,60}|, .{1,40})?$/u
const DATELINE =
  /^\p{Lu}{3,}[\p{Lu} .'-]{0,30}(?:, [\p{L}. ]{1,20})?(?: \([\p{L} .]{2,20}\))? ?[—–-]{1,2} ?\p{Lu}/u

/** I2: a second by-line or a second dateline far below the first. */
function severalArticles(text: string, articles: number): readonly Noticed[] {
  if (articles > 1) {
    return [
      { rule: 'I2', says: `The page holds ${articles} articles; only the main one was read.` },
    ]
  }
  const marks: { kind: string; from: number; to: number }[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const start = line.trim().slice(0, 160)
    const kind = BYLINE.test(start) ? 'by-line' : DATELINE.test(start) ? 'dateline' : null
    if (kind) marks.push({ kind, from, to: from + line.length })
    from += line.length + 1
  }
  for (const kind of ['by-line', 'dateline']) {
    const [first, second] = marks.filter((mark) => mark.kind === kind)
    if (!first || !second || second.from - first.to < 400) continue
    const says = `A second ${kind} stands here: the text may hold two articles.`
    return [{ rule: 'I2', says, from: second.from, to: second.to }]
  }
  return []
}
