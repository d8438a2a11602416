/** The day of what two reports are about: *on Friday* in the news, *on 15 March* in a later account. */
import {
  contains,
  type Event,
  type EventType,
  type ReportId,
  type Time,
} from '../../../model/index.js'
import { groupBy } from '../../../model/groups.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { BASE } from '../policy.js'

/** CF40: what two reports tell first is of one kind and a few days apart, and no report of the story tells of both days. */
export const otherMainDay: Finder = {
  id: 'CF40',
  example:
    '“on 15 March a man attacked shoppers” here, “attacked shoppers on Friday”, the 16th, there.',
  find(scene) {
    const all = dated(scene)
    const days = [...groupBy(all, ({ event }) => event.report).values()].map(
      (own) => new Set(own.map(({ day, kind }) => `${kind} ${day}`)),
    )
    const mains = firstOfEach(all)
    const areTwo = (a: Dated, b: Dated) =>
      days.some((own) => own.has(`${a.kind} ${a.day}`) && own.has(`${a.kind} ${b.day}`))
    return mains.flatMap((a, i) =>
      mains.slice(i + 1).flatMap((b) => (areTwo(a, b) ? [] : compare(scene, a, b))),
    )
  },
}

interface Dated {
  readonly event: Event
  readonly kind: Kind
  readonly time: Time
  /** ISO day. */
  readonly day: string
}

type Kind = 'harm' | 'raid'

/** Kinds of events that a story may be about; what befell persons and what brought it about are one. */
const KIND_OF: Readonly<Partial<Record<EventType, Kind>>> = {
  attack: 'harm',
  bombing: 'harm',
  shooting: 'harm',
  'suicide-attack': 'harm',
  'vehicle-attack': 'harm',
  arson: 'harm',
  airstrike: 'harm',
  shelling: 'harm',
  'grenade-attack': 'harm',
  'chemical-attack': 'harm',
  assault: 'harm',
  'mob-violence': 'harm',
  killing: 'harm',
  injury: 'harm',
  accident: 'harm',
  disaster: 'harm',
  clash: 'harm',
  'hostage-taking': 'harm',
  kidnapping: 'harm',
  raid: 'raid',
  search: 'raid',
  arrest: 'raid',
}

/** Days by which two accounts of one deed may be apart: a slip, another time zone, the day of the news for that of the deed. */
const NEAR_DAYS = 3
const DAY = 86_400_000

function compare(scene: Scene, a: Dated, b: Dated): Draft[] {
  const apart = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY
  if (a.kind !== b.kind || apart === 0 || apart > NEAR_DAYS || !shareWords(scene, a, b)) return []
  const [x, y] = [a, b].map(({ time, event }) => {
    const own = (scene.propositions.get(event.report) ?? []).find((one) =>
      contains(one.span, time.span),
    )
    return side(scene, time.span, own ?? null)
  })
  return [
    {
      rule: 'CF40',
      kind: 'date',
      status: 'conflict',
      sides: [x!, y!],
      about: 'on what day',
      differs: `${a.day} against ${b.day}`,
      score: BASE.date - 0.05,
    },
  ]
}

/** A telling word in common. */
function shareWords({ propositions, telling }: Scene, a: Dated, b: Dated): boolean {
  const [x, y] = [a, b].map(({ event }) => {
    const own = (propositions.get(event.report) ?? []).filter(({ events }) =>
      events.some(({ sentence }) => sentence === event.sentence),
    )
    return new Set(own.flatMap(({ terms }) => terms).filter(telling.isTelling))
  })
  const common = [...x!].filter((term) => y!.has(term) && !term.startsWith('#')).length
  return common >= 1
}

/** Events with a day of the calendar, in the order of their reports. */
function dated({ view, times, datings }: Scene): Dated[] {
  return [...view.events.values()]
    .sort((x, y) => x.trigger.from - y.trigger.from)
    .flatMap((event): Dated[] => {
      const kind = KIND_OF[event.type]
      const time = (times.get(event.report) ?? []).find(({ id }) => id === event.time)
      const dating = time && datings.get(time.id)
      if (
        !kind ||
        !time ||
        !isDay(time) ||
        event.modality !== 'happened' ||
        !dating?.from ||
        dating.from !== dating.to
      )
        return []
      return [{ event, kind, time, day: dating.from }]
    })
}

/** *Friday*, *15 March*, *yesterday*: not an hour, nor *the same night*. */
function isDay({ anchor, clock }: Time): boolean {
  if (clock !== null) return false
  if (anchor.kind === 'partial') return anchor.day !== null
  if (anchor.kind === 'absolute') return /^\d{4}-\d\d-\d\d$/.test(anchor.edtf)
  return anchor.kind === 'weekday' || (anchor.kind === 'unit' && anchor.unit === 'day')
}

function firstOfEach(all: readonly Dated[]): Dated[] {
  const seen = new Set<ReportId>()
  return all.filter(({ event }) => {
    const isFirst = !seen.has(event.report) && event.trigger.from <= LEAD
    seen.add(event.report)
    return isFirst
  })
}

/** Letters within which a report has told what it is about. */
const LEAD = 900
