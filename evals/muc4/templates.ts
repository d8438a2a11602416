/** Turns the incidents of one report into the templates of MUC-4. */
import {
  partsOf,
  type Dossier,
  type Event,
  type EventType,
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

/** The templates of a report's dossier. `day` is its day of publication. */
export function templatesOf(dossier: Dossier, day: string | null): Template[] {
  const events = new Map(dossier.events.map((event) => [event.id, event]))
  return dossier.incidents.flatMap((incident) => {
    const told = incident.events.flatMap((id) => events.get(id) ?? [])
    const type = typeOf(told)
    if (type === null || !told.some(({ modality }) => REAL.has(modality))) return []
    if (day !== null && incident.to !== null && isOld(incident.to, day)) return []
    const parts = partsOf(dossier, told)
    return isSpecific(told, parts) && isTerror(parts) ? [templateFrom(type, parts)] : []
  })
}

function typeOf(told: readonly Event[]): string | null {
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

function templateFrom(type: string, parts: Parts): Template {
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
