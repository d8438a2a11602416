/** One type for every name, by the votes of its mentions; with its key in the gazetteers and its country. */
import type { KnownName } from '../../language/gazetteer.js'
import {
  ROLE_WORDS,
  TITLE_WORDS,
  WORD_CLASSES,
  WordClass,
} from '../../language/names/lexicon.en.js'
import { fold } from '../../language/names/fold.js'
import { U } from '../../language/tagset.js'
import type { NameType } from '../../model/index.js'
import { isLarge, lower, type Given } from './found.js'
import { isTown, surely, type Cluster, type Member } from './cluster.js'
import { BUILDINGS, KIND_NOUNS, OF_PLACES, OUTLET_OPENERS, PLACE_CUES } from './lexicon.en.js'

export interface Settled {
  readonly type: NameType
  readonly known: KnownName | null
  readonly country: string | null
  /** The fullest form. */
  readonly label: string
}

/** Weights of the votes; the tagger's own vote is 1 to 3 per mention. */
const VOTES = {
  known: 6,
  city: 0.6,
  title: 3,
  firstName: 2.5,
  short: 0.3,
  family: 4,
  kind: 4,
  apposition: 1.5,
  placeCue: 0.8,
  stoodIn: 4,
  sibling: 9,
} as const

export function settle(
  given: Given,
  cluster: Cluster,
  mentioned: ReadonlySet<string>,
  families: ReadonlyMap<string, Cluster>,
): Settled {
  const votes = new Map<NameType, number>()
  const vote = (type: NameType, weight: number): void =>
    void votes.set(type, (votes.get(type) ?? 0) + weight)
  for (const member of cluster.members) {
    vote(member.type, member.weight * (member.form === 'name' ? 1 : VOTES.short))
    const sure = surely(member)
    if (sure && member.tiedBy !== 'N5') vote(sure.type, VOTES.known)
    else if (member.known[0] && member.form === 'name')
      vote('place', (member.known[0].population > 100_000 ? 2.5 : 1) * VOTES.city)
    if ((families.get(member.key) ?? cluster) !== cluster) vote('person', VOTES.family)
    if (isOfFamily(cluster, member, families)) vote('person', VOTES.family)
    if (member.rule === 'N6') vote('person', VOTES.sibling)
    contextVotes(given, member, vote)
  }
  const type = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
  const known = knownOf(cluster, type, mentioned)
  return {
    type,
    known,
    country: known?.country ?? countryOf(given, cluster, type),
    label: labelOf(cluster),
  }
}

/** *Mecca Orel* beside *Dana Orel*: the family name of somebody else behind one word more, and nothing that says what thing it is. */
function isOfFamily(
  cluster: Cluster,
  { key, known }: Member,
  families: ReadonlyMap<string, Cluster>,
): boolean {
  const words = key.split(' ')
  const other = families.get(words.at(-1)!)
  if (words.length !== 2 || known.length > 0 || !other || other === cluster) return false
  return words.every((word) => classOf(word) === 0)
}

function contextVotes(
  given: Given,
  member: Member,
  vote: (type: NameType, weight: number) => void,
): void {
  const { gazetteer } = given.language
  const before = lower(given, member.first - 1).replace(/\.$/, '')
  if (TITLE_WORDS.has(before) && member.type !== 'nationality') vote('person', VOTES.title)
  if (ROLE_WORDS.has(before)) vote('person', VOTES.title / 2)
  const kind = kindBeside(given, member)
  if (kind) vote(kind, VOTES.kind)
  const words = member.label.split(/\s+/)
  const head = classOf(words.at(-1)!)
  const lies = head === WordClass.place || head === WordClass.facility
  if (words.length > 1 && !lies && OUTLET_OPENERS.has(words[0]!.toLowerCase()))
    vote('outlet', VOTES.kind)
  if (words.length > 1 && words.length < 5 && gazetteer.isFirstName(words[0]!) && head === 0) {
    vote('person', VOTES.firstName)
  }
  if (PLACE_CUES.has(before) && (member.type === 'place' || member.type === 'facility'))
    vote(member.type, VOTES.placeCue)
  if (words.length === 1 && member.type === 'person' && isStoodIn(given, member))
    vote('place', VOTES.stoodIn)
  if (words.length === 1 && isTown(given, member)) vote('place', VOTES.stoodIn)
}

