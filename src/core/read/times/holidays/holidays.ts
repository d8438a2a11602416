/** T14: named holidays: *on Christmas Eve*, *last Thanksgiving*, *Easter Sunday 2016*. */
import type { Holiday } from '../../../model/index.js'
import { XPOS } from '../../../language/tagset.js'
import { leanOf } from '../lean.js'
import { PARTS_OF_DAY, SHIFTS } from '../lexicon.en.js'
import { HOLIDAYS } from './holidays.en.js'
import { isCapital, type Finder, type Found, type Scan } from '../scan.js'
import { yearBehind } from '../years.js'

/** Most words of a name: *Martin Luther King Jr. Day*. */
const LONGEST = 5

/** T14. Not *a Christmas tree*, *the Good Friday Agreement*: a name before a noun is no day, unless it ends with *Day* or *Eve*. */
export const holiday: Finder = (scan, at, start, end) => {
  if (!isCapital(scan, at)) return null
  const { lower } = scan
  for (let last = Math.min(end, at + LONGEST); last > at; last--) {
    const name = HOLIDAYS.get(lower.slice(at, last).join(' ').replace(/’/g, "'"))
    if (name === undefined) continue
    if (isModifier(scan, last, end)) return null
    return dated(scan, name, [at, last], start, end)
  }
  return null
}

function dated(
  scan: Scan,
  name: Holiday,
  [at, last]: readonly [number, number],
  start: number,
  end: number,
): Found {
  const { lower } = scan
  const before = at > start ? SHIFTS.get(lower[at - 1]!) : undefined
  const isBehind = lower[last + 1] === 'year' && last + 1 < end
  const behind = isBehind ? SHIFTS.get(lower[last]!) : undefined
  const year = yearBehind(scan, last, end)
  const isLed = before !== undefined && year === null && behind === undefined
  const lean = !isLed ? leanOf(scan, last - 1) : before < 0 ? 'past' : 'future'
  return {
    first: isLed ? at - 1 : at,
    last: behind === undefined ? (year?.last ?? last) : last + 2,
    rule: 'T14',
    anchor: {
      kind: 'holiday',
      name,
      lean: isLed && before === 0 ? 'near' : lean,
      year: year?.year ?? null,
      shift: behind ?? null,
      ...(isLed && before < 0 ? { last: true } : {}),
    },
  }
}

function isModifier(scan: Scan, last: number, end: number): boolean {
  const { lower, words } = scan
  if (last >= end || PARTS_OF_DAY.has(lower[last]!)) return false
  const next = XPOS[words.xpos[last]!]!
  if (next.startsWith('NN') && isCapital(scan, last)) return true
  const isWhole = /^(?:day|eve|sunday|monday|friday|july)$/.test(lower[last - 1]!)
  return !isWhole && /^(?:NN|HYPH)/.test(next)
}
