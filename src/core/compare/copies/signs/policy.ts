/** When a value that two reports share speaks for a common descent. */
import type { SignKind } from '../../../model/index.js'

/** How much a sign tells; from `TELLING` on two reports of different wording are said to hang together. */
export const STRENGTH: Readonly<Record<SignKind, number>> = {
  figure: 1,
  day: 1,
  spelling: 1,
  rare: 0.34,
}
/** Vowels, doubled letters and *k* for *q* differ from house to house where a name comes from another script. */
export const HOUSE_STYLE = 0.5
export const TELLING = 1

/** So many independent texts must agree on another value for that of two to be a slip. */
export const AGREED = 3
/** Of printings of one text at most so many share a slip; what more have is another edition. */
export const MOST_HOLDERS = 3
/** Two sentences tell of one thing where so many meaningful words are common, which are this part of the shorter one's. */
export const ABOUT_ONE = { words: 3, part: 0.5 } as const
/** The same where both figures stand in one slot of events of one type. */
export const ABOUT_ONE_EVENT = { words: 2, part: 0.34 } as const
/** Printings of one sentence have this part (Dice) of their meaningful words in common. */
export const ONE_SENTENCE = 0.6
/** Meaningful words beside a name that tell that the same is named, where no other word of the name does. */
export const BESIDE_NAME = 2
/** And beside a rare figure. */
export const BESIDE_FIGURE = 2
/** A rare figure has so many digits that are no zeros at its end. */
export const RARE_DIGITS = 3
/** It tells something where so many independent texts tell of the story. */
export const RARE_AMONG = 4
/** Smaller numbers are given of too many things. */
export const LEAST_FIGURE = 11
/** Letters of a name that can be misspelt, and of one whose other words are the same. */
export const NAME_LETTERS = 5
export const KNOWN_NAME_LETTERS = 4
/** What so many values are given of is counted of many things. */
export const MOST_VALUES = 100
