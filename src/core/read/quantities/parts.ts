/** Numerals that are no plain number: plural words, and parts of one in words. */
import { XPOS } from '../../language/tagset.js'
import { exact } from './fractions.js'
import { DIGIT_WORDS, FRACTIONS, HARMING, PLURALS, SCALES, STATES, UNITS } from './lexicon.en.js'
import { isHyphen, type Numeral, type Scan } from './scan.js'

/** *dozens*, *tens of thousands*, *several hundred*. */
export function pluralAt(scan: Scan, at: number, end: number): Numeral | null {
  const { lower } = scan
  const form = lower[at]!
  const low = PLURALS.get(form)
  if (low !== undefined) {
    const inner = lower[at + 1] === 'of' && at + 2 < end ? PLURALS.get(lower[at + 2]!) : undefined
    if (inner !== undefined) return open(at, at + 3, (low * inner) / 2)
    if (form === 'tens' || (form === 'scores' && lower[at + 1] !== 'of' && !isOfPeople(scan, at)))
      return null
    return open(at, at + 1, low)
  }
  if (form !== 'several' && form !== 'few' && form !== 'many') return null
  const scale = at + 1 < end ? SCALES.get(lower[at + 1]!) : undefined
  if (scale === undefined) return null
  const over = at + 2 < end ? (SCALES.get(lower[at + 2]!) ?? 0) : 0
  return over > scale ? open(at, at + 3, scale * over * 2) : open(at, at + 2, scale * 2)
}

/** *scores were wounded*, *wounding scores*, *scores more*: people, where *scores* alone may be those of a game. */
function isOfPeople({ lower, words }: Scan, at: number): boolean {
  if (HARMING.has(words.lemma[at - 1] ?? '')) return true
  let next = at + 1
  while (
    /^(?:was|were|are|have|had|been|be|reportedly|also|feared|remain)$/.test(lower[next] ?? '')
  )
    next++
  return STATES.has(lower[next] ?? '') || /^(?:more|others)$/.test(lower[at + 1] ?? '')
}

function open(first: number, last: number, low: number): Numeral {
  return { first, last, low, high: null, shape: 'plural', digits: false }
}

/** *more than half people*, as some say it; not *half brothers*. */
const HALF_BOUNDS = /^(?:than|nearly|almost|about|over|least)$/

/** *of which [only] a fifth was paid*: before a part of one that is no *one more*. */
const SHARE_LEADS =
  /^(?:only|just|about|nearly|almost|than|over|least|under|some|which|whom|barely|roughly)$/

/** *half an hour*, *half a per cent*: half of one unit. */
export function halfAt({ lower, words }: Scan, at: number, end: number): Numeral | null {
  if (lower[at] !== 'half' || !/^an?$/.test(lower[at + 1] ?? '') || at + 2 >= end) return null
  const isUnit = UNITS.has(words.lemma[at + 2]!) || /^per(?:cent|centage)?$/.test(lower[at + 2]!)
  return isUnit
    ? { first: at, last: at + 2, low: 0.5, high: 0.5, shape: 'exact', digits: false }
    : null
}

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
  const isShare = over > at && SHARE_LEADS.test(lower[at - 1] ?? '') && next.startsWith('VB')
  const isAlone = isShare || (isSaid && /^(?:[.,:]|IN|CC|VB)/.test(next))
  if (!isPlain && !isMany && !isAlone && !isBound) return null
  const value = exact(count / under)
  return { first: at, last: over + 1, low: value, high: value, shape: 'part', digits: false }
}
