/**
 * What the brief of the verviers story must show, point by point, on structure: voices, support, kinds, bounds.
 * The reports are not part of the project; where they are absent the points are skipped.
 */
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStory, type OpenStory } from './story.js'

const FOLDER = '../shared/stories/verviers'

describe.skipIf(!existsSync(FOLDER))('the points of the verviers story', () => {
  let story: OpenStory
  beforeAll(async () => {
    story = await openStory(FOLDER)
  })

  it('1. the twenty cells: two reports, one unnamed origin through one network; the hedge differs', () => {
    const cells = story.agreementOn(/20 sleeper cells/)
    expect(cells.reports).toHaveLength(2)
    expect(cells.support).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(cells.unnamedOnly).toBe(true)
    const relays = story
      .originsOf(cells)
      .flatMap(({ chains }) => chains.flatMap((chain) => chain.relays))
    expect(relays).toContain('CNN')
    expect(story.conflict('certainty', /are ready/, /(?:may|could) be ready/)).toBeDefined()
  })
  it('2. the air strikes: one country against another', () => {
    expect(story.conflict('place', /Iraq/, /Iran/)).toBeDefined()
  })
  it('3. the recruitment: nobody in one report, one diplomat in the other', () => {
    expect(story.conflict('attribution', /believed/, /one Western diplomat/)).toBeDefined()
  })
  it('4. two killed and one injured, with voices', () => {
    expect(story.tallies('killed', 2)).not.toEqual([])
    expect(story.tallies('injured', 1)).not.toEqual([])
    const killed = story.originsOf(story.agreementOn(/left two/))
    expect(killed.some(({ kind }) => kind === 'voice')).toBe(true)
  })
  it('4. the three descriptions of the raid are one incident', () => {
    const raids = [/^shootout/, /^raid on a/, /anti-terrorism operation$/].map((one) =>
      story.incidentOf(one),
    )
    expect(new Set(raids.map((one) => one?.id)).size).toBe(1)
  })
  it('5. 17 arrests are 13 and 4; the wider sweep neither agrees nor conflicts', () => {
    const sums = story.tallies('arrested', 17).flatMap(({ relations }) => relations)
    expect(sums.some(({ kind, with: parts }) => kind === 'sum' && parts.length === 2)).toBe(true)
    for (const wide of story.tallies('arrested', 25)) {
      expect(wide.relations.map(({ kind }) => kind)).not.toContain('conflict')
      expect(wide.relations.map(({ kind }) => kind)).not.toContain('equal')
    }
  })
  it('6. the levels: second-highest and kept; 3 of 4 for at least a month, then reviewed', () => {
    const level = (country: string) => story.dossier.levels.find((one) => one.country === country)
    expect(level('NL')).toMatchObject({
      label: 'substantial',
      rank: 'second-highest',
      change: 'keep',
    })
    expect(level('BE')).toMatchObject({ ordinal: 3, scale: 4, holdsFor: 'P1M', review: true })
  })
  it('7. charged, with the denial of the attorney and the hedge of the meeting kept', () => {
    const denied = story.dossier.claims.filter(({ spans }) =>
      /not (?:picked up|connected)/.test(story.text(spans[0])),
    )
    expect(denied).toHaveLength(2)
    for (const claim of denied) expect(claim.polarity).not.toBe('positive')
    const met = story.dossier.claims.find(({ spans }) =>
      spans.some((one) => /^met with/.test(story.text(one))),
    )
    expect(met).toMatchObject({ held: 'belief' })
    const charges = story.dossier.events.filter(({ type }) => type === 'charge')
    const charged = charges.flatMap(({ roles }) => roles.map(({ name }) => name))
    const names = story.dossier.names.filter(({ id }) => charged.includes(id))
    expect(names.map(({ label }) => label)).toEqual(['Neetin Karasular'])
  })
  it('8. the instructions: one unnamed official through one network', () => {
    const instructed = story.agreementOn(/received instructions/)
    expect(instructed.support).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(instructed.unnamedOnly).toBe(true)
  })
  it('9. each report leans on the network', () => {
    const leaning = story.dossier.attributions.filter(
      ({ relays, source }) =>
        relays.some(({ label }) => label === 'CNN') || (source && story.text(source) === 'CNN'),
    )
    expect(new Set(leaning.map(({ report }) => report)).size).toBe(3)
  })
  it('10. the dates of the undated reports are inferred, with the reason', () => {
    const dates = story.dossier.dates.filter((one) => 'report' in one.of)
    expect(dates.map(({ how }) => how)).toEqual(['inferred', 'inferred', 'inferred'])
    for (const { from, to, because } of dates) {
      expect(from! >= '2015-01-14' && to! <= '2015-01-19').toBe(true)
      expect(because.saw.length).toBeGreaterThan(0)
    }
  })
})
