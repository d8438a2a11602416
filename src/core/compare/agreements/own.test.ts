import { expect, test } from 'vitest'
import { makeReport } from '../../model/index.js'
import { isCited } from './own.js'

test.each([
  ['Nine boats sank near Aldmere.[4] The quay was old.', true],
  ['Nine boats sank near Aldmere, and a tug was lost.[4]', true],
  ['Nine boats sank near Aldmere. The quay was old.[4]', false],
  ['Nine boats sank near Aldmere [and Corvo].', false],
])('%s bears a note for its first words: %s', (text, holds) => {
  const report = makeReport(text)
  const span = { report: report.id, from: 0, to: 'Nine boats sank near Aldmere'.length }
  expect(isCited({ span }, { texts: new Map([[report.id, text]]) })).toBe(holds)
})
