/** A pile of reports as a list of stories, in the words of the reports: pure data. Renderers live in `export`. */
import { chaptersOf } from '../../compare/stories/chapters.js'
import type { Because, FindingId, ReportId, Span, Story } from '../../model/index.js'
import type { CardName, StoryCard } from './card.js'

/** The stories of a pile. */
export interface StoryListing {
  readonly reports: number
  /** Stories of several reports, those with most reports first. */
  readonly stories: readonly ListedStory[]
  /** Reports that stand apart, each as a story of its own, by time. */
  readonly apart: readonly ListedStory[]
}

/** One story as it is listed. */
export interface ListedStory {
  readonly id: FindingId
  readonly because: Because
  /** The title of the report whose title says best what all tell. */
  readonly title: { readonly text: string; readonly span: Span }
  /** Whom and what most of the reports name, in their words. */
  readonly names: readonly {
    readonly label: string
    readonly span: Span
    readonly reports: number
  }[]
  /** By time, those without a date last. */
  readonly reports: readonly ListedReport[]
  readonly outlets: readonly string[]
  /** Days (`2024-03-02`) of the first and the last report; null where none has a date. */
  readonly from: string | null
  readonly to: string | null
  /** A long story by time; empty for a short one. */
  readonly chapters: readonly {
    readonly from: string
    readonly to: string
    readonly title: { readonly text: string; readonly span: Span }
    readonly reports: readonly ReportId[]
  }[]
}

/** One report of a listed story. */
export interface ListedReport {
  readonly id: ReportId
  readonly files: readonly string[]
  readonly outlet: string | null
  readonly title: { readonly text: string; readonly span: Span }
  /** The first day on which it may have been published; null where nothing tells. */
  readonly day: string | null
  readonly how: 'stated' | 'inferred' | 'unknown'
}

/** So many names say what a story is about. */
const NAMES = 6

/** Lists stories by the cards of their reports. */
export function listStories(stories: readonly Story[], cards: readonly StoryCard[]): StoryListing {
  const byId = new Map(cards.map((card) => [card.report.id, card]))
  const listed = stories.map((story) =>
    list(
      story,
      story.reports.flatMap((id) => byId.get(id) ?? []),
    ),
  )
  const bySize = (a: ListedStory, b: ListedStory) => b.reports.length - a.reports.length
  return {
    reports: cards.length,
    stories: listed
      .filter(({ reports }) => reports.length > 1)
      .sort((a, b) => bySize(a, b) || byTime(a, b)),
    apart: listed.filter(({ reports }) => reports.length === 1).sort(byTime),
  }
}

function byTime(a: ListedStory, b: ListedStory): number {
  const [x, y] = [a, b].map(({ from, id }) => `${from ?? '~'} ${id}`)
  return x! < y! ? -1 : 1
}

function list({ id, because }: Story, cards: readonly StoryCard[]): ListedStory {
  const sorted = [...cards].sort((a, b) => {
    const [x, y] = [a, b].map(
      ({ published, report }) => `${published?.from ?? '~'} ${report.files[0] ?? ''} ${report.id}`,
    )
    return x! < y! ? -1 : 1
  })
  const days = sorted.flatMap(({ published }) => published?.from ?? []) as string[]
  const ends = sorted.flatMap(({ published }) => published?.to ?? []) as string[]
  const outlets = sorted.flatMap(({ report }) => report.outlet?.value ?? [])
  return {
    id,
    because,
    title: bestTitle(sorted),
    names: namesOf(sorted),
    reports: sorted.map(asReport),
    outlets: [...new Set(outlets)].sort(),
    from: days[0] ?? null,
    to: ends.sort().at(-1) ?? null,
    chapters: chapters(sorted),
  }
}

function asReport(card: StoryCard): ListedReport {
  const { report, published } = card
  return {
    id: report.id,
    files: report.files,
    outlet: report.outlet?.value ?? null,
    title: titleOf(card),
    day: published?.from ?? null,
    how: published?.how ?? 'unknown',
  }
}

function chapters(cards: readonly StoryCard[]): ListedStory['chapters'] {
  const byId = new Map(cards.map((card) => [card.report.id, card]))
  const dated = cards.map(({ report, published }) => ({
    report: report.id,
    day: published ? Date.parse(published.from!) / 86_400_000 : null,
  }))
  return chaptersOf(dated).map(({ from, to, reports }) => ({
    from: isoDay(from),
    to: isoDay(to),
    title: bestTitle(reports.map((id) => byId.get(id)!)),
    reports,
  }))
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function titleOf({ report, title }: StoryCard): ListedStory['title'] {
  const text = report.text.slice(title.from, title.to).replace(/\s+/g, ' ').trim()
  return { text, span: title }
}

/** A title of fewer terms than this says too little: *Live updates*. */
const TITLE_TERMS = 4

/** The title whose words most of the reports hold; of equal ones the first by time. */
function bestTitle(cards: readonly StoryCard[]): ListedStory['title'] {
  const held = new Map<string, number>()
  for (const { signature } of cards) {
    for (const counts of [signature.names, signature.words, signature.numbers]) {
      for (const term of counts.keys()) held.set(term, (held.get(term) ?? 0) + 1)
    }
  }
  const score = ({ terms }: StoryCard) => {
    const sum = terms.reduce((all, term) => all + (held.get(term) ?? 0), 0)
    return sum / Math.max(TITLE_TERMS, terms.length)
  }
  return titleOf(cards.reduce((best, card) => (score(card) > score(best) ? card : best)))
}

/** Names by the number of reports that have them, then by how often; each in the form that most reports give it. */
function namesOf(cards: readonly StoryCard[]): ListedStory['names'] {
  const byKey = new Map<string, CardName[]>()
  for (const name of cards.flatMap(({ names }) => names)) {
    const known = byKey.get(name.key)
    if (known) known.push(name)
    else byKey.set(name.key, [name])
  }
  const least = Math.min(2, cards.length)
  return [...byKey]
    .map(([key, all]) => ({
      key,
      all,
      reports: new Set(all.map(({ span }) => span.report)).size,
      mentions: all.reduce((sum, { mentions }) => sum + mentions, 0),
    }))
    .filter(({ reports }) => reports >= least)
    .sort((a, b) => b.reports - a.reports || b.mentions - a.mentions || (a.key < b.key ? -1 : 1))
    .map(({ all, reports }) => ({ ...commonest(all), reports }))
    .filter(({ label }, i, told) => !told.slice(0, i).some((before) => isPart(label, before.label)))
    .slice(0, NAMES)
}

/** *Rhine* beside *Rhine river*. */
function isPart(part: string, whole: string): boolean {
  return ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `)
}

function commonest(names: readonly CardName[]): { readonly label: string; readonly span: Span } {
  const count = new Map<string, number>()
  for (const { label } of names) count.set(label, (count.get(label) ?? 0) + 1)
  const [[label] = ['']] = [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return { label, span: names.find((name) => name.label === label)!.span }
}
