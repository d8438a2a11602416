/** The drawings: a small stemma beside each claim, and the stemma of the whole story. */
import type { OriginMark, SmallStemma, StoryStemma } from '../../core/index.js'
import { escape } from './escape.js'

/** Columns of a small stemma, in pixels. */
const STEP = 26

/** Reports as ticks above, threads that run down, origins below: filled where named, open where unnamed, a cross for nobody. */
export function smallStemmaToSvg(
  { reports, origins, threads }: SmallStemma,
  title: string,
): string {
  if (reports.length === 0) return ''
  const across = Math.max(reports.length, origins.length, 2)
  const width = across * STEP + 8
  const top = places(reports.length, width)
  const bottom = places(origins.length, width)
  const paths = threads.map(({ report, origin }) => {
    const [x, to] = [top[report]!, bottom[origin]!]
    return x === to ? `M${x} 12V29` : `M${x} 12V16C${x} 24 ${to} 20 ${to} 29`
  })
  const relays = relayLabel(threads, origins.length)
  return [
    `<svg class="stemma" viewBox="0 0 ${width} 42" width="${width}" height="42" role="img" aria-label="${escape(title)}">`,
    `<path class="thread" d="${paths.join('')}"/>`,
    ...reports.map((label, at) => `<text x="${top[at]!}" y="9">${escape(label)}</text>`),
    relays ? `<text class="relay" x="${bottom[0]! + 5}" y="26">${escape(relays)}</text>` : '',
    ...origins.map(({ mark }, at) => dot(mark, bottom[at]!, 34, 4.2)),
    '</svg>',
  ].join('')
}

/** The relay of a claim with one origin, where all threads run through the same. */
function relayLabel(threads: SmallStemma['threads'], origins: number): string | null {
  const names = new Set(threads.map(({ relay }) => relay))
  const [name] = names
  return origins === 1 && names.size === 1 && name && name.length <= 12 ? name : null
}

/** `count` places spread over a width. */
function places(count: number, width: number): readonly number[] {
  return Array.from(
    { length: count },
    (_, at) => Math.round(((at + 0.5) * width * 10) / Math.max(1, count)) / 10,
  )
}

function dot(mark: OriginMark, x: number, y: number, size: number): string {
  if (mark === 'nobody') {
    const s = size * 0.9
    return `<path class="nobody" d="M${x - s} ${y - s}L${x + s} ${y + s}M${x + s} ${y - s}L${x - s} ${y + s}"/>`
  }
  if (mark === 'outlet') {
    const s = size * 0.8
    return `<rect class="outlet" x="${x - s}" y="${y - s}" width="${2 * s}" height="${2 * s}" rx="1"/>`
  }
  return `<circle class="${mark}" cx="${x}" cy="${y}" r="${size}"/>`
}

const ROW = 24

/** Origins on the left, relays in the middle, reports on the right; long labels need rows, not columns. */
export function storyStemmaToSvg({ reports, relays, origins, threads, more }: StoryStemma): string {
  if (origins.length === 0 || reports.length === 0) return ''
  const rows = Math.max(origins.length, relays.length, reports.length)
  const height = rows * ROW + 12
  const spread = (count: number, at: number) => 6 + ((at + 0.5) * rows * ROW) / Math.max(1, count)
  const y = {
    origin: (at: number) => spread(origins.length, at),
    relay: (at: number) => spread(relays.length, at),
    report: (at: number) => spread(reports.length, at),
  }
  const curve = (x1: number, y1: number, x2: number, y2: number) => {
    const middle = (x1 + x2) / 2
    return `M${x1} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${x2} ${round(y2)}`
  }
  const paths = new Set(
    threads.flatMap(({ origin, relay, report }) =>
      relay === null
        ? [curve(292, y.origin(origin), 560, y.report(report))]
        : [
            curve(292, y.origin(origin), 382, y.relay(relay)),
            curve(478, y.relay(relay), 560, y.report(report)),
          ],
    ),
  )
  const cut = (text: string, most: number) =>
    text.length > most ? `${text.slice(0, most - 1)}…` : text
  return [
    `<svg class="story-stemma" viewBox="0 0 760 ${height}" role="img" aria-label="Which voices reach which reports, and through whom">`,
    `<path class="thread" d="${[...paths].join('')}"/>`,
    ...origins.map(({ label, mark }, at) =>
      [
        dot(mark, 284, round(y.origin(at)), 5),
        `<text class="end" x="272" y="${round(y.origin(at) + 4)}"><title>${escape(label)}</title>${escape(cut(label, 44))}</text>`,
      ].join(''),
    ),
    ...relays.map(
      (label, at) =>
        `<rect class="pill" x="382" y="${round(y.relay(at) - 10)}" width="96" height="20" rx="10"/>` +
        `<text class="mid" x="430" y="${round(y.relay(at) + 4)}">${escape(cut(label, 16))}</text>`,
    ),
    ...reports.map(({ label, says }, at) =>
      [
        `<rect class="box" x="560" y="${round(y.report(at) - 10)}" width="24" height="20" rx="4"/>`,
        `<text class="letter" x="572" y="${round(y.report(at) + 4)}">${escape(label)}</text>`,
        `<text x="592" y="${round(y.report(at) + 4)}">${escape(cut(says, 28))}</text>`,
      ].join(''),
    ),
    '</svg>',
    more > 0 ? `<p class="behind">${more} more voices reach one report each.</p>` : '',
  ].join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
