/** Quantities: numerals found in each sentence, judged, bounded by the words around them, and read for what they count. */
import { lowerForms } from '../../language/tree.js'
import type { Quantity, Sentence, Words } from '../../model/index.js'
import type { Stage } from '../../stage.js'
import { mayBegin } from './begin.js'
import { stepAt } from './find.js'
import type { Scan } from './scan.js'

export { rules } from './rules.js'

/** Fills the layer `quantities`, in text order. */
export const quantities: Stage<'sentences' | 'words', 'quantities'> = {
  name: 'quantities',
  needs: ['sentences', 'words'],
  gives: 'quantities',
  run: ({ words, sentences }) =>
    words.flatMap((own) =>
      quantitiesOf(
        own,
        sentences.filter(({ span }) => span.report === own.report),
      ),
    ),
}

/** The quantities of one report. */
export function quantitiesOf(words: Words, sentences: readonly Sentence[]): Quantity[] {
  const scan: Scan = { words, lower: lowerForms(words) }
  const found: Quantity[] = []
  let counted: Quantity | null = null
  for (let s = 0; s < sentences.length; s++) {
    const start = words.starts[s]!
    const end = words.starts[s + 1] ?? words.count
    for (let at = start; at < end;) {
      if (!mayBegin(scan.lower[at]!)) {
        at++
        continue
      }
      const { quantity, last } = stepAt(scan, at, { start, end, counted })
      if (quantity !== null) found.push(quantity)
      if (quantity?.kind === 'count' && quantity.head !== null) counted = quantity
      at = last
    }
  }
  return found
}
