/** The hashed features of every word of a report, for the name tagger. */
import type { Gazetteer } from '../gazetteer.js'
import type { WordColumns } from '../language.js'
import { X } from '../tagset.js'
import { BORDER, Case, FIRST_NAME, LAST_NAME, ROLE, TITLE, hash, type FormFacts } from './facts.js'

/** The most features that a word can have. */
export const MOST_FEATURES = 64

/** What the features of a report are made from. */
export interface Sight {
  readonly facts: readonly FormFacts[]
  readonly xpos: Uint8Array
  /** Per word: 0, or the hash of its place (begin, inside) and type in a known name. */
  readonly known: Int32Array
  /** Per word: what the report says of the same word elsewhere, as bits. */
  readonly elsewhere: Uint16Array
  /** Per word: how its sentence is written: 0 plain, 1 capitals, 2 headline, 3 lower case. */
  readonly style: Uint8Array
}

/** Looks over a whole report once: facts, known names, and what other places of the report say of a word. */
export function seeReport(
  words: Pick<WordColumns, 'count' | 'starts' | 'form' | 'xpos'>,
  gazetteer: Gazetteer,
  read: (form: string) => FormFacts,
): Sight {
  const facts = words.form.map(read)
  const style = new Uint8Array(words.count)
  const known = new Int32Array(words.count)
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const [first, last] = [words.starts[s]!, words.starts[s + 1]!]
    style.fill(styleOf(facts, first, last), first, last)
    markKnown(words.form, facts, first, last, style[first] ?? 0, gazetteer, known)
  }
  return {
    facts,
    xpos: words.xpos,
    known,
    style,
    elsewhere: seeElsewhere(words.starts, facts, style, known),
  }
}

function styleOf(facts: readonly FormFacts[], first: number, last: number): number {
  let capitals = 0
  let initial = 0
  let lower = 0
  for (let i = first; i < last; i++) {
    const { case: written, low } = facts[i]!
    if (written === Case.capitals) capitals++
    else if (written === Case.initial) initial++
    else if (written === Case.lower && low.length > 3) lower++
  }
  if (capitals > 2 && capitals > 4 * (initial + lower)) return 1
  if (initial + capitals > 2 && initial + capitals > 3 * lower) return 2
  return capitals + initial === 0 ? 3 : 0
}

function markKnown(
  forms: readonly string[],
  facts: readonly FormFacts[],
  first: number,
  last: number,
  style: number,
  gazetteer: Gazetteer,
  known: Int32Array,
): void {
  const sentence = forms.slice(first, last)
  for (let i = first; i < last;) {
    const written = facts[i]!.case
    const may =
      style === 3 ? written === Case.lower && facts[i]!.low.length > 3 : written !== Case.lower
    const found =
      may && written !== Case.sign && written !== Case.number
        ? gazetteer.longest(sentence, i - first)
        : null
    if (!found) {
      i++
      continue
    }
    const types = [...new Set(found.known.slice(0, 3).map(({ type }) => type))].join(' ')
    const city = found.known[0]!.key.startsWith('city:')
      ? found.known[0]!.population > 200_000
        ? 'C'
        : 'c'
      : ''
    const short = found.length === 1 ? '1' : 'n'
    for (let k = 0; k < found.length; k++)
      known[i + k] = hash(`${k === 0 ? 'B' : 'I'}${short}${city}${types}`, 21)
    i += found.length
  }
}

const SEEN_LOWER = 1
const SEEN_CAPITAL_INSIDE = 2
const AFTER_TITLE = 4
const AFTER_FIRST_NAME = 8
const BEFORE_LAST_NAME = 16
const AFTER_IN = 32
const BEFORE_POSSESSIVE = 64
const IN_KNOWN = 128
const AFTER_THE = 256

