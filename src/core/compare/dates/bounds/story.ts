/** Between which days the reports of a story lie that names no day near it: D11, D14 and D15, narrowed by months without a year. */
import type { Sight, Story, Time } from '../../../model/index.js'
import type { Days } from '../days.js'
import { pinOf } from './pins.js'
import { policy, type Evidence } from '../policy.js'
import type { Told } from '../publish.js'
import { bareMonths, inSeason } from './season.js'
import { mentions, tenure } from './tenure.js'
import { twinsOf } from './twins.js'

/** Bounds of all reports of a story, by which evidence, and what told so. */
export interface Bounds {
  readonly days: Days
  readonly evidence: Evidence
  readonly saw: readonly [Sight, ...Sight[]]
}

/** The bounds; `since` is the newest day that the reports name, `isPast` leaves out days that lie ahead. */
export function boundsOf(
  story: Story,
  byId: ReadonlyMap<string, Told>,
  since: number | null,
  isPast: (told: Told, time: Time) => boolean,
): Bounds | null {
  const reports = story.reports.flatMap((id) => byId.get(id) ?? [])
  const pin = pinOf(story, byId, isPast)
  const twins = twinsOf(reports)
  const held = tenure(
    reports.flatMap(({ report }) => mentions(report)),
    pin?.days.from ?? since,
  )
  const told = [
    { found: pin, evidence: policy.pin },
    { found: twins, evidence: policy.twins },
    { found: held, evidence: policy.tenure },
  ].flatMap(({ found, evidence }) => (found === null ? [] : [{ ...found, evidence }]))
  const [first, ...rest] = told
  if (first === undefined) return null
  let bounds: Bounds = first
  for (const { days, saw } of rest) {
    const both = meet(bounds.days, days)
    if (both !== null) bounds = { ...bounds, days: both, saw: [...bounds.saw, ...saw] }
  }
  const bare = reports.flatMap(({ times }) => bareMonths(times))
  return { ...bounds, days: inSeason(bounds.days, bare) }
}

/** What both say; null where they contradict each other. */
function meet(one: Days, two: Days): Days | null {
  const from = Math.max(one.from ?? -Infinity, two.from ?? -Infinity)
  const to = Math.min(one.to ?? Infinity, two.to ?? Infinity)
  return from > to ? null : { from, to: to === Infinity ? null : to }
}
