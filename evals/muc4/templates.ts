/** Turns the incidents of one report into the templates of MUC-4. */
import {
  partsOf,
  type Dossier,
  type Event,
  type EventType,
  type FindingId,
  type Part,
  type Parts,
} from '../../src/core/index.js'
import { normal, type Template } from './load.js'

/** The type of MUC-4 for each kind of event; the earlier in the list decides where an incident has several. */
const TYPES: readonly (readonly [string, readonly EventType[]])[] = [
  ['kidnapping', ['kidnapping', 'hostage-taking']],
  ['hijacking', ['hijacking']],
  ['bombing', ['bombing', 'grenade-attack', 'suicide-attack']],
  ['arson', ['arson']],
  ['robbery', ['robbery']],
  [
    'attack',
    [
      'attack',
      'killing',
      'shooting',
      'assault',
      'shelling',
      'airstrike',
      'vehicle-attack',
      'mob-violence',
      'torture',
      'destruction',
    ],
  ],
]

const REAL = new Set(['happened', 'ongoing', 'foiled', 'threatened'])
/** Days after which an incident is old news. */
const RECENT = 62

/** A template before it is written: its incident's type, days, place (an identity) and parts. */
export interface Draft {
  readonly type: string
  readonly events: readonly Event[]
  readonly from: string | null
  readonly to: string | null
  readonly place: FindingId | null
  readonly country: string | null
  readonly parts: Parts
}

/** The incidents of a report's dossier that become templates, in the order of telling; `day` is its day of publication. */
export function draftsOf(dossier: Dossier, day: string | null): Draft[] {
  const events = new Map(dossier.events.map((event) => [event.id, event]))
  const drafts = dossier.incidents.flatMap((incident): Draft[] => {
    const told = incident.events.flatMap((id) => events.get(id) ?? [])
    const parts = partsOf(dossier, told)
    const type = typeOf(told, parts.weapons)
    if (type === null || !told.some(({ modality }) => REAL.has(modality))) return []
    if (day !== null && incident.to !== null && isOld(incident.to, day)) return []
    const { from, to, place, country } = incident
    return [{ type, events: told, from, to, place, country, parts }]
  })
  const group = onlyGroup(dossier)
  const all = (told: readonly Event[]) => partsOf(dossier, told)
  return claimed(joined(drafts, all), dossier)
    .filter(({ events: told, parts }) => isSpecific(told, parts) && isTerror(parts))
    .map((draft) => ({ ...draft, parts: withGroup(draft.parts, group) }))
}

/** Who claims responsibility did it, as far as the report says, and so did who is blamed: of what was told last before. */
function claimed(drafts: readonly Draft[], dossier: Dossier): Draft[] {
  const by = new Map<Draft, Part[]>()
  for (const event of dossier.events) {
    const blames = event.type === 'accusation' && event.modality !== 'denied'
    if (event.type !== 'claim-of-responsibility' && !blames) continue
    const roles = event.roles
      .filter(({ kind }) => kind === (blames ? 'object' : 'actor'))
      .map((role) => ({ ...role, kind: 'actor' as const }))
    const { organisations } = partsOf(dossier, [{ ...event, roles }])
    const start = (draft: Draft) => Math.min(...draft.events.map(({ trigger }) => trigger.from))
    const of = drafts.findLast((draft) => start(draft) < event.trigger.from) ?? drafts[0]
    if (of) by.set(of, [...(by.get(of) ?? []), ...organisations])
  }
  return drafts.map((draft) => {
    const more = by.get(draft) ?? []
    const old = draft.parts.organisations
    const fresh = more.filter((part) => !old.some(({ head }) => head === part.head))
    return { ...draft, parts: { ...draft.parts, organisations: [...old, ...fresh] } }
  })
}

/** Who has no name is of the only armed group that the report names. */
function withGroup(parts: Parts, group: Part | null): Parts {
  if (group === null || parts.organisations.length > 0) return parts
  return parts.individuals.some(({ party }) => party === 'armed')
    ? { ...parts, organisations: [group] }
    : parts
}

