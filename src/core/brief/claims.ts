/** Lines for what is claimed, and how much each matters. */
import { bySpan, contains } from '../model/index.js'
import type { Agreement, Claim, Conflict, ConflictKind, Span } from '../model/index.js'
import { estimateInWords, estimateOf } from '../ask/estimative/index.js'
import { gradeLines } from './grades.js'
import { dateInWords } from './labels.js'
import { cites, line, plainWords, quoted } from './line.js'
import { smallStemma } from './support.js'
import type { Badge, Cite, Line, Only } from './types.js'
import { claimsOf, sayerCites, sayerOf, sayersOf } from './voices.js'
import { sentenceAround, type View } from './view.js'

/** A line for an agreement: the words of its lead, who says so, and every place where it is said. */
export function claimLine(agreement: Agreement, view: View): Line {
  return claimsLine([agreement], view, new Set())
}

/**
 * One line for agreements on several clauses of the same claim. The first gives the line its id and support. `told` are the words
 * that stand in lines above: where the whole claim is among them, the line shows the clause that it is about.
 */
function claimsLine(
  agreements: readonly [Agreement, ...Agreement[]],
  view: View,
  told: Set<string>,
): Line {
  const [agreement] = agreements
  const claims = claimsOf([...new Set(agreements.flatMap((one) => one.claims))], view)
  const conflicts = [...new Set(agreements.flatMap((one) => conflictsOf(one, view)))]
  const differs = conflicts.flatMap((conflict) => conflict.items.map((item) => item.span))
  const lead = around(agreement, leadSpans(agreement, view), view)
  const parts = agreements
    .flatMap(({ parts }) => parts)
    .filter(({ span }) => !lead.some((held) => contains(held, span)))
  const said = [...lead, ...parts.map(({ span }) => span)].map((span): Cite => ({
    span,
    for: 'words',
  }))
  const who = claims.flatMap((claim) => sayerCites(claim, view))
  return line(leadWords(agreements, differs, view, told), {
    id: agreement.id,
    by: sayersOf(claims, view),
    badges: badges(claims, conflicts, agreement, view),
    support: agreement.support,
    unnamedOnly: agreement.unnamedOnly,
    stemma: smallStemma(agreement, view),
    cites: cites([...said, ...who], view),
    remarks: [...firstTold(agreement, view), ...estimates(agreement, view)],
    below: [...gradeLines(agreement, view), ...notesOn(agreement, view)],
  })
}

/** *First in b, 3 March 2031: a police officer, through Radio Delta*. */
function firstTold(agreement: Agreement, view: View): readonly string[] {
  const first = view.first(agreement)
  const claim = first && view.claims.get(first.claim)
  if (!first || !claim) return []
  return [
    `first in ${view.label(first.report)}, ${dateInWords(first.day)}: ${sayerOf(claim, view)}`,
  ]
}

function notesOn({ id }: Agreement, view: View): readonly Line[] {
  return view.judgements.flatMap((judgement) =>
    judgement.kind === 'note' && judgement.of[0] === id
      ? [line([{ text: `Note by ${judgement.by}: ${judgement.note}` }])]
      : [],
  )
}

/** *“probably” is ICD 203: likely / probable, 55–80 %*: the hedges of the lead that are words of the directive. */
function estimates({ lead }: Agreement, view: View): readonly string[] {
  const claim = view.claims.get(lead)
  const told = (claim?.hedges ?? []).flatMap((span) => {
    const words = view.text(span).toLowerCase()
    const estimate = estimateOf(words)
    return estimate ? [`“${words}” is ${estimateInWords(estimate)}`] : []
  })
  return [...new Set(told)]
}

/**
 * Lines for agreements in their order; those on clauses of one claim, said by the same reports, share a line. No two lines begin
 * with the same words where the claims have others to show; `told` carries them from one section to the next.
 */
export function claimLines(
  agreements: readonly Agreement[],
  view: View,
  told: Set<string> = new Set(),
): readonly Line[] {
  const groups = new Map<string, [Agreement, ...Agreement[]]>()
  for (const agreement of agreements) {
    const { lead, reports, support } = agreement
    const key = [lead, ...reports, support.atLeast, support.atMost].join(' ')
    const held = groups.get(key)
    if (held) held.push(agreement)
    else groups.set(key, [agreement])
  }
  return [...groups.values()].map((group) => claimsLine(group, view, told))
}

/** The clause that is meant, with the rest of its claim around it where that is not long and stands in no line above. */
function leadWords(
  agreements: readonly [Agreement, ...Agreement[]],
  differs: readonly Span[],
  view: View,
  told: Set<string>,
): Line['words'] {
  const [agreement] = agreements
  const meant = agreements.flatMap((one) => leadSpans(one, view)).sort(bySpan)
  const whole = around(agreement, meant, view)
  const length = whole.reduce((sum, { from, to }) => sum + to - from, 0)
  const inside = meant.every((span) => whole.some((held) => contains(held, span)))
  const ways = [
    ...(length <= 280 && inside ? [quoted(whole, view, { differs, meant })] : []),
    quoted(meant, view, { differs }),
    ...agreement.parts.map(({ span }) => quoted([span], view, { differs })),
  ]
  const words = ways.find((runs) => !told.has(plainWords(runs))) ?? ways[0]!
  told.add(plainWords(words))
  return words
}

/** Words below which a clause without its beginning is shown in its whole sentence. */
const FRAGMENT = 9

