import { describe, expect, test } from 'vitest'
import { render } from './lines.js'
import { trueClaims, truePairs } from './truth.js'
import { HELD } from './words/held.js'
import { OPEN } from './words/open.js'
import { makeWorld } from './world.js'

describe.each([
  ['open', OPEN],
  ['held out', HELD],
])('a world of phrases that are %s', (_, words) => {
  const world = (reports = 80, seed = 7) => [...makeWorld({ reports, seed, dirt: 1, words })]

  test('is the same for one seed, and another for another', () => {
    expect(JSON.stringify(world())).toBe(JSON.stringify(world()))
    expect(JSON.stringify(world())).not.toBe(JSON.stringify(world(80, 8)))
  })

  test('keeps its stories when it grows', () => {
    const [first] = world(40)
    expect(JSON.stringify(world(80)[0])).toBe(JSON.stringify(first))
  })

  test('has every sentence where it says, with every slot filled', () => {
    for (const { reports } of world()) {
      for (const { text, placed } of reports) {
        expect(text).not.toMatch(/[{}]/)
        for (const { line, from, to } of placed)
          expect(text.slice(from, to)).toBe(render(line, words))
      }
    }
  })

  test('knows that a copy shares text with what it was taken from', () => {
    for (const story of world()) {
      const pairs = truePairs(story)
      for (const { key, parent } of story.reports)
        if (parent) expect(pairs).toContain([key, parent.key].sort().join(' '))
    }
  })

  test('gives a claim at least one origin, and no more than tell it first', () => {
    for (const story of world()) {
      const originals = new Set(story.reports.filter(({ parent }) => !parent).map(({ key }) => key))
      for (const { origins, tellings } of trueClaims(story)) {
        expect(origins).toBeGreaterThan(0)
        expect(origins).toBeLessThanOrEqual(
          tellings.filter(({ report }) => originals.has(report)).length,
        )
      }
    }
  })
})

test('the two tables share no phrase', () => {
  const phrases = (value: unknown): string[] =>
    typeof value === 'string'
      ? value.split(' ').length > 3
        ? [value]
        : []
      : Object.values(value ?? {}).flatMap(phrases)
  const held = new Set(phrases(HELD))
  expect(phrases(OPEN).filter((phrase) => held.has(phrase))).toEqual([])
})
