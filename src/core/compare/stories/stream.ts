/** Stories of an archive that grows: every report is sorted in as it comes, at a cost that does not grow with the archive. */
import { applied } from '../../ask/judgements.js'
import type { Feature, Judgement, ReportId } from '../../model/index.js'
import { ground } from '../../stage.js'
import { backgroundOf } from './background.js'
import { explainTie } from './compare.js'
import { link, overruled, storiesOf } from './gather.js'
import { decidedOf, JOINED, PARTED, type Decided } from './judged.js'
import { storyId } from './name.js'
import { CANDIDATES, JOIN, MOVED, RELINKED } from './policy.js'
import type { Signature } from './signature.js'
import { Tied, type Ties } from './tied.js'

/** What became of a report that arrived. */
export interface Arrival {
  /** `starts`: it stands alone so far. `merges`: it brought stories together; `splits`: it took one apart. */
  readonly outcome: 'starts' | 'joins' | 'merges' | 'splits'
  /** The story that it is in now, itself among it, in the order of the ids. */
  readonly story: readonly ReportId[]
  /** The stories that it met, as they stood before: the one that it joined or took apart, those that it brought together. */
  readonly former: readonly (readonly ReportId[])[]
  /** The report that it is likest to, and what speaks for and against it; null where it shares rare words with none. */
  readonly nearest: { readonly report: ReportId; readonly features: readonly Feature[] } | null
}

/** A new count of rarities, under which the archive is entered a few reports at a time. */
interface Recount {
  readonly tied: Tied
  readonly waiting: Iterator<Signature>
}

/**
 * Sorts reports into stories as they come. What an arrival is told is the best guess of that moment; `stories` hangs on the
 * set of reports and on the judgements alone and is the same in any order of arrival.
 */
export class StoryStream {
  private readonly all = new Map<ReportId, Signature>()
  /** Reports by their ids and by those of the stories that are called after them. */
  private readonly named = new Map<string, ReportId>()
  /** Size of the archive when rarities were last counted. */
  private counted = 0
  private tied = new Tied(backgroundOf([]))
  private recount: Recount | null = null
  /** Reports that were last linked under another count of rarities. */
  private stale = new Set<ReportId>()
  private readonly storyOf = new Map<ReportId, readonly ReportId[]>()
  private judgements: readonly Judgement[] = []
  private decided: readonly Decided[] = []
  /** The ties that people made or broke. */
  private verdicts: ReadonlyMap<ReportId, Ties> = new Map()

  /** Takes a report in; one that came before changes nothing, and is told where it is. */
  arrive(signature: Signature): Arrival {
    const { report } = signature
    if (!this.all.has(report)) this.take(signature)
    const members = this.tiedTo(report)
    // else the arrival would be told that it joined or parted what a new count of rarities did
    const others = members.filter((id) => id !== report)
    if (others.length <= RELINKED && others.some((id) => this.stale.has(id))) this.relink(others)
    const met = new Set(others.flatMap((id) => [this.storyOf.get(id)!]))
    const old = new Map([...met].flatMap((story) => story.map((id) => [id, story] as const)))
    if (members.length > RELINKED) this.append(report)
    else this.relink(members)
    const story = this.storyOf.get(report)!
    const [outcome, former] = this.outcome(report, story, old)
    return { outcome, story, former, nearest: this.nearest(report) }
  }

  /** Takes a report out again: what is left is what would be without it. One that is not there changes nothing. */
  withdraw(report: ReportId): void {
    const signature = this.all.get(report)
    if (!signature) return
    const left = new Set([...this.tiedTo(report), ...this.storyOf.get(report)!])
    this.all.delete(report)
    this.named.delete(report)
    this.named.delete(storyId(report))
    this.tied.remove(signature)
    this.recount?.tied.remove(signature)
    this.stale.delete(report)
    const story = this.storyOf.get(report)!.filter((id) => id !== report)
    for (const id of story) this.storyOf.set(id, story)
    this.storyOf.delete(report)
    this.decide()
    left.delete(report)
    this.relinkAll(left, RELINKED)
  }

  /** Puts these judgements in the place of those before; undone ones leave no trace. Only what they touch is linked anew. */
  judge(judgements: readonly Judgement[]): void {
    this.judgements = applied(ground([], judgements).judgements)
    const touched = new Set(this.verdicts.keys())
    this.decide()
    for (const report of this.verdicts.keys()) touched.add(report)
    this.relinkAll(touched, Infinity)
  }

  /** The stories of all reports that came, each in the order of its ids, the stories by their first id. */
  stories(): ReportId[][] {
    return storiesOf([...this.all.values()], this.decided)
  }

  /** The stories as the arrivals left them. */
  guessed(): readonly (readonly ReportId[])[] {
    return [...new Set(this.storyOf.values())]
  }

  private take(signature: Signature): void {
    const { report } = signature
    this.all.set(report, signature)
    this.named.set(report, report).set(storyId(report), report)
    if (this.judgements.length > 0) this.decide()
    if (!this.recount && this.all.size >= 2 * this.counted) this.countAnew()
    this.moveOn()
    this.tied.enter(signature)
    this.recount?.tied.enter(signature)
  }

  /** Counts rarities anew each time that the archive has doubled. */
  private countAnew(): void {
    this.counted = this.all.size
    const tied = new Tied(backgroundOf(this.all.values()))
    this.recount = { tied, waiting: [...this.all.values()].values() }
  }

