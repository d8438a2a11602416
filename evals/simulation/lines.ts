/** One sentence of a simulated report: what it is made of, and what a copyist may do to each part. */
import type { Phrases, Quote, Speaker } from './words/phrases.js'

/** A voice of one incident, with the name that it was given. */
export interface Voice {
  readonly speaker: Speaker
  readonly name: string
  readonly town: string
}

/** A number as it is told. */
export interface Told {
  readonly n: number
  readonly bound: 'exact' | 'at least' | 'up to' | 'about'
  /** The words of the bound. */
  readonly words: string
}

/** The parts of a sentence that may change from copy to copy; null where it has no such part. */
export interface State {
  readonly number: Told | null
  readonly digits: boolean
  /** The template of the hedge; null where the cause is told flat. */
  readonly hedge: string | null
  /** How the voice is called; `lost` where nobody is given as the source. */
  readonly source: 'full' | 'short' | 'raised' | 'lost' | null
  readonly quote: 'said' | 'bent' | null
  readonly day: string | null
  /** Which pairs of the table of swaps were used. */
  readonly swaps: readonly number[]
}

/** What stays the same in every copy. */
export interface Form {
  /** Sentences of one lineage go back to one; a quotation has one lineage in all reports that heard it. */
  readonly lineage: string
  /** What is claimed, without its number; null for sentences that claim nothing that is scored. */
  readonly claim: string | null
  readonly clause: string
  readonly frame: string | null
  readonly voice: Voice | null
  readonly cause: readonly [string, string, string] | null
  readonly quote: Quote | null
}

export interface Line {
  readonly form: Form
  readonly state: State
}

export const BARE: State = {
  number: null,
  digits: false,
  hedge: null,
  source: null,
  quote: null,
  day: null,
  swaps: [],
}

/** The parts of which a change is drift: the meaning moved and the reader is not told. */
export const DRIFTS = [
  'number-changed',
  'bound-turned',
  'hedge-lost',
  'source-raised',
  'attribution-lost',
  'quote-bent',
  'date-changed',
] as const
export type DriftKind = (typeof DRIFTS)[number]

/** What moved between two states of one lineage, in the direction from `a` to `b` or back. */
export function moved(a: State, b: State): ReadonlySet<DriftKind> {
  const found = new Set<DriftKind>()
  if (a.number && b.number && a.number.n !== b.number.n) found.add('number-changed')
  if (a.number && b.number && a.number.bound !== b.number.bound) found.add('bound-turned')
  if ((a.hedge === null) !== (b.hedge === null)) found.add('hedge-lost')
  if ((a.source === 'raised') !== (b.source === 'raised')) found.add('source-raised')
  if ((a.source === 'lost') !== (b.source === 'lost')) found.add('attribution-lost')
  if (a.quote !== b.quote) found.add('quote-bent')
  if (a.day !== b.day) found.add('date-changed')
  return found
}

/** The sentence. */
export function render({ form, state }: Line, words: Phrases): string {
  const { number, hedge, source, quote, day, swaps } = state
  const said = form.cause ? causeOf(form.cause, hedge) : form.clause
  const clause = said
    .replaceAll('{N}', number ? numberOf(number, state.digits) : '')
    .replaceAll('{D}', day ? `on ${day}` : '')
    .replaceAll('{Q}', form.quote ? form.quote[quote === 'bent' ? 1 : 0] : '')
  const framed =
    form.frame === null || source === 'lost' || source === null
      ? end(clause)
      : form.frame
          .replace('{C}', clause)
          .replace('{Q}', clause)
          .replace('{V}', voiceOf(form.voice!, source))
  const swapped = swaps.reduce((text, i) => text.replace(...words.swaps[i]!), framed)
  return swapped.replace(/^(“?)(\p{Ll})/u, (_, mark: string, letter: string) => {
    return mark + letter.toUpperCase()
  })
}

/** How a voice is called. */
function voiceOf({ speaker, name, town }: Voice, source: 'full' | 'short' | 'raised'): string {
  const last = name.split(' ').at(-1)!
  const called = source === 'full' ? speaker.full : source === 'short' ? speaker.short : null
  return (called ?? speaker.raised ?? speaker.full)
    .replace('{A}', name)
    .replace('{L}', last)
    .replace('{P}', town)
}

function causeOf([s, past, part]: readonly [string, string, string], hedge: string | null): string {
  if (!hedge) return `${s} ${past}`
  return hedge.replace('{s}', s).replace('{past}', past).replace('{part}', part)
}

const SMALL = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** The words of the number where one is told, as they stand in the sentence. */
export function numberIn({ number, digits }: State): string | null {
  return number && numberOf(number, digits)
}

function numberOf({ n, words }: Told, digits: boolean): string {
  const plain = digits ? String(n) : (SMALL[n - 2] ?? String(n))
  return words ? `${words} ${plain}` : plain
}

function end(clause: string): string {
  return /[.?!”]$/.test(clause) ? clause : `${clause}.`
}
