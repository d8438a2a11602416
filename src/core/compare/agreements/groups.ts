/** Which propositions say the same: the reports that lead are grouped first, and copies join without a say. */
import { groupBy } from '../../model/groups.js'
import { overlaps, type Feature, type ReportId, type Span } from '../../model/index.js'
import { alignPairs, type AlignedPair } from '../likeness/align.js'
import { averageLink } from '../likeness/average-link.js'
import { echoesOf, followersOf, FOLLOWS_FROM, loneWords } from '../likeness/followers.js'
import type { Proposition } from '../likeness/propositions.js'
import type { StoryView } from '../likeness/story-view.js'
import { FLOOR, SAME } from './policy.js'

/** Propositions that say the same. */
export interface Group {
  readonly parts: readonly Proposition[]
  /** What joined the likest pair. */
  readonly features: readonly Feature[]
}

/** The groups of a story, and what is said again in copies. */
export interface Grouped {
  readonly groups: readonly Group[]
  /** Propositions that only say again, in a copy, what another of their group says. */
  readonly echoes: ReadonlySet<Proposition>
  /** A report's own words that the editor of a copy may have put there, such as another headline over the same text. */
  readonly editors: ReadonlySet<Proposition>
  /** Reports that stand nearly whole in another. */
  readonly followers: ReadonlySet<ReportId>
}

/** A wording: propositions of equal words, and their echoes in copies. */
type Wording = [Proposition, ...Proposition[]]

/**
 * Echoes stay with what they echo. What a copy has beyond that joins the group that it is likest to, or makes groups of
 * its own: it moves nothing between the groups of the others, so that a copy cannot join what was apart.
 */
export function groupsOf(view: StoryView): Grouped {
  const follows = followersOf(view.reports, view.copies)
  const echoes = echoesOf(view.propositions, follows)
  const isLone = loneWords(view.copies, follows)
  const isLate = ({ span }: Proposition) => follows.has(span.report) || isLone(span)
  const lead = view.propositions.filter((one) => !isLate(one))
  const late = view.propositions.filter((one) => isLate(one) && !echoes.has(one))
  const first = sameWords(lead, view)
  const words = new Map(first.map((own, i) => [wordsOf(own[0], view), i]))
  const [known, news] = split(late, (one) => words.get(wordsOf(one, view)) ?? null)
  for (const [one, i] of known) first[i]!.push(one)
  const wordings = [...first, ...sameWords(news, view)]
  const placeOf = new Map(wordings.flatMap((own, i) => own.map((one) => [one, i] as const)))
  for (const [echo, original] of echoes) wordings[placeOf.get(original)!]!.push(echo)
  const pairs = alignPairs(
    wordings.map(([one]) => one),
    { ...view.context, strict: true },
    FLOOR,
    first.length,
  )
  const inside = groupBy(pairs, ({ a }) => a)
  const groups = averageLink(wordings.length, pairs, SAME, first.length).map((group) => ({
    parts: group.flatMap((i) => wordings[i]!),
    features: strongest(group, inside),
  }))
  return {
    groups,
    echoes: new Set([...echoes.keys(), ...known.map(([one]) => one)]),
    editors: editorsWords(view, follows),
    followers: new Set(follows.keys()),
  }
}

/** Where two have one text and nobody knows who has it from whom, neither headline is surely of the one who wrote the text. */
function editorsWords(
  { propositions, copies }: StoryView,
  follows: ReadonlyMap<ReportId, ReportId>,
): Set<Proposition> {
  const headlines = groupBy(
    copies
      .filter(
        ({ direction, shareOfA, shareOfB }) =>
          direction === 'unknown' && Math.max(shareOfA, shareOfB) >= FOLLOWS_FROM,
      )
      .flatMap((copy) => (copy.headlines ? [copy.headlines.a, copy.headlines.b] : [])),
    ({ report }) => report,
  )
  const isOther = ({ span }: Proposition) =>
    headlines.get(span.report)?.some((headline) => overlaps(headline, span)) ?? false
  return new Set(
    propositions.filter(
      (one) => one.claim.held !== 'voice' && (follows.has(one.span.report) || isOther(one)),
    ),
  )
}

function split<T, V>(all: readonly T[], find: (one: T) => V | null): [[T, V][], T[]] {
  const found: [T, V][] = []
  const rest: T[] = []
  for (const one of all) {
    const value = find(one)
    if (value === null) rest.push(one)
    else found.push([one, value])
  }
  return [found, rest]
}

/** The words of a proposition and of the claim that it is cut from. */
function wordsOf({ span, claim }: Proposition, { texts }: StoryView): string {
  const words = ({ report, from, to }: Span) =>
    (texts.get(report) ?? '').slice(from, to).replace(/\s+/g, ' ').toLowerCase()
  return [span, ...claim.spans].map(words).join('|')
}

/** Propositions of equal words within claims of equal words are one wording: a copy must not weigh in what is alike.
 * They come in the order of their words, and stand in that of their texts, so that no report's id decides between
 * equal bonds, nor for whom a wording stands. */
function sameWords(all: readonly Proposition[], view: StoryView): Wording[] {
  const found = new Map<string, Wording>()
  const rank = new Map(
    [...view.reports]
      .sort((x, y) => (x.text < y.text ? -1 : x.text > y.text ? 1 : x.id < y.id ? -1 : 1))
      .map(({ id }, i) => [id, i]),
  )
  const ordered = [...all].sort((x, y) => rank.get(x.span.report)! - rank.get(y.span.report)!)
  for (const proposition of ordered) {
    const key = wordsOf(proposition, view)
    const known = found.get(key)
    if (known) known.push(proposition)
    else found.set(key, [proposition])
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
}

/** What joined the likest pair of the group. */
function strongest(
  group: readonly number[],
  pairs: ReadonlyMap<number, readonly AlignedPair[]>,
): readonly Feature[] {
  const own = new Set(group)
  const ties = group.flatMap((i) => (pairs.get(i) ?? []).filter(({ b }) => own.has(b)))
  return ties.sort((x, y) => y.total - x.total || x.a - y.a || x.b - y.b)[0]?.features ?? []
}
