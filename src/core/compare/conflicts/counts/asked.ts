/** What one number is asked: its state and the sort of what it counts, by the words around it. */
import {
  child,
  children,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
  wordsSpan,
} from '../../../language/tree.js'
import type { Quantity, Span, Words } from '../../../model/index.js'
import { CLASS_OF } from '../../likeness/lexicon.en.js'
import {
  ALL_IN,
  ALL_WHERE_MANY,
  ASKED_BEFORE,
  BANDS,
  COUNTING,
  NUMBER_OF,
  OF_THINGS,
  OWN_MEN,
  SORT_OF,
  SORTS_OF_PEOPLE,
  STATE_OF_NOUN,
  STATE_OF_VERB,
  type State,
} from '../lexicon/counts.en.js'
import { ADDED_TO, ANYBODY_DEAD, MAY_BE_DOERS } from '../lexicon.en.js'
import { OUTCOME_OF } from '../../likeness/fates/outcomes.en.js'
import { DEAD_NOUNS, HARM_OF } from '../lexicon/states.en.js'

/** A question: how many of a sort are in a state. */
export interface Asked {
  readonly state: State
  readonly sort: string
  /** Told as a number of its own: *the number of dead at nine*. */
  readonly isFigure?: boolean
}

/** A number in its text: its own words are `first` up to `last`. */
export interface Sight {
  readonly words: Words
  readonly text: string
  readonly one: Quantity
  readonly first: number
  readonly last: number
}

/** Letters before a number in which its question may stand. */
const BEFORE = 90

/** A number without a noun of its own: *the number of dead at nine* asks for itself, *speaks of four* what was asked `last`; else null. */
export function asksLast(sight: Sight): Asked | 'last' | null {
  const { text, one } = sight
  const behind = text.slice(one.number.to, one.number.to + 12)
  if (!isBare(sight) || (/^\s+[a-z]/.test(behind) && !ENDS.test(behind))) return null
  const before = text.slice(Math.max(0, one.span.from - BEFORE), one.span.from).replace(/\s+/g, ' ')
  return askedOutright(before) ?? (ASKED_BEFORE.test(before) ? 'last' : null)
}

/** Words with which another clause goes on behind a number. */
const ENDS = /^\s+(?:of (?:them|whom)|and|in|at|on|by|to|who|after|from|when|with|but|for|as)\b/

function askedOutright(before: string): Asked | null {
  const found = NUMBER_OF.exec(before)?.groups
  if (!found) return null
  const noun = singular(
    found['of'] ?? found['noun'] ?? found['there'] ?? found['asked']!.split(' ').at(-1)!,
  )
  const state = STATE_OF_NOUN.get(noun) ?? STATE_OF_NOUN.get(`${noun}s`) ?? HARM_OF.get(noun)
  if (!state) return null
  const sort = found['sort'] ? sortOf(singular(found['sort']), state) : 'people'
  return { state, sort: SORTS_OF_PEOPLE.has(sort) ? sort : 'people' }
}

function singular(noun: string): string {
  return noun.toLowerCase().replace(/(?<=[a-z]{3})s$/, '')
}

/** True where no noun stands behind the number. */
function isBare({ words, last, one }: Sight): boolean {
  return one.head === null || !isUpos(words, last - 1, 'NOUN', 'PROPN', 'ADJ', 'VERB')
}

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
  const near = harmNear(sight)
  if (near) return near
  const head = isUpos(words, last - 1, 'NOUN', 'ADJ') ? words.lemma[last - 1]! : ''
  if (DEAD_NOUNS.has(head)) return 'killed'
  const own = STATE_OF_NOUN.get(head)
  const at = headOf(words, first, last)
  const up = upward(words, at)
  for (const over of up) {
    const harm = HARM_OF.get(words.lemma[over]!)
    if (harm) return isAside(words, over) ? null : harm
  }
  if (own === 'attackers') return isFate(words, at) ? null : own
  if (own) return own

  for (const over of up.slice(0, 3)) {
    const state = STATE_OF_VERB.get(words.lemma[over]!)
    if (state) return state
    const isPart = children(words, over).some((word) => words.lemma[word] === 'part')
    if (words.lemma[over] === 'take' && isPart) return 'attackers'
  }
  return isArmed(sight) && !isFate(words, at) ? 'attackers' : null
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

