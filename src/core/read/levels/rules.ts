/** What one sentence says about a threat level: each rule fills some fields. */
import { isUpos } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import type { Rule } from '../../stage.js'
import {
  changeOf,
  durationOf,
  labelOf,
  movesUnreally,
  movedNumber,
  numberedLevel,
  rankOf,
  scaleOf,
  some,
  type Moved,
  type Range,
} from './fields.js'
import { LEVEL_NOUNS, REVIEW, SCHEME_WORDS, SIDE_WORDS, STEP_NOUNS } from './lexicon.en.js'

/** The fields that a sentence gives, with the words around the level. */
export interface Reading {
  readonly rule: string
  /** The noun that heads the level, or the number. */
  readonly at: number
  readonly label: string | null
  readonly ordinal: number | null
  readonly scale: number | null
  readonly rank: string | null
  readonly change: Moved
  readonly holdsFor: string | null
  readonly review: boolean
}

export const rules: readonly Rule[] = [
  { id: 'L1', example: 'The threat level remains at “severe”, the second-highest of five.' },
  { id: 'L2', example: 'The country is at level 3 on a scale of 4.' },
  { id: 'L3', example: 'The threat level went to 4. The new level will hold for a week.' },
  { id: 'L4', example: 'The alert for Arlen was raised to 4, while that for Brask stayed at 2.' },
]

/**
 * L4: what a sentence says of two areas, side by side: *to 4 for the capital, while the rest of the country stays at 3*. Each part must
 * give a height of its own; else the sentence is one.
 */
export function partsOf(words: Words, { first, last }: Range): readonly Range[] {
  for (let w = first + 1; w < last - 1; w++) {
    if (!SIDE_WORDS.has(words.lemma[w]!)) continue
    const [left, right] = [
      { first, last: w },
      { first: w + 1, last },
    ]
    const whole = readLevel(words, left, false)
    if (!whole || !hasHeight(whole) || !readBeside(words, right)) continue
    return [left, right]
  }
  return [{ first, last }]
}

const hasHeight = ({ label, ordinal }: Reading) => label !== null || ordinal !== null

/** L4: the second part, which need not name the level again. */
export function readBeside(words: Words, range: Range): Reading | null {
  const numbered = numberedLevel(words, range) ?? movedNumber(words, range)
  const change = changeOf(words, range)
  if (!numbered || change === null) return null
  return { ...fieldsOf(words, range, numbered), rule: 'L4', at: numbered.at, change }
}

/** What a sentence says about a threat level; null where it speaks of none. `near` is true right after one that did. */
export function readLevel(words: Words, range: Range, near: boolean): Reading | null {
  if (!hasLevel(words, range) || movesUnreally(words, range)) return null
  const named = namedLevel(words, range)
  const numbered = numberedLevel(words, range)
  const fields = fieldsOf(words, range, numbered)
  if (named !== -1) return { rule: 'L1', at: named, ...fields }
  if (numbered && (near || numbered.scale !== null))
    return { rule: 'L2', at: numbered.at, ...fields }
  const says = fields.label ?? fields.rank ?? fields.holdsFor ?? (fields.review || null)
  const moves = fields.change !== null && (fields.ordinal ?? fields.rank) !== null
  const isLevel = near ? says !== null : moves && hasScheme(words, range.first, range.last)
  const again = isLevel ? levelNoun(words, range) : -1
  return again === -1 ? null : { rule: 'L3', at: again, ...fields }
}

function fieldsOf(words: Words, range: Range, numbered: ReturnType<typeof numberedLevel>) {
  return {
    label: labelOf(words, range),
    ordinal: numbered?.ordinal ?? null,
    scale: numbered?.scale ?? scaleOf(words, range),
    rank: rankOf(words, range),
    change: changeOf(words, range),
    holdsFor: durationOf(words, range),
    review: some(range, (w) => REVIEW.has(words.lemma[w]!)),
  }
}

/** True where some word of the range can be that of a level. */
export function hasLevel(words: Words, range: Range): boolean {
  return some(range, (w) => isNoun(words, w))
}

/** True of the nouns that every rule asks for one of; most sentences have none. */
function isNoun(words: Words, w: number): boolean {
  const lemma = words.lemma[w]!
  return LEVEL_NOUNS.has(lemma) || STEP_NOUNS.has(lemma) || words.form[w] === 'level'
}

/** The plain noun *level*, which means the one before where a sentence just named one; -1 where there is none. */
function levelNoun(words: Words, { first, last }: Range): number {
  for (let w = first; w < last; w++) {
    if (words.lemma[w] === 'level' && isUpos(words, w, 'NOUN')) return w
  }
  return -1
}

/** *terror threat level*, *the security level*: the noun, or -1. */
function namedLevel(words: Words, { first, last }: Range): number {
  for (let w = first + 1; w < last; w++) {
    const before = words.form[w - 1]!.toLowerCase()
    const head = LEVEL_NOUNS.has(words.lemma[w]!) && isUpos(words, w, 'NOUN', 'PROPN')
    if (head && SCHEME_WORDS.has(before)) return w
    if (
      words.form[w] === 'level' &&
      words.form[w + 1] === 'of' &&
      hasScheme(words, w + 2, Math.min(last, w + 6))
    ) {
      return w
    }
  }
  return -1
}

function hasScheme(words: Words, first: number, last: number): boolean {
  for (let w = first; w < last; w++) if (SCHEME_WORDS.has(words.lemma[w]!)) return true
  return false
}
