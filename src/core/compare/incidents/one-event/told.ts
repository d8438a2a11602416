/** What one telling of an event says of it: with which word, of whom, where, when and how many. */
import { nounArguments, verbArguments } from '../../../language/clause.js'
import { PERSON_NOUNS } from '../../../language/coreference/lexicon.en.js'
import { indexNames, type NameIndex } from '../../../language/name-index.js'
import { D, U, X } from '../../../language/tagset.js'
import { children, sentenceOf, wordsIn } from '../../../language/tree.js'
import type { Dossier, FindingId, ReportId, Span, Words } from '../../../model/index.js'
import { groupBy } from '../../../model/groups.js'
import { termOf } from '../../likeness/terms.js'
import { familyOf, stemOf } from './families.en.js'

/** The layers that a telling is read from. */
export type ToldNeed = 'words' | 'names' | 'times' | 'stories' | 'dates' | 'identities'

/** One telling as the policy compares it. Keys of persons and places hold across reports. */
export interface Told {
  readonly report: ReportId
  readonly story: FindingId | null
  /** The word that tells it, and its sentence in the report. */
  readonly word: number
  readonly sentence: number
  readonly lemma: string
  readonly stem: string
  /** The family of its word: `death` for *homicide*; null for a word of none. */
  readonly family: string | null
  readonly form: 'verb' | 'noun' | 'pronoun' | 'other'
  /** Whom it befell: `@identity` for named ones, else the lemma of the noun. */
  readonly patients: ReadonlySet<string>
  /** Days that its sentence names, first to last. */
  readonly days: readonly (readonly [string, string])[]
  readonly numbers: ReadonlySet<string>
  /** Lemmas right before a noun: *fatal* shooting. */
  readonly modifiers: ReadonlySet<string>
  readonly plural: boolean
  /** Terms of its sentence, itself left out. */
  readonly context: ReadonlySet<string>
}

interface Reader {
  readonly words: Words
  readonly names: NameIndex
  readonly keyOf: (name: FindingId) => string
  readonly days: ReadonlyMap<number, readonly (readonly [string, string])[]>
  readonly story: FindingId | null
}

/** Reads tellings at spans, in the order of the spans. */
export function toldAt(given: Dossier<ToldNeed>, spans: readonly Span[]): Told[] {
  const readers = readersOf(given, new Set(spans.map(({ report }) => report)))
  return spans.map((span) => read(readers.get(span.report)!, span))
}

function readersOf(given: Dossier<ToldNeed>, wanted: ReadonlySet<ReportId>): Map<ReportId, Reader> {
  const identity = new Map(
    given.identities.flatMap(({ id, kind, members }) =>
      kind === 'voice' ? [] : members.map((member) => [member, id] as const),
    ),
  )
  const known = new Map(given.names.map(({ id, known: key }) => [id, key]))
  const keyOf = (name: FindingId) => `@${identity.get(name) ?? known.get(name) ?? name}`
  const storyOf = new Map(
    given.stories.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)),
  )
  const names = groupBy(given.names, ({ report }) => report)
  const dated = new Map(
    given.dates.flatMap((d) => ('time' in d.of ? [[d.of.time, d] as const] : [])),
  )
  const times = groupBy(given.times, ({ span }) => span.report)
  return new Map(
    given.words
      .filter(({ report }) => wanted.has(report))
      .map((words) => {
        const days = new Map<number, (readonly [string, string])[]>()
        for (const { id, span } of times.get(words.report) ?? []) {
          const date = dated.get(id)
          if (!date?.from || !date.to) continue
          const at = sentenceOf(words, wordsIn(words, span).first)
          days.set(at, [...(days.get(at) ?? []), [date.from, date.to]])
        }
        const reader: Reader = {
          words,
          names: indexNames(words, names.get(words.report) ?? []),
          keyOf,
          days,
          story: storyOf.get(words.report) ?? null,
        }
        return [words.report, reader] as const
      }),
  )
}

/** The word of a span that its other words hang on. */
export function headIn(words: Words, span: Pick<Span, 'from' | 'to'>): number {
  const { first, last } = wordsIn(words, span)
  for (let w = first; w < last; w++) {
    if (words.upos[w] === U.PUNCT) continue
    if (words.head[w]! < first || words.head[w]! >= last) return w
  }
  return Math.min(first, words.count - 1)
}

