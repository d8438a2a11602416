/** Blocks: which lines belong together, and which are story text. Lines are found, named, joined, cut and named again. */
import { findingId, span, type Block, type Report } from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { linesOf } from './lines.js'
import type { Piece } from './piece.js'
import { judges } from './refine.js'

export { rules } from './rules.js'

/** Fills the layer `blocks`: every character that is not white space lies in exactly one block. */
export const blocks: Stage<never, 'blocks'> = {
  name: 'blocks',
  needs: [],
  gives: 'blocks',
  run: ({ reports }) => reports.flatMap(blocksOf),
}

/** The blocks of one report, in order. */
export function blocksOf(report: Report): Block[] {
  let pieces: readonly Piece[] = linesOf(report.text).map((line) => ({
    ...line,
    kind: null,
    rule: 'B0',
    lines: 1,
  }))
  for (const judge of judges) pieces = judge(pieces, report.text)
  return pieces.map(({ from, to, kind, rule }) => {
    const at = span(report.id, from, to)
    const known = kind ?? 'paragraph'
    return {
      id: findingId('block', at, known),
      span: at,
      kind: known,
      because: { rule, saw: [at] },
    }
  })
}
