/** One incident's dead and hurt as a range over all tellings, and as the coders of ACLED and GTD would write them down. */
import type { Dossier, FindingId, ReportId, Tally } from '../../model/index.js'
import { roundWord } from './lexicon.en.js'

/** A figure that a coding rule gives, with the tallies that it was read off and why. */
export interface CodedFigure {
  /** Null where the rule gives no figure. */
  readonly value: number | null
  readonly why: string
  readonly from: readonly FindingId[]
}

/** The values of one slot of an incident, as they stand in the reports and as two sets of rules would code them. */
export interface Coded {
  readonly slot: 'killed' | 'injured'
  /** Bounds over every telling of the whole, those that were superseded too; null is open. */
  readonly low: number | null
  readonly high: number | null
  /** The tallies behind it: every value, whole counts only. */
  readonly tallies: readonly FindingId[]
  /** Fatalities only: ACLED codes no wounded. */
  readonly acled: CodedFigure | null
  readonly gtd: CodedFigure
}

/** What the rules look at. */
export type CodedGround = Pick<Dossier, 'reports' | 'dates' | 'agreements' | 'tallies'>

const SLOTS = ['killed', 'injured'] as const

/** The coded figures of an incident, dead before hurt; empty where nobody is counted. */
export function codedOf(dossier: CodedGround, incident: FindingId): readonly Coded[] {
  const own = dossier.tallies.filter((tally) => tally.incident === incident && isWhole(tally))
  return SLOTS.flatMap((slot): Coded[] => {
    const tallies = own.filter((tally) => tally.slot === slot)
    if (tallies.length === 0) return []
    return [
      {
        slot,
        ...rangeOf(tallies),
        tallies: tallies.map(({ id }) => id),
        acled: slot === 'killed' ? asAcled(tallies, dossier) : null,
        gtd: asGtd(tallies, dossier),
      },
    ]
  })
}

/** A count of everybody whom it befell: no part, no side, no place of several. */
function isWhole({ scope, relations }: Tally): boolean {
  return (
    scope.who === null && scope.where === null && relations.every(({ kind }) => kind !== 'part-of')
  )
}

function rangeOf(tallies: readonly Tally[]): { low: number | null; high: number | null } {
  const lows = tallies.flatMap(({ low, approx }) => low ?? approx ?? [])
  const isOpen = tallies.some(({ high, approx }) => high === null && approx === null)
  const highs = tallies.flatMap(({ high, approx }) => high ?? approx ?? [])
  return {
    low: lows.length > 0 ? Math.min(...lows) : null,
    high: isOpen || highs.length === 0 ? null : Math.max(...highs),
  }
}

/** The figure that one tally states: its lower bound, else what it is about; null where only *up to* is said. */
const figureOf = ({ low, approx, high }: Tally): number | null =>
  low === null && approx === null && high !== null ? null : (low ?? approx)

const isCurrent = ({ relations }: Tally): boolean =>
  relations.every(({ kind }) => kind !== 'superseded')

const onlyOne = (all: readonly Tally[]): string =>
  all.every(isCurrent) ? 'the figure reported' : 'the most recent figure'

/**
 * ACLED: the most conservative of the reported estimates; *tens* is 10, *dozens* 12, *hundreds* 100; figures are revised when later reports do
 * (ACLED, FAQs: fatality methodology, as of May 2024).
 */
function asAcled(all: readonly Tally[], { reports }: CodedGround): CodedFigure {
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  const figures = all.filter(isCurrent).flatMap((tally) => {
    const words = tally.counts.map(({ span }) =>
      (texts.get(span.report) ?? '').slice(span.from, span.to),
    )
    const value = roundWord(words) ?? figureOf(tally)
    return value === null ? [] : [{ value, tally }]
  })
  if (figures.length === 0) return { value: null, why: 'no lower bound is reported', from: [] }
  const value = Math.min(...figures.map((figure) => figure.value))
  const from = figures.filter((figure) => figure.value === value).map(({ tally }) => tally.id)
  const differ = new Set(figures.map((figure) => figure.value)).size > 1
  return { value, from, why: differ ? 'the lowest of the current figures' : onlyOne(all) }
}

/**
 * GTD: the figure of the most recent source; where the days do not tell which that is, the one that most independent sources give; failing
 * that, the lowest. (The rule of its codebook as field notes give it; not checked against the codebook.)
 */
function asGtd(all: readonly Tally[], dossier: CodedGround): CodedFigure {
  const stated = all.filter((tally) => isCurrent(tally) && figureOf(tally) !== null)
  if (stated.length === 0) return { value: null, why: 'no figure is reported', from: [] }
  const give = (tallies: readonly Tally[], why: string): CodedFigure => ({
    value: Math.min(...tallies.map((tally) => figureOf(tally)!)),
    why,
    from: tallies.map(({ id }) => id),
  })
  if (new Set(stated.map(figureOf)).size === 1) return give(stated, onlyOne(all))
  const latest = latestOf(stated, dossier)
  if (latest) return give([latest], 'the most recent figure')
  const most = mostOrigins(stated, dossier)
  if (most) return give([most], 'the figure of most independent origins')
  const lowest = Math.min(...stated.map((tally) => figureOf(tally)!))
  return give(
    stated.filter((tally) => figureOf(tally) === lowest),
    'the lowest figure: neither day nor number of origins tells',
  )
}

/** The tally with a telling that is surely later than every telling of the others; null where none is. */
function latestOf(tallies: readonly Tally[], { dates }: CodedGround): Tally | null {
  const days = new Map<ReportId, { readonly from: string | null; readonly to: string | null }>()
  for (const date of dates) if ('report' in date.of) days.set(date.of.report, date)
  const last = ({ counts }: Tally) =>
    counts
      .map(({ span }) => days.get(span.report)?.from ?? '')
      .sort()
      .at(-1)!
  const end = ({ counts }: Tally) =>
    counts
      .map(({ span }) => days.get(span.report)?.to ?? '9999')
      .sort()
      .at(-1)!
  const isLater = (one: Tally) =>
    last(one) !== '' && tallies.every((other) => other === one || end(other) < last(one))
  return tallies.find(isLater) ?? null
}

/** The tally that surely has more independent origins than any other; null where two have as many. */
function mostOrigins(tallies: readonly Tally[], { agreements }: CodedGround): Tally | null {
  const counts = tallies.map((tally) => {
    const claims = new Set(tally.counts.map(({ claim }) => claim))
    const behind = agreements.filter((one) => one.claims.every((claim) => claims.has(claim)))
    return { tally, origins: new Set(behind.flatMap(({ origins }) => origins)).size }
  })
  const [first, second] = [...counts].sort((a, b) => b.origins - a.origins)
  return first && first.origins > (second?.origins ?? 0) ? first.tally : null
}
