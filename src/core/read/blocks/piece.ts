/** A block in the making, and what a judge is. */
import type { BlockKind } from '../../model/index.js'
import type { Line } from './lines.js'

/** A stretch of lines on its way to be a block; `kind` is null until a judge has named it. */
export interface Piece extends Line {
  readonly kind: BlockKind | null
  readonly rule: string
  /** How many lines were joined. */
  readonly lines: number
}

/** Takes the pieces of a report and gives them back joined, cut or named. */
export type Judge = (pieces: readonly Piece[], text: string) => Piece[]
