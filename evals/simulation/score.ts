/** What the engine finds in a simulated story, beside what is true of it. */
import type { Dossier, ReportId } from '../../src/index.js'
import { isFrom, trueClaims, truePairs, type TrueClaim } from './truth.js'
import type { Simulated, SimulatedStory } from './world.js'

/** Counts that add up over stories. */
export interface Counts {
  readonly claims: number
  readonly exact: number
  readonly within: number
  /** Claims of which there is one origin: what somebody gets right who says *one* of all. */
  readonly single: number
  readonly pairsTrue: number
  readonly pairsFound: number
  readonly pairsRight: number
  readonly pairsAll: number
  /** Pairs found of which one is taken from the other: how many, of how many the way is told, and how often rightly. */
  readonly ways: number
  readonly waysTold: number
  readonly waysRight: number
}

export const NOTHING: Counts = {
  claims: 0,
  exact: 0,
  within: 0,
  single: 0,
  pairsTrue: 0,
  pairsFound: 0,
  pairsRight: 0,
  pairsAll: 0,
  ways: 0,
  waysTold: 0,
  waysRight: 0,
}

export function add<T extends object>(a: T, b: Partial<T>): T {
  const sum = Object.entries(b).map(([key, value]) => [
    key,
    (a[key as keyof T] as number) + (value as number),
  ])
  return { ...a, ...Object.fromEntries(sum) } as T
}

/** The reports of a story by the ids that the engine gave them. */
export type Keys = ReadonlyMap<ReportId, Simulated>

/** Counts of one story. */
export function scoreStory(story: SimulatedStory, dossier: Dossier, keys: Keys): Counts {
  return add(add(NOTHING, scorePairs(story, dossier, keys)), scoreClaims(story, dossier, keys))
}

function scorePairs(story: SimulatedStory, { copies }: Dossier, keys: Keys): Partial<Counts> {
  const gold = truePairs(story)
  const counts = { pairsRight: 0, ways: 0, waysTold: 0, waysRight: 0 }
  for (const copy of copies) {
    const [a, b] = [keys.get(copy.a)!, keys.get(copy.b)!]
    if (!gold.has([a.key, b.key].sort().join(' '))) continue
    counts.pairsRight++
    const way = isFrom(a, b) ? 'a-from-b' : isFrom(b, a) ? 'b-from-a' : null
    if (!way) continue
    counts.ways++
    if (!copy.direction.includes('from')) continue
    counts.waysTold++
    if (copy.direction === way) counts.waysRight++
  }
  const n = story.reports.length
  return {
    ...counts,
    pairsTrue: gold.size,
    pairsFound: copies.length,
    pairsAll: (n * (n - 1)) / 2,
  }
}

function scoreClaims(story: SimulatedStory, dossier: Dossier, keys: Keys): Partial<Counts> {
  const claims = trueClaims(story)
  const answers = claims.map((claim) => ({ claim, support: supportOf(claim, dossier, keys) }))
  const count = (right: (one: (typeof answers)[number]) => boolean) => answers.filter(right).length
  return {
    claims: claims.length,
    exact: count(
      ({ claim, support }) =>
        support?.atLeast === claim.origins && support.atMost === claim.origins,
    ),
    within: count(
      ({ claim, support }) =>
        support !== null &&
        support.atLeast <= claim.origins &&
        claim.origins <= support.atMost &&
        support.atMost - support.atLeast <= 1,
    ),
    single: count(({ claim }) => claim.origins === 1),
  }
}

/** The support of the agreement that covers most of the tellings of a claim; null where none covers half of them. */
export function supportOf(claim: TrueClaim, { agreements }: Dossier, keys: Keys) {
  const cover = (agreement: (typeof agreements)[number]) =>
    claim.tellings.filter(({ report, from, to }) =>
      agreement.parts.some(
        ({ span }) => keys.get(span.report)!.key === report && span.from < to && from < span.to,
      ),
    ).length
  const [best] = agreements
    .map((agreement) => ({ agreement, covered: cover(agreement) }))
    .sort((x, y) => y.covered - x.covered)
  if (!best || best.covered * 2 < claim.tellings.length) return null
  return best.agreement.support
}
