import { expect, test } from 'vitest'
import type { Compared } from './compare.js'
import { lentDays } from './lent.js'

/** Reports of which only the day is asked. */
const reports = (...days: (number | null)[]) => days.map((day) => ({ own: { day } }) as Compared)

test('a report without a day has that of the report it is likest to', () => {
  const ties = [
    { a: 0, b: 2, odds: 4 },
    { a: 1, b: 2, odds: 9 },
  ]
  expect([...lentDays(reports(100, 900, null), ties)]).toEqual([[2, 900]])
})

test('copies of copies have it from them, and strangers have none', () => {
  const ties = [
    { a: 0, b: 1, odds: 9 },
    { a: 1, b: 2, odds: 9 },
  ]
  expect([...lentDays(reports(100, null, null, null), ties)]).toEqual([
    [1, 100],
    [2, 100],
  ])
})
