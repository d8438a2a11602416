import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fold } from './fold.js'
import { openGazetteer } from './known.js'

const known = openGazetteer(readFileSync('models/gazetteer.en.tsv', 'utf8'))
const key = (name: string): string | undefined => known.lookup(name)[0]?.key

test('all writings of a name meet', () => {
  for (const name of ['al-Qaeda', 'Al Qaida', 'al-Qa’ida', 'AL-QAEDA'])
    expect(key(name)).toBe('group:al-qaeda')
  for (const name of ['ISIS', 'ISIL', 'IS', 'the Islamic State group', 'Daesh']) {
    expect(key(name)).toBe('group:islamic-state')
  }
  for (const name of ['AP', 'The AP', 'The Associated Press'])
    expect(key(name)).toBe('outlet:associated-press')
  for (const name of ['U.S.', 'US', 'USA', 'America']) expect(key(name)).toBe('country:US')
  expect(fold('Côte d’Ivoire')).toBe('cote divoire')
})

test('a short acronym is no lower-case word', () => {
  for (const word of ['is', 'us', 'it', 'who', 'pet', 'ap']) expect(known.lookup(word)).toEqual([])
})

test('the likeliest reading comes first', () => {
  expect(known.lookup('Paris')[0]).toMatchObject({ country: 'FR', type: 'place' })
  expect(key('Georgia')).toBe('country:GE')
  expect(known.lookup('Verviers')[0]).toMatchObject({ country: 'BE' })
})

test('the longest name is found across hyphens', () => {
  const words = ['al', '-', 'Qaida', 'in', 'the', 'Arabian', 'Peninsula', "'s", 'men']
  expect(known.longest(words, 0)?.length).toBe(7)
  expect(known.longest(words, 8)).toBeNull()
})

test('demonyms give countries', () => {
  expect(known.demonym('Belgian')).toBe('BE')
  expect(known.demonym('Dutch')).toBe('NL')
  expect(known.demonym('Yemenis')).toBe('YE')
  expect(known.demonym('table')).toBeNull()
})
