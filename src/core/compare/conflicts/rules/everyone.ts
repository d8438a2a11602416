/** What is told of all of a group, and something else of one of it: *all three gunmen are dead*, *a third was arrested*. */
import { PERSON_NOUNS } from '../../../language/coreference/lexicon.en.js'
import { child, children, isRelation, isUpos, wordsIn, wordsSpan } from '../../../language/tree.js'
import { overlaps, type Span, type Words } from '../../../model/index.js'
import { CLASS_OF } from '../../likeness/lexicon.en.js'
import {
  EXCLUDES,
  OF_PERSONS,
  OUTCOME_OF,
  type OutcomeClass,
} from '../../likeness/fates/outcomes.en.js'
import type { Proposition } from '../../likeness/propositions.js'
import { side, type Draft, type Finder, type Scene } from '../draft.js'
import { DOERS, KEPT } from '../lexicon.en.js'
import { BASE } from '../policy.js'

/** CF28: all of a group, or none, came out so, and one of them otherwise. */
export const ofEveryone: Finder = {
  id: 'CF28',
  example: '“all three gunmen were killed” here, “a third gunman was arrested” there.',
  find(scene) {
    const told = groupsIn(scene)
    const some = [...told.filter(({ part }) => part === 'one'), ...alive(scene)]
    return told
      .filter(({ part }) => part !== 'one')
      .flatMap((all) => some.flatMap((one) => (excludes(all, one) ? [draft(scene, all, one)] : [])))
  },
}

interface Told {
  readonly part: 'all' | 'none' | 'one'
  /** The group as the class of its noun; of an elliptic *one*, the groups that it may be of. */
  readonly groups: ReadonlySet<string>
  readonly outcome: OutcomeClass
  readonly span: Span
  readonly of: Proposition
}

/** Any persons at all: *there were no survivors*. */
const ANYBODY = '*'

function excludes(all: Told, one: Told): boolean {
  if (overlaps(all.of.span, one.of.span)) return false
  const ofOne = all.groups.has(ANYBODY) || [...all.groups].some((group) => one.groups.has(group))
  if (!ofOne) return false
  if (all.part === 'none') return all.outcome === one.outcome
  return EXCLUDES.some(
    ([x, y]) =>
      (x === all.outcome && y === one.outcome) || (y === all.outcome && x === one.outcome),
  )
}

function draft(scene: Scene, all: Told, one: Told): Draft {
  const sides = [side(scene, all.span, all.of), side(scene, one.span, one.of)] as const
  const apart = all.of.claim.report === one.of.claim.report ? 0 : 0.1
  return {
    rule: 'CF28',
    kind: 'outcome',
    status: 'conflict',
    sides,
    differs: `told of ${all.part} of them against one of them`,
    score: BASE.outcome + apart,
  }
}

/** Anybody who is said to live contradicts that all are dead. */
function alive({ outcomes }: Scene): Told[] {
  const living = outcomes.filter(({ outcome, told }) => outcome === 'alive' && told === 'flat')
  return living.map(({ of, span }) => {
    return { part: 'one', groups: new Set([ANYBODY]), outcome: 'alive', span, of }
  })
}

function groupsIn({ view }: Scene): Told[] {
  const seen = new Set<string>()
  return view.propositions.flatMap((of): Told[] => {
    const { certainty, polarity } = of.claim
    if (certainty === 'unknown' || certainty === 'hypothetical' || polarity === 'denied') return []
    const { words } = view.lexed.get(of.claim.report)!
    const { first, last } = wordsIn(words, of.span)
    const found: Told[] = []
    for (let at = first; at < last; at++) {
      const read = readAt(words, at)
      const key = `${of.claim.report} ${at}`
      if (!read || seen.has(key)) continue
      seen.add(key)
      const { from, to, ...told } = read
      found.push({ ...told, of, span: wordsSpan(words, Math.max(first, from), Math.min(last, to)) })
    }
    return found
  })
}

type Read = Pick<Told, 'part' | 'groups' | 'outcome'> & {
  readonly from: number
  readonly to: number
}

