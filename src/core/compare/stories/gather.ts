/** From ties between reports to stories. */
import type { ReportId } from '../../model/index.js'
import { averageLink } from '../likeness/average-link.js'
import { cluster, type Tie } from '../likeness/cluster.js'
import { components } from '../likeness/components.js'
import { backgroundOf, sampleOf } from './background.js'
import { alike, oddsOf, prepare, type Compared } from './compare.js'
import { JOINED, PARTED, type Decided } from './judged.js'
import { lentDays, withDay } from './days.js'
import { JOIN, likelihood, meanAsked, TIE, tieAsked } from './policy.js'
import { Postings } from './postings.js'
import type { Signature } from './signature.js'
import { packAll, type Packed } from './packed.js'

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

/**
 * Sorts reports, which come in the order of their ids, into stories: a function of the set, whatever came first. Few reports
 * chain, the more of them the less (`meanAsked`); `archive` sorts any number as an archive does.
 */
export function gather(
  signatures: readonly Packed[],
  decided: readonly Decided[] = [],
  archive = false,
): Gathered {
  const background = backgroundOf(sampleOf(signatures))
  const at = new Map(signatures.map(({ report }, i) => [report, i]))
  const pairs = candidates(signatures, new Postings(background), at)
  const compared = dated(
    signatures.map((one) => prepare(one, background)),
    pairs,
  )
  const ties = pairs
    .map(([a, b]) => ({ a, b, total: alike(compared[a]!, compared[b]!) }))
    .filter(({ total }) => total >= TIE)
  const all = overruled(
    ties,
    decided.map(({ a, b, same }) => ({ a: at.get(a)!, b: at.get(b)!, same })),
  )
  const size = signatures.length
  const asked = archive ? { mean: JOIN, tie: JOIN } : { mean: meanAsked(size), tie: tieAsked(size) }
  return { compared, ties, groups: link(size, all, asked) }
}

/** The reports, those without a day with the day of the dated report that they are likest to. */
function dated(compared: readonly Compared[], pairs: readonly [number, number][]): Compared[] {
  const isOpen = (i: number) => compared[i]!.own.day === null
  const likely = pairs
    .filter(([a, b]) => isOpen(a) || isOpen(b))
    .map(([a, b]) => ({ a, b, odds: oddsOf(compared[a]!, compared[b]!) }))
    .filter(({ odds }) => likelihood(odds) >= JOIN)
  const lent = lentDays(compared, likely)
  return compared.map((one, i) => {
    const day = lent.get(i)
    return day === undefined ? one : withDay(one, day)
  })
}

/** The pairs of indices that share rare words, in order. */
function candidates(
  signatures: readonly Packed[],
  postings: Postings,
  at: ReadonlyMap<ReportId, number>,
): [number, number][] {
  for (const one of signatures) postings.add(one)
  const pairs = new Set<number>()
  signatures.forEach((one, i) => {
    for (const { report } of postings.near(one)) {
      const j = at.get(report)!
      pairs.add(Math.min(i, j) * signatures.length + Math.max(i, j))
    }
  })
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair) => [Math.floor(pair / signatures.length), pair % signatures.length])
}

/** The ties, less those that people broke, and with those that they made. */
export function overruled(
  ties: readonly StoryTie[],
  decided: readonly { readonly a: number; readonly b: number; readonly same: boolean }[],
): readonly StoryTie[] {
  if (decided.length === 0) return ties
  const key = ({ a, b }: { readonly a: number; readonly b: number }) => `${a} ${b}`
  const broken = new Set(decided.filter(({ same }) => !same).map(key))
  return [
    ...ties.filter((tie) => !broken.has(key(tie))),
    ...decided.map(({ a, b, same }) => ({ a, b, total: same ? JOINED : PARTED })),
  ]
}

/** The stories of an archive: the reports of each in the order of their ids, the stories by their first. */
export function storiesOf(
  signatures: readonly Signature[],
  decided: readonly Decided[] = [],
): ReportId[][] {
  return archiveOf(packAll(signatures), decided)
}

/** `storiesOf` of reports whose terms are numbers already. */
export function archiveOf(all: readonly Packed[], decided: readonly Decided[]): ReportId[][] {
  const sorted = [...all].sort((a, b) => (a.report < b.report ? -1 : 1))
  return gather(sorted, decided, true).groups.map((group) => group.map((i) => sorted[i]!.report))
}

/** What is asked of a tie, and of the mean over all pairs of two groups, likelihoods; the mean is at most the tie. */
export interface Asked {
  readonly tie: number
  readonly mean: number
}

/**
 * Average link. Groups are joined along pairs that reach `asked.tie`, where the mean over all their pairs reaches `asked.mean`. Each set of reports that such pairs connect is linked by itself: what arrives touches its own set and no other.
 */
export function link(
  count: number,
  ties: readonly StoryTie[],
  asked: Asked = { tie: JOIN, mean: JOIN },
): number[][] {
  const strong = ties.filter(({ total }) => total >= asked.tie)
  const sets = components(
    count,
    strong.map(({ a, b }): [number, number] => [a, b]),
  )
  const place = new Map(sets.flatMap((set, s) => set.map((i, at) => [i, { s, at }] as const)))
  const inside: StoryTie[][] = sets.map(() => [])
  for (const { a, b, total } of ties) {
    const [x, y] = [place.get(a)!, place.get(b)!]
    if (x.s === y.s && total < JOINED) inside[x.s]!.push({ a: x.at, b: y.at, total })
  }
  const groups = sets.flatMap((set, s) =>
    averageLink(set.length, inside[s]!, asked.mean, set.length, asked.tie).map((group) =>
      group.map((at) => set[at]!),
    ),
  )
  return united(count, groups, ties)
}

/** The groups with those that people joined as one, unless they also parted them; in the order of their first. */
function united(
  count: number,
  groups: readonly (readonly number[])[],
  ties: readonly StoryTie[],
): number[][] {
  const joined = ties.filter(({ total }) => total >= JOINED)
  const sorted = (found: readonly (readonly number[])[]) =>
    found.map((group) => [...group]).sort((x, y) => x[0]! - y[0]!)
  if (joined.length === 0) return sorted(groups)
  const inside = groups.flatMap(([first, ...others]) =>
    others.map((other) => ({ a: first!, b: other, score: 2 * JOINED })),
  )
  return sorted(cluster(count, [...inside, ...joined.map(asScored)], brokenOf(ties)))
}

function asScored({ a, b, total }: StoryTie): Tie {
  return { a, b, score: total }
}

/** Pairs that people parted. */
function brokenOf(ties: readonly StoryTie[]): [number, number][] {
  return ties.filter(({ total }) => total === PARTED).map(({ a, b }) => [a, b])
}
