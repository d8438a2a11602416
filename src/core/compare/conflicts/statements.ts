/** What clauses say of whom: a predicate with who did it, to what, and whether it is said to be so or not. */
import { PERSON_NOUNS } from '../../language/coreference/lexicon.en.js'
import {
  child,
  children,
  extent,
  ownExtent,
  isRelation,
  isUpos,
  wordsIn,
  wordsSpan,
} from '../../language/tree.js'
import { groupBy } from '../../model/groups.js'
import type { Claim, Span, Words } from '../../model/index.js'
import { personsIn, type Lexed } from '../likeness/lexed.js'
import type { Proposition } from '../likeness/propositions.js'
import type { StoryView } from '../likeness/story-view.js'
import { countedBy, measured, nounDeed, partOf } from './words/nouns.js'
import { KINDS, PREDICATE_OF } from './lexicon/predicates.en.js'
import { isGerund, isModal, isNot } from './words/polarity.js'

/** A noun or name that a predicate has beside it. */
export interface Argument {
  readonly word: number
  /** Who or what it is: a name by its identity (also where a pronoun stands for it), else the term of the noun. */
  readonly head: string
  /** The lemma of the noun; of what there is so much of in *20 tonnes of rifles*. */
  readonly noun: string
  /** The terms of all its words. */
  readonly terms: ReadonlySet<string>
  /** *any offence*, *a single shell*: whatever is told of its kind is one of it. */
  readonly any: boolean
}

/** One predicate of a clause. */
export interface Statement {
  readonly of: Proposition
  readonly at: number
  /** The class of the verb, or of what is said of the subject. */
  readonly verb: string
  readonly not: boolean
  /** *would*, *will*, *may*, *to do*: not told to be or to have been. */
  readonly modal: boolean
  /** Who does it; null where that is not said. */
  readonly doer: Argument | null
  /** What it is done to, or what it is said of. */
  readonly object: Argument | null
  readonly others: readonly Argument[]
  readonly span: Span
}

/** Every predicate of every clause once, in the order of the clauses. */
export function statementsOf(view: StoryView): Statement[] {
  const seen = new Set<string>()
  const pronouns = pronounsOf(view)
  const denied = groupBy(
    view.claims.filter(({ polarity }) => polarity === 'denied'),
    ({ report }) => report,
  )
  return view.propositions.flatMap((of) => {
    const own = view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(own.words, of.span)
    const found: Statement[] = []
    for (let at = first; at < last; at++) {
      if (!isPredicate(own.words, at) || seen.has(`${of.claim.report} ${at}`)) continue
      seen.add(`${of.claim.report} ${at}`)
      const no = denied.get(of.claim.report) ?? []
      const one = statementAt(of, own, at, { first, last }, { pronouns, denied: no })
      found.push(one, ...othersOf(one, own, pronouns))
    }
    return found
  })
}

/** *there was no plan, no target and no bomb*: one statement for each thing of which there is none. */
function othersOf(one: Statement, own: Lexed, pronouns: Pronouns): Statement[] {
  const { words } = own
  const none = one.object ?? one.doer
  if (!one.not || !none?.any) return []
  return children(words, none.word)
    .filter((word) => isRelation(words, word, 'conj') && isAny(words, word))
    .flatMap((word): Statement[] => {
      const other = argumentAt(one.of, own, word, pronouns)
      if (!other) return []
      return [{ ...one, ...(one.object ? { object: other } : { doer: other }) }]
    })
}

/** What the words around a predicate may point to. */
interface Around {
  readonly pronouns: Pronouns
  /** The claims of the report that somebody denies. */
  readonly denied: readonly Claim[]
}

type Pronouns = ReadonlyMap<string, string>

/** What each *it*, *he* and *she* takes up, by report and offset: the last thing acted on, the last person, where the names do not tell. */
function pronounsOf(view: StoryView): Pronouns {
  const found = new Map<string, string>()
  const persons = personsIn(view.identityOf)
  for (const { words, term } of view.lexed.values()) {
    let thing: string | null = null
    let person: string | null = null
    for (let at = 0; at < words.count; at++) {
      const key = `${words.report} ${words.from[at]!}`
      if (words.lemma[at] === 'it' && thing) found.set(key, thing)
      if (person && term[at] === null && /^(?:he|she)$/i.test(words.form[at]!))
        found.set(key, person)
      if (isThing(words, at)) thing = term[at] ?? thing
      const name = term[at] ?? null
      if (name && persons.has(name)) person = name
    }
  }
  return found
}

/** One thing that is acted on, or of which something is said: what a later *it* takes up. */
function isThing(words: Words, at: number): boolean {
  const isOne = words.form[at]!.toLowerCase() === words.lemma[at]
  const lemma = words.lemma[at]!
  if (!isOne || !isUpos(words, at, 'NOUN') || PERSON_NOUNS.has(lemma)) return false
  return isRelation(words, at, 'nsubj', 'nsubj:pass', 'obj')
}

function isPredicate(words: Words, at: number): boolean {
  if (isUpos(words, at, 'VERB')) return true
  return isUpos(words, at, 'NOUN', 'ADJ', 'PROPN') && child(words, at, 'cop') !== -1
}

interface Range {
  readonly first: number
  readonly last: number
}

