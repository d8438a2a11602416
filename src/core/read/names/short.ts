/** N5 and N6: names cut short: a family name, a first name beside a sibling's, the first word of a body's name. */
import { fold } from '../../language/names/fold.js'
import { ROLE_WORDS, TITLE_WORDS } from '../../language/names/lexicon.en.js'
import type { KnownName } from '../../language/gazetteer.js'
import { isLarge, lower, written, type Given } from './found.js'
import {
  bestType,
  isAcronym,
  isTown,
  LIKE,
  merge,
  tie,
  type Cluster,
  type Joiner,
  type Member,
} from './cluster.js'

/** N5 and N6: a part of one person's full name is that person; a first name beside a sibling's full name is a person apart. */
export const surnames: Joiner = (clusters, given) => {
  const full = clusters.filter(
    (c) => bestType(c) === 'person' && c.members.some((m) => parts(m.label).length > 1),
  )
  const byPart = new Map<string, Cluster[]>()
  for (const cluster of full) {
    for (const part of new Set(cluster.members.flatMap((m) => partsOf(m.label)))) {
      const same = byPart.get(part)
      if (same) same.push(cluster)
      else byPart.set(part, [cluster])
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
    let options = (byPart.get(head.key) ?? []).filter(
      (o) => o !== cluster && !gone.has(o) && longestParts(o) > longestParts(cluster),
    )
    const asFamily = head.known.some(isBody)
    if (asFamily) options = options.filter((o) => isFamily(head, o) && !hasArticle(given, cluster))
    const before = options.filter((o) => o.members[0]!.first < head.first)
    const owner = before.length === 1 ? before[0] : options.length === 1 ? options[0] : undefined
    if (!owner) continue
    for (const m of cluster.members) tie(m, 'short', 'N5')
    merge(owner, cluster)
    gone.add(cluster)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

/** What bears a name that may be somebody's too: *Wafa* is an agency, and whoever *Gul Wafa* is goes by it. */
const isBody = ({ type }: KnownName): boolean => LIKE[type] === 'body'

const isFamily = (head: Member, { members }: Cluster): boolean =>
  members.some(({ label }) => fold(parts(label).at(-1)!) === head.key) && !isAcronym(head.label)

const hasArticle = (given: Given, { members }: Cluster): boolean =>
  members.some(({ first }) => /^(?:the|a|an)$/.test(lower(given, first - 1)))

const longestParts = (cluster: Cluster): number =>
  Math.max(...cluster.members.map((m) => parts(m.label).length))

const parts = (label: string): string[] => label.split(/\s+/)

/**
 * The parts of a full name that may stand for it: the family name with and without its particles, the first name, and, of three
 * names and more, any one of them or two with the first (*Carla Ines Valder Osta*, then *Valder* or *Carla Valder*).
 */
function partsOf(label: string): string[] {
  const words = parts(label)
  const found: string[] = []
  for (let i = 1; i < words.length; i++) found.push(fold(words.slice(i).join(' ')))
  for (let i = 1; i < words.length; i++) found.push(fold(words.slice(0, i).join(' ')))
  for (let i = 1; i + 1 < words.length; i++) found.push(fold(words[i]!))
  for (let i = 2; i < words.length; i++) found.push(fold(`${words[0]!} ${words[i]!}`))
  const hyphen = words.at(-1)!.replace(/^(?:al|el|Al|El)-/, '')
  found.push(fold(hyphen))
  return found.filter((part) => part.length > 1)
}

/** A mention that may be short for a person: taken for one, or of a type that one weak look gave it. */
function mayBeShort(cluster: Cluster, head: Member): boolean {
  const type = bestType(cluster)
  if (type === 'person') return true
  if (head.known.some((k) => !k.key.startsWith('city:') && !isBody(k))) return false
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

/** A body by some of the words of its longer name, in a row: *the Barsan Institute*, then *Barsan*; *Free Coast Front*, then *Coast Front*. */
export const shortened: Joiner = (clusters, given) => {
  const byWord = new Map<string, Cluster[]>()
  const isBody = (c: Cluster): boolean => LIKE[bestType(c)] === 'body' || bestType(c) === 'facility'
  for (const cluster of clusters) {
    if (!isBody(cluster)) continue
    for (const word of new Set(cluster.members.flatMap((m) => fold(m.label).split(' ')))) {
      const same = byWord.get(word)
      if (same) same.push(cluster)
      else byWord.set(word, [cluster])
    }
  }
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    const head = cluster.members[0]!
    const { gazetteer } = given.language
    const several = parts(head.label).length > 1
    const person = bestType(cluster) === 'person'
    const isBorne =
      person && (gazetteer.isFirstName(head.label) || gazetteer.isLastName(head.label))
    if (isBorne && isAddressed(given, cluster)) continue
    const unclear = several ? bestType(cluster) === 'place' : person
    if ((!isBody(cluster) && !unclear) || head.known.length > 0 || isAcronym(head.label)) continue
    if (!several && cluster.members.some((m) => isTown(given, m))) continue
    const options = shortest(
      (byWord.get(head.key.split(' ')[0]!) ?? []).filter(
        (o) =>
          o !== cluster &&
          !gone.has(o) &&
          !(bestType(cluster) === 'place' && bestType(o) === 'facility') &&
          !(isBorne && !isFirm(o)) &&
          o.members.some((m) => isPart(head.key, m.key)),
      ),
    )
    if (options.length !== 1) continue
    for (const m of cluster.members) tie(m, 'short', 'N5')
    merge(options[0]!, cluster)
    gone.add(cluster)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

/** N21: *the North* is the only country of the report whose name opens so: *North Korea*. */
export const compass: Joiner = (clusters, given) => {
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    const head = cluster.members[0]!
    if (!/^(?:north|south|east|west)$/.test(head.key) || hasOther(given, cluster)) continue
    const options = clusters.filter(({ members }) =>
      members.some(
        (m) => m.key.startsWith(`${head.key} `) && m.known[0]?.key.startsWith('country:'),
      ),
    )
    if (options.length !== 1) continue
    for (const m of cluster.members) tie(m, 'short', 'N21')
    merge(options[0]!, cluster)
    gone.add(cluster)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

/** Somebody called North, or a part of the world: some mention has no article. */
const hasOther = (given: Given, { members }: Cluster): boolean =>
  members.some(({ first }) => lower(given, first - 1) !== 'the')

/** *Osterby Board* of *Osterby Board* and *Osterby Board Holdings*: where all others hold one, that one alone. */
function shortest(options: Cluster[]): Cluster[] {
  const [first, ...rest] = [...options].sort(
    (a, b) => a.members[0]!.key.length - b.members[0]!.key.length,
  )
  const inAll = first && rest.every((o) => isPart(first.members[0]!.key, o.members[0]!.key))
  return inAll ? [first] : options
}

/** *Goldman* where the report tells of *Goldman Sachs* and of nobody so called: a firm, a party or an outlet that is known by its full name. */
const isFirm = ({ members }: Cluster): boolean =>
  members.some(({ known }) => known.some((k) => LIKE[k.type] === 'body'))

/** *Mr Goldman*, *chief Goldman*: somebody after all. */
const isAddressed = (given: Given, { members }: Cluster): boolean =>
  members.some(({ first, rule }) => {
    const before = lower(given, first - 1).replace(/\.$/, '')
    return rule === 'N13' || TITLE_WORDS.has(before) || ROLE_WORDS.has(before)
  })

/** True where the words of `short` stand in a row in the longer `long`. */
function isPart(short: string, long: string): boolean {
  return long.length > short.length + 1 && ` ${long} `.includes(` ${short} `)
}
