/** Words at which a time may begin: of twenty words one or two, so that the finders are not asked at the others. */
import {
  AMOUNTS,
  ATTRIBUTIVE,
  BUSINESS,
  DAYS,
  DECADES,
  DETERMINERS,
  MONTHS,
  OPENERS,
  ORDINALS,
  OTHER_UNITS,
  PARTS_OF_DAY,
  PARTS_OF_PERIOD,
  SEASONS,
  SETS,
  SHIFTS,
  SOME,
  TENS,
  UNITS,
  VAGUE,
  WEEKDAYS,
  WEEKDAYS_PLURAL,
} from './lexicon.en.js'
import { HOLIDAY_OPENERS } from './holidays/holidays.en.js'
import type { Scan } from './scan.js'

const BEGINNINGS: ReadonlySet<string> = new Set(
  [
    AMOUNTS,
    ATTRIBUTIVE,
    BUSINESS,
    DAYS,
    DECADES,
    DETERMINERS,
    HOLIDAY_OPENERS,
    MONTHS,
    OPENERS,
    ORDINALS,
    OTHER_UNITS,
    PARTS_OF_DAY,
    PARTS_OF_PERIOD,
    SEASONS,
    SETS,
    SHIFTS,
    SOME,
    TENS,
    UNITS,
    VAGUE,
    WEEKDAYS,
    WEEKDAYS_PLURAL,
  ].flatMap((words) => [...words.keys()]),
)

/** True where a finder may read a time from this word on: a number, a word of the calendar, a unit, what leads to one. */
export function mayBegin({ lower, words }: Scan, at: number): boolean {
  const form = lower[at]!
  const code = form.charCodeAt(0)
  if (code >= 48 && code <= 57) return true
  if (BEGINNINGS.has(form) || form.startsWith('mid-')) return true
  if (code === 39 || code === 0x2019) return form.length > 1
  return form.endsWith('s') && BEGINNINGS.has(words.lemma[at]!)
}
