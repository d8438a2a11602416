/** What is taken for a conflict, and how sure it is. */

/** Likeness from which two clauses are about one thing, for comparing their fields. */
export const ABOUT_ONE = 0.3
/** Likeness from which two clauses say the same, so that who says it, and how surely, can be compared. */
export const SAY_ONE = 0.42

/** Likeness from which the sources of two clauses are compared. */
export const TOLD_ALIKE = 0.5
/**
 * Weighed words in common (0 to 1) from which the sources of two clauses are compared: where the words are copied,
 * where one of them is believed by nobody in particular, where both give one number, where one came through the other.
 */
export const SAME_WORDS = {
  copied: 0.6,
  believed: 0.45,
  counted: 0.35,
  numbered: 0.5,
  stated: 0.85,
  passed: 0.35,
} as const
/** So many words that are no names must stand in both before a claim of nobody is compared with one of somebody. */
export const TELLING_WORDS = 3
/** What so many reports tell has many sources, and that is no difference. */
export const FEW_REPORTS = 8

/** Likeness from which a claim of one unnamed man may be what is given elsewhere to his house. */
export const RAISED_ALIKE = 0.4

/** Likeness from which a hedge in one clause and none in the other is a difference. */
export const HEDGED_ALIKE = 0.55
/** Likeness from which a report has said the like in another place. */
export const ALIKE_ELSEWHERE = 0.45

/** Likeness from which two clauses may count the same things. */
export const COUNT_ONE = 0.35

/** How sure each rule is by itself, before likeness and directness are weighed. */
export const BASE = {
  outcome: 0.6,
  certainty: 0.5,
  count: 0.6,
  place: 0.5,
  date: 0.5,
  attribution: 0.4,
  polarity: 0.5,
  actor: 0.5,
  side: 0.5,
} as const

/** How sure it is that two levels differ where one of the reports tells of a change: the other may speak of the hour before. */
export const LEVEL_MOVES = 0.4

/** Scores from which a conflict is sure or likely; below, it is possible. */
export const SURE = 0.75
export const LIKELY = 0.5
/** Below this nothing is said. */
export const FLOOR = 0.35
/** One kind of conflict about one thing is shown in so many pairs at most; the rest repeats them. */
export const PAIRS_PER_MATTER = 80
/** Kinds of which fewer are shown: who says it differs more often than what is said. */
export const CAPS: Readonly<Partial<Record<string, number>>> = {
  attribution: 60,
  count: 12,
  certainty: 60,
}
/** One stretch of words stands in so many pairs of a kind at most; kinds that are not listed have no bound. */
export const PAIRS_PER_WORDS: Readonly<Partial<Record<string, number>>> = {
  attribution: 2,
  certainty: 8,
}
/** What a pair is worth less for each pair in which its words stand already. */
export const USED_BEFORE = 0.03
/** Two reports differ on one matter in so many pairs at most. */
export const PAIRS_PER_REPORTS = 3

/** What a noun must weigh in its story (see `likeness/terms.ts`) to tell that two clauses are about one thing. */
export const TELLING = 1.8

/** Part of the weighed words of a denial that a clause must have to say what is denied. */
export const DENIED_SHARE = 0.6
/** Part of the words of the longer clause that two clauses share when only a name is another. */
export const SWAPPED_SHARE = 0.6
/** Of clauses that copies repeat word for word so many are compared. */
export const TELLINGS = 3
