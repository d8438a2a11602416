/** Sentences as drift sees them: their words without punctuation, and what was read in them. */
import {
  span,
  type Attribution,
  type Claim,
  type Dating,
  type Dossier,
  type FindingId,
  type Identity,
  type Quantity,
  type ReportId,
  type Span,
  type Time,
  type Voice,
  type Words,
} from '../../model/index.js'
import { fold, isWord } from '../likeness/terms.js'
import { quotedRanges } from '../likeness/quotes.js'

export type Need =
  | 'words'
  | 'quantities'
  | 'times'
  | 'attributions'
  | 'voices'
  | 'claims'
  | 'dates'
  | 'copies'
  | 'identities'

/** One sentence of one report. */
export interface Telling {
  readonly report: ReportId
  readonly text: string
  readonly words: Words
  /** Index of each word that is no punctuation. */
  readonly at: readonly number[]
  readonly folded: readonly string[]
  readonly span: Span
  readonly claims: readonly Claim[]
  readonly attributions: readonly Attribution[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
  /** For each word whether it stands in quotation marks. */
  readonly quoted: readonly boolean[]
  /** For each word whether it says who says so, and not what. */
  readonly called: readonly boolean[]
}

/** What is looked up across reports. */
export interface Known {
  readonly voiceOf: ReadonlyMap<FindingId, Voice>
  readonly identityOf: ReadonlyMap<FindingId, Identity>
  readonly datingOf: ReadonlyMap<FindingId, Dating>
}

export function lookUp(given: Dossier<Need>): Known {
  return {
    voiceOf: new Map(
      given.voices.flatMap((voice) => voice.attributions.map((id) => [id, voice] as const)),
    ),
    identityOf: new Map(
      given.identities.flatMap((one) => one.members.map((id) => [id, one] as const)),
    ),
    datingOf: new Map(
      given.dates.flatMap((one) => ('time' in one.of ? [[one.of.time, one] as const] : [])),
    ),
  }
}

/** The sentences of every report, in the order of the text. */
export function tellingsOf(given: Dossier<Need>): ReadonlyMap<ReportId, readonly Telling[]> {
  const texts = new Map(given.reports.map(({ id, text }) => [id, text]))
  const claims = byReport(given.claims, ({ spans: [first] }) => first)
  const attributions = byReport(given.attributions, ({ content: [first] }) => first)
  const quantities = byReport(given.quantities, (one) => one.span)
  const times = byReport(given.times, (one) => one.span)
  return new Map(
    given.words.map((words) => {
      const { report } = words
      const bounds = boundsOf(words)
      const sorted = {
        claims: sortInto(bounds, claims.get(report) ?? [], ({ spans: [first] }) => first),
        attributions: sortInto(bounds, attributions.get(report) ?? [], ({ content: [c] }) => c),
        quantities: sortInto(bounds, quantities.get(report) ?? [], (one) => one.span),
        times: sortInto(bounds, times.get(report) ?? [], (one) => one.span),
      }
      const text = texts.get(report)!
      const quoted = inQuotes(text, words)
      const tellings = bounds.map(({ first, last }, i): Telling => {
        const at: number[] = []
        for (let w = first; w < last; w++) if (isWord(words.form[w]!)) at.push(w)
        return {
          report,
          text,
          words,
          at,
          folded: at.map((w) => fold(words.form[w]!)),
          span: span(report, words.from[first]!, words.to[last - 1]!),
          claims: sorted.claims[i]!,
          attributions: sorted.attributions[i]!,
          quantities: sorted.quantities[i]!,
          times: sorted.times[i]!,
          quoted: at.map((w) => quoted[w] === 1),
          called: calledIn(sorted.attributions[i]!, words, at),
        }
      })
      return [report, tellings]
    }),
  )
}

/** The words from one place to another, not included, as a span. */
export function spanOf({ words, at }: Telling, from: number, to: number): Span {
  return span(words.report, words.from[at[from]!]!, words.to[at[to - 1]!]!)
}

/** The places of the words that a span touches, half-open; null where it touches none. */
export function placesOf(
  { words, at, report }: Telling,
  { report: other, from, to }: Span,
): { readonly from: number; readonly to: number } | null {
  if (other !== report) return null
  let first = 0
  while (first < at.length && words.to[at[first]!]! <= from) first++
  let last = first
  while (last < at.length && words.from[at[last]!]! < to) last++
  return first < last ? { from: first, to: last } : null
}

function calledIn(
  attributions: readonly Attribution[],
  { from, to }: Words,
  at: readonly number[],
): boolean[] {
  const spans = attributions.flatMap(({ source, cue }) =>
    [source, cue].filter((one) => one !== null),
  )
  return at.map((w) => spans.some((one) => one.from < to[w]! && from[w]! < one.to))
}

interface Bounds {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

function boundsOf({ starts, count, from, to }: Words): Bounds[] {
  const edges = [...new Set([...starts, count])].sort((x, y) => x - y)
  return edges.flatMap((first, i) => {
    const last = edges[i + 1]
    return last === undefined || last <= first
      ? []
      : [{ first, last, from: from[first]!, to: to[last - 1]! }]
  })
}

function byReport<T>(all: readonly T[], of: (one: T) => Span): ReadonlyMap<ReportId, readonly T[]> {
  const groups = new Map<ReportId, T[]>()
  for (const one of all) {
    const { report } = of(one)
    const known = groups.get(report)
    if (known) known.push(one)
    else groups.set(report, [one])
  }
  return groups
}

/** For each sentence what begins in it. */
function sortInto<T>(bounds: readonly Bounds[], all: readonly T[], of: (one: T) => Span): T[][] {
  const sorted = bounds.map((): T[] => [])
  for (const one of all) {
    const { from } = of(one)
    let [low, high] = [0, bounds.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (bounds[middle]!.from <= from) low = middle
      else high = middle - 1
    }
    sorted[low]?.push(one)
  }
  return sorted
}

function inQuotes(text: string, words: Words): Uint8Array {
  const marks = new Uint8Array(words.count)
  const ranges = quotedRanges(text)
  let next = 0
  for (let i = 0; i < words.count; i++) {
    while (next < ranges.length && ranges[next]!.to <= words.from[i]!) next++
    if (next < ranges.length && ranges[next]!.from <= words.from[i]!) marks[i] = 1
  }
  return marks
}
