/** Why a story came together or was taken apart since an older list. */
import type { StoryLink } from '../../compare/stories/why.js'
import type { Feature, FindingId, ReportId } from '../../model/index.js'
import type { Membership } from './since.js'

/** A story of an older list. */
export interface FormerStory extends Membership {
  /** What it was called; null where the list does not say. */
  readonly title: string | null
  /** Files of its reports, by which one that is no longer given can be named. */
  readonly files: ReadonlyMap<ReportId, string>
  /** What people had decided about its reports, with who and why. */
  readonly judged: readonly Feature[]
}

/** The reasons of a change, as far as the two lists and the reports that are left tell. */
export interface StoryWhy {
  /**
   * Of stories that came together, the links that bear it, perhaps through reports that are new; of one that was taken apart,
   * what a person parted, else the strongest link that is left to the rest, which was too weak.
   */
  readonly links: readonly StoryLink[]
  /** Reports of the former stories that are no longer given. */
  readonly withdrawn: readonly { readonly report: ReportId; readonly file: string | null }[]
  /** Decisions that held when the older list was made, and hold no longer. */
  readonly undone: readonly Feature[]
}

/** What looks for the links among the reports that are given now. */
export interface FindLinks {
  joining(
    parts: readonly (readonly ReportId[])[],
    others: readonly ReportId[],
  ): readonly StoryLink[]
  parting(one: readonly ReportId[], other: readonly ReportId[]): readonly StoryLink[]
}

/** A story now, with what people decided about its reports. */
export interface StoryNow extends Membership {
  readonly judged: readonly Feature[]
}

/** What people decided, among the features of a story's reason. */
export function judgedAmong(features: readonly Feature[] = []): readonly Feature[] {
  return features.filter(({ name }) => name.startsWith('judged '))
}

/** Explains changes from an older list to a newer one. */
export class Reasons {
  private readonly formerly: ReadonlyMap<ReportId, FindingId>
  private readonly former: ReadonlyMap<FindingId, FormerStory>
  private readonly given: ReadonlySet<ReportId>
  private readonly standing: ReadonlySet<string>

  constructor(
    before: readonly FormerStory[],
    after: readonly StoryNow[],
    private readonly find: FindLinks,
  ) {
    this.former = new Map(before.map((one) => [one.id, one]))
    this.formerly = new Map(
      before.flatMap(({ id, reports }) => reports.map((report) => [report, id])),
    )
    this.given = new Set(after.flatMap(({ reports }) => reports))
    this.standing = new Set(after.flatMap(({ judged }) => judged.map(keyOf)))
  }

  /** Why a story holds reports of several former ones. */
  merged({ reports }: StoryNow, from: readonly FindingId[]): StoryWhy {
    const parts = from.map((id) => reports.filter((report) => this.formerly.get(report) === id))
    const others = reports.filter((report) => !this.formerly.has(report))
    return this.why(from, 'judged different', this.find.joining(parts, others))
  }

  /** Why reports of the former story stand in another story than these. */
  parted({ reports }: StoryNow, from: FindingId): StoryWhy {
    const own = new Set(reports)
    const rest = this.former
      .get(from)!
      .reports.filter((report) => this.given.has(report) && !own.has(report))
    return this.why([from], 'judged same', this.find.parting(reports, rest))
  }

  /** Why a story has fewer reports, of which none stands in another. */
  shrunk(from: FindingId): StoryWhy {
    return this.why([from], 'judged same', [])
  }

  private why(from: readonly FindingId[], name: string, links: readonly StoryLink[]): StoryWhy {
    const former = from.flatMap((id) => this.former.get(id) ?? [])
    const undone = new Map(
      former
        .flatMap(({ judged }) => judged)
        .filter((one) => one.name === name && !this.standing.has(keyOf(one)))
        .map((one) => [keyOf(one), one]),
    )
    const withdrawn = former.flatMap(({ reports, files }) =>
      reports
        .filter((report) => !this.given.has(report))
        .map((report) => ({ report, file: files.get(report) ?? null })),
    )
    return { links, withdrawn, undone: [...undone.values()] }
  }
}

function keyOf({ name, saw }: Feature): string {
  return `${name} ${saw}`
}
