/** What hangs on a trigger, with passives turned round and missing subjects found: the grammar under the role patterns. */
import { DEPREL, D, X, U } from './tagset.js'
import { isBehindComma, isPassive } from './passive.js'
import { child, children, isRelation } from './tree.js'
import type { Words } from '../model/index.js'

/** Verbs whose object is the one who does what follows: *forced them to flee*. */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  (
    'leave see find want order help allow force cause show tell ask urge make let keep have ' +
    'hear watch direct instruct lead enable encourage persuade send get permit require ' +
    'command train use hire '
  )
    .trim()
    .split(' '),
)

/** Verbs that say of their object what it did, after *of*, *for* or *with*: *accused them of killing two guards*. */
export const ACCUSING: ReadonlySet<string> = new Set(
  (
    'accuse suspect convict charge indict blame arrest detain jail imprison sentence prosecute punish condemn ' +
    'praise criticize criticise'
  ).split(' '),
)
/** Those that say that it did not. */
const CLEARING: ReadonlySet<string> = new Set(['acquit', 'clear', 'absolve', 'exonerate'])

/** A dependent and the pattern that it fills: `nsubj:pass`, `obl(with)`. */
export interface Argument {
  readonly pattern: string
  readonly word: number
}

/** The lemma of the preposition of a nominal, or an empty string. */
export function preposition(words: Words, word: number): string {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (isRelation(words, c, 'case')) return words.lemma[c]!
  }
  return ''
}

/** Nouns that only measure what follows *of*: *a total of 27 crates* are crates. */
const MEASURES = new Set([
  'total',
  'number',
  'series',
  'wave',
  'string',
  'spate',
  'handful',
  'host',
  'group',
  'band',
])

/** True for what stands behind a noun that only measures it: *a wave of attacks*. */
export function isMeasured(words: Words, word: number): boolean {
  const head = words.head[word]!
  return (
    head !== -1 &&
    words.deprel[word] === D['nmod'] &&
    MEASURES.has(words.lemma[head]!) &&
    preposition(words, word) === 'of'
  )
}

/** What *who* or *which* stands for: the noun of the relative clause, or, where the tree has none, the noun before it. */
function antecedent(words: Words, pronoun: number, noun: number): number {
  if (noun !== -1) return noun
  for (let w = pronoun - 1; w >= pronoun - 3 && w >= 0; w--) {
    if (words.upos[w] === U.NOUN || words.upos[w] === U.PROPN) return w
  }
  return pronoun
}

const isRelative = (words: Words, word: number): boolean =>
  words.xpos[word] === X.WDT || words.xpos[word] === X.WP || words.xpos[word] === X['WP$']

/** The arguments of a verb, conjuncts apart, subjects that are only understood included. */
export function verbArguments(words: Words, verb: number): Argument[] {
  const found: Argument[] = []
  const passive = isPassive(words, verb)
  const noun = isRelation(words, verb, 'acl:relcl') ? words.head[verb]! : -1
  let subject = false
  let object = false
  for (let c = words.firstChild[verb]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = DEPREL[words.deprel[c]!]!
    if (isAsMany(words, c)) continue
    const counted = isFewer(words, c) ? countedBehind(words, verb, c) : -1
    const target = counted !== -1 ? counted : isRelative(words, c) ? antecedent(words, c, noun) : c
    if (relation.startsWith('nsubj')) {
      subject = true
      add(words, found, passive ? 'nsubj:pass' : 'nsubj', target)
    } else if (relation === 'obj') {
      if (isBehindComma(words, verb, c)) continue
      object ||= !/^(?:hostage|captive|prisoner)$/.test(words.lemma[c]!)
      add(words, found, 'obj', target)
    } else if (relation === 'iobj') add(words, found, 'iobj', target)
    else if (relation.startsWith('obl')) {
      const prep = preposition(words, c)
      if (isBound(words, c))
        add(words, found, c > verb ? 'obj' : passive ? 'nsubj:pass' : 'nsubj', target)
      else if (relation === 'obl:agent' || (passive && prep === 'by'))
        add(words, found, 'obl:agent', target)
      else add(words, found, prep ? `obl(${prep})` : 'obl:unmarked', target)
    }
  }
  if (!subject) understood(words, verb, passive, found)
  else if (noun !== -1 && !object && !passive && !found.some((a) => a.word === noun)) {
    add(words, found, 'obj', noun, false)
  }
  return found
}

