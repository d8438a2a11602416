/** What the words around a number tell of the counted: that they died, were held, did it. */
import { children, isRelation, isUpos, sentenceOf, rootIn } from '../../../language/tree.js'
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

/** One way of reading what became of the counted; `aside` where it is another matter: *the bombing in which 23 died*. */
type Reader = (sight: Sight) => State | 'aside' | null

/** In this order: what stands right beside a number is surer than the verb over it. */
const READERS: readonly Reader[] = [
  ofPhrase,
  harmNear,
  stateBehind,
  harmOver,
  ofNoun,
  ofDoers,
  inRanks,
  ofVerb,
  ofArmed,
]

/** What the clause around a number tells of the counted; null where it tells nothing. */
export function stateAround(sight: Sight): State | null {
  for (const read of READERS) {
    const state = read(sight)
    if (state) return state === 'aside' ? null : state
  }
  return null
}

/** *11 more fighting for life*, *a crew of 25*, *home to 40,000*, *eleven held*, *the death toll rose to five*. */
function ofPhrase(sight: Sight): State | null {
  const { text, one } = sight
  const behind = text.slice(one.span.to, one.span.to + 60)
  const lead = leadOf(sight)
  if (FOR_LIFE.test(behind)) return 'injured'
  if (isOnBoard(sight)) return 'on board'
  if (HOME_TO.test(lead)) return 'living there'
  if (INSIDE.test(behind)) return 'inside'
  if (!isBare(sight)) return null
  if (HELD.test(text.slice(one.number.to, one.number.to + 14))) return 'arrested'
  return TOLL.test(lead) ? 'killed' : null
}

const FOR_LIFE = /^\W+fighting for (?:\w+ )?li(?:fe|ves)/i

function leadOf({ text, one }: Sight): string {
  return text.slice(Math.max(0, one.span.from - BEFORE), one.span.from).replace(/\s+/g, ' ')
}

/** A verb of harm so few steps over the number. */
function harmOver(sight: Sight): State | 'aside' | null {
  const { words } = sight
  for (const over of upward(sight)) {
    const harm = HARM_OF.get(words.lemma[over]!)
    if (harm) return isAside(words, over) ? 'aside' : harm
  }
  return null
}

/** *19 hostages*, *three explosions*; what became of attackers counts only those. */
function ofNoun({ words, first, last }: Sight): State | 'aside' | null {
  const own = STATE_OF_NOUN.get(nounOf({ words, last }))
  if (own !== 'attackers') return own ?? null
  return isFate(words, rootIn(words, first, last)) ? 'aside' : own
}

function nounOf({ words, last }: Pick<Sight, 'words' | 'last'>): string {
  return isUpos(words, last - 1, 'NOUN', 'ADJ') ? words.lemma[last - 1]! : ''
}

/** *has about 800 members*, *the 1,500-strong brigade*. */
function inRanks(sight: Sight): State | null {
  const { head } = sight.one
  const isHad = head === 'strong' || HAVING.test(leadOf(sight))
  return IN_RANKS.has(head ?? '') && isHad ? 'in its ranks' : null
}

/** *were released*, *20 men had taken part*. */
function ofVerb(sight: Sight): State | null {
  const { words } = sight
  for (const over of upward(sight).slice(0, 3)) {
    const state = STATE_OF_VERB.get(words.lemma[over]!)
    if (state) return state
    const isPart = children(words, over).some((word) => words.lemma[word] === 'part')
    if (words.lemma[over] === 'take' && isPart) return 'attackers'
  }
  return null
}

function ofArmed(sight: Sight): State | null {
  const { words, first, last } = sight
  return isArmed(sight) && !isFate(words, rootIn(words, first, last)) ? 'attackers' : null
}

/** *60 soldiers occupied the building*, *seized by five men*, *600 soldiers had been involved*. */
function ofDoers({ words, first, last }: Sight): State | null {
  const at = rootIn(words, first, last)
  const verb = words.head[at]!
  if (verb === -1 || !isUpos(words, verb, 'VERB')) return null
  const isDoer =
    words.lemma[verb] === 'involve'
      ? isRelation(words, at, 'nsubj:pass')
      : ATTACKING.has(words.lemma[verb]!) && isRelation(words, at, 'nsubj', 'obl:agent')
  return isDoer ? 'attackers' : null
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
function upward({ words, first, last }: Sight): number[] {
  const found: number[] = []
  for (
    let over = rootIn(words, first, last);
    found.length < STEPS && over !== -1;
    over = words.head[over]!
  )
    found.push(over)
  return found
}

/** *nine bodies*; *53 pupils abducted from a school*, *112 boys were missing*: a state that stands right behind. */
function stateBehind({ words, last }: Sight): State | null {
  if (DEAD_NOUNS.has(nounOf({ words, last }))) return 'killed'
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
  const at = rootIn(words, first, last)
  if (!MAY_BE_DOERS.has(words.lemma[at]!)) return false
  return children(words, at).some(
    (word) =>
      isRelation(words, word, 'acl', 'amod', 'acl:relcl') &&
      words.form[word]!.toLowerCase() === 'armed',
  )
}

/** *The death toll rose from three to five*. */
const TOLL = /\bdeath toll\b[^.;]*\b(?:to|at|is|was|of)\s+$/i
