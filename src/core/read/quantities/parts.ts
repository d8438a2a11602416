/** Numerals that are no plain number: plural words, and parts of one in words. */
import { XPOS } from '../../language/tagset.js'
import { exact } from './fractions.js'
import { DIGIT_WORDS, FRACTIONS, PLURALS, SCALES } from './lexicon.en.js'
import { isHyphen, type Numeral, type Scan } from './scan.js'

/** *dozens*, *tens of thousands*, *several hundred*. */
export function pluralAt({ lower }: Scan, at: number, end: number): Numeral | null {
  const form = lower[at]!
  const low = PLURALS.get(form)
  if (low !== undefined) {
    const inner = lower[at + 1] === 'of' && at + 2 < end ? PLURALS.get(lower[at + 2]!) : undefined
    if (inner !== undefined) return open(at, at + 3, (low * inner) / 2)
    if (form === 'tens' || (form === 'scores' && lower[at + 1] !== 'of')) return null
    return open(at, at + 1, low)
  }
  if (form !== 'several' && form !== 'few' && form !== 'many') return null
  const scale = at + 1 < end ? SCALES.get(lower[at + 1]!) : undefined
  return scale === undefined ? null : open(at, at + 2, scale * 2)
}

function open(first: number, last: number, low: number): Numeral {
  return { first, last, low, high: null, shape: 'plural', digits: false }
}

/** *more than half people*, as some say it; not *half brothers*. */
const HALF_BOUNDS = /^(?:than|nearly|almost|about|over|least)$/

/** *a third of*, *two-thirds*, *half of*, *one fifth*; a lone *a fifth* may be one more. */
export function partAt({ lower, words }: Scan, at: number, end: number): Numeral | null {
  let over = at
  let count = 1
  if (DIGIT_WORDS.has(lower[at]!) || lower[at] === 'a') {
    count = DIGIT_WORDS.get(lower[at]!) ?? 1
    over = isHyphen(lower[at + 1]) ? at + 2 : at + 1
  }
  const under = over < end ? FRACTIONS.get(lower[over]!) : undefined
  if (under === undefined || count >= under || count === 0) return null
  const isOfScale = lower[over + 1] === 'of' && SCALES.has(lower[over + 3] ?? '')
  if (isOfScale && lower[over + 2] === 'a' && over + 3 < end) return null
  const next = over + 1 < end ? XPOS[words.xpos[over + 1]!]! : '.'
  const isHalf = lower[over] === 'half'
  const isPlain = lower[over + 1] === 'of' || (isHalf && lower[over + 1] === 'the')
  const isBound = isHalf && next === 'NNS' && HALF_BOUNDS.test(lower[at - 1] ?? '')
  const isMany = count > 1 && lower[over]!.endsWith('s')
  const isSaid = over > at && (lower[at] === 'one' || lower[over] === 'half')
  const isAlone = isSaid && /^(?:[.,:]|IN|CC|VB)/.test(next)
  if (!isPlain && !isMany && !isAlone && !isBound) return null
  const value = exact(count / under)
  return { first: at, last: over + 1, low: value, high: value, shape: 'part', digits: false }
}
