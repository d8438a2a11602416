/** Where a clause tells that somebody was on the spot: *was among those present*, *had been in the first car*, *was even there*. */
import { child, isUpos } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import { INSIDE, SPOTS, THERE } from './outcomes.en.js'

/** True where the word says of somebody that he was where something happened. */
export function tellsPresence(words: Words, at: number): boolean {
  if (child(words, at, 'cop') === -1 || child(words, at, 'expl') !== -1) return false
  const form = words.form[at]!.toLowerCase()
  if (isUpos(words, at, 'ADJ', 'ADV')) return THERE.has(form)
  const preposition = child(words, at, 'case')
  if (preposition === -1 || !INSIDE.has(words.lemma[preposition]!)) return false
  // *in one of the vehicles*: the tree hangs the vehicles on the number; *among those present*: some read a noun.
  const part = isUpos(words, at, 'NUM', 'DET', 'PRON') ? child(words, at, 'nmod') : -1
  return SPOTS.has(words.lemma[part === -1 ? at : part]!) || form === 'present'
}
