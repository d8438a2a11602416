/** What one sentence says about a threat level: each rule fills some fields. */
import { isUpos } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import type { Rule } from '../../stage.js'
import {
  CHANGE,
  KEEP,
  LABELS,
  LEVEL_NOUNS,
  LOWER,
  NUMBERS,
  ORDINALS,
  STEP_NOUNS,
  RAISE,
  RANK,
  REVIEW,
  SCHEME_WORDS,
  UNITS,
} from './lexicon.en.js'

/** Words `first` up to, not including, `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** The fields that a sentence gives, with the words around the level. */
export interface Reading {
  readonly rule: string
  /** The noun that heads the level, or the number. */
  readonly at: number
  readonly label: string | null
  readonly ordinal: number | null
  readonly scale: number | null
  readonly rank: string | null
  readonly change: 'raise' | 'lower' | 'keep' | null
  readonly holdsFor: string | null
  readonly review: boolean
}

export const rules: readonly Rule[] = [
  { id: 'L1', example: 'The threat level remains at “severe”, the second-highest of five.' },
  { id: 'L2', example: 'The country is at level 3 on a scale of 4.' },
  { id: 'L3', example: 'The threat level went to 4. The new level will hold for a week.' },
]

/** What a sentence says about a threat level; null where it speaks of none. `near` is true right after one that did. */
export function readLevel(words: Words, range: Range, near: boolean): Reading | null {
  if (!some(range, (w) => isNoun(words, w))) return null
  const named = namedLevel(words, range)
  const numbered = numberedLevel(words, range)
  const fields = {
    label: labelOf(words, range),
    ordinal: numbered?.ordinal ?? null,
    scale: numbered?.scale ?? scaleOf(words, range),
    rank: rankOf(words, range),
    change: changeOf(words, range),
    holdsFor: durationOf(words, range),
    review: some(range, (w) => REVIEW.has(words.lemma[w]!)),
  }
  if (named !== -1) return { rule: 'L1', at: named, ...fields }
  if (numbered && (near || numbered.scale !== null))
    return { rule: 'L2', at: numbered.at, ...fields }
  const says = fields.label ?? fields.rank ?? fields.holdsFor ?? (fields.review || null)
  const moves = fields.change !== null && (fields.ordinal ?? fields.rank) !== null
  const isLevel = near ? says !== null : moves && hasScheme(words, range.first, range.last)
  const again = isLevel ? levelNoun(words, range) : -1
  return again === -1 ? null : { rule: 'L3', at: again, ...fields }
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

function some(range: Range, fits: (word: number) => boolean): boolean {
  for (let w = range.first; w < range.last; w++) if (fits(w)) return true
  return false
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

const numberAt = (words: Words, word: number): number | null => {
  const form = words.form[word]?.toLowerCase() ?? ''
  if (/^\d{1,2}$/.test(form)) return Number(form)
  return Object.hasOwn(NUMBERS, form) && form.length > 2 ? NUMBERS[form]! : null
}

/** *level 3 on a scale of 4*, *level three of five*, *raised its level from 3 to 4*, *the level stays at 4*. */
function numberedLevel(words: Words, { first, last }: Range) {
  for (let w = first; w + 1 < last; w++) {
    if (words.lemma[w] !== 'level' && words.lemma[w] !== 'alert') continue
    const next = numberAt(words, w + 1)
    if (next !== null) return { at: w, ordinal: next, scale: scaleAfter(words, w + 2, last) }
    const led = ledNumber(words, w + 1, last)
    if (led !== -1)
      return { at: w, ordinal: numberAt(words, led)!, scale: scaleAfter(words, led + 1, last) }
  }
  return placeAmong(words, first, last)
}

/** *the second of three levels*, counted from below. */
function placeAmong(words: Words, first: number, last: number) {
  for (let w = first; w + 3 < last; w++) {
    const ordinal = ORDINALS.indexOf(words.form[w]!.toLowerCase()) + 1
    const scale = numberAt(words, w + 2)
    const isAmong = words.form[w + 1] === 'of' && STEP_NOUNS.has(words.lemma[w + 3]!)
    if (ordinal > 0 && scale !== null && isAmong) return { at: w + 3, ordinal, scale }
  }
  return null
}

/** The number behind *at* or *to* that counts nothing else: not *to 4 months*. The last one holds: *from 3 to 4*. */
function ledNumber(words: Words, from: number, last: number): number {
  let led = -1
  for (let w = from; w + 1 < last; w++) {
    if (!/^(?:at|to)$/i.test(words.form[w]!) || numberAt(words, w + 1) === null) continue
    if (w + 2 < last && isUpos(words, w + 2, 'NOUN', 'PROPN', 'SYM')) continue
    led = w + 1
  }
  return led
}

function scaleAfter(words: Words, from: number, last: number): number | null {
  for (let w = from; w < Math.min(last, from + 6); w++) {
    if (words.form[w] !== 'of') continue
    const top = numberAt(words, w + 1)
    if (top !== null) return top
  }
  return null
}

/** *on a five-point scale*, *the second-highest of five*. */
function scaleOf(words: Words, { first, last }: Range): number | null {
  for (let w = first; w < last; w++) {
    const form = words.form[w]!.toLowerCase()
    const point = /^(\w+)-(?:point|level|step|stage|tier)$/.exec(form)?.[1]
    if (point && Object.hasOwn(NUMBERS, point)) return NUMBERS[point]!
    const apart =
      words.form[w + 1] === '-' && /^(?:point|level|step|stage|tier)$/.test(words.form[w + 2] ?? '')
    if (apart && numberAt(words, w) !== null) return numberAt(words, w)
    if (/(?:highest|lowest)$/.test(form)) {
      const top = scaleAfter(words, w + 1, last)
      if (top !== null) return top
    }
  }
  return null
}

/** A name in quotation marks, or behind *at* or *to*. */
function labelOf(words: Words, { first, last }: Range): string | null {
  for (let w = first; w < last; w++) {
    const form = words.form[w]!
    if (!LABELS.has(form.toLowerCase())) continue
    const before = words.form[w - 1] ?? ''
    const quoted = /^["“‘'”]|``$/.test(before)
    const led = /^(at|to|from|is|as|was|remains?|level)$/i.test(before)
    if (quoted || led) return form.toLowerCase()
  }
  return quotedLabel(words, { first, last })
}

const LABEL_WORDS = 8

/** *keeps its alert at “enhanced security”*: any name in quotation marks behind *at* or *to*. */
function quotedLabel(words: Words, { first, last }: Range): string | null {
  for (let w = first; w + 2 < last; w++) {
    if (!/^(?:at|to)$/i.test(words.form[w]!) || !/^["“]$/.test(words.form[w + 1]!)) continue
    const behind = words.form.slice(w + 2, Math.min(last, w + 3 + LABEL_WORDS))
    const close = behind.findIndex((form) => /^["”]$/.test(form))
    if (close === -1) continue
    return behind.slice(0, close).join(' ').replace(/ ,/g, ',').replace(/,$/, '').toLowerCase()
  }
  return null
}

/** *second-highest*, *the highest*; spelled in one word, in three tokens or apart. */
function rankOf(words: Words, { first, last }: Range): string | null {
  for (let w = first; w < last; w++) {
    const one = words.form[w]!.toLowerCase()
    if (!/(?:highest|lowest)$/.test(one)) continue
    if (one.includes('-')) return RANK.test(one) ? one : null
    const hyphen = words.form[w - 1] === '-'
    const ordinal = words.form[w - (hyphen ? 2 : 1)]?.toLowerCase() ?? ''
    const joined = `${ordinal}-${one}`
    return RANK.test(joined) ? joined : one
  }
  return null
}

function changeOf(words: Words, { first, last }: Range): Reading['change'] {
  let change: Reading['change'] = null
  for (let w = first; w < last; w++) {
    const lemma = words.lemma[w]!
    if (!isUpos(words, w, 'VERB', 'AUX', 'ADJ') && !staysAt(words, w)) continue
    const up = RAISE.has(lemma)
    const down = LOWER.has(lemma)
    if (up || down) {
      const not = isNegated(words, w, first)
      return not ? 'keep' : up ? 'raise' : 'lower'
    }
    const kept = KEEP.has(lemma) || (CHANGE.has(lemma) && isNegated(words, w, first))
    if (kept || lemma === 'unchanged') change ??= 'keep'
  }
  return change
}

/** *The level stays at 4*: the tagger takes *stays* for a noun at times. */
function staysAt(words: Words, word: number): boolean {
  return KEEP.has(words.lemma[word]!) && /^(?:at|on)$/.test(words.form[word + 1] ?? '')
}

function isNegated(words: Words, verb: number, first: number): boolean {
  for (let w = Math.max(first, verb - 4); w < verb; w++) {
    if (/^(not|n['’]t|never|no)$/.test(words.form[w]!.toLowerCase())) return true
  }
  return false
}

/** *for at least one month* is P1M. */
function durationOf(words: Words, { first, last }: Range): string | null {
  for (let w = first; w < last; w++) {
    const unit = words.lemma[w]!
    if (!Object.hasOwn(UNITS, unit) || w - 1 < first) continue
    const count = numberAt(words, w - 1) ?? (/^an?$/i.test(words.form[w - 1]!) ? 1 : null)
    if (count === null || !isFor(words, w, first)) continue
    const code = UNITS[unit]!
    return code.length === 2 ? `PT${count}${code[1]}` : `P${count}${code}`
  }
  return null
}

function isFor(words: Words, unit: number, first: number): boolean {
  for (let w = Math.max(first, unit - 6); w < unit; w++) {
    if (words.form[w]!.toLowerCase() === 'for') return true
  }
  return false
}
