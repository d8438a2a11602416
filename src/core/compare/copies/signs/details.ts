/** What a report gives that others may give otherwise: exact figures, the days of events, the spelling of names. */
import { sentenceOf, wordAt } from '../../../language/tree.js'
import { groupBy } from '../../../model/groups.js'
import {
  isSpeech,
  type Attribution,
  type Dossier,
  type Event,
  type FindingId,
  type Name,
  type Quantity,
  type ReportId,
  type Span,
  type Time,
  type Words,
} from '../../../model/index.js'
import { CLASS_OF } from '../../likeness/lexicon.en.js'
import { fold, termsIn } from '../../likeness/terms.js'
import { ABOUT_ONE, ABOUT_ONE_EVENT, KNOWN_NAME_LETTERS } from './policy.js'

export type DetailNeed =
  'words' | 'names' | 'quantities' | 'times' | 'attributions' | 'voices' | 'events' | 'dates'

/** How many meaningful words, and which part of the shorter sentence. */
export interface Likeness {
  readonly words: number
  readonly part: number
}

/** One value that a report gives of something. */
export interface Detail {
  readonly kind: 'figure' | 'day' | 'spelling'
  readonly report: ReportId
  readonly span: Span
  /** Of what: only values of one thing are compared. */
  readonly what: string
  readonly value: string
  /** Meaningful words of its sentence. */
  readonly beside: ReadonlySet<string>
  /** The other words of a name. */
  readonly named: readonly string[]
  /** What of the sentence must be common for two reports to tell of one thing. */
  readonly ask: Likeness
  /** Who is said to give it; null for the report itself. */
  readonly voice: string | null
  /** What is counted may have grown by the next report: another value need not be a slip. */
  readonly grows: boolean
}

/** The values that the reports give, in the order of the reports and of the words. */
export function detailsOf(given: Dossier<DetailNeed>): Detail[] {
  const of = <T>(all: readonly T[], report: (one: T) => ReportId) => groupBy(all, report)
  const quantities = of(given.quantities, ({ span }) => span.report)
  const events = of(given.events, ({ report }) => report)
  const names = of(given.names, ({ report }) => report)
  const attributions = of(given.attributions, ({ report }) => report)
  const times = of(given.times, ({ span }) => span.report)
  const dayOfTime = new Map(
    given.dates.flatMap(({ of, edtf }) => ('time' in of ? [[of.time, edtf]] : [])),
  )
  const dated = new Set(given.reports.flatMap(({ id, published }) => (published ? [id] : [])))
  const voiceOf = new Map(
    given.voices.flatMap((voice) =>
      voice.attributions.map((id) => [id, fold(voice.label)] as const),
    ),
  )
  return given.words.flatMap((words) => {
    const id = words.report
    const own = new Beside(words, attributions.get(id) ?? [], times.get(id) ?? [], voiceOf)
    const dayOf = (time: Time) =>
      dated.has(id) || time.anchor.kind === 'absolute' ? (dayOfTime.get(time.id) ?? null) : null
    return [
      ...figures(quantities.get(id) ?? [], events.get(id) ?? [], own),
      ...days(times.get(id) ?? [], dayOf, own),
      ...spellings(names.get(id) ?? [], own),
    ]
  })
}

/** What stands beside a place of one report. */
class Beside {
  /** Words of times: whoever gives another day has others. */
  private readonly dated = new Set<number>()
  private readonly terms = new Map<number, ReadonlySet<string>>()
  /** What is said in each sentence, and by whom. */
  private readonly said = new Map<number, { readonly part: Span; readonly voice: string }[]>()

  constructor(
    readonly words: Words,
    attributions: readonly Attribution[],
    times: readonly Time[],
    voiceOf: ReadonlyMap<FindingId, string>,
  ) {
    for (const { span } of times)
      for (let at = wordAt(words, span.from); at < words.count && words.from[at]! < span.to; at++)
        this.dated.add(at)
    for (const one of attributions.filter(isSpeech)) {
      const voice = voiceOf.get(one.id) ?? ''
      for (const part of one.content) {
        const last = this.sentenceAt(part.to - 1)
        for (let at = this.sentenceAt(part.from); at <= last; at++)
          this.said.set(at, [...(this.said.get(at) ?? []), { part, voice }])
      }
    }
  }

