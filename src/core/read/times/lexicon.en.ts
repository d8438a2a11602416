/** English words of the calendar and the clock, in lower case. */
import type { PartOfDay, PartOfPeriod, TimeUnit } from '../../model/index.js'

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')

/** Months by name, 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_NAMES.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ...MONTH_NAMES.map((name, i) => [`${name.slice(0, 3)}.`, i + 1] as const),
  ['sept', 9],
  ['sept.', 9],
])

const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** Weekdays by name, ISO 1–7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, i) => [name, i + 1] as const),
  ...WEEKDAY_NAMES.map((name, i) => [`${name.slice(0, 3)}.`, i + 1] as const),
  ['tues.', 2],
  ['wednes.', 3],
  ['thurs.', 4],
  ['thur.', 4],
])

/** *Fridays*. */
export const WEEKDAYS_PLURAL: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name, i) => [`${name}s`, i + 1]),
)

/** Seasons as in EDTF, 21–24. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const).map(
    (unit) => [unit, unit],
  ),
)

/** Units that other words name: *a fortnight ago*. */
export const OTHER_UNITS: ReadonlyMap<string, readonly [TimeUnit, number]> = new Map([
  ['fortnight', ['week', 2]],
  ['night', ['day', 1]],
  ['morning', ['day', 1]],
])

export const PARTS_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map([
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['morning', 'morning'],
  ['noon', 'midday'],
  ['midday', 'midday'],
  ['lunchtime', 'midday'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['night', 'night'],
  ['midnight', 'night'],
  ['nightfall', 'night'],
  ['sundown', 'evening'],
  ['sunup', 'dawn'],
])

/** Words before *the morning* of the day told before, and before a moment of it without an article. */
export const IN_THE_DAY: ReadonlySet<string> = new Set('in during'.split(' '))
export const AT_THE_DAY: ReadonlySet<string> = new Set(
  'at by around before after until since about'.split(' '),
)

/** Moments of a day: *at dawn*, where *at morning* is not said. */
export const MOMENTS: ReadonlySet<string> = new Set(
  'dawn daybreak sunrise sunup noon midday lunchtime dusk sunset sundown nightfall midnight'.split(
    ' ',
  ),
)

export const PARTS_OF_PERIOD: ReadonlyMap<string, PartOfPeriod> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
])

/** *twenty* … *ninety*. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i]),
)

/** Decades of the last century by name, as their first three digits: *the nineties*. */
export const DECADES: ReadonlyMap<string, string> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, `19${2 + i}`]),
)

/** Ordinals that name quarters, halves and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, i) => [word, i + 1]),
)

/** Other words that open a time: *every Friday*, *that year*, *overnight*, *the near future*, *AD 79*. */
export const OPENERS: ReadonlySet<string> = new Set(
  `every each per once twice that these right just more earlier later all half quarter overnight past near immediate foreseeable recent distant fiscal
  ad a.d. ce`.split(/\s+/),
)

/** Words before a quarter or a year of business that belong to it. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the its their his her our a this'.split(' '),
)

/** Which quarter it is, by what was reported last. */
export const BUSINESS: ReadonlySet<string> = new Set(
  'latest same comparable corresponding recent most prior full fiscal current'.split(' '),
)

/** Parts at the edges of a time: *the end of March*, and which part of it they are. */
export const EDGES: ReadonlyMap<string, PartOfPeriod> = new Map([
  ['end', 'late'],
  ['close', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
])

/** Words before the plural of a unit that make it a length: *several weeks*. */
export const SOME: ReadonlySet<string> = new Set('several some many few'.split(' '))

/** Lemmas before a bare plural of a unit that make it a length: *for weeks*, *took years*. */
export const LENGTH_CUES: ReadonlySet<string> = new Set(
  'for within over during after of take spend last follow in many'.split(' '),
)

/** Small numbers and the ranges that loose ones mean. */
export const AMOUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, [i, i]] as const),
  ['a', [1, 1]],
  ['an', [1, 1]],
  ['few', [2, 6]],
  ['several', [3, 9]],
  ['couple', [2, 3]],
])

/** Words before a unit that say which one: *last week* −1. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['next', 1],
  ['coming', 1],
])

/** Days that have a word of their own, from the day of the report. */
export const DAYS: ReadonlyMap<
  string,
  { readonly shift: number; readonly part: PartOfDay | null }
> = new Map([
  ['today', { shift: 0, part: null }],
  ['tonight', { shift: 0, part: 'night' }],
  ['yesterday', { shift: -1, part: null }],
  ['tomorrow', { shift: 1, part: null }],
])

/** Before a bare month or year. */
export const IN: ReadonlySet<string> = new Set(
  `in into since of by until till from during around circa before after through throughout between to and late early mid last
  next this every each year ( –`.split(/\s+/),
)

/** Times that are no more than a direction. */
export const VAGUE: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map([
  ['recently', 'past'],
  ['lately', 'past'],
  ['now', 'present'],
  ['currently', 'present'],
  ['nowadays', 'present'],
  ['soon', 'future'],
  ['future', 'future'],
])

/** Adjectives that are no more than a direction: *the recent raids*. */
export const ATTRIBUTIVE: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map([
  ['recent', 'past'],
  ['current', 'present'],
])

/** Repeated times, as TIMEX3 writes them. */
export const SETS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['hourly', 'PT1H'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['weekdays', 'XXXX-WD'],
  ['weekends', 'XXXX-WE'],
])

/** Letters of a unit in a set: *every week* `P1W`. */
export const UNIT_LETTERS: Readonly<Record<string, string>> = {
  day: 'D',
  night: 'D',
  morning: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  hour: 'TH',
  minute: 'TM',
}

/** Verbs and adjectives that place what follows ahead. */
export const AHEAD: ReadonlySet<string> = new Set(
  `plan schedule expect due set hope intend aim prepare slate likely bound vow pledge promise threaten`.split(
    ' ',
  ),
)

/** Words right before a date that lies ahead: *payable 3 May*, *effective Feb. 1*, *holders of record Nov. 10*. */
export const AHEAD_BEFORE: ReadonlySet<string> = new Set('payable effective record due'.split(' '))

/** Words before a date up to which something lasts. */
export const EDGE_LEADS: ReadonlySet<string> = new Set('until till to'.split(' '))

/** Words that move something to a later day, where *until* or *to* follows. */
export const DEFER: ReadonlySet<string> = new Set(
  `postpone postponed postpones delay delayed delays extend extended extends adjourn adjourned adjourns defer deferred
  reschedule rescheduled suspend suspended remand remanded give gave given has have extension deadline`.split(
    /\s+/,
  ),
)

/** Verbs, by lemma, whose present tense tells what a timetable says. */
export const TIMETABLE: ReadonlySet<string> = new Set(
  'begin start open reopen close end expire resume meet reconvene return leave depart arrive vote'.split(
    ' ',
  ),
)

/** Names that begin with a weekday: the *Sunday Herald*. */
export const PAPERS: ReadonlySet<string> = new Set(
  `times telegraph mirror post herald mail express star sun independent night morning live football business review tribune
  world show massacre agreement`.split(/\s+/),
)

/** Right before a day: it dates the words, not what they tell: *police said on Friday*, *told the council late on Monday*. */
export const SAID_ON =
  /\b(?:said|told(?: \S+){1,3}|announced|confirmed|added|stated|declared|wrote)(?: ,)?(?: late| early)?(?: on)?(?: late| early)?$/
