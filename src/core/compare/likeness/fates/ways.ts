/** By what somebody is said to have come to harm: *died of a heart attack* and *was killed by a drone* tell two things. */
import { child, isRelation, isUpos } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import { HARMED, WAY_OF, type Way } from '../lexicon.en.js'

/** The ways that the words from `first` up to, not including, `last` give with the word for the harm; empty where they give none. */
export function waysIn(words: Words, first: number, last: number): ReadonlySet<Way> {
  const found = new Set<Way>()
  const harms: number[] = []
  for (let at = first; at < last; at++) if (HARMED.has(words.lemma[at]!)) harms.push(at)
  if (harms.length === 0) return found
  for (let at = first; at < last; at++) {
    const way = wayAt(words, at)
    if (way && isOfHarm(words, at, harms)) found.add(way)
  }
  return found
}

function wayAt(words: Words, at: number): Way | null {
  const lemma = words.lemma[at]!
  const before = at > 0 ? words.lemma[at - 1]! : ''
  return WAY_OF.get(`${before} ${lemma}`) ?? WAY_OF.get(lemma) ?? null
}

/** Steps up the tree from what did the harm to the word for it: *in a raid by commandos on the village*. */
const STEPS = 5

/** True where a word hangs on the harm, or the harm on it; what was *a day before* it, or of another man, is another matter. */
function isOfHarm(words: Words, at: number, harms: readonly number[]): boolean {
  for (let over = at, steps = 0; over >= 0 && steps <= STEPS; steps++) {
    if (harms.includes(over) || harms.some((harm) => words.head[harm] === over)) return true
    if (isRelation(words, over, 'acl:relcl', 'parataxis', 'ccomp', 'appos')) return false
    if (isRelation(words, over, 'advcl') && !isWhen(words, over)) return false
    over = words.head[over]!
  }
  return false
}

/** *died when commandos attacked*, but not *before commandos came*. */
function isWhen(words: Words, clause: number): boolean {
  const mark = child(words, clause, 'mark')
  const adverb = child(words, clause, 'advmod')
  const is = (word: number) => word !== -1 && /^(?:when|as|after)$/.test(words.lemma[word]!)
  return is(mark) || (adverb !== -1 && isUpos(words, adverb, 'ADV', 'SCONJ') && is(adverb))
}
