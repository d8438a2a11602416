/** Certainty and polarity of a claim, by the words around its main verb and by what the source does with it. */
import { child, children, extent, isRelation, isUpos, wordsIn } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import type { Attribution, Certainty, Polarity, Span, Stance, Words } from '../../model/index.js'
import { PERSON_NOUNS } from '../../language/coreference/lexicon.en.js'
import {
  ASKING,
  CAME_OUT,
  CONDITIONS,
  DEEDS_OF,
  DESCRIBED,
  GUESSES,
  HEDGES,
  KNOWING,
  LOOKS_INTO,
  NEGATIONS,
  NEGATIVE_VERBS,
  RAISING,
  SCALE,
  TURNED,
} from './lexicon.en.js'

export interface Force {
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly hedges: readonly Span[]
}

/** Words `first` up to, not including, `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** What the stance of the source makes of a claim, before its own words are looked at. */
const BY_STANCE: Partial<Readonly<Record<Stance, Certainty>>> = {
  unconfirmed: 'unknown',
  doubts: 'unknown',
  asks: 'hypothetical',
  believes: 'probable',
}

/** The force of a claim made of these ranges of words. */
export function forceOf(
  words: Words,
  ranges: readonly Range[],
  attribution: Attribution | null,
): Force {
  const weight = new Weight(words)
  if (attribution) weight.byCue(attribution, ranges)
  for (const verb of predicates(words, ranges)) {
    const by = around(words, verb, ranges)
    const open = openBy(words, verb, by)
    if (open.length > 0) weight.put(open, 'unknown')
    else
      for (const word of by) {
        const hedge = hedgeOf(words, word)
        const not = isNegation(words, word)
        if (not) weight.negative++
        if (hedge || not) weight.put([word], hedge ?? 'certain')
      }
    for (const [word, certainty] of described(words, verb, ranges)) weight.put([word], certainty)
  }
  const opening = ranges[0]!.first
  if (CONDITIONS.has(words.lemma[opening]!) && attribution) weight.put([opening], 'unknown')
  return weight.force(attribution?.stance === 'denies' && !isSaidAnew(words, attribution, weight))
}

/** *denies it: “No door was shut”*, *denied this, saying that no door was shut*: who denies says in words of his own that it is not so. */
function isSaidAnew(words: Words, { cue }: Attribution, { negative }: Weight): boolean {
  if (!cue || negative % 2 === 0) return false
  const { first, last } = wordsIn(words, cue)
  for (let at = first; at < last; at++) {
    const object = isUpos(words, at, 'VERB') ? child(words, at, 'obj') : -1
    if (object !== -1 && /^(?:it|this|that)$/i.test(words.form[object]!)) return true
  }
  return false
}

/** What weighs on a claim, as it is found: the weakest word counts. */
class Weight {
  negative = 0
  private certainty: Certainty = 'certain'
  private readonly hedges: Span[] = []
  constructor(private readonly words: Words) {}

  weaken(to: Certainty): void {
    if (SCALE.indexOf(to) > SCALE.indexOf(this.certainty)) this.certainty = to
  }

  put(at: readonly number[], to: Certainty): void {
    this.weaken(to)
    const { report, from, to: ends } = this.words
    for (const word of at)
      if (!this.hedges.some((one) => one.from === from[word]))
        this.hedges.push({ report, from: from[word]!, to: ends[word]! })
  }

  /** What the source does with its words. */
  byCue(attribution: Attribution, ranges: readonly Range[]): void {
    const { stance, cueLemma, form, cue } = attribution
    const lemma = cueLemma ?? ''
    const turned = stance === 'doubts' && TURNED.has(lemma)
    const ruledIn = stance === 'unconfirmed' && lemma === 'rule'
    if (turned) this.negative++
    const cameOut = form === 'belief' && CAME_OUT.has(lemma) && stance !== 'unconfirmed'
    const own = cameOut ? 'certain' : (BY_STANCE[stance] ?? 'certain')
    this.weaken(turned ? 'probable' : ruledIn ? 'possible' : own)
    if (stance === 'believes' && GUESSES.has(lemma)) this.weaken('possible')
    const belief = form === 'belief'
    if (belief && !cameOut) this.weaken(Object.hasOwn(HEDGES, lemma) ? HEDGES[lemma]! : 'probable')
    if (belief && stance === 'claims') this.weaken('possible')
    const vowed = isVowed(this.words, attribution, ranges)
    if (vowed) this.weaken('possible')
    if (cue && !cameOut && (belief || vowed || BY_STANCE[stance])) this.hedges.push(cue)
  }

  force(denied: boolean): Force {
    this.hedges.sort((a, b) => a.from - b.from)
    const polarity = denied ? 'denied' : this.negative % 2 ? 'negative' : 'positive'
    return { certainty: this.certainty, polarity, hedges: this.hedges }
  }
}

/** *could not be verified*, *do not know who …*, *was not clear*: negated, words of knowing leave it open. The words that say so. */
function openBy(words: Words, verb: number, by: readonly number[]): readonly number[] {
  const lemma = words.lemma[verb]!
  const asks = ASKING.has(lemma) && isQuestion(words, child(words, verb, 'ccomp', 'advcl'))
  if (!KNOWING.has(lemma) && !asks) return []
  return by.some((word) => isNegation(words, word))
    ? by.filter((word) => word === verb || isNegation(words, word))
    : []
}

function isQuestion(words: Words, clause: number): boolean {
  if (clause === -1) return false
  const { first } = extent(words, clause)
  return /^(?:who|what|when|where|why|how|whether|if|which)$/.test(words.lemma[first]!)
}

