/** Within somebody's words, *yesterday* is seen from the day on which they were said. */
import type { Time } from '../../model/index.js'
import type { Told } from './publish.js'

/** The weekday on which the words around a time were said, where the time stands in a quotation and the report names one. */
export function speechTime({ report, blocks, sentences, times }: Told, at: number): Time | null {
  const time = times[at]!
  const { anchor, span } = time
  if (anchor.kind !== 'unit' || anchor.unit !== 'day') return null
  const block = blocks.findIndex((one) => one.span.from <= span.from && span.to <= one.span.to)
  if (block === -1) return null
  const own = blocks[block]!
  const before = report.text.slice(own.span.from, span.from)
  const isQuoted = own.kind === 'quotation' || isOpen(before)
  if (!isQuoted) return null
  const sentence = sentences.find((one) => one.span.from <= span.from && span.to <= one.span.to)
  const first = sentences[Math.max(0, (sentence?.index ?? 0) - 1)]?.span.from ?? 0
  const from =
    own.kind === 'quotation' ? Math.min(first, blocks[block - 1]?.span.from ?? first) : first
  const to = sentence?.span.to ?? span.to
  const near = times
    .slice(Math.max(0, at - 4), at + 4)
    .filter((one) => one.anchor.kind === 'weekday' && one.anchor.lean === 'past')
    .filter(
      (one) =>
        one.span.from >= from && one.span.to <= to && isOutside(report.text, own.span.from, one),
    )
  return near.findLast((one) => one.span.to <= span.from) ?? near[0] ?? null
}

/** True where a quotation stands open at the end of the text. */
function isOpen(text: string): boolean {
  const opened = text.lastIndexOf('“')
  if (opened !== -1) return text.indexOf('”', opened) === -1
  return (text.split('"').length - 1) % 2 === 1
}

function isOutside(text: string, block: number, { span }: Time): boolean {
  return span.from < block || !isOpen(text.slice(block, span.from))
}
