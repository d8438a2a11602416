/** The words of a report that carry meaning, folded so that spellings, inflections and near synonyms meet. */
import { U } from '../../language/tagset.js'
import type { Words } from '../../model/index.js'
import { CLASS_OF, FUNCTION_WORDS, NUMBERS } from './lexicon.en.js'

/** Lower case, without accents, possessives and typographic quotes: *Al-Baghdadi’s* is *al-baghdadi*. */
export function fold(form: string): string {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase()
    .replace(/'s?$/, '')
}

/** True where the token has a letter or a digit. */
export function isWord(form: string): boolean {
  return /[\p{L}\p{N}]/u.test(form)
}

/** What one word counts as; null for words without meaning of their own and for punctuation. */
export function termOf(words: Words, at: number): string | null {
  const form = words.form[at]!
  if (!isWord(form)) return null
  const folded = fold(form)
  const number = NUMBERS.get(folded) ?? (/^[\d.,]+$/.test(folded) ? folded.replace(/,/g, '') : null)
  if (number !== null) return `#${number}`
  const lemma = fold(words.lemma[at] || form)
  if (FUNCTION_WORDS.has(folded) || FUNCTION_WORDS.has(lemma)) return null
  if (words.upos[at] === U.PROPN) return folded.replace(/^(al|el)-/, '')
  return CLASS_OF.get(lemma) ?? CLASS_OF.get(folded) ?? lemma
}

/** The terms of the words from `first` up to, not including, `last`, with where each stands. */
export function termsIn(
  words: Words,
  first: number,
  last: number,
): { readonly term: string; readonly at: number }[] {
  const found: { term: string; at: number }[] = []
  for (let at = first; at < last; at++) {
    const term = termOf(words, at)
    if (term !== null) found.push({ term, at })
  }
  return found
}

/** How much a term tells: the rarer among the units of a story, the more; between about 0.3 and 8. */
export type Weights = (term: string) => number

/** Inverse frequency over units (sentences, clauses): ln(1 + N / n). A term that no unit has weighs as one of a single unit. */
export function weightsOver(units: readonly (readonly string[])[]): Weights {
  const seen = new Map<string, number>()
  for (const unit of units)
    for (const term of new Set(unit)) seen.set(term, (seen.get(term) ?? 0) + 1)
  const all = units.length
  return (term) => Math.log(1 + all / (seen.get(term) ?? 1))
}

/** Cosine of two bags of terms under weights, 0 to 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0)
  const length = (bag: ReadonlyMap<string, number>) =>
    Math.sqrt([...bag.values()].reduce((sum, w) => sum + w * w, 0))
  const both = length(a) * length(b)
  return both === 0 ? 0 : dot / both
}
