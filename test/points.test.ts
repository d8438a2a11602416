/**
 * What the brief of the verviers story must show, point by point, on structure: voices, support, kinds, bounds.
 * The reports are not part of the project; where they are absent the points are skipped.
 */
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openLanguage } from '../evals/engine.js'
import { loadStory } from '../evals/stories/load.js'
import { compareReports, makeReport, readReport } from '../src/index.js'
import type { Agreement, Dossier, Incident, Origin, Span, Tally } from '../src/index.js'

const FOLDER = '../shared/stories/verviers'

describe.skipIf(!existsSync(FOLDER))('the points of the verviers story', () => {
  let dossier: Dossier
  const text = ({ report, from, to }: Span): string =>
    dossier.reports.find(({ id }) => id === report)!.text.slice(from, to)
  const agreementOn = (words: RegExp): Agreement =>
    dossier.agreements
      .filter(({ parts }) => parts.some(({ span }) => words.test(text(span))))
      .sort((a, b) => b.parts.length - a.parts.length)[0]!
  const originsOf = ({ origins }: Agreement): Origin[] =>
    dossier.origins.filter(({ id }) => origins.includes(id))
  const conflict = (kind: string, ...sides: RegExp[]) =>
    dossier.conflicts.find(
      (one) =>
        one.kind === kind &&
        one.status === 'conflict' &&
        sides.every((side) => one.items.some(({ span }) => side.test(text(span)))),
    )
  const tallies = (slot: string, low: number): Tally[] =>
    dossier.tallies.filter((one) => one.slot === slot && one.low === low)
  const incidentOf = (words: RegExp): Incident | undefined => {
    const event = dossier.events.find(({ span }) => words.test(text(span)))
    return dossier.incidents.find(({ events }) => event && events.includes(event.id))
  }

  beforeAll(async () => {
    const language = openLanguage()
    const { texts } = await loadStory(FOLDER)
    const reports = [...texts].map(([file, body]) => makeReport(body, { key: file, files: [file] }))
    dossier = compareReports(reports.map((report) => readReport(report, language)))
  })

  it('1. the twenty cells: two reports, one unnamed origin through one network; the hedge differs', () => {
    const cells = agreementOn(/20 sleeper cells/)
    expect(cells.reports).toHaveLength(2)
    expect(cells.support).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(cells.unnamedOnly).toBe(true)
    const relays = originsOf(cells).flatMap(({ chains }) => chains.flatMap((chain) => chain.relays))
    expect(relays).toContain('CNN')
    expect(conflict('certainty', /are ready/, /(?:may|could) be ready/)).toBeDefined()
  })
  it('2. the air strikes: one country against another', () => {
    expect(conflict('place', /Iraq/, /Iran/)).toBeDefined()
  })
  it('3. the recruitment: nobody in one report, one diplomat in the other', () => {
    expect(conflict('attribution', /believed/, /one Western diplomat/)).toBeDefined()
  })
  it('4. two killed and one injured, with voices', () => {
    expect(tallies('killed', 2)).not.toEqual([])
    expect(tallies('injured', 1)).not.toEqual([])
    const killed = originsOf(agreementOn(/left two/))
    expect(killed.some(({ kind }) => kind === 'voice')).toBe(true)
  })
  it('4. the three descriptions of the raid are one incident', () => {
    const raids = [/^shootout/, /^raid on a/, /anti-terrorism operation$/].map(incidentOf)
    expect(new Set(raids.map((one) => one?.id)).size).toBe(1)
  })
  it('5. 17 arrests are 13 and 4; the wider sweep neither agrees nor conflicts', () => {
    const sums = tallies('arrested', 17).flatMap(({ relations }) => relations)
    expect(sums.some(({ kind, with: parts }) => kind === 'sum' && parts.length === 2)).toBe(true)
    for (const wide of tallies('arrested', 25)) {
      expect(wide.relations.map(({ kind }) => kind)).not.toContain('conflict')
      expect(wide.relations.map(({ kind }) => kind)).not.toContain('equal')
    }
  })
  it('6. the levels: second-highest and kept; 3 of 4 for at least a month, then reviewed', () => {
    const level = (country: string) => dossier.levels.find((one) => one.country === country)
    expect(level('NL')).toMatchObject({
      label: 'substantial',
      rank: 'second-highest',
      change: 'keep',
    })
    expect(level('BE')).toMatchObject({ ordinal: 3, scale: 4, holdsFor: 'P1M', review: true })
  })
  it('7. charged, with the denial of the attorney and the hedge of the meeting kept', () => {
    const denied = dossier.claims.filter(({ spans }) =>
      /not (?:picked up|connected)/.test(text(spans[0])),
    )
    expect(denied).toHaveLength(2)
    for (const claim of denied) expect(claim.polarity).not.toBe('positive')
    const met = dossier.claims.find(({ spans }) => spans.some((one) => /^met with/.test(text(one))))
    expect(met).toMatchObject({ held: 'belief' })
    const charges = dossier.events.filter(({ type }) => type === 'charge')
    const charged = charges.flatMap(({ roles }) => roles.map(({ name }) => name))
    const names = dossier.names.filter(({ id }) => charged.includes(id))
    expect(names.map(({ label }) => label)).toEqual(['Neetin Karasular'])
  })
  it('8. the instructions: one unnamed official through one network', () => {
    const instructed = agreementOn(/received instructions/)
    expect(instructed.support).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(instructed.unnamedOnly).toBe(true)
  })
  it('9. each report leans on the network', () => {
    const leaning = dossier.attributions.filter(
      ({ relays, source }) =>
        relays.some(({ label }) => label === 'CNN') || (source && text(source) === 'CNN'),
    )
    expect(new Set(leaning.map(({ report }) => report)).size).toBe(3)
  })
  it('10. the dates of the undated reports are inferred, with the reason', () => {
    const dates = dossier.dates.filter((one) => 'report' in one.of)
    expect(dates.map(({ how }) => how)).toEqual(['inferred', 'inferred', 'inferred'])
    for (const { from, to, because } of dates) {
      expect(from! >= '2015-01-14' && to! <= '2015-01-19').toBe(true)
      expect(because.saw.length).toBeGreaterThan(0)
    }
  })
})
