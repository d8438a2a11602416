/** When claims say the same, and how their origins are counted. */

/** Pairs below this likeness are not looked at; see `likeness/align.ts` for what is weighed. */
export const FLOOR = 0.25
/** Mean likeness from which two groups of propositions say the same. */
export const SAME = 0.48

/** Dice of two descriptions from which unnamed voices are described alike. */
export const LIKE_DESCRIPTION = 0.7

/** Two roots that are surely one: they count once for `atMost`, and for `atLeast` too. */
export const SURELY_ONE = [
  'one house',
  'its relay',
  'lead and detail',
  'like voice, like words',
  'like voice in one report',
] as const

/** Two roots that may lean on one another: they count once for `atLeast` only. */
export const MAYBE_ONE = [
  'one state',
  'like voice',
  'possibly one',
  'one relay, no name',
  'no names at all',
  'no name in one report',
] as const

export type RootRule = (typeof SURELY_ONE)[number] | (typeof MAYBE_ONE)[number]

/** Reports that share so much text are one text: like words in both are a copy. */
export const REWRITE_SHARE = 0.3

/** Words without a source add to `atMost` while fewer roots than this are known; else they may well go back to one of them. */
export const OPEN_UNTIL = 3
