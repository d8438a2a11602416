/** Numbers of units as times tell them: *two*, *a few*, *twenty-four*, *two to three*. */
import type { TimeUnit } from '../../model/index.js'
import { AMOUNTS, OTHER_UNITS, TENS, UNITS } from './lexicon.en.js'
import type { Scan } from './scan.js'

/** A number with its bounds, and the word behind it. */
export interface Amount {
  readonly low: number
  readonly high: number
  readonly last: number
}

/** *two*, *a few*, *a couple of*, *12*, *thirty-one*, *two to three*. */
export function amountAt(scan: Scan, at: number, end: number): Amount | null {
  const one = plainAt(scan, at, end)
  if (one === null || !/^(?:to|or|[-–])$/.test(scan.lower[one.last] ?? '')) return one
  const two = plainAt(scan, one.last + 1, end)
  return two !== null && two.low > one.low && two.low === two.high ? { ...two, low: one.low } : one
}

function plainAt({ lower }: Scan, at: number, end: number): Amount | null {
  if (at >= end) return null
  const digits = /^\d{1,3}$/.test(lower[at]!) ? Number(lower[at]) : null
  if (digits !== null) return { low: digits, high: digits, last: at + 1 }
  const ten = TENS.get(lower[at]!)
  if (ten !== undefined) {
    const from = lower[at + 1] === '-' ? at + 2 : at + 1
    const unit = from < end ? (AMOUNTS.get(lower[from]!) ?? [0, 0])[0] : 0
    if (unit > 0 && unit < 10 && !/^an?$/.test(lower[from]!))
      return { low: ten + unit, high: ten + unit, last: from + 1 }
    return { low: ten, high: ten, last: at + 1 }
  }
  const isLoose = /^(?:a|the)$/.test(lower[at]!) && /^(?:few|couple)$/.test(lower[at + 1] ?? '')
  const first = isLoose ? at + 1 : at
  const range = AMOUNTS.get(lower[first]!)
  if (range === undefined) return null
  return { low: range[0], high: range[1], last: lower[first + 1] === 'of' ? first + 2 : first + 1 }
}

/** The unit at a word, with how many of it the word is: a fortnight is two weeks. */
export function unitAt(
  { words, lower }: Scan,
  at: number,
  end: number,
): { unit: TimeUnit; size: number } | null {
  if (at >= end) return null
  const plain = UNITS.get(words.lemma[at]!) ?? UNITS.get(lower[at]!)
  if (plain !== undefined) return { unit: plain, size: 1 }
  const other = OTHER_UNITS.get(words.lemma[at]!)
  return other === undefined ? null : { unit: other[0], size: other[1] }
}
