/** The rules by id, and the finders in the order in which they are asked at each word. */
import type { Rule } from '../../stage.js'
import { century, monthDate, numericDate, season, weekday, yearDate } from './calendar.js'
import { clockTime } from './clock.js'
import { repeated, vague } from './loose.js'
import { followed, namedDay, narrated, offset, stretch, thisUnit } from './relative.js'
import type { Finder } from './scan.js'

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  { id: 'T1', example: '15 January 2015' },
  { id: 'T2', example: 'in June' },
  { id: 'T3', example: 'late on Friday night' },
  { id: 'T4', example: 'earlier this month' },
  { id: 'T5', example: 'two years ago' },
  { id: 'T6', example: 'a day later' },
  { id: 'T7', example: 'from Monday to Wednesday' },
  { id: 'T8', example: 'in recent weeks' },
  { id: 'T9', example: 'every Friday' },
  { id: 'T10', example: 'at 7:30 p.m.' },
]

/** The finders; the first that reads a time at a word is believed. */
export const finders: readonly Finder[] = [
  repeated,
  clockTime,
  numericDate,
  century,
  monthDate,
  weekday,
  namedDay,
  followed,
  offset,
  stretch,
  narrated,
  thisUnit,
  season,
  yearDate,
  vague,
]
