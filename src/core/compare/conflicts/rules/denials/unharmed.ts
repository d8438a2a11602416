/** That nobody, or nobody of a group, came to harm, and that somebody did: *no one was hurt*, *a guard was killed*. */
import { PERSON_NOUNS } from '../../../../language/coreference/lexicon.en.js'
import {
  child,
  children,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
  wordsSpan,
} from '../../../../language/tree.js'
import type { Span, Words } from '../../../../model/index.js'
import { CLASS_OF } from '../../../likeness/lexicon.en.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { ANYBODY_DEAD } from '../../lexicon.en.js'
import { HARMED_GROUPS, HARMED_NOUNS, HARM_OF, type Harm } from '../../lexicon/states.en.js'
import { BASE, TELLINGS } from '../../policy.js'
import { around } from '../../slots.js'
import { isModal } from '../../statements.js'
import { areElsewhere, mayBoth } from '../../together.js'
import { isOfYear } from '../counts/toll.js'

/** CF43: nobody came to harm, or nobody of one group, and somebody did. */
export const unharmed: Finder = {
  id: 'CF43',
  example: '“no one was hurt in the blast” here, “the blast killed a guard” there.',
  find(scene) {
    const all = [...told(scene)]
    const isOneStory = incidentsOf(scene) <= FEW_INCIDENTS
    const [none, some] = [all.filter(({ not }) => not), all.filter(({ not }) => !not)]
    return firstOfEach(none).flatMap((no) =>
      firstOfEach(some).flatMap((yes) => compare(scene, no, yes, isOneStory)),
    )
  },
}

interface Told {
  readonly not: boolean
  /** Whoever is killed is hurt too. */
  readonly harm: Harm
  /** The class of the noun; null for anybody. */
  readonly group: string | null
  readonly of: Proposition
  readonly span: Span
}

function firstOfEach(all: readonly Told[]): Told[] {
  const counts = new Map<string, number>()
  return all.filter(({ harm, group, of: { claim } }) => {
    const here = `${harm} ${group} ${claim.report} ${claim.voice ?? ''}`
    const key = `${harm} ${group}`
    const [known, own] = [counts.get(key) ?? 0, counts.get(here) ?? 0]
    counts.set(key, known + 1)
    counts.set(here, own + 1)
    return own < 1 && known < 2 * TELLINGS
  })
}

function compare(scene: Scene, no: Told, yes: Told, isOneStory: boolean): Draft[] {
  if (no.group === null && !isOneStory && !shareIncident(scene, no.of, yes.of)) return []
  if (no.harm === 'killed' && yes.harm === 'injured') return []
  if (no.group !== null && no.group !== yes.group) return []
  if (mayBoth(scene, no.of, yes.of) || areElsewhere(scene, no.of, yes.of)) return []
  if ([no, yes].some(({ span }) => isOfYear(scene, span))) return []
  const sides = [side(scene, yes.span, yes.of), side(scene, no.span, no.of)] as const
  return [
    {
      rule: 'CF43',
      kind: no.group === null ? 'outcome' : 'polarity',
      status: 'conflict',
      sides,
      matter: `harm ${no.group ?? ''}`,
      about: 'whether anybody came to harm',
      differs: `“${sides[0].value}” against “${sides[1].value}”`,
      score: BASE.outcome,
    },
  ]
}

/** Of so many deadly incidents at most *nobody was hurt* is said of any one. */
const FEW_INCIDENTS = 3

/** Incidents of the story in which people were killed. */
function incidentsOf({ given, view }: Scene): number {
  const own = new Set([...view.incidents.values()].map(({ id }) => id))
  return new Set(
    given.tallies.flatMap(({ slot, incident }) =>
      slot === 'killed' && own.has(incident) ? [incident] : [],
    ),
  ).size
}

function shareIncident({ view }: Scene, a: Proposition, b: Proposition): boolean {
  const of = ({ events }: Proposition) =>
    events.flatMap(({ id }) => view.incidents.get(id)?.id ?? [])
  const own = of(a)
  return of(b).some((id) => own.includes(id))
}

function* told(scene: Scene): Generator<Told> {
  const seen = new Set<string>()
  for (const of of scene.view.propositions) {
    const { certainty } = of.claim
    if (certainty === 'unknown' || certainty === 'hypothetical') continue
    const { words } = scene.view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(words, of.span)
    for (let at = first; at < last; at++) {
      const key = `${of.claim.report} ${at}`
      const read = seen.has(key) ? null : (harmAt(words, at) ?? victimsAt(words, at))
      if (!read || isModal(words, read.verb)) continue
      seen.add(key)
      const { from, to } = around(words, read.verb)
      const not = read.not !== (of.claim.polarity === 'denied')
      const span = wordsSpan(words, Math.max(from, first), Math.max(at + 1, Math.min(to, last)))
      yield { not, harm: read.harm, group: read.group, of, span }
    }
  }
}

