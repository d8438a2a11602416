/** English words that tell how reports disagree; words only. */

/** Cues of nobody that leave no doubt: *it is known that*, *it emerged that*. */
export const FLAT_CUES: ReadonlySet<string> = new Set(
  'know emerge transpire confirm establish show reveal clear understood'.split(' '),
)
