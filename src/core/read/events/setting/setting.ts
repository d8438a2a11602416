/** Where and when an event is told to be: the place names and the time of its clause. */
import { D, DEPREL, U } from '../../../language/tagset.js'
import { children, sentenceOf, wordsIn } from '../../../language/tree.js'
import type { FindingId, Time, Words } from '../../../model/index.js'
import { preposition } from '../../../language/clause.js'
import { PLACE_PREPOSITIONS } from '../lexicon.en.js'
import type { NameIndex } from '../../../language/name-index.js'
import type { Trigger } from '../triggers.js'

/** Relations below which another clause begins. */
const CLAUSES = new Set<string>([
  'ccomp',
  'advcl',
  'acl:relcl',
  'parataxis',
  'csubj',
  'conj',
  'advcl:relcl',
  'nsubj',
])

/** The word that tells, the light verb that it hangs on, or -1, and its row of the table, if it has one. */
type Told = Pick<Trigger, 'word' | 'light'> & Partial<Pick<Trigger, 'frame'>>

/** Roles of rows whose *of* names persons: where they were it was done. *The siege of a hall in Arlen* is told by its hall. */
const OF_PERSONS = new Set(['harm', 'suffer'])

/** The place names of an event, nearest first, and of one phrase the smaller first. */
export function placesOf(words: Words, names: NameIndex, trigger: Told): FindingId[] {
  const found: { id: FindingId; depth: number; order: number }[] = []
  const within = OF_PERSONS.has(trigger.frame?.roles ?? '')
  for (const [top, depth] of tops(words, trigger))
    collect(words, names, top, { depth, within }, found)
  found.sort((a, b) => a.depth - b.depth || a.order - b.order)
  return [...new Set(found.map((f) => f.id))]
}

/** The words whose dependents speak of the event: the trigger, its light verb, and the verb of the clause that holds it. */
function tops(words: Words, trigger: Told): [number, number][] {
  const found: [number, number][] = [[trigger.word, 0]]
  if (trigger.light !== -1) found.push([trigger.light, 1])
  let at = trigger.light === -1 ? trigger.word : trigger.light
  for (let step = 0; step < 3; step++) {
    const head = words.head[at]!
    if (head === -1) break
    const relation = DEPREL[words.deprel[at]!]!
    const participle = relation === 'advcl' && !hasSubject(words, at)
    if (
      relation !== 'xcomp' &&
      relation !== 'conj' &&
      relation !== 'obl' &&
      relation !== 'nsubj' &&
      !participle &&
      relation !== 'obj'
    )
      break
    if (words.upos[head] !== U.VERB && relation !== 'conj') break
    found.push([head, 10 + step * 10])
    at = head
  }
  return found
}

function hasSubject(words: Words, verb: number): boolean {
  for (let c = words.firstChild[verb]!; c !== -1; c = words.nextSibling[c]!) {
    if (DEPREL[words.deprel[c]!]!.startsWith('nsubj')) return true
  }
  return false
}

/** *A US airstrike* is one by the US: these short forms stand before a noun as adjectives do. *The Arlen raid* is in Arlen. */
const WHOSE = /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|U\.?N\.?|E\.?U\.?|UAE)(?:-.*)?$/

function collect(
  words: Words,
  names: NameIndex,
  top: number,
  { depth, within }: { readonly depth: number; readonly within: boolean },
  found: { id: FindingId; depth: number; order: number }[],
): void {
  for (let c = words.firstChild[top]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = DEPREL[words.deprel[c]!]!
    if (relation === 'compound' || relation === 'amod') {
      const name = names.at(c)
      const isNamed = name?.type === 'place' || name?.type === 'facility'
      if (isNamed && depth < 10 && !WHOSE.test(words.form[c]!)) {
        found.push({ id: name.id, depth: depth + 2, order: c })
      }
      continue
    }
    const prep = preposition(words, c)
    const isPlace = prep !== 'by' && (relation.startsWith('obl') || relation.startsWith('nmod'))
    if (!isPlace && relation !== 'obj' && relation !== 'nsubj:pass') continue
    if (!isPlace || !PLACE_PREPOSITIONS.has(prep)) {
      if (!/^(?:after|before|since|during|until|following|amid|despite)$/.test(prep) && depth < 10)
        inside(words, names, c, depth + 4, found)
      continue
    }
    if ((prep === 'of' || prep === 'from') && !names.at(c)) {
      // *The killing of two priests in Arlen*.
      if (prep === 'of' && within && depth < 10) inside(words, names, c, depth + 4, found)
      continue
    }
    below(words, names, c, depth + (prep === 'of' || prep === 'from' ? 3 : 0), found)
  }
}

/** Places within a dependent that is none itself: *a shootout with police in Arlen*. */
function inside(
  words: Words,
  names: NameIndex,
  phrase: number,
  depth: number,
  found: { id: FindingId; depth: number; order: number }[],
): void {
  const open = [phrase]
  while (open.length > 0) {
    const at = open.pop()!
    for (let c = words.firstChild[at]!; c !== -1; c = words.nextSibling[c]!) {
      if (!DEPREL[words.deprel[c]!]!.startsWith('nmod')) continue
      const prep = preposition(words, c)
      if (/^(?:in|at|near|outside)$/.test(prep)) below(words, names, c, depth, found)
      else if (prep === 'of') open.push(c)
    }
  }
}

