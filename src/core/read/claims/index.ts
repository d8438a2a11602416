/** Claims: every proposition of a report, held by a voice, by nobody, or by the report itself, sentence by sentence. */
import { isUpos, wordsIn } from '../../language/tree.js'
import {
  contains,
  findingId,
  isDateline,
  isSpeech,
  span,
  type Attribution,
  type Claim,
  type Event,
  type FindingId,
  type Report,
  type Sentence,
  type Span,
  type Words,
} from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { forceOf, hasFiniteVerb, type Range } from './hedges.js'
import { isOwnOutlet } from './own-outlet.js'

export const rules: readonly Rule[] = [
  { id: 'C1', example: 'The mayor said the bridge was safe.' },
  { id: 'C2', example: 'The gang is thought to have left.' },
  { id: 'C3', example: 'The bridge was closed.' },
]

type Need = 'sentences' | 'words' | 'attributions' | 'voices' | 'events'

/** Fills the layer `claims`. */
export const claims: Stage<Need, 'claims'> = {
  name: 'claims',
  needs: ['sentences', 'words', 'attributions', 'voices', 'events'],
  gives: 'claims',
  run({ reports, sentences, words, attributions, voices, events }) {
    const speakers = new Map(voices.flatMap((v) => v.attributions.map((a) => [a, v.id] as const)))
    return reports.flatMap((report) => {
      const own = words.find((one) => one.report === report.id)
      if (!own) return []
      const said = attributions.filter((one) => one.report === report.id && isSpeech(one))
      const text = sentences.filter((one) => one.span.report === report.id)
      const drafts = [...ofAttributions(said, text), ...ofNarration(own, said, text)]
      const told = events.filter((one) => one.report === report.id)
      return finished(report, own, drafts, speakers, told)
    })
  },
}

interface Draft {
  readonly rule: string
  readonly spans: readonly [Span, ...Span[]]
  readonly sentence: Sentence
  readonly attribution: Attribution | null
}

/** One claim for each sentence of each content. */
function ofAttributions(said: readonly Attribution[], text: readonly Sentence[]): Draft[] {
  return said.flatMap((attribution) =>
    touched(text, attribution.content[0].from, attribution.content.at(-1)!.to).flatMap(
      (sentence) => {
        const [first, ...rest] = attribution.content
          .map((part) => common(part, sentence.span))
          .filter((part) => part !== null)
        const rule = attribution.form === 'belief' ? 'C2' : 'C1'
        return first ? [{ rule, spans: [first, ...rest] as const, sentence, attribution }] : []
      },
    ),
  )
}

/** The sentences that a range touches, by halving: sentences stand in order. */
function touched(text: readonly Sentence[], from: number, to: number): Sentence[] {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (text[middle]!.span.to <= from) low = middle + 1
    else high = middle
  }
  const found: Sentence[] = []
  for (let i = low; i < text.length && text[i]!.span.from < to; i++) found.push(text[i]!)
  return found
}

function common(a: Span, b: Span): Span | null {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  return from < to ? span(a.report, from, to) : null
}

/** What no source says: the words of a sentence outside contents, cues and sources, if they make a statement. */
function ofNarration(
  words: Words,
  said: readonly Attribution[],
  text: readonly Sentence[],
): Draft[] {
  const taken = new Uint8Array(words.count)
  for (const { content, cue, source, relays } of said) {
    for (const part of [...content, cue, source, ...relays.map((relay) => relay.span)]) {
      if (!part) continue
      const { first, last } = wordsIn(words, part)
      taken.fill(1, first, last)
    }
  }
  return text.flatMap((sentence, s) => {
    if (isDateline(sentence)) return []
    const first = words.starts[s]!
    const last = words.starts[s + 1]!
    const ranges = freeRanges(words, taken, first, last)
    const whole = ranges.length === 1 && ranges[0]!.last - ranges[0]!.first >= last - first - 1
    const states = whole
      ? isStatement(words, first, last)
      : ranges.some(
          (range) => range.last - range.first > 3 && hasFiniteVerb(words, range.first, range.last),
        )
    const [head, ...rest] = whole ? [{ first, last }] : ranges
    if (!states || !head) return []
    const spans = [spanOf(words, head), ...rest.map((range) => spanOf(words, range))] as const
    return [{ rule: 'C3', spans, sentence, attribution: null }]
  })
}

