/** English words of national threat levels. Words only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a level is a level of: *terror threat level*, *alert state*. */
export const SCHEME_WORDS = set(
  `threat terror terrorism alert security warning terrorist danger risk defcon vigipirate`,
)

/** Nouns that head it. */
export const LEVEL_NOUNS = set(`level status state alert assessment posture rating`)

/** What one counts levels in: *the second of three stages*. */
export const STEP_NOUNS = set(`level step stage tier`)

/** Official names of levels in use. */
export const LABELS = set(`
  low guarded elevated high severe critical moderate substantial imminent maximum minimal limited medium serious
  extreme negligible significant normal green blue yellow amber orange red black probable possible expected certain
`)

export const RAISE = set(`raise increase lift heighten upgrade elevate escalate hike rise jump`)
export const LOWER = set(`lower reduce cut drop downgrade ease decrease relax fall`)
/** Verbs that keep a level where they are negated. */
export const CHANGE = set(`change alter adjust revise move`)
export const KEEP = set(`remain stay keep maintain hold retain leave continue persist`)

/** What a report calls the country that it is about. */
export const COUNTRY_NOUNS = set(`country nation kingdom republic`)

/** What sets the level of one area beside that of another. */
export const SIDE_WORDS = set(`while whereas but and ;`)

/** Nouns for what is left of an area: *the rest of the country*. */
export const REST = set(`rest remainder`)

/** Words of looking at it again. */
export const REVIEW = set(
  `review evaluate reassess reevaluate re-evaluate reconsider re-examine reexamine assess revisit`,
)

/** Places in an order of levels: *second-highest*. */
export const RANK =
  /^(?:(?:second|third|fourth|fifth|next|2nd|3rd|4th)[- ])?(?:highest|lowest|top|maximum|most serious)$/

/** Places counted from below, from one. */
export const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

export const NUMBERS: Readonly<Record<string, number>> = Object.freeze({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  a: 1,
  an: 1,
})

/** ISO 8601 letters of units of time; hours and minutes stand behind a T. */
export const UNITS: Readonly<Record<string, string>> = Object.freeze({
  hour: 'TH',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
})

/** What is denied, wanted or expected of a level is not so. */
export const UNREAL_BEFORE = set(
  `deny expect urge consider recommend propose demand plan likely reject rumour rumor`,
)
