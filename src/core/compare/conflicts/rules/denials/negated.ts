/** One says that it is so, the other that it is not: *the recorder was found*, *has not been recovered*. */
import {
  child,
  children,
  isRelation,
  isUpos,
  wordsIn,
  wordsSpan,
} from '../../../../language/tree.js'
import { groupBy } from '../../../../model/groups.js'
import { type Span, type Words } from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { ASSAULTS } from '../../lexicon/blame.en.js'
import { BRINGING, KINDS, LIGHT, PREDICATE_OF, TRACES } from '../../lexicon/predicates.en.js'
import { termOf } from '../../../likeness/terms.js'
import { isModal } from '../../words/polarity.js'
import type { Statement } from '../../statements.js'
import { isDoubted, isOvertaken } from './open.js'
import { areApart, mayBoth, meet, ofTwoPersons, oneDoer } from '../../together.js'
import { BASE } from '../../policy.js'

/** CF26: a deed is told with its object here, and the same deed is said not to have been there. */
export const negated: Finder = {
  id: 'CF26',
  example: '“the recorder was found” here, “the recorder has not been recovered” there.',
  find(scene) {
    const told = scene.statements.filter((one) => !isLight(one) && isTold(one))
    const byVerb = groupBy(told, ({ verb }) => verb)
    return [...byVerb.values()].flatMap((all) => {
      const [denied, said] = [all.filter(({ not }) => not), all.filter(({ not }) => !not)]
      return denied.flatMap((no) =>
        said.flatMap((yes) => {
          const isNone = mayBoth(scene, no.of, yes.of) || isOvertaken(scene, no, yes.of)
          const score = isNone || isDoubted(scene, yes) ? null : likenessOf(scene, no, yes)
          return score === null ? [] : [draft(scene, 'CF26', yes, no, score)]
        }),
      )
    })
  },
}

/** CF27: there is none of what the other tells of: *no trace of a missile*, *no charges were brought*. */
export const absent: Finder = {
  id: 'CF27',
  example: '“the boat was hit by a rocket” here, “divers saw no trace of a rocket” there.',
  find(scene) {
    const said = scene.statements.filter(
      (one) => !one.not && !one.modal && isTold(one) && !isDoubted(scene, one),
    )
    return absences(scene).flatMap((none) => {
      const best = new Map<string, Draft>()
      for (const yes of said) {
        const isNone = mayBoth(scene, none.of, yes.of) || isOvertaken(scene, none, yes.of)
        const bonus =
          isNone || ofTwoPersons(scene, none.of, yes.of) ? null : tellsOf(scene, none, yes)
        if (bonus === null) continue
        const one = draft(scene, 'CF27', yes, none, bonus)
        const key = `${yes.of.claim.report} ${yes.of.claim.voice ?? ''}`
        if (one.score > (best.get(key)?.score ?? 0)) best.set(key, one)
      }
      return [...best.values()]
    })
  },
}

function draft(
  scene: Scene,
  rule: string,
  yes: Statement,
  no: Pick<Statement, 'of' | 'span'>,
  bonus: number,
): Draft {
  const about = yes.object ?? yes.doer
  const who = scene.view.voices.get(no.of.claim.voice ?? no.of.claim.id)?.label
  return {
    rule,
    kind: 'polarity',
    status: 'conflict',
    sides: [side(scene, yes.span, yes.of), side(scene, no.span, no.of)],
    matter: `${yes.verb} ${about?.noun ?? ''}`,
    differs: `told to be so by one, not to be so by ${who ?? 'the other'}`,
    score: BASE.polarity + bonus,
  }
}

function isLight({ verb, of, at }: Statement): boolean {
  return LIGHT.has(verb) || of.terms.length === 0 || at < 0
}

/** Not a thought, a question, or what nobody can tell. */
function isTold({ of: { claim } }: Statement): boolean {
  return claim.certainty !== 'unknown' && claim.certainty !== 'hypothetical'
}

/** What the two deeds share beside their verb; null where they may be two. */
function likenessOf(scene: Scene, no: Statement, yes: Statement): number | null {
  if (no.modal || yes.modal || !oneDoer(no.doer, yes.doer)) return null
  if (areApart(scene, no, yes)) return null
  const objects = meet(no.object, yes.object)
  const doers = meet(no.doer, yes.doer)
  if (objects === 'other' || (no.object && yes.object && objects === null)) return null
  const own = termsOf(yes)
  const common = [...termsOf(no)].filter((term) => own.has(term))
  const telling = common.filter(scene.telling.isTelling).length
  // *no ransom was paid*, *600,000 euros were paid*: sums of money for one thing.
  const isMoney = [no, yes].every(({ object }) => KINDS.get(object?.noun ?? '') === 'money')
  // *shot down two drones*, *no drone was shot down*: where the reports are full of drones, the deed tells which.
  const isDeed = scene.telling.isTelling(no.verb)
  const isOne =
    objects === 'same'
      ? telling > 0 || common.length > 1 || isMoney || isDeed
      : doers === 'same' && telling > 0
  if (!isOne) return null
  const both = (objects === 'same' ? 0.1 : 0) + (doers === 'same' ? 0.1 : 0)
  return both + 0.03 * Math.min(4, common.length)
}

