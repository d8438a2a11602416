/** The sort of what a number counts: guards, civilians, all. */
import { isUpos } from '../../../language/tree.js'
import type { Quantity } from '../../../model/index.js'
import { CLASS_OF } from '../../likeness/lexicon.en.js'
import {
  ALL_IN,
  ALL_WHERE_MANY,
  AMONG_THEM,
  BANDS,
  OF_THINGS,
  OWN_MEN,
  SORT_OF,
  STATE_OF_NOUN,
  STATE_OF_VERB,
  type State,
} from '../lexicon/counts.en.js'
import { ADDED_TO, ANYBODY_DEAD } from '../lexicon.en.js'
import { HARM_OF } from '../lexicon/states.en.js'
import { BEFORE, isBare, isCrew, type Sight } from './sight.js'

/** *two guards*: guard; *four of them civilians*: civilian; *five of its men*: fighter; null for *two of the wounded*. */
export function sortAt(sight: Sight, state: State): string | null {
  const { words, text, first, last, one } = sight
  if (AMONG_THEM.test(text.slice(one.span.to, one.span.to + 24))) return null
  if (isCrew(sight)) return 'crew'
  if (state === 'in its ranks') return 'people'
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
    const whose = words.form[first + of + 1]?.toLowerCase() ?? ''
    if (/^(?:its|their)$/.test(whose) && OWN_MEN.has(one.head ?? '')) return 'fighter'
    return /^(?:his|her|its|their|the)$/.test(whose) ? sortOfSome(one, state) : null
  }
  // *one is in custody*, *one of them*
  if (isBare(sight) && one.high === 1) return null
  if (isBare(sight)) return next.startsWith('of ') ? null : sortOfBare(sight, next, state)
  if (one.head === null || ADDED_TO.has(one.head)) return null
  if (one.head === 'member') return sortOfMembers(text, one)
  const many = (one.low ?? one.approx ?? 0) >= MANY ? ALL_WHERE_MANY.get(one.head) : undefined
  return many ?? sortOf(one.head, state)
}

/** *four of his bodyguards died*: so many guards died; null for *two of the wounded died*, *one of the slain officers*. */
function sortOfSome({ head, low }: Quantity, state: State): string | null {
  const isHarm = state === 'killed' || state === 'injured'
  if (!isHarm || head === null || low === 1 || STATE_OF_NOUN.get(head) === state) return null
  return HARM_OF.has(head) || ANYBODY_DEAD.has(head) ? null : sortOf(head, state)
}

/** *nine members of the Torvald militant group*, *one crew member*; of other members nobody knows what they are. */
function sortOfMembers(text: string, { span, number }: Quantity): string | null {
  if (/\bcrew\s+members?$/i.test(text.slice(number.to, span.to))) return 'crew'
  return BANDS.test(text.slice(span.to, span.to + BEFORE)) ? 'fighter' : null
}

/** *two were killed*: of whom the sentences before tell; *five dead*, *killed nine* and *27 arrested* tell of anybody. */
function sortOfBare({ words, first, one, text }: Sight, next: string, state: State): string | null {
  const lead = text.slice(Math.max(0, one.span.from - BEFORE), one.span.from)
  if (AGES.test(lead)) return null
  if (state === 'arrested') return 'people'
  if (state !== 'killed' && state !== 'injured')
    return one.head === null ? 'people' : sortOf(one.head, state)
  const isHarmed =
    /^(?:dead|killed|injured|wounded|hurt)\b|^(?:are |were )?feared\b/.test(next) ||
    // *13 people died and 41 were injured*: beside others, or too many to be some of them
    ((one.low ?? 0) >= MANY && /^(?:were|are|had|have)\b/.test(next))
  const verb = words.lemma[first - 1] ?? ''
  if (isHarmed || HARM_OF.has(verb) || STATE_OF_VERB.get(verb) === state) return 'people'
  // *the toll among the hostages rose to three*
  const among = /\btoll among (?:the )?(\p{L}+?)s?\b/iu.exec(lead)?.[1]
  if (among) return sortOf(among.toLowerCase(), state)
  return TOLL.test(lead) ? 'people' : null
}

/** *girls aged from infancy to 65* */
const AGES = /\baged?\b[^,.]{0,24}\b(?:to|and|or|between)\s+$/i

/** *The number of prisoners killed in the riot has risen to 25*. */
const TOLL = /\b(?:toll|number|dead)\b[^.;]*\b(?:to|at|is|was|are now|stands at|stood at)\s*$/i

/** *Twenty-four men died* tells of all, *two men* of some. */
const MANY = 10

/** *four attackers* are all of them where it is asked how many attacked, and one sort of the dead. */
export function sortOf(lemma: string, state: State): string {
  const own = SORT_OF.get(lemma) ?? CLASS_OF.get(lemma) ?? lemma
  if (OF_THINGS.has(state)) return own
  // *five drug gangsters* are the attackers; soldiers may be of the other side
  const isDoer = state === 'attackers' && own !== 'soldier' && own !== 'officer'
  const isAll = isDoer || (STATE_OF_NOUN.get(lemma) === state && own !== 'crew')
  return isAll || ANYBODY_DEAD.has(lemma) || ALL_IN.get(state)?.has(lemma) ? 'people' : own
}