function statementAt(
  of: Proposition,
  own: Lexed,
  at: number,
  range: Range,
  { pronouns, denied }: Around,
): Statement {
  const { words } = own
  const argument = (word: number): Argument | null =>
    word === -1 ? null : argumentAt(of, own, partOf(words, countedBy(words, word)), pronouns)
  const passive = child(words, at, 'nsubj:pass')
  const agent = child(words, at, 'obl:agent')
  const subject = passive === -1 ? subjectOf(words, at) : -1
  const object = passive === -1 ? child(words, at, 'obj') : passive
  const isAside = isRelation(words, at, 'acl') && object === -1 && agent === -1 && subject === -1
  const doer = passive === -1 && !isAside ? subject : agent
  const lemma = words.lemma[at]!
  const isRefused = denied.some((claim) => isDenied(claim, words, at))
  const deed = object === -1 ? null : nounDeed(words, at, object)
  const isHandedOver = lemma === 'change' && object !== -1 && words.lemma[object] === 'hand'
  return {
    of,
    at,
    verb:
      isHandedOver || isHandingMoney(words, at, object)
        ? 'pay'
        : (deed?.verb ?? PREDICATE_OF.get(lemma) ?? own.term[at] ?? lemma),
    not: isNot(words, at) !== isRefused,
    modal: isModal(words, at) && !(isRefused && isGerund(words, at)),
    doer: isHandedOver ? null : argument(doer),
    object: argument(deed?.object ?? (isHandedOver ? doer : isAside ? words.head[at]! : object)),
    others: children(words, at)
      .filter((word) => isRelation(words, word, 'obl', 'iobj') && word !== agent)
      .flatMap((word) => argument(word) ?? []),
    span: predicateSpan(words, at, range),
  }
}

/** *60,000 crowns had been handed over*: paid. */
function isHandingMoney(words: Words, at: number, object: number): boolean {
  if (object === -1 || !/^(?:hand|transfer|deliver)$/.test(words.lemma[at]!)) return false
  return KINDS.get(measured(words, countedBy(words, object))) === 'money'
}

/** The subject, also of the verb that it is joined to: *the guards slept and lost the key*. */
function subjectOf(words: Words, at: number): number {
  for (let over = at, steps = 0; over !== -1 && steps < 3; steps++) {
    const own = children(words, over).find((word) => isRelation(words, word, 'nsubj'))
    if (own !== undefined) return isRelative(words, own) ? words.head[over]! : own
    if (!isRelation(words, over, 'conj', 'xcomp')) return -1
    over = words.head[over]!
  }
  return -1
}

function isRelative(words: Words, word: number): boolean {
  return /^(?:who|which|that)$/i.test(words.form[word]!) && words.head[words.head[word]!]! !== -1
}

function argumentAt(
  { claim }: Proposition,
  { words, term }: Lexed,
  word: number,
  pronouns: Pronouns,
): Argument | null {
  const range = extent(words, word, (one) =>
    isRelation(words, one, 'acl:relcl', 'appos', 'conj', 'cc', 'punct', 'parataxis', 'advcl'),
  )
  const terms = new Set<string>()
  let name: string | null = null
  for (let at = range.first; at < range.last; at++) {
    const one = term[at] ?? pronouns.get(`${claim.report} ${words.from[at]!}`)
    if (!one) continue
    terms.add(one)
    const isHead = at === word || isRelation(words, at, 'flat', 'compound', 'appos')
    if (one.startsWith('@') && isHead) name ??= one
  }
  const beside = child(words, word, 'appos')
  const named = beside === -1 ? null : nameIn(words, term, beside)
  if (named) terms.add(named)
  const head =
    (isUpos(words, word, 'PROPN', 'PRON') ? name : null) ??
    named ??
    term[word] ??
    pronouns.get(`${claim.report} ${words.from[word]!}`) ??
    name ??
    // *Ms Tervel*: the title tells nobody.
    term.slice(word + 1, range.last).find((one) => Boolean(one)) ??
    null
  return head ? { word, head, noun: measured(words, word), terms, any: isAny(words, word) } : null
}

function isAny(words: Words, at: number): boolean {
  if (/^(?:nobody|none|no-one)$/i.test(words.form[at]!)) return true
  return children(words, at).some((one) => /^(?:any|no|single)$/i.test(words.form[one]!))
}

/** *the pilot, Erik Brandt*: the name beside a description. */
function nameIn(words: Words, term: Lexed['term'], beside: number): string | null {
  const { first, last } = extent(
    words,
    beside,
    (word) => !isRelation(words, word, 'flat', 'compound'),
  )
  return term.slice(first, last).find((one) => one?.startsWith('@')) ?? null
}

/** What somebody denies is not so: the verb of the content, and those joined to it. */
function isDenied({ spans: [content] }: Claim, words: Words, at: number): boolean {
  if (words.from[at]! < content.from || words.to[at]! > content.to) return false
  const { first } = wordsIn(words, content)
  let over = at
  while (isRelation(words, over, 'conj') && words.head[over]! >= first) over = words.head[over]!
  const head = words.head[over]!
  // *denies claims that it sank*: the claims are what is denied, and what they say.
  return head < first || isUpos(words, head, 'NOUN') || isUpos(words, at, 'NOUN')
}

/** So many words of a clause at most are shown on either side of its predicate. */
const AROUND = 9

/** The clause around its predicate. */
function predicateSpan(words: Words, at: number, { first, last }: Range): Span {
  const range = ownExtent(words, at)
  const from = Math.max(first, range.first, at - AROUND)
  const to = Math.min(last, range.last, at + AROUND)
  return wordsSpan(words, from, Math.max(to, from + 1))
}
