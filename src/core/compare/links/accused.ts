/** LK12 and LK13: whom voices or the law hold for those who did what a report is about. */
import { U } from '../../language/tagset.js'
import { wordsIn } from '../../language/tree.js'
import type { Event, EventType, FindingId, Name, Words } from '../../model/index.js'
import type { Draft } from './told.js'

/** What has somebody who did it. */
const VIOLENCE: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'bombing',
  'shooting',
  'suicide-attack',
  'vehicle-attack',
  'arson',
  'airstrike',
  'shelling',
  'grenade-attack',
  'chemical-attack',
  'assault',
  'hostage-taking',
  'hijacking',
  'kidnapping',
  'clash',
  'riot',
  'killing',
])

/** What is looked at of one report. */
interface Seen {
  readonly words: Words
  readonly events: readonly Event[]
  readonly names: ReadonlyMap<FindingId, Name>
  readonly incidentOf: ReadonlyMap<FindingId, FindingId>
  /** Incidents that some event tells as more than what came of them. */
  readonly violent: ReadonlySet<FindingId>
}

/** The incident that a report tells most of as more than what came of it; the first of equals. */
export function mainOf({ events, incidentOf, violent }: Seen): FindingId | undefined {
  const times = new Map<FindingId, number>()
  for (const { id, type, modality } of events) {
    const incident = incidentOf.get(id)
    if (!incident || !violent.has(incident) || !VIOLENCE.has(type)) continue
    if (modality === 'hypothetical') continue
    times.set(incident, (times.get(incident) ?? 0) + 1)
  }
  return [...times].sort(([, m], [, n]) => n - m)[0]?.[0]
}

/** The persons whom an event befell. */
export function victimsOf({ roles }: Event, names: ReadonlyMap<FindingId, Name>): Name[] {
  return roles.flatMap(({ kind, name }) => {
    const found = kind === 'victim' && name ? names.get(name) : undefined
    return found?.type === 'person' ? [found] : []
  })
}

/**
 * LK12: whom a voice says did what its report is about: *the army said that the Red Dawn attacked the market*. What a report tells
 * itself of somebody's deeds, and what is told of many, is no claim about who did it.
 */
export function doers({ words, events, names, incidentOf }: Seen, main: FindingId): Draft[] {
  return events.flatMap((event) => {
    const { id, type, modality, plural, trigger } = event
    if (incidentOf.get(id) !== main || !VIOLENCE.has(type) || plural) return []
    if (/^(?:hypothetical|possible|planned)$/.test(modality)) return []
    const word = wordsIn(words, trigger).first
    if (type === 'clash' && words.upos[word] === U.VERB) return []
    return event.roles.flatMap((role): Draft[] => {
      const name = role.kind === 'actor' && role.name ? names.get(role.name) : undefined
      if (!name || !/^(?:person|group|organisation|place)$/.test(name.type)) return []
      if (!isDoing(words, wordsIn(words, role.span), word)) return []
      const kind = 'perpetrator of'
      const { span } = event
      return [{ rule: 'LK12', a: name, b: main, kind, span, word, aside: false, contested: true }]
    })
  })
}

/** LK13: who is charged with or convicted of a deed of violence, in a report that is about one. */
export function suspects({ words, events, names }: Seen, main: FindingId): Draft[] {
  const violent = new Set(
    events.filter(({ type }) => VIOLENCE.has(type)).map(({ sentence }) => sentence),
  )
  return events.flatMap((event): Draft[] => {
    if (!/^(?:charge|conviction|trial)$/.test(event.type) || !violent.has(event.sentence)) return []
    if (/^(?:hypothetical|denied)$/.test(event.modality)) return []
    const word = wordsIn(words, event.trigger).first
    const { span } = event
    return victimsOf(event, names).map((a) => ({
      rule: 'LK13',
      a,
      b: main,
      kind: 'suspect in',
      span,
      word,
      aside: true,
    }))
  })
}

/** True where a verb ties the doer to the deed; *a US air strike* only says whose it is in passing. */
function isDoing(
  words: Words,
  who: { readonly first: number; readonly last: number },
  deed: number,
): boolean {
  const [from, to] = who.first < deed ? [who.last, deed] : [deed, who.first - 1]
  for (let w = from; w <= to; w++) if (words.upos[w] === U.VERB) return true
  return false
}
