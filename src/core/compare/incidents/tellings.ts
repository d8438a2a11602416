/** Events with what the policy compares of them: where, when, who, and what came of whom. */
import type {
  Copy,
  Count,
  Dating,
  Dossier,
  Event,
  EventType,
  FindingId,
  Identity,
  Name,
  Report,
  ReportId,
} from '../../model/index.js'
import { isPartial } from '../likeness/partial.js'
import { OUTCOMES } from './families.js'
import { toldAt, type Told } from './one-event/told.js'
import {
  isBackground,
  isOfThoseHeld,
  isOtherOne,
  isRoster,
  isSaidOn,
  isSomebody,
  isTimed,
  objectsOf,
} from './phrasing.js'
import { countriesOf, happenedAt, regionsOf, spotOf, type Spot } from './spots.js'

export type Needs =
  | 'blocks'
  | 'sentences'
  | 'words'
  | 'names'
  | 'times'
  | 'events'
  | 'claims'
  | 'stories'
  | 'dates'
  | 'copies'
  | 'identities'

/** One telling of an incident. */
export interface Telling {
  readonly index: number
  readonly event: Event
  /** Who tells it: the report with its voice. Two voices of one report may count one thing differently. */
  readonly teller: string
  readonly sentence: number
  readonly type: EventType
  readonly spots: readonly Spot[]
  readonly from: string | null
  readonly to: string | null
  readonly edtf: string | null
  /** Identities of persons, groups and organisations in its roles. */
  readonly participants: ReadonlySet<string>
  /** The one named person that it befell, where it is told of one. */
  readonly victim: string | null
  /** Lemmas of what it struck or was done to, lower case. */
  readonly objects: ReadonlySet<string>
  /** Counts that say something: `killed 12 12`. */
  readonly values: ReadonlySet<string>
  readonly slots: ReadonlyMap<string, Count>
  /** Quantities of a part of those told before: *two of the wounded*. */
  readonly partial: ReadonlySet<FindingId>
  /** Told as another than the one before: *a second blast*, *an earlier attack*. */
  readonly other: boolean
  /** Told of those whom a known toll counts: *the dead*, *among the wounded*. */
  readonly roster: boolean
  /** Told in a clause of the time of another: *fighting broke out when gunmen attacked a block*. */
  readonly when: boolean
  /** Told of a place or thing in passing: *the besieged town*. */
  readonly background: boolean
  /** It befell some of those held: *two of those arrested were released*. */
  readonly held: boolean
  /** It befell one who is new to the reader: *a guard was shot dead*. */
  readonly somebody: boolean
  /** In a title, heading or caption, which tell again what the text tells. */
  readonly heading: boolean
  /** Dated long before its report: what an anniversary or a list of earlier cases tells. */
  readonly past: boolean
  /** What its word, whom it befell and its sentence say: whether two tell of one event. */
  readonly told: Told
  /** Not in the world (yet): planned, threatened, foiled, hypothetical. */
  readonly unreal: boolean
}

/** What befalls one named person is an incident of that person. */
const PERSONAL: ReadonlySet<EventType> = new Set<EventType>([
  ...OUTCOMES,
  'arrest',
  'charge',
  'trial',
  'conviction',
  'release',
  'kidnapping',
])

const UNREAL = new Set(['planned', 'threatened', 'hypothetical', 'foiled'])

const NOWHERE = { index: 0, heading: false }

/** Blocks that tell again what the text tells. */
const HEADINGS: ReadonlySet<string> = new Set(['title', 'heading', 'caption'])

/** What tellings are read from, looked up once for all stories. */
export interface Setting {
  readonly texts: ReadonlyMap<ReportId, string>
  readonly reports: ReadonlyMap<ReportId, Report>
  /** Copies by the first of the two reports. */
  readonly copies: ReadonlyMap<ReportId, readonly Copy[]>
  readonly names: ReadonlyMap<FindingId, Name>
  readonly events: ReadonlyMap<ReportId, readonly Event[]>
  readonly identities: ReadonlyMap<FindingId, FindingId>
  readonly sentences: ReadonlyMap<FindingId, { readonly index: number; readonly heading: boolean }>
  readonly dates: ReadonlyMap<FindingId, Dating>
  readonly published: ReadonlyMap<ReportId, string | null>
  readonly told: ReadonlyMap<FindingId, Told>
  /** Countries that each report names. */
  readonly countries: ReadonlyMap<ReportId, readonly string[]>
  /** Keys of places that some report calls a province or the like. */
  readonly regions: ReadonlySet<string>
  /** Who says it, for events that somebody is given as saying. */
  readonly voices: ReadonlyMap<FindingId, FindingId>
  /** Times that say when words were said. */
  readonly saidOn: ReadonlySet<FindingId>
}

