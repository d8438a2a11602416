import { expect, test } from 'vitest'
import { ESTIMATES, estimateInWords, estimateOf } from './index.js'

test.each([
  ['probably', 'likely / probable, 55–80 %'],
  ['very likely', 'very likely / highly probable, 80–95 %'],
  ['almost certainly', 'almost certain / nearly certain, 95–99 %'],
  ['unlikely', 'unlikely / improbable, 20–45 %'],
  ['highly unlikely', 'very unlikely / highly improbable, 5–20 %'],
  ['a remote chance', 'almost no chance / remote, 1–5 %'],
  ['a fifty-fifty chance', 'roughly even chance / roughly even odds, 45–55 %'],
] as const)('%s', (words, expected) => {
  expect(estimateInWords(estimateOf(words)!)).toBe(`ICD 203: ${expected}`)
})

test.each([
  'may',
  'might',
  'possibly',
  'a remote village',
  'not likely',
  'more likely than before',
])('no chance is read into “%s”', (words) => {
  expect(estimateOf(words)).toBeNull()
})

test('the rows follow one another without a gap', () => {
  ESTIMATES.slice(1).forEach(({ low }, at) => expect(low).toBe(ESTIMATES[at]!.high))
})
