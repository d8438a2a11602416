/** A denial that only points at what was said just before: *the mayor denied this*, *his lawyer called it nonsense*. */
import {
  child,
  children,
  extent,
  isRelation,
  isUpos,
  sentenceOf,
  wordAt,
  wordsIn,
  wordsSpan,
} from '../../../../language/tree.js'
import { groupBy } from '../../../../model/groups.js'
import { contains, type Span, type Words } from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { MANNER_OF, SAID_BY_OTHERS } from '../../lexicon.en.js'
import { NONSENSE, REJECTS, REJECTS_WITH_NOT, TERMED, ACCUSING } from '../../lexicon/rejected.en.js'
import { isModal, isNot } from '../../words/polarity.js'
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
        const told = toldBefore(scene, words, one, all, own)
        return drafts(scene, one, told, ownWords(all, spanOf(words, one)), own)
      })
    })
  },
}

/** The verb, or what the claim is called, of a rejection. */
interface Rejection {
  readonly at: number
  /** The first word of its clause. */
  readonly first: number
  /** *he is innocent*: it stands against what somebody is accused of. */
  readonly plea: boolean
}

function rejections(words: Words): Rejection[] {
  const found: Rejection[] = []
  for (let at = 0; at < words.count; at++) {
    const plea = isPlea(words, at)
    if ((!plea && !isRejection(words, at)) || isModal(words, at)) continue
    found.push({ at, plea, first: clauseOf(words, at).first })
  }
  return found
}

function isRejection(words: Words, at: number): boolean {
  const lemma = words.lemma[at]!
  if (isUpos(words, at, 'VERB')) {
    const passive = child(words, at, 'nsubj:pass')
    if (passive !== -1 && child(words, at, 'obl:agent') === -1) return false
    const object = passive === -1 ? child(words, at, 'obj') : passive
    if (TERMED.has(lemma)) return isPointer(words, object) && isCalledNonsense(words, at)
    if (REJECTS_WITH_NOT.has(lemma)) return isPointer(words, object) && isNot(words, at)
    return REJECTS.has(lemma) && isPointer(words, object) && !isNot(words, at)
  }
  if (child(words, at, 'cop') === -1 || !isPointer(words, child(words, at, 'nsubj'))) return false
  return NONSENSE.has(lemma)
    ? !isNot(words, at)
    : /^(?:true|so|correct)$/.test(lemma) && isNot(words, at)
}

/** *he is innocent*, *pleaded not guilty*. */
function isPlea(words: Words, at: number): boolean {
  const lemma = words.lemma[at]
  if (lemma === 'innocent') return child(words, at, 'cop') !== -1 && !isNot(words, at)
  return (
    lemma === 'guilty' &&
    isUpos(words, at, 'ADJ') &&
    /^(?:not|n't|n’t)$/i.test(words.form[at - 1] ?? '')
  )
}

/** *called it a lie*, *dismissed this as nonsense*. */
function isCalledNonsense(words: Words, at: number): boolean {
  return children(words, at).some(
    (word) =>
      isRelation(words, word, 'xcomp', 'obl', 'obj', 'ccomp') && NONSENSE.has(words.lemma[word]!),
  )
}

/** *this*, *it*, or *the claim* of which nothing more is said; what *reports of a raid* tell is read from their own words. */
function isPointer(words: Words, at: number): boolean {
  if (at === -1) return false
  if (/^(?:this|that|it|these|those|both)$/i.test(words.form[at]!)) {
    return !children(words, at).some((word) => isRelation(words, word, 'acl', 'nmod'))
  }
  if (!SAID_BY_OTHERS.has(words.lemma[at]!) && words.lemma[at] !== 'version') return false
  return !children(words, at).some((word) =>
    isRelation(words, word, 'acl', 'ccomp', 'nmod', 'amod', 'compound'),
  )
}

/** The clause of a word, up to the sentence that it hangs on. */
function clauseOf(words: Words, at: number): { first: number; last: number } {
  return extent(words, at, (word) => isRelation(words, word, 'parataxis', 'conj', 'punct', 'cc'))
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
        return other.claim.polarity === 'positive' && !other.negative ? [other] : []
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
