/** When a report was published: from the ground, from its own words, from the other reports of its story. */
import {
  findingId,
  span,
  type Block,
  type Dating,
  type FindingId,
  type Report,
  type Sentence,
  type Sight,
  type Story,
  type Time,
} from '../../model/index.js'
import { stampedDay } from '../likeness/stamp.js'
import { boundsOf, type Bounds } from './bounds/story.js'
import { daysOf, isoDay, weekdayOf, type Days } from './days.js'
import { looksBack } from './lateness.js'
import { AFTER_DAYS, BEFORE_DAYS, HEAD_SENTENCES, policy, type Evidence } from './policy.js'
import { fittedDay, newestYears } from './fit.js'

/** A report with the layers that tell its date. */
export interface Told {
  readonly report: Report
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly times: readonly Time[]
}

/** The date of a report and the day from which it speaks. */
export interface Published {
  readonly dating: Dating
  readonly days: Days | null
}

/** Dates every report of a story; order leaves no trace, because each looks at all the others. */
export function publishedAll(
  told: readonly Told[],
  stories: readonly Story[],
): ReadonlyMap<string, Published> {
  const years = newestYears(told, stories)
  const own = new Map(
    told.map((one) => [one.report.id as string, alone(one, years.get(one.report.id) ?? null)]),
  )
  const dated = new Map(own)
  const byId = new Map(told.map((one) => [one.report.id, one]))
  for (const story of stories) {
    const known = story.reports.flatMap((id) => anchorOf(own.get(id)) ?? [])
    if (known.length === 0) {
      const since = latest(story.reports.flatMap((id) => own.get(id)?.days?.from ?? []))
      const bounds = boundsOf(story, byId, since, ({ report }, time) => !isAhead(report, time))
      for (const id of bounds === null ? [] : story.reports)
        dated.set(id, bounded(byId.get(id)!, own.get(id)!, bounds!))
      continue
    }
    const best = known.sort(
      (a, b) => a.width - b.width || a.day - b.day || (a.id < b.id ? -1 : 1),
    )[0]!
    for (const id of story.reports) {
      const one = byId.get(id)
      if (one !== undefined && isOpen(own.get(id))) dated.set(id, fromStory(one, best.day, best.id))
    }
  }
  return dated
}

interface Known {
  readonly day: number
  readonly width: number
  readonly id: FindingId
}

/** Reports whose interval is wider than this date no other. */
const WIDEST_DAYS = 7

function anchorOf(published: Published | undefined): Known | null {
  if (!published?.days || published.days.from === null || published.days.to === null) return null
  const width = published.days.to - published.days.from
  return width > WIDEST_DAYS ? null : { day: published.days.from, width, id: published.dating.id }
}

function isOpen(published: Published | undefined): boolean {
  return !published?.days || published.days.from === null || published.days.to === null
}

function latest(days: readonly number[]): number | null {
  return days.length === 0 ? null : Math.max(...days)
}

/** The bounds of the story; a report that names a newer date is no older than that. */
function bounded(
  told: Told,
  own: Published,
  { days: { from, to }, evidence, saw }: Bounds,
): Published {
  const { report } = told
  const back = from === null ? null : looksBack(told, from)
  if (from === null || (back !== null && !saw.includes(back))) return own
  const since = own.days?.from ?? from
  if (to !== null && since > to) return own
  return made(report, evidence, 'inferred', { from: Math.max(since, from), to }, saw)
}

/** What the ground and the report's own words tell. */
function alone(told: Told, year: number | null): Published {
  const { report, times, sentences } = told
  const whole = span(report.id, 0, Math.max(1, report.text.length))
  if (report.published !== null) {
    const days = daysOf(report.published.value)
    if (days !== null)
      return made(report, policy.ground, 'stated', days, [whole], report.published.value)
  }
  const stamp = stampedDay(report, told)
  if (stamp !== null) return made(report, policy.stamp, 'stated', daysOf(stamp.edtf)!, [stamp.span])
  const full = times.flatMap((time) => (isAhead(report, time) ? [] : (fullDay(time, year) ?? [])))
  const embedded = newestOf(full.filter(({ time }) => isEmbed(report, time)))
  if (embedded !== null) return inferred(report, policy.embed, embedded.day, [embedded.time.id])
  const newest = newestOf(full)
  if (newest === null) return unknown(report, whole)
  const since = () =>
    made(report, policy.since, 'inferred', { from: newest.day, to: null }, [newest.time.id])
  if (looksBack(told, newest.day) !== null) return since()
  const weekday = latestWeekday(times, newest.day)
  const near = weekday ?? { day: newest.day, id: newest.time.id }
  const agrees = times.find((time) =>
    time === newest.time ? hasWeekday(report, time) : isOn(time, newest.day),
  )
  if (agrees !== undefined) {
    const saw = [newest.time.id, agrees.id, near.id] as const
    const evidence = newest.isFitted ? policy.fitted : policy.agreement
    return inferred(report, evidence, Math.max(newest.day, near.day), saw)
  }
  const head = sentences.filter(({ index }) => index < HEAD_SENTENCES)
  const isHead = head.some(
    ({ span: at }) => at.from <= newest.time.span.from && newest.time.span.to <= at.to,
  )
  if (isHead && weekday === null) return inferred(report, policy.lead, newest.day, [newest.time.id])
  return since()
}

