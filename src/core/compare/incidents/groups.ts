/** Joins tellings into incidents by the surest pairs first, and never against what keeps two incidents apart. */
import type { Feature, FindingId } from '../../model/index.js'
import { isViolent, isWider, typeRelation } from './families.js'
import { candidates } from './candidates.js'
import { takenByMains } from './mains.js'
import { AGREE, APART, compare, JOIN, keptApart, sum } from './policy.js'
import type { Spot } from './spots.js'
import type { Telling } from './tellings.js'
import { likelihoods } from './one-event/index.js'
import { bondsOf, shareWithin, type Bond } from './told-together.js'

/** A pair that the policy joined, with what it weighed. */
export interface Joined {
  readonly a: number
  readonly b: number
  readonly features: readonly Feature[]
}

/** Tellings of one incident, with why. */
export interface Group {
  readonly members: readonly number[]
  readonly joins: readonly Joined[]
  readonly bonds: readonly Bond[]
}

interface Open {
  members: number[]
  joins: Joined[]
  bonds: Bond[]
  spots: readonly Spot[]
  from: string | null
  to: string | null
  victim: string | null
  /** Counts of the slots, by who tells them: `teller slot` to bounds. */
  counts: ReadonlyMap<string, readonly (readonly [number, number])[]>
}

/** Tellings on their way to be groups: the groups so far, and in which each telling is. */
interface Sorting {
  readonly tellings: readonly Telling[]
  readonly open: Open[]
  readonly at: number[]
}

/**
 * The incidents among tellings, and the bonds that make one incident a part of another. What a copy tells beyond what it says again is
 * `late`: it joins the incidents of the others, and brings no two of them together.
 */
export function groupsOf(
  told: readonly Telling[],
  late: ReadonlySet<FindingId> = NONE,
): { groups: Group[]; parts: Bond[] } {
  const bonds = bondsOf(told)
  const tellings = shareWithin(told, bonds)
  const open = tellings.map((t): Open => ({
    members: [t.index],
    joins: [],
    bonds: [],
    ...summary(t),
  }))
  const sorting: Sorting = { tellings, open, at: tellings.map((t) => t.index) }
  const isLate = (i: number) => late.has(tellings[i]!.event.id)
  const all = tellings.map((t) => t.index)
  sort(
    sorting,
    bonds.filter(({ a, b }) => !isLate(a) && !isLate(b)),
    all.filter((i) => !isLate(i)),
    () => true,
  )
  if (all.some(isLate)) {
    const isFirst = (i: number) => open[i]!.members.some((m) => !isLate(m))
    const news = bonds.filter(({ a, b }) => isLate(a) || isLate(b))
    sort(sorting, news, all, (i, j) => !isFirst(i) || !isFirst(j))
  }
  const { at } = sorting
  const groups = open.filter((group, i) => group.members.length > 0 && at[group.members[0]!] === i)
  return { groups, parts: bonds.filter((bond) => bond.within && at[bond.a] !== at[bond.b]) }
}

const NONE: ReadonlySet<FindingId> = new Set()

/** Joins some of the tellings: by their bonds, then the surest pairs first, then what a main incident takes up. */
function sort(
  { tellings, open, at }: Sorting,
  bonds: readonly Bond[],
  own: readonly number[],
  mayJoin: (one: number, other: number) => boolean,
): void {
  const join = (a: number, b: number, note: (group: Open) => void, sure = false) => {
    if (at[a] === at[b] || mayJoin(at[a]!, at[b]!)) merge(tellings, open, at, a, b, note, sure)
  }
  for (const bond of bonds)
    if (!bond.within) join(bond.a, bond.b, (group) => group.bonds.push(bond), bond.rule === 'I7')
  const scores = new Map<number, number>()
  const here = own.map((i, index): Telling => ({ ...tellings[i]!, index }))
  const likely = likelihoods(here.map((one) => one.told))
  const pairs = candidates(here, likely.sure).flatMap(([x, y]) => {
    const [a, b] = [own[x]!, own[y]!]
    const features = compare(here[x]!, here[y]!, takesUp(here, x, y), likely.of(x, y))
    const score = features ? sum(features) : APART
    scores.set(a * tellings.length + b, score)
    return features && score >= JOIN ? [{ a, b, features, score }] : []
  })
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const { a, b, features } of pairs) {
    if (!agree(open[at[a]!]!.members, open[at[b]!]!.members, scores, tellings.length)) continue
    join(a, b, (group) => group.joins.push({ a, b, features }))
  }
  const inside = new Set(own)
  const current = () =>
    open.flatMap(({ members }) => (inside.has(members[0] ?? -1) ? [members] : []))
  for (const { of, homes } of takenByMains(tellings, current())) {
    for (const { one: home, rule } of homes) {
      const bond = { a: home, b: of, rule, within: false } as const
      join(home, of, (group) => group.bonds.push(bond))
      if (at[home] === at[of]) break
    }
  }
}

