/** English words that weaken, deny or suspend a claim. Words only. */
import type { Certainty } from '../../model/index.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** How sure a word makes its clause. The weakest word of a claim counts. */
export const HEDGES: Readonly<Record<string, Certainty>> = Object.freeze({
  may: 'possible',
  might: 'possible',
  could: 'possible',
  possibly: 'possible',
  perhaps: 'possible',
  maybe: 'possible',
  possible: 'possible',
  potentially: 'possible',
  allegedly: 'possible',
  purportedly: 'possible',
  supposedly: 'possible',
  suspect: 'possible',
  purport: 'possible',
  allege: 'possible',
  rumour: 'possible',
  rumor: 'possible',
  should: 'probable',
  likely: 'probable',
  probably: 'probable',
  probable: 'probable',
  presumably: 'probable',
  apparently: 'probable',
  seemingly: 'probable',
  evidently: 'probable',
  reportedly: 'probable',
  appear: 'probable',
  seem: 'probable',
  believe: 'probable',
  think: 'probable',
  report: 'probable',
  expect: 'probable',
  estimate: 'probable',
  would: 'hypothetical',
  unclear: 'unknown',
  uncertain: 'unknown',
  unknown: 'unknown',
  unconfirmed: 'unknown',
})

/** From sure to open; the later one wins. */
export const SCALE: readonly Certainty[] = [
  'certain',
  'probable',
  'possible',
  'hypothetical',
  'unknown',
]

/** Words that open a clause which is only supposed. */
export const CONDITIONS = set(`if unless whether`)

/** Words that turn a clause round. */
export const NEGATIONS = set(`not never neither nor nobody none nothing n't n’t`)

/** Verbs of not doing: *failed to confirm*. */
export const NEGATIVE_VERBS = set(`fail refuse decline`)

/** Governors whose infinitive carries the claim: *appears to be*, *is likely to rise*. */
export const RAISING = set(
  `appear seem believe think report suspect say know allege expect likely possible set continue`,
)
