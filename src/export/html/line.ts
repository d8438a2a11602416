/** A line of the brief as HTML. */
import {
  shortId,
  supportInWords,
  type BriefReport,
  type Cite,
  type Line,
  type Run,
} from '../../core/index.js'
import type { Places } from '../places.js'
import type { Citations } from './citations.js'
import { escape } from './escape.js'
import { smallStemmaToSvg } from './stemma.js'

/** What lines link to. */
export interface LineContext {
  readonly citations: Citations
  readonly reports: ReadonlyMap<string, BriefReport>
  readonly places: Places
}

/** A line with its small stemma, who says so, badges, citations, and the lines below it. */
export function lineToHtml(line: Line, context: LineContext): string {
  const support = line.support ? supportInWords(line.support, line.unnamedOnly) : ''
  const drawing = line.stemma ? smallStemmaToSvg(line.stemma, support) : ''
  const side = line.support
    ? `<div class="side">${drawing}<div class="sup">${escape(support)}</div></div>`
    : ''
  const id = line.id ? ` data-id="${escape(line.id)}"` : ''
  return [
    `<div class="line${side ? ' claim' : ''}"${id}>${side}<div class="body">`,
    isAside(line)
      ? `<p class="words aside">${line.words.map(run).join('')} ${idOf(line)}</p>`
      : `<p class="words">${line.words.map(run).join('')}</p>${about(line, context)}`,
    line.remarks.map((says) => `<p class="remark">${escape(says)}</p>`).join(''),
    line.below.length > 0
      ? `<div class="below">${line.below.map((one) => lineToHtml(one, context)).join('')}</div>`
      : '',
    '</div></div>',
  ].join('')
}

function run({ text, span, mark }: Run): string {
  const words = escape(text)
  if (mark === 'differs') return `<mark class="x">${words}</mark>`
  if (mark === 'around') return `<span class="around">${words}</span>`
  return span ? `<span class="said">${words}</span>` : words
}

function about(line: Line, context: LineContext): string {
  const by = line.by ? `<span class="by">${escape(line.by)}</span>` : ''
  const badges = line.badges.map(
    ({ text, tone }) => `<span class="badge ${tone}">${escape(text)}</span>`,
  )
  const parts = [by, ...badges, ...chips(line.cites, context), idOf(line)].filter(Boolean)
  return parts.length > 0 ? `<p class="who">${parts.join(' ')}</p>` : ''
}

/** A line of nothing but Stemma's own words, such as a proposed credibility. */
function isAside({ by, badges, cites, words }: Line): boolean {
  return by === null && badges.length + cites.length === 0 && words.every(({ span }) => !span)
}

function idOf({ id }: Line): string {
  if (!id) return ''
  return `<code class="id" title="stemma explain ${shortId(id)} …">${shortId(id)}</code>`
}

/** The citations of a line; of neighbours in one report only the first bears its letter. */
function chips(cites: readonly Cite[], context: LineContext): readonly string[] {
  return cites.map((cite, at) => {
    const before = cites[at - 1]
    const isNext = before?.span.report === cite.span.report && before.for === cite.for
    return chip(cite, context, !isNext)
  })
}

/** A citation: the letter of the report; its title shows the words. */
function chip(
  cite: Cite,
  { citations, reports, places }: LineContext,
  isLettered: boolean,
): string {
  const told = reports.get(cite.span.report)
  if (!told) return ''
  const words = told.report.text
    .slice(cite.span.from, cite.span.to)
    .replace(/\s+/g, ' ')
    .slice(0, 200)
  return `<a class="cite for-${cite.for}" href="#${citations.anchor(cite.span)}" title="${escape(words)}">${isLettered ? told.label : ''}<small>${places.lines(cite.span)}</small></a>`
}
