/** What a thing came from: *caused by a bomb* here, *a gas leak was the likely cause* there. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
  wordsSpan,
} from '../../../language/tree.js'
import { overlaps, type Span, type Words } from '../../../model/index.js'
import type { Proposition } from '../../likeness/propositions.js'
import { termOf } from '../../likeness/terms.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { CAUSE_VERBS, EFFECT_OF } from '../lexicon.en.js'
import { BASE } from '../policy.js'

/** CF17: one blast, fire, crash or collapse has two causes. */
export const otherCause: Finder = {
  id: 'CF17',
  example: '“the blaze was caused by a short circuit” here, “a flare set off the blaze” there.',
  find(scene) {
    const all = causes(scene)
    return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b)))
  },
}

interface Cause {
  readonly effect: string
  readonly terms: ReadonlySet<string>
  readonly not: boolean
  readonly span: Span
  readonly of: Proposition
}

function compare(scene: Scene, a: Cause, b: Cause): Draft[] {
  const apart = !overlaps(a.of.span, b.of.span) && a.not === b.not
  if (!apart || a.effect !== b.effect || [...a.terms].some((term) => b.terms.has(term))) return []
  const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
  return [
    {
      rule: 'CF17',
      kind: 'outcome',
      status: 'conflict',
      sides,
      differs: `“${sides[0].value}” against “${sides[1].value}” (cause)`,
      score: BASE.outcome + 0.1,
    },
  ]
}

function causes({ view }: Scene): Cause[] {
  const seen = new Set<string>()
  return view.propositions.flatMap((of) => {
    const { words } = view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(words, of.span)
    const found: Cause[] = []
    for (let at = first; at < last; at++) {
      const read = causeAt(words, at)
      if (!read || seen.has(`${of.claim.report} ${at}`)) continue
      seen.add(`${of.claim.report} ${at}`)
      const terms = new Set<string>()
      for (let word = read.range.first; word < read.range.last; word++) {
        const term = isUpos(words, word, 'NOUN', 'PROPN') ? termOf(words, word) : null
        if (term) terms.add(term)
      }
      const [from, to] = [Math.min(at, read.range.first), Math.max(at + 1, read.range.last)]
      const span = read.ahead
        ? wordsSpan(words, read.range.first, read.range.last)
        : wordsSpan(words, from, to)
      if (terms.size > 0) found.push({ effect: read.effect, terms, not: of.negative, span, of })
    }
    return found
  })
}

/** The passive subject; where the tree gives it to another verb, the nearest thing with a cause before. */
function passiveSubject(words: Words, at: number): number {
  const own = child(words, at, 'nsubj:pass')
  if (own !== -1 || child(words, at, 'aux:pass') === -1) return own
  const start = words.starts[sentenceOf(words, at)]!
  for (let word = at - 1; word >= start; word--)
    if (isRelation(words, word, 'nsubj') && EFFECT_OF.has(words.lemma[word]!)) return word
  return -1
}

interface Read {
  readonly effect: string
  readonly range: { readonly first: number; readonly last: number }
  /** The cause stands before its verb. */
  readonly ahead: boolean
}

/** *the blast was caused by X*, *X caused the blast*, *X was the cause of the blast*. */
function causeAt(words: Words, at: number): Read | null {
  if (isUpos(words, at, 'NOUN') && words.lemma[at] === 'cause') {
    const effect = child(words, at, 'nmod')
    const cause = child(words, at, 'nsubj')
    return read(words, effect, cause, true)
  }
  if (!isUpos(words, at, 'VERB') || !CAUSE_VERBS.has(words.lemma[at]!)) return null
  const passive = passiveSubject(words, at)
  if (passive !== -1) {
    const by =
      children(words, at).find(
        (word) => word > at && isRelation(words, word, 'obl', 'obl:agent'),
      ) ?? -1
    return read(words, passive, by, false)
  }
  return read(words, child(words, at, 'obj'), child(words, at, 'nsubj'), true)
}

function read(words: Words, effect: number, cause: number, ahead: boolean): Read | null {
  if (effect === -1 || cause === -1) return null
  const kind = EFFECT_OF.get(words.lemma[effect]!)
  const clauses = (word: number) =>
    isRelation(words, word, 'acl', 'acl:relcl', 'advcl', 'punct', 'conj')
  return kind ? { effect: kind, range: extent(words, cause, clauses), ahead } : null
}
