/** DR1: a hedge is gone, or came in. */
import { U } from '../../../language/tagset.js'
import type { Hunk } from '../diff.js'
import { turned } from '../diff.js'
import { atLeastOne, type Draft, type Finder, type Range, touches } from '../draft.js'
import { NEGATION } from '../lexicon.en.js'
import { LONGEST_EDIT } from '../policy.js'
import type { Pair } from '../pairs.js'
import { placesOf, type Telling } from '../tellings.js'

/** *may have sunk* → *sank*; *sank* → *reportedly sank*. */
export const hedge: Finder = (pair) => {
  const back: Pair = {
    ...pair,
    before: pair.after,
    after: pair.before,
    diff: turned(pair.diff),
  }
  return [
    ...lost(pair).map((one): Draft => ({ rule: 'DR1', kind: 'hedge-lost', ...one })),
    ...lost(back).map(({ before, after }): Draft => ({
      rule: 'DR1',
      kind: 'hedge-added',
      before: after,
      after: before,
    })),
  ]
}

function lost({ before, after, diff }: Pair): Pick<Draft, 'before' | 'after'>[] {
  const own = hedges(before)
  const kept = hedges(after)
  return diff.hunks.flatMap((hunk) => {
    if (hunk.a.to - hunk.a.from > LONGEST_EDIT) return []
    if (!own.some((one) => touches(one, hunk.a)) || namesSomebody(before, hunk.a)) return []
    // words in quotation marks are the concern of DR7
    if (before.quoted.slice(hunk.a.from, hunk.a.to).every(Boolean)) return []
    if (kept.some((one) => isNear(one, hunk.b)) || !isFlat(after, hunk)) return []
    const [a, b] = [withNext(hunk.a, diff.toB), withNext(hunk.b, diff.toA)]
    return [{ before: atLeastOne(before, a), after: atLeastOne(after, b) }]
  })
}

/** *Media say that* is more than a hedge: who is said to know is the concern of DR6. */
function namesSomebody({ words, at }: Telling, { from, to }: Range): boolean {
  return at.slice(from, to).some((i) => words.upos[i] === U.NOUN)
}

/** The words that differ, with the common word behind them: *probably [sank]*, that both sides say what is hedged. */
function withNext({ from, to }: Range, places: readonly number[]): Range {
  return to < places.length ? { from, to: to + 1 } : { from, to }
}

/** A hedge at another place of the clause is the same hedge: *it reportedly sank*, *reportedly it sank*. */
function isNear(hedged: Range, { from, to }: Range): boolean {
  const reach = 4
  return hedged.from < to + reach && from - reach < hedged.to
}

/** The words that hedge a claim, in places; what a source does not want (*asked not to be named*) hedges nothing. */
function hedges(telling: Telling): Range[] {
  const sources = telling.attributions.flatMap(({ source }) => source ?? [])
  const spans = telling.claims
    .filter(({ certainty }) => certainty !== 'certain')
    .flatMap((claim) => claim.hedges)
    .filter(({ from, to }) => !NEGATION.test(telling.text.slice(from, to)))
    .filter((one) => !sources.some((source) => source.from <= one.from && one.to <= source.to))
  return spans.flatMap((one) => placesOf(telling, one) ?? [])
}

/** Some claim about these words is told flat. */
function isFlat(telling: Telling, { b }: Hunk): boolean {
  const words = { from: b.from, to: Math.max(b.to, b.from + 1) }
  return telling.claims.some(
    ({ certainty, spans }) =>
      certainty === 'certain' &&
      spans.some((one) => {
        const places = placesOf(telling, one)
        return places !== null && touches(places, words)
      }),
  )
}
