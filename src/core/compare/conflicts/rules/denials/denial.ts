/** What one says and another denies: *the group ordered the attack*, *we had no part in it*. */
import { child, isRelation, isUpos, wordsIn } from '../../../../language/tree.js'
import {
  overlaps,
  type EventType,
  type FindingId,
  type Span,
  type Words,
} from '../../../../model/index.js'
import type { Proposition } from '../../../likeness/propositions.js'
import { termOf } from '../../../likeness/terms.js'
import { side, type Draft, type Finder, type Scene } from '../../draft.js'
import { DENIED_PART, HARMS, SAID_BY_OTHERS } from '../../lexicon.en.js'
import { TRACES } from '../../lexicon/predicates.en.js'
import { BASE, DENIED_SHARE } from '../../policy.js'

/** CF14: somebody denies, or says *there is no …*, what is said in another place. */
export const denied: Finder = {
  id: 'CF14',
  example:
    '“the raid was led by the Grey Front” here, “the Grey Front denied any part in the raid” there.',
  find(scene) {
    return denials(scene).flatMap((denial) => {
      const best = new Map<string, Draft>()
      for (const of of holders(scene, denial)) {
        const score = scoreOf(scene, denial, of)
        if (score === null) continue
        const key = of.claim.report
        const known = best.get(key)
        if (!known || known.score < score) best.set(key, draft(scene, denial, of, score))
      }
      return [...best.values()]
    })
  },
}

interface Denial {
  readonly of: Proposition
  /** The words shown: the denial in the speaker's own words, where they follow. */
  readonly span: Span
  /** What is denied, without names; and the names in it. */
  readonly terms: readonly string[]
  readonly names: readonly string[]
  /** Who denies it, as a term. */
  readonly who: string | null
  /** *any part in the attack*: what is denied is not the deed but a share in it. */
  readonly part: boolean
  /** That harm came to it, in whatever words. */
  readonly harm: boolean
}

function denials(scene: Scene): Denial[] {
  const { view } = scene
  return view.propositions.flatMap((of, i): Denial[] => {
    const isDenied = of.claim.polarity === 'denied'
    const absent = isDenied ? null : absentIn(scene, of)
    if (!isDenied && !absent) return []
    const isTrace = absent !== null && absent.length > 1
    const part = of.terms.some((term) => DENIED_PART.has(term))
    const reported = of.terms.some((term) => SAID_BY_OTHERS.has(term))
    const all = absent ?? of.terms
    const told = all.filter(
      (term) => !isName(term) && !DENIED_PART.has(term) && !SAID_BY_OTHERS.has(term),
    )
    // *denied that civilians were hit*: harm is told in many words.
    const bare = told.filter((term) => !HARMS.has(term))
    const harm = bare.length > 0 && bare.length < told.length
    const terms = harm ? bare : told
    // *denied that it was warned* says nothing of every other warning.
    const acts = of.events.some(({ type }) => !WORDS_ALONE.has(type))
    const isDeed = part || reported || acts || terms.length > 1 || absent !== null
    if (terms.length === 0 || terms.length > MOST_TERMS || !isDeed) return []
    return [
      {
        of,
        span: reported ? inOwnWords(view.propositions.slice(i + 1, i + 4), of) : of.span,
        terms,
        harm,
        names: absent && !isTrace ? [] : of.terms.filter((term) => term.startsWith('@')),
        who: whoSays(scene, of),
        part,
      },
    ]
  })
}

/** A denial of more words than these denies something else in each of them. */
const MOST_TERMS = 8

function isName(term: string): boolean {
  return term.startsWith('@') || term.startsWith('#')
}

/**
 * *there is no truce*: the deed that a voice says is not there. Only nouns that tell an event: *there is no threat to the town*
 * denies no other clause that has a threat in it.
 */
function absentIn(
  { view }: Scene,
  { claim, span, negative, events, terms }: Proposition,
): string[] | null {
  if (!negative || claim.held !== 'voice' || claim.certainty === 'unknown') return null
  const { words } = view.lexed.get(claim.report)!
  const { first, last } = wordsIn(words, span)
  const said = leftOut(words, first, last)
  if (said) return terms.filter((term) => !said.has(term))
  for (let at = first; at < last; at++) {
    if (!isRelation(words, at, 'nsubj', 'obj') || !isUpos(words, at, 'NOUN')) continue
    const no = child(words, at, 'det')
    const there = child(words, words.head[at]!, 'expl')
    if (no === -1 || there === -1 || words.lemma[no] !== 'no') continue
    const isDeed = events.some(
      ({ trigger, type }) => trigger.from === words.from[at] && !WORDS_ALONE.has(type),
    )
    const term = isDeed ? termOf(words, at) : null
    if (term) return [term]
  }
  return null
}

/** *there was no evidence that the hostages were in Norland*: the words that do not tell what is not there; null where nothing of the kind is said. */
function leftOut(words: Words, first: number, last: number): Set<string> | null {
  for (let at = first; at < last; at++) {
    const no = TRACES.has(words.lemma[at]!) ? child(words, at, 'det') : -1
    const told = child(words, at, 'acl', 'ccomp', 'acl:relcl')
    if (no === -1 || words.lemma[no] !== 'no' || told === -1) continue
    if (words.lemma[child(words, told, 'mark')] === 'that') return new Set([words.lemma[at]!])
  }
  return null
}