/** How many members of each group are looked at before they are joined. */
const SAMPLE = 12

/** True where the pairs between two groups that were compared speak for joining them on the whole. */
function agree(
  a: readonly number[],
  b: readonly number[],
  scores: ReadonlyMap<number, number>,
  size: number,
): boolean {
  let total = 0
  let count = 0
  for (const x of a.slice(0, SAMPLE)) {
    for (const y of b.slice(0, SAMPLE)) {
      const score = scores.get(x < y ? x * size + y : y * size + x)
      if (score === undefined) continue
      total += score
      count++
    }
  }
  return count === 0 || total / count >= AGREE
}

function summary({
  spots,
  from,
  to,
  victim,
  event,
  teller,
  partial,
}: Telling): Omit<Open, 'members' | 'joins' | 'bonds'> {
  const counts = new Map<string, (readonly [number, number])[]>()
  for (const { slot, low, high, approx, quantity } of event.counts) {
    if (quantity === null || approx !== null || partial.has(quantity) || isToll(event)) continue
    const key = `${teller} ${slot}`
    counts.set(key, [...(counts.get(key) ?? []), [low ?? 0, high ?? Infinity]])
  }
  return { spots, from, to, victim, counts }
}

/** A toll grows: two numbers of it are one incident. */
const isToll = ({ because }: Telling['event']): boolean => because.rule.includes('E17')

/** True where both are told of what happened, and no kind of the one may be a kind of the other. */
function kindsApart(a: Open, b: Open, tellings: readonly Telling[]): boolean {
  const hosts = ({ members }: Open) =>
    members.map((m) => tellings[m]!.type).filter((type) => isViolent(type))
  const [mine, theirs] = [hosts(a), hosts(b)]
  if (mine.length === 0 || theirs.length === 0) return false
  return !mine.some((x) => theirs.some((y) => typeRelation(x, y) !== 'other'))
}

/** True where one voice of a report counts one slot of both with numbers of which none fit: it speaks of two things. */
function countedApart(a: Open, b: Open): boolean {
  for (const [key, mine] of a.counts) {
    const theirs = b.counts.get(key)
    if (theirs && !mine.some((x) => theirs.some((y) => x[0] <= y[1] && y[0] <= x[1]))) return true
  }
  return false
}

function merge(
  tellings: readonly Telling[],
  open: Open[],
  at: number[],
  a: number,
  b: number,
  note: (group: Open) => void,
  sure = false,
): void {
  const [i, j] = [Math.min(at[a]!, at[b]!), Math.max(at[a]!, at[b]!)]
  const [mine, theirs] = [open[i]!, open[j]!]
  if (i === j) return note(mine)
  if (
    !sure &&
    (keptApart(mine, theirs) || countedApart(mine, theirs) || kindsApart(mine, theirs, tellings))
  )
    return
  mine.members = [...mine.members, ...theirs.members].sort((x, y) => x - y)
  mine.joins.push(...theirs.joins)
  mine.bonds.push(...theirs.bonds)
  mine.spots = [...mine.spots, ...theirs.spots]
  mine.from =
    mine.from === null || (theirs.from !== null && theirs.from > mine.from)
      ? theirs.from
      : mine.from
  mine.to = mine.to === null || (theirs.to !== null && theirs.to < mine.to) ? theirs.to : mine.to
  mine.victim ??= theirs.victim
  mine.counts = both(mine.counts, theirs.counts)
  for (const member of theirs.members) at[member] = i
  theirs.members = []
  note(mine)
}

/** True where the later telling of a report is definite and the earlier is the nearest that it can take up. */
function takesUp(tellings: readonly Telling[], a: number, b: number): boolean {
  const [first, later] = [tellings[a]!, tellings[b]!]
  if (first.event.report !== later.event.report || !later.event.definite || later.victim !== null)
    return false
  if (!isWider(later.type, first.type) || brings(later, first)) return false
  for (let i = b - 1; i >= 0 && tellings[i]!.event.report === later.event.report; i--) {
    const other = tellings[i]!
    if (i === a || other.type !== later.type || other.victim !== null) continue
    if (i > a ? other.event.plural === later.event.plural : first.type !== later.type) return false
  }
  return true
}

/** True where the later one says where, when or what of its own: it is known to the reader, not from the text before. */
function brings(later: Telling, first: Telling): boolean {
  const lone = (mine: number, shared: boolean) => mine > 0 && !shared
  return (
    lone(
      later.spots.length,
      later.spots.some((x) => first.spots.some((y) => x.key === y.key)),
    ) ||
    lone(later.from === null ? 0 : 1, later.from === first.from) ||
    lone(
      later.objects.size,
      [...later.objects].some((object) => first.objects.has(object)),
    )
  )
}

function both(a: Open['counts'], b: Open['counts']): Open['counts'] {
  const all = new Map(a)
  for (const [key, bounds] of b) all.set(key, [...(all.get(key) ?? []), ...bounds])
  return all
}
