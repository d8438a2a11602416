/** What the engine finds in a simulated story, beside what is true of it. */
import type { Dossier, Drift, ReportId, Span } from '../../src/index.js'
import { moved, type DriftKind, type Line } from './lines.js'
import { isFrom, trueClaims, truePairs, type TrueClaim } from './truth.js'
import type { Simulated, SimulatedStory } from './world.js'

/** Counts that add up over stories. */
export interface Counts {
  readonly claims: number
  readonly exact: number
  readonly within: number
  /** Claims of which there is one origin: what somebody gets right who says *one* of all. */
  readonly single: number
  /** Claims of what brought it about, which are told in words that have little in common, and how many of them are exact. */
  readonly causes: number
  readonly causesExact: number
  readonly pairsTrue: number
  readonly pairsFound: number
  readonly pairsRight: number
  readonly pairsAll: number
  /** Pairs found of which one is taken from the other: how many, of how many the way is told, and how often rightly. */
  readonly ways: number
  readonly waysTold: number
  readonly waysRight: number
  readonly drifts: number
  readonly driftsFound: number
  readonly findings: number
  readonly findingsRight: number
}

export const NOTHING: Counts = {
  claims: 0,
  exact: 0,
  within: 0,
  single: 0,
  causes: 0,
  causesExact: 0,
  pairsTrue: 0,
  pairsFound: 0,
  pairsRight: 0,
  pairsAll: 0,
  ways: 0,
  waysTold: 0,
  waysRight: 0,
  drifts: 0,
  driftsFound: 0,
  findings: 0,
  findingsRight: 0,
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
  const parts = [scorePairs, scoreClaims, scoreDrifts].map((score) => score(story, dossier, keys))
  return parts.reduce<Counts>(add, NOTHING)
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
  const isExact = ({ claim, support }: (typeof answers)[number]) =>
    support?.atLeast === claim.origins && support.atMost === claim.origins
  const isCause = ({ claim }: (typeof answers)[number]) => claim.key.startsWith('cause')
  return {
    claims: claims.length,
    exact: count(isExact),
    causes: count(isCause),
    causesExact: count((one) => isCause(one) && isExact(one)),
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

/** What a finding of the engine is called here; which way it went is told by the order of its two sides. */
const KIND_OF: Readonly<Record<Drift['kind'], DriftKind>> = {
  'hedge-lost': 'hedge-lost',
  'hedge-added': 'hedge-lost',
  'bound-turned': 'bound-turned',
  'bound-lost': 'bound-turned',
  'bound-added': 'bound-turned',
  'number-changed': 'number-changed',
  'date-changed': 'date-changed',
  'source-raised': 'source-raised',
  'source-changed': 'source-raised',
  'attribution-lost': 'attribution-lost',
  'attribution-added': 'attribution-lost',
  'quote-bent': 'quote-bent',
}

/** A drift of the engine with the two sentences that it points to; null where it points to none, or to two of different origin. */
export function placeDrift({ kind, before, after }: Drift, keys: Keys) {
  const [was, is] = [lineAt(before.span, keys), lineAt(after.span, keys)]
  if (!was || !is || was.form.lineage !== is.form.lineage) return null
  return { kind: KIND_OF[kind], was, is, isRight: moved(was.state, is.state).has(KIND_OF[kind]) }
}

function lineAt({ report, from, to }: Span, keys: Keys): Line | null {
  const placed = keys.get(report)!.placed.find((one) => one.from < to && from < one.to)
  return placed?.line ?? null
}

/**
 * A drift is found where some finding points to its sentence before and after; a finding is right where what it names is not the
 * same in the two sentences that it points to, whichever of the copies they stand in.
 */
function scoreDrifts({ drifts }: SimulatedStory, dossier: Dossier, keys: Keys): Partial<Counts> {
  const found = dossier.drifts.map((one) => placeDrift(one, keys))
  const right = found.filter((one) => one?.isRight === true)
  return {
    drifts: drifts.length,
    driftsFound: drifts.filter((drift) => right.some((one) => isFound(drift, one!))).length,
    findings: found.length,
    findingsRight: right.length,
  }
}

/** True where a finding is of this drift: its kind, its sentence, and one side as it was, the other as it became. */
export function isFound(
  { kind, lineage, before, after }: SimulatedStory['drifts'][number],
  one: NonNullable<ReturnType<typeof placeDrift>>,
): boolean {
  if (one.kind !== kind || one.was.form.lineage !== lineage) return false
  const like = (x: Line, y: typeof before) => !moved(x.state, y).has(kind)
  return (
    (like(one.was, before) && like(one.is, after)) || (like(one.was, after) && like(one.is, before))
  )
}
