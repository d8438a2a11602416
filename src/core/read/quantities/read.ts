/** What the readers of kinds give: how a numeral is meant. */
import type { QuantityKind } from '../../model/index.js'
import type { Bounded } from './bounds.js'
import type { Counted } from './counted.js'
import type { Numeral, Scan } from './scan.js'

/** What a numeral measures or counts. */
export interface Read {
  readonly rule: string
  readonly kind: QuantityKind
  readonly unit: string | null
  /** The words of the whole quantity, bound words left out. */
  readonly first: number
  readonly last: number
  readonly counted: Counted | null
  /** A value that replaces the numeral's own, for ordinals. */
  readonly value?: number
}

/** Says what a numeral measures, or null where it does not know. */
export type Reader = (scan: Scan, numeral: Numeral, bounded: Bounded, end: number) => Read | null
