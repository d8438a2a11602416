/** LK5 and LK7: persons and groups, and the incidents that befell them or that they brought about. */
import { preposition, verbArguments } from '../../language/clause.js'
import type { NameIndex } from '../../language/name-index.js'
import { U } from '../../language/tagset.js'
import { children, isRelation, wordsIn, wordsSpan } from '../../language/tree.js'
import {
  contains,
  type Dossier,
  type Event,
  type EventType,
  type FindingId,
  type Incident,
  type Name,
  type ReportId,
  type Words,
} from '../../model/index.js'
import { doers, mainOf, suspects, victimsOf } from './accused.js'
import { grouped } from './grouped.js'
import { DEED_VERBS, SHARES, SHARE_VERBS } from './lexicon.en.js'
import { isWished, party } from './rules.js'
import { roster } from './roster.js'
import type { Draft, Found, Needs } from './told.js'

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

/** What is ordered, planned and carried out every day: no deed that a careful reader keeps. */
const HARMLESS: ReadonlySet<EventType> = new Set<EventType>([
  'deployment',
  'talks',
  'agreement',
  'statement',
  'publication',
  'investigation',
  'travel',
  'training',
  'recruitment',
  'delivery',
  'withdrawal',
  'protest',
  'search',
  'state',
  'possession',
])

/** Events with the incidents that they tell; a personal incident gives way to the one that holds it. */
export class Happenings {
  readonly #incidentOf: ReadonlyMap<FindingId, FindingId>
  readonly #events: ReadonlyMap<ReportId, readonly Event[]>
  readonly #names: ReadonlyMap<FindingId, Name>
  readonly #harmful: ReadonlySet<FindingId>
  /** Incidents that some event tells as more than what came of them. */
  readonly #violent: ReadonlySet<FindingId>

