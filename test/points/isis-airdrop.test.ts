/** What the brief of the airdrop story must show, on structure. The reports are not part of the project. */
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStory, type OpenStory } from './story.js'

const FOLDER = '../shared/stories/isis-airdrop'

describe.skipIf(!existsSync(FOLDER))('the points of the isis-airdrop story', () => {
  let story: OpenStory
  beforeAll(async () => {
    story = await openStory(FOLDER)
  })

  it('1. the seized cache: several reports, one monitoring group', () => {
    const cache = story.agreementOn(/seized at least onc?e? cache/)
    expect(cache.reports.length).toBeGreaterThanOrEqual(3)
    expect(cache.support).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(cache.unnamedOnly).toBe(false)
  })
  it('2. the bundle that went astray: one institution, however many spokesmen', () => {
    const astray = story.agreementOn(/one bundle that did not/)
    expect(astray.support).toMatchObject({ atLeast: 1, atMost: 1 })
  })
  it('3. its destruction: one institution', () => {
    const destroyed = story.agreementOn(/subsequently destroyed/)
    expect(destroyed.support).toMatchObject({ atLeast: 1, atMost: 1 })
  })
  it('4. 28 bundles against 27', () => {
    expect(story.conflict('count', /28 bundles/, /27 bundles/)).toBeDefined()
  })
  it('5. destroyed against seized', () => {
    expect(story.conflict('outcome', /destroyed/, /seized/)).toBeDefined()
  })
  it('6. dropped on one day or on the next', () => {
    expect(story.conflict('date', /Sunday/, /Monday/)).toBeDefined()
  })
  it('7. the town lies at one border or at another', () => {
    expect(story.conflict('place', /Iraqi-Turkish/, /Syrian/)).toBeDefined()
  })
  it('8. who made the grenades', () => {
    expect(story.conflict('actor', /American/, /German/)).toBeDefined()
  })
  it('9. authentic in one report, not verified in others', () => {
    expect(story.conflict('certainty', /authentic/, /verified|confirm/)).toBeDefined()
  })
  it('10. two papers print one wire story', () => {
    const shares = story.dossier.copies.map(({ shareOfA, shareOfB }) =>
      Math.max(shareOfA, shareOfB),
    )
    expect(Math.max(...shares)).toBeGreaterThan(0.4)
  })
  it('11. the report of another story is set apart', () => {
    expect(story.apart()).toEqual(['008.txt'])
  })
})
