/** The fields of a threat level, each read from the words of one clause: number, scale, name, rank, change, how long it holds. */
import { isStepName } from '../../ask/schemes/index.js'
import { remember } from '../../language/remember.js'
import { U } from '../../language/tagset.js'
import { isUpos } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import {
  CHANGE,
  KEEP,
  LABELS,
  LOWER,
  NUMBERS,
  ORDINALS,
  RAISE,
  RANK,
  STEP_NOUNS,
  UNITS,
  UNREAL_BEFORE,
} from './lexicon.en.js'

/** Words `first` up to, not including, `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** How a level moved. */
export type Moved = 'raise' | 'lower' | 'keep' | null

/** True where some word of the range fits. */
export function some(range: Range, fits: (word: number) => boolean): boolean {
  for (let w = range.first; w < range.last; w++) if (fits(w)) return true
  return false
}

const numberAt = (words: Words, word: number): number | null => {
  const form = words.form[word]?.toLowerCase() ?? ''
  if (/^\d{1,2}$/.test(form)) return Number(form)
  return Object.hasOwn(NUMBERS, form) && form.length > 2 ? NUMBERS[form]! : null
}

/** *That for the coast stayed at 2*, in the words behind a level: the number that a verb of raising or keeping leads to. */
export function movedNumber(words: Words, { first, last }: Range) {
  const moves = (w: number) =>
    [RAISE, LOWER, KEEP].some((verbs) => verbs.has(words.lemma[w]!)) &&
    /^(?:at|to)$/.test(words.form[w + 1] ?? '')
  for (let w = first; w < last; w++) {
    const led = moves(w) ? ledNumber(words, w + 1, last, first) : -1
    if (led === -1) continue
    return { at: w, ordinal: numberAt(words, led)!, scale: scaleAfter(words, led + 1, last) }
  }
  return null
}

/** *level 3 on a scale of 4*, *level three of five*, *raised its level from 3 to 4*, *the level stays at 4*. */
export function numberedLevel(words: Words, { first, last }: Range) {
  for (let w = first; w + 1 < last; w++) {
    if (words.lemma[w] !== 'level' && words.lemma[w] !== 'alert') continue
    const next = numberAt(words, w + 1)
    if (next !== null) return { at: w, ordinal: next, scale: scaleAfter(words, w + 2, last) }
    const led = ledNumber(words, w + 1, last, first)
    if (led !== -1)
      return { at: w, ordinal: numberAt(words, led)!, scale: scaleAfter(words, led + 1, last) }
  }
  return onScale(words, first, last) ?? placeAmong(words, first, last)
}

/** *elevated, three on a scale of five*, *three out of five*. */
function onScale(words: Words, first: number, last: number) {
  for (let w = first; w + 2 < last; w++) {
    const ordinal = numberAt(words, w)
    const is = /^(?:on|out)$/.test(words.form[w + 1]!) && !/^an?$/i.test(words.form[w]!)
    const scale = ordinal !== null && is ? scaleAfter(words, w + 2, last) : null
    if (ordinal !== null && scale !== null && ordinal <= scale) return { at: w, ordinal, scale }
  }
  return null
}

/** *the second of three levels*, *probable, the third of five*, counted from below. */
function placeAmong(words: Words, first: number, last: number) {
  for (let w = first; w + 3 < last; w++) {
    const ordinal = ORDINALS.indexOf(words.form[w]!.toLowerCase()) + 1
    const scale = numberAt(words, w + 2)
    const ends = words.form[w - 2] === ',' && words.upos[w + 3] === U.PUNCT
    const isAmong = words.form[w + 1] === 'of' && (ends || STEP_NOUNS.has(words.lemma[w + 3]!))
    if (ordinal > 0 && scale !== null && isAmong) return { at: w + 3, ordinal, scale }
  }
  return null
}

