/** Which stretches of words are one name: by known key, by words, by acronym, by alias. */
import {
  bestType,
  isAcronym,
  LIKE,
  memberOf,
  merge,
  surely,
  tie,
  type Cluster,
  type Joiner,
  type Member,
} from './cluster.js'
import { lower, type Found, type Given } from './found.js'
import { ALSO_KNOWN } from './lexicon.en.js'
import { compass, shortened, surnames } from './short.js'

/** Clusters of one name each, in order of first mention. */
export function joined(given: Given, names: readonly Found[]): Cluster[] {
  let clusters: Cluster[] = names.map((found) => ({
    members: [memberOf(given, found)],
    family: null,
  }))
  for (const join of joiners) {
    clusters = join(clusters, given)
    for (const { members } of clusters) members.sort((a, b) => a.first - b.first)
  }
  return clusters.sort((a, b) => a.members[0]!.first - b.members[0]!.first)
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
        if (letters.length > 1 && there.length < 3 && !there.includes(cluster)) {
          found.set(letters, [...there, cluster])
        }
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

const joiners: readonly Joiner[] = [sameWords, acronyms, aliases, surnames, shortened, compass]
