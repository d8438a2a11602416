/** Stories of an archive that grows: every report is sorted in as it comes, at a cost that does not grow with the archive. */
import type { Feature, ReportId } from '../../model/index.js'
import { backgroundOf, type Background } from './background.js'
import { alike, explainTie, prepare, type Compared } from './compare.js'
import { link, storiesOf } from './gather.js'
import { JOIN, TIE } from './policy.js'
import { Postings } from './postings.js'
import type { Signature } from './signature.js'

/** What became of a report that arrived. */
export interface Arrival {
  /** `starts`: it stands alone so far. `merges`: it brought stories together; `splits`: it took one apart. */
  readonly outcome: 'starts' | 'joins' | 'merges' | 'splits'
  /** The story that it is in now, itself among it, in the order of the ids. */
  readonly story: readonly ReportId[]
  /** The report that it is likest to, and what speaks for and against it; null where it shares rare words with none. */
  readonly nearest: { readonly report: ReportId; readonly features: readonly Feature[] } | null
}

/**
 * Sorts reports into stories as they come. What an arrival is told is the best guess of that moment; `stories` hangs on the
 * set of reports alone and is the same in any order of arrival.
 */
export class StoryStream {
  private readonly all = new Map<ReportId, Signature>()
  private background: Background = backgroundOf([])
  /** Size of the archive when rarities were last counted. */
  private counted = 0
  private postings = new Postings(this.background)
  private readonly compared = new Map<ReportId, Compared>()
  private readonly ties = new Map<ReportId, Map<ReportId, number>>()
  private readonly storyOf = new Map<ReportId, readonly ReportId[]>()

  /** Takes a report in; one that came before changes nothing, and is told where it is. */
  arrive(signature: Signature): Arrival {
    const { report } = signature
    if (!this.all.has(report)) {
      this.all.set(report, signature)
      if (this.all.size >= 2 * this.counted) this.recount()
      else this.enter(signature)
    }
    const members = this.tiedTo(report)
    const before = members.filter((id) => id !== report).flatMap((id) => this.storyOf.get(id) ?? [])
    const old = new Map(before.map((id) => [id, this.storyOf.get(id)!]))
    this.relink(members)
    const story = this.storyOf.get(report)!
    return { outcome: this.outcome(story, old), story, nearest: this.nearest(report) }
  }

  /** The stories of all reports that came, each in the order of its ids, the stories by their first id. */
  stories(): ReportId[][] {
    return storiesOf([...this.all.values()])
  }

  /** The stories as the arrivals left them. */
  guessed(): readonly (readonly ReportId[])[] {
    return [...new Set(this.storyOf.values())]
  }

  /** Counts rarities anew each time that the archive has doubled, and enters everything under them. */
  private recount(): void {
    this.counted = this.all.size
    this.background = backgroundOf(this.all.values())
    this.postings = new Postings(this.background)
    this.compared.clear()
    this.ties.clear()
    for (const signature of this.all.values()) this.enter(signature)
  }

  /** Ties a report to those that share rare words with it. */
  private enter(signature: Signature): void {
    const { report } = signature
    const own = prepare(signature, this.background)
    this.compared.set(report, own)
    const ties = new Map<ReportId, number>()
    for (const { report: other } of this.postings.near(signature)) {
      const total = alike(own, this.compared.get(other)!)
      if (total < TIE) continue
      ties.set(other, total)
      this.ties.get(other)!.set(report, total)
    }
    this.ties.set(report, ties)
    this.postings.add(signature)
  }

  /** What a report can share a story with: all that ties of the strength of a story lead to. In the order of the ids. */
  private tiedTo(report: ReportId): ReportId[] {
    const found = new Set([report])
    for (const id of found) {
      for (const [other, total] of this.ties.get(id)!) if (total >= JOIN) found.add(other)
    }
    return [...found].sort()
  }

  /** Links some reports anew; nothing else of the archive is touched. */
  private relink(members: readonly ReportId[]): void {
    const at = new Map(members.map((id, i) => [id, i]))
    const ties = members.flatMap((id, a) =>
      [...this.ties.get(id)!].flatMap(([other, total]) => {
        const b = at.get(other)
        return b === undefined || b < a ? [] : { a, b, total }
      }),
    )
    ties.sort((x, y) => x.a - y.a || x.b - y.b)
    for (const group of link(members.length, ties)) {
      const story = group.map((i) => members[i]!)
      for (const id of story) this.storyOf.set(id, story)
    }
  }

  private outcome(
    story: readonly ReportId[],
    old: ReadonlyMap<ReportId, readonly ReportId[]>,
  ): Arrival['outcome'] {
    if (story.length === 1) return 'starts'
    const former = new Set(story.flatMap((id) => (old.has(id) ? [old.get(id)!] : [])))
    if (former.size > 1) return 'merges'
    const isSplit = [...old].some(([id, with_]) =>
      with_.some((other) => this.storyOf.get(other) !== this.storyOf.get(id)),
    )
    return isSplit ? 'splits' : 'joins'
  }

  private nearest(report: ReportId): Arrival['nearest'] {
    const [best] = [...this.ties.get(report)!].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (!best) return null
    const [a, b] = [report, best[0]].sort().map((id) => this.compared.get(id)!)
    return { report: best[0], features: explainTie(a!, b!) }
  }
}
