/** What a clause comes to, however it is put: nobody was hurt, he acted alone, they did it, it was not them. */
import { child, children, isRelation, isUpos } from '../../../language/tree.js'
import type { Claim, Words } from '../../../model/index.js'
import { rootOf } from '../frames.js'
import { namesOf } from './deeds.js'
import type { Lexed } from '../lexed.js'
import {
  BLAMES,
  CULPRITS,
  DEEDS_OF_HARM,
  DENIES,
  LIGHT_VERBS,
  OF_ONES_OWN,
  PART_IN_IT,
  RESPONSIBLE,
  SAYINGS,
} from './predicates.en.js'

/** Who stands behind a term or a claim, as one word for a state with its organs; null where nobody is known. */
export interface Parties {
  readonly ofTerm: (term: string) => string | null
  readonly ofClaim: (claim: Claim) => string | null
  /** The lemma by which the claim is given to its voice: *blame*. */
  readonly cueOf: (claim: Claim) => string
}

/** What the words from `first` up to, not including, `last` come to; equal words are one reading. */
export function readingsIn(
  own: Lexed,
  range: { readonly first: number; readonly last: number },
  claim: Claim,
  parties: Parties,
): string[] {
  const { first, last } = range
  const text = own.words.form.slice(first, last).join(' ').toLowerCase()
  const said = SAYINGS.filter(({ words }) => words.test(text)).map(({ reading }) => reading)
  return [...new Set([...said, ...doersIn(own, first, last, claim, parties)])]
}

/** *by the Harrow Front*, *not by US*, *perhaps by UA*: who is told to be behind it, or not. */
function doersIn(
  own: Lexed,
  first: number,
  last: number,
  claim: Claim,
  parties: Parties,
): string[] {
  const found: string[] = []
  const whom = (word: number) => partiesOf(own, word, claim, parties)
  const given = BLAMES.has(parties.cueOf(claim)) ? first : -1
  const root = rootOf(own.words, first, last)
  if (claim.polarity === 'denied' && PART_IN_IT.has(own.term[root] ?? '')) {
    const speaker = parties.ofClaim(claim)
    if (speaker) found.push(`not by ${speaker}`)
  }
  for (let at = first; at < last; at++) {
    const blamed = at === given ? { whom: [root], denied: false } : blamedAt(own, at)
    if (blamed) {
      const isNot = blamed.denied || claim.polarity === 'denied'
      const how = claim.certainty === 'unknown' ? 'perhaps by' : isNot ? 'not by' : 'by'
      for (const one of blamed.whom.flatMap(whom)) found.push(`${how} ${one}`)
    }
  }
  return found
}

interface Blamed {
  readonly whom: readonly number[]
  readonly denied: boolean
}

/** The words of who is said to be behind something, where a word says so. */
function blamedAt({ words, term }: Lexed, at: number): Blamed | null {
  const lemma = words.lemma[at]!
  const subject = child(words, at, 'nsubj', 'nsubj:pass')
  const denied = isDenied(words, at)
  if (BLAMES.has(lemma) && isUpos(words, at, 'VERB')) {
    const by = children(words, at).filter((word) => hasCase(words, word, 'on'))
    const object = child(words, at, 'obj', 'nsubj:pass')
    return { whom: by.length > 0 ? by : object === -1 ? [] : [object], denied }
  }
  if (subject === -1) return null
  if (RESPONSIBLE.has(lemma) || hasCase(words, at, 'behind')) return { whom: [subject], denied }
  if (denied && OF_ONES_OWN.test(words.form[at]!)) return { whom: [at], denied }
  if (PART_IN_IT.has(objectOf(words, at, term)))
    return { whom: [subject], denied: denied !== DENIES.has(lemma) }
  if (denied && isHarm(words, term, at)) return { whom: [subject], denied }
  if (CULPRITS.has(words.lemma[subject]!) && child(words, at, 'cop') !== -1) {
    const from = hasCase(words, at, 'from')
      ? [at]
      : children(words, at).filter((word) => hasCase(words, word, 'of'))
    return { whom: from, denied }
  }
  return null
}

/** *conducted no strikes*, *did not attack*. */
function isHarm(words: Words, term: Lexed['term'], at: number): boolean {
  if (DEEDS_OF_HARM.has(term[at] ?? '') && isUpos(words, at, 'VERB'))
    return !isRelation(words, child(words, at, 'nsubj:pass'), 'nsubj:pass')
  return LIGHT_VERBS.has(words.lemma[at]!) && DEEDS_OF_HARM.has(objectOf(words, at, term))
}

function objectOf(words: Words, at: number, term: Lexed['term']): string {
  const object = child(words, at, 'obj')
  return object === -1 ? '' : (term[object] ?? words.lemma[object]!)
}

function hasCase(words: Words, word: number, lemma: string): boolean {
  const preposition = child(words, word, 'case')
  return preposition !== -1 && words.lemma[preposition] === lemma
}

/** *not*, *no strikes*. */
function isDenied(words: Words, at: number): boolean {
  return children(words, at).some(
    (word) =>
      NO.test(words.form[word]!) ||
      (isRelation(words, word, 'obj', 'nsubj') &&
        children(words, word).some((one) => NO.test(words.form[one]!))),
  )
}

const NO = /^(?:not|n't|n’t|no|never|neither|nor|nothing)$/i

const SPEAKER = /^(?:i|we|it|they|he|she|us|ours?|theirs?|his|hers|its)$/i

/** Who is meant by a noun or a pronoun. */
function partiesOf(own: Lexed, word: number, claim: Claim, parties: Parties): string[] {
  if (SPEAKER.test(own.words.form[word]!)) {
    const speaker = parties.ofClaim(claim)
    if (speaker) return [speaker]
  }
  return [...new Set(namesOf(own, word).flatMap((term) => parties.ofTerm(term) ?? []))]
}
