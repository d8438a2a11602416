/** D15: one report says *bought last year*, another of its story *bought in 2017*: the first is of 2018. */
import type { Anchor, FindingId, Time } from '../../../model/index.js'
import { COMMON } from './lexicon.en.js'
import { civil, dayOf, daysOf, type Days } from '../days.js'
import type { Told } from '../publish.js'

/** A time with the words of its sentence and of the one before, where a pronoun may leave out what it is about. */
interface Placed {
  readonly time: Time
  readonly report: string
  readonly words: ReadonlySet<string>
}

/** Bounds of the reports of a story, and the two times that give them. */
export interface Twins {
  readonly days: Days
  readonly saw: readonly [FindingId, FindingId]
}

/** So many words of substance are shared where two sentences tell one thing. */
const SHARED_WORDS = 2

/** Letters of a word of substance. */
const LETTERS = /\p{L}{5,}/gu

/** The pair whose sentences share most words: a year or month seen from one report, and its number in another. */
export function twinsOf(reports: readonly Told[]): Twins | null {
  const absolute = new Map<string, Placed[]>()
  const relative: {
    readonly placed: Placed
    readonly months: number
    readonly grain: 'year' | 'month'
  }[] = []
  for (const told of reports)
    for (const time of told.times) {
      const seen = seenFrom(time.anchor)
      if (seen !== null) relative.push({ placed: placed(told, time), ...seen })
      else if (isNamed(time.anchor)) {
        const one = placed(told, time)
        for (const word of one.words) push(absolute, word, one)
      }
    }
  let best: (Twins & { readonly shared: number }) | null = null
  for (const { placed: one, months, grain } of relative) {
    const counts = new Map<FindingId, { readonly other: Placed; shared: number }>()
    for (const word of one.words)
      for (const other of rare(absolute.get(word))) {
        if (other.report === one.report) continue
        const own = counts.get(other.time.id)
        if (own === undefined) counts.set(other.time.id, { other, shared: 1 })
        else own.shared++
      }
    for (const { other, shared } of counts.values()) {
      const days = shared < SHARED_WORDS ? null : moved(other.time.anchor, months, grain)
      if (days === null || (best !== null && shared <= best.shared)) continue
      best = { days, saw: [one.time.id, other.time.id], shared }
    }
  }
  return best
}

/** What stands beside a word, where it does not stand beside most times. */
function rare(all: readonly Placed[] = []): readonly Placed[] {
  return all.length > MOST_TIMES ? [] : all
}

/** Words beside more times than this tell none of them apart. */
const MOST_TIMES = 30

function push(map: Map<string, Placed[]>, word: string, one: Placed): void {
  const own = map.get(word)
  if (own === undefined) map.set(word, [one])
  else own.push(one)
}

function placed({ report, sentences }: Told, time: Time): Placed {
  const at = sentences.findIndex(
    ({ span }) => span.from <= time.span.from && time.span.to <= span.to,
  )
  const from = sentences[Math.max(0, at - 1)]?.span.from ?? time.span.from
  const to = sentences[at]?.span.to ?? time.span.to
  const text = report.text.slice(from, to).toLowerCase()
  const words = [...text.matchAll(LETTERS)]
    .map(([word]) => word)
    .filter((word) => !COMMON.has(word))
  return { time, report: report.id, words: new Set(words) }
}

/** How many months before the report the time lies, told by years or months; null of other times. */
function seenFrom(
  anchor: Anchor,
): { readonly months: number; readonly grain: 'year' | 'month' } | null {
  if (anchor.kind === 'unit') {
    if (anchor.unit === 'year') return { months: -12 * anchor.shift, grain: 'year' }
    return anchor.unit === 'month' ? { months: -anchor.shift, grain: 'month' } : null
  }
  return null
}

/** A year, season or month of the calendar with its year. */
function isNamed(anchor: Anchor): boolean {
  return anchor.kind === 'absolute' && /^\d{4}(?:-\d\d){0,2}$/.test(anchor.edtf)
}

/** The year or month that lies so many months after the one named. */
function moved(anchor: Anchor, months: number, grain: 'year' | 'month'): Days | null {
  const edtf = anchor.kind === 'absolute' ? anchor.edtf : ''
  const from = daysOf(edtf)?.from ?? null
  if (from === null) return null
  const { year, month } = civil(from)
  if (grain === 'year') {
    const then = year + months / 12
    return { from: dayOf(then, 1, 1), to: dayOf(then, 12, 31) }
  }
  if (!/^\d{4}-(?:0\d|1[0-2])/.test(edtf)) return null
  return { from: dayOf(year, month + months, 1), to: dayOf(year, month + months + 1, 1) - 1 }
}
