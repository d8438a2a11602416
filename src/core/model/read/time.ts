import type { Finding } from '../because.js'
import type { FindingId } from '../id.js'
import type { Span } from '../span.js'

/** The units of calendar and clock that times are told in. */
export type TimeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** Which way a weekday or a day without a year lies from the report, by the tense around it. */
export type Lean = 'past' | 'future' | 'near'

/** Holidays that have a name of their own, by the names of `compare/dates/holidays.ts`. */
export type Holiday =
  | 'newYear'
  | 'newYearEve'
  | 'kingDay'
  | 'valentine'
  | 'presidentsDay'
  | 'saintPatrick'
  | 'ashWednesday'
  | 'palmSunday'
  | 'goodFriday'
  | 'easterEve'
  | 'easter'
  | 'easterMonday'
  | 'pentecost'
  | 'mayDay'
  | 'memorialDay'
  | 'fourthOfJuly'
  | 'bastilleDay'
  | 'laborDay'
  | 'columbusDay'
  | 'halloween'
  | 'veteransDay'
  | 'electionDay'
  | 'thanksgiving'
  | 'blackFriday'
  | 'christmasEve'
  | 'christmas'
  | 'boxingDay'
  | 'ramadan'
  | 'eidAlFitr'
  | 'eidAlAdha'
  | 'ashura'

/** What a time expression hangs on. Reading keeps the anchor; `compare/dates` resolves it once the report has a date. */
export type Anchor =
  /**
   * *15 January 2015*, *2014*, *the 1990s*: an EDTF value that stands alone. A slashed date that can be read two ways (*3/4/2015*)
   * has the month first in `edtf` and the day first in `or`.
   */
  | { readonly kind: 'absolute'; readonly edtf: string; readonly or?: string }
  /**
   * *January 15*, *in June*, *summer*, *the third quarter*: a month (1–12) or part of a year as EDTF counts them (seasons 21–24,
   * quarters 33–36, halves 40–41), with or without a day, of a year that must be found; `shift` −1 in *June last year*.
   * Month 0 is the month of `of`, the time told before (*on the 20th*), whose year is meant in *June of that year*. `last` in *last June*, which never lies ahead. `weekday` is
   * the ISO weekday said beside it (*Friday, May 7*).
   */
  | {
      readonly kind: 'partial'
      readonly month: number
      readonly day: number | null
      readonly lean: Lean
      readonly shift: number | null
      readonly weekday?: number
      readonly of?: FindingId
      readonly last?: true
    }
  /** *within a week*, *for years*: a length of time that hangs on nothing; `low` … `high` of the unit. */
  | {
      readonly kind: 'length'
      readonly unit: TimeUnit
      readonly low: number
      readonly high: number
    }
  /**
   * *Friday*; ISO weekday 1–7. `shift` −1 for *last Friday*, +1 for *next Friday*, 0 for *this Friday*, null for a bare one. With
   * `of`, the first one behind (+1) or the last before (−1) that time: *the following Monday*.
   */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly lean: Lean
      readonly shift: number | null
      readonly of?: FindingId
    }
  /** *Christmas Eve*, *last Thanksgiving*, *Easter 2016*: a holiday of the year told, else of one that must be found. */
  | {
      readonly kind: 'holiday'
      readonly name: Holiday
      readonly lean: Lean
      readonly year: number | null
      readonly shift: number | null
      readonly last?: true
    }
  /** *this week* 0, *last month* −1, *next year* +1, *today* day 0, *yesterday* day −1. */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly shift: number }
  /** *a day later*, *two weeks ago*, *for over a month now*: so much before (−) or after (+) the report or another time. */
  | {
      readonly kind: 'offset'
      readonly unit: TimeUnit
      readonly low: number
      readonly high: number
      readonly from: 'report' | 'narrative' | FindingId
    }
  /** *between 7 and 9 January*, *from Monday to Wednesday*. */
  | { readonly kind: 'interval'; readonly start: Anchor | null; readonly end: Anchor | null }
  /** *recently*, *in the past*, *soon*, *now*. */
  | { readonly kind: 'vague'; readonly ref: 'past' | 'present' | 'future' }
  /** *every Friday*, *daily*; EDTF-like set text after TIMEX3, such as `P1D` or `XXXX-WXX-5`. */
  | { readonly kind: 'set'; readonly value: string }

/** *on Tuesday morning*: the part of the day, where it is said. */
export type PartOfDay = 'dawn' | 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'
/** *early in March*, *late 2014*: the part of the period, where it is said. */
export type PartOfPeriod = 'early' | 'mid' | 'late'

/** One time expression with what it hangs on. */
export interface Time extends Finding {
  readonly span: Span
  readonly anchor: Anchor
  readonly partOfDay: PartOfDay | null
  readonly partOfPeriod: PartOfPeriod | null
  /** `HH:MM` in 24 hours, where a clock time is given. */
  readonly clock: string | null
  /** Where the anchor is an interval: the words of its start and of its end, *from [Monday] to [Wednesday]*. */
  readonly ends: readonly [Span, Span] | null
}
