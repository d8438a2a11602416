/** The rules by id, and how the kind of a quantity is read: an ordered list, the first that knows it names it. */
import type { Rule } from '../../stage.js'
import { age } from './ages.js'
import { countedAt } from './counted.js'
import { halfBehind } from './fractions.js'
import { MULTIPLES, ORDINALS, SPEEDS, UNIT_NAMES, UNITS } from './lexicon.en.js'
import { money } from './money.js'
import type { Read, Reader } from './read.js'
import { isGlued, isHyphen, type Scan } from './scan.js'

/** The rules of this stage. */
export const rules: readonly Rule[] = [
  { id: 'Q1', example: 'twelve ferries' },
  { id: 'Q2', example: '120 to 180 people' },
  { id: 'Q3', example: 'as many as 20 ferries' },
  { id: 'Q4', example: 'at least two dozen people' },
  { id: 'Q5', example: 'more than 3,000 islanders' },
  { id: 'Q6', example: 'about 70 islanders' },
  { id: 'Q7', example: 'dozens of islanders' },
  { id: 'Q8', example: '£6.2m' },
  { id: 'Q9', example: '70 miles' },
  { id: 'Q10', example: 'two-thirds of the crew' },
  { id: 'Q11', example: 'Ada Novak, 41,' },
  { id: 'Q12', example: 'a 10-car ferry' },
  { id: 'Q13', example: 'a third sailor was hurt' },
  { id: 'Q14', example: 'the second-largest island' },
  { id: 'Q15', example: 'level 3 on a scale of 4' },
  { id: 'Q16', example: 'Six sailors were hurt, four in the harbour.' },
  { id: 'Q17', example: 'double the number of ferries' },
  { id: 'Q18', example: '80 miles an hour' },
]

/** Q10: per cent, and parts of one. */
const parts: Reader = (scan, { first, last, shape }, _bounded, end) => {
  const { lower } = scan
  const next = lower[last] ?? ''
  const size =
    next === '%' || next === 'percent' || next === 'pct'
      ? 1
      : next === 'per' && lower[last + 1] === 'cent'
        ? 2
        : next === 'percentage' && /^points?$/.test(lower[last + 1] ?? '')
          ? 2
          : 0
  if (size > 0 && last + size <= end) {
    return {
      rule: 'Q10',
      kind: 'percent',
      unit: next === 'percentage' ? 'percentage point' : 'percent',
      first,
      last: last + size,
      counted: countedAt(scan, last + size, end),
    }
  }
  if (shape !== 'part') return null
  const counted = countedAt(scan, last, end)
  return { rule: 'Q10', kind: 'fraction', unit: null, first, last: counted?.last ?? last, counted }
}

/** Q9 and Q12: a unit of measure behind the number, or a noun tied to it by a hyphen. */
const measures: Reader = (scan, { first, last }, bounded, end) => {
  const { lower, words } = scan
  const isTaken = bounded.last > last
  const tied =
    !isTaken &&
    isHyphen(lower[last]) &&
    isGlued(scan, last - 1) &&
    isGlued(scan, last) &&
    last + 1 < end
  const at = tied
    ? last + 1
    : lower[bounded.last] === 'square' || lower[bounded.last] === 'cubic'
      ? bounded.last + 1
      : bounded.last
  const unit = at >= end ? undefined : isMetre(scan, at) ? METRE : UNITS.get(words.lemma[at]!)
  if (unit === undefined && !tied) return null
  const head = { first: at, last: at + 1, head: at }
  if (unit === undefined)
    return { rule: 'Q12', kind: 'count', unit: null, first, last: at + 1, counted: head }
  const kind = lower[at - 1] === 'square' ? 'area' : unit.kind
  const name = UNIT_NAMES.get(unit.unit) ?? unit.unit
  const per = kind === 'distance' ? speedAt(scan, at + 1, end) : null
  if (per !== null)
    return {
      rule: 'Q18',
      kind: 'speed',
      unit: `${name} per ${per}`,
      first,
      last: at + 3,
      counted: head,
    }
  if (kind === 'speed') return { rule: 'Q18', kind, unit: name, first, last: at + 1, counted: head }
  return {
    rule: tied ? 'Q12' : 'Q9',
    kind,
    unit: kind === 'area' && unit.kind !== 'area' ? `square ${name}` : name,
    first,
    last: halfBehind(lower, at + 1, end) ?? at + 1,
    counted: head,
  }
}

