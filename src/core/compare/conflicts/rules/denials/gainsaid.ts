/** What one says is not so, told by another in other words: *no shot was fired from the roof*, *snipers shot from the roof*. */
import { child, children, isRelation, isUpos } from '../../../../language/tree.js'
import { groupBy } from '../../../../model/groups.js'
import type { Words } from '../../../../model/index.js'
import { CLASS_OF } from '../../../likeness/lexicon.en.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { stemOf } from '../../words/stems.js'
import { HOLLOW, KNOWING, NOT_ABSENT } from '../../lexicon/gainsaid.en.js'
import { DENIED_PART } from '../../lexicon.en.js'
import { BRINGING, LIGHT, PREDICATE_OF } from '../../lexicon/predicates.en.js'
import { ASSAULTS } from '../../lexicon/blame.en.js'
import { HARMED_NOUNS, HARM_OF } from '../../lexicon/states.en.js'
import type { Argument, Statement } from '../../statements.js'
import {
  areElsewhere,
  areOtherKinds,
  mayBeOneTime,
  mayBoth,
  isOfEarlier,
  meet,
  shareOthers,
} from '../../together.js'
import { BASE } from '../../policy.js'
import { isDoubted, isOvertaken } from './open.js'

/** CF38: what a clause says is not so, or is not there, stands with most of its words in another that says it is. */
export const gainsaid: Finder = {
  id: 'CF38',
  example:
    '“snipers fired from the roof of the inn” here, “there were no snipers on the roof” there.',
  find(scene) {
    const said = new Map<string, Told[]>()
    const byClaim = groupBy(scene.view.propositions, ({ claim }) => claim)
    const told = scene.statements
      .filter(isTold)
      .map((one) => toldIn(one, byClaim.get(one.of.claim) ?? []))
    for (const one of told.filter(({ of }) => !of.not && !of.modal))
      for (const key of one.keys) said.set(key, [...(said.get(key) ?? []), one])
    return told.flatMap((no) => {
      const focus = no.of.not && !no.of.modal ? focusOf(scene, no.of) : []
      if (focus.length === 0) return []
      const best = new Map<string, Draft>()
      for (const yes of new Set(focus.flatMap((key) => said.get(key) ?? []))) {
        if (isDoubted(scene, yes.of) || isOvertaken(scene, no.of, yes.of.of)) continue
        const score = compare(scene, no, yes, focus)
        const key = `${yes.of.of.claim.report} ${yes.of.of.claim.voice ?? ''}`
        if (score === null || score <= (best.get(key)?.score ?? 0)) continue
        best.set(key, draft(scene, yes.of, no.of, score))
      }
      return [...best.values()]
    })
  },
}

/** A statement with its words as stems. */
interface Told {
  readonly of: Statement
  /** What it tells of: the deed, and the things beside it. */
  readonly keys: ReadonlySet<string>
  /** The same for all of its clause and claim. */
  readonly around: ReadonlySet<string>
}

function isTold({ of: { claim } }: Statement): boolean {
  return claim.certainty !== 'unknown' && claim.certainty !== 'hypothetical'
}

function toldIn(of: Statement, claim: readonly Proposition[]): Told {
  const own = argumentsOf(of).flatMap(({ head, noun }) => [
    stemOf(head),
    stemOf(CLASS_OF.get(noun) ?? noun),
  ])
  const around = new Set(claim.flatMap(({ terms }) => terms.map(stemOf)))
  const verb = stemOf(verbOf(of))
  return { of, keys: new Set([...own, verb]), around: new Set([...around, ...own, verb]) }
}

function argumentsOf({ doer, object, others }: Statement): Argument[] {
  return [doer, object, ...others].filter((one) => one !== null)
}

/** *knew*, *was told*, *had knowledge*: one matter. */
function verbOf({ verb }: Statement): string {
  return KNOWING.has(verb) ? 'know' : verb
}

/** What exactly is not so: the deed, or the thing of which there is none. */
function focusOf(scene: Scene, one: Statement): string[] {
  const { words } = scene.view.lexed.get(one.of.claim.report)!
  if (isNoDenial(words, one.at)) return []
  const none = argumentsOf(one).filter(({ word }) => hasNo(words, word))
  const nouns = none.flatMap(({ head, noun, word }) =>
    KNOWING.has(noun)
      ? ['know']
      : HOLLOW.has(noun) || DENIED_PART.has(noun) || isPlanTo(words, word, noun)
        ? []
        : [stemOf(head), stemOf(noun), stemOf(PREDICATE_OF.get(noun) ?? noun)],
  )
  const isEmpty = isVerbLight(words, one) && !KNOWING.has(one.verb)
  return isEmpty ? nouns : [...new Set([stemOf(verbOf(one)), ...nouns])]
}

