/** Q8: money, by sign, code or word. */
import { UNIT_NAMES, UNITS } from './lexicon.en.js'
import { CODES, CURRENCIES, NATIONAL, PAYING } from './money.en.js'
import type { Read, Reader } from './read.js'
import { isGlued, isHyphen, type Numeral, type Scan } from './scan.js'

/** Q8: a sign or code of currency before the number, a code or word of one behind it. */
export const money: Reader = (scan, numeral, _bounded, end) =>
  bySign(scan, numeral) ?? byWord(scan, numeral, end)

const made = (unit: string, first: number, last: number): Read => ({
  rule: 'Q8',
  kind: 'money',
  unit,
  first,
  last,
  counted: null,
})

/** *$5*, *US$5*, *CHF 5*. */
function bySign({ words, lower }: Scan, { first, last }: Numeral): Read | null {
  const two =
    first > 1 && isGlued({ words, lower }, first - 2)
      ? `${lower[first - 2]}${lower[first - 1]}`
      : ''
  const unit = CURRENCIES.get(two) ?? CURRENCIES.get(lower[first - 1] ?? '')
  if (unit !== undefined) {
    const isUs = /^us\d/.test(lower[first]!)
    return made(isUs ? 'USD' : unit, CURRENCIES.has(two) ? first - 2 : first - 1, last)
  }
  const code = words.form[first - 1] ?? ''
  return CODES.has(code) ? made(code, first - 1, last) : null
}

/** *5 million dollars*, *5 CHF*, *5 million Swiss francs*, *thousands of euros*, *50-dollar notes*. */
function byWord(scan: Scan, numeral: Numeral, end: number): Read | null {
  const { words, lower } = scan
  const { first, last, shape } = numeral
  const of = shape === 'plural' && lower[last] === 'of' ? last + 1 : last
  if (of < end && CODES.has(words.form[of]!)) return made(words.form[of]!, first, of + 1)
  const nation = of + 1 < end ? NATIONAL.get(words.lemma[of + 1]!)?.[lower[of]!] : undefined
  const at = nation === undefined ? of : of + 1
  const name = at < end ? UNITS.get(words.lemma[at]!) : undefined
  if (nation === undefined && name?.unit === 'pound') return poundsAt(scan, numeral, at, end)
  if (nation === undefined && name?.kind !== 'money') return null
  let to = at + 1
  while (
    to < end &&
    to < at + 3 &&
    (isHyphen(lower[to]) || lower[to] === 'worth' || lower[to] === 'us')
  )
    to++
  if (isHyphen(lower[to - 1])) to--
  const unit = name?.unit ?? ''
  return made(nation ?? UNIT_NAMES.get(unit) ?? unit, first, to)
}

/** *2 million pounds*, *worth 500 pounds*, *60 pounds sterling* are money; *40 pounds of explosives* a mass. */
function poundsAt({ words, lower }: Scan, number: Numeral, at: number, end: number): Read | null {
  const { first, last, low } = number
  if (last !== at) return null
  if (at + 1 < end && lower[at + 1] === 'sterling') return made('GBP', first, at + 2)
  const isPaid = [1, 2, 3, 4, 5].some((step) => PAYING.has(words.lemma[first - step] ?? ''))
  const isMoney = lower[at + 1] !== 'of' && (isPaid || (low ?? 0) >= 1e6)
  return isMoney ? made('GBP', first, at + 1) : null
}
