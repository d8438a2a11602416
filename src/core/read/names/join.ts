/** Which stretches of words are one name: by known key, by words, by acronym, by alias, by surname. */
import type { KnownName } from '../../language/gazetteer.js'
import { fold } from '../../language/names/fold.js'
import type { MentionForm, NameType } from '../../model/index.js'
import { isLarge, knownAs, lower, written, type Found, type Given } from './found.js'
import { ALSO_KNOWN } from './lexicon.en.js'

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

export function memberOf(given: Given, found: Found): Member {
  const label = written(given, found.first, found.last)
  return {
    ...found,
    label,
    key: fold(label),
    known: knownAs(given, found.first, found.last),
    form: 'name',
    tiedBy: found.rule,
  }
}

/** Types that one thing may be given in turn by the tagger. */
const LIKE: Readonly<Record<NameType, string>> = {
  person: 'person',
  organisation: 'body',
  group: 'body',
  outlet: 'body',
  place: 'place',
  facility: 'place',
  event: 'event',
  nationality: 'nationality',
}

type Joiner = (clusters: Cluster[], given: Given) => Cluster[]

/** Clusters of one name each, in order of first mention. */
export function joined(given: Given, names: readonly Found[]): Cluster[] {
  let clusters: Cluster[] = names.map((found) => ({
    members: [memberOf(given, found)],
    family: null,
  }))
  for (const join of joiners) clusters = join(clusters, given)
  return clusters.sort((a, b) => a.members[0]!.first - b.members[0]!.first)
}

/** Merges `from` into `into`; the members are kept in reading order. */
function merge(into: Cluster, from: Cluster): void {
  into.members.push(...from.members)
  into.members.sort((a, b) => a.first - b.first)
  into.family ??= from.family
}

