/** Standings: each stated threat level on the scheme that its country had on the day of the report. */
import { placeLevel } from '../../ask/schemes/index.js'
import {
  findingId,
  type Dating,
  type Dossier,
  type FindingId,
  type Level,
  type Sight,
  type Standing,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { plusDuration } from './days.js'

export const rules: readonly Rule[] = [
  { id: 'ST1', example: '“substantial” in the Netherlands of 2015: 3 of 4' },
  { id: 'ST2', example: 'has stood at “severe” since 29 August 2014' },
  { id: 'ST3', example: 'will hold for at least a month' },
]

type Need = 'names' | 'levels' | 'dates'

/** Places every level; one that fits no known scheme is kept, with the reason. */
export const standings: Stage<Need, 'standings'> = {
  name: 'standings',
  needs: ['names', 'levels', 'dates'],
  gives: 'standings',
  run(given) {
    const days = daysOf(given)
    const texts = new Map(given.reports.map(({ id, text }) => [id, text]))
    const names = new Map(given.names.map((name) => [name.id, name]))
    return given.levels.map((level) => {
      const text = texts.get(level.report) ?? ''
      const words = level.spans.map(({ from, to }) => text.slice(from, to)).join(' ')
      const place = level.area === null ? undefined : names.get(level.area)
      const isPart = place?.type === 'place' && !place.known?.startsWith('country:')
      return standing(level, words, isPart ? place.label : null, days)
    })
  },
}

interface Days {
  readonly ofReport: ReadonlyMap<string, Dating>
  readonly ofTime: ReadonlyMap<string, Dating>
}

function daysOf({ dates }: Dossier<'dates'>): Days {
  const ofReport = new Map<string, Dating>()
  const ofTime = new Map<string, Dating>()
  for (const date of dates) {
    if ('report' in date.of) ofReport.set(date.of.report, date)
    else ofTime.set(date.of.time, date)
  }
  return { ofReport, ofTime }
}

function standing(level: Level, words: string, area: string | null, days: Days): Standing {
  const day = days.ofReport.get(level.report)
  const { country, label, ordinal, scale, rank } = level
  const { scheme, step, ...placed } = placeLevel({
    ...{ country, words, label, ordinal, scale, rank },
    from: day?.from ?? null,
    to: day?.to ?? null,
  })
  const since = level.since === null ? undefined : days.ofTime.get(level.since)
  const until = untilOf(level, day, days)
  const found = ['ST1', ...(since?.edtf ? ['ST2'] : []), ...(until ? ['ST3'] : [])]
  const saw: readonly Sight[] = [
    ...(day ? [day.id] : []),
    ...(since ? [since.id] : []),
    ...(until ? until.saw : []),
  ]
  return {
    id: findingId('standing', level.id, scheme?.id ?? null),
    because: { rule: found.join(' '), saw: [level.id, ...saw] },
    level: level.id,
    report: level.report,
    country,
    area: scheme?.region === area ? null : area,
    scheme: scheme?.id ?? null,
    title: scheme?.title ?? null,
    ordinal: placed.ordinal,
    of: scheme?.steps.length ?? scale,
    name: step?.name ?? null,
    english: step?.english[0] ?? null,
    means: step?.means ?? null,
    from: since?.edtf ?? null,
    until: until?.edtf ?? null,
    why: placed.why,
  }
}

/** ST3: the day that is named, else the first day on which what holds for so long may end. */
function untilOf(
  { until, holdsFor }: Level,
  day: Dating | undefined,
  { ofTime }: Days,
): { edtf: string; saw: readonly FindingId[] } | null {
  const named = until === null ? undefined : ofTime.get(until)
  if (named?.edtf) return { edtf: named.edtf, saw: [named.id] }
  const end = holdsFor !== null && day?.from ? plusDuration(day.from, holdsFor) : null
  return end === null ? null : { edtf: end, saw: [] }
}
