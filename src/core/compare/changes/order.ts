/** Which telling came first, and the change that two tellings make. */
import {
  findingId,
  type Change,
  type Dossier,
  type FindingId,
  type ReportId,
  type Span,
} from '../../model/index.js'

/** First and last day on which each report may have been published. */
export type Days = ReadonlyMap<ReportId, { readonly from: string; readonly to: string }>

export function daysOf({ dates }: Dossier<'dates'>): Days {
  return new Map(
    dates.flatMap(({ of, from, to }) =>
      'report' in of && from && to ? [[of.report, { from, to }] as const] : [],
    ),
  )
}

/** True where the report of `a` surely was published before that of `b`. */
export function isBefore(a: Span, b: Span, days: Days): boolean {
  const [x, y] = [days.get(a.report), days.get(b.report)]
  return x !== undefined && y !== undefined && x.to < y.from
}

export interface Telling {
  readonly span: Span
  readonly value: string
}

export function change(
  rule: string,
  kind: Change['kind'],
  of: FindingId,
  pair: readonly [Telling, Telling],
  days: Days,
  says: string,
): Change {
  const [before, after] = pair.map((one) => ({
    ...one,
    date: days.get(one.span.report)?.from ?? null,
  }))
  return {
    id: findingId('change', kind, of, pair[0].span, pair[1].span),
    because: { rule, saw: [of, pair[0].span, pair[1].span] },
    kind,
    of,
    before: before!,
    after: after!,
    says,
  }
}

/** The earlier telling first; null where nobody can say which is. */
export function inOrder(a: Telling, b: Telling, days: Days): readonly [Telling, Telling] | null {
  if (isBefore(a.span, b.span, days)) return [a, b]
  return isBefore(b.span, a.span, days) ? [b, a] : null
}
