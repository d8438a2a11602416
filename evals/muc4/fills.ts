/** Our answers to the slots of the raw keys, in the forms that the task documentation asks for. */
import type { Dossier, Event, Part } from '../../src/core/index.js'
import { keyDay, normal } from './load.js'
import type { Draft } from './templates.js'

/** Slots of the keys, with their numbers. */
export const SLOTS = {
  date: 2,
  location: 3,
  type: 4,
  stage: 5,
  'organisation confidence': 11,
  'target effect': 16,
  'victim number': 21,
  'victim effect': 23,
} as const
export type SlotName = keyof typeof SLOTS

/** One answer, and whom or what it is of (by the words of our template), where its slot says so. */
export interface Fill {
  readonly value: string
  readonly of: string
}

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' })

/** What a draft answers to a slot. */
export function fillsOf(
  slot: SlotName,
  draft: Draft,
  dossier: Dossier,
  day: string | null,
): Fill[] {
  switch (slot) {
    case 'date':
      return dateOf(draft, day).map(alone)
    case 'location':
      return locationOf(draft, dossier).map(alone)
    case 'type':
      return [alone(draft.type.toUpperCase())]
    case 'stage':
      return [alone(stageOf(draft.events))]
    case 'organisation confidence':
      return draft.parts.organisations.map((part) => of(part, confidenceIn(part, dossier)))
    case 'target effect':
      return draft.type === 'kidnapping' ? [] : targetEffects(draft)
    case 'victim number':
      return victimsOf(draft).map((part) => of(part, numberOf(part, dossier)))
    case 'victim effect':
      return victimEffects(draft)
  }
}

const alone = (value: string): Fill => ({ value, of: '' })
const of = (part: Part, value: string): Fill => ({ value, of: normal(part.words) })

/** A day that is known; else a range, or *on or before the day of the report*, as the task asks. */
function dateOf({ from, to }: Draft, day: string | null): string[] {
  if (from !== null && from === to) return [keyDay(from)]
  if (from !== null && to !== null) return [`${keyDay(from)} - ${keyDay(to)}`]
  return day === null ? [] : [`- ${keyDay(day)}`]
}

/** Land and smallest place. The task wants a land for every incident, *even if it must be inferred*: here the one most named. */
function locationOf(draft: Draft, dossier: Dossier): string[] {
  const code = draft.country ?? landOf(dossier)
  if (code === null) return []
  const land = (COUNTRIES.of(code) ?? code).toUpperCase()
  const place = dossier.identities.find(({ id }) => id === draft.place)?.label.toUpperCase()
  return [place === undefined || place === land ? land : `${land}: ${place}`]
}

function landOf({ names }: Dossier): string | null {
  const times = new Map<string, number>()
  for (const { country, mentions } of names)
    if (country) times.set(country, (times.get(country) ?? 0) + mentions.length)
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}

function stageOf(events: readonly Event[]): string {
  if (events.some(({ modality }) => modality === 'happened' || modality === 'ongoing'))
    return 'ACCOMPLISHED'
  return events.some(({ modality }) => modality === 'foiled') ? 'ATTEMPTED' : 'THREATENED'
}

/** Who claims it, who is accused of it, and who is said to have done it. */
function confidenceIn(part: Part, dossier: Dossier): string {
  const told = dossier.events.find(({ id }) => id === part.event)
  if (told?.type === 'claim-of-responsibility') return 'CLAIMED OR ADMITTED'
  return told?.type === 'accusation' ? 'SUSPECTED OR ACCUSED' : 'REPORTED AS FACT'
}

const victimsOf = ({ parts }: Draft): Part[] => [...parts.victims, ...parts.people]

const PLURAL = /(?:[^s]s|men|people|children|police|personnel|crew|dead|wounded|population)$/i

/** A victim with a name is one; of others, the number beside the noun: bounds as `6-`, *about* as `~`. */
function numberOf(part: Part, dossier: Dossier): string {
  if (dossier.names.some(({ id }) => id === part.head)) return '1'
  const { span } = part
  const told = dossier.quantities.find(
    (one) => one.span.from <= span.from && one.span.to >= span.to && one.kind === 'count',
  )
  if (!told) return PLURAL.test(part.words) ? 'PLURAL' : '1'
  if (told.approx !== null) return `~${told.approx}`
  if (told.low !== null && told.low === told.high) return String(told.low)
  return `${told.low ?? ''}-${told.high ?? ''}`
}

/** What befell each victim, by the events that tell of it. */
const BEFELL: readonly (readonly [readonly string[], string])[] = [
  [['killing', 'death'], 'DEATH'],
  [['injury'], 'INJURY'],
  [['release', 'rescue', 'escape'], 'REGAINED FREEDOM'],
]

function victimEffects(draft: Draft): Fill[] {
  const told = draft.events.filter(({ modality }) => modality === 'happened')
  const fills = victimsOf(draft).flatMap((part) =>
    BEFELL.flatMap(([types, value]) =>
      told.some((event) => types.includes(event.type) && befalls(event, part))
        ? [of(part, value)]
        : [],
    ),
  )
  const rest = BEFELL.flatMap(([types, value]) =>
    told.some(({ type }) => types.includes(type)) && !fills.some((fill) => fill.value === value)
      ? [alone(value)]
      : [],
  )
  return [...fills, ...rest]
}

function befalls({ id, roles }: Event, { event, span, head }: Part): boolean {
  if (id === event) return true
  return roles.some(({ core, name }) => name === head || core.from === span.from)
}

const HARM = new Set(['damage', 'vandalize', 'deface', 'ransack', 'loot', 'sabotage', 'smash'])

/** Destroyed or damaged by the words; arson *implies at least some damage*. */
function targetEffects({ parts, events, type }: Draft): Fill[] {
  return parts.targets.flatMap((part) => {
    const on = events.filter(
      (event) =>
        event.modality === 'happened' && event.type === 'destruction' && befalls(event, part),
    )
    if (on.some(({ lemma }) => !HARM.has(lemma))) return [of(part, 'DESTROYED')]
    return on.length > 0 || type === 'arson' ? [of(part, 'SOME DAMAGE')] : []
  })
}
