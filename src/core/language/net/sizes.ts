/** Sizes of the network and of what goes through it at once. */

/** All multiples of 8. */
export interface Sizes {
  /** Numbers for a form. */
  readonly form: number
  /** Numbers for a word in its sentence, read one way; both ways make twice as many. */
  readonly half: number
  /** Numbers that a word is scored by as a dependent, and as a head. */
  readonly arc: number
  /** The same for the relation. */
  readonly label: number
  readonly layers: number
}

/** What a model file says of its network. */
export interface NetAbout {
  readonly sizes: Sizes
  /** The scale of each matrix of whole numbers. */
  readonly scales: Readonly<Record<string, number>>
}

/** The universal tags lie behind the Penn tags, from here on. */
export const UPOS_FROM = 52
export const TAG_COLUMNS = 72
export const LABEL_COLUMNS = 56

/** Longer sentences are read in stretches of so many words. */
export const LONGEST = 160

/** At most so many words go through the layers at once. */
export const MOST = 640

/**
 * Columns of the matrix that gives each word its sides: as dependent and head, for arcs and for
 * relations.
 */
export function sideColumns({ arc, label }: Sizes): number {
  return 2 * arc + 2 * label
}