/** The number behind *at* or *to* that counts nothing else: not *to 4 months*. The last one holds: *from 3 to 4*. */
function ledNumber(words: Words, from: number, last: number, first: number): number {
  let led = -1
  for (let w = from; w + 1 < last; w++) {
    if (numberAt(words, w + 1) === null) continue
    const isAmong =
      /^(?:is|was)$/.test(words.form[w]!) && /^(?:out|of)$/.test(words.form[w + 2] ?? '')
    if (!isAmong && !/^(?:at|to)$/i.test(words.form[w]!)) continue
    if (w + 2 < last && isUpos(words, w + 2, 'NOUN', 'PROPN', 'SYM')) continue
    if (isMove(words, w - 1) && isUnreal(words, w - 1, first)) continue
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
export function scaleOf(words: Words, { first, last }: Range): number | null {
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

/** A name in quotation marks, or behind *at*, *to* or *is*; of *from severe to critical* the one that it came to. */
export function labelOf(words: Words, range: Range): string | null {
  const led = labels(words, range)
  const held = led.find(({ lead }) => lead !== 'from') ?? led[0]
  return quotedLabel(words, range) ?? held?.label ?? null
}

function labels(words: Words, { first, last }: Range) {
  const found: { label: string; lead: string }[] = []
  for (let w = first; w < last; w++) {
    const label = nameAt(words, w, last)
    if (label === null) continue
    const quoted = /^["“‘'”]|``$/.test(words.form[w - 1] ?? '')
    const lead = leadOf(words, quoted ? w - 2 : w - 1, first)
    const isApposed =
      words.form[w - 1] === ',' && (label.includes(' ') || numberAt(words, w - 2) !== null)
    if (quoted || isApposed || LEADS.test(lead)) found.push({ label, lead })
  }
  return found
}

const isWord = (form: string) => /^\p{L}/u.test(form)

const isStep = remember(isStepName)

/** Words of the longest name of a step, signs between them counted: *enhanced security - risk of attack*. */
const LONGEST_NAME = 6

/** The longest name of a step of some scheme that starts here: *very high* before *high*. */
function nameAt(words: Words, w: number, last: number): string | null {
  for (let length = Math.min(LONGEST_NAME, last - w); length > 0; length--) {
    const forms = words.form.slice(w, w + length)
    if (!isWord(forms[0]!) || !isWord(forms.at(-1)!)) continue
    const name = forms.join(' ').toLowerCase()
    if (isStep(name) || (length === 1 && LABELS.has(name))) return name
  }
  return null
}

const LEADS = /^(?:at|to|from|is|as|was|be|been|remain(?:s|ed)?|stay(?:s|ed)?|level)$/

/** *Is currently severe*: what leads to a name, adverbs left out. */
function leadOf(words: Words, before: number, first: number): string {
  const at = before > first && isUpos(words, before, 'ADV') ? before - 1 : before
  return words.form[at]?.toLowerCase() ?? ''
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
export function rankOf(words: Words, { first, last }: Range): string | null {
  for (let w = first; w < last; w++) {
    const one = words.form[w]!.toLowerCase()
    if (!/(?:highest|lowest)$/.test(one) || isOfTime(words, w, last)) continue
    if (isStepBelow(words, w)) return one === 'highest' ? 'second-highest' : null
    if (one.includes('-')) return RANK.test(one) ? one : null
    const hyphen = words.form[w - 1] === '-'
    const ordinal = words.form[w - (hyphen ? 2 : 1)]?.toLowerCase() ?? ''
    const joined = `${ordinal}-${one}`
    return RANK.test(joined) ? joined : one
  }
  return null
}

/** *The lowest in five years* is a record and no place on a scale. */
function isOfTime(words: Words, word: number, last: number): boolean {
  if (!/^(?:in|for|since)$/.test(words.form[word + 1] ?? '')) return false
  for (let w = word + 2; w < Math.min(last, word + 6); w++)
    if (/^(?:day|week|month|year|decade)$/.test(words.lemma[w]!) || /^\d{4}$/.test(words.form[w]!))
      return true
  return false
}

/** *a step below the highest*. */
function isStepBelow(words: Words, word: number): boolean {
  const below = words.form[word - 1] === 'the' ? word - 2 : word - 1
  return /^(?:below|under|from|short)$/.test(words.form[below] ?? '')
}

export function changeOf(words: Words, { first, last }: Range): Moved {
  let change: Moved = null
  for (let w = first; w < last; w++) {
    const lemma = words.lemma[w]!
    if (LABELS.has(words.form[w]!.toLowerCase())) continue
    if (lemma !== 'unchanged' && !isUpos(words, w, 'VERB', 'AUX') && !staysAt(words, w)) continue
    const up = RAISE.has(lemma)
    const down = LOWER.has(lemma)
    if ((up || down) && isUnreal(words, w, first)) continue
    if (up || down) {
      const not = isNegated(words, w, first)
      return not ? 'keep' : up ? 'raise' : 'lower'
    }
    const kept = KEEP.has(lemma) || (CHANGE.has(lemma) && isNegated(words, w, first))
    if (kept || lemma === 'unchanged') change ??= 'keep'
  }
  return change
}

/** *Denied that it had been raised*, *expected to be raised*, *called for it to be raised*: nothing that was done. */
function isUnreal(words: Words, verb: number, first: number): boolean {
  for (let w = verb - 1; w >= first && verb - w <= FAR; w--) {
    const { form, lemma } = words
    if (/^(?:could|should|may|might|if|unless|whether)$/i.test(form[w]!)) return true
    if (UNREAL_BEFORE.has(lemma[w]!)) return true
    if (lemma[w] === 'call' && form[w + 1] === 'for') return true
  }
  return false
}

const isMove = ({ lemma }: Words, w: number): boolean =>
  w >= 0 && (RAISE.has(lemma[w]!) || LOWER.has(lemma[w]!))

/** True where all that a sentence says of raising or lowering is denied, wanted or expected. */
export function movesUnreally(words: Words, range: Range): boolean {
  const unreal = some(range, (w) => isMove(words, w) && isUnreal(words, w, range.first))
  return unreal && changeOf(words, range) === null
}

/** How many words before its verb what makes it unreal may stand. */
const FAR = 14

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
export function durationOf(words: Words, { first, last }: Range): string | null {
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
