/** Who says a claim and through whom, in words, with the words of the report that show it. */
import { bySpan, contains, cover, type Claim, type FindingId, type Span } from '../model/index.js'
import type { Cite } from './types.js'
import { fold, type View } from './view.js'

/** *an unnamed Western intelligence source, through CNN*; what a report says itself; or what nobody is named for. */
export function sayerOf(claim: Claim, view: View): string {
  const through =
    claim.relays.length > 0 ? `, through ${claim.relays.map((r) => fold(r.label)).join(', ')}` : ''
  if (claim.held === 'belief') return `nobody is named${through}`
  if (claim.held === 'outlet') return `the report itself${through}`
  const voice = claim.voice ? view.voices.get(claim.voice) : undefined
  return `${voice ? shortLabel(voice.label) : 'a voice'}${through}`
}

/** A clause that hangs on a name: *Patel, referring to his clerk*; *Brandt, who fled in May*. */
const HANGS = /(?<=\p{Ll}), (?:who|whom|whose|which|\p{Ll}+ing)\s.*$/u

/** A label of a voice without the clause that hangs on it, cut at a word where it runs on. */
export function shortLabel(label: string): string {
  const words = fold(label).replace(HANGS, '')
  if (words.length <= 90) return words
  return `${words.slice(0, 90).replace(/\s+\S*$/, '')} …`
}

/**
 * Who says the same, each once, the reports of each in brackets where they differ. One person told in several ways (*Varga*,
 * *Mayor Ines Varga*) is named once, as most fully described.
 */
export function sayersOf(claims: readonly Claim[], view: View): string {
  const bySayer = new Map<string, { words: string; labels: string[] }>()
  for (const claim of claims) {
    const words = sayerOf(claim, view)
    const key = sayerKey(claim, words, view)
    const held = bySayer.get(key) ?? { words, labels: [] }
    const label = view.label(claim.report)
    bySayer.set(key, {
      words: words.length > held.words.length && !words.endsWith('…') ? words : held.words,
      labels: held.labels.includes(label) ? held.labels : [...held.labels, label],
    })
  }
  const sayers = [...bySayer.values()]
  if (sayers.length === 1) return sayers[0]!.words
  const told = sayers.map(({ words, labels }) => `${words} (${labels.join(', ')})`)
  return told.length > 5
    ? [...told.slice(0, 5), `${told.length - 5} more`].join('; ')
    : told.join('; ')
}

/** Voices of one named origin, through the same relays, are one; others are told apart by their words. */
function sayerKey({ voice, relays }: Claim, words: string, { originOf }: View): string {
  const origin = voice && originOf.get(voice)
  if (!origin?.named) return words.toLowerCase()
  return [origin.id, ...relays.map(({ label }) => fold(label).toLowerCase())].join(' ')
}

/** Characters between two cited stretches up to which they are cited as one. */
const NEAR = 120

/** The words that name who says a claim: source, cue and relays together, and the fullest naming of the voice. */
export function sayerCites(claim: Claim, view: View): readonly Cite[] {
  const attribution = claim.attribution ? view.attributions.get(claim.attribution) : undefined
  const voice = claim.voice ? view.voices.get(claim.voice) : undefined
  const spans: Span[] = claim.relays.map((relay) => relay.span)
  if (attribution?.source) spans.push(attribution.source)
  if (attribution?.cue) spans.push(attribution.cue)
  if (voice) {
    const named = fullest(voice.mentions, voice.label, view)
    if (!spans.some((span) => contains(span, named))) spans.push(named)
    if (voice.institution && !contains(named, voice.institution.span))
      spans.push(voice.institution.span)
  }
  const told = joined(spans).filter((span) => !claim.spans.some((held) => contains(held, span)))
  return told.map((span) => ({ span, for: 'who' as const }))
}

/** Spans that lie close together as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort(bySpan)) {
    const last = out.at(-1)
    if (last && last.report === span.report && span.from - last.to <= NEAR)
      out[out.length - 1] = cover(last, span)
    else out.push(span)
  }
  return out
}

function fullest(mentions: readonly [Span, ...Span[]], label: string, view: View): Span {
  const wanted = fold(label)
  const exact = mentions.find((mention) => view.text(mention) === wanted)
  return exact ?? [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from))[0]!
}

/** The claims of an agreement in the order of report labels, then of place. */
export function claimsOf(ids: readonly FindingId[], view: View): readonly Claim[] {
  const claims = ids.flatMap((id) => view.claims.get(id) ?? [])
  const key = (claim: Claim) => view.label(claim.report)
  return claims.sort(
    (a, b) =>
      key(a).length - key(b).length ||
      (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) ||
      a.spans[0].from - b.spans[0].from,
  )
}
