/** Looks over a whole report once for the name tagger: facts of its words, known names, and what it says of a word elsewhere. */
import type { Gazetteer } from '../gazetteer.js'
import type { WordColumns } from '../language.js'
import { BORDER, Case, FIRST_NAME, LAST_NAME, TITLE, hash, type FormFacts } from './facts.js'

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
  /** Per word: the last word of the run of large words that it stands in; the word itself outside of runs. */
  readonly runEnd: Uint32Array
  /** Per word: the first word of that run. */
  readonly runStart: Uint32Array
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
  const runStart = new Uint32Array(words.count)
  const runEnd = new Uint32Array(words.count)
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const [first, last] = [words.starts[s]!, words.starts[s + 1]!]
    style.fill(styleOf(facts, first, last), first, last)
    markKnown(words.form, facts, first, last, style[first] ?? 0, gazetteer, known)
    markRuns(facts, first, last, runStart, runEnd)
  }
  return {
    facts,
    xpos: words.xpos,
    known,
    style,
    runStart,
    runEnd,
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

/** Runs of words with a capital, hyphens between them included: *New York - based*. */
function markRuns(
  facts: readonly FormFacts[],
  first: number,
  last: number,
  runStart: Uint32Array,
  runEnd: Uint32Array,
): void {
  for (let i = first; i < last;) {
    let end = i
    if (isLarge(facts[i]!))
      while (
        end + 1 < last &&
        (isLarge(facts[end + 1]!) ||
          (facts[end + 1]!.low === '-' && end + 2 < last && isLarge(facts[end + 2]!)))
      )
        end++
    for (let k = i; k <= end; k++) {
      runStart[k] = i
      runEnd[k] = end
    }
    i = end + 1
  }
}

const isLarge = ({ case: written }: FormFacts): boolean =>
  written === Case.initial || written === Case.capitals || written === Case.mixed

/**
 * True where no name can be: in a sentence written as usual, a word in lower case between two such words or signs. Names
 * with such a word inside (*Doctors without any borders*) are lost; two words in three need no further look.
 */
export function isIdle({ facts, style }: Sight, i: number, first: number, last: number): boolean {
  return (
    style[i] === 0 &&
    facts[i]!.case === Case.lower &&
    (i === first || facts[i - 1]!.quiet) &&
    (i + 1 === last || facts[i + 1]!.quiet)
  )
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
