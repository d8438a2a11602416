/** Reports under one count of how rare words are: who is like whom, and how much. */
import type { ReportId } from '../../../model/index.js'
import type { Background } from '../background.js'
import { alike, oddsOf, prepare, type Compared } from '../compare.js'
import { withDay } from '../days.js'
import type { Packed } from '../packed.js'
import { JOIN, likelihood, TIE } from '../policy.js'
import { Postings } from '../postings.js'

/** What ties a report to others: how likely they tell of the same. */
export type Ties = ReadonlyMap<ReportId, number>

/** A report that is in, with its ties: each other report beside the likelihood at the same place. */
interface Row {
  readonly compared: Compared
  readonly others: Row[]
  readonly totals: number[]
  /** Those of the strength of a story. */
  readonly strong: Row[]
  /** All that strong ties connect, however far, has one root; null where this is it. */
  parent: Row | null
  /** Of a root: how many it has under it, itself among them. */
  size: number
}

/** The ties of an archive. What a report costs to enter hangs on its own words, not on the size of the archive. */
export class Tied {
  private readonly postings: Postings
  private readonly rows = new Map<ReportId, Row>()

  constructor(private readonly background: Background) {
    this.postings = new Postings(background)
  }

  /** Ties a report to those that share rare words with it; one that is in already changes nothing. */
  enter(one: Packed): void {
    if (this.rows.has(one.report)) return
    const near = this.postings.near(one).map(({ report }) => this.rows.get(report)!)
    const own = this.dated(prepare(one, this.background), near)
    const row: Row = { compared: own, others: [], totals: [], strong: [], parent: null, size: 1 }
    for (const other of near) {
      const total = alike(own, other.compared)
      if (total < TIE) continue
      tie(row, other, total)
      tie(other, row, total)
    }
    this.rows.set(one.report, row)
    this.postings.add(one)
  }

  /** A report without a day has, as far as can be told now, the day of the one that it is likest to. */
  private dated(own: Compared, near: readonly Row[]): Compared {
    if (own.own.day !== null) return own
    let best: { readonly odds: number; readonly day: number } | null = null
    for (const { compared: other } of near) {
      const odds = oddsOf(own, other)
      if (other.own.day === null || likelihood(odds) < JOIN || odds <= (best?.odds ?? -Infinity))
        continue
      best = { odds, day: other.own.day }
    }
    return best ? withDay(own, best.day) : own
  }

  /** Takes a report out; one that is not in changes nothing. */
  remove(one: Packed): void {
    const row = this.rows.get(one.report)
    if (!row) return
    const connected = new Set([row])
    for (const one of connected) for (const other of one.strong) connected.add(other)
    connected.delete(row)
    for (const other of row.others) untie(other, row)
    for (const one of connected) Object.assign(one, { parent: null, size: 1 })
    for (const one of connected) for (const other of one.strong) unite(one, other)
    this.rows.delete(one.report)
    this.postings.remove(one)
  }

  /** Shows the ties of a report that is in. */
  each(report: ReportId, see: (other: ReportId, total: number) => void): void {
    const { others, totals } = this.rows.get(report)!
    others.forEach(({ compared }, i) => see(compared.own.report, totals[i]!))
  }

  /** The reports that ties of the strength of a story lead to. */
  strong(report: ReportId): ReportId[] {
    return this.rows.get(report)!.strong.map(({ compared }) => compared.own.report)
  }

  /** How many reports strong ties connect with one, however far, itself among them. */
  connected(report: ReportId): number {
    return rootOf(this.rows.get(report)!).size
  }

  /** The reports that are in, in the order in which they came. */
  reports(): Iterator<ReportId, undefined> {
    return this.rows.keys()
  }

  /** A report that is in, with its words weighed. */
  weighed(report: ReportId): Compared {
    return this.rows.get(report)!.compared
  }
}

function tie(row: Row, other: Row, total: number): void {
  row.others.push(other)
  row.totals.push(total)
  if (total < JOIN) return
  row.strong.push(other)
  unite(row, other)
}

function unite(a: Row, b: Row): void {
  const [few, many] = [rootOf(a), rootOf(b)].sort((x, y) => x.size - y.size) as [Row, Row]
  if (few === many) return
  few.parent = many
  many.size += few.size
}

function rootOf(row: Row): Row {
  let at = row
  for (let up = at.parent; up; up = at.parent) {
    if (up.parent) at.parent = up.parent
    at = up
  }
  return at
}

function untie(row: Row, gone: Row): void {
  const at = row.others.indexOf(gone)
  row.others.splice(at, 1)
  row.totals.splice(at, 1)
  const strong = row.strong.indexOf(gone)
  if (strong >= 0) row.strong.splice(strong, 1)
}