interface Read {
  readonly verb: number
  readonly not: boolean
  readonly harm: Harm
  readonly group: string | null
}

/** *no one was hurt*, *a guard was killed*, *killing at least one sailor*, *lost his life*. */
function harmAt(words: Words, at: number): Read | null {
  const lemma = words.lemma[at]!
  const isLife =
    lemma === 'lose' && children(words, at).some((word) => words.lemma[word] === 'life')
  const harm = isLife ? 'killed' : HARM_OF.get(lemma)
  if (!harm || !isUpos(words, at, 'VERB', 'ADJ')) return null
  const isOwn = isLife || /^(?:die|perish)$/.test(lemma) || isUpos(words, at, 'ADJ')
  const whom = children(words, at).find((word) =>
    isOwn ? isRelation(words, word, 'nsubj') : isRelation(words, word, 'obj', 'nsubj:pass'),
  )
  if (whom === undefined) return null
  const form = words.form[whom]!.toLowerCase()
  if (form === 'nobody')
    return isBounded(words, at) ? null : { verb: at, not: true, harm, group: null }
  const of = form === 'none' ? child(words, whom, 'nmod') : -1
  if (of !== -1) return { verb: at, not: true, harm, group: groupOf(words.lemma[of]!) }
  const isNo = children(words, whom).some((word) => words.lemma[word] === 'no')
  const noun = words.lemma[whom]!
  if (isNo && noun === 'one')
    return isBounded(words, at) ? null : { verb: at, not: true, harm, group: null }
  if (!isPeople(noun) && !isCounted(words, whom)) return null
  return isNo && isBounded(words, at) ? null : { verb: at, not: isNo, harm, group: groupOf(noun) }
}

/** *by government fire*, *a blast in which nobody was hurt*, *nobody was hurt in the second blast*: not of all. */
function isBounded(words: Words, at: number): boolean {
  if (isRelation(words, at, 'acl:relcl', 'advcl')) return true
  return children(words, at).some(
    (word) =>
      isRelation(words, word, 'obl:agent') ||
      (isRelation(words, word, 'obl') &&
        /^(?:by|before|after)$/.test(words.lemma[child(words, word, 'case')] ?? '')) ||
      children(words, word).some((one) => /^(?:second|third|first|other)$/.test(words.lemma[one]!)),
  )
}

function isPeople(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) || ANYBODY_DEAD.has(lemma) || HARMED_GROUPS.has(lemma)
}

function isCounted(words: Words, at: number): boolean {
  return (
    isUpos(words, at, 'NUM') ||
    children(words, at).some((word) => isRelation(words, word, 'nummod'))
  )
}

/** *there were no casualties*, *no civilian victims*, *three of the dead were children*. */
function victimsAt(words: Words, at: number): Read | null {
  const lemma = words.lemma[at]!
  const harm = HARMED_NOUNS.get(lemma)
  if (harm && isUpos(words, at, 'NOUN')) {
    const isNo = children(words, at).some((word) => words.lemma[word] === 'no')
    if (!isNo) return null
    const own = children(words, at).find(
      (word) => isRelation(words, word, 'amod', 'compound', 'nmod') && words.lemma[word] !== 'far',
    )
    const verb = words.head[at]! === -1 ? at : words.head[at]!
    return { verb, not: true, harm, group: own === undefined ? null : groupWithin(words, own) }
  }
  if (!isPeople(lemma) || !isUpos(words, at, 'NOUN')) return null
  // *six civilians among the dead*, *three of them civilians*, in a sentence that tells of dead.
  const isPart = isCounted(words, at) || /^(?:them|were|are)$/i.test(words.form[at - 1] ?? '')
  if (!isPart || isNone(words, at)) return null
  const start = words.starts[sentenceOf(words, at)]!
  for (let word = Math.max(start, at - REACH); word < Math.min(words.count, at + REACH); word++) {
    const near =
      sentenceOf(words, word) === sentenceOf(words, at)
        ? HARM_OF.get(words.lemma[word]!)
        : undefined
    if (near) return { verb: at, not: false, harm: near, group: groupOf(lemma) }
  }
  return null
}

function isNone(words: Words, at: number): boolean {
  return children(words, at).some((word) => words.lemma[word] === 'no')
}

/** Words on either side of a group in which its harm is told. */
const REACH = 12

function groupOf(lemma: string): string | null {
  return ANYBODY_DEAD.has(lemma) ? null : (CLASS_OF.get(lemma) ?? lemma)
}

/** *among the civilian population*, *civilian victims*: civilian. */
function groupWithin(words: Words, at: number): string {
  const own = [at, ...children(words, at)].find((word) => isPeople(words.lemma[word]!))
  return groupOf(words.lemma[own ?? at]!) ?? words.lemma[at]!
}
