/** When claims say the same, and how their origins are counted. */

/** Pairs below this likeness are not looked at; see `likeness/told/weights.ts` for what is weighed. */
export const FLOOR = 0.25
/** Mean likeness from which two groups of propositions say the same. */
export const SAME = 0.5

/** Dice of two descriptions from which unnamed voices are described alike. */
export const LIKE_DESCRIPTION = 0.7
/** The same from which they are described as one: *an unnamed diplomat*, *a diplomat*. */
export const SAME_DESCRIPTION = 0.9

/**
 * When two voices are one origin. `surely`: they count once for `atMost`, and for `atLeast` too; `maybe`: they may lean on
 * one another, and count once for `atLeast` only.
 */
export const ONE_ORIGIN = [
  {
    rule: 'one house',
    id: 'AG3',
    one: 'surely',
    means: 'both speak for one ministry, company, group',
  },
  {
    rule: 'a state and its organ',
    id: 'AG3',
    one: 'surely',
    means: 'one is a state, or the town it is ruled from, and the other speaks for it by name',
  },
  {
    rule: 'lead and detail',
    id: 'AG4',
    one: 'surely',
    means: 'activists in the first sentence, and the organisation in the next',
  },
  {
    rule: 'like voice, like words',
    id: 'AG5',
    one: 'surely',
    means: 'described alike, and say the same in like words',
  },
  {
    rule: 'like voice in one report',
    id: 'AG5',
    one: 'surely',
    means: 'described alike in one report',
  },
  {
    rule: 'one sentence',
    id: 'AG5',
    one: 'surely',
    means: 'neither is named, and one report has the sentence from the other',
  },
  {
    rule: 'one quotation',
    id: 'AG5',
    one: 'surely',
    means: 'one is not named, and the same words are quoted from both',
  },
  {
    rule: 'like voice in its own report',
    id: 'AG5',
    one: 'surely',
    means: 'one, not named, passes through the paper that names the other, who is called the same',
  },
  {
    rule: 'its own report',
    id: 'AG7',
    one: 'maybe',
    means: 'one, not named, passes through the paper that gives it to the other',
  },
  { rule: 'one state', id: 'AG6', one: 'maybe', means: 'both are organs of one state' },
  {
    rule: 'the authorities',
    id: 'AG6',
    one: 'maybe',
    means: 'one is the authorities, among whom the other may be',
  },
  { rule: 'like voice', id: 'AG7', one: 'maybe', means: 'described alike' },
  { rule: 'possibly one', id: 'AG7', one: 'maybe', means: 'nearly described alike' },
  { rule: 'one relay, no name', id: 'AG7', one: 'maybe', means: 'unnamed, through one paper' },
  {
    rule: 'no names at all',
    id: 'AG7',
    one: 'maybe',
    means: 'neither is named, nor of another country',
  },
  { rule: 'no name in one report', id: 'AG7', one: 'maybe', means: 'one is not named' },
] as const

export type RootRule = (typeof ONE_ORIGIN)[number]['rule']

/** Reports that share so much text are one text: like words in both are a copy. */
export const REWRITE_SHARE = 0.3

/** From this share of text in common on, what a report says itself may well be from the other. */
export const LEANS_SHARE = 0.15

/** Words without a source add to `atMost` while fewer roots than this are known; else they may well go back to one of them. */
export const OPEN_UNTIL = 3

/** Terms, its numbers among them, that a report's own words share with what it gives to somebody where they sum that up. */
export const SUMMED_TERMS = 3

/** From so many terms on, a number being two, own words that are all in what somebody is quoted with are no news. */
export const TOLD_TERMS = 7
/** One term for each so many that are common may be their own. */
export const TOLD_OWN = 5
