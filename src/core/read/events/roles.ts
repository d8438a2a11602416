/** Fills the roles of an event from the arguments of its trigger. */
import { D, DEPREL, U } from '../../language/tagset.js'
import { extent, wordsSpan } from '../../language/tree.js'
import type { RoleKind, Span, Words } from '../../model/index.js'
import type { Argument } from '../../language/clause.js'
import type { Frame } from './frames/frame.js'
import type { Kinds } from './kinds.js'
import type { NameIndex } from '../../language/name-index.js'
import { personBefore } from './participles.js'
import { BUILT, STATE_BODIES } from './lexicon.en.js'
import { roleOf } from './frames/conditions.js'

/** A role with the head word that fills it. */
export interface Filled {
  readonly kind: RoleKind
  readonly word: number
}

/** Dependents that are no part of a noun phrase as it is quoted. */
const OUTSIDE = new Set([
  'conj',
  'cc',
  'acl:relcl',
  'acl',
  'parataxis',
  'punct',
  'case',
  'mark',
  'advcl',
  'cop',
  'nsubj',
  'aux',
  'obl',
])

/** The noun phrase of a head word, without its preposition, relative clauses and conjuncts. */
export function nounPhrase(words: Words, word: number): Span {
  const open = (dependent: number) =>
    OUTSIDE.has(DEPREL[words.deprel[dependent]!]!) && words.head[dependent] === word
  const { first, last } = extent(words, word, open)
  return wordsSpan(words, first, last)
}

/** Dependents before a noun that say what it is. */
const BEFORE = new Set(['amod', 'compound', 'flat', 'nmod:unmarked'])

/** A noun with what says before it what it is: *the old power station of the town* → *old power station*. */
export function corePhrase(words: Words, word: number): Span {
  let first = word
  let last = word + 1
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = DEPREL[words.deprel[c]!]!
    if (c > word) {
      if (relation === 'flat') last = Math.max(last, c + 1)
    } else if (BEFORE.has(relation)) first = Math.min(first, extent(words, c).first)
    else first = word
  }
  return wordsSpan(words, first, last)
}

/** The roles of an event, each head once, in the order of the arguments. */
export function fillRoles(
  words: Words,
  names: NameIndex,
  kinds: Kinds,
  frame: Frame,
  args: readonly Argument[],
  triggers: ReadonlySet<number>,
  timed: ReadonlySet<number>,
): Filled[] {
  const found: Filled[] = []
  for (const { pattern, word: told } of args) {
    const word = personBefore(words, told, kinds)
    const kind = refine(
      words,
      names,
      kinds,
      roleOf(frame, pattern) ?? modifier(words, names, kinds, frame, pattern, word),
      pattern,
      word,
      triggers,
    )
    if (!kind || timed.has(word) || isExpletive(words, word)) continue
    if (kind === 'target' && goesOff(frame) && WHERE.test(pattern) && !isBuilt(words, names, word))
      continue
    const name = names.at(word)
    const known = found.some(
      (f) => f.word === word || (f.kind === kind && name !== null && names.at(f.word) === name),
    )
    if (!known) found.push({ kind, word })
  }
  return found
}

const isExpletive = (words: Words, word: number): boolean =>
  words.lemma[word] === 'there' || (words.lemma[word] === 'it' && words.deprel[word] === D['expl'])

/** Compounds and adjectives of an event noun: *ISIS attacks*, *Paris attacks*, *rebel attacks*, *knife attack*. */
function modifier(
  words: Words,
  names: NameIndex,
  kinds: Kinds,
  frame: Frame,
  pattern: string,
  word: number,
): RoleKind | null {
  if (pattern !== 'compound' && pattern !== 'amod') return null
  const name = names.at(word)
  if (!name) {
    if (kinds.isFighter(word) || STATE_BODIES.has(words.lemma[word]!))
      return roleOf(frame, 'nmod:poss') === 'actor' ? 'actor' : null
    return pattern === 'compound' ? 'instrument' : null
  }
  if (name.type === 'facility') return 'target'
  if (name.type !== 'place') return 'actor'
  return name.known?.startsWith('country:') ? 'actor' : null
}

/** Events are causes, not actors; *in* and *during* name a cause only where an event follows. */
function refine(
  words: Words,
  names: NameIndex,
  kinds: Kinds,
  kind: RoleKind | null,
  pattern: string,
  word: number,
  triggers: ReadonlySet<number>,
): RoleKind | null {
  if (triggers.has(word) && !isBodily(words, word)) {
    if (kind === 'actor' || kind === 'cause' || kind === null) {
      return /^(?:nsubj|obl:agent|(?:obl|nmod)\((?:in|during|from|by|of|at)\))/.test(pattern)
        ? 'cause'
        : null
    }
    return kind
  }
  if (kind === 'cause') return null
  if (kind === 'victim' && pattern === 'nmod:poss' && !kinds.isPerson(word)) return null
  if (kind === 'actor' && pattern === 'nmod:poss' && names.at(word)?.type === 'place') return null
  return kind
}

/** Prepositions of a place, and of what stands there: *went off in Arlen*, *went off in a bank*. */
const WHERE = /^(?:obl|nmod)\((?:at|in|inside|on|by|into|under|against|near|outside)\)/

const goesOff = (frame: Frame): boolean => frame.roles === 'happen' || frame.roles === 'plant'

/** True for what can be struck where something goes off: a building or vehicle, not a town. */
function isBuilt(words: Words, names: NameIndex, word: number): boolean {
  const name = names.at(word)
  return name ? name.type === 'facility' : BUILT.has(words.lemma[word]!)
}

/** *The dead*, *the wounded* are people, though they tell an event too. */
function isBodily(words: Words, word: number): boolean {
  return words.upos[word] === U.ADJ || words.lemma[word] === 'dead'
}
