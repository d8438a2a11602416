/** What several words say together, as one term: *lost their lives* is *died*, *no trace of them* is *missing*. */
import { isUpos } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import { IDIOMS, type Idiom } from './lexicon.en.js'

/** How far before the noun of an idiom its verb may stand, and behind it, in words. */
const BACK = 8
const AHEAD = 5

/** Puts the terms of idioms in the place of those of their words. */
export function withIdioms(words: Words, terms: (string | null)[]): (string | null)[] {
  for (let at = 0; at < words.count; at++) {
    const idiom = IDIOMS.get(words.lemma[at]!)
    const verb = idiom ? verbOf(idiom, words, at) : -1
    if (!idiom || verb === -1) continue
    // *lost their lives* is said of them as *died* is: the verb carries it.
    terms[idiom.verbal ? verb : at] = idiom.term
    terms[idiom.verbal ? at : verb] = null
  }
  return terms
}

/** The word that makes an idiom with a noun; −1 where there is none in the sentence. */
function verbOf({ with: others, side, counted }: Idiom, words: Words, at: number): number {
  const isOne =
    counted?.test(words.form[at]!) || counted?.test(`${words.form[at - 1]} ${words.form[at]}`)
  if (counted && !isUpos(words, at - 1, 'NUM') && !isOne) return -1
  const [first, last] = side === 'before' ? [at - BACK, at - 1] : [at - BACK, at + AHEAD]
  for (let w = Math.min(last, words.count - 1); w >= Math.max(first, 0); w--) {
    if (w !== at && others.has(words.lemma[w]!)) return isApart(words, w, at) ? -1 : w
  }
  return -1
}

/** A full stop or a bracket stands between. */
function isApart(words: Words, a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  for (let w = from + 1; w < to; w++) if (/^[.?!:;()]$/.test(words.form[w]!)) return true
  return false
}
