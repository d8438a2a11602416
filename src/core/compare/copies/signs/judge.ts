/** Which values two reports share though others give another, or none. */
import { groupBy } from '../../../model/groups.js'
import type { ReportId, SignKind } from '../../../model/index.js'
import type { Detail } from './details.js'
import {
  AGREED,
  BESIDE_FIGURE,
  BESIDE_NAME,
  LEAST_FIGURE,
  MOST_HOLDERS,
  MOST_VALUES,
  NAME_LETTERS,
  ONE_SENTENCE,
  RARE_AMONG,
  RARE_DIGITS,
} from './policy.js'
import { isOneSlip, slipKeys } from './spelling.js'

/** What the reports of one story give. */
export interface Told {
  /** The reports, the earlier published first. */
  readonly order: readonly ReportId[]
  readonly published: ReadonlyMap<ReportId, string | null>
  /** Printings of one text have one number. */
  readonly textOf: ReadonlyMap<ReportId, number>
  /** How many texts there are. */
  readonly texts: number
  readonly details: readonly Detail[]
}

/** A value that two reports share, `a` the one with the smaller id; `others` has one for each that agrees on another value. */
export interface Shared {
  readonly kind: SignKind
  readonly a: Detail
  readonly b: Detail
  readonly others: readonly Detail[]
}

/** Values that two reports share where most others agree on another: slips, unless the two are right. */
export function otherwise(told: Told): Shared[] {
  return [...groupBy(told.details, ({ kind, what }) => `${kind} ${what}`).values()].flatMap(
    (all) => {
      const byValue = groupBy(all, ({ value }) => value)
      const rivals = rivalsIn(byValue)
      return [...byValue].flatMap(([value, holders]) =>
        pairsAmong(holders, told).flatMap(([x, y]) => {
          const others = agreedBy(x, y, holders, rivals(value), told)
          return others ? [shared(x.kind, x, y, others)] : []
        }),
      )
    },
  )
}

/** Looks up what stands against a value: all other values of the thing, or other spellings of a name. */
function rivalsIn(
  byValue: ReadonlyMap<string, readonly Detail[]>,
): (value: string) => readonly (readonly Detail[])[] {
  const kind = [...byValue.values()][0]![0]!.kind
  if (kind !== 'spelling') {
    if (byValue.size > MOST_VALUES) return () => []
    return (value) => [...byValue].flatMap(([other, all]) => (other === value ? [] : [all]))
  }
  const near = new Map<string, string[]>()
  for (const value of byValue.keys())
    for (const key of slipKeys(value)) near.set(key, [...(near.get(key) ?? []), value])
  return (value) =>
    [...new Set(slipKeys(value).flatMap((key) => near.get(key)!))]
      .filter((other) => isOneSlip(value, other))
      .map((other) => byValue.get(other)!)
}

/**
 * The pairs of reports that may have a value from one another: the first of each of two texts that alone have it, or two or three
 * printings of one text.
 */
function pairsAmong(holders: readonly Detail[], told: Told): [Detail, Detail][] {
  const first = [
    ...new Map([...holders].reverse().map((one) => [one.report, one])).values(),
  ].reverse()
  if (first.length < 2) return []
  const texts = [...groupBy(first, ({ report }) => told.textOf.get(report)!).values()]
  if (texts.length === 2) return [[texts[0]![0]!, texts[1]![0]!]]
  if (texts.length > 2 || first.length > MOST_HOLDERS) return []
  return first.flatMap((x, i) => first.slice(i + 1).map((y): [Detail, Detail] => [x, y]))
}

