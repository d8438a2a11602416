/** One report with its findings in place: each sentence, and under it who speaks, names, numbers, times and events. */
import pc from 'picocolors'
import { isStory, type Block, type Dossier, type ReadLayer, type Span } from '../core/index.js'
import type { Places } from './places.js'
import { plain, wrap, type Piece } from './wrap.js'

type Ink = ReturnType<typeof pc.createColors>
type Read = Dossier<ReadLayer>

export interface ReadingOptions {
  readonly color: boolean
  /** Columns. */
  readonly width: number
}

/** Text of the readings in a dossier, report after report. */
export function readingToTerminal(
  reading: Read,
  places: Places,
  { color, width }: ReadingOptions,
): string {
  const ink = pc.createColors(color)
  const out = reading.reports.flatMap((report) => {
    const head = `${places.file(report.id)} · ${report.language} · ${report.text.length} characters`
    const notes = report.notes.map(({ says }) => ink.yellow(`! ${plain(says)}`))
    const blocks = reading.blocks.filter(({ span }) => span.report === report.id)
    const body =
      blocks.length > 0
        ? blocks.flatMap((block) => blockLines(block, reading, places, ink, width))
        : []
    const unread =
      blocks.length === 0 ? wrap([{ text: report.text, ink: (said) => said }], width) : []
    return ['', ink.bold(head), ...notes, '', ...body, ...unread]
  })
  return `${out.join('\n')}\n`
}

function blockLines(
  block: Block,
  reading: Read,
  places: Places,
  ink: Ink,
  width: number,
): readonly string[] {
  const text = textOf(reading, block.span)
  const at = String(places.line(block.span)).padStart(4)
  if (!isStory(block)) {
    return [...wrap([{ text: `[${block.kind}] ${text}`, ink: ink.dim }], width, `${at}  `), '']
  }
  const sentences = reading.sentences.filter((sentence) => sentence.block === block.id)
  const kind = block.kind === 'paragraph' ? [] : [`      ${ink.dim(block.kind)}`]
  return [
    ...kind,
    ...sentences.flatMap(({ span }) => sentenceLines(span, reading, places, ink, width)),
    '',
  ]
}

function sentenceLines(
  span: Span,
  reading: Read,
  places: Places,
  ink: Ink,
  width: number,
): readonly string[] {
  const at = ink.dim(String(places.line(span)).padStart(4))
  const [first = '', ...rest] = wrap(marked(span, reading, ink), width, '      ')
  const rows = findingsIn(span, reading).map(([kind, says]) =>
    wrap(
      [
        { text: kind.padEnd(7), ink: ink.magenta },
        { text: ` ${says}`, ink: ink.dim },
      ],
      width,
      '        ',
    ),
  )
  return [`${at}  ${first.trimStart()}`, ...rest, ...rows.flat()]
}

/** The words of a sentence with names, numbers and times in their colours. */
function marked(span: Span, reading: Read, ink: Ink): readonly Piece[] {
  const stretches = [
    ...reading.times.map((time) => ({ span: time.span, ink: ink.green })),
    ...reading.quantities.map(({ span }) => ({ span, ink: ink.yellow })),
    ...reading.names.flatMap(({ mentions }) =>
      mentions.map(({ span }) => ({ span, ink: ink.cyan })),
    ),
  ]
    .filter(
      (one) =>
        one.span.report === span.report && one.span.from >= span.from && one.span.to <= span.to,
    )
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
  const pieces: Piece[] = []
  let at = span.from
  for (const stretch of stretches) {
    if (stretch.span.from < at) continue
    pieces.push({
      text: textOf(reading, { ...span, from: at, to: stretch.span.from }),
      ink: (said) => said,
    })
    pieces.push({ text: textOf(reading, stretch.span), ink: stretch.ink })
    at = stretch.span.to
  }
  return [...pieces, { text: textOf(reading, { ...span, from: at }), ink: (said) => said }]
}

type Row = readonly [string, string]

/** Everything that was found in a sentence, one row a finding. */
function findingsIn(sentence: Span, reading: Read): readonly Row[] {
  const inside = (span: Span) =>
    span.report === sentence.report && span.from >= sentence.from && span.from < sentence.to
  const says = (span: Span | null) =>
    span ? `“${textOf(reading, span).replace(/\s+/g, ' ')}”` : '—'
  const voices = new Map(reading.voices.map((voice) => [voice.id, voice.label]))
  const rows: Row[] = []
  for (const claim of reading.claims.filter(({ spans }) => inside(spans[0]))) {
    const who = claim.voice
      ? (voices.get(claim.voice) ?? 'a voice')
      : claim.held === 'belief'
        ? 'nobody named'
        : 'the report'
    const relays = claim.relays.map(({ label }) => ` ← ${label}`).join('')
    const sure = [claim.certainty, claim.polarity].filter(
      (word) => word !== 'certain' && word !== 'positive',
    )
    rows.push(['claim', `${who}${relays}: ${claim.spans.map(says).join(' … ')} ${sure.join(', ')}`])
  }
  for (const name of reading.names) {
    const mention = name.mentions.find(({ span }) => inside(span))
    if (mention) rows.push(['name', `${says(mention.span)} ${name.label} (${name.type})`])
  }
  for (const { span, kind, low, high, approx } of reading.quantities.filter(({ span }) =>
    inside(span),
  )) {
    const bounds = approx !== null ? `about ${approx}` : `[${low ?? '–'}, ${high ?? '–'}]`
    rows.push(['number', `${says(span)} ${kind} ${bounds}`])
  }
  for (const { span, anchor } of reading.times.filter(({ span }) => inside(span))) {
    rows.push(['time', `${says(span)} ${anchor.kind}`])
  }
  for (const event of reading.events.filter(({ trigger }) => inside(trigger))) {
    const roles = event.roles.map(({ kind, span }) => `${kind} ${says(span)}`).join(', ')
    rows.push(['event', `${event.type} ${says(event.trigger)} ${event.modality} ${roles}`])
  }
  for (const level of reading.levels.filter(({ spans }) => inside(spans[0]))) {
    rows.push(['level', level.spans.map(says).join(' … ')])
  }
  return rows
}

function textOf(reading: Read, { report, from, to }: Span): string {
  return reading.reports.find(({ id }) => id === report)?.text.slice(from, to) ?? ''
}
