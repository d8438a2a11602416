/** What the table of schemes leaves out, said aloud. */

/** What is known to exist and has no row, or a row with gaps, because no source was found. */
export const MISSING: readonly string[] = [
  'Spain before May 2015: the plans of 2005 and 2009.',
  'Denmark: the names of levels 1 to 3.',
  'Norway: the names of levels 1 and 2.',
  'Finland: the Finnish names, and the English ones but that of level 2.',
  'United States: the colours of the HSAS, and the bulletins of the NTAS.',
  'Sweden: when the name of level 2 changed.',
  'Germany and the European Union: no graded public scheme was found.',
]