/** Three words at least, and no question. */
function isStatement(words: Words, first: number, last: number): boolean {
  let content = 0
  for (let w = first; w < last; w++) if (/[\p{L}\p{N}]/u.test(words.form[w]!)) content++
  return (
    content > 2 &&
    words.form[last - 1] !== '?' &&
    !(content < 4 && !hasFiniteVerb(words, first, last))
  )
}

/** The stretches of a sentence that nobody says, without punctuation at their edges. */
function freeRanges(words: Words, taken: Uint8Array, first: number, last: number): Range[] {
  const found: Range[] = []
  for (let w = first; w < last; w++) {
    if (taken[w]) continue
    let end = w
    while (end < last && !taken[end]) end++
    let [from, to] = [w, end]
    while (from < to && isPlain(words.form[from]!)) from++
    while (to > from && (isPlain(words.form[to - 1]!) || isUpos(words, to - 1, 'CCONJ'))) to--
    if (to - from > 1) found.push({ first: from, last: to })
    w = end
  }
  return found
}

const isPlain = (form: string) => !/[\p{L}\p{N}]/u.test(form)

function spanOf(words: Words, range: Range): Span {
  return span(words.report, words.from[range.first]!, words.to[range.last - 1]!)
}

function finished(
  report: Report,
  words: Words,
  drafts: readonly Draft[],
  speakers: ReadonlyMap<FindingId, FindingId>,
  events: readonly Event[],
): Claim[] {
  const sorted = [...drafts].sort(
    (a, b) => a.spans[0].from - b.spans[0].from || size(b) - size(a) || (a.rule < b.rule ? -1 : 1),
  )
  const homes = homesOf(sorted, events)
  return sorted.map((draft, i) => {
    const { attribution, spans, sentence, rule } = draft
    const ranges = spans.map((one) => wordsIn(words, one))
    const voice = (attribution && speakers.get(attribution.id)) ?? null
    const id = findingId('claim', words.report, spans, attribution?.id ?? null)
    const saw = [...spans, ...(attribution ? [attribution.id] : []), ...(voice ? [voice] : [])]
    return {
      id,
      because: { rule, saw: [saw[0]!, ...saw.slice(1)] },
      report: words.report,
      spans,
      sentences: [sentence.id],
      held: attribution ? (attribution.form === 'belief' ? 'belief' : 'voice') : 'outlet',
      voice,
      attribution: attribution?.id ?? null,
      relays: (attribution?.relays ?? []).filter(({ label }) => !isOwnOutlet(label, report)),
      ...forceOf(words, ranges, attribution),
      events: homes.get(i) ?? [],
    }
  })
}

const size = (draft: Draft) => draft.spans.reduce((sum, one) => sum + one.to - one.from, 0)

/** Each event belongs to the smallest claim around its trigger, or to several of one size. */
function homesOf(drafts: readonly Draft[], events: readonly Event[]): Map<number, FindingId[]> {
  const homes = new Map<number, FindingId[]>()
  const bySentence = new Map<FindingId, number[]>()
  drafts.forEach((draft, i) => {
    const own = bySentence.get(draft.sentence.id)
    if (own) own.push(i)
    else bySentence.set(draft.sentence.id, [i])
  })
  for (const event of events) {
    const around = (bySentence.get(event.sentence) ?? []).filter((i) =>
      drafts[i]!.spans.some((one) => contains(one, event.trigger)),
    )
    const least = Math.min(...around.map((i) => size(drafts[i]!)))
    for (const i of around) {
      if (size(drafts[i]!) !== least) continue
      homes.set(i, [...(homes.get(i) ?? []), event.id])
    }
  }
  return homes
}