/** *hit a suspected mine*: an adjective that weakens what a main verb is told of; before a person it says how he stands. */
function described(
  words: Words,
  verb: number,
  ranges: readonly Range[],
): readonly (readonly [number, Certainty])[] {
  if (LOOKS_INTO.has(words.lemma[verb]!)) return []
  const inside = (w: number) => ranges.some(({ first, last }) => first <= w && w < last)
  return children(words, verb).flatMap((noun) => {
    if (!isRelation(words, noun, 'nsubj', 'obj', 'obl') || !inside(noun)) return []
    const isPerson = PERSON_NOUNS.has(words.lemma[noun]!) || DEEDS_OF.has(words.lemma[noun]!)
    if (isPerson || isUpos(words, noun, 'PROPN', 'PRON')) return []
    return children(words, noun).flatMap((word) => {
      const form = words.form[word]!.toLowerCase()
      const known = isRelation(words, word, 'amod') && Object.hasOwn(DESCRIBED, form)
      return known && inside(word) ? [[word, DESCRIBED[form]!] as const] : []
    })
  })
}

/** *threatened to cut the power*, *threatened more attacks*: what somebody will do by their own word need not come. */
function isVowed(
  words: Words,
  { stance, cueLemma, because }: Attribution,
  ranges: readonly Range[],
): boolean {
  if (stance !== 'warns' && stance !== 'promises') return false
  const isThing = cueLemma === 'threaten' && because.rule === 'A8'
  return isThing || words.xpos[ranges[0]!.first] === X.TO
}

/** *report* the noun and *could* of a question are none. */
function hedgeOf(words: Words, word: number): Certainty | null {
  const lemma = words.lemma[word]!
  if (lemma !== 'must' && !Object.hasOwn(HEDGES, lemma)) return null
  const verb = isUpos(words, word, 'VERB')
  if (verb && child(words, word, 'aux:pass', 'xcomp') === -1) return null
  if (/^(report|estimate|suspect|believe|think|expect|say)$/.test(lemma) && !verb) return null
  if (lemma === 'must') return isPerfect(words, words.head[word]!) ? 'probable' : null
  if (lemma === 'would' || lemma === 'should')
    return isReportedFuture(words, word) ? null : HEDGES[lemma]!
  return HEDGES[lemma]!
}

/** *said it would open* tells a plan; with an *if*, or as *would have opened*, it is a supposition. */
function isReportedFuture(words: Words, word: number): boolean {
  const verb = words.head[word]!
  if (verb === -1) return true
  if (isPerfect(words, verb) && words.lemma[word] === 'would') return false
  return !children(words, verb).some((c) => {
    const mark = isRelation(words, c, 'advcl') ? child(words, c, 'mark') : -1
    return mark !== -1 && CONDITIONS.has(words.lemma[mark]!)
  })
}

/** *must have been cut*, *would have died*. */
const isPerfect = (words: Words, verb: number): boolean =>
  verb !== -1 &&
  children(words, verb).some((c) => isRelation(words, c, 'aux') && words.lemma[c] === 'have')

function isNegation(words: Words, word: number): boolean {
  const lemma = words.lemma[word]!
  return (
    NEGATIONS.has(lemma) ||
    lemma === 'no' ||
    (NEGATIVE_VERBS.has(lemma) && child(words, word, 'xcomp') > word)
  )
}

/** The main verbs of a claim: the highest words, what is joined to them, and what *appears to* or *is likely to* carries. */
function predicates(words: Words, ranges: readonly Range[]): number[] {
  const found: number[] = []
  const inside = (w: number) => ranges.some(({ first, last }) => first <= w && w < last)
  for (const { first, last } of ranges) {
    for (let w = first; w < last; w++) {
      const head = words.head[w]!
      const top = head === -1 || !inside(head)
      if (top && isUpos(words, w, 'VERB', 'AUX', 'ADJ', 'NOUN', 'PROPN', 'ADV')) found.push(w)
    }
  }
  for (let i = 0; i < found.length && i < 40; i++) {
    for (const c of children(words, found[i]!)) {
      if (!inside(c) || found.includes(c)) continue
      const carried = isRelation(words, c, 'xcomp', 'ccomp') && RAISING.has(words.lemma[found[i]!]!)
      const joined = isRelation(words, c, 'conj') && isUpos(words, c, 'VERB')
      if (carried || joined) found.push(c)
    }
  }
  return found
}

/** A main verb and the words that weigh on it: auxiliaries, adverbs, negated subject or object, *if*. */
function around(words: Words, verb: number, ranges: readonly Range[]): number[] {
  const inside = (w: number) => ranges.some(({ first, last }) => first <= w && w < last)
  const found = [verb]
  for (const c of children(words, verb)) {
    if (!inside(c)) continue
    if (isRelation(words, c, 'aux', 'advmod', 'cop', 'mark')) found.push(c)
    if (!isRelation(words, c, 'nsubj', 'obj')) continue
    found.push(
      ...children(words, c).filter(
        (d) => isRelation(words, d, 'det') && /^(?:no|neither)$/.test(words.lemma[d]!),
      ),
    )
    if (/^(nobody|none|nothing|neither)$/.test(words.lemma[c]!)) found.push(c)
  }
  return found.sort((a, b) => a - b)
}

/** True where a finite verb or modal stands in the range. */
export function hasFiniteVerb(words: Words, first: number, last: number): boolean {
  for (let w = first; w < last; w++) {
    const tag = words.xpos[w]!
    if (tag === X.VBD || tag === X.VBZ || tag === X.VBP || tag === X.MD) return true
  }
  return false
}
