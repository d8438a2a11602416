/** How a clause tells an outcome: flat, hedged, that it is not so, or that none can tell. */
import { children, isRelation, isUpos } from '../../../language/tree.js'
import type { Words } from '../../../model/index.js'
import {
  BEFORE,
  EARLIER,
  HEDGES,
  HYPOTHETICAL,
  KNOWN,
  UNSEEN,
  UNTOLD,
  type OutcomeClass,
} from './outcomes.en.js'
import type { Proposition } from '../propositions.js'

/** `untold`: somebody says that he cannot tell; `unseen`: that nothing was seen of it; `not`: that it is not so. */
export type Told = 'flat' | 'hedged' | 'untold' | 'unseen' | 'not'

const EXTENT = /\b(?:extent|details?|nature) of\b/
const WEAK_STANCES = /^(?:claims|believes|doubts|unconfirmed|asks)$/

/** How the clause tells it; null for what is only thought of, or was told of another time. */
export function howTold(
  words: Words,
  first: number,
  at: number,
  { claim }: Proposition,
  outcome: OutcomeClass,
  { cue, stance }: { readonly cue: string; readonly stance: string },
): Told | null {
  const own = words.form.slice(first, at).join(' ').toLowerCase()
  const lead = `${cue} ${own}`
  const after = words.form
    .slice(at, at + 5)
    .join(' ')
    .toLowerCase()
  if (outcome === 'unverified') return 'flat'
  if (EARLIER.test(lead) || BEFORE.test(after)) return null
  if (isUpos(words, at, 'NOUN') ? isImagined(words, at) : isAim(words, at)) return null
  if (UNSEEN.test(lead)) return 'unseen'
  if (UNTOLD.test(lead) || claim.certainty === 'unknown') return 'untold'
  if (isUpos(words, at, 'NOUN') && (HYPOTHETICAL.test(after) || EXTENT.test(own))) return null
  if (HYPOTHETICAL.test(own) || claim.certainty === 'hypothetical') return null
  if (claim.polarity === 'denied' || /(?:\bnot|n't|n’t|\bnever)(?: \w+)?(?: been)?$/.test(own))
    return 'not'
  if (outcome === 'authentic') return 'flat'
  if (claim.held === 'belief' && KNOWN.test(lead)) return 'flat'
  if (claim.held === 'belief' || WEAK_STANCES.test(stance)) return 'hedged'
  return HEDGES.test(lead) ? 'hedged' : 'flat'
}

/** *his death would weaken the front*, *he was close to death*: thought of, not told. */
function isImagined(words: Words, at: number): boolean {
  if (/^(?:close|near|nearer|closer|brink|point|edge)$/.test(words.lemma[words.head[at]!] ?? ''))
    return true
  let verb = at
  while (verb !== -1 && !isUpos(words, verb, 'VERB', 'ADJ')) verb = words.head[verb]!
  return (
    verb !== -1 &&
    children(words, verb).some(
      (word) => isRelation(words, word, 'aux') && /^(?:would|should)$/.test(words.lemma[word]!),
    )
  )
}

/** *decided to kill the bear*, *moved in to arrest him*: what was meant to be; not *appears to be dead*, *to have died*. */
function isAim(words: Words, at: number): boolean {
  const parts = children(words, at)
  const isInfinitive = parts.some(
    (word) => isRelation(words, word, 'mark') && words.lemma[word] === 'to',
  )
  const isDone = parts.some(
    (word) => isRelation(words, word, 'aux') && words.lemma[word] === 'have',
  )
  return isInfinitive && !isDone && !SEEMS.test(words.lemma[words.head[at]!] ?? '')
}

const SEEMS =
  /^(?:appear|seem|happen|prove|turn|believe|report|say|think|know|confirm|rumor|rumour)$/
