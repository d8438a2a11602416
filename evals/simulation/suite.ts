/** Simulated stories with known truth: origins, copies and their ways, drift, and what it costs as the archive grows. */
import {
  compareReports,
  makeReport,
  readReport,
  signaturesOf,
  StoryStream,
  type Reading,
} from '../../src/index.js'
import { openLanguage } from '../engine.js'
import type { Row, Suite, SuiteOptions } from '../suite.js'
import { add, NOTHING, scoreStory, type Counts } from './score.js'
import { HELD } from './words/held.js'
import { OPEN } from './words/open.js'
import type { Phrases } from './words/phrases.js'
import { makeWorld, type Simulated } from './world.js'

/** Reports of each table of phrases, unless the command says otherwise. */
const REPORTS = 200
const QUICK = 60
/** How careless the copyists are, and the seed, unless the command says otherwise. */
const DIRT = 0.5
const SEED = 1
/** Sizes of archives at which the cost of a report is taken. */
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
    const sizes = options.reports ? [...SIZES, options.reports] : SIZES
    const cost = options.quick ? [] : [...new Set(sizes)].flatMap((n) => costRows(n, options))
    return Promise.resolve({ name: 'simulation', rows: [...rows, ...cost] })
  },
}

function simulate(words: Phrases, reports: number, { dirt, seed }: SuiteOptions): Counts {
  let counts = NOTHING
  for (const story of makeWorld({ reports, words, dirt: dirt ?? DIRT, seed: seed ?? SEED })) {
    const readings = story.reports.map(read)
    const keys = new Map(readings.map(({ reports }, i) => [reports[0]!.id, story.reports[i]!]))
    counts = add(counts, scoreStory(story, compareReports(readings), keys))
  }
  return counts
}

function read({ text, outlet, published, key }: Simulated): Reading {
  const facts = {
    outlet: { value: outlet, from: 'option' as const },
    published: { value: published, from: 'option' as const },
    key,
  }
  return readReport(makeReport(text, facts), openLanguage())
}

function rowsOf(which: string, counts: Counts): Row[] {
  const { claims, exact, within, single, ways, waysTold, waysRight } = counts
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

/** Milliseconds for a report, in an archive that grows to so many: read, sorted into its story, compared with its story. */
function costRows(reports: number, { dirt, seed }: SuiteOptions): Row[] {
  const stream = new StoryStream()
  const spent = { read: 0, sort: 0, compare: 0 }
  let count = 0
  for (const story of makeWorld({
    reports,
    words: OPEN,
    dirt: dirt ?? DIRT,
    seed: seed ?? SEED,
  })) {
    const readings = timed(spent, 'read', () => story.reports.map(read))
    count += readings.length
    timed(spent, 'sort', () => {
      for (const reading of readings) stream.arrive(signaturesOf(reading)[0]!)
    })
    timed(spent, 'compare', () => compareReports(readings))
  }
  const n = reports.toLocaleString('en')
  return [
    { measure: `${n} reports: ms to read one`, score: spent.read / count, lower: true },
    { measure: `${n} reports: ms to sort one in`, score: spent.sort / count, lower: true },
    { measure: `${n} reports: ms to compare one`, score: spent.compare / count, lower: true },
  ]
}

function timed<K extends string, T>(spent: Record<K, number>, key: K, run: () => T): T {
  const from = performance.now()
  const value = run()
  spent[key] += performance.now() - from
  return value
}
