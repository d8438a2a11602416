/** What struck a thing, or that nothing did: *hit by a drone* here, *the damage of a mine*, *an accident in the engine room* there. */
import {
  child,
  children,
  isRelation,
  isUpos,
  ownExtent,
  wordsSpan,
} from '../../../../language/tree.js'
import type { FindingId, Span, Words } from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { BLOWS, MAY_BE_ONE_BLOW, MISHAPS, STRIKES, TECHNICAL } from '../../lexicon/blows.en.js'
import { BASE, TELLINGS } from '../../policy.js'
import { places, type Place } from '../../slots.js'
import { isOfYear } from '../../counts/around.js'
import { isModal, isNot } from '../../words/polarity.js'
import { areElsewhere, mayBoth } from '../../together.js'

/** CF42: one thing came to harm by itself, or was struck, or was struck by two things of which only one can have done it. */
export const otherBlow: Finder = {
  id: 'CF42',
  example:
    '“the freighter was struck by a drone” here, “a technical fault sank the freighter” there.',
  find(scene) {
    const all = firstOfEach(blows(scene))
    return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b)))
  },
}

interface Blow {
  readonly kind: string
  readonly of: Proposition
  readonly incident: FindingId | null
  readonly span: Span
  /** The telling terms of its clause, without the blow. */
  readonly around: ReadonlySet<string>
}

const MISHAP = 'mishap'

/** Of one kind of blow by one voice in one report the first telling. */
function firstOfEach(all: readonly Blow[]): Blow[] {
  const counts = new Map<string, number>()
  return all.filter(({ kind, of: { claim } }) => {
    const here = `${kind} ${claim.report} ${claim.voice ?? ''}`
    const [known, own] = [counts.get(kind) ?? 0, counts.get(here) ?? 0]
    counts.set(kind, known + 1)
    counts.set(here, own + 1)
    return own < 2 && known < 4 * TELLINGS
  })
}

function compare(scene: Scene, a: Blow, b: Blow): Draft[] {
  if (a.kind === b.kind || MAY_BE_ONE_BLOW.has([a.kind, b.kind].sort().join(' '))) return []
  if (mayBoth(scene, a.of, b.of) || areElsewhere(scene, a.of, b.of)) return []
  const common = [...a.around].filter((term) => b.around.has(term))
  const oneIncident = a.incident !== null && a.incident === b.incident
  // A report that speaks of an accident seldom speaks of another thing than what the others call an attack.
  const isMishap = [a, b].some(({ kind }) => kind === MISHAP)
  if (!oneIncident && !isMishap && !common.some(scene.telling.isTelling)) return []
  if ([a, b].some((one) => isOfYear(scene, one.span))) return []
  const sides = [side(scene, a.span, a.of), side(scene, b.span, b.of)] as const
  return [
    {
      rule: 'CF42',
      kind: 'outcome',
      status: 'conflict',
      sides,
      matter: 'what struck it',
      about: 'what struck it',
      differs: `${a.kind} against ${b.kind}`,
      score: BASE.outcome - 0.1 + 0.03 * Math.min(3, common.length),
    },
  ]
}

function blows(scene: Scene): Blow[] {
  const found: Blow[] = []
  for (const place of places(scene)) {
    const { words, at, of, term } = place
    if (!isUpos(words, at, 'NOUN') || of.negative || isLeft(of)) continue
    const kind = kindOf(words, at)
    const verb = kind === null ? -1 : verbOf(words, at, kind)
    if (kind === null || verb === -1 || isModal(words, verb) || isNot(words, verb)) continue
    const around = new Set(
      of.terms.filter(
        (one) => one !== term[at] && !BLOWS.has(one) && !STRIKES.has(one) && !one.startsWith('#'),
      ),
    )
    const event = of.events.find(({ id }) => scene.view.incidents.has(id))
    const incident = event ? scene.view.incidents.get(event.id)!.id : null
    found.push({ kind, of, incident, span: spanOf(place, verb), around })
  }
  return found
}

function isLeft({ claim: { certainty } }: Proposition): boolean {
  return certainty === 'unknown' || certainty === 'hypothetical'
}

/** *drone*, *limpet mine*; *an accident*, *a technical fault*. */
function kindOf(words: Words, at: number): string | null {
  const lemma = words.lemma[at]!
  const pair = `${words.lemma[at - 1] ?? ''} ${lemma}`
  const blow = BLOWS.get(pair) ?? BLOWS.get(lemma)
  if (blow) return blow
  if (MISHAPS.has(pair)) return MISHAP
  if (!MISHAPS.has(lemma)) return null
  const isPlain = /^(?:accident|mishap)$/.test(lemma)
  return isPlain || TECHNICAL.has(words.lemma[at - 1] ?? '') ? MISHAP : null
}

/** The verb or noun of the harm: *struck by a drone*, *a drone strike*, *the damage of a mine*; -1 where it is of something else. */
function verbOf(words: Words, at: number, kind: string): number {
  const over = words.head[at]!
  if (over === -1) return kind === MISHAP ? at : -1
  if (isRelation(words, at, 'compound', 'amod'))
    return /^(?:strike|attack|raid|blast|explosion)$/.test(words.lemma[over]!) ? over : -1
  // What a thing does itself, what it is done by or with, and *accident* in whatever place; not *shot down a drone*.
  if (isRelation(words, at, 'obj', 'nsubj:pass')) return kind === MISHAP ? over : -1
  if (kind === MISHAP) return over
  const isHarm =
    STRIKES.has(words.lemma[over]!) ||
    /^(?:damage|fragment|crater|wound|mark)$/.test(words.lemma[over]!)
  if (isHarm && !isShotDown(words, over)) return over
  // *It was a mine that hit it.*
  const isCleft =
    /^(?:it|that|this)$/i.test(words.form[child(words, at, 'nsubj')] ?? '') &&
    child(words, at, 'acl:relcl') !== -1
  return isCleft ? at : -1
}

function isShotDown(words: Words, verb: number): boolean {
  return (
    words.lemma[verb] === 'shoot' &&
    children(words, verb).some((word) => words.lemma[word] === 'down')
  )
}

/** So many words on either side are shown at most. */
const AROUND = 7

function spanOf({ words, at, of }: Place, verb: number): Span {
  const { first, last } = ownExtent(words, verb)
  const [from, to] = [Math.min(verb, at), Math.max(verb, at) + 1]
  const span = wordsSpan(
    words,
    Math.min(from, Math.max(first, from - AROUND)),
    Math.max(to, Math.min(last, to + AROUND)),
  )
  return { ...span, from: Math.max(span.from, Math.min(of.span.from, words.from[from]!)) }
}
