/** What became of one person, with what the words around it tell: when, where, by what. */
import { OF_PERSONS, type OutcomeClass } from '../likeness/fates/outcomes.en.js'
import { isLeftOpen, type Outcome } from '../likeness/fates/outcomes.js'
import { isRelation } from '../../language/tree.js'
import type { Words } from '../../model/index.js'
import type { Scene } from './draft.js'

/** Told to be so of a person with a name. */
export function fatesIn(
  { outcomes }: Scene,
  classes: ReadonlySet<OutcomeClass> = OF_PERSONS,
): Outcome[] {
  return outcomes.filter(
    (one) =>
      classes.has(one.outcome) &&
      !isLeftOpen(one) &&
      one.told !== 'not' &&
      personsOf(one).length > 0,
  )
}

/** True where both are about one person with a name. */
export function ofOne(a: Outcome, b: Outcome): boolean {
  return personsOf(a).some((one) => b.about.has(one))
}

function personsOf({ about }: Outcome): string[] {
  return [...about].filter((term) => term.startsWith('@'))
}

/** True where a word hangs, over few others, on the word that tells the fate: *killed in a raid on Monday*. */
export function isUnder(words: Words, word: number, at: number): boolean {
  for (let over = word, steps = 0; over !== -1 && steps <= STEPS; steps++) {
    if (over === at) return true
    // *a paper that cites sources in Aldmere*: another matter.
    if (isRelation(words, over, 'acl:relcl', 'parataxis', 'nsubj', 'obj')) return false
    over = words.head[over]!
  }
  return false
}

/** So far up the tree what belongs to a fate may stand. */
const STEPS = 6
