/** The laws on a simulated stream, where copies, edits and drift are as they come. */
import { describe, expect, test } from 'vitest'
import { openLanguage } from '../../evals/engine.js'
import { chanceOf } from '../../evals/simulation/chance.js'
import { HELD } from '../../evals/simulation/words/held.js'
import { OPEN } from '../../evals/simulation/words/open.js'
import { makeWorld, type Simulated } from '../../evals/simulation/world.js'
import {
  compareReports,
  makeReport,
  readReport,
  signaturesOf,
  StoryStream,
  type Judgement,
  type Reading,
} from '../../src/index.js'
import { bytes, raised } from './dossiers.js'

const language = openLanguage()

function read({ text, outlet, published, key }: Simulated): Reading {
  const facts = {
    outlet: { value: outlet, from: 'option' as const },
    published: { value: published, from: 'option' as const },
    key,
  }
  return readReport(makeReport(text, facts), language)
}

/** The stories of a small world; `dirt` is 0 for faithful copyists. */
function readWorld(dirt: number, seed = 11, words = OPEN) {
  return [...makeWorld({ reports: 18, dirt, seed, words })].map(({ reports }) => ({
    reports,
    readings: reports.map(read),
  }))
}

/**
 * Worlds of faithful copyists who credit their source, write headlines of their own or print on the day of the original, each with
 * the copy that comes last there: of the fourth world a headline that tells the toll and what brought it about.
 */
const FAITHFUL = [
  [7, OPEN, -1],
  [22, OPEN, -1],
  [19, HELD, -1],
  [30, OPEN, 5],
] as const

/** The dossiers of a stream: every report is sorted in as it comes, in batches after which the stories are asked for. */
function dossiersOf(readings: readonly Reading[], batch: number): string[] {
  const byId = new Map(readings.map((reading) => [reading.reports[0]!.id, reading]))
  const stream = new StoryStream()
  readings.forEach((reading, i) => {
    stream.arrive(signaturesOf(reading)[0]!)
    if (i % batch === 0) stream.stories()
  })
  return stream
    .stories()
    .map((ids) => bytes(compareReports(ids.map((id) => byId.get(id)!))))
    .sort()
}

describe('on simulated streams', () => {
  const careless = readWorld(1)
  const all = careless.flatMap(({ readings }) => readings)

  test('any order and any size of batch give the same dossiers', () => {
    const orders = [all, [...all].reverse(), chanceOf(3).shuffled(all)]
    const [first, ...others] = orders.map((readings, i) => dossiersOf(readings, [1, 4, 100][i]!))
    for (const other of others) expect(other).toEqual(first)
  })

  test('a report that is taken away leaves what would be without it', () => {
    const { readings } = careless[0]!
    const others = readings.slice(1)
    compareReports(readings)
    const fresh = careless[0]!.reports.slice(1).map(read)
    expect(bytes(compareReports(others))).toBe(bytes(compareReports(fresh)))
  })

  test('judgements that are applied and undone leave no trace', () => {
    const { readings } = careless[0]!
    const before = compareReports(readings)
    const decided = [before.claims[0]!, before.drifts[0]!, before.copies[0]!].map(
      ({ id }, i): Judgement => ({
        id: `j${i}`,
        kind: 'dismissed',
        of: [id],
        by: 'ann',
        at: '2031-02-01T10:00:00Z',
        why: 'a test',
      }),
    )
    const undone = decided.map((one, i): Judgement => ({
      ...one,
      id: `u${i}`,
      kind: 'undo',
      of: [one.id],
    }))
    expect(bytes(compareReports(readings, decided))).not.toBe(bytes(before))
    expect(bytes(compareReports(readings, [...decided, ...undone]))).toBe(bytes(before))
  })

  test.each(FAITHFUL)(
    'a faithful copy raises neither bound of any claim (seed %i)',
    (seed, words, copy) => {
      for (const { reports, readings } of readWorld(0, seed, words)) {
        const whole = compareReports(readings)
        expect(reports.at(copy)!.parent).not.toBeNull()
        const others = readings.filter((one) => one !== readings.at(copy))
        expect(raised(compareReports(others), whole)).toEqual([])
      }
    },
  )
})
