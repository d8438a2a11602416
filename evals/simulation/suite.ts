/** Simulated stories with known truth: origins, copies and their ways, drift, and what it costs as the archive grows. */
import { compareReports } from '../../src/index.js'
import type { Row, Suite, SuiteOptions } from '../suite.js'
import { costRows, growArchive } from './archive.js'
import { readSimulated } from './read.js'
import { add, NOTHING, scoreStory, type Counts } from './score.js'
import { HELD } from './words/held.js'
import { OPEN } from './words/open.js'
import type { Phrases } from './words/phrases.js'
import { makeWorld } from './world.js'

/** Reports of each table of phrases, unless the command says otherwise. */
const REPORTS = 200
const QUICK = 60
/** How careless the copyists are, and the seed, unless the command says otherwise. */
const DIRT = 0.5
const SEED = 1
/** Sizes of archives that are grown in every full run; the command may name a third. */
const SIZES = [10, 1000]

export const suite: Suite = {
  name: 'simulation',
  archives: [],
  quick: true,
  run(options) {
    const reports = options.reports ?? (options.quick ? QUICK : REPORTS)
    const size = Math.min(reports, REPORTS)
    const rows = [
      ...rowsOf('', simulate(OPEN, size, options)),
      ...rowsOf(', phrases held out', simulate(HELD, size, options)),
    ]
    const sizes = options.quick ? [] : options.reports ? [...SIZES, options.reports] : SIZES
    const grown = [...new Set(sizes)].flatMap((n) => archiveRows(n, options))
    return Promise.resolve({ name: 'simulation', rows: [...rows, ...grown] })
  },
}

function simulate(words: Phrases, reports: number, { dirt, seed }: SuiteOptions): Counts {
  let counts = NOTHING
  for (const story of makeWorld({ reports, words, dirt: dirt ?? DIRT, seed: seed ?? SEED })) {
    const readings = story.reports.map(readSimulated)
    const keys = new Map(readings.map(({ reports }, i) => [reports[0]!.id, story.reports[i]!]))
    counts = add(counts, scoreStory(story, compareReports(readings), keys))
  }
  return counts
}

/** What is found in an archive of so many reports, and what one of them costs. */
function archiveRows(reports: number, { dirt, seed }: SuiteOptions): Row[] {
  const grown = growArchive({ reports, words: OPEN, dirt: dirt ?? DIRT, seed: seed ?? SEED })
  const found = rowsOf('', grown.counts)
    .filter(({ aim }) => aim !== undefined)
    .map(({ measure, score }): Row => ({
      measure: `${reports.toLocaleString('en')} reports: ${measure}`,
      score,
    }))
  return [...found, ...costRows(grown)]
}

function rowsOf(which: string, counts: Counts): Row[] {
  const { claims, exact, within, single, causes, causesExact } = counts
  const { ways, waysTold, waysRight } = counts
  const { pairsTrue, pairsFound, pairsRight, pairsAll } = counts
  const { drifts, driftsFound, findings, findingsRight } = counts
  const part = (a: number, b: number) => (b === 0 ? null : a / b)
  return [
    {
      measure: `origins: exact${which}`,
      score: part(exact, claims),
      constant: single / claims,
      aim: 0.9,
    },
    { measure: `origins: exact, causes${which}`, score: part(causesExact, causes) },
    {
      measure: `origins: exact, numbers and quotations${which}`,
      score: part(exact - causesExact, claims - causes),
    },
    { measure: `origins: within one${which}`, score: part(within, claims) },
    {
      measure: `copies: pair F1${which}`,
      score: part(2 * pairsRight, pairsTrue + pairsFound),
      constant: (2 * pairsTrue) / (pairsTrue + pairsAll),
      aim: 0.95,
    },
    { measure: `copies: way told${which}`, score: part(waysTold, ways) },
    { measure: `copies: way right, of those told${which}`, score: part(waysRight, waysTold) },
    { measure: `drift: recall${which}`, score: part(driftsFound, drifts), aim: 0.8 },
    { measure: `drift: precision${which}`, score: part(findingsRight, findings) },
  ]
}