  /** Enters some more reports under the new count, and links some anew that were linked under the old: no arrival pays for all. */
  private moveOn(): void {
    if (this.recount) {
      const { tied, waiting } = this.recount
      for (let i = 0; i < MOVED; i++) {
        const { done, value } = waiting.next() as IteratorResult<Signature, undefined>
        if (!done) {
          if (this.storyOf.has(value.report)) tied.enter(value)
          continue
        }
        this.tied = tied
        this.recount = null
        this.stale = new Set(this.storyOf.keys())
        break
      }
    }
    for (let i = 0; i < MOVED; i++) {
      const [next] = this.stale
      if (next === undefined) break
      this.relinkAll(new Set([next]), RELINKED)
    }
  }

  /** Finds the reports that judgements are about. */
  private decide(): void {
    this.decided = decidedOf((id) => this.named.get(id), this.judgements)
    const verdicts = new Map<ReportId, Map<ReportId, number>>()
    for (const { a, b, same } of this.decided) {
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const known = verdicts.get(x) ?? new Map<ReportId, number>()
        verdicts.set(x, known.set(y, same ? JOINED : PARTED))
      }
    }
    this.verdicts = verdicts
  }

  /**
   * What a report can share a story with: all that ties of the strength of a story lead to, in the order of the ids. Of more
   * than `most` no more are looked for.
   */
  private tiedTo(report: ReportId, most = RELINKED): ReportId[] {
    const found = new Set([report])
    for (const id of found) {
      if (found.size > most) break
      for (const ties of [this.tied.of(id), this.verdicts.get(id) ?? []])
        for (const [other, total] of ties) if (total >= JOIN) found.add(other)
    }
    return [...found].sort()
  }

  /** Links anew what is connected with some reports; sets of more than `most` stay as they are. */
  private relinkAll(reports: ReadonlySet<ReportId>, most: number): void {
    const done = new Set<ReportId>()
    for (const report of reports) {
      if (done.has(report)) continue
      const members = this.tiedTo(report, most)
      if (members.length <= most) this.relink(members)
      for (const id of members) {
        done.add(id)
        this.stale.delete(id)
      }
    }
  }

  /** Puts a report into the story that it is likest to by the mean of its ties, or into one of its own. */
  private append(report: ReportId): void {
    if (this.storyOf.has(report)) return
    const sums = new Map<readonly ReportId[], number>()
    for (const [other, total] of this.tied.of(report)) {
      const story = this.storyOf.get(other)
      if (story) sums.set(story, (sums.get(story) ?? 0) + total)
    }
    const means = [...sums].map(([story, sum]) => ({
      story,
      mean: sum / Math.min(story.length, CANDIDATES),
    }))
    const [best] = means.sort((x, y) => y.mean - x.mean || (x.story[0]! < y.story[0]! ? -1 : 1))
    this.settle([[...(best && best.mean >= JOIN ? best.story : []), report].sort()])
  }

  /** Links some reports anew; nothing else of the archive is touched. */
  private relink(members: readonly ReportId[]): void {
    const at = new Map(members.map((id, i) => [id, i]))
    const ties = members.flatMap((id, a) =>
      [...this.tied.of(id)].flatMap(([other, total]) => {
        const b = at.get(other)
        return b === undefined || b < a ? [] : [{ a, b, total }]
      }),
    )
    ties.sort((x, y) => x.a - y.a || x.b - y.b)
    const decided = this.decided.flatMap(({ a, b, same }) => {
      const [x, y] = [at.get(a), at.get(b)]
      return x === undefined || y === undefined ? [] : [{ a: x, b: y, same }]
    })
    for (const id of members) this.stale.delete(id)
    const groups = link(members.length, overruled(ties, decided))
    this.settle(groups.map((group) => group.map((i) => members[i]!)))
  }

  /** Makes these the stories of their reports. What is left of a story from which some were taken stays together. */
  private settle(stories: readonly (readonly ReportId[])[]): void {
    const moved = new Set(stories.flat())
    const robbed = new Set([...moved].map((id) => this.storyOf.get(id)))
    for (const story of robbed) {
      const left = story?.filter((id) => !moved.has(id)) ?? []
      for (const id of left) this.storyOf.set(id, left)
    }
    for (const story of stories) for (const id of story) this.storyOf.set(id, story)
  }

  /** What an arrival did to the stories that it met. */
  private outcome(
    report: ReportId,
    story: readonly ReportId[],
    old: ReadonlyMap<ReportId, readonly ReportId[]>,
  ): readonly [Arrival['outcome'], Arrival['former']] {
    const joined = [
      ...new Set(story.flatMap((id) => (id === report ? [] : (old.get(id) ?? []))).values()),
    ]
    const met = [...new Set(joined.map((id) => old.get(id)!))]
    if (met.length > 1) return ['merges', met]
    const parted = [...new Set(old.values())].filter((former) => {
      const now = new Set(former.map((id) => this.storyOf.get(id)))
      return now.size > 1
    })
    if (parted.length > 0) return ['splits', parted]
    return story.length === 1 ? ['starts', []] : ['joins', met]
  }

  private nearest(report: ReportId): Arrival['nearest'] {
    const [best] = [...this.tied.of(report)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (!best) return null
    const [a, b] = [report, best[0]].sort().map((id) => this.tied.weighed(id))
    return { report: best[0], features: explainTie(a!, b!) }
  }
}
