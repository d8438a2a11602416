/** The rules by id, and how the kind of a quantity is read: an ordered list, the first that knows it names it. */
import type { QuantityKind } from '../../model/index.js'
import { X } from '../../language/tagset.js'
import type { Rule } from '../../stage.js'
import type { Bounded } from './bounds.js'
import { countedAt, type Counted } from './counted.js'
import { CURRENCIES, MULTIPLES, ORDINALS, SPEEDS, UNIT_NAMES, UNITS } from './lexicon.en.js'
import { isGlued, isHyphen, type Numeral, type Scan } from './scan.js'

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

/** What a numeral measures or counts. */
export interface Read {
  readonly rule: string
  readonly kind: QuantityKind
  readonly unit: string | null
  /** The words of the whole quantity, bound words left out. */
  readonly first: number
  readonly last: number
  readonly counted: Counted | null
  /** A value that replaces the numeral's own, for ordinals. */
  readonly value?: number
}

type Reader = (scan: Scan, numeral: Numeral, bounded: Bounded, end: number) => Read | null

/** Q8: a sign of currency before the number or a word of one behind it. */
const money: Reader = ({ lower, words }, { first, last, shape }, _bounded, end) => {
  const plain = { rule: 'Q8', kind: 'money' as const, counted: null }
  const two =
    first > 1 && isGlued({ words, lower }, first - 2)
      ? `${lower[first - 2]}${lower[first - 1]}`
      : ''
  const unit = CURRENCIES.get(two) ?? CURRENCIES.get(lower[first - 1] ?? '')
  if (unit !== undefined) {
    const isUs = /^us\d/.test(lower[first]!)
    return {
      ...plain,
      unit: isUs ? 'USD' : unit,
      first: CURRENCIES.has(two) ? first - 2 : first - 1,
      last,
    }
  }
  const at = shape === 'plural' && lower[last] === 'of' ? last + 1 : last
  const name = at < end ? UNITS.get(words.lemma[at]!) : undefined
  if (name?.kind !== 'money') return null
  let to = at + 1
  while (
    to < end &&
    to < at + 3 &&
    (isHyphen(lower[to]) || lower[to] === 'worth' || lower[to] === 'us')
  )
    to++
  if (isHyphen(lower[to - 1])) to--
  return { ...plain, unit: UNIT_NAMES.get(name.unit) ?? name.unit, first, last: to }
}

/** Q10: per cent, and parts of one. */
const parts: Reader = (scan, { first, last, shape }, _bounded, end) => {
  const { lower } = scan
  const next = lower[last] ?? ''
  const size =
    next === '%' || next === 'percent' || next === 'pct'
      ? 1
      : next === 'per' && lower[last + 1] === 'cent'
        ? 2
        : 0
  if (size > 0 && last + size <= end) {
    return {
      rule: 'Q10',
      kind: 'percent',
      unit: 'percent',
      first,
      last: last + size,
      counted: countedAt(scan, last + size, end),
    }
  }
  if (shape !== 'part') return null
  const counted = countedAt(scan, last, end)
  return { rule: 'Q10', kind: 'fraction', unit: null, first, last: counted?.last ?? last, counted }
}

/** Q11: *Ada Novak, 41,* – *aged 41* – *41 years old* – *a 41-year-old*. */
const age: Reader = ({ lower, words }, { first, last, digits, low }, _bounded, end) => {
  const plain = { rule: 'Q11', kind: 'age' as const, unit: 'year', counted: null }
  if (low === null || low > 120) return null
  if (/^age[ds]?$/.test(lower[first - 1] ?? '')) return { ...plain, first: first - 1, last }
  const isSecond = lower[first - 1] === 'and' && /^age[ds]?$/.test(lower[first - 3] ?? '')
  if (isSecond) return { ...plain, first, last }
  const dashed = isHyphen(lower[last]) ? 1 : 0
  if (dashed === 1 && lower[last + 1] === 'year' && lower[last + 2] === 'old') {
    return { ...plain, first, last: Math.min(end, last + 3) }
  }
  if (words.lemma[last + dashed] === 'year' && lower[last + dashed + 1 + dashed] === 'old') {
    return { ...plain, first, last: Math.min(end, last + 2 + 2 * dashed) }
  }
  const short = ['y/o', 'yo'].find((word) => isSpelt(lower, last + dashed, end, word))
  if (short) return { ...plain, first, last: last + dashed + (short === 'yo' ? 1 : 3) }
  return digits && low >= 5 && isLoneAge(words, lower, first, last, end)
    ? { ...plain, first, last }
    : null
}

/** True where the words from `at` on, written together, are `word`: *y / o*. */
function isSpelt(lower: readonly string[], at: number, end: number, word: string): boolean {
  return [1, 3].some((many) => at + many <= end && lower.slice(at, at + many).join('') === word)
}

/** A bare number behind a name or a person: *Ada Novak, 41,* – *a bystander, 41,* – *two girls, both 16,*. */
function isLoneAge(
  words: Scan['words'],
  lower: readonly string[],
  first: number,
  last: number,
  end: number,
): boolean {
  const isClosed = last >= end || /^(?:[,.);]|and|was|of|from)$/.test(lower[last]!)
  if (!isClosed) return false
  const open = lower[first - 1]
  if (open === 'both' || open === 'all') return lower[first - 2] === ','
  if (open !== ',' && open !== '(') return false
  if (/^\p{Lu}\p{L}/u.test(words.form[first - 2] ?? '')) return true
  return words.xpos[first - 2] === X.NN && lower[last] === ','
}

/** Q9 and Q12: a unit of measure behind the number, or a noun tied to it by a hyphen. */
const measures: Reader = (scan, { first, last }, bounded, end) => {
  const { lower, words } = scan
  const tied =
    isHyphen(lower[last]) && isGlued(scan, last - 1) && isGlued(scan, last) && last + 1 < end
  const at = tied
    ? last + 1
    : lower[bounded.last] === 'square' || lower[bounded.last] === 'cubic'
      ? bounded.last + 1
      : bounded.last
  const unit = at < end ? UNITS.get(words.lemma[at]!) : undefined
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
    unit: kind === 'area' ? `square ${name}` : name,
    first,
    last: at + 1,
    counted: head,
  }
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
  const value = ORDINALS.get(form)
  if (value === undefined || value < 2) return null
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
  if (lower[at - 1] !== 'a' || lower[at + 1] === 'of' || isHyphen(lower[at + 1])) return null
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