const METRE = { kind: 'distance', unit: 'metre' } as const

/** *2.3m deep*, *300m from the gate*: metres, where *5m* alone is mostly millions. */
function isMetre(scan: Scan, at: number): boolean {
  if (scan.lower[at] !== 'm' || at === 0 || !isGlued(scan, at - 1)) return false
  return /^(?:high|deep|wide|long|tall|thick|away|above|below|from|off|north|south|east|west)$/.test(
    scan.lower[at + 1] ?? '',
  )
}

/** Q18: the unit of time of *80 miles an hour*, *140 km/h*. */
function speedAt({ lower }: Scan, at: number, end: number): string | null {
  if (at + 1 >= end || !/^(?:per|an?|[/])$/.test(lower[at]!)) return null
  const unit = SPEEDS.get(lower[at + 1]!) ?? null
  return lower[at] === '/' || lower[at + 1]!.length > 2 ? unit : null
}

/** Q15: *level 3 on a scale of 4*, *level three of four*. */
const scale: Reader = ({ lower }, { first, last }, _bounded, end) => {
  if (lower[first - 1] !== 'level') return null
  let to = last
  while (
    to < end &&
    to < last + 5 &&
    /^(?:on|a|the|scale|out|of|to|\d+|one|five|four|six|three|ten)$/.test(lower[to]!)
  )
    to++
  if (!/^(?:\d+|three|four|five|six|ten)$/.test(lower[to - 1]!) || to === last) to = last
  return { rule: 'Q15', kind: 'scale', unit: null, first: first - 1, last: to, counted: null }
}

/** The readers, in order; what none of them knows is a count. */
export const readers: readonly Reader[] = [money, parts, age, scale, measures]

/** Q13, Q14 and Q17: words that count without a numeral. */
export function ordinalAt(
  scan: Scan,
  at: number,
  end: number,
): (Read & { readonly additional: boolean }) | null {
  const { lower } = scan
  const form = lower[at]!
  const multiple = MULTIPLES.get(form)
  if (multiple !== undefined) return multipleAt(scan, at, multiple, end)
  const value = ORDINALS.get(form) ?? Number(/^(\d{1,3})(?:st|nd|rd|th)$/.exec(form)?.[1] ?? 0)
  if (value < 2) return null
  if (
    isHyphen(lower[at + 1]) &&
    isGlued(scan, at) &&
    at + 2 < end &&
    /(?:est|most|least)$/.test(lower[at + 2]!)
  ) {
    const counted = countedAt(scan, at + 3, end)
    return {
      rule: 'Q14',
      kind: 'rank',
      unit: null,
      first: at,
      last: counted?.last ?? at + 3,
      counted,
      value,
      additional: false,
    }
  }
  if (!/^an?$/.test(lower[at - 1] ?? '') || lower[at + 1] === 'of' || isHyphen(lower[at + 1]))
    return null
  const counted = countedAt(scan, at + 1, end)
  if (counted !== null && IDLE.has(scan.words.lemma[counted.head]!)) return null
  return {
    rule: 'Q13',
    kind: 'ordinal',
    unit: null,
    first: at - 1,
    last: counted?.last ?? at + 1,
    counted,
    value: 1,
    additional: true,
  }
}

const IDLE = new Set(
  'time day week month year term chance look half round hand language thought opinion'.split(' '),
)

function multipleAt(scan: Scan, at: number, value: number, end: number) {
  const { lower } = scan
  const isNumber =
    lower[at + 1] === 'the' && /^(?:number|amount|size|rate)$/.test(lower[at + 2] ?? '')
  const isAs = lower[at + 1] === 'as' && /^(?:many|much)$/.test(lower[at + 2] ?? '')
  if (!isNumber && !isAs) return null
  const counted = countedAt(scan, at + 3, end)
  const last = counted?.last ?? at + 3
  return {
    rule: 'Q17',
    kind: 'fraction' as const,
    unit: 'times',
    first: at,
    last,
    counted,
    value,
    additional: false,
  }
}
