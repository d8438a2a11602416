/** Persons by what reports call them: *the pilot*, *the mayor*, where one person of the story alone is called so. */
import { child, children, isRelation, isUpos, wordsIn } from '../../../language/tree.js'
import type { FindingId, Identity, Name, ReportId, Words } from '../../../model/index.js'
import type { Lexed } from '../lexed.js'
import { ANYBODY, ATTACKERS } from './outcomes.en.js'

/** Who is meant where no report has a name for the one attacker of a story. */
export const THE_ATTACKER = '@attacker'

/** Noun → the person, as a term. */
export type Bearers = ReadonlyMap<string, string>

/** The nouns by which the names of a story are introduced, each with its one bearer; what two persons are called names nobody. */
export function bearersOf(
  names: Iterable<Name>,
  lexed: ReadonlyMap<ReportId, Lexed>,
  identityOf: ReadonlyMap<FindingId, Identity>,
): Bearers {
  const found = new Map<string, string | null>()
  for (const { id, type, roles } of names) {
    if (type !== 'person') continue
    const person = `@${identityOf.get(id)?.id ?? id}`
    for (const role of roles) {
      const own = lexed.get(role.report)
      const { first, last } = own ? wordsIn(own.words, role) : { first: 0, last: 0 }
      const noun = own && first < last ? headOf(own.words, first, last) : null
      if (noun === null || ANYBODY.has(noun)) continue
      const known = found.get(noun)
      found.set(noun, known === undefined || known === person ? person : null)
    }
  }
  const named = [...found].flatMap(([noun, one]) => (one === null ? [] : [[noun, one] as const]))
  return new Map([...named, ...attackerOf(lexed.values())])
}

/**
 * *the gunman*, *the assailant*: in a story of which most reports tell of one attacker, and none of several, they are one person, by the
 * name that reports give him.
 */
function attackerOf(lexed: Iterable<Lexed>): [string, string][] {
  const names = new Set<string>()
  let [reports, telling, one, several] = [0, 0, 0, 0]
  for (const own of lexed) {
    reports++
    let here = 0
    for (let at = 0; at < own.words.count; at++) {
      if (!ATTACKERS.has(own.words.lemma[at]!) || !isUpos(own.words, at, 'NOUN')) continue
      if (own.words.form[at]!.toLowerCase() !== own.words.lemma[at]) several++
      else if (isAnother(own.words, at)) several++
      else here++
      const name = nameOf(own, at)
      if (name) names.add(name)
    }
    one += here
    telling += here > 0 ? 1 : 0
  }
  if (telling < 2 || 2 * telling < reports || SEVERAL * several > one || names.size > 1) return []
  const [person = THE_ATTACKER] = names
  return [...ATTACKERS].map((noun) => [noun, person])
}

/** So many times more often is one attacker told of than several. */
const SEVERAL = 3

/** *the gunman, Erik Brandt*, *gunman Erik Brandt*, *the gunman was identified as Erik Brandt*. */
function nameOf({ words, term }: Lexed, at: number): string | null {
  const verb = words.head[at]!
  const isNamed = verb !== -1 && /^(?:identify|name)$/.test(words.lemma[verb]!)
  const own = children(words, at).filter((word) => isRelation(words, word, 'appos', 'flat', 'acl'))
  const beside = isNamed && isRelation(words, at, 'nsubj:pass', 'obj') ? children(words, verb) : []
  for (const word of [...own, ...own.flatMap((one) => children(words, one)), ...beside])
    if (word > at && isUpos(words, word, 'PROPN') && term[word]?.startsWith('@')) return term[word]
  return null
}

/** *head of the town council*: head. */
function headOf(words: Words, first: number, last: number): string {
  let at = first
  while (at + 1 < last && !isUpos(words, at + 1, 'ADP', 'PUNCT', 'CCONJ')) at++
  return words.lemma[at]!.toLowerCase()
}

/** Who is meant by *the pilot*, *captured pilot*; null for *a pilot*, *the second pilot*, *the pilot's wife*, *two pilots*. */
export function bearerAt(words: Words, at: number, bearers: Bearers): string | null {
  const person = bearers.get(words.lemma[at]!)
  if (person === undefined || !isUpos(words, at, 'NOUN')) return null
  if (words.form[at]!.toLowerCase() !== words.lemma[at]) return null
  // *the pilot chute*, but *shot the pilot dead*.
  const isBeside = isRelation(words, at, 'compound') && words.lemma[words.head[at]!] !== 'dead'
  if (isRelation(words, at, 'nmod:poss') || isBeside) return null
  const isCounted = child(words, at, 'nummod') !== -1
  const det = child(words, at, 'det')
  const isKnown = det === -1 || /^(?:the|this|that)$/.test(words.lemma[det]!)
  return isKnown && !isCounted && !isAnother(words, at) ? person : null
}

/** *another pilot*, *the former pilot*. */
export function isAnother(words: Words, at: number): boolean {
  return children(words, at).some((word) => OTHER.has(words.lemma[word]!))
}

/** Words before a noun that tell of one beside the one that is known. */
const OTHER: ReadonlySet<string> = new Set(
  'other another second third former ex late each every any no'.split(' '),
)
