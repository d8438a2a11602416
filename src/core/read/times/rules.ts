/** The rules by id, and the finders in the order in which they are asked at each word. */
import type { Rule } from '../../stage.js'
import { monthDate, numericDate, weekday } from './calendar.js'
import { clockTime } from './clock.js'
import { holiday } from './holidays/holidays.js'
import { closedLength, length } from './lengths.js'
import { repeated, vague } from './loose.js'
import { businessPeriod, edgeOfUnit, periodOfYear, quarter, season } from './periods.js'
import { besideDay, nextWeekday, partBeside, thatPart, wholeNight, withinDay } from './nights.js'
import { followed, namedDay, narrated, offset, partOfDay, stretch, thisUnit } from './relative.js'
import type { Finder } from './scan.js'
import { century, yearDate } from './years.js'

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
  { id: 'T11', example: 'in the third quarter' },
  { id: 'T12', example: 'for several weeks' },
  { id: 'T13', example: 'at dawn' },
  { id: 'T14', example: 'on Christmas Eve' },
]

/** The finders; the first that reads a time at a word is believed. */
export const finders: readonly Finder[] = [
  repeated,
  holiday,
  clockTime,
  numericDate,
  closedLength,
  quarter,
  businessPeriod,
  periodOfYear,
  century,
  monthDate,
  weekday,
  besideDay,
  namedDay,
  followed,
  offset,
  stretch,
  narrated,
  nextWeekday,
  partBeside,
  thatPart,
  withinDay,
  wholeNight,
  thisUnit,
  edgeOfUnit,
  season,
  yearDate,
  partOfDay,
  vague,
  length,
]
