/** A denial that only points at what was said just before: *the mayor denied this*, *his lawyer called it nonsense*. */
import { isRelation, sentenceOf, wordAt, wordsIn, wordsSpan } from '../../../../language/tree.js'
import { groupBy } from '../../../../model/groups.js'
import { contains, overlaps, type Span, type Words } from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { MANNER_OF } from '../../lexicon.en.js'
import { ACCUSING } from '../../lexicon/rejected.en.js'
import { clauseOf, rejections, type Rejection } from './rejections.js'
import { BASE, HEDGED_ALIKE } from '../../policy.js'

/** CF37: somebody rejects, in so many words, what another said just before. */
export const rejected: Finder = {
  id: 'CF37',
  example:
    '“The guards had the keys, a cook said” and, right behind it, “The warden dismissed this as gossip.”',
  find(scene) {
    const byReport = groupBy(scene.view.propositions, ({ claim }) => claim.report)
    return [...byReport].flatMap(([report, all]) => {
      const { words } = scene.view.lexed.get(report)!
      return rejections(words).flatMap((one) => {
        const own = whoseIs(all, words, one.at)
        const told = toldOf(scene, words, one, all, own)
        return drafts(scene, one, told, ownWords(all, spanOf(words, one)), own)
      })
    })
  },
}

function spanOf(words: Words, { at }: Rejection): Span {
  // *pleaded not guilty*
  const top = isRelation(words, at, 'xcomp') ? words.head[at]! : at
  const { first, last } = clauseOf(words, top)
  return wordsSpan(words, Math.max(first, at - MOST_WORDS), Math.min(last, at + MOST_WORDS))
}

/** The quotation right behind it that says so in the words of who rejects it. */
function ownWords(all: readonly Proposition[], span: Span): Span {
  const next = all.find(
    (one) =>
      one.quoted &&
      one.negative &&
      one.span.from >= span.to &&
      one.span.from - span.to < NEXT_LETTERS,
  )
  return next?.span ?? span
}

/** Letters between a rejection and the quotation that repeats it. */
const NEXT_LETTERS = 12

/** Words shown on either side of a rejection at most. */
const MOST_WORDS = 12

/** The clause of the rejection itself, where it is in a claim. */
function whoseIs(all: readonly Proposition[], words: Words, at: number): Proposition | null {
  const word = wordsSpan(words, at, at + 1)
  return (
    all.find(
      ({ span, claim }) => contains(span, word) || claim.spans.some((one) => contains(one, word)),
    ) ?? null
  )
}

/**
 * What was said last before the rejection, by another: in its sentence or one of the two before; what somebody says goes before what
 * the report itself tells in between. With it, what the one before says of the same thing.
 */
function toldBefore(
  { telling }: Scene,
  words: Words,
  { at, first, plea }: Rejection,
  all: readonly Proposition[],
  own: Proposition | null,
): readonly Proposition[] {
  const start = words.starts[Math.max(0, sentenceOf(words, at) - SENTENCES)]!
  const [from, to] = [words.from[start]!, words.from[first]!]
  const isOther = ({ claim }: Proposition) =>
    own === null ||
    (claim !== own.claim && (claim.voice === null || claim.voice !== own.claim.voice))
  const before = all
    .filter(
      (one) =>
        one.span.from >= from &&
        one.span.to <= to &&
        one.terms.length > 0 &&
        one.claim.polarity !== 'denied' &&
        isOther(one) &&
        !isAside(words, one) &&
        !isAsked(words, one),
    )
    .sort((a, b) => b.span.from - a.span.from)
  const said = before.filter(({ claim }) => claim.held === 'voice')
  const charge = before.find(accuses)
  if (plea) return charge ? [charge] : []
  const last = charge === before[0] ? charge : (said[0] ?? before[0])
  if (!last) return []
  const next = said.find(
    ({ claim, terms }) =>
      claim !== last.claim &&
      terms.some((term) => telling.isTelling(term) && last.terms.includes(term)),
  )
  return [...firstOf(last, before), ...(next ? firstOf(next, before) : [])]
}

