/** How persons and things came out, as each clause tells it: who, what became of them, and how sure it sounds. */
import { PERSON_NOUNS } from '../../../language/coreference/lexicon.en.js'
import {
  child,
  extent,
  isRelation,
  isUpos,
  sentenceOf,
  wordsIn,
  wordsSpan,
} from '../../../language/tree.js'
import { groupBy } from '../../../model/groups.js'
import type {
  Attribution,
  FindingId,
  Identity,
  Incident,
  Name,
  ReportId,
  Span,
  Words,
} from '../../../model/index.js'
import { aboutOf, heroOf, isOfSomebody, isOpen, type Persons } from './about.js'
import { bearersOf } from './bearers.js'
import { Earlier } from './earlier.js'
import { personsIn, type Lexed } from '../lexed.js'
import { tellsPresence } from './presence.js'
import type { Proposition } from '../propositions.js'
import { fold } from '../terms.js'
import { howTold, type Told } from './told.js'
import {
  HEDGES,
  NOT,
  OF_PERSONS,
  OUTCOME_OF,
  OUTCOME_PHRASES,
  type OutcomeClass,
} from './outcomes.en.js'

/** True where nobody tells that it is so: one cannot tell, or has seen nothing of it. */
export function isLeftOpen({ told }: Pick<Outcome, 'told'>): boolean {
  return told === 'untold' || told === 'unseen'
}

export interface Outcome {
  readonly outcome: OutcomeClass
  readonly told: Told
  /** Somebody stands for it, however the report calls that: *the minister claimed that …*. */
  readonly asserted: boolean
  readonly of: Proposition
  /** Terms of who or what came out so; `@…` is a name. */
  readonly about: ReadonlySet<string>
  /** Named in the clause itself, not only by what stood before (*it*). */
  readonly direct: boolean
  /** The word that tells it. */
  readonly at: number
  readonly span: Span
  readonly incident: FindingId | null
}

/** What the reading of outcomes needs of a story. */
export interface OutcomeView {
  readonly propositions: readonly Proposition[]
  readonly lexed: ReadonlyMap<ReportId, Lexed>
  readonly texts: ReadonlyMap<ReportId, string>
  readonly names: ReadonlyMap<FindingId, Name>
  readonly identityOf: ReadonlyMap<FindingId, Identity>
  readonly incidents: ReadonlyMap<FindingId, Incident>
}

/** The outcomes of a story, and by the clauses that tell them: the words of one claim may stand inside another. */
export interface Outcomes {
  /** In the order of the propositions; one for each word, the more hedged reading first. */
  readonly all: readonly Outcome[]
  readonly by: ReadonlyMap<Proposition, readonly Outcome[]>
}

/** Every outcome that the propositions of the story tell. */
export function outcomesOf(
  view: OutcomeView,
  attributions: ReadonlyMap<FindingId, Attribution>,
): Outcomes {
  const all = personsIn(view.identityOf)
  const persons: Persons = {
    all,
    hero: heroOf(view.lexed.values(), all),
    bearers: bearersOf(view.names.values(), view.lexed, view.identityOf),
  }
  const earlier = new Earlier(persons)
  const found = new Map<string, Outcome>()
  const kept: Outcome[] = []
  for (const of of view.propositions) {
    const own = view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(own.words, of.span)
    const [things, person] = [earlier.things(own), earlier.person(of, own)]
    earlier.pass(of, own)
    const said = of.claim.attribution ? (attributions.get(of.claim.attribution) ?? null) : null
    const cue = cueOf(said, of, view)
    const clause = own.words.form.slice(first, last).join(' ').toLowerCase()
    for (const { outcome: read, at, to } of [
      ...byWord(own, first, last),
      ...byPhrase(own, first, last),
    ]) {
      const outcome = read === 'seized' && isOfPerson(own, at, persons) ? 'held' : read
      const told = howTold(own.words, first, at, of, outcome, { cue, stance: stanceOf(said) })
      if (told === null || isAsked(own.words, at)) continue
      const named = aboutOf(own, at, outcome, persons)
      const open = OF_PERSONS.has(outcome)
        ? (isOfSomebody(own, at) || isAloneIn(own, first, at, persons)) && person
        : isOpen(own.words, at) && things
      const about = named.size > 0 ? named : open || named
      if (about.size === 0 || [...about].every((term) => term.startsWith('~'))) continue
      const span = spanOf(own.words, at, to, first, last)
      const key = `${of.claim.report} ${outcome} ${at}`
      const one: Outcome = {
        outcome,
        told,
        asserted: told === 'flat' || (said?.stance === 'claims' && !HEDGES.test(clause)),
        of,
        about,
        direct: named.size > 0,
        at,
        span,
        incident: incidentAt(of, own.words, at, view),
      }
      const known = found.get(key)
      const isKnown = known && known.told !== 'flat'
      if (!isKnown) found.set(key, one)
      if (!isKnown || isLeftOpen(one)) kept.push(one)
    }
  }
  return { all: [...found.values()], by: groupBy(kept, ({ of }) => of) }
}

