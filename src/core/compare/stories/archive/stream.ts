/** Stories of an archive that grows: every report is sorted in as it comes, at a cost that does not grow with the archive. */
import { applied } from '../../../ask/judgements.js'
import type { Feature, Judgement, ReportId } from '../../../model/index.js'
import { ground } from '../../../stage.js'
import { explainTie } from '../compare.js'
import { Counted } from './counted.js'
import { archiveOf, link, overruled, type StoryTie } from '../gather.js'
import { decidedOf, JOINED, PARTED, type Decided } from '../judged.js'
import { storyId } from '../name.js'
import { CANDIDATES, JOIN, RELINKED } from '../policy.js'
import type { Signature } from '../signature.js'
import type { Ties } from './tied.js'

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

/**
 * Sorts reports into stories as they come. What an arrival is told is the best guess of that moment; `stories` hangs on the
 * set of reports and on the judgements alone and is the same in any order of arrival.
 */
export class StoryStream {
  private readonly archive = new Counted()
  /** Reports by their ids and by those of the stories that are called after them; only where there are judgements. */
  private readonly named = new Map<string, ReportId>()
  private readonly storyOf = new Map<ReportId, readonly ReportId[]>()
  private judgements: readonly Judgement[] = []
  private decided: readonly Decided[] = []
  /** The ties that people made or broke. */
  private verdicts: ReadonlyMap<ReportId, Ties> = new Map()

  /** Takes a report in; one that came before changes nothing, and is told where it is. */
  arrive(signature: Signature): Arrival {
    const { report } = signature
    if (!this.archive.has(report)) this.take(signature)
    const members = this.tiedTo(report)
    // else the arrival would be told that it joined or parted what a new count of rarities did
    const others = (members ?? this.beside(report)).filter((id) => id !== report)
    if (members && others.some((id) => this.archive.isStale(id))) this.relink(others)
    const met = new Set(others.flatMap((id) => [this.storyOf.get(id)!]))
    const old = new Map([...met].flatMap((story) => story.map((id) => [id, story] as const)))
    if (members) this.relink(members)
    else this.append(report)
    const story = this.storyOf.get(report)!
    const [outcome, former] = this.outcome(report, story, old)
    return { outcome, story, former, nearest: this.nearest(report) }
  }

  /** Takes a report out again: what is left is what would be without it. One that is not there changes nothing. */
  withdraw(report: ReportId): void {
    if (!this.archive.has(report)) return
    const left = new Set([
      ...(this.tiedTo(report) ?? this.beside(report)),
      ...this.storyOf.get(report)!,
    ])
    this.archive.remove(report)
    this.named.delete(report)
    this.named.delete(storyId(report))
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
    if (this.judgements.length === 0) this.named.clear()
    else if (this.named.size === 0) for (const report of this.archive.reports()) this.name(report)
    this.decide()
    for (const report of this.verdicts.keys()) touched.add(report)
    this.relinkAll(touched, Infinity)
  }

  /** The stories of all reports that came, each in the order of its ids, the stories by their first id. */
  stories(): ReportId[][] {
    return archiveOf(this.archive.signatures(), this.decided)
  }

  /** The stories as the arrivals left them. */
  guessed(): readonly (readonly ReportId[])[] {
    return [...new Set(this.storyOf.values())]
  }

  private take(signature: Signature): void {
    this.archive.take(signature)
    if (this.judgements.length > 0) {
      this.name(signature.report)
      this.decide()
    }
    for (const report of this.archive.due()) this.relinkAll(new Set([report]), RELINKED)
    this.archive.enter(signature.report)
  }

  private name(report: ReportId): void {
    this.named.set(report, report).set(storyId(report), report)
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
   * What a report can share a story with: all that ties of the strength of a story lead to, in the order of the ids. Null
   * where that are more than `most`.
   */
  private tiedTo(report: ReportId, most = RELINKED): ReportId[] | null {
    if (this.archive.tied.connected(report) > most) return null
    const found = new Set([report])
    for (const id of found) {
      if (found.size > most) return null
      for (const other of this.beside(id)) found.add(other)
    }
    return [...found].sort()
  }

  /** The reports that one is strongly tied to, or that people joined with it. */
  private beside(report: ReportId): ReportId[] {
    const judged = [...(this.verdicts.get(report) ?? [])].filter(([, total]) => total >= JOIN)
    return [...this.archive.tied.strong(report), ...judged.map(([other]) => other)]
  }

  /** Links anew what is connected with some reports; sets of more than `most` stay as they are. */
  private relinkAll(reports: ReadonlySet<ReportId>, most: number): void {
    const done = new Set<ReportId>()
    for (const report of reports) {
      if (done.has(report)) continue
      const members = this.tiedTo(report, most)
      if (members) this.relink(members)
      const seen = members ?? [report]
      for (const id of seen) done.add(id)
      this.archive.noteLinked(seen)
    }
  }

  /** Puts a report into the story that it is likest to by the mean of its ties, or into one of its own. */
  private append(report: ReportId): void {
    if (this.storyOf.has(report)) return
    const sums = new Map<readonly ReportId[], number>()
    this.archive.tied.each(report, (other, total) => {
      const story = this.storyOf.get(other)
      if (story) sums.set(story, (sums.get(story) ?? 0) + total)
    })
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
    const ties: StoryTie[] = []
    members.forEach((id, a) =>
      this.archive.tied.each(id, (other, total) => {
        const b = at.get(other)
        if (b !== undefined && b > a) ties.push({ a, b, total })
      }),
    )
    ties.sort((x, y) => x.a - y.a || x.b - y.b)
    const decided = this.decided.flatMap(({ a, b, same }) => {
      const [x, y] = [at.get(a), at.get(b)]
      return x === undefined || y === undefined ? [] : [{ a: x, b: y, same }]
    })
    this.archive.noteLinked(members)
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
    let best: ReportId | null = null
    let most = 0
    this.archive.tied.each(report, (other, total) => {
      if (total < most || (total === most && best !== null && best < other)) return
      ;[best, most] = [other, total]
    })
    if (best === null) return null
    const [a, b] = [report, best].sort().map((id) => this.archive.tied.weighed(id))
    return { report: best, features: explainTie(a!, b!) }
  }
}
