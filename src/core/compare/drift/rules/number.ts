/** DR2 and DR3: the bound of a number was turned or lost, or the number is another. */
import type { DriftKind, Quantity } from '../../../model/index.js'
import { across, touches, type Draft, type Finder } from '../draft.js'
import { NEAR_PART } from '../policy.js'
import type { Pair } from '../pairs.js'
import { placesOf, type Telling } from '../tellings.js'

/** *at least 20* → *up to 20*; *about 20* → *20*; *20* → *30*. */
export const number: Finder = (pair) => {
  const { before, after, diff } = pair
  return before.quantities.flatMap((one): Draft[] => {
    const other = counterpart(one, pair)
    if (!other) return []
    const places = placesOf(before, one.span)!
    const isTouched =
      diff.hunks.some(({ a }) => touches(a, places)) ||
      diff.hunks.some(({ b }) => touches(b, placesOf(after, other.span)!))
    const words = [
      before.text.slice(one.number.from, one.number.to),
      after.text.slice(other.number.from, other.number.to),
    ]
    const found = isTouched ? difference(one, other, words[0] === words[1]) : null
    if (!found) return []
    const rule = found === 'number-changed' ? 'DR3' : 'DR2'
    return [{ rule, kind: found, before: one.span, after: other.span }]
  })
}

/** The number that stands in the other sentence where this one stands; null where there is none, or more than one. */
function counterpart(one: Quantity, pair: Pair): Quantity | null {
  const { before, after, diff } = pair
  const own = placesOf(before, one.number)
  if (!own) return null
  const there = across(own, diff.toB, after.at.length)
  const same = { from: diff.toB[own.from]!, to: diff.toB[own.to - 1]! + 1 }
  const range = same.from >= 0 && same.to > 0 ? same : there
  const found = after.quantities.filter((other) => {
    const places = placesOf(after, other.number)
    return places !== null && isLike(one, other, pair) && touches(places, range)
  })
  return found.length === 1 ? found[0]! : null
}

/** The same unit; and what the one counts does not stand in the other sentence beside another number. */
function isLike(a: Quantity, b: Quantity, { before, after }: Pair): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false
  if (a.head === null || b.head === null || a.head === b.head) return true
  const has = ({ words, at }: Telling, lemma: string) => at.some((i) => words.lemma[i] === lemma)
  return !has(before, b.head) && !has(after, a.head)
}

type Bound = 'exact' | 'lower' | 'upper' | 'near' | 'open'

function boundOf({ low, high, approx }: Quantity): Bound {
  if (approx !== null) return 'near'
  if (low !== null && high !== null) return low === high ? 'exact' : 'near'
  return low !== null ? 'lower' : high !== null ? 'upper' : 'open'
}

function difference(a: Quantity, b: Quantity, isSameWord: boolean): DriftKind | null {
  const [x, y] = [boundOf(a), boundOf(b)]
  const [m, n] = [valueOf(a), valueOf(b)]
  if (m === null || n === null) return null
  // *more than 20* has the bound 21 and says 20
  const apart = isSameWord ? 0 : Math.abs(m - n)
  const isNear = (x === 'near') !== (y === 'near') && apart <= NEAR_PART * Math.max(m, n)
  if (apart > 0) return isNear ? null : 'number-changed'
  if (x === y) return null
  if ((x === 'lower' && y === 'upper') || (x === 'upper' && y === 'lower')) return 'bound-turned'
  return y === 'exact' ? 'bound-lost' : x === 'exact' ? 'bound-added' : null
}

function valueOf({ low, high, approx }: Quantity): number | null {
  return approx ?? low ?? high
}