/** The *fewer* of *no fewer than nine people*, which the tree may take for those that are counted. */
function isFewer(words: Words, word: number): boolean {
  return /^(?:few|little|less)$/.test(words.lemma[word]!) && words.lemma[word + 1] === 'than'
}

/** Of *looking for no fewer than nine people*: the people, where the tree hangs them on the verb or on *fewer*; else -1. */
function countedBehind(words: Words, verb: number, fewer: number): number {
  const isOf = (head: number) =>
    children(words, head).find((c) => c > fewer + 1 && child(words, c, 'case') === fewer + 1)
  return isOf(verb) ?? isOf(fewer) ?? -1
}

/** *At least two guards*, *up to 40 crates*: a bound that the tree took for a preposition. */
function isBound(words: Words, word: number): boolean {
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] !== D['case'] || c > word) continue
    const next = words.lemma[c + 1] ?? ''
    if (words.lemma[c] === 'at' && /^(?:least|most|little|few|many|much)$/.test(next)) return true
    if (words.lemma[c] === 'up' && next === 'to') return true
  }
  const number = words.upos[word] === U.NUM ? word : child(words, word, 'nummod')
  if (number < 2) return false
  const isLeast =
    /^(?:least|most)$/.test(words.lemma[number - 1]!) && words.lemma[number - 2] === 'at'
  return isLeast || (words.lemma[number - 1] === 'as' && isAsMany(words, number - 2))
}

/** *As [many] as 60 people*: the word between, which the tree may take for the one that is spoken of. */
function isAsMany(words: Words, many: number): boolean {
  return (
    many > 0 &&
    /^(?:many|much|few|little)$/.test(words.lemma[many]!) &&
    words.lemma[many - 1] === 'as' &&
    words.lemma[many + 1] === 'as'
  )
}

/** Finds the subject of a verb that has none of its own. */
function understood(words: Words, verb: number, passive: boolean, found: Argument[]): void {
  const head = words.head[verb]!
  if (head === -1) return
  const relation = DEPREL[words.deprel[verb]!]!
  const pattern = passive ? 'nsubj:pass' : 'nsubj'
  if (passive && verb > 0 && words.upos[verb - 1] === U.NUM) {
    return add(words, found, pattern, verb - 1)
  }
  if (relation === 'acl' || relation === 'amod' || relation === 'acl:relcl') {
    if (isCleared(words, verb, words.head[head]!)) return
    const infinitive = hasMark(words, verb)
    if (!infinitive && words.upos[head] !== U.VERB)
      add(words, found, pattern, head, relation !== 'amod')
    return
  }
  const before = passive ? besideAuxiliary(words, verb) : -1
  if (relation === 'conj' || relation === 'xcomp' || relation === 'advcl') {
    if (before > head) return add(words, found, pattern, before)
    if (isCleared(words, verb, head)) return
    const accused =
      isDeed(words, verb) && ACCUSING.has(words.lemma[head]!) ? objectOf(words, head) : -1
    if (accused !== -1) return add(words, found, pattern, accused)
    const control = relation === 'xcomp' && OBJECT_CONTROL.has(words.lemma[head]!)
    const from = control ? objectOf(words, head) : -1
    const subject = from !== -1 ? from : subjectOf(words, head, 0)
    if (subject !== -1) return add(words, found, pattern, subject)
  }
  const own = before !== -1 ? before : relation === 'ccomp' ? firstOfTwo(words, verb, head) : -1
  if (own !== -1) add(words, found, pattern, own)
}

/** *Of killing two guards*, as a verb of accusing has it. */
const isDeed = (words: Words, verb: number): boolean =>
  /^(?:of|for|with)$/.test(words.lemma[child(words, verb, 'mark')] ?? '')

/** *Acquitted them of killing two guards*: nobody is said to have done it. */
const isCleared = (words: Words, verb: number, above: number): boolean =>
  above !== -1 && CLEARING.has(words.lemma[above]!) && isDeed(words, verb)

/** *Ada Novak, 22, died, police said*: of two subjects of the verb of saying the first is that of the clause before it; or -1. */
function firstOfTwo(words: Words, verb: number, saying: number): number {
  if (saying < verb) return -1
  const subjects = children(words, saying).filter((c) => isRelation(words, c, 'nsubj'))
  const [first, second] = subjects
  return first !== undefined && second !== undefined && first < verb && second > verb ? first : -1
}