/** *in Lorn*, *residents of Lorn*: a word by itself that nothing but its own look made a person. *In Putin's Russia* tells nothing. */
function isStoodIn(given: Given, { first, last }: Member): boolean {
  if (/^['’]s?$/.test(lower(given, last))) return false
  const before = lower(given, first - 1)
  return before === 'in' || (before === 'of' && OF_PLACES.has(lower(given, first - 2)))
}

/** The kind that a noun beside the name gives it: *the broadcaster X*, *fighters of X*, *X, a small village*. */
function kindBeside(given: Given, member: Member): NameType | null {
  const of = /^(?:of|from)$/.test(lower(given, member.first - 1))
  const before = KIND_NOUNS.get(lower(given, member.first - (of ? 2 : 1)))
  if (before && (of ? before === 'group' || before === 'place' : before !== 'place')) return before
  if (isCalledAfter(given, member)) return 'facility'
  if (lower(given, member.last) !== ',') return null
  if (!/^(?:a|an|the)$/.test(lower(given, member.last + 1))) return null
  for (let at = member.last + 2; at < member.last + 6; at++) {
    const word = lower(given, at)
    const kind = KIND_NOUNS.get(word)
    if (kind && !KIND_NOUNS.has(lower(given, at + 1))) return kind
    if (/^(?:of|in|for|who|that|which|,|and|\.)$/.test(word)) return null
  }
  return null
}

/** *the Casino concert hall*, *the Saint-Orla hospital*: a building that no large town is called like. *A Lorn hospital* lies in Lorn. */
function isCalledAfter(given: Given, { first, last, known, type }: Member): boolean {
  if (type !== 'place' && type !== 'organisation' && type !== 'facility') return false
  if (lower(given, first - 1) !== 'the' || known.some((k) => k.population > LARGE_TOWN))
    return false
  if (known.some(({ key }) => !key.startsWith('city:'))) return false
  const { upos } = given.words
  const isNoun = (at: number) =>
    (upos[at] === U.NOUN || upos[at] === U.PROPN) && !isLarge(given, at)
  let head = last
  while (head < last + 2 && isNoun(head) && isNoun(head + 1)) head++
  return isNoun(head) && BUILDINGS.has(lower(given, head))
}

const LARGE_TOWN = 100_000

const classOf = (word: string): number => WORD_CLASSES.get(fold(word)) ?? 0

/** The known thing of the settled type: the surest, and of cities of one name one in a country that the report names. */
function knownOf(
  cluster: Cluster,
  type: NameType,
  mentioned: ReadonlySet<string>,
): KnownName | null {
  const options = cluster.members.flatMap((m) => m.known.filter((k) => k.type === type))
  const [first] = options
  if (!first || type === 'person') return null
  if (!first.key.startsWith('city:') || (first.country && mentioned.has(first.country)))
    return first
  const near = options.find((k) => k.country && mentioned.has(k.country))
  return near && first.population < 1_000_000 ? near : first
}

/** The country that the words of a name tell: *Belgian Red Cross*, *Ministry of Defence of Chad*. */
function countryOf(given: Given, cluster: Cluster, type: NameType): string | null {
  if (type === 'person' || type === 'group' || type === 'event') return null
  const { gazetteer } = given.language
  for (const { label } of cluster.members) {
    const words = label.split(/\s+/)
    for (let i = 0; i < words.length; i++) {
      const demonym = gazetteer.demonym(words[i]!)
      if (demonym) return demonym
      const place = gazetteer.longest(words, i)?.known[0]
      if (place?.key.startsWith('country:')) return place.country
    }
  }
  return null
}

/** The fullest form: the longest of the mentions that are no acronym and no alias; of equals the first. */
function labelOf(cluster: Cluster): string {
  const names = cluster.members.filter((m) => m.form === 'name')
  const pool = names.length > 0 ? names : cluster.members
  const best = pool.reduce((a, b) => (isFuller(b.label, a.label) ? b : a))
  return cluster.family && !best.label.includes(' ')
    ? `${best.label} ${cluster.family}`
    : best.label
}

/** Longer, or as long and not all in capitals. */
function isFuller(one: string, other: string): boolean {
  if (one.length !== other.length) return one.length > other.length
  return /\p{Ll}/u.test(one) && !/\p{Ll}/u.test(other)
}

/** Names of which nothing is left to keep: an organisation whose only word is a class word (*Police*), say. */
export function isName(settled: Settled): boolean {
  const words = settled.label.split(/\s+/)
  const { known } = settled
  const asTown = known?.key.startsWith('city:') && words.length === 1 && classOf(words[0]!) !== 0
  if (
    (known && !asTown) ||
    (settled.type === 'person' && classOf(words[0]!) === WordClass.calendar)
  )
    return true
  return (
    !(words.length === 1 && (classOf(words[0]!) !== 0 || TITLE_WORDS.has(fold(words[0]!)))) ||
    classOf(words[0]!) === WordClass.work
  )
}
