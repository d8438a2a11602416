/** The brief as one HTML file: no script, nothing loaded, every citation a jump to the words in the report. */
import type { Brief, Section } from '../../core/index.js'
import { counted } from '../counted.js'
import type { Places } from '../places.js'
import { openCitations, type Citations } from './citations.js'
import { escape } from './escape.js'
import { lineToHtml, type LineContext } from './line.js'
import { reportToHtml } from './report.js'
import { storyStemmaToSvg } from './stemma.js'
import { STYLE } from './style.js'

/** Nothing may be loaded or run: the page is words, styles and links. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** HTML of a brief with the whole texts of its reports. */
export function briefToHtml(brief: Brief, places: Places): string {
  const citations = openCitations(brief)
  const reports = new Map(brief.reports.map((told) => [told.id as string, told]))
  const context: LineContext = { citations, reports, places }
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(brief.title)} · Stemma</title>`,
    `<style>${STYLE}${lights(citations)}</style>\n</head>\n<body>`,
    head(brief),
    '<div class="page"><main>',
    ...brief.sections.map((section) => sectionToHtml(section, brief, context)),
    legend(brief),
    '</main><aside aria-label="Reports">',
    ...brief.reports.map((told) => `${reportToHtml(told, citations)}\n`),
    '</aside></div>\n</body>\n</html>\n',
  ].join('\n')
}

/** One rule for each citation: where its anchor is the target, its words light up. */
function lights({ count }: Citations): string {
  const rules = Array.from(
    { length: count },
    (_, at) => `.text:has(#c${at + 1}:target) .c${at + 1}`,
  )
  return rules.length > 0
    ? `${rules.join(',')}{background:var(--lit);box-shadow:0 0 0 2px var(--lit)}`
    : ''
}

function head({ title, subtitle, sections }: Brief): string {
  const links = sections.map((section) => {
    return `<a href="#s-${section.key}">${escape(section.title)} <b>${section.lines.length}</b></a>`
  })
  return [
    '<header><p class="word">Stemma</p>',
    `<h1>${escape(title)}</h1><p class="sub">${subtitle.map(escape).join(' &middot; ')}</p>`,
    `<nav aria-label="Sections">${links.join('')}</nav></header>`,
  ].join('')
}

function sectionToHtml(section: Section, brief: Brief, context: LineContext): string {
  const { key, title, says, lines, shown } = section
  const first = lines.slice(0, shown).map((line) => lineToHtml(line, context))
  const rest = lines.slice(shown).map((line) => lineToHtml(line, context))
  return [
    `<section id="s-${key}"><h2>${escape(title)}</h2>`,
    says ? `<p class="says">${escape(says)}</p>` : '',
    key === 'origins' ? storyStemmaToSvg(brief.stemma) : '',
    lines.length === 0 ? '<p class="says">Nothing.</p>' : '',
    ...first,
    rest.length > 0
      ? `<details><summary>${counted(rest.length, shown)}</summary>${rest.join('')}</details>`
      : '',
    '</section>',
  ].join('\n')
}

function legend({ legend }: Brief): string {
  const marks = [
    ['named', '<circle class="named" cx="7" cy="7" r="4.2"/>', 'an origin with a name'],
    ['unnamed', '<circle class="unnamed" cx="7" cy="7" r="4.2"/>', 'an origin without a name'],
    ['nobody', '<path class="nobody" d="M3 3L11 11M11 3L3 11"/>', 'nobody is named'],
    [
      'outlet',
      '<rect class="outlet" x="3.5" y="3.5" width="7" height="7" rx="1"/>',
      'the report’s own word',
    ],
  ].map(
    ([, shape, says]) =>
      `<li><svg class="stemma" viewBox="0 0 14 14" width="14" height="14">${shape}</svg> ${says}</li>`,
  )
  const words = legend.map((says) => `<li>${escape(says)}</li>`)
  return `<section id="s-legend"><h2>How to read this</h2><ul class="legend">${marks.join('')}${words.join('')}</ul></section>`
}