/** The noun right before the auxiliary of a passive that the tree gives no subject: *two men | were killed*; or -1. */
function besideAuxiliary(words: Words, verb: number): number {
  let at = verb - 1
  while (at >= 0 && (words.upos[at] === U.AUX || words.upos[at] === U.ADV)) at--
  if (at < 0 || at === verb - 1) return -1
  if (words.upos[at + 1] !== U.AUX && words.lemma[at + 1] !== 'more') return -1
  const noun = words.upos[at] === U.NOUN || words.upos[at] === U.PROPN || words.upos[at] === U.PRON
  return noun || words.upos[at] === U.NUM ? at : -1
}

function hasMark(words: Words, verb: number): boolean {
  for (let c = words.firstChild[verb]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.xpos[c] === X.TO) return true
  }
  return false
}

/** The object of a verb, or the subject where it stands in the passive; -1 for none. */
export function objectOf(words: Words, verb: number): number {
  for (const c of children(words, verb)) {
    if (words.deprel[c] === D['obj'] || (isPassive(words, verb) && isRelation(words, c, 'nsubj')))
      return c
  }
  return -1
}

/** The subject of a verb, its own or, through coordination and control, that of a verb above; -1 for none. */
export function subjectOf(words: Words, verb: number, depth: number): number {
  const noun = isRelation(words, verb, 'acl:relcl', 'acl') ? words.head[verb]! : -1
  for (const c of children(words, verb)) {
    if (isRelation(words, c, 'nsubj')) return noun !== -1 && isRelative(words, c) ? noun : c
  }
  if (noun !== -1 && words.xpos[verb] === X.VBD && words.deprel[verb] === D['acl']) {
    return topNoun(words, noun)
  }
  if (noun !== -1) return words.upos[noun] === U.VERB ? -1 : noun
  if (depth > 4 || !isRelation(words, verb, 'conj', 'xcomp', 'advcl')) return -1
  const head = words.head[verb]!
  return head === -1 ? -1 : subjectOf(words, head, depth + 1)
}

/** The noun at the head of nested phrases: a finite verb hangs on the whole, not on its last noun. */
function topNoun(words: Words, noun: number): number {
  let top = noun
  for (let at = noun; at !== -1; at = words.head[at]!) {
    if (words.upos[at] === U.NOUN || words.upos[at] === U.PROPN) top = at
    if (!isRelation(words, at, 'nmod', 'obj', 'obl', 'acl')) break
  }
  return top
}

/** The arguments of a noun: its prepositional, possessive, compound and adjectival dependents. */
export function nounArguments(words: Words, noun: number): Argument[] {
  const found: Argument[] = []
  for (let c = words.firstChild[noun]!; c !== -1; c = words.nextSibling[c]!) {
    const relation = DEPREL[words.deprel[c]!]!
    if (relation === 'nmod:poss') add(words, found, 'nmod:poss', c)
    else if (relation === 'compound' || relation === 'amod')
      found.push({ pattern: relation, word: c })
    else if (relation === 'nsubj' || relation === 'nsubj:pass') add(words, found, 'nsubj', c)
    else if (relation.startsWith('nmod') || relation.startsWith('obl')) {
      const prep = preposition(words, c)
      add(words, found, prep ? `nmod(${prep})` : relation === 'nmod' ? 'nmod:poss' : relation, c)
      if (prep === 'of') agentBelow(words, c, found)
    }
  }
  const of = words.lemma[noun + 1] === 'of' ? words.head[noun + 1]! : -1
  if (of > noun && words.head[of] !== noun) add(words, found, 'nmod(of)', of)
  return found
}

/** *The killing of two guards by rebels*: the tree hangs the rebels on the guards. */
function agentBelow(words: Words, noun: number, found: Argument[]): void {
  for (let c = words.firstChild[noun]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['nmod'] && preposition(words, c) === 'by')
      add(words, found, 'nmod(by)', c)
  }
}

/** Adds a dependent and the words joined to it by *and*. */
function add(
  words: Words,
  found: Argument[],
  pattern: string,
  word: number,
  conjuncts = true,
): void {
  const measured = MEASURES.has(words.lemma[word]!)
    ? children(words, word).find(
        (c) => words.deprel[c] === D['nmod'] && preposition(words, c) === 'of',
      )
    : undefined
  found.push({ pattern, word: measured ?? word })
  if (!conjuncts) return
  for (let c = words.firstChild[word]!; c !== -1; c = words.nextSibling[c]!) {
    if (words.deprel[c] === D['conj'] && words.upos[c] !== U.VERB) found.push({ pattern, word: c })
  }
}
