import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpus } from '../../../../test/corpus.js'
import { isStory, makeReport } from '../../model/index.js'
import { blocksOf } from '../blocks/index.js'
import { rules, sentencesOf } from './index.js'

corpus(import.meta.url, 'sentences.corpus', rules, {
  run: (reports) => reports.flatMap((r) => sentencesOf(r.text, blocksOf(r).filter(isStory))),
  print: ({ span }, words) => words(span),
})

const PIECES = [
  'The ferry sank',
  '.',
  '?',
  '…',
  '”',
  '“',
  ' ',
  '\n',
  '\n\n',
  '(',
  'Dr.',
  'U.S.',
  'Photo: AP',
  ' – (AP Photo/Ada Novak)',
  'The ferry of the Orme line lay in the harbour of Port Ellis with a crew of nine until the evening of the storm that sank it',
  '\u2028',
  'é',
  '😀',
  '\r\n',
  ':',
  '- ',
  'MORE: x',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
)

test('every character that is not white space lies in one block, and in one sentence where it is story text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const report = makeReport(text)
      const blocks = blocksOf(report)
      expect(uncovered(text, blocks)).toBe('')
      const story = blocks.filter(isStory)
      const rest = blocks.filter((block) => !isStory(block))
      expect(uncovered(text, [...sentencesOf(text, story), ...rest])).toBe('')
    }),
  )
})

/** What lies in no span, or in two of them. */
function uncovered(text: string, all: readonly { span: { from: number; to: number } }[]): string {
  const times = new Uint8Array(text.length)
  for (const { span } of all) for (let i = span.from; i < span.to; i++) times[i]!++
  return [...text.split('').keys()]
    .filter((i) => times[i] !== 1 && (times[i]! > 1 || /\S/.test(text[i]!)))
    .map((i) => text[i])
    .join('')
}
