import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { factsReader } from './facts.js'
import { openGazetteer } from './known.js'
import { isIdle, seeReport } from './sight.js'

const gazetteer = openGazetteer(readFileSync('models/gazetteer.en.tsv', 'utf8'))

function see(...sentences: readonly string[]) {
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

test('only small words between small words are idle', () => {
  const { form, sight } = see('The house of Varn was sold to an al - Tarsk bank , they say')
  const idle = form.filter((_, i) => isIdle(sight, i, 0, form.length))
  expect(idle).toEqual(['sold', 'to', 'an', 'they', 'say'])
})

test('a sentence without capitals has no idle words', () => {
  const { form, sight } = see('the house in paris was sold')
  expect(form.some((_, i) => isIdle(sight, i, 0, form.length))).toBe(false)
})
