/** What makes two reports one story. */

export const POLICY = [
  { name: 'terms', weight: 1, means: 'cosine of the meaningful words, rarer ones weighing more' },
  { name: 'wording', weight: 0.12, means: 'runs of three words in common, twenty of them in full' },
  { name: 'apart', weight: -0.2, means: 'published more than two months apart' },
] as const

/** Reports join from this sum on; tuned on the three stories with gold, where strangers stay below 0.17. */
export const JOIN = 0.2
/** Runs of three words with which `wording` holds in full. */
export const FULL_WORDING = 20
/** Days from which two reports are `apart`. */
export const APART_DAYS = 60
