/** The words that show an incident: its events, and where its label says more, the places and roles that it was labelled by. */
import type { Incident, Span } from '../model/index.js'
import { cites } from './line.js'
import type { Cite } from './types.js'
import type { View } from './view.js'

/** Events that are cited for an incident; the numbers below it cite their own. */
const MOST_EVENTS = 6

/** Citations for the label of an incident: every name in it stands in one of them. */
export function incidentCites(incident: Incident, view: View): readonly Cite[] {
  const events = incident.events.flatMap((id) => view.events.get(id) ?? [])
  const spans: Span[] = events.slice(0, MOST_EVENTS).map(({ span }) => span)
  const more = [
    ...events.map(({ span }) => span),
    ...events.flatMap(({ roles }) => roles.map(({ span }) => span)),
    ...events.flatMap(({ places }) => places.flatMap((id) => mentions(id, view))),
    ...placeMentions(incident, view),
  ]
  for (const word of incident.label.match(/\p{Lu}[\p{L}\p{N}'’-]+|\d+/gu) ?? []) {
    if (spans.some((span) => view.text(span).includes(word))) continue
    const found = more.find((span) => view.text(span).includes(word))
    if (found) spans.push(found)
  }
  return cites(
    spans.map((span): Cite => ({ span, for: 'ground' })),
    view,
  )
}

function mentions(id: string, view: View): readonly Span[] {
  const name = view.dossier.names.find((one) => one.id === id)
  return name?.mentions.map(({ span }) => span) ?? []
}

function placeMentions({ place }: Incident, view: View): readonly Span[] {
  const identity = place ? view.dossier.identities.find(({ id }) => id === place) : undefined
  return identity?.members.flatMap((id) => mentions(id, view)) ?? []
}
