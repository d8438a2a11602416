/** Signs that a report looks back on its story: *last month* in its first sentences, or a day weeks after the one that dates it. */
import type { FindingId, Time, TimeUnit } from '../../model/index.js'
import { civil, dayOf } from './days.js'
import { BACK_SENTENCES, LATER_DAYS } from './policy.js'
import type { Told } from './publish.js'

const LONG: ReadonlySet<TimeUnit> = new Set(['month', 'quarter', 'season', 'year', 'decade'])

/** The time by which a report shows that it was written well after `day`; null where none does. */
export function looksBack({ report, sentences, times }: Told, day: number): FindingId | null {
  const head = sentences.filter(({ index }) => index < BACK_SENTENCES).at(-1)?.span.to ?? 0
  for (const time of times) {
    const isHead = time.span.from < head
    if (isHead && isLongAgo(time, report.text)) return time.id
    if (isLater(time, day)) return time.id
  }
  return null
}

/** *last month*, *a year ago*, *several weeks ago*, *last July*. */
function isLongAgo({ anchor, span }: Time, text: string): boolean {
  if (anchor.kind === 'unit') return anchor.shift < 0 && LONG.has(anchor.unit)
  if (anchor.kind === 'partial') return /^last\s/i.test(text.slice(span.from, span.to))
  if (anchor.kind !== 'offset' || anchor.from !== 'report' || anchor.high >= 0) return false
  return LONG.has(anchor.unit) || (anchor.unit === 'week' && anchor.high <= -2)
}

/** A day without a year, told as past, that comes round more than `LATER_DAYS` behind `day` and sooner than it was last. */
function isLater({ anchor }: Time, day: number): boolean {
  if (anchor.kind !== 'partial' || anchor.day === null || anchor.lean !== 'past') return false
  const { year } = civil(day)
  const next = [year, year + 1]
    .map((y) => dayOf(y, anchor.month, anchor.day!))
    .find((one) => one >= day)
  return next !== undefined && next - day > LATER_DAYS && next - day < HALF_YEAR
}

const HALF_YEAR = 183
