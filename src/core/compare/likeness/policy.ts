/** A policy: a table of named features with weights, and the sum that keeps what it weighed. */
import type { Feature } from '../../model/index.js'

/** One thing that a policy compares. */
export interface PolicyRow {
  readonly name: string
  /** What the feature adds where it holds fully. */
  readonly weight: number
  /** When it holds, in plain words. */
  readonly means: string
}

/** How far a feature holds (0 to 1) and what was seen, in words. */
export interface Held {
  readonly value: number
  readonly saw: string
}

/** The weighed sum of what holds, and the features that had a part in it. */
export function weigh<Name extends string>(
  rows: readonly (PolicyRow & { readonly name: Name })[],
  held: Readonly<Partial<Record<Name, Held>>>,
): { readonly total: number; readonly features: readonly Feature[] } {
  const features = rows.flatMap(({ name, weight }) => {
    const one = held[name]
    if (!one || one.value === 0) return []
    return [{ name, weight: round(weight * one.value), saw: one.saw }]
  })
  return { total: features.reduce((sum, { weight }) => sum + weight, 0), features }
}

/** Three digits behind the point, so that sums are the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
