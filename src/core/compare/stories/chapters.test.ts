import { expect, test } from 'vitest'
import type { ReportId } from '../../model/index.js'
import { chaptersOf } from './chapters.js'

const told = (...days: readonly (number | null)[]) =>
  chaptersOf(days.map((day, i) => ({ report: `r${i}` as ReportId, day })))
const runs = (...days: readonly (number | null)[]) =>
  told(...days).map(({ from, to, reports }) => [from, to, reports.length])

test('a pause of more than a week ends a chapter, whatever came first', () => {
  expect(runs(30, 0, 1, 31, 7)).toEqual([
    [0, 7, 3],
    [30, 31, 2],
  ])
})

test('a short story has none, nor has one that pauses nowhere', () => {
  expect(runs(0, 1, 2, 9)).toEqual([])
  expect(runs(0, 40)).toEqual([])
  expect(runs(0, 6, 12, 18)).toEqual([])
})

test('what goes on for months is parted by months', () => {
  const days = Array.from({ length: 15 }, (_, i) => i * 6)
  expect(runs(...days).map(([from]) => from)).toEqual([0, 36, 60])
})

test('reports without a day are in no chapter', () => {
  expect(told(null, 0, 1, 30, 31).flatMap(({ reports }) => reports)).toHaveLength(4)
})
