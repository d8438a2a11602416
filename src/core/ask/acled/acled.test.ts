import { describe, expect, test } from 'vitest'
import { loadEnglish } from '../../../intake/model.js'
import { compareReports, kindsTold, makeReport, partyOf, readReport } from '../../index.js'

const english = loadEnglish()

function leading(text: string): string | undefined {
  const dossier = compareReports([readReport(makeReport(text, { key: 'a' }), english)])
  return kindsTold(dossier, dossier.reports[0]!.id)[0]?.kind
}

describe('what a report mainly tells', () => {
  test.each([
    ['Two suicide bombers blew themselves up at a market in Arlen.', 'suicide bombing'],
    ['Rebels attacked an army checkpoint near Brask, killing four soldiers.', 'armed clash'],
    ['Gunmen attacked a bus near Brask, killing four passengers.', 'attack'],
    ['Thousands of protesters marched through Arlen on Sunday.', 'peaceful protest'],
    ['Police fired tear gas at protesters in Arlen on Sunday.', 'protest with intervention'],
    ['Protesters in Arlen clashed with police and threw stones.', 'violent demonstration'],
    ['Troops recaptured the town of Brask on Monday.', 'government regains territory'],
    ['Rebels seized the town of Brask on Monday.', 'non-state actor overtakes territory'],
    ['A boiler exploded at a mill in Arlen.', 'man-made disaster'],
  ])('%s', (text, kind) => {
    expect(leading(text)).toBe(kind)
  })

  test('a text without events tells no kind', () => {
    expect(leading('The bakery opens at nine.')).toBeUndefined()
  })
})

test('sides are read from words, and none is guessed', () => {
  expect(partyOf('opposition fighters', null)).toBe('armed')
  expect(partyOf('army units', null)).toBe('state')
  expect(partyOf('angry residents', null)).toBe('crowd')
  expect(partyOf('Omar Daly', 'person')).toBeNull()
})
