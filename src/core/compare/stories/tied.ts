/** Reports under one count of how rare words are: who is like whom, and how much. */
import type { ReportId } from '../../model/index.js'
import type { Background } from './background.js'
import { alike, oddsOf, prepare, type Compared } from './compare.js'
import { withDay } from './days.js'
import { JOIN, likelihood, TIE } from './policy.js'
import { Postings } from './postings.js'
import type { Signature } from './signature.js'

/** What ties a report to others: how likely they tell of the same. */
export type Ties = ReadonlyMap<ReportId, number>

/** The ties of an archive. What a report costs to enter hangs on its own words, not on the size of the archive. */
export class Tied {
  private readonly postings: Postings
  private readonly compared = new Map<ReportId, Compared>()
  private readonly ties = new Map<ReportId, Map<ReportId, number>>()

  constructor(private readonly background: Background) {
    this.postings = new Postings(background)
  }

  /** Ties a report to those that share rare words with it; one that is in already changes nothing. */
  enter(signature: Signature): void {
    const { report } = signature
    if (this.ties.has(report)) return
    const near = this.postings.near(signature)
    const own = this.dated(prepare(signature, this.background), near)
    this.compared.set(report, own)
    const ties = new Map<ReportId, number>()
    for (const { report: other } of near) {
      const total = alike(own, this.compared.get(other)!)
      if (total < TIE) continue
      ties.set(other, total)
      this.ties.get(other)!.set(report, total)
    }
    this.ties.set(report, ties)
    this.postings.add(signature)
  }

  /** A report without a day has, as far as can be told now, the day of the one that it is likest to. */
  private dated(own: Compared, near: readonly Signature[]): Compared {
    if (own.own.day !== null) return own
    let best: { readonly odds: number; readonly day: number } | null = null
    for (const { report } of near) {
      const other = this.compared.get(report)!
      const odds = oddsOf(own, other)
      if (other.own.day === null || likelihood(odds) < JOIN || odds <= (best?.odds ?? -Infinity))
        continue
      best = { odds, day: other.own.day }
    }
    return best ? withDay(own, best.day) : own
  }

  /** Takes a report out; one that is not in changes nothing. */
  remove(signature: Signature): void {
    const { report } = signature
    const ties = this.ties.get(report)
    if (!ties) return
    for (const other of ties.keys()) this.ties.get(other)!.delete(report)
    this.ties.delete(report)
    this.compared.delete(report)
    this.postings.remove(signature)
  }

  /** The ties of a report that is in. */
  of(report: ReportId): Ties {
    return this.ties.get(report)!
  }

  /** A report that is in, with its words weighed. */
  weighed(report: ReportId): Compared {
    return this.compared.get(report)!
  }
}
