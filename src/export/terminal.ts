/** The brief for a terminal: wrapped to the width, coloured, citations as file:line. Control characters of reports never reach it. */
import pc from 'picocolors'
import {
  shortId,
  supportInWords,
  type Brief,
  type Line,
  type Run,
  type Section,
  type SmallStemma,
} from '../core/index.js'
import { citedPlaces, type Places } from './places.js'
import { counted } from './counted.js'
import { wrap, type Piece } from './wrap.js'

export interface TerminalOptions {
  readonly color: boolean
  /** Columns. */
  readonly width: number
}

type Ink = ReturnType<typeof pc.createColors>

/** What the sections share: how wide, in which colours, and where citations lead. */
interface Paper {
  readonly ink: Ink
  readonly width: number
  readonly places: Places
  readonly labels: ReadonlyMap<string, string>
}

/** Text of a brief for a terminal. */
export function briefToTerminal(
  brief: Brief,
  places: Places,
  { color, width }: TerminalOptions,
): string {
  const ink = pc.createColors(color)
  const labels = new Map(brief.reports.map(({ id, label }) => [id as string, label]))
  const paper: Paper = { ink, width, places, labels }
  const out = [
    '',
    ...wrap([{ text: brief.title, ink: ink.bold }], width),
    ...wrap([{ text: brief.subtitle.join('  ·  '), ink: ink.dim }], width),
    ...brief.sections.flatMap((section) => sectionToTerminal(section, paper)),
    '',
    ...brief.legend.flatMap((says) => wrap([{ text: says, ink: ink.dim }], width, '  ')),
    '',
  ]
  return `${out.join('\n')}\n`
}

function sectionToTerminal(
  { key, title, says, lines, shown }: Section,
  paper: Paper,
): readonly string[] {
  const { ink, width } = paper
  const behind = Math.max(0, lines.length - shown)
  const rule = '─'.repeat(Math.max(2, width - title.length - 4))
  const out = ['', `${ink.cyan('──')} ${ink.bold(title)} ${ink.dim(rule)}`]
  if (says) out.push(...wrap([{ text: says, ink: ink.dim }], width))
  const isDense = key === 'levels' || key === 'timeline'
  for (const [at, line] of lines.slice(0, shown).entries())
    out.push(...(isDense && at > 0 ? [] : ['']), ...lineToTerminal(line, paper, 0))
  if (lines.length === 0) out.push(ink.dim('Nothing.'))
  if (behind > 0)
    out.push(
      '',
      ...wrap(
        [{ text: `${counted(behind, shown)}: --section ${key}, or --all`, ink: ink.dim }],
        width,
      ),
    )
  return out
}

function lineToTerminal(line: Line, paper: Paper, depth: number): readonly string[] {
  const { ink, width } = paper
  const indent = depth === 0 ? '' : '    '.repeat(depth)
  const words: Piece[] = line.words.map(({ text, span, mark }) => ({
    text: mark === 'differs' && depth > 0 && !ink.isColorSupported ? `«${text}»` : text,
    ink: inkOf(mark, span !== undefined, ink),
  }))
  const out = [
    ...wrap(depth === 0 ? words : [{ text: '· ', ink: ink.dim }, ...words], width, indent),
  ]
  const about = aboutLine(line, paper)
  if (about.length > 0) out.push(...wrap(about, width, `${indent}    `))
  for (const says of line.remarks)
    out.push(...wrap([{ text: `↳ ${says}`, ink: ink.dim }], width, `${indent}    `))
  for (const below of line.below) out.push(...lineToTerminal(below, paper, depth + 1))
  return out
}

function inkOf(mark: Run['mark'], isQuoted: boolean, ink: Ink): Piece['ink'] {
  if (mark === 'differs') return (said) => ink.underline(ink.yellow(said))
  if (mark === 'around') return ink.dim
  return isQuoted ? (said) => said : ink.bold
}

/** Who says so, the support, the badges, the citations and the id, in this order. */
function aboutLine(line: Line, { ink, places, labels }: Paper): readonly Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, color: (said: string) => string, whole = false) => {
    if (pieces.length > 0) pieces.push({ text: '  ', ink: ink.dim })
    pieces.push({ text, ink: color, whole })
  }
  if (line.stemma) add(stemmaMarks(line.stemma), ink.cyan)
  if (line.support) add(supportInWords(line.support, line.unnamedOnly), ink.cyan)
  if (line.by) add(line.by, ink.italic)
  for (const { text, tone } of line.badges)
    add(`[${text}]`, tone === 'dispute' ? ink.red : ink.magenta)
  for (const cited of citedPlaces(line.cites, places, labels)) add(cited, ink.blue, true)
  if (line.id) add(`#${shortId(line.id)}`, ink.dim)
  return pieces
}

const MARKS = { named: '●', unnamed: '○', nobody: '×', outlet: '▪' }

/** *a b → ○*: the small stemma in one line. */
function stemmaMarks({ reports, origins, threads }: SmallStemma): string {
  if (origins.length === 0) return reports.join(' ')
  const groups = origins.map((origin, at) => {
    const above = threads
      .filter((thread) => thread.origin === at)
      .map(({ report }) => reports[report])
    return `${[...new Set(above)].join(' ')}→${MARKS[origin.mark]}`
  })
  return groups.slice(0, 5).join('  ')
}