const bestType = (cluster: Cluster): NameType => {
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

/** The same words, or the same known thing, are one name. */
const sameWords: Joiner = (clusters) => {
  const byKey = new Map<string, Cluster>()
  const kept: Cluster[] = []
  for (const cluster of clusters) {
    const member = cluster.members[0]!
    const known = surely(member)
    const key = known ? known.key : `${member.type === 'nationality' ? 'n ' : ''}${member.key}`
    const there = byKey.get(key)
    if (there) {
      merge(there, cluster)
      if (known && member.key !== there.members[0]!.key)
        member.form = isAcronym(member.label) ? 'short' : 'alias'
    } else {
      byKey.set(key, cluster)
      kept.push(cluster)
    }
  }
  return kept
}

const isAcronym = (label: string): boolean => /^(?:\p{Lu}[\p{Lu}\d.&-]{1,9})s?$/u.test(label)

/** N3: a name and its acronym in brackets, or an acronym of the first letters of one name only. */
const acronyms: Joiner = (clusters, given) => {
  const gone = new Set<Cluster>()
  const owners = new Map<number, Cluster>()
  for (const cluster of clusters) for (const m of cluster.members) owners.set(m.last, cluster)
  const byLetters = lettersOf(clusters)
  for (const cluster of clusters) {
    for (const member of cluster.members) {
      if (!isAcronym(member.label) || member.last - member.first !== 1) continue
      const open = lower(given, member.first - 1)
      const bracket =
        open === '(' ? (owners.get(member.first - 1) ?? owners.get(member.first - 2)) : undefined
      const spelled = byLetters.get(member.label.replace(/[^\p{L}\d]/gu, '').toLowerCase())
      const long =
        bracket && fits(bracket, member) ? bracket : spelled?.length === 1 ? spelled[0] : undefined
      if (
        !long ||
        long === cluster ||
        gone.has(long) ||
        gone.has(cluster) ||
        long.members.includes(member)
      )
        continue
      if (bestType(long) === 'person' || bestType(long) === 'nationality') continue
      for (const m of cluster.members) tie(m, 'short', 'N3')
      merge(long, cluster)
      gone.add(cluster)
      break
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

function tie(member: Member, form: MentionForm, rule: string): void {
  member.form = form
  member.tiedBy = rule
}

/** The first letters of names of two words or more: *Coastal Rescue Board* → crb. */
function lettersOf(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const found = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    for (const { label } of cluster.members.slice(0, 3)) {
      const words = label.split(/[\s-]+/)
      if (words.length < 2) continue
      const large = words
        .filter((w) => /^\p{Lu}/u.test(w))
        .map((w) => w[0]!)
        .join('')
        .toLowerCase()
      const all = words
        .map((w) => w[0] ?? '')
        .join('')
        .toLowerCase()
      for (const letters of new Set([large, all])) {
        const there = found.get(letters) ?? []
        if (letters.length > 1 && !there.includes(cluster)) found.set(letters, [...there, cluster])
      }
    }
  }
  return found
}

/** An acronym in brackets belongs to the name before it where they share their first letter. */
function fits(long: Cluster, short: Member): boolean {
  const name = long.members.find((m) => m.last <= short.first && short.first - m.last <= 2)
  if (!name || name.last - name.first < 2) return false
  return name.label
    .split(/[\s-]+/)
    .some((word) => word[0]?.toLowerCase() === short.label[0]!.toLowerCase())
}

/** N4: *A, also known as B*. */
const aliases: Joiner = (clusters, given) => {
  const starts = new Map<number, Cluster>()
  for (const cluster of clusters) for (const m of cluster.members) starts.set(m.first, cluster)
  const gone = new Map<Cluster, Cluster>()
  const alive = (c: Cluster): Cluster => {
    let at = c
    while (gone.has(at)) at = gone.get(at)!
    return at
  }
  for (const cluster of clusters) {
    for (const member of [...cluster.members]) {
      const next = aliasStart(given, member.last)
      const other = next < 0 ? undefined : starts.get(next)
      if (!other) continue
      const [a, b] = [alive(cluster), alive(other)]
      if (a === b || LIKE[bestType(a)] !== LIKE[bestType(b)]) continue
      for (const m of b.members) tie(m, isAcronym(m.label) ? 'short' : 'alias', 'N4')
      merge(a, b)
      gone.set(b, a)
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

/** The word behind *also known as* and the like that follow a name, or -1. A plain *or* needs an acronym or a comma. */
function aliasStart(given: Given, last: number): number {
  let at = last
  const small = (i: number): boolean => /^(?:,|\(|group|network|militants)$/.test(lower(given, i))
  while (at < last + 3 && small(at)) at++
  for (const cue of ALSO_KNOWN) {
    if (!cue.every((word, k) => lower(given, at + k) === word)) continue
    let to = at + cue.length
    if (
      cue[0] === 'or' &&
      cue.length === 1 &&
      !(at > last && isAcronym(given.words.form[to] ?? ''))
    )
      continue
    while (/^(?:the|by|its|acronym|“|"|'|‘|simply|just)$/.test(lower(given, to))) to++
    return to
  }
  return -1
}

/** N5 and N6: a part of one person's full name is that person; a first name beside a sibling's full name is a person apart. */
const surnames: Joiner = (clusters, given) => {
  const full = clusters.filter(
    (c) => bestType(c) === 'person' && c.members.some((m) => parts(m.label).length > 1),
  )
  const byPart = new Map<string, Cluster[]>()
  for (const cluster of full) {
    for (const part of new Set(cluster.members.flatMap((m) => partsOf(m.label)))) {
      byPart.set(part, [...(byPart.get(part) ?? []), cluster])
    }
  }
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    const head = cluster.members[0]!
    if (cluster.members.some((m) => m.rule === 'N6')) {
      cluster.family = siblingFamily(
        given,
        cluster.members.find((m) => m.rule === 'N6')!,
      )
      continue
    }
    if (!mayBeShort(cluster, head)) continue
    const options = (byPart.get(head.key) ?? []).filter(
      (o) => o !== cluster && !gone.has(o) && longestParts(o) > longestParts(cluster),
    )
    const before = options.filter((o) => o.members[0]!.first < head.first)
    const owner = before.length === 1 ? before[0] : options.length === 1 ? options[0] : undefined
    if (!owner) continue
    for (const m of cluster.members) tie(m, 'short', 'N5')
    merge(owner, cluster)
    gone.add(cluster)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

const longestParts = (cluster: Cluster): number =>
  Math.max(...cluster.members.map((m) => parts(m.label).length))

const parts = (label: string): string[] => label.split(/\s+/)

/** The parts of a full name that may stand for it: the family name with and without its particles, and the first name. */
function partsOf(label: string): string[] {
  const words = parts(label)
  const found: string[] = []
  for (let i = 1; i < words.length; i++) found.push(fold(words.slice(i).join(' ')))
  found.push(fold(words[0]!))
  const hyphen = words.at(-1)!.replace(/^(?:al|el|Al|El)-/, '')
  found.push(fold(hyphen))
  return found.filter((part) => part.length > 1)
}

/** A mention that may be short for a person: taken for one, or of a type that one weak look gave it. */
function mayBeShort(cluster: Cluster, head: Member): boolean {
  const type = bestType(cluster)
  if (type === 'person') return true
  if (head.known.some((k) => !k.key.startsWith('city:'))) return false
  return type !== 'nationality' && type !== 'event' && parts(head.label).length <= 2
}

/** The family name of the full name that follows *and*: *Anton and Pavel Moravec* → Moravec. */
function siblingFamily(given: Given, member: Member): string | null {
  const at = member.last + 2
  if (!isLarge(given, at)) return null
  let last = at + 1
  while (last < at + 2 && isLarge(given, last)) last++
  return written(given, at, last)
}

/** A body or place by the first words of its name: *the Barsan Institute*, then *Barsan*. */
const shortened: Joiner = (clusters) => {
  const byFirst = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    if (LIKE[bestType(cluster)] !== 'body' && bestType(cluster) !== 'facility') continue
    const words = parts(cluster.members[0]!.label)
    if (words.length > 1)
      byFirst.set(fold(words[0]!), [...(byFirst.get(fold(words[0]!)) ?? []), cluster])
  }
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    const head = cluster.members[0]!
    if (LIKE[bestType(cluster)] !== 'body' || head.known.length > 0 || parts(head.label).length > 1)
      continue
    const options = (byFirst.get(head.key) ?? []).filter((o) => o !== cluster && !gone.has(o))
    if (options.length !== 1 || isAcronym(head.label)) continue
    for (const m of cluster.members) tie(m, 'short', 'N5')
    merge(options[0]!, cluster)
    gone.add(cluster)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

const joiners: readonly Joiner[] = [sameWords, acronyms, aliases, surnames, shortened]
