/** When two sentences are one that was taken over, and when a difference between them is a drift. */

/** So many words must be equal for a sentence to be the same sentence. */
export const FEWEST_WORDS = 4
/** And this part of the shorter of the two; what a copy leaves out at the end of a sentence is no other sentence. */
export const SAME_PART = 0.6
/** In reports of which this share was taken over, a sentence may be the same outside the passages too: *Nine were hurt.* */
export const TAKEN_SHARE = 0.3
/** Then this part of the words of the shorter sentence must be equal. */
export const SHORT_PART = 0.75
/** Words that more sentences of one report hold than this find nothing. */
export const COMMON = 8
/** A hedge goes with few words; where more went, something else was cut. */
export const LONGEST_EDIT = 6
/** A source that was left out leaves at most so many words in its place. */
export const LEFT_WORDS = 2
/** Part of the words of a source's description that stand in the other sentence where it is the same source. */
export const LABEL_PART = 0.6
/** Words of the longest sentence that is compared; longer ones are lists and tables. */
export const LONGEST_SENTENCE = 120
/** Numbers of which one is told as near (*about 300*) differ from this part of the larger on. */
export const NEAR_PART = 0.1
/** Part of the words of a content that must stand in the other sentence for it to be the same content. */
export const CONTENT_PART = 0.5

/** How much stands behind a source, by what it is called; a copy that names a higher one raised it. */
export const STANDING = {
  distant: 1,
  official: 2,
  house: 3,
} as const