/** Every place name in a phrase: *at a flat in the town of Arlen*. */
function below(
  words: Words,
  names: NameIndex,
  phrase: number,
  depth: number,
  found: { id: FindingId; depth: number; order: number }[],
): void {
  const open: [number, number][] = [[phrase, depth]]
  while (open.length > 0) {
    const [at, far] = open.pop()!
    const name = names.at(at)
    if (name && (name.type === 'place' || name.type === 'facility'))
      found.push({ id: name.id, depth: far, order: at })
    for (let c = words.firstChild[at]!; c !== -1; c = words.nextSibling[c]!) {
      const relation = DEPREL[words.deprel[c]!]!
      if (!CLAUSES.has(relation) || relation === 'conj') open.push([c, far + 1])
    }
  }
}

/** Relations that stay within one phrase. */
const NOMINAL = new Set<string>([
  'nmod',
  'obl',
  'appos',
  'compound',
  'flat',
  'nmod:unmarked',
  'obl:unmarked',
  'advmod',
])

/** The words on which each time expression hangs: its head, and the heads of the phrases that it stands in. */
export function indexTimes(words: Words, times: readonly Time[]): ReadonlyMap<number, Time> {
  const near = new Map<number, Time>()
  const far = new Map<number, Time>()
  for (const time of times) {
    if (time.anchor.kind === 'length') continue
    const { first, last } = wordsIn(words, time.span)
    for (let w = first; w < last; w++) {
      const head = words.head[w]!
      if ((head >= first && head < last) || head === -1) continue
      if (!near.has(head)) near.set(head, time)
      for (let at = head; words.head[at] !== -1 && NOMINAL.has(DEPREL[words.deprel[at]!]!);) {
        at = words.head[at]!
        if (!far.has(at)) far.set(at, time)
      }
    }
  }
  return new Map([...far, ...near])
}

/**
 * The time of the event's own clause, else of the clause that holds it, or of what is told behind *and* of the same doer: *killed three
 * and wounded 11 on Friday*.
 */
export function timeOf(words: Words, times: ReadonlyMap<number, Time>, trigger: Told): Time | null {
  const found = tops(words, trigger)
  const isApart = ANOTHER_TIME.test(preposition(words, trigger.word))
  for (const [top] of isApart ? found.slice(0, 1) : found) {
    const own = times.get(top) ?? timeBelow(words, times, top)
    if (own) return own
  }
  return timeBehindAnd(words, times, found[0]![0])
}

/** *treated last night after the strike*: the strike was not last night. */
const ANOTHER_TIME = /^(?:after|before|since|following|despite|over|about)$/

/** Relations below which the first words of a sentence say nothing. */
const OWN_TIME = new Set<string>(['ccomp', 'advcl', 'acl:relcl', 'advcl:relcl', 'parataxis'])

/** Times by where they stand. */
export interface Around {
  /** Those with which a sentence begins (*on 15 March …*, *early on Friday …*), by the sentence. */
  readonly fronts: ReadonlyMap<number, Time>
  /** By their last word. */
  readonly lasts: ReadonlyMap<number, Time>
}

/** Looks up the times that may hold for a clause beside or behind them. */
export function indexAround(words: Words, times: readonly Time[]): Around {
  const fronts = new Map<number, Time>()
  const lasts = new Map<number, Time>()
  for (const time of times) {
    if (time.anchor.kind === 'length') continue
    const { first, last } = wordsIn(words, time.span)
    const sentence = sentenceOf(words, first)
    const isFirst = first - words.starts[sentence]! <= BEFORE_FRONT
    if (isFirst && !fronts.has(sentence)) fronts.set(sentence, time)
    lasts.set(last - 1, time)
  }
  return { fronts, lasts }
}

/** Words that may stand before a time in front: *early on*. */
const BEFORE_FRONT = 2

/**
 * The time around the event's clause: what a sentence begins with holds for its main clause, whatever the tree hangs it on, and a
 * time before *when* for the clause behind it (*it began on 8 June, when soldiers took the radio*).
 */
export function timeAround(words: Words, { fronts, lasts }: Around, { word }: Told): Time | null {
  for (let at = word; at !== -1; at = words.head[at]!) {
    if (!OWN_TIME.has(DEPREL[words.deprel[at]!]!)) continue
    const when = children(words, at).find((one) => words.form[one]!.toLowerCase() === 'when') ?? 0
    return lasts.get(when - 1) ?? lasts.get(when - 2) ?? null
  }
  // *On Friday the court discussed the killing*: what a noun further down tells may be of another day.
  const isMain = words.upos[word] === U.VERB || words.head[words.head[word]!] === -1
  return isMain ? (fronts.get(sentenceOf(words, word)) ?? null) : null
}

/** The time of a later verb that shares the subject, where it ends the sentence of both. */
function timeBehindAnd(words: Words, times: ReadonlyMap<number, Time>, verb: number): Time | null {
  for (let c = words.firstChild[verb]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] !== D['conj'] || words.upos[c] !== U.VERB || hasSubject(words, c)) continue
    const time = times.get(c) ?? timeBelow(words, times, c)
    if (time) return time
  }
  return null
}

/** A time inside a prepositional or adverbial dependent: *late on Friday night*, *in the attack on Monday*. */
function timeBelow(words: Words, times: ReadonlyMap<number, Time>, top: number): Time | null {
  for (let c = words.firstChild[top]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = DEPREL[words.deprel[c]!]!
    if (
      words.deprel[c] !== D['advmod'] &&
      !relation.startsWith('obl') &&
      !relation.startsWith('nmod')
    )
      continue
    const time = times.get(c)
    if (time) return time
  }
  return null
}
