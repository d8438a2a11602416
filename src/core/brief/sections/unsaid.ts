/** What nobody says yet about the main incidents: who, what, when, where, why, how. */
import type { Event, Incident, RoleKind } from '../../model/index.js'
import { incidentCites } from '../incident-cites.js'
import { line, own } from '../line.js'
import type { Line } from '../types.js'
import type { View } from '../view.js'

/** Incidents that the question is asked of. */
const MOST = 4

/** An incident of which more is left open is hardly told: of it nobody set out to answer anything. */
const MOST_OPEN = 3

interface Question {
  readonly ask: string
  readonly answered: (incident: Incident, events: readonly Event[], view: View) => boolean
}

const hasRole = (events: readonly Event[], kinds: readonly RoleKind[]) =>
  events.some(({ roles }) => roles.some(({ kind }) => kinds.includes(kind)))

/** The six questions of a report, and what counts as an answer. */
const QUESTIONS: readonly Question[] = [
  { ask: 'who did it', answered: (_, events) => hasRole(events, ['actor']) },
  {
    ask: 'to whom or to what',
    answered: (_, events) => hasRole(events, ['target', 'victim', 'object', 'recipient']),
  },
  {
    ask: 'when',
    answered: (incident, events) =>
      incident.edtf !== null || events.some(({ time }) => time !== null),
  },
  {
    ask: 'where',
    answered: (incident, events) =>
      incident.place !== null ||
      events.some(
        ({ places, roles }) => places.length > 0 || roles.some(({ kind }) => kind === 'place'),
      ),
  },
  {
    ask: 'why',
    answered: (_, events, view) =>
      hasRole(events, ['cause']) || events.some((event) => says(event, WHY, view)),
  },
  {
    ask: 'how',
    answered: (_, events, view) =>
      hasRole(events, ['instrument']) || events.some((event) => says(event, HOW, view)),
  },
]

const WHY =
  /\b(?:because|in retaliation|in response|in revenge|to avenge|in order to|due to|after)\b/i
const HOW = /\b(?:with (?:a|an|the|his|her|their)|using|armed with|by means of|when)\b/i

function says(event: Event, words: RegExp, view: View): boolean {
  const sentence = view.sentences.get(event.sentence)
  return sentence ? words.test(view.text(sentence.span)) : false
}

/** One line for each of the main incidents that leaves a question open. */
export function unsaidLines(view: View): readonly Line[] {
  const main = [...view.dossier.incidents]
    .sort((a, b) => (view.rank.get(a.id) ?? 0) - (view.rank.get(b.id) ?? 0))
    .slice(0, MOST)
  return main.flatMap((incident) => {
    const events = incident.events.flatMap((id) => view.events.get(id) ?? [])
    const open = QUESTIONS.filter(({ answered }) => !answered(incident, events, view)).map(
      ({ ask }) => ask,
    )
    const isMain = view.rank.get(incident.id) === 0
    if (open.length === 0 || (open.length > MOST_OPEN && !isMain)) return []
    return [
      line([own(`${incident.label}: no report says ${list(open)}`)], {
        id: incident.id,
        cites: incidentCites(incident, view),
      }),
    ]
  })
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
