/** Certainty and polarity of a claim, by the words around its main verb and by what the source does with it. */
import { child, children, isRelation, isUpos } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import type { Attribution, Certainty, Polarity, Span, Stance, Words } from '../../model/index.js'
import { CONDITIONS, HEDGES, NEGATIONS, NEGATIVE_VERBS, RAISING, SCALE } from './lexicon.en.js'

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
  let certainty: Certainty = 'certain'
  let negative = 0
  const hedges: Span[] = []
  const saw = (word: number) =>
    hedges.push({ report: words.report, from: words.from[word]!, to: words.to[word]! })
  const weaken = (to: Certainty) => {
    if (SCALE.indexOf(to) > SCALE.indexOf(certainty)) certainty = to
  }
  if (attribution) {
    weaken(BY_STANCE[attribution.stance] ?? 'certain')
    const weak = attribution.cueLemma && Object.hasOwn(HEDGES, attribution.cueLemma)
    const belief = attribution.form === 'belief'
    if (belief) weaken(weak ? HEDGES[attribution.cueLemma!]! : 'probable')
    if (belief && attribution.stance === 'claims') weaken('possible')
    const vowed = isVowed(words, attribution, ranges)
    if (vowed) weaken('possible')
    if (attribution.cue && (belief || vowed || BY_STANCE[attribution.stance]))
      hedges.push(attribution.cue)
  }
  for (const verb of predicates(words, ranges)) {
    for (const word of around(words, verb, ranges)) {
      const hedge = hedgeOf(words, word)
      if (hedge) weaken(hedge)
      const not = isNegation(words, word)
      if (not) negative++
      if ((hedge || not) && !hedges.some((one) => one.from === words.from[word])) saw(word)
    }
  }
  const opening = ranges[0]!.first
  if (CONDITIONS.has(words.lemma[opening]!) && attribution) {
    weaken('unknown')
    saw(opening)
  }
  const denied = attribution?.stance === 'denies'
  hedges.sort((a, b) => a.from - b.from)
  return { certainty, polarity: denied ? 'denied' : negative % 2 ? 'negative' : 'positive', hedges }
}

/** *threatened to cut the power*, *vowed to stay*: what somebody will do by their own word need not come. */
function isVowed(words: Words, { stance }: Attribution, ranges: readonly Range[]): boolean {
  return (stance === 'warns' || stance === 'promises') && words.xpos[ranges[0]!.first] === X.TO
}

/** *report* the noun and *could* of a question are none. */
function hedgeOf(words: Words, word: number): Certainty | null {
  const lemma = words.lemma[word]!
  if (!Object.hasOwn(HEDGES, lemma)) return null
  const verb = isUpos(words, word, 'VERB')
  if (verb && child(words, word, 'aux:pass', 'xcomp') === -1) return null
  if (/^(report|estimate|suspect|believe|think|expect|say)$/.test(lemma) && !verb) return null
  if (lemma === 'would' || lemma === 'should')
    return isReportedFuture(words, word) ? null : HEDGES[lemma]!
  return HEDGES[lemma]!
}

/** *said it would open* tells a plan; with an *if*, or as *would have opened*, it is a supposition. */
function isReportedFuture(words: Words, word: number): boolean {
  const verb = words.head[word]!
  if (verb === -1) return true
  const perfect = children(words, verb).some(
    (c) => isRelation(words, c, 'aux') && words.lemma[c] === 'have',
  )
  if (perfect && words.lemma[word] === 'would') return false
  return !children(words, verb).some((c) => {
    const mark = isRelation(words, c, 'advcl') ? child(words, c, 'mark') : -1
    return mark !== -1 && CONDITIONS.has(words.lemma[mark]!)
  })
}

function isNegation(words: Words, word: number): boolean {
  const lemma = words.lemma[word]!
  return (
    NEGATIONS.has(lemma) ||
    lemma === 'no' ||
    (NEGATIVE_VERBS.has(lemma) && isUpos(words, word, 'VERB'))
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
      ...children(words, c).filter((d) => isRelation(words, d, 'det') && words.lemma[d] === 'no'),
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