/** What stands around the meant words: their claim, or their sentence where the claim is a fragment. */
function around(agreement: Agreement, meant: readonly Span[], view: View): readonly Span[] {
  const claim = view.claims.get(agreement.lead)?.spans ?? meant
  const words = claim.map(view.text).join(' ')
  const isFragment = /^\p{Ll}/u.test(words) && words.split(' ').length < FRAGMENT
  const [first] = claim
  if (!isFragment || !first) return claim
  const sentence = sentenceAround(view, first)
  return meant.every((span) => contains(sentence, span)) ? [sentence] : claim
}

/** The words that stand for all: the clause of the lead that the agreement is about. */
export function leadSpans(agreement: Agreement, view: View): readonly Span[] {
  const part = agreement.parts.filter(({ claim }) => claim === agreement.lead)
  if (part.length > 0) return part.map(({ span }) => span)
  return view.claims.get(agreement.lead)?.spans ?? [agreement.parts[0].span]
}

/** The conflicts that touch an agreement's own words. */
export function conflictsOf(agreement: Agreement, view: View): readonly Conflict[] {
  const found = new Set(agreement.claims.flatMap((claim) => view.conflictsOf.get(claim) ?? []))
  const parts = agreement.parts
  const touches = (conflict: Conflict) =>
    conflict.items.some(({ span, claim }) =>
      parts.some((p) => p.claim === claim && p.span.from < span.to && span.from < p.span.to),
    )
  return [...found].filter(touches)
}

/** What a conflict of each kind is called on a badge. */
export const DIFFERS: Readonly<Record<ConflictKind, string>> = {
  count: 'number differs',
  place: 'place differs',
  date: 'date differs',
  actor: 'actor differs',
  outcome: 'outcome differs',
  polarity: 'denied by others',
  certainty: 'hedge differs',
  attribution: 'attribution differs',
  side: 'sides differ',
}

function badges(
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
  agreement: Agreement,
  view: View,
): Badge[] {
  const found: Badge[] = []
  const kinds = new Set(conflicts.map(({ kind }) => kind))
  for (const kind of kinds) found.push({ text: DIFFERS[kind], tone: 'dispute' })
  if (claims.some(({ polarity }) => polarity === 'denied'))
    found.push({ text: 'denial', tone: 'plain' })
  const lead = view.claims.get(agreement.lead)
  const hedges = [...new Set((lead?.hedges ?? []).map((span) => view.text(span).toLowerCase()))]
  if (lead && isHedged(lead) && hedges.length > 0 && !kinds.has('certainty')) {
    found.push({ text: `hedged: ${hedges.slice(0, 2).join(', ')}`, tone: 'plain' })
  }
  return found
}

function isHedged({ certainty }: Claim): boolean {
  return certainty !== 'certain' && certainty !== 'unknown'
}

/** What an agreement weighs for the order of lines: each feature with its points, as a table. */
const WEIGHTS: readonly (readonly [string, (agreement: Agreement, view: View) => number])[] = [
  ['each further report, up to four', (a) => 3 * Math.min(4, a.reports.length - 1)],
  [
    'about the main incident, or the next',
    (a, v) => (a.incident ? Math.max(0, 4 - (v.rank.get(a.incident) ?? 9)) : 0),
  ],
  ['reports differ in it', (a, v) => (conflictsOf(a, v).length > 0 ? 3 : 0)],
  [
    'somebody says so',
    (a, v) => (leadOf(a, v)?.held === 'voice' ? 2 : leadOf(a, v)?.held === 'belief' ? 1 : 0),
  ],
  ['only unnamed origins', (a) => (a.unnamedOnly ? 1 : 0)],
  [
    'it holds a number',
    (a, v) =>
      /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen)/i.test(leadText(a, v)) ? 1 : 0,
  ],
  ['it tells an event', (a, v) => (leadOf(a, v)?.events.length ? 1 : 0)],
  ['it is a fragment', (a, v) => (leadText(a, v).split(' ').length < 4 ? -4 : 0)],
  ['it stands early in its report', (a, v) => 1 - earliness(a, v)],
]

function leadOf(agreement: Agreement, view: View): Claim | undefined {
  return view.claims.get(agreement.lead)
}

function leadText(agreement: Agreement, view: View): string {
  return leadSpans(agreement, view).map(view.text).join(' ')
}

function earliness(agreement: Agreement, view: View): number {
  const [span] = leadSpans(agreement, view)
  if (!span) return 1
  return span.from / Math.max(1, view.reports.get(span.report)?.text.length ?? 1)
}

/** Points of an agreement; more comes first. */
export function weight(agreement: Agreement, view: View): number {
  return WEIGHTS.reduce((sum, [, points]) => sum + points(agreement, view), 0)
}

/** Agreements by weight; equal ones by label and place, so that the order is the same in every run. */
export function byWeight(agreements: readonly Agreement[], view: View): readonly Agreement[] {
  const weighed = agreements.map((agreement) => ({ agreement, weight: weight(agreement, view) }))
  weighed.sort((a, b) => b.weight - a.weight || (a.agreement.id < b.agreement.id ? -1 : 1))
  return weighed.map(({ agreement }) => agreement)
}

/** Which agreements an `--only` lets through. */
export const passes: Readonly<Record<Only, (agreement: Agreement, view: View) => boolean>> = {
  disputed: (agreement, view) => conflictsOf(agreement, view).length > 0,
  single: ({ support }) => support.atMost <= 1,
  several: ({ support }) => support.atLeast >= 2,
  unnamed: ({ unnamedOnly }) => unnamedOnly,
  denied: (agreement, view) =>
    agreement.claims.some((id) => view.claims.get(id)?.polarity === 'denied'),
  hedged: (agreement, view) =>
    agreement.claims.some((id) => (view.claims.get(id)?.hedges.length ?? 0) > 0),
}
