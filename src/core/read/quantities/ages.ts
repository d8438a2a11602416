/** Q11: ages, told apart from what is counted. */
import { XPOS } from '../../language/tagset.js'
import { AGE_PARTS, DECADES, OLD_AND_YOUNG, UNITS } from './lexicon.en.js'
import type { Read, Reader } from './read.js'
import { isHyphen, type Numeral, type Scan } from './scan.js'

const PLAIN = { rule: 'Q11', kind: 'age', unit: 'year', counted: null } as const

/** Q11: *Ada Novak, 41,* – *aged 41* – *41 years old* – *a 41-year-old* – *children under 12* – *died at 74*. */
export const age: Reader = (scan, numeral, bounded, end) => {
  const { first, last, digits, low } = numeral
  if (low === null) return null
  const old = yearsOld(scan, last, end) ?? sharedYears(scan, last, end)
  if (old !== null) return { ...PLAIN, unit: old.unit, first, last: old.last }
  if (low > 120) return null
  const named = namedAge(scan, first)
  if (named !== -1) return { ...PLAIN, first: named, last }
  if (isLimit(scan, numeral, bounded, end)) return { ...PLAIN, first, last }
  if (!digits || low < 5) return null
  const isAge =
    isLoneAge(scan, first, last, end) ||
    isListed(scan, first, last, end) ||
    isReached(scan, first, last, end)
  return isAge ? { ...PLAIN, first, last } : null
}

/** The first word of *aged 41*, *at the age of 41*, *between the ages of 9 and 12*, *aged 12 and 15*; −1 where none says age. */
function namedAge({ lower }: Scan, first: number): number {
  if (/^age[ds]?$/.test(lower[first - 1] ?? '')) return first - 1
  const isOf = lower[first - 1] === 'of' && /^ages?$/.test(lower[first - 2] ?? '')
  if (isOf) return first
  const isSecond = lower[first - 1] === 'and' && /^age[ds]?$/.test(lower[first - 3] ?? '')
  return isSecond ? first : -1
}

/** *41 years old*, *41-year-old*, *41-year-olds*, *four months old*, *41 y/o*: the unit, and the word behind. */
function yearsOld(
  { lower, words }: Scan,
  last: number,
  end: number,
): { readonly unit: string; readonly last: number } | null {
  const dashed = isHyphen(lower[last]) ? 1 : 0
  const at = last + dashed
  const unit = UNITS.get(words.lemma[at] ?? '')
  if (unit?.kind === 'duration') {
    for (const old of [at + 1, at + 2]) {
      const isOld = old < end && /^olds?$/.test(lower[old]!)
      if (isOld && (old === at + 1 || isHyphen(lower[at + 1])))
        return { unit: unit.unit, last: old + 1 }
    }
  }
  const short = ['y/o', 'yo'].find((word) => isSpelt(lower, at, end, word))
  return short ? { unit: 'year', last: at + (short === 'yo' ? 1 : 3) } : null
}

/** *the 12- and 14-year-old brothers*: the unit that the second number has. */
function sharedYears(
  scan: Scan,
  last: number,
  end: number,
): { readonly unit: string; readonly last: number } | null {
  const { lower } = scan
  const isOpen = isHyphen(lower[last]) && /^(?:and|or|to)$/.test(lower[last + 1] ?? '')
  const old = isOpen && last + 3 < end ? yearsOld(scan, last + 3, end) : null
  return old === null ? null : { unit: old.unit, last: last + 1 }
}

/** True where the words from `at` on, written together, are `word`: *y / o*. */
function isSpelt(lower: readonly string[], at: number, end: number, word: string): boolean {
  return [1, 3].some((many) => at + many <= end && lower.slice(at, at + many).join('') === word)
}

/** *children under 12*, *those over 65*: a bound behind people whose age is spoken of, with nothing counted behind. */
function isLimit(
  { words, lower }: Scan,
  { last }: Numeral,
  { first, bound }: { readonly first: number; readonly bound: string | null },
  end: number,
): boolean {
  if (bound !== 'under' && bound !== 'over') return false
  if (
    !OLD_AND_YOUNG.has(words.lemma[first - 1] ?? '') ||
    !/^(?:under|over|above|below)$/.test(lower[first]!)
  )
    return false
  return last >= end || !/^(?:NN|JJ|CD|\$)/.test(XPOS[words.xpos[last]!]!)
}

