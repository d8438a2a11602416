/** Floors: scores that were reached and must not be lost again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { SuiteResult } from '../suite.js'

/** Suite → measure → score; runs on a part of the data have floors of their own, under `name (quick)`. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

const FILE = 'evals/floors.json'

export function readFloors(): Floors {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors) : {}
}

export function floorOf(
  floors: Floors,
  suite: string,
  measure: string,
  quick: boolean,
): number | null {
  return floors[key(suite, quick)]?.[measure] ?? null
}

function key(suite: string, quick: boolean): string {
  return quick ? `${suite} (quick)` : suite
}

/** Rounding of scores in the file: a score may fall short of its floor by less than this. */
const GRAIN = 0.0001

/** The measures that fell below their floors, as sentences. */
export function belowFloors(
  results: readonly SuiteResult[],
  floors: Floors,
  quick: boolean,
): string[] {
  return results.flatMap(({ name, rows }) =>
    rows.flatMap(({ measure, score, lower }) => {
      const floor = floorOf(floors, name, measure, quick)
      if (floor === null || score === null) return []
      const below = lower ? score > floor + GRAIN : score < floor - GRAIN
      const verb = lower ? 'rose above' : 'fell below'
      return below ? [`${name}, ${measure}: ${score.toFixed(4)} ${verb} its floor ${floor}`] : []
    }),
  )
}

/**
 * Raises the floors of measures that have an aim to the score that was reached; with `regress`,
 * lowers those that were missed too. Measures without an aim are there to be read.
 */
export function updateFloors(
  results: readonly SuiteResult[],
  floors: Floors,
  quick: boolean,
  regress: boolean,
): Floors {
  const next: Record<string, Record<string, number>> = {}
  for (const [suite, measures] of Object.entries(floors)) next[suite] = { ...measures }
  for (const { name, rows } of results) {
    if (rows.length === 0) continue
    const own = (next[key(name, quick)] ??= {})
    for (const { measure, score, lower, aim } of rows) {
      if (score === null || (aim === undefined && own[measure] === undefined)) continue
      const reached = round(score, lower ?? false)
      const old = own[measure]
      const better = old === undefined || (lower ? reached < old : reached > old)
      if (better || regress) own[measure] = reached
    }
  }
  return next
}

/** To four places, away from the better side. */
function round(score: number, lower: boolean): number {
  return (lower ? Math.ceil(score * 10_000) : Math.floor(score * 10_000)) / 10_000
}

export function writeFloors(floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`)
}
