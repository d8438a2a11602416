/** English words by which the brief tells who stands for whom. */

/** Who speaks for an accused person by profession. */
export const ADVOCATES = [
  'lawyer',
  'attorney',
  'solicitor',
  'barrister',
  'advocate',
  'counsel',
] as const