function onlyGroup(dossier: Dossier): Part | null {
  const groups = dossier.names.filter(({ type }) => type === 'group')
  const [only] = groups
  if (groups.length !== 1 || !only) return null
  const { label, id, mentions } = only
  return { words: label, head: id, span: mentions[0]!.span, event: id, party: 'armed' }
}

/** The task's own grain: what a report does not tell apart by day, place, target or victim is one incident. */
function joined(drafts: readonly Draft[], all: (told: readonly Event[]) => Parts): Draft[] {
  const first = (draft: Draft) => Math.min(...draft.events.map(({ trigger }) => trigger.from))
  const done: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => first(a) - first(b))) {
    const at = done.findLastIndex((one) => areOne(one, draft))
    if (at === -1) done.push(draft)
    else {
      const one = done[at]!
      const told = [...one.events, ...draft.events]
      const parts = all(told)
      const type = typeOf(told, parts.weapons) ?? one.type
      done[at] = {
        type,
        events: told,
        from: one.from ?? draft.from,
        to: one.to ?? draft.to,
        place: one.place ?? draft.place,
        country: one.country ?? draft.country,
        parts,
      }
    }
  }
  return done
}

function areOne(a: Draft, b: Draft): boolean {
  if (a.type !== b.type && a.type !== 'attack' && b.type !== 'attack') return false
  if (a.place !== null && b.place !== null && a.place !== b.place) return false
  if (a.to !== null && b.from !== null && a.to < b.from) return false
  if (b.to !== null && a.from !== null && b.to < a.from) return false
  return !(['targets', 'victims', 'organisations'] as const).some((slot) =>
    apart(a.parts[slot], b.parts[slot]),
  )
}

/** True where both name some and none is of both. */
function apart(a: readonly Part[], b: readonly Part[]): boolean {
  return (
    a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => one.head === other.head))
  )
}

/** Weapons that make an attack a bombing. */
const EXPLOSIVE = /\b(?:bombs?|dynamite|explosives?|devices?|tnt|mines?)\b/i

function typeOf(told: readonly Event[], weapons: readonly Part[]): string | null {
  const type = typeByEvents(told)
  return type === 'attack' && weapons.some(({ words }) => EXPLOSIVE.test(words)) ? 'bombing' : type
}

function typeByEvents(told: readonly Event[]): string | null {
  for (const [type, kinds] of TYPES)
    if (told.some((event) => kinds.includes(event.type))) return type
  return null
}

function isOld(to: string, day: string): boolean {
  return (Date.parse(day) - Date.parse(to)) / 86_400_000 > RECENT
}

/** Somebody or something that was struck is named, or a single act with its means. */
function isSpecific(told: readonly Event[], parts: Parts): boolean {
  const { targets, victims, people, weapons, individuals } = parts
  if (targets.length + victims.length > 0) return true
  const one = told.some((event) => !event.plural)
  return one && (people.length > 0 || (weapons.length > 0 && individuals.length > 0))
}

/** Fights between armed groups and forces of a state are left out. */
function isTerror({ individuals, organisations, targets, victims, people }: Parts): boolean {
  const struck = [...targets, ...victims, ...people]
  const by = [...individuals, ...organisations]
  if (victims.length > 0 || struck.length === 0) return true
  if (struck.every(({ party }) => party === 'state')) return false
  return (
    !struck.every(({ party }) => party === 'armed') || !by.some(({ party }) => party === 'state')
  )
}

/** A draft as the metric compares it. */
export function templateFrom(type: string, parts: Parts): Template {
  const list = (given: readonly Part[]) =>
    given.map(({ words }) => [normal(words)]).filter(([words]) => words !== '')
  return {
    type,
    roles: {
      PerpInd: list(parts.individuals),
      PerpOrg: list(parts.organisations),
      Target: type === 'kidnapping' ? [] : list(parts.targets),
      Victim: list(parts.victims),
      Weapon: type === 'kidnapping' || type === 'arson' ? [] : list(parts.weapons),
    },
  }
}
