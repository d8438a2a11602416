/** Events with what the policy compares of them: where, when, who, and what came of whom. */
import type {
  Count,
  Dating,
  Dossier,
  Event,
  EventType,
  FindingId,
  Identity,
  Name,
} from '../../model/index.js'
import { isPartial } from '../likeness/partial.js'
import { OUTCOMES } from './families.js'
import { OTHER_ONE, SAID_ON } from './lexicon.en.js'

export type Needs =
  | 'blocks'
  | 'sentences'
  | 'names'
  | 'times'
  | 'events'
  | 'stories'
  | 'dates'
  | 'copies'
  | 'identities'

/** A place as the policy sees it: its key across reports, its country, and whether it is smaller than a region. */
export interface Spot {
  readonly key: string
  /** As the report writes it. */
  readonly label: string
  readonly identity: FindingId | null
  readonly country: string | null
  readonly grain: 'country' | 'region' | 'spot'
}

/** One telling of an incident. */
export interface Telling {
  readonly index: number
  readonly event: Event
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
  /** In a title, heading or caption, which tell again what the text tells. */
  readonly heading: boolean
  /** Dated long before its report: what an anniversary or a list of earlier cases tells. */
  readonly past: boolean
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

/** Blocks that tell again what the text tells. */
const HEADINGS: ReadonlySet<string> = new Set(['title', 'heading', 'caption'])

/** The tellings of some events, in the order of their texts and words: an id would let a copy change what is tried first. */
export function tellingsOf(given: Dossier<Needs>, events: ReadonlySet<FindingId>): Telling[] {
  const names = new Map(given.names.map((name) => [name.id, name]))
  const identities = keysOf(given.identities)
  const texts = new Map(given.reports.map((report) => [report.id, report.text]))
  const headings = new Set(given.blocks.filter((b) => HEADINGS.has(b.kind)).map((b) => b.id))
  const sentences = new Map(
    given.sentences.map((s) => [s.id, { index: s.index, heading: headings.has(s.block) }]),
  )
  const dates = new Map(
    given.dates.flatMap((d) => ('time' in d.of ? [[d.of.time, d] as const] : [])),
  )
  const published = new Map(
    given.dates.flatMap((d) => ('report' in d.of ? [[d.of.report, d.from] as const] : [])),
  )
  const saidOn = new Set(
    given.times
      .filter(({ span }) => isSaidOn(texts.get(span.report) ?? '', span.from))
      .map(({ id }) => id),
  )
  return given.events
    .filter(({ id }) => events.has(id))
    .sort((a, b) => {
      const [x, y] = [texts.get(a.report) ?? '', texts.get(b.report) ?? '']
      return x < y ? -1 : x > y ? 1 : a.trigger.from - b.trigger.from
    })
    .map((event, index) =>
      telling(
        event,
        index,
        sentences.get(event.sentence) ?? { index: 0, heading: false },
        names,
        identities,
        dates,
        texts.get(event.report) ?? '',
        published.get(event.report) ?? null,
        saidOn,
      ),
    )
}

/** How far before a word its context is looked at, in characters. */
const BACK = 60

/** True where a time says when words were said, not when a thing happened: *the bomb was homemade, police said Friday*. */
const isSaidOn = (text: string, from: number): boolean =>
  SAID_ON.test(text.slice(Math.max(0, from - BACK), from))

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
  { index: sentence, heading }: { readonly index: number; readonly heading: boolean },
  names: ReadonlyMap<FindingId, Name>,
  identities: ReadonlyMap<FindingId, FindingId>,
  dates: ReadonlyMap<FindingId, Dating>,
  text: string,
  published: string | null,
  saidOn: ReadonlySet<FindingId>,
): Telling {
  const key = (id: FindingId): string =>
    identities.get(id) ?? names.get(id)?.known ?? names.get(id)?.label ?? id
  const date = event.time && !saidOn.has(event.time) ? dates.get(event.time) : undefined
  const counts = event.counts.filter((count) => !isPartial(count, text))
  const who = event.roles.flatMap((role) => (role.name && role.kind !== 'place' ? [role.name] : []))
  return {
    index,
    event,
    sentence,
    heading,
    type: event.type,
    spots: happenedAt(event).flatMap((id) =>
      spotOf(names.get(id), key(id), identities.get(id) ?? null),
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
    other: OTHER_ONE.test(text.slice(Math.max(0, event.trigger.from - BACK), event.trigger.from)),
    past: isPast(date?.to ?? null, published),
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

/** The places of an event; a country that did it (*a French raid*) is none. */
function happenedAt({ places, roles }: Event): readonly FindingId[] {
  return places.filter((id) => !roles.some((role) => role.kind === 'actor' && role.name === id))
}

function spotOf(name: Name | undefined, key: string, identity: FindingId | null): Spot[] {
  if (!name) return []
  const isCountry = name.known?.startsWith('country:') ?? false
  const isRegion =
    /\b(?:province|region|state|governorate|county|valley|coast|east|europe|africa|asia)\b/i.test(
      name.label,
    )
  const grain = isCountry ? 'country' : isRegion ? 'region' : 'spot'
  return [{ key, label: name.label, identity, country: name.country, grain }]
}

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

/** Words that say nothing of which thing is meant. */
const GENERAL = new Set(
  'group people area city town forces force members member state building place other police'.split(
    ' ',
  ),
)

/** The words of what it struck or was done to: *convoy*, *magazine*, *supermarket*. */
function objectsOf(event: Event, text: string): ReadonlySet<string> {
  const roles = event.roles.filter((role) => role.kind === 'target' || role.kind === 'object')
  const words = roles.flatMap(
    (role) =>
      text
        .slice(role.span.from, role.span.to)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
  )
  return new Set(
    words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')).filter((word) => !GENERAL.has(word)),
  )
}
