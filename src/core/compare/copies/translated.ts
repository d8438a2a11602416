/** One quotation in two renderings: a speech that two reporters translated or took down, each in words of his own. */
import { findingId, overlaps, type Copy, type Dossier, type ReportId } from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import {
  RENDERED_DAYS,
  RENDERED_ORDER,
  RENDERED_PART,
  RENDERED_TERMS,
  SAID_PART,
} from './policy.js'
import { speechesOf, type SpokenNeed, type Speech } from './spoken.js'

/** CP5: the pairs of reports that quote one speech in two wordings and are no copies otherwise. */
export function renderings(
  given: Dossier<SpokenNeed>,
  known: (a: ReportId, b: ReportId) => boolean,
): Copy[] {
  const found = new Map<string, Copy['passages'][number][]>()
  for (const own of groupBy(speechesOf(given), ({ voice }) => voice).values()) {
    for (const [x, y] of alike([...groupBy(own, ({ words }) => words).values()])) {
      for (const one of x)
        for (const other of y) {
          const [a, b] = one.span.report < other.span.report ? [one, other] : [other, one]
          if (!isOneOccasion(a, b) || known(a.span.report, b.span.report)) continue
          const key = `${a.span.report} ${b.span.report}`
          const pairs = found.get(key)
          if (pairs) pairs.push({ a: a.span, b: b.span })
          else found.set(key, [{ a: a.span, b: b.span }])
        }
    }
  }
  return [...found.values()].map((passages) => finding(passages))
}

/** The wordings that render one speech; those that share no meaningful word are not compared. */
function alike(wordings: readonly (readonly Speech[])[]): [readonly Speech[], readonly Speech[]][] {
  const holders = new Map<string, number[]>()
  const pairs: [readonly Speech[], readonly Speech[]][] = []
  wordings.forEach((speeches, i) => {
    const shared = new Map<number, number>()
    for (const term of new Set(speeches[0]!.terms)) {
      const before = holders.get(term) ?? []
      for (const j of before) shared.set(j, (shared.get(j) ?? 0) + 1)
      holders.set(term, [...before, i])
    }
    for (const [j, count] of shared)
      if (count >= RENDERED_TERMS && isRendering(speeches[0]!, wordings[j]![0]!))
        pairs.push([speeches, wordings[j]!])
  })
  return pairs
}

/** Most meaningful words are the same and come in the same order; no number and no *not* is in one alone. */
function isRendering(a: Speech, b: Speech): boolean {
  const [x, y] = [[...new Set(a.terms)], [...new Set(b.terms)]]
  const common = x.filter((term) => y.includes(term))
  const numbers = (terms: readonly string[]) => terms.filter((term) => term.startsWith('#')).sort()
  return (
    a.negated === b.negated &&
    numbers(x).join() === numbers(y).join() &&
    common.length >= RENDERED_TERMS &&
    2 * common.length >= RENDERED_PART * (x.length + y.length) &&
    Math.min(x.length, y.length) >= SAID_PART * Math.max(x.length, y.length) &&
    inOrder(
      common,
      y.filter((term) => common.includes(term)),
    ) >=
      RENDERED_ORDER * common.length
  )
}

/** The length of the longest run of terms, with gaps, that both lists hold in one order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const term of a) {
    const next = [0]
    b.forEach((other, j) =>
      next.push(term === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)),
    )
    row = next
  }
  return row.at(-1)!
}

/** Said in two reports, on no two days, and printed within days. */
function isOneOccasion(a: Speech, b: Speech): boolean {
  if (a.span.report === b.span.report) return false
  if (a.days.size > 0 && b.days.size > 0) return [...a.days].some((day) => b.days.has(day))
  if (!a.published || !b.published) return true
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= RENDERED_DAYS * 86_400_000
}

function finding(all: readonly Copy['passages'][number][]): Copy {
  const passages = longestOf(all)
  const { a, b } = passages[0]!
  return {
    id: findingId('copy', a.report, b.report),
    because: { rule: 'CP5', saw: [a, b, ...passages.slice(1).flatMap((one) => [one.a, one.b])] },
    a: a.report,
    b: b.report,
    kind: 'translation',
    passages,
    shareOfA: 0,
    shareOfB: 0,
    direction: 'common-source',
    reason: 'One speaker is quoted with the same in two wordings.',
    headlines: null,
    signs: [],
  }
}

/** The longest of those that lie in one another, in order. */
function longestOf(all: readonly Copy['passages'][number][]): Copy['passages'][number][] {
  const long = ({ a, b }: Copy['passages'][number]) => a.to - a.from + b.to - b.from
  const kept: Copy['passages'][number][] = []
  for (const one of [...all].sort((x, y) => long(y) - long(x) || x.a.from - y.a.from))
    if (!kept.some(({ a, b }) => overlaps(a, one.a) || overlaps(b, one.b))) kept.push(one)
  return kept.sort((x, y) => x.a.from - y.a.from)
}