  /** The meaningful words of the sentence, numbers and days left out. */
  sentence(place: number): ReadonlySet<string> {
    const at = this.sentenceAt(place)
    const known = this.terms.get(at)
    if (known) return known
    const { words } = this
    const all = termsIn(words, words.starts[at]!, words.starts[at + 1] ?? words.count)
    const kept = all.filter(({ term, at }) => !term.startsWith('#') && !this.dated.has(at))
    const terms = new Set(kept.map(({ term }) => term))
    this.terms.set(at, terms)
    return terms
  }

  /** Who says it; null for the report itself. */
  voice({ from, to }: Span): string | null {
    const said = this.said.get(this.sentenceAt(from)) ?? []
    return said.find(({ part }) => part.from <= from && to <= part.to)?.voice ?? null
  }

  /** True where the sentence tells of something said. */
  isSaid(place: number): boolean {
    return this.said.has(this.sentenceAt(place))
  }

  private sentenceAt(place: number): number {
    return sentenceOf(this.words, Math.min(wordAt(this.words, place), this.words.count - 1))
  }
}

/** Kinds of quantities that do not grow from one report to the next. */
const STEADY: ReadonlySet<Quantity['kind']> = new Set(['distance', 'speed', 'area', 'mass', 'age'])
/** Kinds that say how much or how many. */
const TELLING: ReadonlySet<Quantity['kind']> = new Set([...STEADY, 'count', 'money', 'duration'])

/** A figure is compared with those of its unit or of what is counted, and with those of its slot in events of one type. */
function figures(all: readonly Quantity[], events: readonly Event[], own: Beside): Detail[] {
  const slots = new Map(
    events.flatMap(({ type, counts }) =>
      counts.flatMap(({ quantity, slot }) =>
        quantity ? [[quantity, `${type} ${slot}`] as const] : [],
      ),
    ),
  )
  return all.flatMap(({ id, kind, low, high, approx, unit, head, number }): Detail[] => {
    if (!TELLING.has(kind) || low === null || low !== high || approx !== null) return []
    const detail = {
      kind: 'figure' as const,
      report: number.report,
      span: number,
      value: String(low),
      beside: own.sentence(number.from),
      named: [],
      voice: own.voice(number),
      grows: !STEADY.has(kind),
    }
    const of = unit ?? (head === null ? null : (CLASS_OF.get(head) ?? head))
    const slot = slots.get(id)
    return [
      ...(of === null ? [] : [{ ...detail, what: `${kind} ${of}`, ask: ABOUT_ONE }]),
      ...(slot === undefined ? [] : [{ ...detail, what: slot, ask: ABOUT_ONE_EVENT }]),
    ]
  })
}

/** The days of what happened; the day on which somebody said it is another thing. */
function days(times: readonly Time[], dayOf: (time: Time) => string | null, own: Beside): Detail[] {
  return times.flatMap((time): Detail[] => {
    const day = dayOf(time)
    const voice = own.voice(time.span)
    if (day?.length !== 10 || (voice === null && own.isSaid(time.span.from))) return []
    return [
      {
        kind: 'day',
        report: time.span.report,
        span: time.span,
        what: 'day',
        value: day,
        beside: own.sentence(time.span.from),
        named: [],
        ask: ABOUT_ONE,
        voice,
        grows: false,
      },
    ]
  })
}

/** The words of names, each with the others of its name. Who says it does not tell how a paper spells it. */
function spellings(names: readonly Name[], own: Beside): Detail[] {
  const { words } = own
  return names.flatMap(({ report, type, known, mentions }) =>
    known !== null
      ? []
      : mentions.flatMap(({ span, form }): Detail[] => {
          if (form !== 'name' && form !== 'short') return []
          const tokens: { folded: string; at: number }[] = []
          for (
            let at = wordAt(words, span.from);
            at < words.count && words.from[at]! < span.to;
            at++
          )
            if (/^\p{Lu}/u.test(words.form[at]!)) tokens.push({ folded: fold(words.form[at]!), at })
          return tokens
            .filter(({ folded }) => folded.length >= KNOWN_NAME_LETTERS)
            .map(({ folded, at }) => ({
              kind: 'spelling',
              report,
              span: { report, from: words.from[at]!, to: words.to[at]! },
              what: type,
              value: folded,
              beside: own.sentence(span.from),
              named: tokens.filter((one) => one.at !== at).map((one) => one.folded),
              ask: ABOUT_ONE,
              voice: null,
              grows: false,
            }))
        }),
  )
}
