/** A small algebra over bounds and scopes: how one count of an incident stands to another. */
import type { TallyRelation, TallyScope } from '../../model/index.js'

/** A count as the algebra sees it. */
export interface Bounded {
  readonly low: number | null
  readonly high: number | null
  readonly approx: number | null
  readonly scope: TallyScope
  /** Of some of those counted: *two of the wounded*, one person told alone. */
  readonly partial: boolean
}

type Kind = TallyRelation['kind']

/** How far from *about n* a number may lie and still agree with it, as a share of n. */
const ABOUT = 0.1

/** The least and greatest value that a count allows: *about 70* is 63 to 77. */
/** The bounds alone. */
type Bounds = Omit<Bounded, 'scope' | 'partial'>

export function range({ low, high, approx }: Bounds): readonly [number, number] {
  if (approx !== null && low === null && high === null) {
    return [Math.floor(approx * (1 - ABOUT)), Math.ceil(approx * (1 + ABOUT))]
  }
  return [low ?? 0, high ?? Infinity]
}

/** True where both state the same bounds in the same way. */
export function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.low === b.low && a.high === b.high && a.approx === b.approx
}

/** How the scopes stand: `same`, `part` (a within b), `whole` (b within a), or `other`. */
export function scopeRelation(a: TallyScope, b: TallyScope): 'same' | 'part' | 'whole' | 'other' {
  const fields = [
    [a.who, b.who],
    [a.where, b.where],
  ] as const
  let part = false
  let whole = false
  for (const [mine, theirs] of fields) {
    if (mine === theirs) continue
    if (mine !== null && theirs !== null) return 'other'
    if (theirs === null) part = true
    else whole = true
  }
  return part && whole ? 'other' : part ? 'part' : whole ? 'whole' : 'same'
}

/** The scopes of two counts, where a count of some of them is a part of a greater one. */
function standing(a: Bounded, b: Bounded): ReturnType<typeof scopeRelation> {
  const scope = scopeRelation(a.scope, b.scope)
  if (scope !== 'same' || a.partial === b.partial) return scope
  const [lowA, highA] = range(a)
  const [lowB, highB] = range(b)
  if (a.partial) return highA < lowB ? 'part' : scope
  return highB < lowA ? 'whole' : scope
}

/** How `a` stands to `b`, told `sooner` (−1), at the same time or not known (0), or `later` (1); what `mayFall` is smaller later on. */
export function relate(
  a: Bounded,
  b: Bounded,
  told: -1 | 0 | 1,
  mayFall = false,
): { kind: Kind; why: string } {
  const scope = standing(a, b)
  if (scope === 'other')
    return { kind: 'other-scope', why: 'they count different people, things or places' }
  const [lowA, highA] = range(a)
  const [lowB, highB] = range(b)
  if (a.partial && b.partial && (lowA > highB || lowB > highA))
    return { kind: 'other-scope', why: 'both count only some of them' }
  if (scope === 'part') {
    return lowA <= highB
      ? { kind: 'part-of', why: 'the scope of one lies within that of the other' }
      : { kind: 'conflict', why: 'the part is greater than the whole' }
  }
  if (scope === 'whole') return { kind: 'other-scope', why: 'the other counts only a part' }
  if (lowA === lowB && highA === highB) return { kind: 'equal', why: 'the bounds are the same' }
  if (lowA >= lowB && highA <= highB)
    return { kind: 'more-precise', why: 'its bounds lie within those of the other' }
  if (lowB >= lowA && highB <= highA)
    return { kind: 'less-precise', why: 'the bounds of the other lie within its own' }
  if (lowA <= highB && lowB <= highA) return { kind: 'equal', why: 'the bounds overlap' }
  if (told === 1 && lowA > highB)
    return { kind: 'supersedes', why: 'a later report gives a greater number' }
  if (told === -1 && highA < lowB)
    return { kind: 'superseded', why: 'a later report gives a greater number' }
  if (mayFall && told !== 0)
    return {
      kind: told === 1 ? 'supersedes' : 'superseded',
      why: 'a later report gives a smaller number of those who are left',
    }
  return { kind: 'conflict', why: 'no number fits both' }
}

/** Two or three counts that add up to a whole, by index; at most this many are tried. */
const MOST_PARTS = 12

/** Indices of exact, disjoint counts of parts whose sum is the exact `whole`; null where none are. `beside` tells which stand in one clause. */
export function sumOf(
  whole: Bounded,
  parts: readonly Bounded[],
  beside: (a: number, b: number) => boolean,
): readonly number[] | null {
  if (whole.low === null || whole.low !== whole.high) return null
  const exact = parts
    .map((part, i) => ({ part, i }))
    .filter(
      ({ part }) =>
        part.low !== null && part.low === part.high && part.low > 0 && part.low < whole.low!,
    )
    .slice(0, MOST_PARTS)
  type Part = (typeof exact)[number]
  const disjoint = (a: Part, b: Part) =>
    scopeRelation(a.part.scope, b.part.scope) === 'other' || beside(a.i, b.i)
  for (const [x, a] of exact.entries()) {
    for (const [y, b] of exact.entries()) {
      if (y <= x || !disjoint(a, b)) continue
      if (a.part.low! + b.part.low! === whole.low) return [a.i, b.i]
      for (const [z, c] of exact.entries()) {
        if (z <= y || !disjoint(a, c) || !disjoint(b, c)) continue
        if (a.part.low! + b.part.low! + c.part.low! === whole.low) return [a.i, b.i, c.i]
      }
    }
  }
  return null
}
