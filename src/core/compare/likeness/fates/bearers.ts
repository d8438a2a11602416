/** Persons by what reports call them: *the pilot*, *the mayor*, where one person of the story alone is called so. */
import { child, children, isRelation, isUpos, wordsIn } from '../../../language/tree.js'
import type { FindingId, Identity, Name, ReportId, Words } from '../../../model/index.js'
import type { Lexed } from '../lexed.js'
import { ANYBODY } from './outcomes.en.js'

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
  return new Map([...found].flatMap(([noun, one]) => (one === null ? [] : [[noun, one] as const])))
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
  if (isRelation(words, at, 'nmod:poss', 'compound')) return null
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
