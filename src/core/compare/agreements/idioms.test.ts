import { expect, test } from 'vitest'
import { englishDossier } from '../../../../test/english-reading.js'
import { makeReport } from '../../model/index.js'
import { withIdioms } from '../likeness/idioms.js'
import { termOf } from '../likeness/terms.js'

/** The terms of a sentence. */
function terms(sentence: string): (string | null)[] {
  const [words] = englishDossier([makeReport(sentence)]).words
  return withIdioms(
    words!,
    words!.form.map((_, i) => termOf(words!, i)),
  )
}

test.each([
  ['Nine divers lost their lives off Aldmere on Monday.', 'kill'],
  ['The gale claimed nine lives off Aldmere on Monday.', 'kill'],
  ['Nine bodies were recovered off Aldmere on Monday.', 'kill'],
  ['There was no trace of nine divers on Monday.', 'missing'],
  ['The death toll off Aldmere rose to nine on Monday.', 'people'],
])('%s has the meaning of one word', (sentence, term) => {
  expect(terms(sentence)).toContain(term)
})

test.each([
  ['Nine divers risked their lives off Aldmere on Monday.'],
  ['The captain led a life of ease off Aldmere on Monday.'],
  ['A governing body was found for the port on Monday.'],
  ['The divers trace the wreck on old maps.'],
  ['Divers pay the toll at the bridge off Aldmere.'],
])('%s does not', (sentence) => {
  const found = terms(sentence)
  expect(found).not.toContain('people')
  expect(found).not.toContain('kill')
  expect(found).not.toContain('missing')
})