function read(reader: Reader, span: Span): Told {
  const { words } = reader
  const word = headIn(words, span)
  const lemma = (words.lemma[word] || words.form[word]!).toLowerCase()
  const sentence = sentenceOf(words, word)
  const verb = words.upos[word] === U.VERB || words.upos[word] === U.AUX
  const patients = befallen(words, word, verb)
  return {
    report: words.report,
    story: reader.story,
    word,
    sentence,
    lemma,
    stem: stemOf(lemma),
    family: familyOf(lemma, verb, particlesOf(words, word), verb && isDoneToPerson(reader, word)),
    form: formOf(words, word),
    patients: new Set(patients.flatMap((w) => keyAt(reader, w))),
    days: reader.days.get(sentence) ?? [],
    numbers: numbersOf(words, [...patients, word]),
    modifiers: verb ? new Set() : modifiersOf(words, word),
    plural: words.xpos[word] === X.NNS || words.xpos[word] === X.NNPS,
    context: contextOf(reader, word, sentence),
  }
}

function formOf({ upos }: Words, word: number): Told['form'] {
  const tag = upos[word]
  if (tag === U.VERB || tag === U.AUX) return 'verb'
  if (tag === U.NOUN || tag === U.PROPN) return 'noun'
  return tag === U.PRON || tag === U.DET ? 'pronoun' : 'other'
}

/** The terms of a sentence, the telling word left out; a name is one term, the same in all reports. */
function contextOf({ words, names, keyOf }: Reader, word: number, sentence: number): Set<string> {
  const context = new Set<string>()
  for (let w = words.starts[sentence]!; w < words.starts[sentence + 1]!; w++) {
    const name = names.at(w)
    const term = w === word || name ? null : termOf(words, w)
    if (name) context.add(keyOf(name.id))
    else if (term !== null) context.add(term)
  }
  return context
}

/** Who or what a word names: the name it belongs to, else its lemma; nothing for a pronoun that is not resolved. */
function keyAt({ words, names, keyOf }: Reader, word: number): string[] {
  const name = names.at(word)
  if (name) return [keyOf(name.id)]
  if (words.upos[word] !== U.NOUN && words.upos[word] !== U.PROPN) return []
  return [words.lemma[word]!.toLowerCase()]
}

/** Whom it befell: the object, the subject of a passive or of a verb without object, and whose a noun is. */
function befallen(words: Words, word: number, verb: boolean): number[] {
  const all = verb ? verbArguments(words, word) : nounArguments(words, word)
  const of = (...patterns: readonly string[]) =>
    all.filter(({ pattern }) => patterns.includes(pattern)).map((each) => each.word)
  if (!verb) return of('nmod(of)', 'nmod:poss', 'nsubj')
  const objects = of('obj', 'nsubj:pass')
  return objects.length > 0 ? objects : of('nsubj')
}

/** *A coach was fired*, *the hostage whom they released*: the object, or the subject of a passive, is somebody. */
function isDoneToPerson({ words, names }: Reader, verb: number): boolean {
  return verbArguments(words, verb).some(
    ({ word, pattern }) =>
      (pattern === 'obj' || pattern === 'nsubj:pass') &&
      (names.at(word)?.type === 'person' || PERSON_NOUNS.has(words.lemma[word]!.toLowerCase())),
  )
}

/** What stands beside a word that may be one with it: *went **off***, *opened **fire***. */
function particlesOf(words: Words, word: number): string[] {
  const found = children(words, word)
    .filter(
      (c) =>
        words.deprel[c] === D['compound:prt'] ||
        words.deprel[c] === D.obj ||
        words.deprel[c] === D.advmod,
    )
    .map((c) => words.lemma[c]!)
  return [...found, words.lemma[word + 1] ?? '']
}

function modifiersOf(words: Words, word: number): ReadonlySet<string> {
  return new Set(
    children(words, word)
      .filter((c) => words.deprel[c] === D.compound || words.deprel[c] === D.amod)
      .map((c) => words.lemma[c]!.toLowerCase()),
  )
}

/** Numbers that count the event or those whom it befell. */
function numbersOf(words: Words, of: readonly number[]): ReadonlySet<string> {
  return new Set(
    of.flatMap((w) =>
      [w, ...children(words, w)]
        .filter((c) => words.upos[c] === U.NUM && (c === w || words.deprel[c] === D.nummod))
        .flatMap((c) => termOf(words, c) ?? []),
    ),
  )
}
