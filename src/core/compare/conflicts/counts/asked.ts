/** What a number is asked where no noun stands behind it, and who is counted or counts without a number or a voice. */
import {
  child,
  children,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
  wordsSpan,
} from '../../../language/tree.js'
import type { Span, Words } from '../../../model/index.js'
import {
  ASKED_BEFORE,
  COUNTING,
  DOERS_BEFORE,
  NUMBER_OF,
  THERE_WERE,
  SORTS_OF_PEOPLE,
  STATE_OF_NOUN,
  type State,
} from '../lexicon/counts.en.js'
import { HARM_OF } from '../lexicon/states.en.js'
import { BEFORE, isBare, type Sight } from './sight.js'
import { sortOf } from './sorts.js'

/** A question: how many of a sort are in a state. */
export interface Asked {
  readonly state: State
  readonly sort: string
  /** Told as a number of its own: *the number of dead at nine*. */
  readonly isFigure?: boolean
}

/** A number without a noun of its own: *the number of dead at nine* asks for itself, *speaks of four* what was asked `last`; else null. */
export function asksLast(sight: Sight): Asked | 'last' | 'presence' | null {
  const { text, one } = sight
  const behind = text.slice(one.number.to, one.number.to + 12)
  const lead = text.slice(Math.max(0, one.span.from - BEFORE), one.span.from)
  if (/^\s+of them\b/.test(behind) && DOERS_BEFORE.test(lead))
    return { state: 'attackers', sort: 'people' }
  // *his list has grown to 16 names*
  if (one.head === 'name' && (one.low ?? 0) > 1) return 'last'
  if (!isBare(sight) || (/^\s+[a-z]/.test(behind) && !ENDS.test(behind))) return null
  const before = lead.replace(/\s+/g, ' ')
  if (THERE_WERE.test(before)) return askedOutright(before) ?? 'presence'
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

/** *shot a guard dead*, *a guard was killed*: one of a sort, without a number; null for *a man*, who may be one of many. */
export function singleAt(words: Words, at: number): { asked: Asked; span: Span } | null {
  const det = isUpos(words, at, 'NOUN') ? child(words, at, 'det') : -1
  if (det === -1 || !/^an?$/i.test(words.form[det]!)) return null
  // *a hostage in last week's siege*: one of them
  if (child(words, at, 'nmod') !== -1) return null
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