/** Kinds of events that are words and no deeds: *no threat*, *no warning* is said of one thing at a time. */
const WORDS_ALONE: ReadonlySet<EventType> = new Set([
  'threat',
  'warning',
  'alert',
  'statement',
  'accusation',
] satisfies EventType[])

/** The quotation right behind a denial that says *not* in the denier's own words. */
function inOwnWords(next: readonly Proposition[], of: Proposition): Span {
  const own = next.find(
    (one) =>
      one.claim.report === of.claim.report &&
      one.quoted &&
      one.negative &&
      one.span.from - of.span.to < NEXT_WORDS,
  )
  return own?.span ?? of.span
}

/** Letters between a denial and the quotation that repeats it. */
const NEXT_WORDS = 160

function whoSays({ view }: Scene, { claim }: Proposition): string | null {
  const voice = claim.voice ? view.voices.get(claim.voice) : undefined
  const name: FindingId | null = voice?.name ?? voice?.institution?.name ?? null
  const identity = name ? view.identityOf.get(name) : undefined
  return identity ? `@${identity.id}` : null
}

/** Every clause that has a word of the denial and says that something is so. */
function holders({ view }: Scene, denial: Denial): Proposition[] {
  return view.propositions.filter(
    ({ claim, negative, terms, span }) =>
      !negative &&
      claim !== denial.of.claim &&
      claim.polarity === 'positive' &&
      claim.certainty !== 'unknown' &&
      claim.certainty !== 'hypothetical' &&
      !denial.of.claim.spans.some((own) => overlaps(own, span)) &&
      terms.some((term) => denial.terms.includes(term)),
  )
}

/** How sure it is that a clause says what is denied; null where it says something else. */
function scoreOf(scene: Scene, denial: Denial, of: Proposition): number | null {
  const { weights, isTelling } = scene.telling
  const own = new Set(of.terms)
  const weigh = (terms: readonly string[]) => terms.reduce((sum, term) => sum + weights(term), 0)
  const common = denial.terms.filter((term) => own.has(term))
  const share = weigh(common) / weigh(denial.terms)
  const isNamed = denial.who !== null && own.has(denial.who)
  const named = denial.names.filter((name) => isNamedIn(scene, name, own)).length
  if (whoSays(scene, of) === denial.who && denial.who !== null) return null
  if (denial.part && !isNamed && named === 0) return null
  // *will attack the ports*: no deed yet in which one may have had a part.
  const isToCome =
    of.events.length > 0 && of.events.every(({ modality }) => modality !== 'happened')
  if (denial.part && isToCome) return null
  if (denial.harm && !of.terms.some((term) => HARMS.has(term) || term.startsWith('#'))) return null
  if (share < DENIED_SHARE || !common.some(isTelling)) return null
  if (denial.names.length > 0 && named === 0 && !isNamed) return null
  const length = scene.view.texts.get(of.span.report)!.length
  const early = 0.1 * (1 - of.span.from / length)
  const place = placeOf(scene, of, common)
  if (place === null) return null
  const voiced = of.claim.held === 'voice' ? 0.05 : 0
  return (
    BASE.polarity + (share - DENIED_SHARE) * 0.3 + (isNamed ? 0.15 : 0) + voiced + early + place
  )
}

/** By its name, or by another of one country: *in Norland*, *over the Norlandic border*. */
function isNamedIn({ view }: Scene, name: string, terms: ReadonlySet<string>): boolean {
  if (terms.has(name)) return true
  const countryOf = (term: string) => {
    const known = [...view.names.values()].find(
      ({ id }) => `@${view.identityOf.get(id)?.id ?? id}` === term,
    )
    const stands = known?.type === 'nationality' || known?.known?.startsWith('country')
    return stands ? known!.country : null
  }
  const country = countryOf(name)
  return (
    country !== null &&
    [...terms].some((term) => term.startsWith('@') && countryOf(term) === country)
  )
}

/** What is denied must be what the clause is about: an argument or a verb of it, in a clause with a verb. */
function placeOf({ view }: Scene, { claim, span }: Proposition, common: readonly string[]) {
  const { words, term } = view.lexed.get(claim.report)!
  const { first, last } = wordsIn(words, span)
  let [verb, best] = [false, null as number | null]
  for (let at = first; at < last; at++) {
    verb ||= isUpos(words, at, 'VERB', 'AUX')
    const one = term[at]
    if (!one || !common.includes(one) || !isUpos(words, at, 'NOUN', 'PROPN', 'VERB')) continue
    const loose = isRelation(words, at, 'nmod', 'compound', 'advcl') || words.lemma[at] === 'warn'
    best = Math.max(best ?? 0, loose ? 0 : 0.1)
  }
  return verb ? best : null
}

function draft(scene: Scene, denial: Denial, of: Proposition, score: number): Draft {
  const who = scene.view.voices.get(denial.of.claim.voice ?? denial.of.claim.id)?.label
  return {
    rule: 'CF14',
    kind: 'polarity',
    status: 'conflict',
    sides: [side(scene, of.span, of), side(scene, denial.span, denial.of)],
    differs: `said by one, denied by ${who ?? 'the other'}`,
    score,
  }
}
