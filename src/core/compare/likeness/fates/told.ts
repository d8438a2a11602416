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
  if (isUpos(words, at, 'NOUN') ? isImagined(words, at) || isSought(words, at) : isAim(words, at))
    return null
  if (UNSEEN.test(lead)) return 'unseen'
  if (UNTOLD.test(lead) || claim.certainty === 'unknown') return 'untold'
  if (isUpos(words, at, 'NOUN') && (HYPOTHETICAL.test(after) || EXTENT.test(own))) return null
  if (HYPOTHETICAL.test(own) || claim.certainty === 'hypothetical') return null
  if (claim.polarity === 'denied' || /(?:\bnot|n't|n’t|\bnever)(?: \w+)?(?: been)?$/.test(own))
    return 'not'
  if (outcome === 'authentic') return 'flat'
  const taken = takenFor(words, first, at)
  if (taken !== null) {
    const held = words.form.slice(taken, at).join(' ').toLowerCase()
    return HEDGES.test(held) ? 'hedged' : 'flat'
  }
  if (claim.held === 'belief' && KNOWN.test(lead)) return 'flat'
  if (claim.held === 'belief' || WEAK_STANCES.test(stance)) return 'hedged'
  return HEDGES.test(lead) ? 'hedged' : 'flat'
}

/**
 * Where the clause begins that is taken for known, so that a hedge before it says nothing of it: *allegedly heard the shots that killed
 * him*, *may have looked away when he was hit*; null where there is none. *Rumours that killed him*, *the man who* are left alone.
 */
function takenFor(words: Words, first: number, at: number): number | null {
  for (let over = at, steps = 0; over > first && steps < FAR; steps++) {
    const head = words.head[over]!
    if (head < first || head > over) return null
    const isAside = isRelation(words, over, 'acl:relcl') && isUpos(words, head, 'NOUN')
    const isWhen =
      isRelation(words, over, 'advcl') &&
      children(words, over).some((word) => WHEN.test(words.form[word]!) && word < over)
    if (
      isWhen ||
      (isAside &&
        !HEDGES.test(
          words.form
            .slice(first, head + 1)
            .at(-1)!
            .toLowerCase(),
        ))
    )
      return head + 1
    over = head
  }
  return null
}

/** So far up the tree a clause may begin. */
const FAR = 4
const WHEN = /^(?:when|while|after|before|until)$/i

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

/** *seeks his release*, *talks on the release of the crew*, *to secure their release*: wanted, not told. */
function isSought(words: Words, at: number): boolean {
  const over = words.head[at]!
  if (over === -1) return false
  const lemma = words.lemma[over]!
  if (isRelation(words, at, 'obj') && (WANTING.test(lemma) || isAim(words, over))) return true
  return isRelation(words, at, 'obl', 'nmod', 'advcl', 'acl') && WANTED_FOR.test(lemma)
}

const WANTING =
  /^(?:seek|demand|negotiate|want|request|await|urge|expect|discuss|promise|offer|plan|threaten|order|attempt)$/
const WANTED_FOR =
  /^(?:talk|negotiation|negotiate|hope|demand|call|effort|campaign|plea|appeal|bid|request|deal|push|press|pray|prayer|ask|aim|work)$/

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
