/** What counts as later, and as a correction. */

/** Kinds of tally relations in which a later number takes the place of an earlier one. */
export const REVISED: ReadonlySet<string> = new Set([
  'conflict',
  'supersedes',
  'superseded',
  'more-precise',
  'less-precise',
])

/** Words by which a report corrects itself, or takes back what it or another told. */
export const CORRECTION =
  /\b(?:an earlier version of this|this (?:story|article|report) has been (?:corrected|updated|retracted|withdrawn)|correction:|clarification:|(?:was|were) (?:wrongly|mistakenly) (?:reported|stated|given)|(?:retract(?:s|ed)|withdrew|withdrawn|corrected) (?:its|an|the|that|this|their)(?: \w+)? (?:reports?|story|article|tweet|post|figures?|toll|claims?|statement)|regrets? the error)/i
