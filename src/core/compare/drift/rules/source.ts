/** DR5 and DR6: the source is a higher or another one, or nobody is given as the source any more. */
import { isSpeech, type Attribution, type Span, type Voice } from '../../../model/index.js'
import { fold } from '../../likeness/terms.js'
import { turned } from '../diff.js'
import { atLeastOne, touches, type Draft, type Finder, type Range } from '../draft.js'
import { DISTANT, OFFICIAL } from '../lexicon.en.js'
import { CONTENT_PART, FEWEST_WORDS, LABEL_PART, LEFT_WORDS, STANDING } from '../policy.js'
import type { Pair } from '../pairs.js'
import { placesOf, type Known, type Telling } from '../tellings.js'

/** *a person close to the inquiry said* → *an investigator said*. */
export const otherSource: Finder = ({ before, after, diff }, known) =>
  spoken(before).flatMap((one): Draft[] => {
    const content = common(one, before, diff.toB)
    const other = content && answering(content, after)
    if (
      !other ||
      !isTouched(
        one.source,
        before,
        diff.hunks.map(({ a }) => a),
      )
    )
      return []
    const kind = compare(one, other, { before, after }, known)
    return kind ? [{ rule: 'DR5', kind, before: one.source, after: other.source }] : []
  })

/** *the bridge is shut, the mayor said* → *the bridge is shut*. */
export const attribution: Finder = (pair) => {
  const back = { ...pair, before: pair.after, after: pair.before, diff: turned(pair.diff) }
  return [
    ...bare(pair).map((one): Draft => ({ rule: 'DR6', kind: 'attribution-lost', ...one })),
    ...bare(back).map(({ before, after }): Draft => ({
      rule: 'DR6',
      kind: 'attribution-added',
      before: after,
      after: before,
    })),
  ]
}

function bare({ before, after, diff }: Pair): Pick<Draft, 'before' | 'after'>[] {
  return spoken(before).flatMap((one) => {
    const content = common(one, before, diff.toB)
    const gone = diff.hunks.filter(({ b }) => b.to - b.from <= LEFT_WORDS).map(({ a }) => a)
    if (!content || !isTouched(one.source, before, gone)) return []
    if (PRONOUN.test(wordsOf(one.source, before))) return []
    if (answering(content, after) || !isOwnWord(content, after)) return []
    return [{ before: one.source, after: atLeastOne(after, content) }]
  })
}

type Spoken = Attribution & { readonly source: Span }

/** Attributions to somebody; what stands within another's words, or is what a source wants of the reporter, is none. */
function spoken({ attributions }: Telling): Spoken[] {
  const isPart = ({ content: [first] }: Attribution) =>
    attributions.some(({ source }) => source && source.from <= first.from && first.to <= source.to)
  return attributions.filter(
    (one): one is Spoken => one.source !== null && isSpeech(one) && !one.within && !isPart(one),
  )
}

/** Where the words of a content stand in the other sentence; null where too few of them do. */
function common(
  { content }: Attribution,
  telling: Telling,
  places: readonly number[],
): Range | null {
  const own = content.flatMap((one) => placesOf(telling, one) ?? [])
  const words = own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
  const there = words.flatMap((i) => (places[i] === -1 ? [] : places[i]!))
  if (there.length < FEWEST_WORDS || there.length < words.length * CONTENT_PART) return null
  return { from: Math.min(...there), to: Math.max(...there) + 1 }
}

/** Who says these words in the other sentence. */
function answering(content: Range, after: Telling): Spoken | null {
  const found = after.attributions.filter(
    (one): one is Spoken =>
      one.source !== null &&
      one.content.some((part) => {
        const places = placesOf(after, part)
        return places !== null && touches(places, content)
      }),
  )
  return found.find((one) => isSpeech(one)) ?? found[0] ?? null
}

/** The report tells it as its own, and not as the end of what somebody said before. */
function isOwnWord(content: Range, after: Telling): boolean {
  const held = after.claims.filter(({ spans }) =>
    spans.some((one) => {
      const places = placesOf(after, one)
      return places !== null && touches(places, content)
    }),
  )
  return held.length > 0 && held.every((claim) => claim.held === 'outlet')
}

function isTouched(source: Span, telling: Telling, hunks: readonly Range[]): boolean {
  const places = placesOf(telling, source)
  return places !== null && hunks.some((hunk) => touches(hunk, places))
}

function compare(
  a: Spoken,
  b: Spoken,
  { before, after }: Pick<Pair, 'before' | 'after'>,
  { voiceOf, identityOf }: Known,
): 'source-raised' | 'source-changed' | null {
  const [x, y] = [voiceOf.get(a.id), voiceOf.get(b.id)]
  const [one, other] = [wordsOf(a.source, before), wordsOf(b.source, after)]
  if (PRONOUN.test(one) || PRONOUN.test(other)) return null
  if (standsIn(one, after) || standsIn(other, before)) return null
  const [m, n] = [x && identityOf.get(x.id), y && identityOf.get(y.id)]
  if (m && n && (m.id === n.id || m.possibly.includes(n.id))) return null
  const [low, high] = [standing(one, x), standing(other, y)]
  if (high > low && low < STANDING.house) return 'source-raised'
  return 'source-changed'
}

const PRONOUN = /^(?:i|we|you|he|she|they|it|him|her|them|us|me|who|which|that|this)$/i

function wordsOf({ from, to }: Span, { text }: Telling): string {
  return text.slice(from, to)
}

/** Most words of the one stand in the other sentence, or its initials: *Voss*, *police chief Ida Voss*; *the RIB*, *the Rail Inquiry Board*. */
function standsIn(label: string, { folded, words, at }: Telling): boolean {
  const own = label
    .split(/[\s,]+/)
    .map((word) => fold(word))
    .filter((word) => !/^(?:an?|the|of|in|for)?$/.test(word))
  const all = new Set(folded)
  const same = own.filter((word) => all.has(word) || all.has(`${word}s`)).length
  if (same >= own.length * LABEL_PART) return true
  const capitals = (forms: readonly string[]) =>
    forms.map((form) => /^\p{Lu}/u.exec(form)?.[0] ?? '')
  const initials = capitals(at.map((i) => words.form[i]!)).join('')
  const short = /\b\p{Lu}{2,}\b/u.exec(label)?.[0]
  if (short !== undefined && initials.includes(short)) return true
  const ownInitials = capitals(label.split(/[\s,]+/)).join('')
  return at.some(
    (i) => /^\p{Lu}{2,}$/u.test(words.form[i]!) && ownInitials.includes(words.form[i]!),
  )
}

function standing(label: string, voice: Voice | undefined): number {
  if (DISTANT.test(label)) return STANDING.distant
  if (voice?.kind === 'unnamed-official' || OFFICIAL.test(label)) return STANDING.official
  const isSomebody = /^(?:an?|somebody|someone|one|two|several)\b/i.test(label)
  return isSomebody || voice?.kind === 'unnamed-person' ? STANDING.distant : STANDING.house
}
