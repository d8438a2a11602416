/** How a person stands and what befell him, with who says so: badges beside the name. */
import {
  contains,
  overlaps,
  type Event,
  type EventType,
  type FindingId,
  type Identity,
  type Name,
  type RoleKind,
  type Span,
  type Status,
  type StatusKind,
} from '../../model/index.js'
import type { View } from '../view.js'

/** A badge with the words that it rests on. */
export interface Standing {
  readonly text: string
  readonly span: Span
}

/** Status words by the event that gives them, for the role in which the person stands. */
const BY_EVENT: readonly (readonly [type: EventType, roles: readonly RoleKind[], word: string])[] =
  [
    ['arrest', ['target', 'victim', 'object'], 'arrested'],
    ['charge', ['target', 'victim', 'object'], 'charged'],
    ['conviction', ['target', 'victim', 'object'], 'convicted'],
    ['release', ['target', 'victim', 'object'], 'released'],
    ['killing', ['target', 'victim', 'object'], 'killed'],
    ['death', ['target', 'victim', 'object', 'actor'], 'dead'],
    ['injury', ['target', 'victim', 'object'], 'injured'],
  ]

/** Acts of courts are told by those who do them: no *according to* beside them. */
const ACTS_OF_COURTS: ReadonlySet<string> = new Set<string>([
  'charged',
  'convicted',
  'on trial',
  'pleaded guilty',
])

/** The events that the words of a case tell better. */
const LEGAL: ReadonlySet<EventType> = new Set<EventType>([
  'arrest',
  'charge',
  'conviction',
  'release',
])

/** The order of a case, then what befell the person. */
const ORDER: readonly string[] = [
  ...([
    'suspected',
    'accused',
    'wanted',
    'arrested',
    'charged',
    'on trial',
    'pleaded guilty',
    'convicted',
    'cleared',
    'released',
  ] satisfies readonly StatusKind[]),
  'killed',
  'dead',
  'injured',
]

interface Telling {
  readonly word: string
  readonly text: string
  readonly span: Span
  readonly by: Span | null
}

/**
 * What reports say of how a person stands: *suspected (according to police)*, *not arrested (according to the ministry)*. A body is
 * not killed or held: such words are about some of its people.
 */
export function standingOf(
  { kind }: Identity,
  names: readonly Name[],
  view: View,
): readonly Standing[] {
  if (kind !== 'person') return []
  const ids = new Set<FindingId>(names.map(({ id }) => id))
  const legal = view.dossier.statuses.filter(({ name }) => ids.has(name))
  const found = new Map<string, Telling>()
  for (const one of [...legal.map(ofStatus), ...ofEvents(ids, legal, view)]) {
    const before = found.get(one.text)
    if (!before || (before.by && !one.by)) found.set(one.text, one)
  }
  const rank = ({ word }: Telling) => ORDER.indexOf(word)
  return [...found.values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((one) => ({ text: withTeller(one, view), span: one.span }))
}

function ofStatus({ kind, force, span, by }: Status): Telling {
  const text = force === 'not' ? `not ${kind}` : force === 'is' ? kind : `${kind} (${force})`
  return { word: kind, text, span, by }
}

function ofEvents(ids: ReadonlySet<FindingId>, legal: readonly Status[], view: View): Telling[] {
  return view.dossier.events.flatMap((event) => {
    const row = BY_EVENT.find(([type, kinds]) => type === event.type && hasRole(event, kinds, ids))
    if (!row || event.modality === 'denied') return []
    const sentence = view.sentences.get(event.sentence)
    const isTold = sentence && legal.some(({ span }) => contains(sentence.span, span))
    if (LEGAL.has(event.type) && isTold) return []
    const tellers = tellersOf(event, view)
    if (tellers.some((teller) => isOwnRole(event, ids, teller))) return []
    const [, , word] = row
    const text = event.modality === 'happened' ? word : `${word} (${event.modality})`
    return [{ word, text, span: event.span, by: tellers[0] ?? null }]
  })
}

function withTeller({ word, text, by }: Telling, view: View): string {
  if (!by || ACTS_OF_COURTS.has(word)) return text
  const who = view.text(by)
  const short = who.length > LONGEST ? `${who.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : who
  return `${text} (according to ${short.replace(/^The (?=\p{Ll})/u, 'the ')})`
}

/** Who says so is told in so many characters at most. */
const LONGEST = 60

/** The words that name who tells of an event, where it is told by a voice. */
function tellersOf({ trigger }: Event, view: View): readonly Span[] {
  return view.dossier.attributions
    .filter(({ content }) => content.some((part) => contains(part, trigger)))
    .flatMap(({ source }) => source ?? [])
}

/** *Died of her wounds, Dana Orel said*: who tells of a death has not died. */
function isOwnRole(event: Event, ids: ReadonlySet<FindingId>, teller: Span): boolean {
  return event.roles.some(({ name, span }) => name && ids.has(name) && overlaps(span, teller))
}

function hasRole(event: Event, kinds: readonly RoleKind[], ids: ReadonlySet<FindingId>): boolean {
  return event.roles.some(
    ({ kind, name }) => name !== null && ids.has(name) && kinds.includes(kind),
  )
}
