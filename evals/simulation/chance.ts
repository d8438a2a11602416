/** Chance that is the same in every run: a seed gives one world. */

/** A source of chance; what is drawn from it depends on the seed and on how often it was asked, and on nothing else. */
export interface Chance {
  /** Uniform in [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  /** True with probability `p`. */
  happens(p: number): boolean
  pick<T>(values: readonly T[]): T
  /** The values in another order; the given array stays as it is. */
  shuffled<T>(values: readonly T[]): T[]
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough to draw words from tables. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const shuffled = <T>(values: readonly T[]): T[] => {
    const all = [...values]
    for (let i = all.length - 1; i > 0; i--) {
      const j = int(0, i)
      ;[all[i], all[j]] = [all[j]!, all[i]!]
    }
    return all
  }
  return {
    next,
    int,
    happens: (p) => next() < p,
    pick: (values) => values[int(0, values.length - 1)]!,
    shuffled,
  }
}

/** A seed for one part of a world, so that more reports do not change those that were there. */
export function seedFor(seed: number, part: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(part + 1, 0xc2b2ae35)) >>> 0
}
