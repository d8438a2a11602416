/** One person, group, place, outlet or voice across reports and spellings; never for good, and always with the reason. */
import {
  findingId,
  type Dossier,
  type Feature,
  type Finding,
  type FindingId,
  type Identity,
  type IdentityKind,
  type Judgement,
  type Name,
  type Voice,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { cluster, type Tie } from '../likeness/cluster.js'
import { termsIn } from '../likeness/terms.js'
import { wordsIn } from '../../language/tree.js'
import { groupBy } from '../../model/groups.js'
import { bearers, compareNames, faceOf, seenOfName } from './names.js'
import { JUDGED, NEVER, POSSIBLY, SAME } from './policy.js'
import { compareVoices, faceOfVoice, seenOfVoice } from './voices.js'

export const rules: readonly Rule[] = [
  { id: 'ID1', example: 'Abdur Rahman Telle and Abdul Rahman Telle: one person.' },
  { id: 'ID2', example: '“a harbour official” in two papers: one voice.' },
]

type Need = 'stories' | 'words' | 'names' | 'voices' | 'attributions' | 'claims'

export const identities: Stage<Need, 'identities'> = {
  name: 'identities',
  needs: ['stories', 'words', 'names', 'voices', 'attributions', 'claims'],
  gives: 'identities',
  run(given) {
    return given.stories.flatMap((story) => {
      const reports = new Set(story.reports)
      const names = given.names.filter(({ report }) => reports.has(report))
      const voices = given.voices.filter(({ report }) => reports.has(report))
      const known = nameIdentities(names, given.judgements)
      return [...known, ...voiceIdentities(voices, known, given)]
    })
  },
}

interface Compared {
  readonly total: number
  readonly features: readonly Feature[]
}

function nameIdentities(names: readonly Name[], judgements: readonly Judgement[]): Identity[] {
  const faces = names.map(faceOf)
  const counts = bearers(faces)
  return group(names, judgements, {
    blocks: (i) => faces[i]!.blocks,
    seen: seenOfName,
    faces,
    compare: (a, b) => compareNames(a, b, counts),
    kind: (members) => mostly(members.map((i) => names[i]!.type).sort(personsFirst)),
    rule: 'ID1',
  })
}

function voiceIdentities(
  voices: readonly Voice[],
  known: readonly Identity[],
  given: Dossier<Need>,
): Identity[] {
  const identity = new Map(known.flatMap(({ id, members }) => members.map((m) => [m, id] as const)))
  const identityOf = (name: FindingId) => identity.get(name) ?? null
  const attributions = new Map(given.attributions.map((one) => [one.id, one]))
  const words = new Map(given.words.map((one) => [one.report, one]))
  const relays = new Map<FindingId, string[]>()
  for (const claim of given.claims) {
    if (!claim.voice) continue
    const own = claim.relays.map(({ label }) => label)
    relays.set(claim.voice, [...(relays.get(claim.voice) ?? []), ...own])
  }
  const faces = voices.map((voice) => {
    const own = voice.attributions.flatMap((id) => attributions.get(id) ?? [])
    const said = own.flatMap(({ content }) =>
      content.flatMap((at) => {
        const all = words.get(at.report)
        if (!all) return []
        const { first, last } = wordsIn(all, at)
        return termsIn(all, first, last).map(({ term }) => term)
      }),
    )
    return faceOfVoice(voice, { identityOf, relays: relays.get(voice.id) ?? [], said })
  })
  return group(voices, given.judgements, {
    blocks: (i) => faces[i]!.blocks,
    seen: seenOfVoice,
    faces,
    compare: compareVoices,
    kind: () => 'voice',
    rule: 'ID2',
  })
}

interface Grouping<Face> {
  blocks(i: number): readonly string[]
  readonly faces: readonly Face[]
  /** All that comparing sees of a face: two members that look alike are compared with others once. */
  seen(face: Face): string
  compare(a: Face, b: Face): Compared
  kind(members: readonly number[]): IdentityKind
  readonly rule: string
}

type Member = Finding & { readonly label: string }

/** Two members, by index, and how alike they are. */
interface Pair {
  readonly a: number
  readonly b: number
  readonly total: number
  readonly compared: Compared
}

/** The pairs that share a block, compared; those who look alike to the policy are compared once for all. */
function comparedPairs<Face>(how: Grouping<Face>): Pair[] {
  const { faces } = how
  const looks = new Map<string, number>()
  const lookOf = faces.map((face) => {
    const seen = how.seen(face)
    const known = looks.get(seen)
    if (known !== undefined) return known
    looks.set(seen, looks.size)
    return looks.size - 1
  })
  const known = new Map<number, Compared>()
  return candidates(faces.length, how.blocks).map(([a, b]) => {
    const key = lookOf[a]! * looks.size + lookOf[b]!
    let compared = known.get(key)
    if (!compared) known.set(key, (compared = how.compare(faces[a]!, faces[b]!)))
    return { a, b, total: compared.total, compared }
  })
}

function group<Face>(
  members: readonly Member[],
  judgements: readonly Judgement[],
  how: Grouping<Face>,
): Identity[] {
  const pairs = comparedPairs(how)
  const judged = judgedPairs(members, judgements)
  const ties: Tie[] = [
    ...judged.same.map(([a, b]) => ({ a, b, score: Infinity })),
    ...pairs
      .filter(({ total }) => total >= SAME)
      .map(({ a, b, total }) => ({ a, b, score: total })),
  ]
  const never = [
    ...judged.different,
    ...pairs.filter(({ total }) => total <= NEVER).map(({ a, b }) => [a, b] as const),
  ]
  const groups = cluster(members.length, ties, never)
  const ids = groups.map((own) =>
    findingId('identity', how.rule, own.map((i) => members[i]!.id).sort()),
  )
  const groupOf = new Map(groups.flatMap((own, g) => own.map((i) => [i, g] as const)))
  const apart = new Set(judged.different.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const possibly = pairs.filter(
    ({ a, b, total }) =>
      total >= POSSIBLY && groupOf.get(a) !== groupOf.get(b) && !apart.has(`${a} ${b}`),
  )
  const held = groupBy(pairs, ({ a, b, total }) => {
    const g = groupOf.get(a)!
    return total >= SAME && g === groupOf.get(b) ? g : null
  })
  const near = groups.map(() => new Set<FindingId>())
  for (const { a, b } of possibly) {
    near[groupOf.get(a)!]!.add(ids[groupOf.get(b)!]!)
    near[groupOf.get(b)!]!.add(ids[groupOf.get(a)!]!)
  }
  return groups.map((own, g): Identity => {
    const ids_ = own.map((i) => members[i]!.id).sort() as [FindingId, ...FindingId[]]
    return {
      id: ids[g]!,
      because: {
        rule: how.rule,
        saw: ids_,
        features: [...judged.features(own), ...strongest(held.get(g) ?? [])],
      },
      kind: how.kind(own),
      label: fullest(own.map((i) => members[i]!.label)),
      members: ids_,
      possibly: [...near[g]!].sort(),
    }
  })
}

/** Pairs that share a block. A block in which everything stands finds nothing that a smaller one would not. */
function candidates(count: number, blocks: (i: number) => readonly string[]): [number, number][] {
  const inBlock = new Map<string, number[]>()
  for (let i = 0; i < count; i++) {
    for (const block of blocks(i)) {
      const known = inBlock.get(block)
      if (known) known.push(i)
      else inBlock.set(block, [i])
    }
  }
  let places = 0
  for (const { length } of inBlock.values()) places += (length * (length - 1)) / 2
  const keys = new Float64Array(places)
  let at = 0
  for (const own of inBlock.values())
    for (let x = 0; x < own.length; x++)
      for (let y = x + 1; y < own.length; y++) keys[at++] = own[x]! * count + own[y]!
  const pairs: [number, number][] = []
  keys.sort().forEach((key, i) => {
    if (i === 0 || key !== keys[i - 1]) pairs.push([Math.floor(key / count), key % count])
  })
  return pairs
}

/** What people decided about members. */
function judgedPairs(members: readonly Member[], judgements: readonly Judgement[]) {
  const place = new Map(members.map(({ id }, i) => [id, i]))
  const of = (kind: 'same' | 'different') =>
    judgements.flatMap((judgement): (readonly [number, number])[] => {
      if (judgement.kind !== kind) return []
      const [a, b] = judgement.of.map((id) => place.get(id))
      return a === undefined || b === undefined || a === b ? [] : [[a, b]]
    })
  const [same, different] = [of('same'), of('different')]
  const said = (
    own: readonly number[],
    pairs: typeof same,
    weight: number,
    saw: string,
  ): Feature[] =>
    pairs.some(([a, b]) => own.includes(a) || own.includes(b))
      ? [{ name: 'judged', weight, saw }]
      : []
  return {
    same,
    different,
    features: (own: readonly number[]) => [
      ...said(own, same, JUDGED, 'a person holds two of them to be the same'),
      ...said(own, different, -JUDGED, 'a person holds one of them to be different from another'),
    ],
  }
}

/** The features of the surest pairs, each once. Of pairs that were compared as one the first and the last say all. */
function strongest(pairs: readonly Pair[]): readonly Feature[] {
  const last = new Map(pairs.map(({ compared }, i) => [compared, i]))
  const first = new Set<Compared>()
  const telling = pairs.filter(({ compared }, i) => {
    const isTelling = !first.has(compared) || last.get(compared) === i
    first.add(compared)
    return isTelling
  })
  const all = [...telling]
    .sort((x, y) => y.total - x.total)
    .flatMap(({ compared }) => compared.features)
  return [...new Map(all.map((one) => [`${one.name} ${one.saw}`, one])).values()].slice(0, 8)
}

/** The longest label; of equal ones the first in the alphabet. */
function fullest(labels: readonly string[]): string {
  return [...labels].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
}

/** Of as many readings one way as the other a person is the likelier: places and firms are called after people. */
const personsFirst = (a: string, b: string): number =>
  Number(b === 'person') - Number(a === 'person') || (a < b ? -1 : Number(a > b))

/** The value that most have; of equals the first met. */
function mostly<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((x, y) => y[1] - x[1])[0]![0]
}
