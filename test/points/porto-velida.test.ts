/** What the brief of the sample story must show: the same kinds of points as on real stories, on invented ones. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openReports } from '../../src/intake/index.js'
import { askReports, type OpenStory } from './story.js'

describe('the points of the sample story', () => {
  let story: OpenStory
  beforeAll(async () => {
    story = askReports((await openReports(['examples'])).reports)
  })

  it('1. the twelve members: one unnamed official through one broadcaster; the hedge differs', () => {
    const cells = story.agreementOn(/may be preparing further attacks/)
    expect(cells.reports.length).toBeGreaterThanOrEqual(3)
    expect(story.relaysOf(cells)).toContain('Meridian TV')
    expect(story.conflict('certainty', /are preparing/, /(?:may|could) be preparing/)).toBeDefined()
  })
  it('1. whoever repeats the broadcaster adds no origin', () => {
    const cells = story.agreementOn(/may be preparing further attacks/)
    expect(cells.support).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(cells.unnamedOnly).toBe(true)
  })
  it('2. the detonators: one country against another', () => {
    expect(story.conflict('place', /Slovakia/, /Slovenia/)).toBeDefined()
  })
  it('3. the words of the official stand in two papers and are one origin', () => {
    const words = story.agreementOn(/people who know the sea/)
    expect(words.reports).toHaveLength(3)
    expect(words.support).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(words.unnamedOnly).toBe(true)
  })
  it('4. the dead grow from three to seven', () => {
    for (const low of [3, 5, 6, 7])
      expect(story.tallies('killed', low), String(low)).not.toEqual([])
  })
  it('4. explosion, blast and bombing are one incident', () => {
    const words = [/^explosion$/, /^blast$/, /^bombing$/]
    const told = words.map((one) => story.incidentOf(one)?.id)
    expect(new Set(told).size).toBe(1)
  })
  it('5. 19 arrests are 14 and 5', () => {
    const sums = story.tallies('arrested', 19).flatMap(({ relations }) => relations)
    expect(sums.some(({ kind, with: parts }) => kind === 'sum' && parts.length === 2)).toBe(true)
  })
  it('6. the levels: kept at 3, raised to 4 for two weeks; second-highest in the country beside', () => {
    const levels = story.dossier.levels
    expect(levels.find(({ ordinal }) => ordinal === 3)).toMatchObject({
      country: 'PT',
      change: 'keep',
    })
    const raised = levels.find(({ change }) => change === 'raise')
    expect(raised).toMatchObject({
      country: 'PT',
      ordinal: 4,
      scale: 5,
      holdsFor: 'P2W',
      review: true,
    })
    expect(levels.find(({ country }) => country === 'ES')).toMatchObject({ rank: 'second-highest' })
  })
  it('7. charged, with the denial of his lawyer and the hedge of the meeting kept', () => {
    expect(story.eventsUpon('Mateo Ferrán')).toContain('charge')
    expect(story.claimsOn(/any part in the bombing/)[0]).toMatchObject({ polarity: 'denied' })
    expect(story.claimsOn(/met Bruno Castanho/).map(({ held }) => held)).toContain('belief')
  })
  it('8. who directed it: one unnamed official through one broadcaster', () => {
    const directed = story.agreementOn(/directed by the Free Coast Front/)
    expect(directed.support).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(directed.unnamedOnly).toBe(true)
    expect(story.relaysOf(directed)).toContain('Meridian TV')
  })
  it('9. the ministry denies what the broadcaster reported', () => {
    const denials = story.claimsOn(/knew of a plan in August/)
    expect(denials.map(({ polarity }) => polarity)).toContain('denied')
  })
  it('10. dates that no report gives are inferred, with the reason', () => {
    const dates = story.dossier.dates.filter((one) => 'report' in one.of)
    expect(dates.filter(({ how }) => how === 'inferred').length).toBeGreaterThanOrEqual(3)
    for (const { because } of dates) expect(because.saw.length).toBeGreaterThan(0)
  })
  it('11. the other blast is another story', () => {
    expect(story.apart()).toEqual(['examples/07-fireworks-depot.txt'])
  })
})
