/** What a rule hands in: two stretches of words that differ, and how sure the rule is. */
import { groupBy } from '../../model/groups.js'
import { overlaps } from '../../model/index.js'
import type {
  Attribution,
  ConflictKind,
  Dating,
  Dossier,
  Feature,
  FindingId,
  Name,
  Quantity,
  ReportId,
  Span,
  Time,
} from '../../model/index.js'
import type { AlignedPair } from '../likeness/align.js'
import { personsIn } from '../likeness/lexed.js'
import type { Proposition } from '../likeness/propositions.js'
import type { StoryView, ViewNeed } from '../likeness/story-view.js'
import type { Outcome } from '../likeness/fates/outcomes.js'
import type { Distinct } from './distinct.js'
import { statementsOf, type Statement } from './statements.js'
import { tellingIn, type Telling } from './telling.js'

export interface Side {
  readonly span: Span
  readonly value: string
  /** What the words come to: *dead*, *at least 17*. */
  readonly says?: string
  readonly of: Proposition | null
}

export interface Draft {
  readonly rule: string
  readonly kind: ConflictKind
  readonly status: 'conflict' | 'compatible'
  readonly sides: readonly [Side, Side]
  readonly differs: string
  /** What it is about, and which values stand against each other; two reports differ on it in few pairs. */
  readonly matter?: string
  /** The question to which the sides give different answers. */
  readonly about?: string
  /** How sure, 0 to 1; what the rule has seen is in `features`. */
  readonly score: number
  readonly features?: readonly Feature[]
}

/** The view of a story, and the layers whose fields are compared beside it. */
export type ConflictNeed =
  ViewNeed | 'quantities' | 'times' | 'dates' | 'tallies' | 'levels' | 'standings'

/** What a rule looks at. */
export interface Scene {
  readonly view: StoryView
  readonly given: Dossier<ConflictNeed>
  readonly pairs: readonly AlignedPair[]
  readonly tellers: Distinct['tellers']
  readonly outcomes: readonly Outcome[]
  readonly telling: Telling
  /** What each clause says of whom. */
  readonly statements: readonly Statement[]
  readonly attributions: ReadonlyMap<FindingId | null, Attribution>
  readonly propositions: ReadonlyMap<ReportId, readonly Proposition[]>
  readonly names: ReadonlyMap<ReportId, readonly Name[]>
  /** Who has a name, as terms. */
  readonly persons: ReadonlySet<string>
  readonly quantities: ReadonlyMap<ReportId, readonly Quantity[]>
  readonly times: ReadonlyMap<ReportId, readonly Time[]>
  /** When each report came out. */
  readonly published: ReadonlyMap<ReportId, Dating>
  /** The day of the first report of the story; null where none is known. */
  readonly firstDay: string | null
  /** What each time was resolved to. */
  readonly datings: ReadonlyMap<FindingId, Dating>
}

/** Looks up once what the rules ask for again and again. */
export function sceneOf(
  view: StoryView,
  given: Dossier<ConflictNeed>,
  pairs: readonly AlignedPair[],
  tellers: Distinct['tellers'],
): Scene {
  const published = new Map(
    given.dates.flatMap((one) => ('report' in one.of ? [[one.of.report, one] as const] : [])),
  )
  const days = view.story.reports.flatMap((report) => published.get(report)?.from ?? [])
  return {
    view,
    given,
    pairs,
    tellers,
    outcomes: view.outcomes,
    telling: tellingIn(view.propositions),
    statements: statementsOf(view),
    attributions: new Map(given.attributions.map((one) => [one.id, one] as const)),
    propositions: groupBy(view.propositions, ({ span }) => span.report),
    persons: personsIn(view.identityOf),
    names: groupBy([...view.names.values()], ({ report }) => report),
    quantities: groupBy(given.quantities, ({ span }) => span.report),
    times: groupBy(given.times, ({ span }) => span.report),
    published,
    firstDay: days.sort()[0] ?? null,
    datings: new Map(
      given.dates.flatMap((one) => ('time' in one.of ? [[one.of.time, one] as const] : [])),
    ),
  }
}

export interface Finder {
  readonly id: string
  readonly example: string
  find(scene: Scene): readonly Draft[]
}

/** The quoted words of a span, white space folded. */
export function quote(scene: Scene, { report, from, to }: Span): string {
  return scene.view.texts.get(report)!.slice(from, to).replace(/\s+/g, ' ')
}

export function side(scene: Scene, span: Span, of: Proposition | null): Side {
  return { span, value: quote(scene, span), of }
}

/** The side with the number that its words come to: *11*, *at least 17*, *about 40*. */
export function counting(one: Side, { quantities }: Scene): Side {
  const own = (quantities.get(one.span.report) ?? []).find(
    ({ kind, number }) => kind === 'count' && overlaps(number, one.span),
  )
  const says = own && inFigures(own)
  return says ? { ...one, says } : one
}

function inFigures({ low, high, approx }: Quantity): string | null {
  if (approx !== null) return `about ${approx}`
  if (low !== null && low === high) return String(low)
  if (low !== null && high === null) return `at least ${low}`
  if (low === null && high !== null) return `at most ${high}`
  return low === null ? null : `${low} to ${high}`
}
