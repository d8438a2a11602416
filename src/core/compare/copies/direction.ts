/** Which of two reports has its words from the other, and why. */
import {
  isStory,
  reportName,
  type Block,
  type Copy,
  type Name,
  type Report,
} from '../../model/index.js'
import {
  CONTAINED_SHARE,
  CONTAINER_SHARE,
  DIRECTIONS,
  REWRITE_SHARE,
  type DirectionRule,
} from './policy.js'

/** What is known of one report of the pair. */
export interface Side {
  readonly report: Report
  readonly share: number
  /** Outlets and agencies that the report names, by their key or folded label. */
  readonly named: ReadonlyMap<string, string>
}

export type Direction = Pick<Copy, 'direction' | 'reason'>

type Judge = (a: Side, b: Side, quotedOnly: boolean) => Direction | null

const JUDGES: Readonly<Record<DirectionRule, Judge>> = {
  credit(a, b) {
    const [bCredits, aCredits] = [credits(b, a), credits(a, b)]
    if (bCredits === aCredits) return null
    const [from, to] = bCredits ? [a, b] : [b, a]
    return {
      direction: bCredits ? 'b-from-a' : 'a-from-b',
      reason: `${reportName(to.report)} credits ${reportName(from.report)}.`,
    }
  },
  quotation(_a, _b, quotedOnly) {
    if (!quotedOnly) return null
    return { direction: 'common-source', reason: 'Only quoted words are shared.' }
  },
  agency(a, b) {
    const both = [...a.named].filter(([key]) => b.named.has(key)).map(([, name]) => name)
    if (both.length === 0) return null
    return { direction: 'common-source', reason: `Both name ${both.sort()[0]}.` }
  },
  time(a, b) {
    const [x, y] = [day(a.report), day(b.report)]
    if (!x || !y || x === y || Math.max(a.share, b.share) < REWRITE_SHARE) return null
    return {
      direction: x < y ? 'b-from-a' : 'a-from-b',
      reason: `Published ${x < y ? y : x}, the other ${x < y ? x : y}.`,
    }
  },
  containment(a, b) {
    const inside = (x: Side, y: Side) => x.share >= CONTAINED_SHARE && y.share <= CONTAINER_SHARE
    if (inside(a, b)) return { direction: 'a-from-b', reason: contained(a) }
    if (inside(b, a)) return { direction: 'b-from-a', reason: contained(b) }
    return null
  },
}

/** The first judge that can tell decides. */
export function directionOf(a: Side, b: Side, quotedOnly: boolean): Direction {
  for (const { id } of DIRECTIONS) {
    const told = JUDGES[id](a, b, quotedOnly)
    if (told) return told
  }
  return { direction: 'unknown', reason: 'Neither credit, time nor containment tells.' }
}

/** Every outlet that some report names: its folded label, with the gazetteers' key where they know it, and its label. */
export type Outlets = ReadonlyMap<string, readonly [key: string, label: string]>

export function outletsAmong(names: readonly Name[]): Outlets {
  const found = new Map<string, readonly [string, string]>()
  for (const { type, label, known } of names) {
    if (type !== 'outlet') continue
    const before = found.get(key(label))
    if (!before || (known !== null && before[0] === key(label)))
      found.set(key(label), [known ?? key(label), label])
  }
  return found
}

/** Words in the longest name of an outlet that a credit line is searched for. */
const LONGEST_NAME = 6

/** The outlets that a report names, by key: in its text, or in a line set aside, where no names are read. */
export function outletsOf(
  report: Report,
  names: readonly Name[],
  blocks: readonly Block[],
  outlets: Outlets,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const { type, known, label } of names) {
    if (type === 'outlet') found.set(known ?? key(label), label)
  }
  for (const { span } of blocks.filter((block) => !isStory(block))) {
    const line = key(report.text.slice(span.from, span.to)).split(' ')
    line.forEach((_, from) => {
      for (let to = from + 1; to <= Math.min(line.length, from + LONGEST_NAME); to++) {
        const words = line.slice(from, to).join(' ')
        const named = words.length < 3 ? undefined : outlets.get(words)
        if (named) found.set(...named)
      }
    })
  }
  return found
}

function credits(one: Side, other: Side): boolean {
  const outlet = other.report.outlet?.value
  if (!outlet || key(outlet) === key(one.report.outlet?.value ?? '')) return false
  return [...one.named.values()].some((name) => key(name) === key(outlet))
}

function contained(side: Side): string {
  return `${Math.round(side.share * 100)} % of ${reportName(side.report)} stands in the other, which has much more.`
}

function day(report: Report): string | null {
  return /^\d{4}-\d\d-\d\d$/.exec(report.published?.value ?? '')?.[0] ?? null
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}
