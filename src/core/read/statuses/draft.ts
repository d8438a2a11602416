/** A status in the making: words, before it has a name and a teller. */
import { children, isRelation } from '../../language/tree.js'
import type { Status, StatusKind, Words } from '../../model/index.js'

/** A status found beside a name, in words. */
export interface Draft {
  readonly rule: string
  readonly kind: StatusKind
  /** The word that tells it. */
  readonly word: number
  readonly force?: Status['force']
  /** The word for who says so, where it is the subject: *police suspect …*. */
  readonly by?: number
}

/** A description is no longer than this, in words. */
export const DESCRIPTION = 7

/** Whether the verb or noun is negated, still to come or only possible. */
export function forceOf(words: Words, verb: number): Status['force'] {
  for (const c of children(words, verb)) {
    const lemma = words.lemma[c]!
    if (/^(?:not|never|n't|n’t)$/.test(lemma) && c < verb) return 'not'
    if (lemma === 'long' && words.form[c] === 'longer') return 'not'
    if (lemma === 'longer') return 'not'
    if (!isRelation(words, c, 'aux')) continue
    if (/^(?:will|shall)$/.test(lemma)) return 'planned'
    if (/^(?:may|might|could|can|would|should)$/.test(lemma)) return 'possible'
  }
  return 'is'
}
