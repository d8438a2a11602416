/** Mentions on their way to be one name, and what all joiners ask of them. */
import type { KnownName } from '../../language/gazetteer.js'
import { fold } from '../../language/names/fold.js'
import type { MentionForm, NameType } from '../../model/index.js'
import { labelOf, lower, type Found, type Given } from './found.js'
import { OF_TOWNS } from './lexicon.en.js'

/** A found stretch on its way to be a mention. */
export interface Member extends Found {
  readonly label: string
  readonly key: string
  readonly known: readonly KnownName[]
  form: MentionForm
  tiedBy: string
}

/** Everything that is one named thing; `type` is settled later. */
export interface Cluster {
  readonly members: Member[]
  /** A family name that a sibling's name lends to a first name. */
  family: string | null
}

/** A found stretch as a mention. */
export function memberOf(given: Given, found: Found): Member {
  const label = labelOf(given, found)
  const known = given.language.gazetteer.lookup(label)
  return { ...found, label, key: fold(label), known, form: 'name', tiedBy: found.rule }
}

/** Types that one thing may be given in turn by the tagger. */
export const LIKE: Readonly<Record<NameType, string>> = {
  person: 'person',
  organisation: 'body',
  group: 'body',
  outlet: 'body',
  place: 'place',
  facility: 'place',
  event: 'event',
  nationality: 'nationality',
}

/** One way of seeing that clusters are one name. */
export type Joiner = (clusters: Cluster[], given: Given) => Cluster[]

/** Takes `from` into `into`; `joined` puts the members back in reading order. */
export function merge(into: Cluster, from: Cluster): void {
  for (const member of from.members) into.members.push(member)
  into.family ??= from.family
}

/** The type that the surest mention has. */
export const bestType = (cluster: Cluster): NameType => {
  const member = cluster.members.reduce((a, b) => (b.weight > a.weight ? b : a))
  return member.type
}

/** The one thing of the gazetteers that a mention surely is; cities are told by their words alone. */
export function surely(member: Member): KnownName | null {
  const [best] = member.known
  if (!best || best.key.startsWith('city:')) return null
  if (LIKE[best.type] === 'nationality') return member.type === 'nationality' ? best : null
  if (member.type === 'person' && member.last - member.first === 1) return null
  return best
}

/** *the Lorn police*, *the Lorn fire brigade*: a town has them, whatever else there is called after it. */
export function isTown(given: Given, { last }: Pick<Member, 'last'>): boolean {
  const next = lower(given, last)
  return (
    OF_TOWNS.has(next) ||
    (next === 'fire' && /^(?:brigades?|service|department|crews?)$/.test(lower(given, last + 1)))
  )
}

/** True where a label is an acronym. */
export const isAcronym = (label: string): boolean => /^(?:\p{Lu}[\p{Lu}\d.&-]{1,9})s?$/u.test(label)

/** Notes what form a mention is, and the rule that tied it to its name. */
export function tie(member: Member, form: MentionForm, rule: string): void {
  member.form = form
  member.tiedBy = rule
}
