/** Sentences: story blocks cut at their stops. Candidates are found, judged, and what lies between them is a sentence. */
import { findingId, isStory, span, type Block, type Sentence } from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { candidates, datelineEnd } from './rules.js'
import { endsHere } from './refine.js'

export { rules } from './rules.js'

/** Fills the layer `sentences`: every character of story text that is not white space lies in exactly one sentence. */
export const sentences: Stage<'blocks', 'sentences'> = {
  name: 'sentences',
  needs: ['blocks'],
  gives: 'sentences',
  run: ({ reports, blocks }) =>
    reports.flatMap((report) => {
      const own = blocks.filter((block) => block.span.report === report.id && isStory(block))
      return sentencesOf(report.text, own)
    }),
}

/** The sentences of the story blocks of one report, in order. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const found: Sentence[] = []
  let isFirst = true
  for (const block of blocks) {
    for (const { from, to, rule } of cut(text, block, isFirst)) {
      const at = span(block.span.report, from, to)
      found.push({
        id: findingId('sentence', at),
        span: at,
        block: block.id,
        index: found.length,
        because: { rule, saw: [at] },
      })
    }
    if (block.kind === 'paragraph') isFirst = false
  }
  return found
}

/** A stop at the very end, with its closing marks. */
const STOPPED = /[.!?…]["”’')\]»]*$/

interface Cut {
  readonly from: number
  readonly to: number
  readonly rule: string
}

/** Characters of the longest sentence: no one writes longer ones, and trees over them would take for ever. */
const LONGEST = 4000

/** S6: the last white space before the limit, or the limit. */
function overlongEnd(text: string, from: number): number {
  for (let at = from + LONGEST; at > from + LONGEST / 2; at--) if (/\s/.test(text[at]!)) return at
  const code = text.charCodeAt(from + LONGEST - 1)
  return code >= 0xd800 && code < 0xdc00 ? from + LONGEST - 1 : from + LONGEST
}

function skipWhite(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /\s/.test(text[at]!)) at++
  return at
}

/** The ranges of one block's sentences. Only the first paragraph of a report has a dateline. */
function cut(text: string, { span: { from, to }, kind }: Block, isFirst: boolean): Cut[] {
  if (kind === 'title' || kind === 'heading') return [{ from, to, rule: 'S3' }]
  const cuts: Cut[] = []
  let start = from
  const push = (end: number, rule: string) => {
    let last = end
    while (last > start && /\s/.test(text[last - 1]!)) last--
    for (; last - start > LONGEST; start = skipWhite(text, cuts.at(-1)!.to, last)) {
      cuts.push({ from: start, to: overlongEnd(text, start), rule: 'S6' })
    }
    if (last > start) cuts.push({ from: start, to: last, rule })
    start = skipWhite(text, end, to)
  }
  const dateline = isFirst ? datelineEnd(text, from, to) : -1
  if (dateline !== -1) push(dateline, 'S5')
  for (const candidate of candidates(text, start, to)) {
    if (endsHere(text, candidate, start, to)) push(candidate.end, candidate.rule)
  }
  if (start < to) push(to, STOPPED.test(text.slice(Math.max(start, to - 6), to)) ? 'S1' : 'S2')
  return cuts
}
