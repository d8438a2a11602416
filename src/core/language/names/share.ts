/** One word, one kind of thing: what other places of the report say of a word speaks where it stands again. */
import { Case, type FormFacts } from './facts.js'
import type { Sight } from './sight.js'

/**
 * What a word counts for at another place, beside what that place says by itself. Tuned on the held documents of wikigold and on
 * UNER-EWT dev: from .6 to 1.2 there is little to choose.
 */
const SHARE = 0.9

/**
 * Adds to the scores of every type what the same word has for it elsewhere, on the mean. `scores` has a row of labels per word,
 * as the decoder numbers them. Only words with a capital count: the others mean one thing in a name and another outside. A word
 * inside a run of such words shares only with runs of the same end: the *Varn* of *Varn Ferry Club* is not the town.
 */
export function shareScores(
  { facts, style, runEnd }: Sight,
  scores: Float32Array,
  labels: number,
): void {
  const types = (labels - 1) / 2
  const shared = new Map<number, Float32Array>()
  const key = (i: number): number => {
    const end = runEnd[i]!
    return end === i ? facts[i]!.word : facts[i]!.word ^ Math.imul(facts[end]!.word, 0x9e3779b1)
  }
  for (let i = 0; i < facts.length; i++) {
    if (style[i] === 1 || !isLarge(facts[i]!)) continue
    let sums = shared.get(key(i))
    if (!sums) shared.set(key(i), (sums = new Float32Array(types + 1)))
    for (let t = 0; t < types; t++) sums[t]! += scoreOf(scores, i * labels, t)
    sums[types]!++
  }
  for (let i = 0; i < facts.length; i++) {
    const sums = style[i] === 1 ? undefined : shared.get(key(i))
    if (!sums || sums[types]! < 2 || !isLarge(facts[i]!)) continue
    const row = i * labels
    for (let t = 0; t < types; t++) {
      const more = (SHARE * (sums[t]! - scoreOf(scores, row, t))) / sums[types]!
      scores[row + 2 * t + 1]! += more
      scores[row + 2 * t + 2]! += more
    }
  }
}

/** How far a type beats no name at all, as its first word or as a later one. */
function scoreOf(scores: Float32Array, row: number, type: number): number {
  const begins = scores[row + 2 * type + 1]!
  const goesOn = scores[row + 2 * type + 2]!
  return (begins > goesOn ? begins : goesOn) - scores[row]!
}

const isLarge = ({ case: written }: FormFacts): boolean =>
  written === Case.initial || written === Case.capitals || written === Case.mixed
