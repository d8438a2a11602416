/** What comparing claims needs of one story, looked up once. */
import { groupBy } from '../../model/groups.js'
import {
  overlaps,
  type Block,
  type Claim,
  type Copy,
  type Dossier,
  type Event,
  type FindingId,
  type Identity,
  type Incident,
  type Name,
  type Report,
  type ReportId,
  type Span,
  type Story,
  type Voice,
} from '../../model/index.js'
import type { AlignContext } from './align.js'
import { outcomesOf, type Outcome } from './fates/outcomes.js'
import { lex, type Lexed } from './lexed.js'
import { partiesOf } from './told/parties.js'
import { propositionsOf, type Proposition } from './propositions.js'

export interface StoryView {
  readonly story: Story
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
  readonly lexed: ReadonlyMap<ReportId, Lexed>
  readonly texts: ReadonlyMap<ReportId, string>
  /** Titles and headings, by report. */
  readonly headlines: ReadonlyMap<ReportId, readonly Span[]>
  readonly propositions: readonly Proposition[]
  readonly voices: ReadonlyMap<FindingId, Voice>
  readonly names: ReadonlyMap<FindingId, Name>
  readonly events: ReadonlyMap<FindingId, Event>
  readonly incidents: ReadonlyMap<FindingId, Incident>
  /** The identity of a name or voice. */
  readonly identityOf: ReadonlyMap<FindingId, Identity>
  readonly copies: readonly Copy[]
  readonly copyOf: FindCopy
  readonly outcomes: readonly Outcome[]
  readonly context: AlignContext
  /** The words by which the report names the source of a claim right there; null where it names none. */
  sourceOf(claim: Claim): string | null
}

export type ViewNeed =
  | 'blocks'
  | 'words'
  | 'names'
  | 'times'
  | 'voices'
  | 'events'
  | 'claims'
  | 'stories'
  | 'dates'
  | 'copies'
  | 'identities'
  | 'incidents'
  | 'attributions'

export function viewStory(story: Story, given: Dossier<ViewNeed>): StoryView {
  const inside = new Set(story.reports)
  const own = <T extends { readonly report: ReportId }>(all: readonly T[]) =>
    all.filter(({ report }) => inside.has(report))
  const byId = <T extends { readonly id: FindingId }>(all: readonly T[]) =>
    new Map(all.map((one) => [one.id, one] as const))
  const names = own(given.names)
  const events = byId(own(given.events))
  const lexed = lex(own(given.words), names, given.identities, given)
  const texts = new Map(given.reports.map(({ id, text }) => [id, text]))
  const claims = [...own(given.claims)].sort(byPlace)
  const copies = given.copies.filter(({ a, b }) => inside.has(a) && inside.has(b))
  const copyOf = copyFinder(copies)
  const identityOf = new Map(
    given.identities.flatMap((one) => one.members.map((id) => [id, one] as const)),
  )
  const voices = byId(own(given.voices))
  const attributions = byId(own(given.attributions))
  const incidentOfEvent = new Map(
    given.incidents.flatMap((one) => one.events.map((id) => [id, one] as const)),
  )
  const propositions = propositionsOf(
    claims,
    lexed,
    events,
    texts,
    partiesOf(names, voices, identityOf, attributions),
  )
  const read = {
    propositions,
    lexed,
    texts,
    names: byId(names),
    identityOf,
    incidents: incidentOfEvent,
  }
  const outcomes = outcomesOf(read, attributions)
  return {
    story,
    reports: given.reports.filter(({ id }) => inside.has(id)),
    claims,
    lexed,
    texts,
    headlines: headlinesOf(given.blocks),
    propositions,
    outcomes: outcomes.all,
    voices,
    names: read.names,
    events,
    incidents: incidentOfEvent,
    identityOf,
    copies,
    copyOf,
    sourceOf: ({ attribution }) => {
      const source = attribution ? attributions.get(attribution)?.source : null
      return source ? texts.get(source.report)!.slice(source.from, source.to) : null
    },
    context: {
      incidentOf: (id) => incidentOfEvent.get(id)?.id ?? null,
      isShared: (a, b) => isShared(a, b, copyOf),
      persons: termsOf('person', names, identityOf),
      places: termsOf('place', names, identityOf),
      fatesOf: (one) => outcomes.by.get(one) ?? [],
    },
  }
}

function headlinesOf(blocks: readonly Block[]): ReadonlyMap<ReportId, readonly Span[]> {
  const all = blocks.flatMap(({ kind, span }) =>
    kind === 'title' || kind === 'heading' ? [span] : [],
  )
  return groupBy(all, ({ report }) => report)
}

function termsOf(
  kind: string,
  names: readonly Name[],
  identityOf: ReadonlyMap<FindingId, Identity>,
): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const identity = identityOf.get(name.id)
      const isIt = (identity?.kind ?? name.type) === kind && !name.known?.startsWith('country:')
      return isIt ? [`@${identity?.id ?? name.id}`] : []
    }),
  )
}

function byPlace(x: Claim, y: Claim): number {
  if (x.report !== y.report) return x.report < y.report ? -1 : 1
  const [a, b] = [x.spans[0], y.spans[0]]
  return a.from - b.from || a.to - b.to || (x.id < y.id ? -1 : 1)
}

/** Finds the copy of two reports, in whatever order they are given. */
export type FindCopy = (a: ReportId, b: ReportId) => Copy | undefined

/** Looks copies up by the two reports that they join: of many near copies every two are a pair. */
export function copyFinder(copies: readonly Copy[]): FindCopy {
  const byFirst = new Map<ReportId, Map<ReportId, Copy>>()
  for (const copy of copies) {
    const known = byFirst.get(copy.a)
    if (known) known.set(copy.b, copy)
    else byFirst.set(copy.a, new Map([[copy.b, copy]]))
  }
  return (a, b) => (a < b ? byFirst.get(a)?.get(b) : byFirst.get(b)?.get(a))
}

/** True where one passage that two reports share touches both propositions, at about the same place of the passage. */
export function isShared(
  a: Pick<Proposition, 'span'>,
  b: Pick<Proposition, 'span'>,
  copyOf: FindCopy,
): boolean {
  const [x, y] = a.span.report < b.span.report ? [a.span, b.span] : [b.span, a.span]
  const copy = copyOf(x.report, y.report)
  return (
    copy?.passages.some(
      (pair) => overlaps(pair.a, x) && overlaps(pair.b, y) && meet(x, pair.a, y, pair.b),
    ) ?? false
  )
}

/** True where a span of one passage, carried over to the other passage in proportion, comes near a span there. */
function meet(x: Span, ofA: Span, y: Span, ofB: Span): boolean {
  const scale = (ofB.to - ofB.from) / Math.max(1, ofA.to - ofA.from)
  const carried = (at: number) => ofB.from + (at - ofA.from) * scale
  return carried(x.from) - SHIFT < y.to && y.from < carried(x.to) + SHIFT
}

/** Characters by which words of a passage may lie off, because the copy has more or fewer words before them. */
const SHIFT = 60
