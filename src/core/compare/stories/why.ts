/** Why stories came together or apart: the links between reports that bear it. */
import { applied } from '../../ask/judgements.js'
import type { Feature, Judgement, ReportId } from '../../model/index.js'
import { ground } from '../../stage.js'
import { backgroundOf, sampleOf } from './background.js'
import { alike, explainTie, prepare } from './compare.js'
import { asFeature, decidedOf, findAmong, JOINED, PARTED } from './judged.js'
import { TIE } from './policy.js'
import { packAll, type Packed } from './packed.js'
import { Postings } from './postings.js'
import type { Signature } from './signature.js'

/** What ties two reports, or what parted them. */
export interface StoryLink {
  /** The two reports, in the order of their ids. */
  readonly reports: readonly [ReportId, ReportId]
  /** How likely both tell of the same, 0 to 1; null where a person decided. */
  readonly likely: number | null
  /** What speaks for and against it; where a person decided, who, and why. */
  readonly features: readonly [Feature, ...Feature[]]
}

/** Two reports and the strength of what ties them: a likelihood, `JOINED` or `PARTED`. */
interface Candidate {
  readonly a: Packed
  readonly b: Packed
  readonly total: number
}

/** Looks for the links between reports of a pile; what is asked of a few reports costs by these few. */
export class StoryLinks {
  private readonly background
  private readonly byId: ReadonlyMap<ReportId, Packed>
  private readonly decided

  constructor(signatures: readonly Signature[], judgements: readonly Judgement[] = []) {
    const sorted = packAll(signatures).sort((a, b) => (a.report < b.report ? -1 : 1))
    this.background = backgroundOf(sampleOf(sorted))
    this.byId = new Map(sorted.map((one) => [one.report, one]))
    this.decided = decidedOf(
      findAmong(this.byId.keys()),
      applied(ground([], judgements).judgements),
    )
  }

  /**
   * The fewest strong links that bring parts of one story together, the strongest first: straight from part to part, or
   * through reports of no part, which are given among the others.
   */
  joining(parts: readonly (readonly ReportId[])[], others: readonly ReportId[]): StoryLink[] {
    const units = [...parts, ...others.map((one) => [one])]
    const tree = spanning(units.length, this.between(units), this.unitOf(units))
    const used = leavesCut(tree, parts.length)
    return used.map(({ tie }) => this.explained(tie))
  }

  /** What parts a report set from another: the decisions between them, else the strongest link, which was too weak. */
  parting(one: readonly ReportId[], other: readonly ReportId[]): StoryLink[] {
    const ties = this.between([one, other])
    const judged = ties.filter(({ total }) => total === PARTED)
    return (judged.length > 0 ? judged : ties.slice(0, 1)).map((tie) => this.explained(tie))
  }

  private unitOf(units: readonly (readonly ReportId[])[]): ReadonlyMap<ReportId, number> {
    return new Map(units.flatMap((unit, u) => unit.map((id) => [id, u] as const)))
  }

  /** The ties between reports of different units, the strongest first. */
  private between(units: readonly (readonly ReportId[])[]): Candidate[] {
    const unitOf = this.unitOf(units)
    const members = [...unitOf.keys()].sort().flatMap((id) => this.byId.get(id) ?? [])
    const postings = new Postings(this.background)
    const compared = new Map(members.map((one) => [one.report, prepare(one, this.background)]))
    const ties = new Map<string, Candidate>()
    const note = (a: Packed, b: Packed, total: number) => {
      if (unitOf.get(a.report) !== unitOf.get(b.report))
        ties.set(`${a.report} ${b.report}`, { a, b, total })
    }
    for (const one of members) postings.add(one)
    for (const one of members) {
      for (const near of postings.near(one)) {
        const [a, b] = one.report < near.report ? [one, near] : [near, one]
        const total = alike(compared.get(a.report)!, compared.get(b.report)!)
        if (total >= TIE) note(a, b, total)
      }
    }
    for (const { a, b, same } of this.decided) {
      if (unitOf.has(a) && unitOf.has(b))
        note(this.byId.get(a)!, this.byId.get(b)!, same ? JOINED : PARTED)
    }
    return [...ties.values()].sort(
      (x, y) =>
        y.total - x.total ||
        (`${x.a.report} ${x.b.report}` < `${y.a.report} ${y.b.report}` ? -1 : 1),
    )
  }

  private explained({ a, b, total }: Candidate): StoryLink {
    const reports = [a.report, b.report] as const
    const judged = this.decided.find((one) => one.a === a.report && one.b === b.report)
    if (judged) return { reports, likely: null, features: [asFeature(judged)] }
    const features = explainTie(prepare(a, this.background), prepare(b, this.background))
    return { reports, likely: total, features: features as [Feature, ...Feature[]] }
  }
}

interface Edge {
  readonly from: number
  readonly to: number
  readonly tie: Candidate
}

/** The strongest ties that connect all units without a circle; what people parted connects nothing. */
function spanning(
  count: number,
  ties: readonly Candidate[],
  unitOf: ReadonlyMap<ReportId, number>,
): Edge[] {
  const edges: Edge[] = []
  const root = Array.from({ length: count }, (_, i) => i)
  const rootOf = (at: number): number => {
    let top = at
    while (root[top] !== top) top = root[top] = root[root[top]!]!
    return top
  }
  for (const tie of ties) {
    const [from, to] = [unitOf.get(tie.a.report)!, unitOf.get(tie.b.report)!]
    if (tie.total === PARTED || rootOf(from) === rootOf(to)) continue
    root[rootOf(from)] = rootOf(to)
    edges.push({ from, to, tie })
  }
  return edges
}

/** The edges on the ways between the first `parts` units: ends of the tree that are none of them lead nowhere. */
function leavesCut(edges: readonly Edge[], parts: number): readonly Edge[] {
  const beside = new Map<number, Set<Edge>>()
  for (const edge of edges)
    for (const at of [edge.from, edge.to])
      beside.set(at, (beside.get(at) ?? new Set<Edge>()).add(edge))
  const kept = new Set(edges)
  const ends = [...beside.keys()].filter((at) => at >= parts && beside.get(at)!.size === 1)
  for (const end of ends) {
    const [edge] = beside.get(end)!
    if (!edge) continue
    kept.delete(edge)
    const next = edge.from === end ? edge.to : edge.from
    beside.get(end)!.delete(edge)
    beside.get(next)!.delete(edge)
    if (next >= parts && beside.get(next)!.size === 1) ends.push(next)
  }
  return [...kept]
}
