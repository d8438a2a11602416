/** What is taken for a conflict, and how sure it is. */

/** Likeness from which two clauses are about one thing, for comparing their fields. */
export const ABOUT_ONE = 0.3
/** Likeness from which two clauses say the same, so that who says it, and how surely, can be compared. */
export const SAY_ONE = 0.42

/** Likeness from which the sources of two clauses are compared. */
export const TOLD_ALIKE = 0.5
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
} as const

/** Scores from which a conflict is sure or likely; below, it is possible. */
export const SURE = 0.75
export const LIKELY = 0.5
/** Below this nothing is said. */
export const FLOOR = 0.35
/** One kind of conflict about one thing is shown in so many pairs at most; the rest repeats them. */
export const PAIRS_PER_MATTER = 40
/** Kinds of which fewer are shown: who says it differs more often than what is said. */
export const CAPS: Readonly<Partial<Record<string, number>>> = {
  attribution: 12,
  count: 12,
  certainty: 30,
}
/** Two reports differ on one matter in so many pairs at most. */
export const PAIRS_PER_REPORTS = 3

/** What a noun must weigh in its story (see `likeness/terms.ts`) to tell that two clauses are about one thing. */
export const TELLING = 1.8
