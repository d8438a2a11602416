/** Which noun a phrase is about: *20 tonnes of rifles*, *some of the bodies*, *carried out no search of a flat*. */
import { child, isUpos } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import { BRINGING, DEED_OF, MEASURES } from '../lexicon/predicates.en.js'

/** *not one franc was paid*, where the tree takes the number for the subject: the franc. */
export function countedBy(words: Words, word: number): number {
  return isUpos(words, word, 'NUM') && isUpos(words, word + 1, 'NOUN', 'PROPN') ? word + 1 : word
}

/** *20 tonnes of rifles*: rifles. */
export function measured(words: Words, word: number): string {
  const of = MEASURES.has(words.lemma[word]!) ? child(words, word, 'nmod') : -1
  return words.lemma[of === -1 ? word : of]!
}

/** *some of the bodies*, *none of the hostages*: the bodies, the hostages. */
export function partOf(words: Words, word: number): number {
  const of = SOME_OF.test(words.form[word]!) ? child(words, word, 'nmod') : -1
  return of === -1 ? word : of
}

const SOME_OF = /^(?:some|all|any|each|both|none|many|most|few|several|half|part|one|two|three)$/i

const SHOTS = /^(?:shot|bullet|gunshot)$/

/** *carried out no search of a flat* is *did not search a flat*: the deed that a light verb leaves to its noun, and what it is done to. */
export function nounDeed(
  words: Words,
  at: number,
  noun: number,
): { verb: string; object: number } | null {
  // *no shots were fired*: nobody shot.
  if (words.lemma[at] === 'fire' && SHOTS.test(words.lemma[noun]!))
    return { verb: 'shot', object: noun }
  const verb = BRINGING.has(words.lemma[at]!) ? DEED_OF.get(words.lemma[noun]!) : undefined
  return verb === undefined ? null : { verb, object: child(words, noun, 'nmod') }
}