function seeElsewhere(
  starts: Uint32Array,
  facts: readonly FormFacts[],
  style: Uint8Array,
  known: Int32Array,
): Uint16Array {
  const bits = new Map<number, number>()
  const sentenceStarts = new Set(starts)
  const each = (
    see: (word: number, before: FormFacts, after: FormFacts, i: number) => void,
  ): void => {
    for (let i = 0; i < facts.length; i++) {
      const at = facts[i]!
      if (at.case === Case.sign || at.case === Case.number) continue
      see(at.word, sentenceStarts.has(i) ? BORDER : facts[i - 1]!, facts[i + 1] ?? BORDER, i)
    }
  }
  each((word, before, after, i) => {
    if (style[i] === 1 || style[i] === 3) return
    const { case: written } = facts[i]!
    let seen = bits.get(word) ?? 0
    if (written === Case.lower) seen |= SEEN_LOWER
    else if (style[i] === 0) {
      if (before !== BORDER && before.case !== Case.sign) seen |= SEEN_CAPITAL_INSIDE
      if (before.kinds & TITLE) seen |= AFTER_TITLE
      if (before.kinds & FIRST_NAME && before.case === Case.initial) seen |= AFTER_FIRST_NAME
      if (after.kinds & LAST_NAME && after.case === Case.initial) seen |= BEFORE_LAST_NAME
      if (before.low === 'in' || before.low === 'near') seen |= AFTER_IN
      if (before.low === 'the') seen |= AFTER_THE
      if (after.low === "'s" || after.low === '’s') seen |= BEFORE_POSSESSIVE
      if (known[i] !== 0) seen |= IN_KNOWN
    }
    if (seen !== 0) bits.set(word, seen)
  })
  return Uint16Array.from(facts, (at) => bits.get(at.word) ?? 0)
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  return Math.imul(h, 0xc2b2ae35)
}

/** Words of a sentence from `first` up to `last`, looked at from word `i`; outside stand borders. */
function factsAt(sight: Sight, i: number, first: number, last: number): FormFacts {
  return i >= first && i < last ? sight.facts[i]! : BORDER
}

/** Writes the features of word `i` of the sentence `first` to `last` into `out`; returns how many there are. */
export function nameFeatures(
  sight: Sight,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
): number {
  const n = wordFeatures(sight, i, first, last, out)
  return knownFeatures(sight, i, first, last, out, n)
}

/** The forms around the word, and how they are written. */
function wordFeatures(
  sight: Sight,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
): number {
  const w = sight.facts[i]!
  const l = factsAt(sight, i - 1, first, last)
  const ll = factsAt(sight, i - 2, first, last)
  const r = factsAt(sight, i + 1, first, last)
  const rr = factsAt(sight, i + 2, first, last)
  const mode = sight.style[i]!
  const edge = i === first ? 1 : l.case === Case.sign ? 2 : 0
  const writ = w.case + 8 * l.case + 64 * r.case
  let n = 0
  const put = (a: number, b: number): void => {
    out[n] = mix(a + n * 7919, b)
    n++
  }
  put(w.word, 1)
  put(w.word, 2 + w.case)
  put(l.word, 9)
  put(r.word, 10)
  put(ll.word, 11)
  put(rr.word, 12)
  put(l.word, w.word)
  put(w.word, r.word)
  put(l.word, mix(w.case, r.case))
  put(r.word, mix(w.case, l.case))
  put(w.prefix, w.case)
  put(w.suffix2, w.case)
  put(w.suffix3, w.case)
  put(w.suffix4, w.case)
  put(w.shape, mode)
  put(writ, edge + 4 * mode)
  put(mix(w.shape, l.shape), r.shape)
  put(l.suffix3, w.case)
  put(r.suffix3, w.case)
  put(l.word, mix(ll.word, w.case))
  put(r.word, mix(rr.word, w.case))
  put(mix(l.word, r.word), w.case)
  put(w.low.length, w.case)
  return n
}

