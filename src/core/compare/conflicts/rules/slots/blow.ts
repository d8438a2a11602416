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
import { EFFECT_OF } from '../../lexicon.en.js'
import {
  BLOWS,
  MAY_BE_ONE_BLOW,
  MISHAPS,
  STRIKES,
  TARGET_OF,
  TECHNICAL,
} from '../../lexicon/blows.en.js'
import { BASE, TELLINGS } from '../../policy.js'
import { places, type Place } from '../../slots.js'
import { isOfYear } from '../../counts/around.js'
import { isModal, isNot } from '../../words/polarity.js'
import { areElsewhere, isOfEarlier, mayBoth } from '../../together.js'

/** CF42: one thing came to harm by itself, or was struck, or was struck by two things of which only one can have done it. */
export const otherBlow: Finder = {
  id: 'CF42',
  example:
    '“the freighter was struck by a drone” here, “a technical fault sank the freighter” there.',
  find(scene) {
    const every = blows(scene)
    const main = mainTarget(every)
    const all = firstOfEach(every)
    return all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => compare(scene, a, b, main)))
  },
}

interface Blow {
  readonly kind: string
  readonly of: Proposition
  readonly incident: FindingId | null
  readonly span: Span
  /** The telling terms of its clause, without the blow. */
  readonly around: ReadonlySet<string>
  /** What is struck, as a term; null where that is not said: *the damage is typical of a mine*. */
  readonly target: string | null
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

/** What most reports tell to have been struck; null where fewer than half of those that name a target name this. */
function mainTarget(all: readonly Blow[]): string | null {
  const reports = new Map<string, Set<string>>()
  for (const { target, of } of all)
    if (target) reports.set(target, (reports.get(target) ?? new Set()).add(of.claim.report))
  const [most] = [...reports].sort((a, b) => b[1].size - a[1].size)
  const telling = new Set(all.flatMap(({ target, of }) => (target ? [of.claim.report] : [])))
  return most && most[1].size > 1 && 2 * most[1].size > telling.size ? most[0] : null
}

function compare(scene: Scene, a: Blow, b: Blow, main: string | null): Draft[] {
  if (a.kind === b.kind || MAY_BE_ONE_BLOW.has([a.kind, b.kind].sort().join(' '))) return []
  if (mayBoth(scene, a.of, b.of) || areElsewhere(scene, a.of, b.of)) return []
  if (isOfEarlier(scene, a.of, b.of)) return []
  const common = [...a.around].filter((term) => b.around.has(term))
  const oneIncident = a.incident !== null && a.incident === b.incident
  // *the damage is typical of a mine*, in a story of one ship that was struck; a report that speaks of an accident, and names no other
  // thing, seldom speaks of another than the others call an attack.
  const isMain = [a, b].every(({ target }) => target === null || target === main)
  const isMishap = [a, b].some(({ kind }) => kind === MISHAP)
  const isOneTarget = isMain && (main !== null || isMishap)
  if (!oneIncident && !isOneTarget && !common.some(scene.telling.isTelling)) return []
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
    const target = targetOf(place, verb)
    found.push({ kind, of, incident, span: spanOf(place, verb), around, target })
  }
  return found
}

/** *the tanker was struck by a drone*, *a drone slammed into the tanker*: the tanker. */
function targetOf({ words, term, at }: Place, verb: number): string | null {
  const struck = children(words, verb).find(
    (word) =>
      word !== at &&
      isUpos(words, word, 'NOUN', 'PROPN') &&
      (isRelation(words, word, 'obj', 'nsubj:pass') ||
        (isRelation(words, word, 'obl') &&
          /^(?:into|on|onto)$/.test(words.lemma[child(words, word, 'case')] ?? ''))),
  )
  // *the tanker appears to have been struck by a drone*
  const over = isRelation(words, verb, 'xcomp') ? child(words, words.head[verb]!, 'nsubj') : -1
  const passive = child(words, verb, 'aux:pass') !== -1
  if (struck === undefined && over !== -1 && passive)
    return TARGET_OF.get(words.lemma[over]!) ?? term[over] ?? null
  const noun = struck === undefined ? '' : words.lemma[struck]!
  if (struck === undefined || SIGNS.has(noun) || EFFECT_OF.has(noun)) return null
  return TARGET_OF.get(noun) ?? term[struck] ?? null
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
  // *came from a mine*; *a drone comes in high* strikes nothing yet.
  const isFrom = words.lemma[child(words, at, 'case')] === 'from'
  if (/^(?:come|go)$/.test(words.lemma[over]!) && !isFrom && !isGoneOff(words, over)) return -1
  const isHarm = STRIKES.has(words.lemma[over]!) || SIGNS.has(words.lemma[over]!)
  // *the damage was typical of a mine*
  const subject = /^(?:typical|consistent|characteristic|suggestive)$/.test(words.lemma[over]!)
    ? child(words, over, 'nsubj')
    : -1
  if (subject !== -1 && SIGNS.has(words.lemma[subject]!)) return over
  if (isHarm && !isShotDown(words, over)) return over
  // *It was a mine that hit it.*
  const isCleft =
    /^(?:it|that|this)$/i.test(words.form[child(words, at, 'nsubj')] ?? '') &&
    STRIKES.has(words.lemma[child(words, at, 'acl:relcl')] ?? '')
  return isCleft ? at : -1
}

/** *a bomb went off under the jeep*. */
function isGoneOff(words: Words, verb: number): boolean {
  return words.lemma[verb] === 'go' && /^off$/i.test(words.form[verb + 1] ?? '')
}

/** What a blow leaves behind. */
const SIGNS: ReadonlySet<string> = new Set(
  'damage fragment crater wound mark hole trace'.split(' '),
)

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