export function settingOf(given: Dossier<Needs>): Setting {
  const texts = new Map(given.reports.map((report) => [report.id, report.text]))
  const headings = new Set(given.blocks.filter((b) => HEADINGS.has(b.kind)).map((b) => b.id))
  const told = toldAt(
    given,
    given.events.map(({ trigger }) => trigger),
  )
  const events = new Map<ReportId, Event[]>()
  for (const event of given.events) {
    const own = events.get(event.report)
    if (own) own.push(event)
    else events.set(event.report, [event])
  }
  const identities = keysOf(given.identities)
  const copies = new Map<ReportId, Copy[]>()
  for (const copy of given.copies) copies.set(copy.a, [...(copies.get(copy.a) ?? []), copy])
  const names = new Map(given.names.map((name) => [name.id, name]))
  return {
    texts,
    events,
    copies,
    countries: countriesOf(given.names),
    regions: regionsOf(given.names, (id) => keyOf(id, names, identities), texts),
    reports: new Map(given.reports.map((report) => [report.id, report])),
    told: new Map(given.events.map(({ id }, i) => [id, told[i]!])),
    names,
    identities,
    voices: new Map(
      given.claims.flatMap(({ voice, events }) =>
        voice ? events.map((event) => [event, identities.get(voice) ?? voice] as const) : [],
      ),
    ),
    sentences: new Map(
      given.sentences.map((s) => [s.id, { index: s.index, heading: headings.has(s.block) }]),
    ),
    dates: new Map(given.dates.flatMap((d) => ('time' in d.of ? [[d.of.time, d] as const] : []))),
    published: new Map(
      given.dates.flatMap((d) => ('report' in d.of ? [[d.of.report, d.from] as const] : [])),
    ),
    saidOn: new Set(
      given.times
        .filter(({ span }) => isSaidOn(texts.get(span.report) ?? '', span.from))
        .map(({ id }) => id),
    ),
  }
}

/** The tellings of some events of reports, in the order of texts and words: an id would let a copy change what is tried first. */
export function tellingsOf(
  setting: Setting,
  reports: readonly ReportId[],
  events: ReadonlySet<FindingId>,
): Telling[] {
  const text = (id: ReportId) => setting.texts.get(id) ?? ''
  const countries = new Set(reports.flatMap((report) => setting.countries.get(report) ?? []))
  return [...reports]
    .sort((a, b) => (text(a) < text(b) ? -1 : 1))
    .flatMap((report) =>
      (setting.events.get(report) ?? [])
        .filter(({ id }) => events.has(id))
        .sort((a, b) => a.trigger.from - b.trigger.from),
    )
    .map((event, index) => telling(event, index, setting, countries))
}

/** The identity of each name and voice. */
function keysOf(identities: readonly Identity[]): ReadonlyMap<FindingId, FindingId> {
  return new Map(
    identities.flatMap((identity) =>
      identity.members.map((member) => [member, identity.id] as const),
    ),
  )
}

function telling(
  event: Event,
  index: number,
  setting: Setting,
  countries: ReadonlySet<string>,
): Telling {
  const { names, identities, dates, saidOn } = setting
  const { index: sentence, heading } = setting.sentences.get(event.sentence) ?? NOWHERE
  const text = setting.texts.get(event.report) ?? ''
  const key = (id: FindingId): string => keyOf(id, names, identities)
  const held = isOfThoseHeld(event, text)
  const date = event.time && !saidOn.has(event.time) && !held ? dates.get(event.time) : undefined
  const counts = event.counts.filter((count) => !isPartial(count, text))
  const who = event.roles.flatMap((role) => (role.name && role.kind !== 'place' ? [role.name] : []))
  return {
    index,
    event,
    teller: [event.report, setting.voices.get(event.id) ?? ''].join(' '),
    sentence,
    heading,
    type: event.type,
    spots: happenedAt(event).flatMap((id) =>
      spotOf(names.get(id), key(id), identities.get(id) ?? null, setting.regions, countries),
    ),
    from: date?.from ?? null,
    to: date?.to ?? null,
    edtf: date?.edtf ?? null,
    participants: new Set(who.filter((id) => names.get(id)?.type !== 'place').map(key)),
    victim: victimOf(event, names, key),
    objects: objectsOf(event, text),
    values: new Set(
      counts
        .filter((c) => (c.high ?? c.low ?? 0) > 1)
        .map((c) => `${c.slot} ${c.low} ${c.high} ${c.approx}`),
    ),
    slots: new Map(counts.filter((c) => c.quantity !== null).map((c) => [c.slot, c])),
    partial: new Set(
      event.counts.flatMap((c) => (c.quantity && isPartial(c, text) ? [c.quantity] : [])),
    ),
    other: isOtherOne(event, text),
    when: isTimed(event, text),
    held,
    background: isBackground(event, text),
    somebody: event.counts.some((count) => isSomebody(count, text)),
    roster: OUTCOMES.has(event.type) && isRoster(event, text),
    past: isPast(date?.to ?? null, setting.published.get(event.report) ?? null),
    told: setting.told.get(event.id)!,
    unreal: UNREAL.has(event.modality),
  }
}

/** Days before its report from which on a thing is no news of it. */
const LONG_AGO = 200
const DAY = 86_400_000

function isPast(to: string | null, published: string | null): boolean {
  return (
    to !== null && published !== null && Date.parse(published) - Date.parse(to) > LONG_AGO * DAY
  )
}

/** What a name is known by across reports. */
const keyOf = (
  id: FindingId,
  names: Setting['names'],
  identities: ReadonlyMap<FindingId, FindingId>,
): string => identities.get(id) ?? names.get(id)?.known ?? names.get(id)?.label ?? id

function victimOf(
  event: Event,
  names: ReadonlyMap<FindingId, Name>,
  key: (id: FindingId) => string,
): string | null {
  if (!PERSONAL.has(event.type)) return null
  const victims = event.roles.filter((role) => role.kind === 'victim')
  const [only] = victims
  if (victims.length !== 1 || !only?.name || names.get(only.name)?.type !== 'person') return null
  if (event.counts.some((count) => count.quantity !== null && (count.low ?? 2) > 1)) return null
  return key(only.name)
}