  constructor(given: Dossier<Needs>) {
    this.#incidentOf = new Map(given.incidents.flatMap(held))
    this.#events = grouped(given.events, ({ report }) => report)
    this.#names = new Map(given.names.map((name) => [name.id, name]))
    this.#harmful = new Set(
      given.incidents.flatMap(({ id, partOf, type }) =>
        HARMLESS.has(type) ? [] : partOf ? [id, partOf] : [id],
      ),
    )
    this.#violent = new Set(
      given.events.flatMap(({ id, type }) =>
        BEFALLEN[type] ? [] : (this.#incidentOf.get(id) ?? []),
      ),
    )
  }

  /** All links of one report that end in an incident. */
  drafts(words: Words, names: NameIndex): Draft[] {
    const events = this.#events.get(words.report) ?? []
    const incidentAt = new Map<number, FindingId>()
    for (const { id, trigger } of events) {
      const incident = this.#incidentOf.get(id)
      if (incident) incidentAt.set(wordsIn(words, trigger).first, incident)
    }
    const harmful = new Map([...incidentAt].filter(([, id]) => this.#harmful.has(id)))
    const seen = {
      words,
      events,
      names: this.#names,
      incidentOf: this.#incidentOf,
      violent: this.#violent,
    }
    const main = mainOf(seen)
    const brought = [...words.form.keys()].flatMap((word) => [
      ...deed(words, names, word, harmful),
      ...share(words, names, word, incidentAt, main),
      ...roster(words, names, word, incidentAt, this.#violent, main),
    ])
    return [
      ...this.#befallen(words, events, main),
      ...(main ? [...doers(seen, main), ...suspects(seen, main)] : []),
      ...brought,
    ]
  }

  /**
   * LK5: *Vesh was arrested in the raid*. The clause tells what it happened in: that somebody died is a fact of the person, and
   * a link only where the words tie the death to an incident.
   */
  #befallen(words: Words, events: readonly Event[], main: FindingId | undefined): Draft[] {
    const bySentence = grouped(events, ({ sentence }) => sentence)
    return events.flatMap((event) => {
      const isShot = event.type === 'shooting' && this.#incidentOf.get(event.id) === main
      const kind = isShot ? 'wounded in' : BEFALLEN[event.type]
      const incident = this.#incidentOf.get(event.id)
      if (!kind || !incident || event.modality === 'hypothetical') return []
      const word = wordsIn(words, event.trigger).first
      const beside = (bySentence.get(event.sentence) ?? []).filter(
        (other) =>
          !BEFALLEN[other.type] && this.#incidentOf.get(other.id) === incident && other !== event,
      )
      const isTold = beside.some((other) => isOfClause(words, event, word, other))
      const isPart = incident === main && beside.length === 0 && isHarm(event)
      return isTold || isPart
        ? victimsOf(event, this.#names).map((a) => befell(event, a, incident, kind, word))
        : []
    })
  }
}

/** *Arrested in the raid*, *the raid killed*: the other event stands in the roles of the first, or hangs on its word. */
function isOfClause(words: Words, { span }: Event, word: number, { trigger }: Event): boolean {
  if (contains(span, trigger)) return true
  let at = wordsIn(words, trigger).first
  while (at !== -1 && at !== word && !OTHER_TIMES.has(preposition(words, at))) at = words.head[at]!
  return at === word
}

/** *A day after the raid* is not in it. */
const OTHER_TIMES = new Set(['after', 'before', 'since', 'until', 'following', 'despite'])

function befell(event: Event, a: Name, b: FindingId, kind: string, word: number): Draft {
  return { rule: 'LK5', a, b, kind, span: event.span, word, aside: false }
}

function held({ id, events, partOf }: Incident): (readonly [FindingId, FindingId])[] {
  return events.map((event) => [event, partOf ?? id] as const)
}

/** Dead, hurt or taken: what befell a named person of what the report is about. */
const isHarm = ({ type, modality }: Event): boolean =>
  /^(?:killing|death|injury|shooting|kidnapping|hostage-taking|missing)$/.test(type) &&
  modality === 'happened'

const isParty = ({ type }: Name): boolean => /^(?:person|group|organisation)$/.test(type)

type IncidentAt = ReadonlyMap<number, FindingId>

/** LK7: *the Red Dawn carried out the attack*, *the raid was ordered by Vesh*. */
function deed(words: Words, names: NameIndex, word: number, incidentAt: IncidentAt): Draft[] {
  const kind = words.upos[word] === U.VERB ? DEED_VERBS.get(words.lemma[word]!) : undefined
  if (!kind || isWished(words, word)) return []
  if (kind.endsWith(' out') && words.lemma[word + 1] !== 'out') return []
  const args = verbArguments(words, word)
  const actor = party(words, names, args, /^(?:nsubj|obl:agent)$/)
  const done = args.find(
    (arg) => /^(?:obj|nsubj:pass)$/.test(arg.pattern) && incidentAt.has(arg.word),
  )
  if (!actor || !done || !isParty(actor.name)) return []
  return draft(words, actor, incidentAt.get(done.word)!, kind, word, done.word)
}

/** LK7: *Vesh had no part in the attack*, *the Red Dawn claimed responsibility for it*. */
function share(
  words: Words,
  names: NameIndex,
  word: number,
  incidentAt: IncidentAt,
  main: FindingId | undefined,
): Draft[] {
  const [kind, prepositions] =
    words.upos[word] === U.NOUN ? (SHARES.get(words.lemma[word]!) ?? []) : []
  const verb = words.head[word]!
  if (!kind || !prepositions || verb === -1 || !isRelation(words, word, 'obj')) return []
  if (!SHARE_VERBS.has(words.lemma[verb]!) || isWished(words, verb)) return []
  const actor = party(words, names, verbArguments(words, verb), /^nsubj$/)
  const of = [...children(words, word), ...children(words, verb)].find(
    (c) => c > word && incidentAt.has(c) && prepositions.split(' ').includes(preposition(words, c)),
  )
  if (!actor) return []
  if (of !== undefined)
    return isParty(actor.name) ? draft(words, actor, incidentAt.get(of)!, kind, word, verb, of) : []
  const isAlone = !children(words, word).some((c) => c > word && preposition(words, c) !== '')
  const denies = words.lemma[verb] === 'deny' || words.lemma[verb] === 'claim'
  return main && isAlone && denies ? draft(words, actor, main, kind, word, verb) : []
}

function draft(
  words: Words,
  actor: Found,
  incident: FindingId,
  kind: string,
  ...at: readonly [number, ...number[]]
): Draft[] {
  const all = [actor.word, ...at]
  const span = wordsSpan(words, Math.min(...all), Math.max(...all) + 1)
  return [{ rule: 'LK7', a: actor.name, b: incident, kind, span, word: at[0], aside: false }]
}
