import { expect, test } from 'vitest'
import fc from 'fast-check'
import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import type { Report, Span } from '../../model/index.js'
import { ground, Pipeline } from '../../stage.js'
import { blocks } from '../../read/blocks/index.js'
import { sentences } from '../../read/sentences/index.js'
import { times } from '../../read/times/index.js'
import { words } from '../../read/words/index.js'
import { civil, dayOf, daysOf, isoDay, isoWeek, weekdayOf } from './days.js'
import { dates, rules } from './index.js'

const read = Pipeline.over().then(blocks).then(sentences).then(words(loadEnglish())).then(times)

/** All reports of a case are one story. */
function run(reports: readonly Report[]) {
  const given = read.run(ground(reports))
  const ids = given.reports.map(({ id }) => id)
  const story = { id: 'story', reports: ids, main: true, because: { rule: 'S', saw: ids } }
  for (const { id, span } of given.times) spans.set(id, span)
  return dates.run({ ...given, stories: [story] } as unknown as Parameters<typeof dates.run>[0])
}

const spans = new Map<string, Span>()

corpus(import.meta.url, 'dates.corpus', rules, {
  run,
  print: ({ of, how, edtf, week }, say) =>
    'report' in of
      ? `published ${edtf ?? ''} ${how}`.replace('  ', ' ')
      : `${say(spans.get(of.time)!)} ${week ?? edtf ?? 'unknown'}`,
})

test('days and dates of the calendar go round', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700000, max: 700000 }), (day) => {
      const { year, month, day: d } = civil(day)
      expect(dayOf(year, month, d)).toBe(day)
      expect(weekdayOf(day + 7)).toBe(weekdayOf(day))
      if (year > 0 && year < 9999) expect(daysOf(isoDay(day))).toEqual({ from: day, to: day })
    }),
  )
  expect(isoDay(0)).toBe('1970-01-01')
  expect(weekdayOf(0)).toBe(4)
  expect(isoWeek(dayOf(2016, 1, 3))).toBe('2015-W53')
  expect(isoWeek(dayOf(2024, 12, 30))).toBe('2025-W01')
})
