/** Every report of a story as terms, with names replaced by who or what they are. */
import { wordsIn } from '../../language/tree.js'
import type { FindingId, Identity, Name, ReportId, Words } from '../../model/index.js'
import { withIdioms } from './idioms.js'
import { termOf } from './terms.js'

/** The words of one report with the term that each counts as. */
export interface Lexed {
  readonly words: Words
  /** Null for words without meaning of their own, and for all but the first word of a name. `@…` is a name. */
  readonly term: readonly (string | null)[]
}

/** *Isis* and *Islamic State* become one term, and so do a surname and its full name, wherever they are mentioned. */
export function lex(
  all: readonly Words[],
  names: readonly Name[],
  identities: readonly Identity[],
): ReadonlyMap<ReportId, Lexed> {
  const identityOf = new Map<FindingId, string>()
  for (const identity of identities) {
    if (identity.kind !== 'voice')
      for (const id of identity.members) identityOf.set(id, identity.id)
  }
  const lexed = new Map(
    all.map((words) => {
      const term = Array.from({ length: words.count }, (_, i) => termOf(words, i))
      return [words.report, { words, term: withIdioms(words, term) }] as const
    }),
  )
  for (const name of names) {
    const own = lexed.get(name.report)
    if (!own) continue
    const mark = `@${identityOf.get(name.id) ?? name.id}`
    for (const { span, form } of name.mentions) {
      const { first, last } = wordsIn(own.words, span)
      for (let i = first; i < last; i++) if (form !== 'pronoun') own.term[i] = null
      if (first < last) own.term[first] = mark
    }
  }
  return lexed
}