/** *Brandt, who led the miners until May, was still at large*: the clause names him alone, at its beginning. */
function isAloneIn({ words, term }: Lexed, first: number, at: number, { all }: Persons): boolean {
  const opens = term.slice(first, first + 4).some((one) => one && all.has(one))
  return opens && isUpos(words, at, 'ADP') && !words.lemma.slice(first, at).includes("'s")
}

/** What the source does with it; *insists that* stands for it as *says* does. */
function stanceOf(said: Attribution | null): string {
  return !said || INSISTS.test(said.cueLemma ?? '') ? '' : said.stance
}

const INSISTS = /^(?:insist|maintain|stress|reiterate)$/

/** A question tells nothing. */
function isAsked(words: Words, at: number): boolean {
  const end = words.starts[sentenceOf(words, at) + 1] ?? words.count
  const rest = words.form.slice(at, end)
  return rest.slice(-2).includes('?') || rest.slice(0, ASKED_WITHIN).includes('?')
}

/** So many words behind an outcome a question mark makes it a question, though a headline runs on. */
const ASKED_WITHIN = 6

/** *captured the pilot Erik Brandt*, not *captured the town*. */
function isOfPerson(own: Lexed, at: number, persons: Persons): boolean {
  if (!isUpos(own.words, at, 'VERB')) return false
  const about = [...aboutOf(own, at, 'held', persons)]
  return about.some((term) => persons.all.has(term) || PERSON_NOUNS.has(term))
}

/** The incident of the event that the outcome word tells. */
function incidentAt(
  of: Proposition,
  words: Words,
  at: number,
  view: OutcomeView,
): FindingId | null {
  const event = of.events.find(
    ({ trigger }) => trigger.from < words.to[at]! && words.from[at]! < trigger.to,
  )
  return event ? (view.incidents.get(event.id)?.id ?? null) : null
}

/** An outcome and its words. */
interface Found {
  readonly outcome: OutcomeClass
  readonly at: number
  readonly to: number
}

function byWord({ words }: Lexed, first: number, last: number): Found[] {
  const found: Found[] = []
  for (let at = first; at < last; at++) {
    const outcome = tellsPresence(words, at)
      ? 'present'
      : (OUTCOME_OF.get(fold(words.form[at]!)) ?? OUTCOME_OF.get(words.lemma[at]!))
    if (!outcome || (SAID_OF.has(outcome) && !isPredicate(words, at))) continue
    if (SAID_OF.has(outcome) && OUTCOME_OF.has(words.lemma[words.head[at]!] ?? '')) continue
    if (outcome === 'struck' && !isUpos(words, at, 'VERB')) continue
    if (words.lemma[at] === 'custody' && isOfChildren(words, at)) continue
    if (words.lemma[at] === 'arrest' && /^(?:cardiac|heart)$/.test(words.lemma[at - 1] ?? ''))
      continue
    if (outcome === 'hurt' && isMortal(words, at)) continue
    if (isNoFate(words, at)) continue
    if (outcome === 'unverified' && !isUnverified(words, first, last)) continue
    if (!found.some((one) => one.outcome === outcome)) found.push({ outcome, at, to: at + 1 })
  }
  return found
}

/** *fatally wounded*, *died of her injuries*: who died of a wound is not told to be alive with one. */
function isMortal(words: Words, at: number): boolean {
  if (MORTALLY.test(words.form[at - 1] ?? '')) return true
  return isUpos(words, at, 'NOUN') && DIES.test(words.lemma[words.head[at]!] ?? '')
}

const MORTALLY = /^(?:fatally|mortally)$/i
const DIES = /^(?:die|succumb|death)$/

