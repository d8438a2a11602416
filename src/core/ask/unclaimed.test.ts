import { expect, test } from 'vitest'
import { englishDossier } from '../../../test/english-reading.js'
import { makeReport } from '../index.js'
import { unclaimed } from './unclaimed.js'

/** The causes of the sentences of a text that stand in no claim. */
function causes(text: string) {
  return unclaimed(englishDossier([makeReport(text, { key: text })])).map(({ cause }) => cause)
}

test('a sentence in no claim says why', () => {
  expect(causes('The ferry sank on Monday. Who let it leave? The owners are silent.')).toEqual([
    'a question',
  ])
  expect(causes('Not yet. The ferry sank on Monday.')).toEqual(['a fragment'])
})

test('a sentence that claims is not listed', () => {
  expect(causes('The ferry sank on Monday. Twelve people died, the mayor said.')).toEqual([])
})