/** What is known of the words around: gazetteers, telling words, tags, and the rest of the report. */
function knownFeatures(
  sight: Sight,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const { xpos, known, elsewhere } = sight
  const w = sight.facts[i]!
  const l = factsAt(sight, i - 1, first, last)
  const ll = factsAt(sight, i - 2, first, last)
  const r = factsAt(sight, i + 1, first, last)
  const rr = factsAt(sight, i + 2, first, last)
  const mode = sight.style[i]!
  const edge = i === first ? 1 : l.case === Case.sign ? 2 : 0
  const writ = w.case + 8 * l.case + 64 * r.case
  const tag = xpos[i]!
  const tagBefore = i > first ? xpos[i - 1]! : 99
  const tagAfter = i + 1 < last ? xpos[i + 1]! : 99
  const k = known[i]!
  const kBefore = i > first ? known[i - 1]! : 0
  const kAfter = i + 1 < last ? known[i + 1]! : 0
  let n = from
  const put = (a: number, b: number): void => {
    out[n] = mix(a + n * 7919, b)
    n++
  }
  put(k, mode)
  put(k, mix(w.case, edge))
  put(k, tag)
  put(k, w.word)
  put(kBefore, mix(k, w.case))
  put(kAfter, mix(k, w.case))
  put(k, l.word)
  put(k, r.word)
  put(w.kinds, w.case + 8 * mode)
  put(l.kinds, mix(w.kinds, w.case))
  put(r.kinds, mix(w.kinds, w.case))
  put(mix(l.kinds, w.kinds), mix(r.kinds, writ))
  put(ll.kinds, mix(l.kinds, w.case))
  put(rr.kinds, mix(r.kinds, w.case))
  put(tag, w.case + 8 * mode)
  put(tagBefore, mix(tag, w.case))
  put(tagAfter, mix(tag, w.case))
  put(mix(tagBefore, tag), mix(tagAfter, w.case))
  put(elsewhere[i]!, mix(w.case, edge + 4 * mode))
  put(elsewhere[i]! & 3, mix(k, edge))
  put(elsewhere[i]! >> 2, w.kinds & (FIRST_NAME | LAST_NAME | TITLE | ROLE))
  return n
}

/** Features of what another tagger says of the words around: `hints` holds its labels, one per word. */
export function hintFeatures(
  hints: Uint8Array,
  sight: Sight,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  from: number,
): number {
  const at = (k: number): number => (k >= first && k < last ? hints[k]! : 30)
  const w = sight.facts[i]!
  const r = factsAt(sight, i + 1, first, last)
  const l = factsAt(sight, i - 1, first, last)
  const tag = sight.xpos[i]!
  const tagAfter = i + 1 < last ? sight.xpos[i + 1]! : 99
  let n = from
  const put = (a: number, b: number): void => {
    out[n] = mix(a + n * 7919, b)
    n++
  }
  put(at(i), 1)
  put(at(i), mix(at(i - 1), at(i + 1)))
  put(at(i + 1), w.word)
  put(at(i - 1), w.word)
  put(at(i + 1), mix(tag, at(i)))
  put(mix(at(i + 1), at(i + 2)), mix(tag, tagAfter))
  put(mix(at(i), at(i - 1)), mix(tag, l.word))
  put(mix(at(i + 2), at(i + 1)), w.word)
  put(mix(tag, tagAfter), r.word)
  put(mix(w.word, tagAfter), r.suffix3)
  put(mix(w.word, r.word), at(i + 2))
  put(nextNoun(sight, i, last), w.word)
  put(nextNoun(sight, i, last), mix(tag, at(i)))
  return n
}

/** The word that ends the noun phrase that holds word `i`: the last of the nouns and adjectives in a row. */
function nextNoun(sight: Sight, i: number, last: number): number {
  let k = i
  while (k + 1 < last && k < i + 6 && NOUNISH.has(sight.xpos[k + 1]!)) k++
  return sight.facts[k]!.word
}

const NOUNISH: ReadonlySet<number> = new Set([
  X.NN,
  X.NNS,
  X.NNP,
  X.NNPS,
  X.JJ,
  X.JJR,
  X.JJS,
  X.VBN,
  X.POS,
  X.HYPH,
  X.CD,
  X.AFX,
])
