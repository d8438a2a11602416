import { expect, test } from 'vitest'
import type { FindingId, ReportId, StoryChange } from '../core/index.js'
import { changeInWords, type Told } from './story-changes-text.js'

const told: Told = {
  titleOf: (story) => (story === id('a') ? 'Flood at Aldmere' : null),
  fileOf: (report) => `${report}.txt`,
}
const id = (letter: string) => letter.repeat(12) as FindingId
const change = (given: Partial<StoryChange>): StoryChange => ({
  kind: 'grows',
  story: id('a'),
  from: [id('a')],
  formerly: ['Flood at Aldmere'],
  reports: 3,
  added: 2,
  arrived: ['r1' as ReportId, 'r2' as ReportId],
  why: null,
  ...given,
})

test('a change names the story as the list does, and the reports that came', () => {
  expect(changeInWords(change({}), told)).toBe(
    '“Flood at Aldmere” #aaaaa grows by 2 reports to 3: r1.txt, r2.txt',
  )
})

test('it says what the story was called, where new reports gave it another title', () => {
  expect(changeInWords(change({ formerly: ['Court hears Aldmere'] }), told)).toBe(
    '“Flood at Aldmere” #aaaaa, before “Court hears Aldmere”, grows by 2 reports to 3: r1.txt, r2.txt',
  )
})

test('stories that came together have the names that they had', () => {
  const merged = change({
    kind: 'merges',
    from: [id('a'), id('b')],
    formerly: ['Rain', null],
    added: 0,
  })
  expect(changeInWords(merged, told)).toBe(
    '“Flood at Aldmere” #aaaaa brings together “Rain” #aaaaa and #bbbbb',
  )
})