/** *is survived by his wife* tells of a death, *a kill shot* of none; *in or out of jail* leaves it open. */
function isNoFate(words: Words, at: number): boolean {
  const lemma = words.lemma[at]!
  if (lemma === 'survive') return child(words, at, 'nsubj:pass', 'aux:pass') !== -1
  if (lemma === 'kill') return isRelation(words, at, 'compound')
  if (lemma === 'capture')
    return [child(words, at, 'nsubj'), child(words, at, 'obj'), words.head[at]!].some((word) =>
      ON_FILM.test(words.lemma[word] ?? ''),
    )
  return /^(?:jail|prison|custody)$/.test(lemma) && words.form[at - 2]?.toLowerCase() === 'out'
}

/** *the camera captured the moment* takes nobody and nothing. */
const ON_FILM =
  /^(?:recording|camera|video|footage|audio|film|photo|photograph|image|picture|moment|scene|attention|mood)$/

/** *a custody dispute*, *custody of his children*: nobody is held. */
function isOfChildren(words: Words, at: number): boolean {
  return isRelation(words, at, 'compound', 'obj') || words.lemma[at + 1] === 'of'
}

function byPhrase({ words }: Lexed, first: number, last: number): Found[] {
  const clause = words.form.slice(first, last).join(' ').toLowerCase()
  return OUTCOME_PHRASES.flatMap(({ outcome, words: pattern }) => {
    const match = pattern.exec(clause)
    if (!match) return []
    const skipped = clause.slice(0, match.index).split(' ').length - 1
    const start = Math.min(last - 1, first + skipped)
    // *fatally shot two guards*: the verb tells who.
    const at = /ly$/.test(words.form[start]!) ? Math.min(last - 1, start + 1) : start
    return [{ outcome, at, to: Math.min(last, start + match[0].split(' ').length) }]
  })
}

/** Outcomes that adjectives tell only where they are said of somebody or something. */
const SAID_OF: ReadonlySet<OutcomeClass | undefined> = new Set(['fine', 'alive', 'authentic'])

/** *he is fine*, *she is well*, but not *as well as*, *fine weather* or *he knew them both well*. */
function isPredicate(words: Words, at: number): boolean {
  const loose = isRelation(words, at, 'amod', 'advmod', 'fixed', 'case', 'cc', 'compound')
  if (words.form[at]!.toLowerCase() === 'well' && !isSaidOfHealth(words, at)) return false
  return isUpos(words, at, 'ADJ', 'ADV', 'VERB') && !loose
}

/** *is well*, *feels well*: the adverb after a verb of doing says how it was done. */
function isSaidOfHealth(words: Words, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= BEFORE_WELL; before--) {
    if (isUpos(words, before, 'AUX')) return true
    if (isUpos(words, before, 'VERB'))
      return /^(?:be|feel|remain|stay|look)$/.test(words.lemma[before]!)
  }
  return false
}

/** So many words before *well* its verb stands. */
const BEFORE_WELL = 4

function isUnverified(words: Words, first: number, last: number): boolean {
  const clause = words.form.slice(first, last).join(' ').toLowerCase()
  return NOT.test(clause) || /\bun(?:verified|confirmed)\b/.test(clause)
}

/** The words from a little before the cue up to the clause: *has revealed nothing to suggest that*. */
function cueOf(said: Attribution | null, { span }: Proposition, view: OutcomeView): string {
  if (!said?.cue || said.cue.report !== span.report) return ''
  const [from, to] = [Math.max(0, said.cue.from - 30), span.from]
  if (to < said.cue.from || to - from > 160) return ''
  const text = view.texts.get(span.report)!.slice(from, to).toLowerCase()
  return text.slice(text.search(/[.!?]\s[^.!?]*$/) + 1)
}

/** So many words of a clause at most are shown on either side of what is told. */
const AROUND = 9

/** The words that tell it: from the subject, or the first auxiliary, to the object. */
function spanOf(words: Words, at: number, end: number, first: number, last: number): Span {
  const over = words.head[at]!
  const isUnder = isUpos(words, at, 'NOUN') || isRelation(words, at, 'xcomp', 'acl')
  const head = isUnder && over >= first && over < last ? over : at
  const range = extent(words, head, (word) =>
    isRelation(words, word, 'advcl', 'parataxis', 'acl:relcl', 'conj', 'punct', 'mark', 'cc'),
  )
  const from = Math.max(first, range.first, at - AROUND)
  const to = Math.min(last, Math.max(range.last, end), at + AROUND)
  return wordsSpan(words, from, Math.max(to, from + 1))
}
