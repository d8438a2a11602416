/** From ties between reports to stories. */
import type { ReportId } from '../../model/index.js'
import { averageLink } from '../likeness/align.js'
import { components } from '../likeness/components.js'
import { backgroundOf } from './background.js'
import { alike, prepare, type Compared } from './compare.js'
import { CHAIN, FEW, JOIN, TIE } from './policy.js'
import { Postings } from './postings.js'
import type { Signature } from './signature.js'

/** Two reports, by index, and how likely they tell of the same. */
export interface StoryTie {
  readonly a: number
  readonly b: number
  readonly total: number
}

/** The stories of a set of reports. */
export interface Gathered {
  readonly compared: readonly Compared[]
  readonly ties: readonly StoryTie[]
  /** Indices of the reports of each story, in the order of the indices. */
  readonly groups: readonly (readonly number[])[]
}

/** Sorts reports, which come in the order of their ids, into stories: a function of the set, whatever came first. */
export function gather(signatures: readonly Signature[]): Gathered {
  const background = backgroundOf(signatures)
  const compared = signatures.map((one) => prepare(one, background))
  const postings = new Postings(background)
  for (const one of signatures) postings.add(one)
  const at = new Map(signatures.map(({ report }, i) => [report, i]))
  const pairs = new Set<number>()
  signatures.forEach((one, i) => {
    for (const { report } of postings.near(one)) {
      const j = at.get(report)!
      pairs.add(Math.min(i, j) * signatures.length + Math.max(i, j))
    }
  })
  const ties = [...pairs]
    .sort((x, y) => x - y)
    .map((pair) => {
      const [a, b] = [Math.floor(pair / signatures.length), pair % signatures.length]
      return { a, b, total: alike(compared[a]!, compared[b]!) }
    })
    .filter(({ total }) => total >= TIE)
  return {
    compared,
    ties,
    groups: (signatures.length > FEW ? link : chain)(signatures.length, ties),
  }
}

/** The stories of an archive: the reports of each in the order of their ids, the stories by their first. */
export function storiesOf(signatures: readonly Signature[]): ReportId[][] {
  const sorted = [...signatures].sort((a, b) => (a.report < b.report ? -1 : 1))
  const { ties } = gather(sorted)
  return link(sorted.length, ties).map((group) => group.map((i) => sorted[i]!.report))
}

/** What is tied to one of a story belongs to the story: a story moves on from report to report. */
function chain(count: number, ties: readonly StoryTie[]): number[][] {
  const strong = ties.filter(({ total }) => total >= CHAIN)
  return components(
    count,
    strong.map(({ a, b }): [number, number] => [a, b]),
  )
}

/**
 * Average link. A mean reaches `JOIN` only where some pair does, so that each set of reports that such pairs connect
 * is linked by itself: what arrives touches its own set and no other.
 */
export function link(count: number, ties: readonly StoryTie[]): number[][] {
  const strong = ties.filter(({ total }) => total >= JOIN)
  const sets = components(
    count,
    strong.map(({ a, b }): [number, number] => [a, b]),
  )
  const place = new Map(sets.flatMap((set, s) => set.map((i, at) => [i, { s, at }] as const)))
  const inside: StoryTie[][] = sets.map(() => [])
  for (const { a, b, total } of ties) {
    const [x, y] = [place.get(a)!, place.get(b)!]
    if (x.s === y.s) inside[x.s]!.push({ a: x.at, b: y.at, total })
  }
  return sets
    .flatMap((set, s) =>
      averageLink(set.length, inside[s]!, JOIN).map((group) => group.map((at) => set[at]!)),
    )
    .sort((x, y) => x[0]! - y[0]!)
}
