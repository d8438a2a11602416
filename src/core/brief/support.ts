/** Support in words, and the small stemma beside a claim. */
import type { Agreement, Origin, ReportId, Support } from '../model/index.js'
import type { OriginMark, SmallStemma } from './types.js'
import type { View } from './view.js'

/** *1 origin, unnamed*, *1–2 origins*, *3 origins, 1 of them unnamed*, *no origin named*. */
export function supportInWords(support: Support, unnamedOnly: boolean): string {
  const { atLeast, atMost, unnamed } = support
  if (atMost === 0) return 'no origin named'
  const count = atLeast === atMost ? `${atMost}` : `${atLeast}–${atMost}`
  const origins = `${count} ${count === '1' ? 'origin' : 'origins'}`
  if (unnamedOnly) return `${origins}, unnamed`
  return unnamed > 0 && atMost > 1 ? `${origins}, ${unnamed} unnamed` : origins
}

/** Reports that stand beside each other in a small stemma; more make it unreadable. */
const MOST_REPORTS = 8

/** The reports of an agreement and the origins that their threads run down into. */
export function smallStemma(agreement: Agreement, view: View): SmallStemma {
  const reports = [...agreement.reports]
    .sort((a, b) => compareLabels(view.label(a), view.label(b)))
    .slice(0, MOST_REPORTS)
  const origins = agreement.origins
    .flatMap((id) => view.origins.get(id) ?? [])
    .map((origin) => ({ origin, above: threadsOf(origin, agreement, reports) }))
    .filter(({ above }) => above.length > 0)
    .sort((a, b) => middle(a.above) - middle(b.above) || (a.origin.id < b.origin.id ? -1 : 1))
  if (agreement.support.atMost === 1 && origins.every(({ origin }) => origin.kind === 'outlet')) {
    return oneText(reports.map((report) => view.label(report)))
  }
  const threads = origins.flatMap(({ above }, at) =>
    above.map((thread) => ({ ...thread, origin: at })),
  )
  return {
    reports: reports.map((report) => view.label(report)),
    origins: origins.map(({ origin }) => ({ mark: markOf(origin), label: origin.label })),
    threads: unique(threads),
  }
}

/** Copies of one text: every report runs down into the same origin. */
function oneText(labels: readonly string[]): SmallStemma {
  const threads = labels.map((_, report) => ({ report, origin: 0, relay: null }))
  return { reports: labels, origins: [{ mark: 'outlet', label: 'one text' }], threads }
}

type Thread = Omit<SmallStemma['threads'][number], 'origin'>

/** The reports of an agreement that an origin reaches, with the relay nearest to each. */
function threadsOf(
  origin: Origin,
  agreement: Agreement,
  reports: readonly ReportId[],
): readonly Thread[] {
  return origin.chains
    .filter(({ claims }) => claims.some((claim) => agreement.claims.includes(claim)))
    .flatMap(({ report, relays }) => {
      const from = reports.indexOf(report)
      return from === -1 ? [] : [{ report: from, relay: relays.at(-1) ?? null }]
    })
}

/** Where the reports of an origin lie on the whole: origins stand below their reports, so that threads cross little. */
function middle(threads: readonly Thread[]): number {
  return threads.reduce((sum, { report }) => sum + report, 0) / threads.length
}

function unique(threads: SmallStemma['threads']): SmallStemma['threads'] {
  const seen = new Map(threads.map((thread) => [`${thread.report} ${thread.origin}`, thread]))
  return [...seen.values()].sort((a, b) => a.report - b.report || a.origin - b.origin)
}

/** How an origin is drawn. */
export function markOf({ kind, named }: Origin): OriginMark {
  if (kind === 'nobody') return 'nobody'
  if (kind === 'outlet') return 'outlet'
  return named ? 'named' : 'unnamed'
}

/** `b` before `aa`: shorter labels first. */
export function compareLabels(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
