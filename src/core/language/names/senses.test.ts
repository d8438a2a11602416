import { expect, test } from 'vitest'
import { openSenses } from './senses.js'

const senseOf = openSenses(['singer party', 'sign'])

test.each([
  ['singer', 1],
  ['singers', 1],
  ['parties', 1],
  ['signed', 2],
  ['signing', 2],
  ['qwerl', 0],
  ['s', 0],
  ['', 0],
])('%s has class %i', (word, sense) => {
  expect(senseOf(word)).toBe(sense)
})
