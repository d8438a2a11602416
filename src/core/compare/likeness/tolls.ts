/** Who is counted of an event, and how many: *a guard was shot dead* and *one watchman was killed* both tell one death. */
import { isRelation, isUpos, wordsIn } from '../../language/tree.js'
import type { Count, Event, Span, Words } from '../../model/index.js'
import { contains } from '../../model/index.js'
import { isTemporal, leftEdge } from './frames.js'
import type { Lexed } from './lexed.js'
import { SOMEBODY } from './lexicon.en.js'
import { isPartial, isPronoun } from './partial.js'

/** What an event did to how many of whom. */
export interface Toll {
  readonly slot: string
  readonly low: number | null
  readonly high: number | null
  /** Term of who is counted; `@…` is a name, `''` people of whom no more is said. */
  readonly of: string
}

/**
 * The tolls that the clause of the span tells; without those of a part of somebody counted before, and those that only tell which
 * thing is meant or when: *the blast **that killed nine** was an accident*, *rose to nine **when a guard died***.
 */
export function tollsIn(events: readonly Event[], span: Span, own: Lexed, text: string): Toll[] {
  const { first } = wordsIn(own.words, span)
  return events.flatMap(({ counts, trigger }) => {
    if (isPassing(own.words, wordsIn(own.words, trigger).first, first)) return []
    return counts
      .filter((one) => SLOTS.has(one.slot) && contains(span, one.span) && one.high !== 0)
      .filter((one) => !isPartial(one, text) && !isPronoun(one, text))
      .map((one) => ({ slot: one.slot, low: one.low, high: one.high, of: whoOf(one, own) }))
  })
}

/** What may befall people who are counted. */
const SLOTS: ReadonlySet<string> = new Set(
  'killed injured missing abducted arrested released shot displaced'.split(' '),
)

/** True where the word hangs on a relative clause, or on one that tells when, that begins behind `first`. */
function isPassing(words: Words, word: number, first: number): boolean {
  for (let at = word; at >= first; at = words.head[at]!) {
    if (words.head[at]! < first) return false
    if (isRelation(words, at, 'acl:relcl')) return true
    if (isUpos(words, at, 'VERB') && leftEdge(words, at) > first && isTemporal(words, at))
      return true
  }
  return false
}

/** The last noun or name of who is counted. */
function whoOf({ who, span }: Count, { words, term }: Lexed): string {
  if (!who) return ''
  const { first, last } = wordsIn(words, who.report === span.report ? who : span)
  let found = ''
  for (let at = first; at < last; at++) {
    const one = term[at]
    if (found && isUpos(words, at, 'ADP', 'PUNCT', 'SCONJ', 'VERB', 'CCONJ')) break
    if (!one || one.startsWith('#')) continue
    // *nurse Lena Orth* is she, but *Sudmark sailors* are sailors.
    if (one.startsWith('@') || isUpos(words, at, 'NOUN', 'PROPN')) found = one
  }
  return SOMEBODY.has(found) ? '' : found
}

/** How the tolls of two clauses compare: the same number of the same, or of one slot another number or another person. */
export type TollsCompared = 'same' | 'other'

/** Null where they do not tell the same slot, or do not exclude one another. */
export function compareTolls(a: readonly Toll[], b: readonly Toll[]): TollsCompared | null {
  let found: TollsCompared | null = null
  for (const x of a) {
    for (const y of b) {
      if (x.slot !== y.slot) continue
      const is = compareToll(x, y)
      if (is === 'same') return is
      found ??= is
    }
  }
  return found
}

function compareToll(x: Toll, y: Toll): TollsCompared | null {
  const [isX, isY] = [x.of.startsWith('@'), y.of.startsWith('@')]
  if (isX && isY) return null
  if (isX || isY) return isMany(isX ? y : x) ? 'other' : null
  const isAlike = x.of === y.of || x.of === '' || y.of === ''
  // *at least one sailor*, *one sailor*: a bound that is left open is no other number.
  const isOpen = x.high === null || y.high === null
  if (x.low === y.low && (x.high === y.high || isOpen)) return isAlike || isMany(x) ? 'same' : null
  return isApart(x, y) ? 'other' : null
}

function isMany({ low }: Toll): boolean {
  return low !== null && low > 1
}

/** *nine* and *at least eleven*: no number is both. */
function isApart(x: Toll, y: Toll): boolean {
  const above = (a: Toll, b: Toll) => a.low !== null && b.high !== null && a.low > b.high
  return above(x, y) || above(y, x)
}
