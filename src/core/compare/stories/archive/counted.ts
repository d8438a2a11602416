/** An archive under its present count of rarities, and under the next one while that is made: no arrival pays for all. */
import type { ReportId } from '../../../model/index.js'
import { backgroundOf, intoSample, sampleOf } from '../background.js'
import { pack, Vocabulary, type Packed } from '../packed.js'
import { moved } from '../policy.js'
import type { Signature } from '../signature.js'
import { Tied } from './tied.js'

/** A new count of rarities, under which the archive is entered a few reports at a time. */
interface Recount {
  readonly tied: Tied
  readonly waiting: Iterator<Packed, undefined>
}

/** Counts rarities anew each time that the archive has doubled. */
export class Counted {
  private readonly all = new Map<ReportId, Packed>()
  private readonly vocabulary = new Vocabulary()
  /** What rarities are counted over; null where a report of it was taken out. */
  private sample: Packed[] | null = []
  /** Size of the archive when rarities were last counted. */
  private size = 0
  private present = new Tied(backgroundOf([]))
  private next: Recount | null = null
  /** Reports that were linked under the present count, while others wait for it. */
  private linked: Set<ReportId> | null = null
  private unlinked: Iterator<ReportId, undefined> | null = null

  /** The ties of the reports under the present count. */
  get tied(): Tied {
    return this.present
  }

  has(report: ReportId): boolean {
    return this.all.has(report)
  }

  reports(): Iterable<ReportId> {
    return this.all.keys()
  }

  signatures(): Packed[] {
    return [...this.all.values()]
  }

  /** Takes a report in, which is tied to others only by `enter`; and goes on with what is to be counted anew. */
  take(signature: Signature): void {
    const one = pack(signature, this.vocabulary)
    this.all.set(one.report, one)
    if (this.sample) intoSample(one, this.sample)
    if (!this.next && this.all.size >= 2 * this.size) this.countAnew()
    if (this.next) this.moveOn(this.next, one)
  }

  /** Ties a report that was taken in to those that are like it. */
  enter(report: ReportId): void {
    const one = this.all.get(report)!
    this.present.enter(one)
    this.next?.tied.enter(one)
  }

  remove(report: ReportId): void {
    const one = this.all.get(report)!
    this.all.delete(report)
    if (this.sample?.includes(one)) this.sample = null
    this.present.remove(one)
    this.next?.tied.remove(one)
    this.linked?.delete(report)
  }

  /** True where a report was last linked under another count. */
  isStale(report: ReportId): boolean {
    return this.linked !== null && !this.linked.has(report)
  }

  noteLinked(reports: readonly ReportId[]): void {
    if (this.linked) for (const report of reports) this.linked.add(report)
  }

  /** A few reports that were last linked under another count. */
  *due(): Generator<ReportId> {
    for (let i = 0; i < moved(this.all.size) && this.unlinked;) {
      const { done, value } = this.unlinked.next()
      if (done) this.linked = this.unlinked = null
      else if (this.isStale(value)) {
        i++
        yield value
      }
    }
  }

  private countAnew(): void {
    this.size = this.all.size
    this.sample ??= sampleOf(this.all.values())
    const tied = new Tied(backgroundOf(this.sample))
    this.next = { tied, waiting: this.all.values() }
  }

  /** Enters some more reports under the new count; the newest is not tied to any yet. */
  private moveOn({ tied, waiting }: Recount, newest: Packed): void {
    for (let i = moved(this.all.size); i > 0; i--) {
      const { done, value } = waiting.next()
      if (!done) {
        if (value !== newest) tied.enter(value)
        continue
      }
      this.present = tied
      this.next = null
      this.linked = new Set()
      this.unlinked = tied.reports()
      return
    }
  }
}
