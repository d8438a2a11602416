/** The reports below the brief: their texts with every cited stretch marked. Cited spans may overlap, so the text is cut at every edge. */
import type { BriefReport } from '../../core/index.js'
import type { Citations } from './citations.js'
import { escape } from './escape.js'

/** One report as an article; each stretch carries the numbers of the citations that it belongs to. */
export function reportToHtml(told: BriefReport, citations: Citations): string {
  const { report, label, name, date, standing } = told
  const url = safeUrl(report.url?.value)
  const link = url ? ` · <a href="${escape(url)}" rel="noreferrer noopener">${escape(url)}</a>` : ''
  const status = standing === 'unread' ? ' · not read' : standing === 'apart' ? ' · set apart' : ''
  const notes = report.notes.map(({ says }) => `<p class="note">${escape(says)}</p>`).join('')
  return [
    `<article class="report" id="r-${label}" lang="${escape(report.language)}">`,
    `<h3><span class="tick">${label}</span>${escape(name)}</h3>`,
    `<p class="about">${escape(date)}${status} · ${escape(report.files.join(', '))}${link}</p>${notes}`,
    `<div class="text">${textToHtml(report.text, citations.of(report.id))}</div>`,
    '</article>',
  ].join('')
}

type Cited = ReturnType<Citations['of']>

/** A text cut at the edges of its citations. The first piece of each citation carries its anchor. */
export function textToHtml(text: string, cited: Cited): string {
  const edges = [...new Set([0, text.length, ...cited.flatMap(({ span }) => [span.from, span.to])])]
  edges.sort((a, b) => a - b)
  let next = 0
  let open: Cited[number][] = []
  const pieces: string[] = []
  for (let at = 0; at + 1 < edges.length; at++) {
    const [from, to] = [edges[at]!, edges[at + 1]!]
    open = open.filter(({ span }) => span.to > from)
    const anchors: string[] = []
    while (next < cited.length && cited[next]!.span.from <= from) {
      open.push(cited[next]!)
      anchors.push(`<a id="${cited[next]!.anchor}"></a>`)
      next++
    }
    const words = escape(text.slice(from, to))
    pieces.push(
      anchors.join(''),
      open.length > 0
        ? `<span class="${['q', ...open.map(({ anchor }) => anchor)].join(' ')}">${words}</span>`
        : words,
    )
  }
  return pieces.join('')
}

/** Only links that a browser may follow without harm. */
function safeUrl(url: string | undefined): string | null {
  return url && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : null
}
