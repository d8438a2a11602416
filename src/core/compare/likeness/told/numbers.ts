/** Numbers told in several words as one term: *twenty-four*, *three hundred*; and *no one* as the one word that it is. */
import { isUpos } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import { MAGNITUDES, NOBODY, NUMBERS } from '../lexicon.en.js'
import { fold } from '../terms.js'

/** Puts one term in the place of those of the words that tell a number together. */
export function withNumbers(words: Words, terms: (string | null)[]): (string | null)[] {
  for (let at = 0; at < words.count; at++) {
    if (/^none$/i.test(words.form[at]!) && words.lemma[at + 1] === 'of') terms[at] = null
    if (isOneOfNobody(words, at)) terms[at] = isNo(words, at - 1) ? NOBODY : null
    if (valueAt(words, at) === null) continue
    const { value, last } = numberFrom(words, at)
    const hour = hourAt(words, last, value)
    if (hour !== null) terms[at] = hour
    if (hour !== null || last === at + 1) continue
    terms.fill(null, at, last)
    terms[at] = `#${value}`
    at = last - 1
  }
  return terms
}

/** *at four in the morning*: an hour, by the part of the day behind it. */
function hourAt({ form }: Words, at: number, value: number): string | null {
  if (
    value > 12 ||
    !/^in the (?:morning|afternoon|evening)$/i.test(form.slice(at, at + 3).join(' '))
  )
    return null
  const hour = (value % 12) + (/^morning$/i.test(form[at + 2]!) ? 0 : 12)
  return `~T${String(hour).padStart(2, '0')}`
}

/** *no one*, *the one who fled*: no number. */
function isOneOfNobody(words: Words, at: number): boolean {
  return /^one$/i.test(words.form[at]!) && (isNo(words, at - 1) || !isUpos(words, at, 'NUM'))
}

const isNo = (words: Words, at: number): boolean => /^no$/i.test(words.form[at] ?? '')

/** The number that begins at a word, and the word behind its last. */
function numberFrom(words: Words, first: number): { value: number; last: number } {
  let value = valueAt(words, first)!
  let last = first + 1
  const hyphen = words.form[last] === '-' ? 1 : 0
  const unit = valueAt(words, last + hyphen)
  if (value >= 20 && value < 100 && value % 10 === 0 && unit !== null && unit < 10) {
    if (isWordOf(words, first) && isWordOf(words, last + hyphen)) {
      value += unit
      last += hyphen + 1
    }
  }
  for (let power = powerAt(words, last); power !== null; power = powerAt(words, last)) {
    value *= power
    last++
  }
  return { value, last }
}

function valueAt({ form }: Words, at: number): number | null {
  const word = fold(form[at] ?? '')
  const known = NUMBERS.get(word) ?? (/^\d[\d,]*(?:\.\d+)?$/.test(word) ? word : null)
  return known === null ? null : Number(known.replace(/,/g, ''))
}

const isWordOf = ({ form }: Words, at: number): boolean => !/\d/.test(form[at]!)

function powerAt({ form }: Words, at: number): number | null {
  return MAGNITUDES.get((form[at] ?? '').toLowerCase()) ?? null
}
