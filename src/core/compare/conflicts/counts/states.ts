/** What the words around a number tell of the counted: that they died, were held, did it. */
import { children, isRelation, isUpos, sentenceOf } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import { OUTCOME_OF } from '../../likeness/fates/outcomes.en.js'
import {
  ATTACKING,
  HAVING,
  HELD,
  HOME_TO,
  INSIDE,
  IN_RANKS,
  STATE_BEHIND,
  STATE_OF_NOUN,
  STATE_OF_VERB,
  type State,
} from '../lexicon/counts.en.js'
import { MAY_BE_DOERS } from '../lexicon.en.js'
import { DEAD_NOUNS, HARM_OF } from '../lexicon/states.en.js'
import { BEFORE, isBare, isCrew, type Sight } from './sight.js'

/** So many words behind a number what came of the counted may stand. */
const NEAR = 6

/** So far up the tree a number may stand from its verb. */
const STEPS = 4

/** What the clause around a number tells of the counted; null for *the bombing in which 23 died*, another matter. */
export function stateAround(sight: Sight): State | null {
  const { words, text, one, first, last } = sight
  if (/^\W+fighting for (?:\w+ )?li(?:fe|ves)/i.test(text.slice(one.span.to, one.span.to + 30)))
    return 'injured'
  if (isOnBoard(sight)) return 'on board'
  const lead = text.slice(Math.max(0, one.span.from - BEFORE), one.span.from).replace(/\s+/g, ' ')
  if (HOME_TO.test(lead)) return 'living there'
  if (INSIDE.test(text.slice(one.span.to, one.span.to + 60))) return 'inside'
  if (isBare(sight) && HELD.test(text.slice(one.number.to, one.number.to + 14))) return 'arrested'
  if (isBare(sight) && TOLL.test(lead)) return 'killed'
  const near = harmNear(sight)
  if (near) return near
  const head = isUpos(words, last - 1, 'NOUN', 'ADJ') ? words.lemma[last - 1]! : ''
  if (DEAD_NOUNS.has(head)) return 'killed'
  const behind = stateBehind(sight)
  if (behind) return behind
  const own = STATE_OF_NOUN.get(head)
  const at = headOf(words, first, last)
  const up = upward(words, at)
  for (const over of up) {
    const harm = HARM_OF.get(words.lemma[over]!)
    if (harm) return isAside(words, over) ? null : harm
  }
  if (own === 'attackers') return isFate(words, at) ? null : own
  if (own) return own
  if (isOfDoers(words, at)) return 'attackers'
  if (IN_RANKS.has(one.head ?? '') && (HAVING.test(lead) || one.head === 'strong'))
    return 'in its ranks'
  for (const over of up.slice(0, 3)) {
    const state = STATE_OF_VERB.get(words.lemma[over]!)
    if (state) return state
    const isPart = children(words, over).some((word) => words.lemma[word] === 'part')
    if (words.lemma[over] === 'take' && isPart) return 'attackers'
  }
  return isArmed(sight) && !isFate(words, at) ? 'attackers' : null
}

/** *60 soldiers occupied the building*, *seized by five men*, *600 soldiers had been involved*. */
function isOfDoers(words: Words, at: number): boolean {
  const verb = words.head[at]!
  if (verb === -1 || !isUpos(words, verb, 'VERB')) return false
  if (words.lemma[verb] === 'involve') return isRelation(words, at, 'nsubj:pass')
  return ATTACKING.has(words.lemma[verb]!) && isRelation(words, at, 'nsubj', 'obl:agent')
}

/** *two gunmen were shot dead*: what became of them. */
function isFate(words: Words, at: number): boolean {
  let over = words.head[at]!
  for (let steps = 0; over !== -1 && steps < 2; steps++, over = words.head[over]!) {
    const parts = [over, ...children(words, over)]
    if (parts.some((word) => word !== at && OUTCOME_OF.has(words.lemma[word]!))) return true
  }
  return false
}

/** The words over the number, from its own up. */
function upward(words: Words, first: number): number[] {
  const found: number[] = []
  for (let over = first; found.length < STEPS && over !== -1; over = words.head[over]!)
    found.push(over)
  return found
}

/** *53 pupils abducted from a school*, *112 boys were missing*: a state that stands right behind. */
function stateBehind({ words, last }: Sight): State | null {
  for (let word = last; word < Math.min(words.count, last + 4); word++) {
    const state = STATE_BEHIND.get(words.form[word]!.toLowerCase())
    if (state) return state
    if (
      !/^(?:were|was|are|is|have|had|been|still|reported|confirmed|feared|now|also)$/i.test(
        words.form[word]!,
      )
    )
      return null
  }
  return null
}

/** Words with which another clause begins: *rose to five after two of the injured died*. */
const ANOTHER: ReadonlySet<string> = new Set([
  'after',
  'before',
  'when',
  'while',
  'as',
  'since',
  'though',
])

/** *11 people died*, *14 dead*, *killed two guards*, *dead, including seven civilians*: beside the number, whatever the tree says. */
function harmNear({ words, first, last }: Sight): State | null {
  const before = words.lemma[first - 1] ?? ''
  if (HARM_OF.has(before)) return HARM_OF.get(before)!
  for (let word = last; word < Math.min(words.count, last + NEAR); word++) {
    const own = HARM_OF.get(words.lemma[word]!)
    if (own) return own
    if (words.form[word] === 'lives' && words.lemma[word - 2] === 'lose') return 'killed'
    if (isUpos(words, word, 'PUNCT') || ANOTHER.has(words.form[word]!.toLowerCase())) break
  }
  if (!/^(?:including|them)$/.test(before)) return null
  const start = words.starts[sentenceOf(words, first)]!
  for (let word = first - 1; word >= start; word--) {
    const own = HARM_OF.get(words.lemma[word]!)
    if (own) return own
  }
  return null
}

function isAside(words: Words, verb: number): boolean {
  return isRelation(words, verb, 'acl:relcl') && isUpos(words, words.head[verb]!, 'NOUN')
}

/** *24 people aboard*. */
function isAboard({ text, one }: Sight): boolean {
  const behind = text.slice(one.number.to, one.number.to + 45)
  return /^\W+(?:\w+\W+){0,3}?(?:aboard|on board)\b/i.test(behind)
}

/** True where the number tells how many are on board. */
function isOnBoard(sight: Sight): boolean {
  return isCrew(sight) || isAboard(sight)
}

/** *three men armed with rifles*. */
function isArmed({ words, first, last }: Sight): boolean {
  const at = headOf(words, first, last)
  if (!MAY_BE_DOERS.has(words.lemma[at]!)) return false
  return children(words, at).some(
    (word) =>
      isRelation(words, word, 'acl', 'amod', 'acl:relcl') &&
      words.form[word]!.toLowerCase() === 'armed',
  )
}

/** The word of a range on which the others hang. */
function headOf({ head }: Words, first: number, last: number): number {
  let at = first
  while (head[at]! >= first && head[at]! < last) at = head[at]!
  return at
}

/** *The death toll rose from three to five*. */
const TOLL = /\bdeath toll\b[^.;]*\b(?:to|at|is|was|of)\s+$/i