/**
 * The report tells of a weekday near the day of another report of its story. One that looks back on the story, or names later
 * days, is only known to be no older.
 */
function fromStory(told: Told, day: number, of: FindingId): Published {
  const { report, times } = told
  const back = looksBack(told, day)
  if (back !== null)
    return made(report, policy.since, 'inferred', { from: day, to: null }, [of, back])
  const weekday = latestWeekday(times, day)
  if (weekday === null) return inferred(report, policy.story, day, [of])
  return inferred(report, policy.story, Math.max(weekday.day, day - BEFORE_DAYS), [of, weekday.id])
}

/** *set for 4 May 2021*: a full date that lies ahead tells nothing of when the report was written. */
function isAhead({ text }: Report, { span: at }: Time): boolean {
  return AHEAD.test(text.slice(Math.max(0, at.from - 40), at.from))
}

const AHEAD =
  /\b(?:set for|scheduled|due|until|expires?|begins?|starts?|expected|planned|slated|no later than)\b[^.]{0,24}$/i

interface FullDay {
  readonly day: number
  readonly time: Time
  /** True where the weekday beside it told the year. */
  readonly isFitted: boolean
}

/** The day of a full date, or of one without its year whose weekday stands beside it. */
function fullDay(time: Time, year: number | null): FullDay | null {
  const { anchor } = time
  if (anchor.kind === 'partial') {
    const day = year === null ? null : fittedDay(anchor, year)
    return day === null ? null : { day, time, isFitted: true }
  }
  if (anchor.kind !== 'absolute' || anchor.edtf.length !== 10 || anchor.or) return null
  const days = daysOf(anchor.edtf)
  return days === null ? null : { day: days.from!, time, isFitted: false }
}

function newestOf(days: readonly FullDay[]): FullDay | null {
  return [...days].sort((a, b) => b.day - a.day)[0] ?? null
}

/** *Ada Novak (@adanovak) 4 May 2021*: the date of a post that stands in the report. */
function isEmbed({ text }: Report, { span: at }: Time): boolean {
  return /\(@\w{2,20}\)\s*$/.test(text.slice(Math.max(0, at.from - 26), at.from))
}

/** *Friday, 7 May 2021*: the weekday stands with its date. */
function hasWeekday({ text }: Report, { span: at, anchor }: Time): boolean {
  if (anchor.kind === 'partial') return true
  return /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(text.slice(at.from, at.to))
}

function isOn({ anchor }: Time, day: number): boolean {
  return anchor.kind === 'weekday' && anchor.weekday === weekdayOf(day) && anchor.lean !== 'future'
}

/** The latest weekday near `day` that the report tells as past: a few days before it to `AFTER_DAYS` behind it. */
function latestWeekday(
  times: readonly Time[],
  day: number,
): { readonly day: number; readonly id: FindingId } | null {
  let latest: { readonly day: number; readonly id: FindingId } | null = null
  for (const { anchor, id } of times) {
    if (anchor.kind !== 'weekday' || anchor.lean === 'future' || anchor.shift !== null) continue
    const ahead = (anchor.weekday - weekdayOf(day) + 7) % 7
    const near = ahead > AFTER_DAYS ? day + ahead - 7 : day + ahead
    if (latest === null || near > latest.day) latest = { day: near, id }
  }
  return latest
}

function inferred(
  report: Report,
  evidence: Evidence,
  day: number,
  saw: readonly [Sight, ...Sight[]],
): Published {
  return made(report, evidence, 'inferred', { from: day, to: day + evidence.within }, saw)
}

function made(
  report: Report,
  evidence: Evidence,
  how: 'stated' | 'inferred',
  days: Days,
  saw: readonly [Sight, ...Sight[]],
  given?: string,
): Published {
  const from = days.from === null ? null : isoDay(days.from)
  const to = days.to === null ? null : isoDay(days.to)
  const edtf = given ?? (from === to ? from! : `${from ?? '..'}/${to ?? '..'}`)
  const features = [{ name: evidence.name, weight: evidence.weight, saw: edtf }]
  const dating: Dating = {
    id: findingId('dating', report.id, edtf, how),
    of: { report: report.id },
    how,
    edtf,
    week: null,
    from,
    to,
    because: { rule: evidence.rule, saw, features },
  }
  return { dating, days }
}

function unknown(report: Report, whole: Sight): Published {
  const dating: Dating = {
    id: findingId('dating', report.id, null),
    of: { report: report.id },
    how: 'unknown',
    edtf: null,
    week: null,
    from: null,
    to: null,
    because: { rule: 'D7', saw: [whole] },
  }
  return { dating, days: null }
}
