/** Counts of right, wrong and missed, and the figures made of them. */

/** What a scorer counts: right answers, answers that were wrong, and gold that was missed. */
export interface Hits {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

export const NO_HITS: Hits = { right: 0, wrong: 0, missed: 0 }

/** The hits of several stories together. */
export function addHits(all: readonly Hits[]): Hits {
  return all.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    NO_HITS,
  )
}

/** A part of a whole; the value is null where there is nothing to count. */
export interface Share {
  readonly part: number
  readonly whole: number
}

export function addShares(all: readonly Share[]): Share {
  return all.reduce(
    (sum, { part, whole }) => ({ part: sum.part + part, whole: sum.whole + whole }),
    { part: 0, whole: 0 },
  )
}

export function ratio({ part, whole }: Share): number | null {
  return whole === 0 ? null : part / whole
}

export function precision({ right, wrong }: Hits): number | null {
  return ratio({ part: right, whole: right + wrong })
}

export function recall({ right, missed }: Hits): number | null {
  return ratio({ part: right, whole: right + missed })
}

/** Harmonic mean of precision and recall: null where there is no gold and no answer, 0 where there is one only. */
export function f1({ right, wrong, missed }: Hits): number | null {
  return ratio({ part: 2 * right, whole: 2 * right + wrong + missed })
}

/** The middle value: null where there is none or where it has no end. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle =
    ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2
  return Number.isFinite(middle) ? middle : null
}
