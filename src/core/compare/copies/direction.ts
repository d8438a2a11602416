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

/** The outlets that a report names, by key where the gazetteers know them. */
export function outletsOf(
  report: Report,
  names: readonly Name[],
  blocks: readonly Block[],
): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    if (name.report === report.id && name.type === 'outlet')
      found.set(name.known ?? key(name.label), name.label)
  }
  for (const block of blocks) {
    if (block.span.report !== report.id || isStory(block)) continue
    const line = key(report.text.slice(block.span.from, block.span.to))
    for (const other of names) {
      if (other.type !== 'outlet' || key(other.label).length < 3) continue
      if (` ${line} `.includes(` ${key(other.label)} `))
        found.set(other.known ?? key(other.label), other.label)
    }
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
