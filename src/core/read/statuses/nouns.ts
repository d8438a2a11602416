/** How a person stands by the nouns and adjectives beside the name. */
import { child, isRelation, isUpos } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import type { Words } from '../../model/index.js'
import { BEFORE, BESIDE, DEEDS, HUNTS } from './lexicon.en.js'
import { DESCRIPTION, forceOf, type Draft } from './draft.js'

/** *suspected gunman Ivo Rask*: up to the article or verb before the name. */
export function before(words: Words, first: number, last: number, head: number): Draft[] {
  for (let w = first - 1; w >= 0 && first - w < DESCRIPTION; w--) {
    if (!isUpos(words, w, 'ADJ', 'NOUN', 'PROPN') && words.xpos[w] !== X.VBN) break
    const status = BEFORE.get(words.form[w]!.toLowerCase())
    const within = (words.head[w]! > w && words.head[w]! < last) || words.head[head] === w
    if (status && within) return [{ rule: 'PS1', kind: status, word: w }]
  }
  return []
}

/** *Ivo Rask, the prime suspect, …* */
export function beside(words: Words, last: number): Draft[] {
  if (words.form[last] !== ',') return []
  let not = false
  for (let w = last + 1; w < Math.min(words.count, last + 1 + DESCRIPTION); w++) {
    const tag = words.xpos[w]
    if (/^[,.;:]$/.test(words.form[w]!) || tag === X.VBD || tag === X.VBZ || tag === X.MD) return []
    if (isUpos(words, w, 'PRON', 'SCONJ', 'CCONJ')) return []
    if (/^(?:not|longer)$/.test(words.form[w]!)) not = true
    const status = BESIDE.get(words.form[w]!.toLowerCase())
    if (status) return [{ rule: 'PS2', kind: status, word: w, force: not ? 'not' : 'is' }]
  }
  return []
}

/** *the arrest of Ivo Rask*, *Ivo Rask’s trial*, *the charges against him*, *the hunt for him*, *a warrant for his arrest*. */
export function ofNoun(words: Words, head: number): Draft[] {
  const above = words.head[head]!
  if (above === -1) return []
  const preposition = child(words, head, 'case')
  const case_ = preposition === -1 ? '' : words.lemma[preposition]!
  const lemma = words.lemma[above]!
  if (case_ === 'for' && HUNTS.test(lemma))
    return [{ rule: 'PS5', kind: 'wanted', word: above, force: forceOf(words, above) }]
  if (case_ === 'against' && lemma === 'charge') return [charges(words, above)]
  const owns = isRelation(words, head, 'nmod:poss') || case_ === 'of'
  const status = owns && isUpos(words, above, 'NOUN') ? DEEDS.get(lemma) : undefined
  if (!status) return []
  const warrant = words.head[above]!
  const sought = warrant !== -1 && words.lemma[warrant] === 'warrant'
  return sought || followsWarrant(words, above)
    ? [{ rule: 'PS5', kind: 'wanted', word: above }]
    : [{ rule: 'PS5', kind: status, word: above }]
}

/** *a warrant was issued for the arrest of Ivo Rask*: nobody is arrested yet. */
function followsWarrant(words: Words, noun: number): boolean {
  const preposition = child(words, noun, 'case')
  if (preposition === -1 || words.lemma[preposition] !== 'for') return false
  const verb = words.head[noun]!
  const subject = verb === -1 ? -1 : child(words, verb, 'nsubj', 'obj')
  return subject !== -1 && /^(?:warrant|reward|order|call|notice)$/.test(words.lemma[subject]!)
}

/** *The charges against Ivo Rask were dropped.* */
function charges(words: Words, noun: number): Draft {
  const verb = words.head[noun]!
  const dropped = verb !== -1 && /^(?:drop|dismiss|withdraw|quash|reject)$/.test(words.lemma[verb]!)
  return dropped
    ? { rule: 'PS5', kind: 'cleared', word: verb, force: forceOf(words, verb) }
    : { rule: 'PS5', kind: 'charged', word: noun }
}
