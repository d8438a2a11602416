/** Which sentence of a report goes back to which of another: each is compared with the earliest telling, and with no other. */
import {
  overlaps,
  type Copy,
  type Dossier,
  type Report,
  type ReportId,
  type Span,
} from '../../model/index.js'
import { diff, type Diff } from './diff.js'
import {
  COMMON,
  FEWEST_WORDS,
  LONGEST_SENTENCE,
  SAME_PART,
  SHORT_PART,
  TAKEN_SHARE,
} from './policy.js'
import type { Need, Telling } from './tellings.js'

/** A sentence before and after it was taken over. */
export interface Pair {
  readonly copy: Copy
  readonly before: Telling
  readonly after: Telling
  readonly diff: Diff
  /** False where nobody can say which came first. */
  readonly ordered: boolean
}

/**
 * The pairs of a dossier in which some word differs. A report is compared with those that come before it in one fixed order
 * (sources before those that took from them, then the days of publication), so that ten copies make nine pairs.
 */
export function pairsOf(
  given: Dossier<Need>,
  tellings: ReadonlyMap<ReportId, readonly Telling[]>,
): Pair[] {
  const days = daysOf(given)
  const order = inOrder(given.reports, given.copies, days)
  const rank = new Map(order.map(({ id }, i) => [id, i]))
  const copiesOf = new Map<ReportId, Copy[]>(order.map(({ id }) => [id, []]))
  for (const copy of given.copies) {
    // two renderings of one speech differ in every word, and nobody bent it
    if (copy.kind === 'translation') continue
    const later = rank.get(copy.a)! > rank.get(copy.b)! ? copy.a : copy.b
    copiesOf.get(later)!.push(copy)
  }
  return order.flatMap(({ id }) => {
    const copies = copiesOf.get(id)!
    const other = ({ a, b }: Copy) => (a === id ? b : a)
    copies.sort((x, y) => rank.get(other(x))! - rank.get(other(y))!)
    const left = new Set(tellings.get(id) ?? [])
    return copies.flatMap((copy) =>
      left.size === 0 ? [] : taken(copy, id, left, tellings.get(other(copy)) ?? [], days),
    )
  })
}

/** The sentences of a report that stand in one source; they are struck off the list of those that have none yet. */
function taken(
  copy: Copy,
  id: ReportId,
  left: Set<Telling>,
  sources: readonly Telling[],
  days: Days,
): Pair[] {
  const found: Pair[] = []
  for (const { a, b } of copy.passages) {
    const [own, theirs] = a.report === id ? [a, b] : [b, a]
    const near = inside(sources, theirs)
    for (const after of inside([...left], own)) {
      const best = likest(after, near)
      if (!best) continue
      left.delete(after)
      if (best.diff.hunks.length > 0) found.push(pairOf(copy, best.before, after, best.diff, days))
    }
  }
  if ((copy.a === id ? copy.shareOfA : copy.shareOfB) < TAKEN_SHARE) return found
  const holders = byWord(sources)
  for (const after of [...left]) {
    const best = likest(after, nearest(after, holders), SHORT_PART)
    if (!best) continue
    left.delete(after)
    if (best.diff.hunks.length > 0) found.push(pairOf(copy, best.before, after, best.diff, days))
  }
  return found
}

type Holders = ReadonlyMap<string, readonly Telling[]>

function byWord(tellings: readonly Telling[]): Holders {
  const holders = new Map<string, Telling[]>()
  for (const telling of tellings) {
    for (const word of new Set(telling.folded)) {
      const known = holders.get(word)
      if (known) known.push(telling)
      else holders.set(word, [telling])
    }
  }
  return holders
}

/** The sentence that shares most words with one, words that many sentences have left out. */
function nearest(after: Telling, holders: Holders): Telling[] {
  const counts = new Map<Telling, number>()
  for (const word of new Set(after.folded)) {
    const all = holders.get(word) ?? []
    if (all.length > COMMON) continue
    for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, x], [, y]) => y - x)
    .slice(0, 2)
    .map(([one]) => one)
}

function inside(tellings: readonly Telling[], passage: Span): Telling[] {
  return tellings.filter(({ span }) => overlaps(span, passage))
}

function likest(after: Telling, near: readonly Telling[], part = SAME_PART) {
  let best: { readonly before: Telling; readonly diff: Diff } | null = null
  for (const before of near) {
    const shorter = Math.min(before.at.length, after.at.length)
    if (shorter < FEWEST_WORDS || Math.max(before.at.length, after.at.length) > LONGEST_SENTENCE)
      continue
    const one = diff(before.folded, after.folded)
    if (one.equal < FEWEST_WORDS || one.equal < shorter * part) continue
    if (!sayAlike(before, after, one, part)) continue
    if (one.equal > (best?.diff.equal ?? 0)) best = { before, diff: one }
  }
  return best
}

/** What is said must be alike: a source with a long name makes no two sentences one. */
function sayAlike(before: Telling, after: Telling, { toB }: Diff, part: number): boolean {
  const own = ({ called }: Telling) => called.filter((one) => !one).length
  const equal = toB.filter((to, from) => to !== -1 && !before.called[from]).length
  return equal >= Math.min(own(before), own(after)) * part
}

function pairOf(copy: Copy, before: Telling, after: Telling, found: Diff, days: Days): Pair {
  const way = copy.direction
  const isTurned =
    way === (copy.a === before.report ? 'a-from-b' : 'b-from-a') && way.includes('from')
  if (isTurned)
    return {
      copy,
      before: after,
      after: before,
      diff: diff(after.folded, before.folded),
      ordered: true,
    }
  const isKnown = way === 'a-from-b' || way === 'b-from-a'
  return { copy, before, after, diff: found, ordered: isKnown || isEarlier(before, after, days) }
}

/** First and last day on which each report may have been published. */
type Days = ReadonlyMap<ReportId, { readonly from: string; readonly to: string }>

function daysOf({ dates }: Dossier<'dates'>): Days {
  return new Map(
    dates.flatMap(({ of, from, to }) =>
      'report' in of && from && to ? [[of.report, { from, to }] as const] : [],
    ),
  )
}

function isEarlier(a: Telling, b: Telling, days: Days): boolean {
  const [x, y] = [days.get(a.report), days.get(b.report)]
  return x !== undefined && y !== undefined && x.to < y.from
}

/** Sources first: those that are known to have taken text come later, then the later published, then the shorter. */
function inOrder(reports: readonly Report[], copies: readonly Copy[], days: Days): Report[] {
  const derived = new Set(
    copies.flatMap(({ a, b, direction }) =>
      direction === 'a-from-b' ? [a] : direction === 'b-from-a' ? [b] : [],
    ),
  )
  const compare = (x: string | number, y: string | number) => (x < y ? -1 : x > y ? 1 : 0)
  return [...reports].sort(
    (x, y) =>
      compare(Number(derived.has(x.id)), Number(derived.has(y.id))) ||
      compare(days.get(x.id)?.from ?? '9999', days.get(y.id)?.from ?? '9999') ||
      compare(y.text.length, x.text.length) ||
      compare(x.text, y.text) ||
      compare(x.id, y.id),
  )
}