/** One detail of each report that agrees on the value which most give instead; null where too few do, or where two need not be wrong. */
function agreedBy(
  x: Detail,
  y: Detail,
  holders: readonly Detail[],
  rivals: readonly (readonly Detail[])[],
  told: Told,
): readonly Detail[] | null {
  const have = new Set(holders.map(({ report }) => report))
  const text = (report: ReportId) => told.textOf.get(report)!
  const isOneText = text(x.report) === text(y.report)
  if (!isOneText && (mayRestOnOneVoice(x, y) || !isTelling(x))) return null
  let best: readonly Detail[] = []
  for (const all of rivals) {
    const alike = all.filter((one) =>
      isOneText
        ? text(one.report) === text(x.report) && isOneSentence(one, x) && isOneSentence(one, y)
        : isOfOne(one, x) && isOfOne(one, y),
    )
    // who gives both values does not take one for the other
    if (all.some((one) => have.has(one.report) && isOfOne(one, x))) continue
    const each = [...new Map(alike.map((one) => [one.report, one])).values()]
    const agree = isOneText
      ? each
      : [...new Map(each.map((one) => [text(one.report), one])).values()]
    if (agree.length > best.length) best = agree
  }
  if (isOneText) return best.length > have.size ? best : null
  if (best.length < AGREED || (x.grows && !isAround(best, [x, y], told))) return null
  return best
}

/** Round and small numbers are arrived at by many ways. */
function isTelling({ kind, value }: Detail): boolean {
  return kind !== 'figure' || (Number(value) >= LEAST_FIGURE && Number(value) % 10 !== 0)
}

/** Whoever both heard may have said it: such a value is no sign. */
function mayRestOnOneVoice({ voice: x }: Detail, { voice: y }: Detail): boolean {
  return (x !== null || y !== null) && (x === y || x === null || y === null)
}

/** True where two values are of one thing, by the other words of the name or by the sentences around. */
function isOfOne(a: Detail, b: Detail): boolean {
  const common = commonOf(a.beside, b.beside)
  if (a.kind === 'spelling') {
    if (a.named.some((one) => b.named.includes(one))) return true
    return Math.min(a.value.length, b.value.length) >= NAME_LETTERS && common >= BESIDE_NAME
  }
  const shorter = Math.min(a.beside.size, b.beside.size)
  return common >= a.ask.words && common >= a.ask.part * shorter
}

function isOneSentence({ beside: a }: Detail, { beside: b }: Detail): boolean {
  return 2 * commonOf(a, b) >= ONE_SENTENCE * (a.size + b.size)
}

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const one of a) if (b.has(one)) common++
  return common
}

/** True where some give the other value no later than the first of the two, and some no earlier than the last: no count had grown. */
function isAround(
  others: readonly Detail[],
  pair: readonly Detail[],
  { published }: Told,
): boolean {
  const daysOf = (all: readonly Detail[]) => all.map(({ report }) => published.get(report) ?? '')
  const [theirs, own] = [daysOf(others).sort(), daysOf(pair).sort()]
  if ([...theirs, ...own].includes('')) return false
  return theirs[0]! <= own[0]! && theirs.at(-1)! >= own.at(-1)!
}

/** Exact figures that two texts give and no other. */
export function rareAlike(told: Told): Shared[] {
  if (told.texts < RARE_AMONG) return []
  const figures = told.details.filter(({ kind, value }) => kind === 'figure' && isRare(value))
  return [...groupBy(figures, ({ what, value }) => `${what} ${value}`).values()].flatMap(
    (holders) => {
      const texts = new Set(holders.map(({ report }) => told.textOf.get(report)!))
      const [pair] = texts.size === 2 ? pairsAmong(holders, told) : []
      if (!pair || mayRestOnOneVoice(...pair)) return []
      const common = commonOf(pair[0].beside, pair[1].beside)
      return common >= BESIDE_FIGURE ? [shared('rare', ...pair, [])] : []
    },
  )
}

function isRare(value: string): boolean {
  return value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= RARE_DIGITS
}

function shared(kind: SignKind, x: Detail, y: Detail, others: readonly Detail[]): Shared {
  return x.report < y.report ? { kind, a: x, b: y, others } : { kind, a: y, b: x, others }
}

/** A figure may be found of its event and of its noun, and be rare too. */
export function eachOnce(all: readonly Shared[]): Shared[] {
  const key = ({ a, b }: Shared) => [a.kind, a.report, a.value, b.report].join(' ')
  return [...new Map([...all].reverse().map((one) => [key(one), one])).values()].reverse()
}
