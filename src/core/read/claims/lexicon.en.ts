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
  unlikely: 'probable',
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
export const NEGATIONS = set(`not never neither nor nobody none nothing n't n’t unlikely`)

/** Verbs of not doing: *failed to confirm*. */
export const NEGATIVE_VERBS = set(`fail refuse decline`)

/** Governors whose infinitive carries the claim: *appears to be*, *is likely to rise*. */
export const RAISING = set(
  `appear seem believe think report suspect say know allege expect likely unlikely possible set continue`,
)

/** Passives and empty subjects by which something came to be known: they weaken nothing. *It emerged that …* */
export const CAME_OUT = set(`emerge transpire announce confirm reveal disclose know`)

/** Cues whose content is no more than possible, though somebody believes it. */
export const GUESSES = set(`suspect speculate wonder guess`)

/** Beliefs whose negation is a belief in the contrary: *did not think that …*. */
export const TURNED = set(`believe think expect suppose`)

/** Verbs and adjectives of knowing: where they are negated, what they are about is open. */
export const KNOWING = set(
  `confirm verify corroborate authenticate establish determine ascertain clear certain sure`,
)

/** The same, with a question behind them: *do not know who …*. */
export const ASKING = set(`know say tell see understand`)

/** What adjectives make of the thing that they stand before; of persons they say how they stand. */
export const DESCRIBED: Readonly<Record<string, Certainty>> = Object.freeze({
  suspected: 'possible',
  alleged: 'possible',
  purported: 'possible',
  supposed: 'possible',
  possible: 'possible',
  apparent: 'probable',
  presumed: 'probable',
  probable: 'probable',
  likely: 'probable',
  reported: 'probable',
})

/** Verbs that look into what is suspected, and hold whatever it was. */
export const LOOKS_INTO = set(
  `investigate probe examine report describe discuss deny treat deem call`,
)

/** Persons that adjectives tell of, besides those whom every list of persons has: *the alleged ringleader*. */
export const DEEDS_OF = set(`
  ringleader leader eyewitness accomplice mastermind culprit perpetrator killer murderer bomber attacker assailant gunman shooter
  smuggler trafficker hijacker kidnapper robber thief burglar arsonist poacher trader dealer spy mole informant militant extremist
  terrorist rebel fighter insurgent jihadist offender fraudster hacker pirate gangster mobster
`)