/** A noun, or what stands for one, with what became of it. */
function readAt(words: Words, at: number): Read | null {
  if (isUpos(words, at, 'NOUN') && words.lemma[at] === 'survivor' && partOf(words, at) === 'none')
    return { part: 'all', groups: new Set([ANYBODY]), outcome: 'dead', from: at - 3, to: at + 1 }
  const part = partOf(words, at)
  const groups = part === null ? null : groupsOf(words, at)
  const told = groups && groups.size > 0 ? outcomeOf(words, at) : null
  if (!part || !groups || !told) return null
  const [from, to] = [Math.min(at, told.at), Math.max(at, told.at) + 1]
  const start = children(words, at).filter((word) => word < at && at - word < REACH)[0] ?? at
  return { part, groups, outcome: told.outcome, from: Math.min(from, start), to }
}

/** Words before a noun at which its *all* may stand. */
const REACH = 4

/** *all hostages*, *none of the hostages*, *a third*, *one of them*, *the third gunman*. */
function partOf(words: Words, at: number): Told['part'] | null {
  const form = words.form[at]!.toLowerCase()
  const parts = children(words, at).filter((word) => word < at)
  const has = (pattern: RegExp) => parts.some((word) => pattern.test(words.form[word]!))
  if (isUpos(words, at, 'NOUN') && isPersons(words, at)) {
    if (words.lemma[at] !== form)
      return has(/^(?:all|both)$/i) ? 'all' : has(/^no$/i) ? 'none' : null
    if (has(/^every$/i)) return 'all'
    return has(/^(?:third|second|fourth|one|another|remaining|last|only)$/i) ? 'one' : null
  }
  if (!isRelation(words, at, 'nsubj', 'nsubj:pass')) return null
  if (/^(?:none)$/.test(form)) return child(words, at, 'nmod') === -1 ? null : 'none'
  if (/^(?:one|another)$/.test(form)) return 'one'
  return /^(?:third|second|fourth|other)$/.test(form) ? 'one' : null
}

function isPersons(words: Words, at: number): boolean {
  const lemma = words.lemma[at]!
  return PERSON_NOUNS.has(lemma) || DOERS.has(lemma)
}

function classOf(lemma: string): string {
  return DOERS.has(lemma) ? 'attacker' : (CLASS_OF.get(lemma) ?? lemma)
}

/** The class of the noun; for *one*, *a third*: of what is told *of*, or the groups named before. */
function groupsOf(words: Words, at: number): Set<string> {
  if (isUpos(words, at, 'NOUN') && isPersons(words, at)) return new Set([classOf(words.lemma[at]!)])
  const of = child(words, at, 'nmod')
  if (of !== -1 && isPersons(words, of)) return new Set([classOf(words.lemma[of]!)])
  const found = new Set<string>()
  for (let word = at - 1; word >= Math.max(0, at - BEFORE); word--) {
    const isMany = words.form[word]!.toLowerCase() !== words.lemma[word]
    if (isMany && isUpos(words, word, 'NOUN') && isPersons(words, word))
      found.add(classOf(words.lemma[word]!))
  }
  return found
}

/** So many words before *one* the group may be named. */
const BEFORE = 90

/** What became of it: the verb or adjective above, or beside it in a headline (*all hostages safe*). */
function outcomeOf(words: Words, at: number): { outcome: OutcomeClass; at: number } | null {
  const over = words.head[at]!
  const isObject = isRelation(words, at, 'nsubj', 'nsubj:pass', 'obj')
  const beside = words.upos[at + 1] !== undefined && isUpos(words, at + 1, 'ADJ') ? [at + 1] : []
  const told = isObject && over !== -1 ? [over, ...children(words, over)] : beside
  for (const word of told) {
    if (word !== over && !isRelation(words, word, 'xcomp', 'amod')) continue
    if (isActing(words, at, word) || isNot(words, word)) continue
    const outcome = KEPT.has(words.lemma[word]!) ? 'held' : OUTCOME_OF.get(words.lemma[word]!)
    if (outcome && OF_PERSONS.has(outcome)) return { outcome, at: word }
  }
  return null
}

/** *the gunmen killed*: who does it, not whom it befalls. */
function isActing(words: Words, at: number, verb: number): boolean {
  const acts =
    isUpos(words, verb, 'VERB') && !/^(?:die|survive|escape|flee|perish)$/.test(words.lemma[verb]!)
  return acts && isRelation(words, at, 'nsubj') && !isRelation(words, at, 'nsubj:pass')
}

function isNot(words: Words, at: number): boolean {
  return children(words, at).some((word) => /^(?:not|n't|n’t|never)$/i.test(words.form[word]!))
}