/** *11 people died*, *14 dead*, *killed two guards*, *dead, including seven civilians*: beside the number, whatever the tree says. */
function harmNear({ words, first, last }: Sight): State | null {
  const before = words.lemma[first - 1] ?? ''
  if (HARM_OF.has(before)) return HARM_OF.get(before)!
  for (let word = last; word < Math.min(words.count, last + NEAR); word++) {
    const own = HARM_OF.get(words.lemma[word]!)
    if (own) return own
    if (words.form[word] === 'lives' && words.lemma[word - 2] === 'lose') return 'killed'
    if (isUpos(words, word, 'PUNCT')) break
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

/** *a crew of 25*. */
function isCrew({ text, one }: Sight): boolean {
  return /\bcrew of\s*$/i.test(text.slice(Math.max(0, one.number.from - 12), one.number.from))
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

/** *two guards*: guard; *four of them civilians*: civilian; *five of its men*: fighter; null for *two of the wounded*. */
export function sortAt(sight: Sight, state: State): string | null {
  const { words, text, first, last, one } = sight
  if (isCrew(sight)) return 'crew'
  const next = words.form
    .slice(last, last + 2)
    .join(' ')
    .toLowerCase()
  if (next === 'of them' || next === 'of whom') {
    const at = last + (isUpos(words, last + 2, 'AUX') ? 3 : 2)
    return isUpos(words, at, 'NOUN') ? sortOf(words.lemma[at]!, state) : null
  }
  const of = words.form.slice(first, last).findIndex((form) => /^of$/i.test(form))
  if (of !== -1) {
    const isOwn = /^(?:its|their)$/i.test(words.form[first + of + 1] ?? '')
    return isOwn && OWN_MEN.has(one.head ?? '') ? 'fighter' : null
  }
  // *one is in custody*, *one of them*
  if (isBare(sight) && one.high === 1) return null
  if (isBare(sight)) return next.startsWith('of ') ? null : sortOfBare(sight, next, state)
  if (one.head === null || ADDED_TO.has(one.head)) return null
  if (one.head === 'member') return sortOfMembers(text, one)
  const many = (one.low ?? one.approx ?? 0) >= MANY ? ALL_WHERE_MANY.get(one.head) : undefined
  return many ?? sortOf(one.head, state)
}

/** *nine members of the Torvald militant group*, *one crew member*; of other members nobody knows what they are. */
function sortOfMembers(text: string, { span, number }: Quantity): string | null {
  if (/\bcrew\s+members?$/i.test(text.slice(number.to, span.to))) return 'crew'
  return BANDS.test(text.slice(span.to, span.to + BEFORE)) ? 'fighter' : null
}

/** *two were killed*: of whom the sentences before tell; *five dead*, *killed nine* and *27 arrested* tell of anybody. */
function sortOfBare({ words, first, one, text }: Sight, next: string, state: State): string | null {
  if (state === 'arrested') return 'people'
  if (state !== 'killed' && state !== 'injured')
    return one.head === null ? 'people' : sortOf(one.head, state)
  const isHarmed = /^(?:dead|killed|injured|wounded|hurt)\b|^(?:are |were )?feared\b/.test(next)
  if (isHarmed || HARM_OF.has(words.lemma[first - 1] ?? '')) return 'people'
  return TOLL.test(text.slice(Math.max(0, one.span.from - BEFORE), one.span.from)) ? 'people' : null
}

/** *The number of prisoners killed in the riot has risen to 25*. */
const TOLL = /\b(?:toll|number|dead)\b[^.;]*\b(?:to|at|is|was|are now|stands at|stood at)\s*$/i

/** *Twenty-four men died* tells of all, *two men* of some. */
const MANY = 10

/** *four attackers* are all of them where it is asked how many attacked, and one sort of the dead. */
function sortOf(lemma: string, state: State): string {
  const own = SORT_OF.get(lemma) ?? CLASS_OF.get(lemma) ?? lemma
  if (OF_THINGS.has(state)) return own
  const isDoer = state === 'attackers' && MAY_BE_DOERS.has(lemma)
  const isAll = isDoer || (STATE_OF_NOUN.get(lemma) === state && own !== 'crew')
  return isAll || ANYBODY_DEAD.has(lemma) || ALL_IN.get(state)?.has(lemma) ? 'people' : own
}

/** *shot a guard dead*, *a guard was killed*: one of a sort, without a number; null for *a man*, who may be one of many. */
export function singleAt(words: Words, at: number): { asked: Asked; span: Span } | null {
  const det = isUpos(words, at, 'NOUN') ? child(words, at, 'det') : -1
  if (det === -1 || !/^an?$/i.test(words.form[det]!)) return null
  const verb = words.head[at]!
  if (verb === -1) return null
  const isHarmed =
    isRelation(words, at, 'obj', 'nsubj:pass') || words.form[verb]?.toLowerCase() === 'dead'
  const isDead = children(words, verb).some((word) => words.form[word]!.toLowerCase() === 'dead')
  const state = HARM_OF.get(words.lemma[verb]!) ?? (isDead ? 'killed' : null)
  const sort = state ? sortOf(words.lemma[at]!, state) : 'people'
  if (!isHarmed || !state || sort === 'people') return null
  return { asked: { state, sort }, span: wordsSpan(words, det, at + 1) }
}

/** So many words before a number its verb of counting may stand. */
const BACK = 10

/** *A rights group counted eleven*, *the union speaks of four*: the noun over the verb of counting; null where none stands there. */
export function counterOf(words: Words, span: Span): string | null {
  const { first } = wordsIn(words, span)
  const start = Math.max(words.starts[sentenceOf(words, first)]!, first - BACK)
  for (let at = first - 1; at >= start; at--) {
    if (!COUNTING.has(words.lemma[at]!) || !isUpos(words, at, 'VERB')) continue
    const subject = child(words, at, 'nsubj')
    return subject !== -1 && isUpos(words, subject, 'NOUN', 'PROPN') ? words.lemma[subject]! : null
  }
  return null
}