/** What is rejected, as it is told. */
function toldOf(
  scene: Scene,
  words: Words,
  one: Rejection,
  all: readonly Proposition[],
  own: Proposition | null,
): readonly Proposition[] {
  if (one.content) return toldElsewhere(scene, words, one.content, spanOf(words, one))
  const { something } = one
  if (something === undefined) return toldBefore(scene, words, one, all, own)
  // *they were driven over the border, something the army rejects*: what stands before the comma.
  const before = all.find(
    ({ span }) => span.from < words.from[something]! && words.to[something]! <= span.to,
  )
  const end = words.to[something - 2]
  return before && end !== undefined && end > before.span.from
    ? [{ ...before, span: { ...before.span, to: end } }]
    : toldBefore(scene, words, one, all, own)
}

/** What other clauses tell in all the words of what is rejected. */
function toldElsewhere(
  { view, telling }: Scene,
  words: Words,
  { first, last }: { readonly first: number; readonly last: number },
  own: Span,
): readonly Proposition[] {
  const { term } = view.lexed.get(words.report)!
  const asked = [...new Set(term.slice(first, last).flatMap((one) => one ?? []))]
  if (asked.length < 2 || !asked.some(telling.isTelling)) return []
  return view.propositions
    .filter(
      ({ claim, negative, terms, span }) =>
        !overlaps(span, own) &&
        !negative &&
        claim.polarity === 'positive' &&
        asked.every((one) => terms.includes(one)),
    )
    .slice(0, MOST_TOLD)
}

/** So many tellings of what is rejected are shown. */
const MOST_TOLD = 4

/** *have charged two men*: what the men deny, whoever tells of it. */
function accuses({ terms, events }: Proposition): boolean {
  return (
    terms.some((term) => ACCUSING.has(term)) || events.some(({ type }) => type === 'accusation')
  )
}

/** The clause with which the claim of a clause begins. */
function firstOf({ claim }: Proposition, all: readonly Proposition[]): Proposition[] {
  return all.filter((one) => one.claim === claim).slice(-1)
}

/** *addressed whether it would help*: nothing is said that one may reject. */
function isAsked(words: Words, { span, claim }: Proposition): boolean {
  const { first, last } = wordsIn(words, span)
  return claim.held !== 'voice' && words.lemma.slice(first, last).includes('whether')
}

/** *who calls himself so*: no claim of its own. */
function isAside(words: Words, { span }: Proposition): boolean {
  return /^(?:who|which|where|whose)$/i.test(words.form[wordAt(words, span.from)]!)
}

const SENTENCES = 2

/** So many other tellings of what is rejected are held against it. */
const ALIKE = 2

/** Manners of death that are no attack. */
const OWN_DEATH: ReadonlySet<string> = new Set(['illness', 'own hand', 'accident', 'poison'])

/** What was said, and what other reports say in like words, against its rejection. */
function drafts(
  scene: Scene,
  { plea }: Rejection,
  told: readonly Proposition[],
  span: Span,
  of: Proposition | null,
): Draft[] {
  const [said] = told
  if (!said) return []
  const at = scene.view.propositions.indexOf(said)
  const alike = plea
    ? []
    : scene.pairs.flatMap(({ a, b, total }) => {
        if (total < HEDGED_ALIKE || (a !== at && b !== at)) return []
        const other = scene.view.propositions[a === at ? b : a]!
        const isOther = other.claim.polarity === 'positive' && !overlaps(other.span, span)
        return isOther && !other.negative ? [other] : []
      })
  return [...told, ...alike.slice(0, ALIKE)].map((one, i) => ({
    rule: 'CF37',
    // *the prison speaks of suicide*: what is rejected is how it came out.
    kind: one.terms.some((term) => OWN_DEATH.has(MANNER_OF.get(term) ?? ''))
      ? 'outcome'
      : 'polarity',
    status: 'conflict',
    sides: [side(scene, one.span, one), side(scene, span, of)],
    differs: 'said by one, rejected by the other',
    score: BASE.polarity + (i === 0 ? 0.15 : 0),
  }))
}
