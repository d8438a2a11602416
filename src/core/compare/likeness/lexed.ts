/** Every report of a story as terms, with names replaced by who or what they are. */
import { wordsIn } from '../../language/tree.js'
import type { Dating, FindingId, Identity, Name, ReportId, Time, Words } from '../../model/index.js'
import { withIdioms } from './idioms.js'
import { withNumbers } from './told/numbers.js'
import { NEAR_OF } from './lexicon.en.js'
import { termOf } from './terms.js'

/** The words of one report with the term that each counts as. */
export interface Lexed {
  readonly words: Words
  /** Null for words without meaning of their own, and for all but the first word of a name. `@…` is a name, `#…` a number, `~…` a day or an hour. */
  readonly term: readonly (string | null)[]
}

/** The persons of a story with a name, as terms. */
export function personsIn(identityOf: ReadonlyMap<FindingId, Identity>): ReadonlySet<string> {
  const persons = [...identityOf.values()].filter(({ kind }) => kind === 'person')
  return new Set(persons.map(({ id }) => `@${id}`))
}

/** What a word counts as where clauses of one story are compared. */
function nearTerm(words: Words, at: number): string | null {
  const term = termOf(words, at)
  return term === null ? null : (NEAR_OF.get(term) ?? term)
}

/** *Isis* and *Islamic State* become one term, and so do a surname and its full name, wherever they are mentioned. */
export function lex(
  all: readonly Words[],
  names: readonly Name[],
  identities: readonly Identity[],
  told: { readonly times: readonly Time[]; readonly dates: readonly Dating[] },
): ReadonlyMap<ReportId, Lexed> {
  const identityOf = new Map<FindingId, string>()
  for (const identity of identities) {
    if (identity.kind !== 'voice')
      for (const id of identity.members) identityOf.set(id, identity.id)
  }
  const lexed = new Map(
    all.map((words) => {
      const term = Array.from({ length: words.count }, (_, i) => nearTerm(words, i))
      return [words.report, { words, term: withIdioms(words, withNumbers(words, term)) }] as const
    }),
  )
  markTimes(lexed, told)
  const of = byCountry(names, ({ id }) => identityOf.get(id) ?? id)
  for (const name of names) {
    const own = lexed.get(name.report)
    if (!own) continue
    const mark = `@${of(name)}`
    for (const { span, form } of name.mentions) {
      const { first, last } = wordsIn(own.words, span)
      for (let i = first; i < last; i++) if (form !== 'pronoun') own.term[i] = null
      if (first < last) own.term[first] = mark
    }
  }
  return lexed
}

/** *Irish*, *the Irish* and *Ireland* are one: the country, or the first who are called after it. */
function byCountry(names: readonly Name[], idOf: (name: Name) => string): (name: Name) => string {
  const found = new Map<string, string>()
  for (const prefix of ['country', 'nationality']) {
    const all = names.filter(({ known }) => known?.startsWith(`${prefix}:`))
    for (const name of all.sort((x, y) => (idOf(x) < idOf(y) ? -1 : 1))) {
      const code = codeOf(name)!
      if (!found.has(code)) found.set(code, idOf(name))
    }
  }
  return (name) => found.get(codeOf(name) ?? '') ?? idOf(name)
}

/** The country of its own name or of its people's. */
function codeOf({ known }: Name): string | null {
  return known && COUNTRY.test(known) ? known.slice(-2) : null
}

const COUNTRY = /^(?:country|nationality):[A-Z]{2}$/

/** *Tuesday* and *5 March* become the day that they mean, *4 a.m.* its hour; what means no day or hour keeps its words. */
function markTimes(
  lexed: ReadonlyMap<ReportId, { readonly words: Words; readonly term: (string | null)[] }>,
  { times, dates }: { readonly times: readonly Time[]; readonly dates: readonly Dating[] },
): void {
  const dayOf = new Map(
    dates.flatMap(({ of, edtf }) =>
      'time' in of && edtf !== null ? [[of.time, edtf] as const] : [],
    ),
  )
  for (const { id, span, clock, anchor } of times) {
    const own = lexed.get(span.report)
    const day = anchor.kind === 'length' || anchor.kind === 'set' ? undefined : dayOf.get(id)
    const marks = [day, clock === null ? undefined : `T${clock.slice(0, 2)}`].filter(
      (one) => one !== undefined,
    )
    if (!own || marks.length === 0) continue
    const { first, last } = wordsIn(own.words, span)
    const isTold = clock !== null || own.term.slice(first, last).some((one) => one !== null)
    if (!isTold) continue
    own.term.fill(null, first, last)
    marks.slice(0, last - first).forEach((mark, i) => (own.term[first + i] = `~${mark}`))
  }
}
