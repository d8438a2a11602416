/** What persons and bodies with a name are quoted with, and when they said it as far as the words around it tell. */
import { isSpeech, type Dossier, type Name, type Span, type Words } from '../../model/index.js'
import { sentenceOf, wordAt, wordsIn } from '../../language/tree.js'
import { groupBy } from '../../model/groups.js'
import { quotedRanges } from '../likeness/quotes.js'
import { fold, isWord, termsIn } from '../likeness/terms.js'
import { NEGATIONS } from './lexicon.en.js'
import { SAID_TERMS } from './policy.js'

/** A stretch of quoted speech. */
export interface Speech {
  readonly span: Span
  /** Who says it: the key of the gazetteers, else a surname or the whole name. */
  readonly voice: string
  /** False for a body or group, which has many names. */
  readonly person: boolean
  /** Its words, folded. */
  readonly words: string
  /** Its meaningful words, in order. */
  readonly terms: readonly string[]
  readonly negated: boolean
  /** Days on which it was said, by the words beside it; none where nothing tells. */
  readonly days: ReadonlySet<string>
  /** Day of publication, as given. */
  readonly published: string | null
}

export type SpokenNeed = 'words' | 'names' | 'attributions' | 'voices' | 'times' | 'dates'

/** Every quotation of a voice with a name, in the order of the attributions. */
export function speechesOf(given: Dossier<SpokenNeed>): Speech[] {
  const attributions = new Map(given.attributions.map((one) => [one.id, one]))
  const reports = new Map(given.reports.map((one) => [one.id, one]))
  const words = new Map(given.words.map((one) => [one.report, one]))
  const names = new Map(given.names.map((one) => [one.id, one]))
  const when = daysTold(given)
  return given.voices.flatMap((voice) => {
    const name = voice.name === null ? undefined : names.get(voice.name)
    if (!name) return []
    const report = reports.get(voice.report)!
    const own = words.get(voice.report)!
    const quoted = quotedRanges(report.text)
    const who = { voice: keyOf(name), person: name.type === 'person' }
    return voice.attributions.flatMap((id) => {
      const told = attributions.get(id)!
      if (!isSpeech(told) || told.form === 'indirect' || told.form === 'belief') return []
      const around = told.cue ?? told.content[0]
      const days = when(own, around, told.content)
      const published = /^\d{4}-\d\d-\d\d$/.exec(report.published?.value ?? '')?.[0] ?? null
      const said = told.content.flatMap((part) =>
        quoted
          .filter(({ from, to }) => from < part.to && part.from < to)
          .map((one) => ({
            ...part,
            from: Math.max(one.from, part.from),
            to: Math.min(one.to, part.to),
          })),
      )
      if (said.length === 0) return []
      return (said.length > 1 ? [...said.map((one) => [one]), said] : [said])
        .map((parts) => ({ ...who, days, published, ...read(own, parts) }))
        .filter(({ terms }) => terms.length >= SAID_TERMS)
    })
  })
}

function keyOf({ known, label, type }: Name): string {
  return known ?? fold(type === 'person' ? label.trim().split(/\s+/).at(-1)! : label)
}

/** The words of a quotation that a cue may interrupt. */
function read(
  words: Words,
  parts: readonly Span[],
): Pick<Speech, 'span' | 'words' | 'terms' | 'negated'> {
  const ranges = parts.map((part) => wordsIn(words, part))
  const folded = ranges.flatMap(({ first, last }) =>
    words.form.slice(first, last).filter(isWord).map(fold),
  )
  return {
    span: { ...parts[0]!, to: parts.at(-1)!.to },
    words: folded.join(' '),
    terms: ranges.flatMap(({ first, last }) => termsIn(words, first, last).map(({ term }) => term)),
    negated: folded.some((word) => NEGATIONS.has(word)),
  }
}

/** Looks up the days told in the sentence of some words, outside what is quoted there. */
function daysTold(given: Dossier<'times' | 'dates'>) {
  const days = new Map(
    given.dates.flatMap(({ of, edtf }) => ('time' in of && edtf ? [[of.time, edtf] as const] : [])),
  )
  const byReport = groupBy(given.times, ({ span }) => span.report)
  return (words: Words, around: Span, content: readonly Span[]): ReadonlySet<string> => {
    const sentence = sentenceOf(words, Math.min(wordAt(words, around.from), words.count - 1))
    const from = words.from[words.starts[sentence]!]!
    const to = words.to[(words.starts[sentence + 1] ?? words.count) - 1]!
    const beside = (byReport.get(words.report) ?? []).filter(
      ({ span }) =>
        span.from >= from &&
        span.to <= to &&
        !content.some((one) => one.from <= span.from && span.to <= one.to),
    )
    return new Set(
      beside.flatMap(({ id }) => days.get(id) ?? []).filter((day) => day.length === 10),
    )
  }
}
