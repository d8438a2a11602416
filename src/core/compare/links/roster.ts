/** LK11: those whom a report names of a toll: *among the dead was a nurse, Dana Orel*, *Orel was among nine people killed*. */
import type { NameIndex } from '../../language/name-index.js'
import { U } from '../../language/tagset.js'
import { sentenceOf, wordsSpan } from '../../language/tree.js'
import type { FindingId, Name, Words } from '../../model/index.js'
import { NAMING_VERBS, TOLLS } from './lexicon.en.js'
import type { Draft } from './told.js'

/** How many words may stand between a toll and *among*, and between its verb and a name. */
const REACH = { among: 4, name: 9 } as const

/** The links of one word of a toll to those whom its sentence names; none where nothing brought the toll about. */
export function roster(
  words: Words,
  names: NameIndex,
  word: number,
  incidentAt: ReadonlyMap<number, FindingId>,
  violent: ReadonlySet<FindingId>,
  main: FindingId | undefined,
): Draft[] {
  const kind = TOLLS.get(words.form[word]!.toLowerCase())
  const told = incidentAt.get(word)
  const incident = told !== undefined && violent.has(told) ? told : main
  if (!kind || !incident) return []
  const among = amongBefore(words, word)
  const named = among === -1 ? null : subjectBefore(words, names, among)
  const found = named ?? namedBehind(words, names, word, among !== -1)
  if (!found) return []
  const first = Math.min(among === -1 ? word : among, found.word)
  const span = wordsSpan(words, first, Math.max(word, found.word) + 1)
  return [{ rule: 'LK11', a: found.name, b: incident, kind, span, word, aside: false }]
}

interface Named {
  readonly name: Name
  readonly word: number
}

/** The word *among* of *among the dead*, *among at least nine people killed*; -1 where there is none. */
function amongBefore(words: Words, word: number): number {
  for (let at = word - 1; at >= 0 && word - at <= REACH.among + 1; at--) {
    if (/^among(?:st)?$/i.test(words.form[at]!)) return at
    if (words.upos[at] === U.VERB || words.upos[at] === U.PUNCT) return -1
  }
  return -1
}

/** *Orel was among*, *Orel, a nurse, is feared to be among*: the person who was. */
function subjectBefore(words: Words, names: NameIndex, among: number): Named | null {
  const start = words.starts[sentenceOf(words, among)]!
  let be = among - 1
  while (be > start && words.upos[be] === U.ADV) be--
  if (words.lemma[be] !== 'be') return null
  for (let at = be - 1; at >= start && be - at <= REACH.name; at--) {
    const person = personAt(names, at)
    if (person) return { name: person, word: at }
    if (
      words.upos[at] === U.VERB &&
      !/^(?:fear|believe|think|know|say|report)$/.test(words.lemma[at]!)
    )
      return null
  }
  return null
}

/** *The dead include a nurse, Dana Orel*, *Among the wounded was Orel*: the first person behind the verb. */
function namedBehind(words: Words, names: NameIndex, word: number, among: boolean): Named | null {
  const end = words.starts[sentenceOf(words, word) + 1] ?? words.count
  let verb = word + 1
  while (verb < end && verb - word <= 3 && !isNaming(words, verb, among)) verb++
  if (verb >= end || !isNaming(words, verb, among)) return null
  for (let at = verb + 1; at < end && at - verb <= REACH.name; at++) {
    const person = personAt(names, at)
    if (person && words.form[at + 1] !== "'s" && words.form[at + 1] !== '’s')
      return { name: person, word: at }
    if (words.upos[at] === U.VERB || words.upos[at] === U.SCONJ) return null
  }
  return null
}

const isNaming = (words: Words, at: number, among: boolean): boolean =>
  among ? words.lemma[at] === 'be' : NAMING_VERBS.has(words.lemma[at]!)

function personAt(names: NameIndex, word: number): Name | null {
  const form = names.mentionAt(word)?.form
  const name = form === 'name' || form === 'short' || form === 'alias' ? names.at(word) : null
  return name?.type === 'person' ? name : null
}