function termsOf({ object, doer, others }: Statement): Set<string> {
  const all = [object, doer, ...others].flatMap((one) => (one ? [...one.terms, one.head] : []))
  return new Set(all.filter((term) => !term.startsWith('#')))
}

/** Something of which somebody says that there is none. */
interface Absence {
  readonly of: Proposition
  readonly noun: string
  /** What kind of it: *no nuclear weapons* says nothing of a cruise missile. */
  readonly kinds: readonly string[]
  /** The terms of the clause beside it. */
  readonly beside: ReadonlySet<string>
  /** Who has none; null where that is not said, or where the subject only looked for it. */
  readonly doer: string | null
  readonly span: Span
}

function absences({ view }: Scene): Absence[] {
  const seen = new Set<string>()
  return view.propositions.flatMap((of): Absence[] => {
    const { words, term } = view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(words, of.span)
    const found: Absence[] = []
    for (let at = first; at < last; at++) {
      const key = `${of.claim.report} ${at}`
      if (!isUpos(words, at, 'NOUN') || !isAbsent(words, at, of) || seen.has(key)) continue
      seen.add(key)
      const trace = TRACES.has(words.lemma[at]!) ? child(words, at, 'nmod') : at
      const noun = trace === -1 ? null : words.lemma[trace]!
      if (!noun || (trace === at && !isThing(noun) && !PREDICATE_OF.has(noun))) continue
      const beside = new Set(of.terms.filter((one) => one !== termOf(words, trace)))
      const verb = words.head[at]!
      const owner = OWNING.has(words.lemma[verb]!) ? child(words, verb, 'nsubj') : -1
      found.push({
        of,
        noun,
        kinds: children(words, trace)
          .filter((word) => isRelation(words, word, 'amod', 'compound'))
          .flatMap((word) => term[word] ?? []),
        beside,
        doer: owner === -1 ? null : term[owner]!,
        span: wordsSpan(words, Math.max(first, at - 4), Math.min(last, trace + 1)),
      })
    }
    return found
  })
}

function isThing(term: string): boolean {
  return KINDS.has(term)
}

/** *there was no X*, *no X was found*, *saw no X*, *ruled out any X*, *denied that there was any X*. */
function isAbsent(words: Words, at: number, { claim }: Proposition): boolean {
  const verb = words.head[at]!
  if (verb === -1) return false
  if (isModal(words, verb)) return false
  // *no agreement on whether it exists*: what there is none of is told by its clause.
  if (child(words, at, 'acl') !== -1) return false
  const det = words.lemma[child(words, at, 'det')] ?? ''
  const there = child(words, verb, 'expl') !== -1
  // *ruled out any fault*, *denied any search of the house*: the cue stands before what is denied.
  const isDeniedNoun = isRelation(words, at, 'obj') && words.from[verb]! < claim.spans[0].from
  if (claim.polarity === 'denied' && isDeniedNoun && det === 'any') return true
  if (claim.polarity === 'denied') return there && det !== 'no'
  if (words.form[verb]!.toLowerCase() === 'ruled' && isRelation(words, at, 'obj')) return true
  if (det !== 'no' || children(words, at).some((one) => words.lemma[one] === 'such')) return false
  return there || (isRelation(words, at, 'obj', 'nsubj:pass') && BRINGING.has(words.lemma[verb]!))
}

/** Verbs whose subject is who has it. */
const OWNING: ReadonlySet<string> = new Set(['have', 'own', 'possess', 'hold', 'receive'])

/** *took up arms*, *laid down their arms* tell of no arms. */
const TAKEN_UP: ReadonlySet<string> = new Set(['take', 'lay', 'bear'])

/** The one class of nouns that no verb stands for. */
const FAULT = PREDICATE_OF.get('fault')

/** How surely a statement tells of what is absent; null where it does not. */
function tellsOf(scene: Scene, none: Absence, yes: Statement): number | null {
  const kind = KINDS.get(none.noun)
  const nouns = [yes.object, yes.doer, ...yes.others].flatMap((one) => one?.noun ?? [])
  const deed = PREDICATE_OF.get(none.noun)
  const isDone = deed !== undefined && yes.verb === deed
  const exact =
    isDone ||
    nouns.some(
      (noun) => noun === none.noun || (deed !== undefined && PREDICATE_OF.get(noun) === deed),
    )
  // *the charges are unrelated* does not tell that somebody was charged with this.
  if (deed !== undefined && deed !== FAULT && !isDone) return null
  // *there was no plan*: none for a deed; *a vigil is planned*.
  if (deed === 'plan' && !yes.of.terms.some((term) => ASSAULTS.has(term))) return null
  const held = KINDS.get(yes.object?.noun ?? '')
  const own = termsOf(yes)
  const ofKind = none.kinds.length === 0 || none.kinds.some((one) => own.has(one))
  const isKind = kind === none.noun && held === kind && ofKind && !TAKEN_UP.has(yes.verb)
  if (!exact && !isKind) return null
  const apart = none.doer !== null && yes.doer?.head !== none.doer
  if (apart) return null
  const common = [...own, ...yes.of.terms].filter((term) => none.beside.has(term))
  const isOne = isKind ? common.some((term) => own.has(term)) : scene.telling.isTelling(none.noun)
  if (!isOne) return null
  return (isDone ? 0.1 : 0.05) + 0.05 * Math.min(2, new Set(common).size)
}
