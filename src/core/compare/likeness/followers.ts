/** Reports that are copies of another nearly whole, and the words in them that only say again what the other says. */
import { overlaps, type Copy, type Report, type ReportId, type Span } from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import type { Proposition } from './propositions.js'

/** From this share of its words on, a report follows the one in which they stand: a reprint, an edited wire text. */
export const FOLLOWS_FROM = 0.7
/** Part of the terms of two clauses that are common where one is the other again, a word edited here and there. */
const ECHO_PART = 0.6
/** So many of the rarest terms of a clause are looked up: a copy may have edited one or two of them. */
const KEYS = 4

/**
 * Reports that follow another, each with the one that it follows, which may follow a third; in the order in which they
 * come. Of two that stand in one another the earlier leads, then the one with more words; a report that is known to have
 * its text from another does not.
 */
export function followersOf(
  reports: readonly Report[],
  copies: readonly Copy[],
): ReadonlyMap<ReportId, ReportId> {
  const shares = new Map<ReportId, Map<ReportId, number>>(reports.map(({ id }) => [id, new Map()]))
  const derived = new Set<ReportId>()
  for (const { a, b, shareOfA, shareOfB, direction } of copies) {
    shares.get(a)?.set(b, shareOfA)
    shares.get(b)?.set(a, shareOfB)
    if (direction === 'a-from-b' && shareOfA >= FOLLOWS_FROM) derived.add(a)
    if (direction === 'b-from-a' && shareOfB >= FOLLOWS_FROM) derived.add(b)
  }
  const order = [...reports].sort(
    (x, y) =>
      Number(derived.has(x.id)) - Number(derived.has(y.id)) ||
      compare(dayOf(x), dayOf(y)) ||
      y.text.length - x.text.length ||
      compare(x.text, y.text) ||
      compare(x.id, y.id),
  )
  const follows = new Map<ReportId, ReportId>()
  const rank = new Map(order.map(({ id }, i) => [id, i]))
  for (const { id } of order) {
    const [best] = [...shares.get(id)!]
      .filter(([other, share]) => rank.get(other)! < rank.get(id)! && share >= FOLLOWS_FROM)
      .sort(([x, m], [y, n]) => n - m || rank.get(x)! - rank.get(y)!)
    if (best) follows.set(id, best[0])
  }
  return follows
}

/**
 * Tells what stands in one only of two texts that are nearly one, of which nobody knows who has it from whom: a headline or a last line
 * that either editor may have put there. Where a report that leads has such words, they come after what both have.
 */
export function loneWords(
  copies: readonly Copy[],
  follows: ReadonlyMap<ReportId, ReportId>,
): (span: Span) => boolean {
  const held = new Map<ReportId, Span[]>()
  for (const { a, b, direction, shareOfA, shareOfB, passages } of copies) {
    const isOne = Math.min(shareOfA, shareOfB) >= FOLLOWS_FROM && direction === 'unknown'
    const leader = follows.get(a) === b ? b : follows.get(b) === a ? a : null
    if (!isOne || leader === null) continue
    const own = passages.map((passage) => (leader === a ? passage.a : passage.b))
    held.set(leader, [...(held.get(leader) ?? []), ...own])
  }
  return (span) => held.get(span.report)?.every((passage) => !overlaps(passage, span)) ?? false
}

function dayOf({ published }: Report): string {
  return published?.value ?? '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The propositions of reports that follow another, each with the proposition that it says again. A number or name
 * that differs is news, and so are words that the other does not have.
 */
export function echoesOf(
  propositions: readonly Proposition[],
  follows: ReadonlyMap<ReportId, ReportId>,
): ReadonlyMap<Proposition, Proposition> {
  const found = new Map<Proposition, Proposition>()
  if (follows.size === 0) return found
  const byReport = groupBy(propositions, ({ span }) => span.report)
  const holders = new Map(
    [...new Set(follows.values())].map((id) => [id, byTerm(byReport.get(id))]),
  )
  for (const [follower, leader] of follows) {
    const terms = holders.get(leader)!
    for (const one of byReport.get(follower) ?? []) {
      const original = originalOf(one, terms)
      if (original) found.set(one, found.get(original) ?? original)
    }
  }
  return found
}

type Holders = ReadonlyMap<string, readonly Proposition[]>

function byTerm(all: readonly Proposition[] = []): Holders {
  const found = new Map<string, Proposition[]>()
  for (const one of all) {
    for (const term of one.terms) {
      const known = found.get(term)
      if (known) known.push(one)
      else found.set(term, [one])
    }
  }
  return found
}

/** The likest proposition among those that hold one of the rarest terms. */
function originalOf(one: Proposition, holders: Holders): Proposition | null {
  const keys = one.terms
    .filter((term) => holders.has(term))
    .sort((x, y) => holders.get(x)!.length - holders.get(y)!.length)
    .slice(0, KEYS)
  let best: { readonly other: Proposition; readonly part: number } | null = null
  for (const other of new Set(keys.flatMap((term) => holders.get(term)!))) {
    if (!sameFacts(one, other)) continue
    const part = commonPart(one, other)
    if (part >= ECHO_PART && part > (best?.part ?? 0)) best = { other, part }
  }
  return best?.other ?? null
}

/** The same numbers, and no name for another: an edited copy may leave a name out, but tells of the same ones. */
function sameFacts(a: Proposition, b: Proposition): boolean {
  const isNews = (one: Proposition, other: Proposition) =>
    one.terms.some((term) => term.startsWith('@') && !other.terms.includes(term))
  const numbers =
    a.numbers.length === b.numbers.length && a.numbers.every((one) => b.numbers.includes(one))
  return numbers && !(isNews(a, b) && isNews(b, a))
}

/** Dice of the terms of two propositions. */
function commonPart(a: Proposition, b: Proposition): number {
  const own = new Set(b.terms)
  const common = a.terms.filter((term) => own.has(term)).length
  return (2 * common) / (a.terms.length + b.terms.length)
}