/** *no plan to resign* tells what is not to be; *there was no plan* denies one. */
function isPlanTo(words: Words, word: number, noun: string): boolean {
  return noun === 'plan' && child(words, word, 'acl', 'nmod') !== -1
}

/** *did not want it*, though *want* and *demand* are one class of verbs. */
function isVerbLight(words: Words, { verb, at }: Statement): boolean {
  return LIGHT.has(verb) || LIGHT.has(words.lemma[at]!)
}

/** *not only*, *not until May*, *no longer*, *not again*: no word of what was not so. */
function isNoDenial(words: Words, at: number): boolean {
  return children(words, at).some(
    (word) =>
      NOT_ABSENT.test(words.form[word]!) ||
      (/^(?:not|n't|n’t|no)$/i.test(words.form[word]!) &&
        NOT_ABSENT.test(words.form[word + 1] ?? '')),
  )
}

function hasNo(words: Words, at: number): boolean {
  const no = child(words, at, 'det')
  if (no === -1 || !/^(?:no|any)$/i.test(words.form[no]!)) return false
  return !children(words, at).some(
    (word) => isRelation(words, word, 'amod') && HOLLOW.has(words.lemma[word]!),
  )
}

/** How sure it is that the one says what the other says is not so; null where it tells of something else. */
function compare(scene: Scene, no: Told, yes: Told, focus: readonly string[]): number | null {
  if (mayBoth(scene, no.of.of, yes.of.of) || areElsewhere(scene, no.of.of, yes.of.of)) return null
  if (!mayBeOneTime(scene, no.of, yes.of)) return null
  if (tellOthers(no.of, yes.of) || isOfHim(scene, no.of, yes.of)) return null
  if (!isToldOfOne(no, yes)) return null
  // *there was no plan*: none for a deed; *a vigil is planned*.
  const isPlan = yes.of.verb === 'plan' && focus.includes('plan')
  if (isPlan && !yes.of.of.terms.some((term) => ASSAULTS.has(term))) return null
  const asked = new Map<string, number>()
  for (const one of argumentsOf(no.of))
    for (const term of one.terms)
      if (!HOLLOW.has(term) && !DENIED_PART.has(term))
        asked.set(KNOWING.has(term) ? 'know' : stemOf(term), scene.telling.weights(term))
  if (!isLight(no.of)) asked.set(stemOf(verbOf(no.of)), scene.telling.weights(no.of.verb))
  const all = [...asked.values()].reduce((sum, one) => sum + one, 0)
  const common = [...asked].filter(([term]) => yes.around.has(term))
  const share = common.reduce((sum, [, weight]) => sum + weight, 0) / all
  const beside = common.filter(([term]) => !focus.includes(term))
  if (common.length < 2 || beside.length === 0 || !(share >= GAINSAID_SHARE))
    return isOfAny(scene, no, yes) ? BASE.polarity - 0.05 : null
  const roles =
    (meet(no.of.object, yes.of.object) === 'same' ? 0.05 : 0) +
    (meet(no.of.doer, yes.of.doer) === 'same' ? 0.05 : 0)
  // Less than where subject, verb and object are one by one the same (CF26).
  return BASE.polarity - 0.05 + roles + (share - GAINSAID_SHARE) * 0.3
}

/**
 * The deed of the one is told by the other with one of its own arguments, or by its noun alone (*has not carried out its threat*, *a grave
 * threat*) and then of one of them at least; a thing of which there is none is no other thing of that name (*no tram services*, *emergency
 * services*), nor is it what another has (*the North*, *the South has no weapons*).
 */
function isToldOfOne(no: Told, yes: Told): boolean {
  const [own, others] = [argumentsOf(no.of), argumentsOf(yes.of)]
  const isSameVerb = verbOf(no.of) === verbOf(yes.of)
  const none = own.filter((one) => one.any && !isHollow(one))
  const like = none.flatMap((one) =>
    others
      .filter(({ head, noun }) => head === one.head || noun === one.noun)
      .map((two) => [one, two] as const),
  )
  if (like.some(([one, two]) => areOtherKinds(one, two))) return false
  if (like.length > 0 && OWNING.has(no.of.verb)) return meet(no.of.doer, yes.of.doer) === 'same'
  if (isSameVerb || like.length > 0) return true
  return own.some(({ head }) => yes.keys.has(stemOf(head)))
}

const OWNING: ReadonlySet<string> = new Set(['have', 'own', 'possess', 'need', 'belong'])

/**
 * *no one was arrested*, *denied that any agreement had been reached*: said of all, it stands against each such deed, which the story
 * does not tell of again and again, by the same or by nobody.
 */
function isOfAny(scene: Scene, no: Told, yes: Told): boolean {
  const all = argumentsOf(no.of).filter((one) => one.any)
  if (
    all.length === 0 ||
    argumentsOf(no.of).length > all.length ||
    isOfThat(scene, no.of) ||
    // Whether anybody came to harm is asked for itself (CF43).
    HARM_OF.has(verbOf(no.of)) ||
    all.some(({ noun }) => HARMED_NOUNS.has(noun)) ||
    isOfEarlier(scene, no.of.of, yes.of.of)
  )
    return false
  const bare = all.filter((one) => !isHollow(one))
  if (isLight(no.of) && !bare.every((one) => isDeed(scene, no.of, one))) return false
  if (bare.some(({ terms }) => terms.size > 1)) return false
  const asked = bare.map(({ head, noun }) => [head, PREDICATE_OF.get(noun) ?? noun])
  if (!isLight(no.of)) asked.push([verbOf(no.of)])
  if (asked.length === 0 || (bare.length > 0 && no.of.doer && yes.of.doer && !no.of.doer.any))
    return false
  return (
    asked.every((words) => words.some((word) => yes.keys.has(stemOf(word)))) &&
    asked.some((words) => words.some(scene.telling.isTelling))
  )
}

/** *nobody was charged in that killing*: of one deed among several. */
function isOfThat({ view }: Scene, { of, at }: Statement): boolean {
  const { words } = view.lexed.get(of.claim.report)!
  return children(words, at).some(
    (word) =>
      isRelation(words, word, 'obl') &&
      /^(?:that|this|those|these)$/.test(words.lemma[child(words, word, 'det')] ?? ''),
  )
}

/** *no truce*, *no agreement*; not *no cars*, of which there are some elsewhere. */
function isDeed({ view }: Scene, { of }: Statement, { word, noun }: Argument): boolean {
  const { words } = view.lexed.get(of.claim.report)!
  return (
    PREDICATE_OF.has(noun) || of.events.some(({ trigger }) => trigger.from === words.from[word])
  )
}

/** *there was no truce*, *reached no agreement*: the noun tells what was not. */
function isLight({ verb, doer, object }: Statement): boolean {
  if (LIGHT.has(verb)) return true
  return (
    BRINGING.has(verb) && [doer, object].some((one) => one !== null && one.any && !isHollow(one))
  )
}

/** *did not kill the priest*, *killed two soldiers*; of one deed also by another, or upon another: *fired on the market*, *on the fort*. */
function tellOthers(no: Statement, yes: Statement): boolean {
  const pairs = [
    [no.object, yes.object],
    [no.doer, yes.doer],
  ] as const
  if (pairs.some(([a, b]) => meet(a, b) === 'other')) return true
  if (verbOf(no) !== verbOf(yes)) return false
  return (
    pairs.some(([a, b]) => a && b && !isHollow(a) && meet(a, b) === null) || !shareOthers(no, yes)
  )
}

/** *officers were not injured*, *wounding him*: of whom it is told is not known. */
function isOfHim({ view }: Scene, no: Statement, yes: Statement): boolean {
  if (!no.object || yes.object || verbOf(no) !== verbOf(yes)) return false
  const { words } = view.lexed.get(yes.of.claim.report)!
  return isUpos(words, child(words, yes.at, 'obj', 'nsubj:pass'), 'PRON')
}

/** *nobody*, *people*; *no shots were fired* denies that anybody was shot. */
function isHollow({ noun }: Argument): boolean {
  return HOLLOW.has(noun) || noun === 'shot'
}

/** Part of the weighed words of what is said not to be so that the other must have. */
const GAINSAID_SHARE = 0.6

function draft(scene: Scene, yes: Statement, no: Statement, score: number): Draft {
  const about = no.object ?? no.doer
  const who = scene.view.voices.get(no.of.claim.voice ?? no.of.claim.id)?.label
  return {
    rule: 'CF38',
    kind: 'polarity',
    status: 'conflict',
    sides: [side(scene, yes.span, yes.of), side(scene, no.span, no.of)],
    matter: `${no.verb} ${about?.noun ?? ''}`,
    differs: `told to be so by one, not to be so by ${who ?? 'the other'}`,
    score,
  }
}
