/** Dates: when each report was published, and from there which days its times mean. */
import { findingId, type Dating, type FindingId, type Span, type Time } from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { isoDay, weekdayOf, type Days } from './days.js'
import { publishedAll, type Published, type Told } from './publish.js'
import { isChronicle, isRunning } from './chronicle.js'
import { settled, type Settled } from './slashed.js'
import { speechTime } from './speech.js'
import type { Meaning, Setting } from './meaning.js'
import { meaningOf } from './resolve.js'

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  { id: 'D1', example: 'published: 2021-05-04' },
  { id: 'D2', example: 'Updated: 4 May 2021' },
  { id: 'D3', example: 'On 4 May 2021 … on Tuesday' },
  { id: 'D4', example: 'The ferry sank on 4 May 2021.' },
  { id: 'D5', example: 'another report of the story is dated' },
  { id: 'D6', example: 'The line was founded on 4 May 1921.' },
  { id: 'D7', example: 'The ferry sank on Tuesday.' },
  { id: 'D8', example: 'on Tuesday' },
  { id: 'D9', example: '4 May 2021' },
  { id: 'D10', example: 'founded in 1921 … moved in October' },
  { id: 'D11', example: 'in July, in one report; on 4 July 2021, in another' },
  { id: 'D12', example: 'since 2020 … on Tuesday, 4 May' },
  { id: 'D13', example: 'Ada Novak (@adanovak) 4 May 2021' },
  { id: 'D14', example: 'President Obama said' },
  { id: 'D15', example: 'sold last year, in one report; sold in 2019, in another' },
  { id: 'D16', example: '3/4/2015 beside 13/4/2015' },
]

/** Fills the layer `dates`: one finding for each report, and one for each of its times. */
export const dates: Stage<'blocks' | 'sentences' | 'times' | 'stories', 'dates'> = {
  name: 'dates',
  needs: ['blocks', 'sentences', 'times', 'stories'],
  gives: 'dates',
  run({ reports, blocks, sentences, times, stories }) {
    const [ownBlocks, ownSentences, ownTimes] = [
      byReport(blocks),
      byReport(sentences),
      byReport(times),
    ]
    const all: readonly Told[] = reports.map((report) => ({
      report,
      blocks: ownBlocks.get(report.id) ?? [],
      sentences: ownSentences.get(report.id) ?? [],
      times: ownTimes.get(report.id) ?? [],
    }))
    const { told, by } = settled(all)
    const published = publishedAll(told, stories)
    return told.flatMap((one) => {
      const own = published.get(one.report.id)!
      return [own.dating, ...timeDates(one, own).map((date) => bySettling(date, by))]
    })
  },
}

/** A slashed date that was read one way is inferred, by what told the way. */
function bySettling(dating: Dating, by: Settled['by']): Dating {
  const saw = 'time' in dating.of ? by.get(dating.of.time) : undefined
  if (saw === undefined || !('time' in dating.of)) return dating
  return { ...dating, how: 'inferred', because: { rule: 'D16', saw: [dating.of.time, ...saw] } }
}

function byReport<T extends { readonly span: Span }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>()
  for (const one of all) {
    const own = map.get(one.span.report)
    if (own === undefined) map.set(one.span.report, [one])
    else own.push(one)
  }
  return map
}

/** The meaning of every time of a report, in order: a time may hang on one before it. */
function timeDates(report: Told, published: Published): Dating[] {
  const { times } = report
  const meanings = new Map<FindingId, Meaning>()
  const day = spokenFrom(published.days, times)
  const year = yearOf(times)
  const isTale = isChronicle(times, day)
  let running: (Meaning & { readonly time: FindingId }) | null = null
  return times.map((time, i) => {
    const before = hangsOn(time)
    const told = before === null ? null : (meanings.get(before) ?? null)
    const setting: Setting = { day, year, told, running }
    const speech = day === null ? null : speechTime(report, i)
    const said = speech === null ? null : meaningOf(speech, setting)
    const isSaid = said !== null && said.from === said.to && said.from !== null
    const meaning =
      meaningOf(time, isSaid ? { ...setting, day: said.from } : setting) ??
      (day === null ? either(time, setting, published.days) : null)
    const goesOn = running !== null && time.anchor.kind === 'partial' && before === null
    const base = goesOn ? running!.time : isSaid ? speech!.id : published.dating.id
    if (meaning !== null) meanings.set(time.id, meaning)
    if (isTale && meaning !== null && isRunning(time, meaning))
      running = { ...meaning, time: time.id }
    return timeDating(time, meaning, goesOn ? 'D10' : 'D8', base)
  })
}

/**
 * The day from which the report speaks: of the days on which it may have been published, the last one that it names by its
 * weekday, else the first.
 */
function spokenFrom(days: Days | null, times: readonly Time[]): number | null {
  if (days === null || days.from === null) return null
  if (days.to === null || days.to - days.from > 31) return null
  const named = new Set(
    times.flatMap(({ anchor }) =>
      anchor.kind === 'weekday' && anchor.lean !== 'future' && anchor.shift === null
        ? [anchor.weekday]
        : [],
    ),
  )
  for (let day = Math.min(days.to, days.from + 6); day > days.from; day--)
    if (named.has(weekdayOf(day))) return day
  return days.from
}

/** The year of the newest full date among the times; null where there is none. */
function yearOf(times: readonly Time[]): number | null {
  const full = times.flatMap(({ anchor }) =>
    anchor.kind === 'absolute' && anchor.edtf.length === 10
      ? [Number(anchor.edtf.slice(0, 4))]
      : [],
  )
  return full.length === 0 ? null : Math.max(...full)
}

/** A day or month without a year, *last year*: what is the same one seen from both ends of the interval of the report. */
function either(time: Time, setting: Setting, days: Days | null): Meaning | null {
  const { anchor } = time
  if (days === null || days.from === null || days.to === null) return null
  if (anchor.kind !== 'partial' && anchor.kind !== 'unit') return null
  const isLast = anchor.kind === 'partial' && anchor.lean === 'past'
  const bare = { ...time, anchor: isLast ? { ...anchor, last: true as const } : anchor }
  const one = meaningOf(bare, { ...setting, day: days.from })
  return one?.edtf === meaningOf(bare, { ...setting, day: days.to })?.edtf ? one : null
}

/** The time told before on which this one hangs. */
function hangsOn({ anchor }: Time): FindingId | null {
  if (anchor.kind === 'partial' || anchor.kind === 'weekday') return anchor.of ?? null
  if (anchor.kind !== 'offset' || anchor.from === 'report' || anchor.from === 'narrative')
    return null
  return anchor.from
}

function timeDating(time: Time, meaning: Meaning | null, rule: string, base: FindingId): Dating {
  const isStated = time.anchor.kind === 'absolute'
  return {
    id: findingId('dating', time.id, meaning?.edtf ?? null),
    of: { time: time.id },
    how: meaning === null ? 'unknown' : isStated ? 'stated' : 'inferred',
    edtf: meaning?.edtf ?? null,
    week: meaning?.week ?? null,
    from: meaning === null || meaning.from === null ? null : isoDay(meaning.from),
    to: meaning === null || meaning.to === null ? null : isoDay(meaning.to),
    because: {
      rule: isStated ? 'D9' : rule,
      saw: isStated ? [time.id] : [time.id, base],
    },
  }
}
