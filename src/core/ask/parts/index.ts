/** Who took part in an incident, and how: what its events say of perpetrators, targets, victims and weapons, in one place. */
import type { Dossier, Event, FindingId, Mention, Name, Role, Span } from '../../model/index.js'
import { partyOf, type Party } from '../acled/parties.js'
import { ARMED } from '../acled/lexicon.en.js'
import {
  BAND,
  BEFALLEN,
  BELONGING,
  BODIES,
  HUMAN,
  NUMBER,
  OF_WHOM,
  OWNED,
  PRONOUNS,
  RANKS,
  THINGS,
  UNCERTAIN,
  UNITS,
  WEAPONS,
} from './lexicon.en.js'

/** One who or what takes part, in the shortest words of the report that name it. */
export interface Part {
  /** Without article and what stands behind the noun: *electric substation*, *Omar Daly*. */
  readonly words: string
  /** The noun in lower case, or the id of the name: parts with one head are one. */
  readonly head: string
  /** Where the report says so: the noun or the name in its role, without number and article. */
  readonly span: Span
  readonly event: FindingId
  readonly party: Party | null
}

/** The parts of one incident. Each list is in the order of telling; a part that is told twice stands once. */
export interface Parts {
  /** People who did it, by what they are called: *gunmen*, *members of the Arlen Front*. */
  readonly individuals: readonly Part[]
  /** Organisations and groups that are named as doing it. */
  readonly organisations: readonly Part[]
  /** Buildings, vehicles, lines: things that were struck or taken. */
  readonly targets: readonly Part[]
  /** Persons with a name to whom it was done. */
  readonly victims: readonly Part[]
  /** People without a name to whom it was done: *two guards*. */
  readonly people: readonly Part[]
  readonly weapons: readonly Part[]
}

type Slot = keyof Parts

/** What a reading must hold for its parts to be told. */
export type Read = Pick<Dossier, 'reports' | 'names' | 'events'>

/** Gathers the parts of some events, as of an incident. */
export function partsOf(dossier: Read, events: readonly Event[]): Parts {
  const found: Record<Slot, Part[]> = {
    individuals: [],
    organisations: [],
    targets: [],
    victims: [],
    people: [],
    weapons: [],
  }
  const names = new Map(dossier.names.map((name) => [name.id, name]))
  for (const event of events) {
    const text = dossier.reports.find((each) => each.id === event.report)?.text ?? ''
    const own = dossier.names.filter((name) => name.report === event.report)
    const trigger = said(text, event.trigger).toLowerCase()
    const told = event.roles.some(({ kind }) => kind === 'instrument')
    if (!told && / (?:bomb|bombs)$|^ieds?$/.test(trigger))
      add(found.weapons, {
        words: trigger,
        head: 'bomb',
        span: event.trigger,
        event: event.id,
        party: null,
      })
    for (const told of event.roles) {
      const role = { ...told, core: counted(text, told) }
      for (const [slot, part] of partsIn({ text, names, own, event, role })) add(found[slot], part)
    }
  }
  return found
}

function add(parts: Part[], part: Part): void {
  const words = part.words.toLowerCase()
  if (!parts.some((one) => one.words.toLowerCase() === words || one.head === part.head))
    parts.push(part)
}

interface Place {
  readonly text: string
  readonly names: ReadonlyMap<FindingId, Name>
  readonly own: readonly Name[]
  readonly event: Event
  readonly role: Role
}

/** *Two of her bodyguards* are bodyguards: the core of a role, behind a number with *of*. */
function counted(text: string, { core, span }: Role): Span {
  if (!NUMBER.test(text.slice(core.from, core.to))) return core
  const found = OF_WHOM.exec(text.slice(core.to, span.to))
  if (!found) return core
  const from = core.to + found[1]!.length
  return { ...core, from, to: from + found[2]!.length }
}

/** The parts that one role tells. */
function partsIn(place: Place): [Slot, Part][] {
  const { text, names, role } = place
  const head = headOf(text, role.core)
  if (PRONOUNS.test(head)) return []
  const name = role.name === null ? null : (names.get(role.name) ?? null)
  if (role.kind === 'actor') return doers(place, name, head)
  if (role.kind === 'instrument') return means(place, head)
  if (role.kind !== 'victim' && role.kind !== 'target' && role.kind !== 'object') return []
  if (name?.type === 'person') return [['victims', named(place, name)]]
  if (HUMAN.test(head)) return [['people', noun(place)], ...apposed(place)]
  if (WEAPONS.test(head)) return [['weapons', noun(place)]]
  if (role.kind === 'victim' || name?.type === 'place') return []
  return THINGS.test(head) || name?.type === 'facility' ? [['targets', noun(place)]] : []
}