/** *died at 74*, *turned 80*, *she was 63*; *the number of dead at 22* counts. */
function isReached({ words, lower }: Scan, first: number, last: number, end: number): boolean {
  const isNext = /^(?:next|this|last|on|in|today|tomorrow)$/.test(lower[last] ?? '')
  const isEnd = last >= end || isNext || /^(?:[,.;)]|IN|CC|WRB)$/.test(XPOS[words.xpos[last]!]!)
  if (!isEnd || lower[last] === 'of') return false
  const before = words.lemma[first - 2] ?? ''
  const isCounted = /^(?:of|the)$/.test(lower[first - 3] ?? '')
  if (lower[first - 1] === 'at') return /^(?:die|dead|marry|retire)$/.test(before) && !isCounted
  if (words.lemma[first - 1] === 'turn')
    return last >= end || !/^(?:degrees?|percent)$/.test(lower[last]!)
  const isEldest = [1, 2, 3].some((step) =>
    /^(?:oldest|youngest|eldest)$/.test(lower[first - step] ?? ''),
  )
  if (isEldest) return true
  const isBe = /^(?:is|was|['’]s)$/.test(lower[first - 1] ?? '')
  return isBe && /^(?:he|she|who)$/.test(lower[first - 2] ?? '')
}

/** A bare number behind a name or a person: *Ada Novak, 41,* – *a bystander, 41,* – *two girls, both 16,*. */
function isLoneAge({ words, lower }: Scan, first: number, last: number, end: number): boolean {
  const isClosed = last >= end || /^(?:[,.);]|and|was|of|from)$/.test(lower[last]!)
  if (!isClosed || /^(?:them|those|whom|which|us)$/.test(lower[last + 1] ?? '')) return false
  const open = lower[first - 1]
  if (open === 'both' || open === 'all') return lower[first - 2] === ','
  if (open !== ',' && open !== '(') return false
  if (/^\p{Lu}\p{L}/u.test(words.form[first - 2] ?? '')) return true
  return XPOS[words.xpos[first - 2] ?? 0] === 'NN' && lower[last] === ','
}

/** Words of a list of ages that are looked through on either side. */
const LIST_REACH = 8

/** *two men, 23 and 31,* – *Oren Tal and Ila Moss, 22 and 19,* – *three girls, 9, 11 and 12,*: ages of those before the comma. */
function isListed({ words, lower }: Scan, first: number, last: number, end: number): boolean {
  const isLink = (at: number) => /^(?:,|and)$/.test(lower[at] ?? '')
  const isAge = (at: number) => /^[1-9]\d?$/.test(lower[at] ?? '')
  let from = first
  while (from > first - LIST_REACH && isLink(from - 1) && isAge(from - 2)) from -= 2
  let to = last
  while (to < Math.min(end, last + LIST_REACH) && isLink(to) && isAge(to + 1)) to += 2
  if (/^age[ds]?$/.test(lower[from - 1] ?? '')) return to - from >= 3
  if (to - from < 3 || lower[from - 1] !== ',' || (to < end && !/^[,.);]$/.test(lower[to]!)))
    return false
  const isJoined = lower[to - 2] === 'and'
  const whose = XPOS[words.xpos[from - 2] ?? 0]!
  return isJoined && (whose === 'NNS' || whose === 'NNP')
}

/** *in her 30s*, *in his early forties*, *in their late teens*: an age between two years. */
export function decadeOfLife({ lower }: Scan, at: number, start: number): (Read & Numeral) | null {
  const digits = /^([1-9])0s$/.exec(lower[at]!)
  const decade = digits === null ? DECADES.get(lower[at]!) : Number(digits[1]) * 10
  if (decade === undefined) return null
  let first = at
  let part: readonly [number, number] = decade === 10 ? [3, 9] : [0, 9]
  while (first > start && (AGE_PARTS.has(lower[first - 1]!) || isHyphen(lower[first - 1]))) {
    part = AGE_PARTS.get(lower[first - 1]!) ?? part
    first--
  }
  if (first === start || !/^(?:his|her|their|my|our|your)$/.test(lower[first - 1]!)) return null
  const [low, high] = part
  return {
    ...PLAIN,
    first,
    last: at + 1,
    low: decade + low,
    high: decade + high,
    shape: 'range',
    digits: false,
  }
}
