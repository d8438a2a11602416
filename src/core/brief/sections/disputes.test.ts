import { expect, test } from 'vitest'
import { loadEnglish } from '../../../intake/model.js'
import { makeReport } from '../../model/index.js'
import { compareReports, readReport } from '../../pipeline.js'
import { plainWords } from '../line.js'
import { brief } from '../index.js'

async function told(...texts: readonly string[]) {
  const english = await loadEnglish()
  const dossier = compareReports(texts.map((text) => readReport(makeReport(text), english)))
  return brief(dossier, { all: true }).sections
}

test('a dispute over who says it names those who do, and stands behind what is disputed itself', async () => {
  const sections = await told(
    'The warehouse at Harrow burned for nine hours before the roof fell in, the harbour police said. Nine people were killed in the fire at Harrow.',
    'The warehouse at Harrow burned for nine hours before the roof fell in, the mayor said. Eleven people were killed in the fire at Harrow.',
  )
  const disputed = sections.find(({ key }) => key === 'disputed')!.lines
  const heads = disputed.map(({ words }) => plainWords(words))
  const at = heads.findIndex((head) => head.startsWith('Who says it: '))
  expect(heads[at]).toMatch(
    /the harbour police \([ab]\); the mayor \([ab]\)|the mayor \([ab]\); the harbour police \([ab]\)/,
  )
  expect(at).toBe(heads.length - 1)
  expect(heads[0]).toMatch(/^How many were killed: /)
})

test('the sides of a dispute over a number stand in its order', async () => {
  const sections = await told(
    'Eleven people were killed in the fire at Harrow, the mayor said.',
    'Nine people were killed in the fire at Harrow, the harbour police said.',
    'Fifteen people were killed in the fire at Harrow, a nurse said.',
  )
  const [first] = sections.find(({ key }) => key === 'disputed')!.lines
  expect(plainWords(first!.words)).toMatch(
    /^How many were killed: Nine .* against Eleven .* against Fifteen /,
  )
})

test('no two lines of claims begin with the same words', async () => {
  const sections = await told(
    'A man who killed a nurse and injured a guard at the mill in Harrow has been charged with murder, prosecutors said.',
    'Police said that a man killed a nurse at the mill in Harrow.',
    'A union said that a man injured a guard at the mill in Harrow.',
  )
  const lines = sections.filter(({ key }) => key === 'one' || key === 'several')
  const heads = lines.flatMap(({ lines }) => lines.map(({ words }) => plainWords(words)))
  expect(new Set(heads).size).toBe(heads.length)
})
