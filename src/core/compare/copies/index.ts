/** Text of one report that stands in another: found before agreement is counted, since a copy is no confirmation. */
import { findingId, span, type Copy, type ReportId, type Span } from '../../model/index.js'
import type { Rule, Stage } from '../../stage.js'
import { round } from '../likeness/policy.js'
import { sharedCaptions } from './captions.js'
import { directionOf } from './direction.js'
import { withoutFormulas } from './formulas.js'
import { otherHeadlines } from './headlines.js'
import {
  BODY_SHARE,
  COPY_SHARE,
  LOOSE_TERMS,
  OWN_TERMS,
  QUOTED_PART,
  QUOTED_TERMS,
  RUN_TERMS,
  RUN_WORDS,
  SENTENCE_PART,
} from './policy.js'
import { seeds, stretches, type Stretch } from './runs.js'
import { addSigns, type SignsNeed } from './signs/index.js'
import type { SpokenNeed } from './spoken.js'
import { countIn, readTexts, type Need, type Text } from './texts.js'
import { renderings } from './translated.js'

export const rules: readonly Rule[] = [
  { id: 'CP1', example: 'The same three sentences in two papers: verbatim.' },
  { id: 'CP2', example: 'The same three sentences, here and there another word: near.' },
  { id: 'CP3', example: 'Only the words of the mayor are the same: a quotation.' },
  { id: 'CP4', example: 'Two papers print one picture, with its caption.' },
  { id: 'CP5', example: 'Two papers render one foreign sentence of a general: a translation.' },
  { id: 'CP6', example: '“Mill burns” and “Who lit the fire?” stand over the same text.' },
  { id: 'CP7', example: 'Two papers have 471 sheep drowned where all others have 417.' },
  { id: 'CP8', example: 'Two papers have it on Tuesday where all others have it on Monday.' },
  { id: 'CP9', example: 'Two papers write “Lena Olmdal” where all others write “Lena Oldmal”.' },
  { id: 'CP10', example: 'Two papers, and no other, know of 1,347 bags of cement.' },
]

export const copies: Stage<Need | SpokenNeed | SignsNeed, 'copies'> = {
  name: 'copies',
  needs: [
    'stories',
    'blocks',
    'words',
    'names',
    'quantities',
    'times',
    'attributions',
    'voices',
    'events',
    'dates',
  ],
  gives: 'copies',
  run(given) {
    const texts = readTexts(given)
    const written = seeds(texts.map((text) => text.folded)).flatMap(({ x, y, starts }) => {
      const [one, other] = [texts[x]!, texts[y]!]
      const [a, b] = isFirst(one, other) ? [one, other] : [other, one]
      const seen = a === one ? starts : starts.map(([i, j]): [number, number] => [j, i])
      return compare(a, b, seen) ?? []
    })
    const found = FURTHER.reduce(
      (before, find) => [...before, ...find(given, among(before))],
      withoutFormulas(given, written),
    )
    return addSigns(given, texts, found).sort((x, y) =>
      x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1,
    )
  },
}

/** What else two reports may share that have no wording in common; each is asked for the pairs that none before it found. */
const FURTHER = [renderings, sharedCaptions] as const

function among(found: readonly Copy[]): (a: ReportId, b: ReportId) => boolean {
  const pairs = new Set(found.map(({ a, b }) => `${a} ${b}`))
  return (a, b) => pairs.has(`${a} ${b}`)
}

/** Which passages are taken must not hang on an id, or a copy of a report would have others than the report. */
function isFirst(x: Text, y: Text): boolean {
  const [a, b] = [x.side.report, y.side.report]
  return a.text === b.text ? a.id < b.id : a.text < b.text
}

interface Passage {
  readonly stretch: Stretch
  readonly quotation: boolean
  readonly sentence: boolean
}

function compare(a: Text, b: Text, starts: readonly (readonly [number, number])[]): Copy | null {
  const passages = stretches(a.folded, b.folded, starts).flatMap((stretch): Passage[] => {
    const quotation = isQuoted(a, stretch.a) && isQuoted(b, stretch.b)
    const terms = countIn(a.terms, stretch.a)
    const enough = stretch.equal >= RUN_WORDS && terms >= (quotation ? QUOTED_TERMS : RUN_TERMS)
    if (!enough) return []
    const sentence =
      isSentence(a, stretch.a, stretch.equal) || isSentence(b, stretch.b, stretch.equal)
    return [{ stretch, quotation, sentence }]
  })
  if (!passages.some((one) => isOwn(a, b, one))) return null
  const equal = passages.reduce((sum, { stretch }) => sum + stretch.equal, 0)
  const [shareOfA, shareOfB] = [equal / a.at.length, equal / b.at.length]
  const telling = passages.some(({ quotation, sentence }) => quotation || sentence)
  if (Math.max(shareOfA, shareOfB) < COPY_SHARE && !telling) return null
  if (a.words.report < b.words.report)
    return finding(a, b, passages, round(shareOfA), round(shareOfB))
  return finding(b, a, turned(passages), round(shareOfB), round(shareOfA))
}

/** It has words that not all use who tell of the same: who names the place, the day and the source alike took over nothing. */
function isOwn(a: Text, b: Text, { stretch, quotation, sentence }: Passage): boolean {
  const own = Math.min(countIn(a.own, stretch.a), countIn(b.own, stretch.b))
  return own >= (quotation || sentence ? OWN_TERMS : LOOSE_TERMS)
}

/** The same passages seen from the other report, in its order. */
function turned(passages: readonly Passage[]): Passage[] {
  return passages
    .map((one) => ({ ...one, stretch: { ...one.stretch, a: one.stretch.b, b: one.stretch.a } }))
    .sort((x, y) => x.stretch.a.from - y.stretch.a.from)
}

function finding(
  a: Text,
  b: Text,
  passages: readonly Passage[],
  shareOfA: number,
  shareOfB: number,
): Copy {
  const spans = passages.map(({ stretch }) => ({
    a: toSpan(a, stretch.a),
    b: toSpan(b, stretch.b),
  }))
  const quotedOnly = passages.every(({ quotation }) => quotation)
  const edited = passages.some(
    ({ stretch: { a, b, equal } }) => a.to - a.from > equal || b.to - b.from > equal,
  )
  const kind = quotedOnly ? 'quotation' : edited ? 'near' : 'verbatim'
  const rule = { verbatim: 'CP1', near: 'CP2', quotation: 'CP3' }[kind]
  const saw = spans.flatMap((pair) => [pair.a, pair.b]) as [Span, ...Span[]]
  return {
    id: findingId('copy', a.words.report, b.words.report),
    because: { rule, saw },
    a: a.words.report,
    b: b.words.report,
    kind,
    passages: spans,
    shareOfA,
    shareOfB,
    ...directionOf({ ...a.side, share: shareOfA }, { ...b.side, share: shareOfB }, quotedOnly),
    headlines: Math.min(shareOfA, shareOfB) < BODY_SHARE ? null : otherHeadlines(a, b),
    signs: [],
  }
}

function toSpan({ words, at }: Text, { from, to }: Stretch['a']): Span {
  return span(words.report, words.from[at[from]!]!, words.to[at[to - 1]!]!)
}

function isQuoted(text: Text, range: Stretch['a']): boolean {
  return countIn(text.quoted, range) >= (range.to - range.from) * QUOTED_PART
}

/** True where the equal words are nearly all words of one sentence. */
function isSentence(text: Text, { from, to }: Stretch['a'], equal: number): boolean {
  return equal >= text.sentence[(from + to) >> 1]! * SENTENCE_PART
}
