/** English words for telling names and voices apart. */

/** Particles and titles inside names, which spellings add and drop. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `al el bin ibn ben abu abd de la le van der den von du di da the of and for mr mrs ms dr sir lord gen general col colonel
  adm admiral rear lt capt captain maj major sgt prof president minister prime king queen prince sheikh emir amir`.split(
    /\s+/,
  ),
)

/** Words of a description that say little about who it is: they weigh a fifth. */
export const FAINT: ReadonlySet<string> = new Set(
  `senior top unnamed anonymous one two three another other former several some local high-ranking ranking well-placed
  familiar unidentified person man woman people member two group own various same direct knowledge`.split(
    /\s+/,
  ),
)

/** Nouns for who speaks without a name; all are one for likeness, and weigh a third. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  `official officer source authority spokesman spokeswoman spokesperson commander diplomat insider aide leader adviser
  representative chief secretary`.split(/\s+/),
)

/** Nationalities in descriptions: weighed through the country of the voice, not as words. */
export const NATIONAL = /^(u\.?s\.?|us|american|british|uk)$/
