/** The stemma of the whole story: which origins reach which reports, and through which relays. */
import type { Origin, ReportId } from '../model/index.js'
import { leanings } from './sections/origins.js'
import { markOf } from './support.js'
import type { BriefReport, StoryStemma } from './types.js'
import { fold, type View } from './view.js'

/** What a drawing can hold and stay readable. */
const MOST_REPORTS = 17
const MOST_RELAYS = 7
const MOST_ORIGINS = 14

/** The relays that most reports lean on and the voices that reach furthest; the others are counted. */
export function storyStemma(view: View, reports: readonly BriefReport[]): StoryStemma {
  const shown = reports.filter(({ standing }) => standing === 'read').slice(0, MOST_REPORTS)
  const relays = leanings(view).slice(0, MOST_RELAYS)
  const names = relays.map(({ relay }) => relay.toLowerCase())
  const voices = view.dossier.origins.filter(({ kind }) => kind === 'voice')
  const origins = [...voices].sort((a, b) => reach(b) - reach(a) || (a.id < b.id ? -1 : 1))
  const drawn = [...origins.slice(0, MOST_ORIGINS)].sort(
    (a, b) => middle(a, shown) - middle(b, shown) || (a.id < b.id ? -1 : 1),
  )
  const relayOf = (labels: readonly string[]) => {
    const at = names.findIndex((name) =>
      labels.some((label) => fold(label).toLowerCase().replace(/^the /, '') === name),
    )
    return at === -1 ? null : at
  }
  const reportOf = (id: ReportId) => shown.findIndex((report) => report.id === id)
  const threads = drawn.flatMap((origin, at) =>
    origin.chains.map((chain) => ({
      origin: at,
      relay: relayOf(chain.relays),
      report: reportOf(chain.report),
    })),
  )
  const unique = new Map(
    threads
      .filter(({ report }) => report !== -1)
      .map((t) => [`${t.origin} ${t.relay} ${t.report}`, t]),
  )
  return {
    reports: shown.map(({ label, date }) => ({ label, says: date.replace(/ \(.*\)$/, '') })),
    relays: relays.map(({ relay }) => relay),
    origins: drawn.map((origin) => ({ label: fold(origin.label), mark: markOf(origin) })),
    threads: [...unique.values()],
    more: origins.length - drawn.length,
  }
}

/** The place of an origin's reports on the whole, so that threads cross little. */
function middle({ chains }: Origin, shown: readonly BriefReport[]): number {
  const places = chains.map(({ report }) => shown.findIndex(({ id }) => id === report))
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)
}

/** Reports first, then claims. */
function reach({ chains }: Origin): number {
  const reports = new Set(chains.map(({ report }) => report)).size
  return (
    reports * 1000 +
    chains.reduce((sum, { claims, relays }) => sum + claims.length + (relays.length > 0 ? 5 : 0), 0)
  )
}
