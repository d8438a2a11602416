/** The same claim, hedged here and flat there. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  wordsIn,
  wordsSpan,
} from '../../../language/tree.js'
import { overlaps, type Certainty, type Span, type Words } from '../../../model/index.js'
import { CLASS_OF } from '../../likeness/lexicon.en.js'
import type { Proposition } from '../../likeness/propositions.js'
import { termOf } from '../../likeness/terms.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { FLAT_CUES, SENSED, TOLD_CUES } from '../lexicon.en.js'
import { BASE, HEDGED_ALIKE, SAME_WORDS } from '../policy.js'

/** `unknown` is no hedge: somebody cannot tell; CF3 looks at that. */
const RANK: Readonly<Record<Certainty, number | null>> = {
  certain: 3,
  probable: 2,
  possible: 1,
  unknown: null,
  hypothetical: null,
}

/** CF9: the same claim with and without a hedge, in one report or two. */
export const hedgedClaim: Finder = {
  id: 'CF9',
  example: '“the pier may be closed” here, “the pier is closed” there.',
  find: (scene) =>
    scene.pairs.flatMap(({ a, b, total, features }): Draft[] => {
      const [x, y] = [scene.view.propositions[a]!, scene.view.propositions[b]!]
      const apart = x.claim !== y.claim && !overlaps(x.claim.spans[0], y.claim.spans[0])
      if (total < HEDGED_ALIKE || !apart || x.negative !== y.negative) return []
      const [first, second] = [RANK[certaintyOf(scene, x)], RANK[certaintyOf(scene, y)]]
      if (!first || !second || first === second || Math.max(first, second) < 3) return []
      const [loose, flat] = first < second ? [x, y] : [y, x]
      const words = features.find(({ name }) => name === 'words')?.weight ?? 0
      const told = predicates(scene, loose, flat)
      const has = (name: string) => features.some((one) => one.name === name)
      const telling = x.terms.filter((term) => !term.startsWith('@') && y.terms.includes(term))
      if (!told && (words < SAME_WORDS.copied || !has('event'))) return []
      if (telling.length < 2 && !has('fate')) return []
      const sides = told
        ? ([side(scene, told[0], loose), side(scene, told[1], flat)] as const)
        : ([side(scene, loose.span, loose), side(scene, flat.span, flat)] as const)
      return [
        {
          rule: 'CF9',
          kind: 'certainty',
          status: 'conflict',
          sides,
          differs: `${certaintyOf(scene, loose)} against ${certaintyOf(scene, flat)}`,
          score: BASE.certainty + (told ? 0.1 : -0.1) + (total - HEDGED_ALIKE) * 0.4,
          features,
        },
      ]
    }),
}

/** A hedge of another clause of the claim does not touch this one; what is known or has emerged is not hedged. */
function certaintyOf({ attributions }: Scene, { claim, span }: Proposition): Certainty {
  if (claim.held === 'belief') {
    const said = attributions.get(claim.attribution)
    const cue = said?.cueLemma ?? ''
    const isTold = FLAT_CUES.has(cue) || (said?.source && TOLD_CUES.has(cue))
    return isTold ? 'certain' : claim.certainty
  }
  const whole = span.to - span.from > 0.8 * (claim.spans[0].to - claim.spans[0].from)
  const hedged = claim.hedges.some((hedge) => overlaps(hedge, span))
  return whole || hedged ? claim.certainty : 'certain'
}

/** The words that tell it in both clauses, where the hedge of the one stands at a word that the other has too. */
function predicates(scene: Scene, loose: Proposition, flat: Proposition): [Span, Span] | null {
  const hedged = hedgedWords(scene, loose)
  const own = scene.view.lexed.get(flat.claim.report)!.words
  const { first, last } = wordsIn(own, flat.span)
  for (const { words, at } of hedged) {
    const term = termOf(words, at)
    if (term === null || term === 'verify') continue
    for (let other = first; other < last; other++) {
      const verbs = isUpos(words, at, 'VERB', 'ADJ') || isUpos(own, other, 'VERB', 'ADJ')
      if (countOthers(countedBy(words, at), countedBy(own, other))) continue
      if (verbs && termOf(own, other) === term && isTelling(own, other))
        return [group(words, at, wordsIn(words, loose.span)), group(own, other, { first, last })]
    }
  }
  return null
}

/** *seven tanks* and *three planes*: what is counted under a verb, as a term; null where nothing is. */
function countedBy(words: Words, verb: number): string | null {
  const object = child(words, verb, 'obj')
  return object !== -1 && child(words, object, 'nummod') !== -1 ? termOf(words, object) : null
}

function countOthers(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b
}

/**
 * The words that the hedges of a clause stand at: *prepare* of *may be preparing*, the root of what is only believed. *Could be seen*, *could not
 * open* tell what one was able to do.
 */
function hedgedWords({ view }: Scene, { claim, span }: Proposition) {
  const { words } = view.lexed.get(claim.report)!
  const range = wordsIn(words, span)
  const found: { words: Words; at: number }[] = []
  for (const hedge of claim.hedges.filter((one) => overlaps(one, span))) {
    const at = wordsIn(words, hedge).last - 1
    const inner = children(words, at).find((word) => isRelation(words, word, 'xcomp', 'ccomp'))
    const isAble = SENSED.has(words.lemma[words.head[at]!] ?? '')
    if (isAble || /^(?:not|n't|n’t)$/i.test(words.form[at + 1] ?? '')) continue
    found.push({ words, at: inner ?? (words.head[at]! === -1 ? at : words.head[at]!) })
  }
  if (claim.held === 'belief') {
    for (let at = range.first; at < range.last; at++) {
      const over = words.head[at]!
      const root = over < range.first || over >= range.last
      if (root && isTelling(words, at)) found.push({ words, at })
    }
  }
  return found.filter(({ at }) => at >= range.first && at < range.last)
}

function isTelling(words: Words, at: number): boolean {
  return isUpos(words, at, 'VERB', 'ADJ') || CLASS_OF.has(words.lemma[at]!)
}

/** *rebels may be preparing raids*: the word with its auxiliaries, its subject and its object. */
function group(words: Words, at: number, within: { first: number; last: number }): Span {
  const range = extent(words, at, (word) =>
    isRelation(
      words,
      word,
      'advcl',
      'acl',
      'acl:relcl',
      'conj',
      'parataxis',
      'punct',
      'mark',
      'obl',
      'cc',
    ),
  )
  const from = Math.max(within.first, range.first, at - AROUND)
  return wordsSpan(words, from, Math.max(at + 1, Math.min(within.last, range.last, at + AROUND)))
}

/** So many words on either side of what is told are shown at most. */
const AROUND = 7
