/** The table of figures: ours beside the floor, the aim, the best constant answer and the scores of others. */
import type { Row, SuiteResult } from '../suite.js'
import { floorOf, type Floors } from './floors.js'

const HEADS = ['suite', 'measure', 'ours', 'floor', 'aim', 'constant', 'others'] as const

/** Plain text, columns aligned; `*` after ours marks what is under its aim. */
export function table(results: readonly SuiteResult[], floors: Floors, quick: boolean): string {
  const lines = results.flatMap(({ name, rows }) =>
    rows.map((row) => [
      name,
      row.measure,
      figure(row.score) + (isShort(row) ? '*' : ' '),
      figure(floorOf(floors, name, row.measure, quick)),
      figure(row.aim ?? null),
      figure(row.constant ?? null),
      row.others ?? '',
    ]),
  )
  const all = [[...HEADS] as string[], ...lines]
  const widths = HEADS.map((_, i) => Math.max(...all.map((line) => line[i]!.length)))
  const text = all.map((line) =>
    line
      .map((cell, i) => (i < 2 || i > 5 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  '),
  )
  const notes = results.flatMap(({ name, notes = [] }) => notes.map((note) => `${name}: ${note}`))
  return [...text, '', ...notes].map((line) => line.trimEnd()).join('\n')
}

function figure(value: number | null): string {
  if (value === null) return '–'
  return value.toFixed(3)
}

function isShort({ score, aim, lower }: Row): boolean {
  if (aim === undefined || score === null) return false
  return lower ? score > aim : score < aim
}
