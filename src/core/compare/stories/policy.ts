/** What makes two reports one story: a table of features, whose sum is the log-odds that they tell of the same. */

/** Tuned on half of the incidents of one public set and on the events of another; rounded to what bears rounding. */
export const POLICY = [
  { name: 'stranger', weight: -3, means: 'any two reports, before anything is known of them' },
  { name: 'names', weight: 4, means: 'cosine of the words of names, rarer ones weighing more' },
  { name: 'words', weight: 9, means: 'cosine of the other meaningful words' },
  { name: 'opening', weight: 3.5, means: 'cosine of all that the first lines say' },
  { name: 'persons', weight: 2, means: 'persons of one surname in both; three of them in full' },
  { name: 'places', weight: 0.8, means: 'places in both; two of them in full' },
  { name: 'other ages', weight: -1.7, means: 'both give ages, and none is the same' },
  { name: 'day', weight: 1.3, means: 'both tell of one day' },
  { name: 'other days', weight: -0.3, means: 'both tell of days, and none is the same' },
  {
    name: 'apart',
    weight: -2.9,
    means: 'time between the reports, as its logarithm; a year in full',
  },
  {
    name: 'far',
    weight: -5,
    means: 'more than half a year apart: the more, the fewer words are shared',
  },
] as const

export type FeatureName = (typeof POLICY)[number]['name']

/** Stories are joined only by two reports that reach this likelihood, and in an archive where the mean over all pairs does. */
export const JOIN = 0.35
/** The same where few reports are sorted. */
const JOIN_FEW = 0.43
/** Up to so many reports were picked by hand, mostly as one story: one that is tied to one other belongs to its story. */
export const FEW = 10
/** From so many reports on, a run is sorted as an archive is. */
export const MANY = 50

/**
 * The mean likelihood over the pairs of two stories that makes them one, in a run of so many reports: nothing is asked of few,
 * `JOIN` of many, and in between one report more asks for a little more, so that no single report turns the sorting round.
 */
export function meanAsked(reports: number): number {
  return JOIN * Math.min(1, Math.max(0, (reports - FEW) / (MANY - FEW)))
}

/**
 * So many reports of other stories are thought beside those of a run. Of six reports on a fire in Aldmere all six name Aldmere, which is
 * rare in the world all the same; an archive does not feel it.
 */
export const UNSEEN = 8

/**
 * The likelihood that a tie has to reach in a run of so many reports: `JOIN` of many; more of few, whose words weigh more than they
 * are worth (`UNSEEN`).
 */
export function tieAsked(reports: number): number {
  return JOIN + (JOIN_FEW - JOIN) * (1 - meanAsked(reports) / JOIN)
}

/** Pairs below this likelihood are strangers: a tie is not kept for them. */
export const TIE = 0.02
/** Shared persons, and shared places, from which the feature holds in full. */
export const FULL_PERSONS = 3
export const FULL_PLACES = 2
/** Days between two reports with which `apart` holds in full. */
export const FULL_APART = 365
/** Reports further apart than this many days find each other only by words that few hold. */
export const WINDOW = 180
/** Part of `far` that is held against two reports which tell of one day: the later one looks back. */
export const LOOKING_BACK = 0.2
/** Days before a report came out on which what it tells as news happened. */
export const FRESH = 2
/** Two reports of which the later tells such a day of the earlier are so many days apart at most. */
export const BACK_APART = 7
/** A word that no more reports of the whole archive hold than this is looked up in all of its years. */
export const FEW_HOLD = 32
/** So many holders of its rare words are looked at for one report, those of the rarest words first. */
export const LOOKED_AT = 4096
/** So much of a report, in characters, is its opening: a title and the first sentence or two. */
export const OPENING = 500
/** The rarity of words is counted over at most this many reports. */
export const SAMPLE = 256
/** Two reports of which so much of all their terms is shared are copies of each other. */
export const COPY = 0.6
/** A word that more reports of the sample hold than this brings no two reports together. */
export const RARE = 16
/** Of all reports that share rare words with one, so many are compared with it: those that share most. */
export const CANDIDATES = 64

/** An arrival that strong ties connect with more reports than this joins the likest of their stories; none is linked anew. */
export const RELINKED = 128

/**
 * With each arrival so many reports are entered under a new count of rarities, and linked anew: many while an archive of this
 * size learns what is rare, later fewer, so that none of its arrivals is dear.
 */
export function moved(size: number): number {
  return Math.ceil(Math.min(16, Math.max(4, 65_536 / size)))
}

/** The likelihood, 0 to 1, of a sum of weights; three digits, so that it is the same on every machine. */
export function likelihood(total: number): number {
  return Math.round(1000 / (1 + Math.exp(-total))) / 1000
}
