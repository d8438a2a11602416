/** LK5: named persons and groups in the roles of events, tied to the incident: *arrested in*, *killed in*, *charged in*. */
import type { Dossier, EventType, FindingId, Identity, Link } from '../../model/index.js'
import type { Needs, Told } from './told.js'

/** What somebody is to an incident as the one whom it befell. */
const BEFALLEN: Readonly<Partial<Record<EventType, string>>> = {
  killing: 'killed in',
  death: 'killed in',
  injury: 'wounded in',
  arrest: 'arrested in',
  charge: 'charged in',
  trial: 'on trial in',
  conviction: 'convicted in',
  release: 'released in',
  kidnapping: 'abducted in',
  'hostage-taking': 'held hostage in',
  missing: 'missing in',
}

/** Links between the named parties of events and their incidents; a personal incident gives way to the one that holds it. */
export function deeds(given: Dossier<Needs>, identities: ReadonlyMap<FindingId, Identity>): Told[] {
  const incidentOf = new Map(
    given.incidents.flatMap((incident) =>
      incident.events.map((event) => [event, incident.partOf ?? incident.id] as const),
    ),
  )
  const events = new Map(given.events.map((event) => [event.id, event]))
  const incidents = new Map(given.incidents.map((incident) => [incident.id, incident]))
  /** True where all that the incident tells befell this one person: it is no place to be arrested in. */
  const isOwn = (incident: FindingId, identity: Identity) =>
    incidents
      .get(incident)!
      .events.every((id) =>
        events
          .get(id)!
          .roles.some(
            (role) => role.kind === 'victim' && role.name && identities.get(role.name) === identity,
          ),
      )
  return given.events.flatMap((event) => {
    const incident = incidentOf.get(event.id)
    if (!incident) return []
    return event.roles.flatMap((role): Told[] => {
      const identity = role.name ? identities.get(role.name) : undefined
      if (!identity || !isParty(identity)) return []
      const kind = role.kind === 'victim' ? BEFALLEN[event.type] : undefined
      if (!kind || isOwn(incident, identity)) return []
      const { status, denial } = statusOf(event.modality, event.hedges)
      return [{ a: identity.id, b: incident, kind, status, denial, span: event.span, rule: 'LK5' }]
    })
  })
}

const isParty = ({ kind }: Identity): boolean =>
  kind === 'person' || kind === 'group' || kind === 'organisation'

type Hedges = Dossier<Needs>['events'][number]['hedges']

function statusOf(
  modality: string,
  hedges: Hedges,
): { status: Link['status']; denial: Link['denial'] } {
  if (modality === 'denied') return { status: 'denied', denial: hedges[0] ?? null }
  return {
    status: modality === 'possible' || hedges.length > 0 ? 'reported' : 'stated',
    denial: null,
  }
}
