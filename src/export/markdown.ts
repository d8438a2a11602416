/** The brief as Markdown. Words of reports are escaped: none of their marks become marks of the brief. */
import {
  shortId,
  supportInWords,
  type Brief,
  type Cite,
  type Line,
  type Run,
  type Section,
} from '../core/index.js'
import { counted } from './counted.js'
import { citedPlaces, type Places } from './places.js'

/** Markdown of a brief; citations read `[a 000.txt:12]`, or `[a 000.txt:12,15]` for two lines. */
export function briefToMarkdown(brief: Brief, places: Places): string {
  const labels = new Map(brief.reports.map(({ id, label }) => [id as string, label]))
  const cite = (given: readonly Cite[]) =>
    citedPlaces(given, places, labels).map((place) => `[${escape(place)}]`)
  const parts = [
    `# ${escape(brief.title)}`,
    escape(brief.subtitle.join(' · ')),
    ...brief.sections.map((section) => sectionToMarkdown(section, cite)),
    '## How to read this',
    brief.legend.map((says) => `- ${escape(says)}`).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

type Citer = (cites: readonly Cite[]) => readonly string[]

function sectionToMarkdown({ key, title, says, lines, shown }: Section, cite: Citer): string {
  const behind = Math.max(0, lines.length - shown)
  const parts = [`## ${title}`]
  if (says) parts.push(says)
  if (lines.length > behind)
    parts.push(
      lines
        .slice(0, shown)
        .map((one) => lineToMarkdown(one, cite, 0))
        .join('\n'),
    )
  if (behind > 0) parts.push(`*${counted(behind, shown)}: \`--section ${key}\` or \`--all\`.*`)
  if (lines.length === 0) parts.push('*Nothing.*')
  return parts.join('\n\n')
}

function lineToMarkdown(line: Line, cite: Citer, depth: number): string {
  const indent = '  '.repeat(depth)
  const about = [
    line.by && `— ${escape(line.by)}`,
    line.support && `(${supportInWords(line.support, line.unnamedOnly)})`,
    ...line.badges.map(({ text }) => `*${escape(text)}*`),
    cite(line.cites).join(' '),
    line.id && `\`${shortId(line.id)}\``,
  ].filter(Boolean)
  const head = `${indent}- ${wordsOf(line)} ${about.join(' ')}`.trimEnd()
  const remarks = line.remarks.map((says) => `${indent}  - ${escape(says)}`)
  const below = line.below.map((one) => lineToMarkdown(one, cite, depth + 1))
  return [head, ...remarks, ...below].join('\n')
}

/** The words of a line; marked words that stand side by side are one bold stretch (the asterisks of reports are escaped). */
function wordsOf({ words }: Line): string {
  return words
    .map(run)
    .join('')
    .replace(/(?<!\\)\*\*( ?)\*\*/g, '$1')
}

function run({ text, mark }: Run): string {
  if (mark !== 'differs') return escape(text)
  const inner = escape(text.trim())
  return `${text.startsWith(' ') ? ' ' : ''}**${inner}**${text.endsWith(' ') ? ' ' : ''}`
}

/** Text whose signs neither Markdown nor the HTML inside it reads as marks. */
export function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replace(/&(?=#?\w{1,31};)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
