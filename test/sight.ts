/** Sentences of plain words as the tagger of names sees them, for tests. */
import { readFileSync } from 'node:fs'
import { factsReader } from '../src/core/language/names/facts.js'
import { openGazetteer } from '../src/core/language/names/known.js'
import { seeReport } from '../src/core/language/names/sight.js'

const gazetteer = openGazetteer(readFileSync('models/gazetteer.en.tsv', 'utf8'))

/** Each sentence with its words parted by spaces; they have no tags. */
export function see(...sentences: readonly string[]) {
  const form = sentences.flatMap((sentence) => sentence.split(' '))
  const starts = Uint32Array.from([0, ...sentences.map((s) => s.split(' ').length)])
  for (let s = 1; s < starts.length; s++) starts[s]! += starts[s - 1]!
  const words = { count: form.length, starts, form, xpos: new Uint8Array(form.length) }
  return {
    form,
    sight: seeReport(
      words,
      gazetteer,
      factsReader(gazetteer, () => 0),
    ),
  }
}
