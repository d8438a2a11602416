/** What the brief of the wounded leader story must show, on structure. The reports are not part of the project. */
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStory, type OpenStory } from './story.js'

const FOLDER = '../shared/stories/baghdadi-wounded'

describe.skipIf(!existsSync(FOLDER))('the points of the baghdadi-wounded story', () => {
  let story: OpenStory
  beforeAll(async () => {
    story = await openStory(FOLDER)
  })

  it('1. hit in one town or in another', () => {
    expect(story.conflict('place', /Qaim|Iraqi|border/i, /Mosul/)).toBeDefined()
  })
  it('2. hit on one day or on the day before', () => {
    expect(story.conflict('date', /yesterday|Saturday/, /Friday/)).toBeDefined()
  })
  it('3. killed against wounded', () => {
    expect(story.conflict('outcome', /killed|dead/, /wounded|injured/)).toBeDefined()
  })
  it('4. wounded against well', () => {
    expect(story.conflict('polarity', /wounded|injured/, /is (?:fine|well)/)).toBeDefined()
  })
  it('5. that nobody can confirm it rests on one command', () => {
    const cannot = story.agreementOn(/cannot confirm/)
    expect(cannot.support.atLeast).toBe(1)
    expect(cannot.support.atMost).toBeLessThanOrEqual(2)
  })
  it('6. ten vehicles of one convoy', () => {
    expect(story.dossier.tallies.some(({ low, high }) => low === 10 && high === 10)).toBe(true)
  })
  it('7. the critical wound rests on unnamed sources through one broadcaster', () => {
    const critical = story.agreementOn(/critically wounded/)
    expect(critical.unnamedOnly).toBe(true)
    expect(story.relaysOf(critical).join(' ')).toMatch(/Arabiya/)
  })
  it('8. the aide: killed, told by several', () => {
    expect(
      story.agreementOn(/aide.{0,80}killed|killed.{0,60}aide/i).support.atLeast,
    ).toBeGreaterThanOrEqual(2)
  })
  it('9. the message: from the man himself or from an account said to be his', () => {
    expect(story.conflict('attribution', /Adnani/, /account|said to be/)).toBeDefined()
  })
  it('10. the reward in two currencies is no conflict', () => {
    expect(story.conflict('count', /10\.82/, /10 million/)).toBeUndefined()
  })
  it('11. the report of another day is set apart, where dates are given', async () => {
    const dated = await openStory(FOLDER, true)
    expect(dated.apart()).toEqual(['009.txt'])
  })
  it.fails('11. the same without dates: its words tell of no other day', () => {
    expect(story.apart()).toEqual(['009.txt'])
  })
})
