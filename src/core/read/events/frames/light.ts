/** Verbs that lend their arguments to an event noun, or only say that it was: *carried out a raid*, *the raid took place*. */
import { isMeasured, verbArguments, type Argument } from '../../../language/clause.js'
import { D, U } from '../../../language/tagset.js'
import type { Words } from '../../../model/index.js'
import { LIGHT_VERBS, OCCUR_VERBS, STRIKING } from '../lexicon.en.js'

/** The arguments that a light verb lends to its event noun. */
export function lent(words: Words, verb: number, isSubject: boolean, noun: number): Argument[] {
  return verbArguments(words, verb).filter(
    ({ pattern, word }) =>
      word !== noun &&
      (isSubject
        ? pattern.startsWith('obl') || (pattern === 'obj' && STRIKING.has(words.lemma[verb]!))
        : !pattern.startsWith('obj')),
  )
}

/** The light verb of an event noun, and whether the noun is its subject; *carried out a wave of attacks* too. */
export function lightVerb(words: Words, told: number): { verb: number; subject: boolean } {
  const noun = isMeasured(words, told) ? words.head[told]! : told
  const head = words.head[noun]!
  const none = { verb: -1, subject: false }
  if (head === -1 || words.upos[head] !== U.VERB) return none
  const relation = words.deprel[noun]
  if (relation === D['obj'] && LIGHT_VERBS.has(words.lemma[head]!))
    return { verb: head, subject: false }
  if (relation === D['nsubj:pass']) {
    if (LIGHT_VERBS.has(words.lemma[head]!)) return { verb: head, subject: false }
  }
  if (relation === D['obl'] && words.lemma[told] === 'condition')
    return { verb: head, subject: false }
  if (relation === D['nsubj'] && OCCUR_VERBS.has(words.lemma[head]!))
    return { verb: head, subject: true }
  return none
}
