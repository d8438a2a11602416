/** What can be wrong with a file: each reason has one clear line that says what to do. */

export type TroubleKind =
  | 'missing'
  | 'empty'
  | 'binary'
  | 'undecodable'
  | 'too-large'
  | 'unknown-format'
  | 'no-article'
  | 'not-a-report'
  | 'bad-facts'
  | 'unreadable'

/** A file that could not be read, with the reason in one line. */
export interface Trouble {
  readonly file: string
  readonly kind: TroubleKind
  readonly says: string
}

/** Thrown inside intake for one file and caught by `openReports`: the other files go on. */
export class UnreadableFile extends Error {
  constructor(
    readonly kind: TroubleKind,
    message: string,
  ) {
    super(message)
    this.name = 'UnreadableFile'
  }
}