/** *Two guards, Omar Daly and Ada Novak*: persons whose names stand right behind the noun. */
function apposed(place: Place): [Slot, Part][] {
  const { text, own, role } = place
  const mentions = own
    .filter(({ type }) => type === 'person')
    .flatMap((name) => name.mentions.map(({ span }) => ({ name, span })))
    .filter(({ span }) => span.from >= role.core.to && span.to <= role.span.to)
    .sort((a, b) => a.span.from - b.span.from)
  const found: [Slot, Part][] = []
  let at = role.core.to
  for (const { name, span } of mentions) {
    const between = text.slice(at, span.from)
    if (!(at === role.core.to ? BEFORE_NAME : BETWEEN_NAMES).test(between)) break
    found.push(['victims', part(place, name.label.replace(RANKS, ''), name.id)])
    at = span.to
  }
  return found
}

const BEFORE_NAME = /^\s*(?:,|:|\(|-{1,2}|–|—)?\s*$/
const BETWEEN_NAMES = /^(?:,?\s+and\s+|,\s*|\s*&\s*)$/i

/** What it was done with; *rifle fire* is done with rifles. */
function means(place: Place, head: string): [Slot, Part][] {
  if (WEAPONS.test(head)) return [['weapons', noun(place)]]
  const words = said(place.text, place.role.core).split(' ')
  const before = words.at(-2) ?? ''
  if (head !== 'fire' || !WEAPONS.test(before)) return []
  return [['weapons', part(place, words.slice(0, -1).join(' '), before.toLowerCase())]]
}

/** The parts of an actor: *FLA guerrillas* are guerrillas, and of the FLA. */
function doers(place: Place, name: Name | null, head: string): [Slot, Part][] {
  const { own, role } = place
  const groups = own.filter((one) => isGroup(one) && mentionIn(one, role.span) !== undefined)
  const all = groups.map((group): [Slot, Part] => ['organisations', named(place, group)])
  if (name?.type === 'place' || name?.type === 'facility') return all
  if (name && isGroup(name) && mentionOver(name, role.core)) return all
  if (name?.type === 'person') return [['individuals', named(place, name)], ...all]
  if (WEAPONS.test(head)) return [['weapons', noun(place)]]
  if (BODIES.test(head)) return [...all, ['organisations', noun(place)]]
  if (BEFALLEN.test(said(place.text, role.core))) return all
  const acts = HUMAN.test(head) || UNITS.test(head) || ARMED.test(head)
  return acts ? [['individuals', noun(place)], ...all] : all
}

const isGroup = ({ type }: Name): boolean => type === 'group' || type === 'organisation'

function noun(place: Place): Part {
  const { text, role } = place
  const core = said(text, role.core)
  const head = headOf(text, role.core)
  const words =
    OWNED.test(head) || isOf(text, role, head)
      ? said(text, owned(text, role))
      : `${bandBefore(text, role)}${core}`
  return part(place, words.replace(UNCERTAIN, ''), head.replace(/s$/, ''))
}

/** *Members of the Arlen Front*: who they are stands behind *of*. */
const isOf = (text: string, { core, span }: Role, head: string): boolean =>
  BELONGING.test(head) && /^\s+of\s/i.test(text.slice(core.to, span.to))

/** *group of* before people who act as one: *a group of masked men*. */
function bandBefore(text: string, { core, span }: Role): string {
  const before = text.slice(Math.max(0, span.from - 30), core.from)
  return BAND.exec(before.replace(/\s+/g, ' '))?.[0] ?? ''
}

/** A thing with its owner, short forms in brackets left out: *the residence of the mayor*, *the mayor's residence*. */
function owned(text: string, { core, span }: Role): Span {
  const before = /['’]s?\s+$/.test(text.slice(span.from, core.from))
  const behind = text.slice(core.to, span.to)
  const short = /^\s+of\s[^[(]*[^[(\s]/i.exec(behind)
  return { ...core, from: before ? span.from : core.from, to: core.to + (short?.[0].length ?? 0) }
}

function named(place: Place, name: Name): Part {
  const mention = mentionIn(name, place.role.span)
  const short = name.type === 'person' || !mention
  const words = short ? name.label.replace(RANKS, '') : said(place.text, mention.span)
  return part(place, words, name.id)
}

function part({ text, names, event, role }: Place, words: string, head: string): Part {
  const type = role.name === null ? null : (names.get(role.name)?.type ?? null)
  const party = partyOf(said(text, role.span), type)
  return { words, head, span: role.core, event: event.id, party }
}

const said = (text: string, { from, to }: Span): string => text.slice(from, to).replace(/\s+/g, ' ')

/** The last word of a core, in lower case. */
const headOf = (text: string, core: Span): string =>
  /[^\s]+$/.exec(said(text, core).toLowerCase())?.[0] ?? ''

/** The mention of a name that stands within a span. */
function mentionIn(name: Name, span: Span): Mention | undefined {
  return name.mentions.find((one) => one.span.from >= span.from && one.span.to <= span.to)
}

/** True where the last word of a core belongs to the name. */
function mentionOver(name: Name, core: Span): boolean {
  return name.mentions.some(({ span }) => span.from <= core.to - 1 && span.to >= core.to)
}
