/** What the finders give: stretches of words that may be names. */
import type { KnownName } from '../../language/gazetteer.js'
import type { Language } from '../../language/language.js'
import { lowerForms } from '../../language/tree.js'
import type { NameType, Words } from '../../model/index.js'

/** A stretch of words that a rule takes for a name. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly type: NameType
  /** How sure the rule is of the type: the tagger's margin, or a fixed weight; larger is surer. */
  readonly weight: number
  readonly rule: string
  /** Where the name is only a part of its word (*Norway-led*): the offsets of that part. */
  readonly part?: { readonly from: number; readonly to: number }
}

/** The words of a report beside what the language knows. */
export interface Given {
  readonly words: Words
  readonly text: string
  readonly language: Language
  /** The forms in lower case, which most rules ask for. */
  readonly low: readonly string[]
  /** Every form of the report, and those that are written large in mid-sentence. */
  readonly forms: ReadonlySet<string>
  readonly large: ReadonlySet<string>
  /** Per word: 1 where it begins with a capital letter. */
  readonly capital: Uint8Array
  /** Per word: 1 where its sentence is in title case or in capitals, 2 where it is in capitals. */
  readonly heading: Uint8Array
}

/** Looks over the words of one report. */
export function giveWords(words: Words, text: string, language: Language): Given {
  const large = new Set<string>()
  const heading = new Uint8Array(words.count)
  const capital = Uint8Array.from(words.form, (form) => (startsLarge(form) ? 1 : 0))
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const [first, last] = [words.starts[s]!, words.starts[s + 1]!]
    if (isTitleCase(words, capital, first, last)) heading.fill(1, first, last)
    if (isCapitals(words, first, last)) heading.fill(2, first, last)
    if (heading[first] !== 0) continue
    for (let i = first + 1; i < last; i++) {
      if (capital[i] === 1 && /\p{L}|,/u.test(words.form[i - 1]!)) large.add(words.form[i]!)
    }
  }
  const low = lowerForms(words)
  return { words, text, language, low, forms: new Set(words.form), large, capital, heading }
}

/** The words of a stretch as written in the text, white space folded. */
export function written({ text, words }: Given, first: number, last: number): string {
  return text.slice(words.from[first]!, words.to[last - 1]!).replace(/\s+/g, ' ')
}

export function lower({ low }: Given, at: number): string {
  return low[at] ?? ''
}

/** The words of a found name, or the part of its word that it is. */
export function labelOf(given: Given, { first, last, part }: Found): string {
  return part ? given.text.slice(part.from, part.to) : written(given, first, last)
}

/** True where the word begins with a capital letter. */
export function isLarge({ capital }: Given, at: number): boolean {
  return capital[at] === 1
}

/** Most letters are plain ones: the pattern, ten times as dear, is only asked for the others. */
function startsLarge(form: string): boolean {
  const code = form.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form)
}

/** What the gazetteers know by the words of a stretch, likeliest first. */
export function knownAs(given: Given, first: number, last: number): readonly KnownName[] {
  return given.language.gazetteer.lookup(written(given, first, last))
}

/** First and last word of the sentence that holds a word. */
export function sentenceBounds(
  { words }: Given,
  at: number,
): readonly [first: number, last: number] {
  let low = 0
  let high = words.starts.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (words.starts[middle]! <= at) low = middle
    else high = middle
  }
  return [words.starts[low]!, words.starts[low + 1]!]
}

/** True where nearly every long word of the sentence has a capital: a heading in title case, or in capitals. */
function isTitleCase(
  words: Pick<Words, 'form'>,
  capital: Uint8Array,
  first: number,
  last: number,
): boolean {
  let large = 0
  let small = 0
  for (let i = first + 1; i < last; i++) {
    if (capital[i] === 1) large++
    else if (words.form[i]!.length > 3) small++
  }
  return last - first > 4 && large > 4 * small
}

/** True where nearly all letters of the sentence are capitals. */
function isCapitals({ form }: Pick<Words, 'form'>, first: number, last: number): boolean {
  let capitals = 0
  let others = 0
  for (let i = first; i < last; i++) {
    if (/\p{Ll}/u.test(form[i]!)) {
      others++
      if (3 * others + 1 >= last - first) return false
    } else if (/\p{Lu}{2}/u.test(form[i]!)) capitals++
  }
  return capitals > 3 * others + 1
}
