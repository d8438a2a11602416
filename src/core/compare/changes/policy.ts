/** What counts as later, and as a correction. */

/** Kinds of tally relations in which a later number takes the place of an earlier one. */
export const REVISED: ReadonlySet<string> = new Set([
  'conflict',
  'supersedes',
  'superseded',
  'more-precise',
  'less-precise',
])

/** Words by which a report corrects itself. */
export const CORRECTION =
  /\b(?:an earlier version of this|this (?:story|article|report) has been (?:corrected|updated)|correction:|clarification:|(?:was|were) (?:wrongly|mistakenly) (?:reported|stated|given))/i
