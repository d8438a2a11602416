/** Quantities and times: F1 of places that overlap and values that are equal. */
import { bestMatching } from './align.js'
import { daysOf } from './days.js'
import type { Hits } from './figures.js'
import { Finder, type GoldStory } from '../load.js'
import { sharedChars, touch } from './places.js'
import type { Bounds, Place, PredictedQuantity, PredictedTime } from '../predictions.js'
import { splitSentences } from './sentences.js'

/** A gold value with where it stands and how an answer is right. */
export interface LocatedValue<T> {
  readonly place: Place
  readonly optional: boolean
  readonly says: string
  readonly fits: (answer: T) => boolean
}

export interface ValueMatch<T> {
  readonly pairs: readonly { gold: LocatedValue<T>; ours: T }[]
  readonly missed: readonly LocatedValue<T>[]
  readonly wrong: readonly T[]
}

/** An approximate value is right where it is the same; otherwise both bounds are. */
export function sameBounds(
  gold: {
    low?: number | null | undefined
    high?: number | null | undefined
    approx?: number | null | undefined
  },
  ours: Bounds,
): boolean {
  if ((gold.approx ?? null) !== null) return ours.approx === gold.approx
  return (
    (gold.low ?? null) === ours.low && (gold.high ?? null) === ours.high && ours.approx === null
  )
}

export function matchQuantities(
  story: GoldStory,
  predicted: readonly PredictedQuantity[],
): ValueMatch<PredictedQuantity> {
  const finder = new Finder(story.texts)
  const gold = story.gold.quantities.flatMap((entry) => {
    const place = finder.find(entry)
    const about = (entry.approx ?? null) === null ? '' : ` ≈${entry.approx}`
    const says = `${entry.low ?? '–'}..${entry.high ?? '–'}${about}`
    const fits = (answer: PredictedQuantity) => sameBounds(entry, answer)
    return place ? [{ place, optional: entry.optional === true, says, fits }] : []
  })
  return matchValues(story, gold, predicted)
}

export function matchTimes(
  story: GoldStory,
  predicted: readonly PredictedTime[],
): ValueMatch<PredictedTime> {
  const finder = new Finder(story.texts)
  const gold = story.gold.times.flatMap((entry) => {
    const place = finder.find(entry)
    const days = entry.value ? daysOf(entry.value) : null
    const fits = (answer: PredictedTime) => days?.from === answer.from && days?.to === answer.to
    return place && days
      ? [{ place, optional: entry.optional === true, says: entry.value!, fits }]
      : []
  })
  return matchValues(story, gold, predicted)
}

/** Answers outside the sentences that hold a gold value are not counted. */
function matchValues<T extends { readonly place: Place }>(
  story: GoldStory,
  gold: readonly LocatedValue<T>[],
  predicted: readonly T[],
): ValueMatch<T> {
  const scored = [...story.texts].flatMap(([file, text]) =>
    splitSentences(file, text).filter((sentence) =>
      gold.some(({ place }) => touch(place, sentence)),
    ),
  )
  const answers = predicted.filter(({ place }) => scored.some((sentence) => touch(place, sentence)))
  const weights = gold.map(({ place, optional, fits }) =>
    answers.map((answer) =>
      touch(place, answer.place) && fits(answer)
        ? sharedChars(place, answer.place) + (optional ? 0 : 10_000)
        : 0,
    ),
  )
  const found = bestMatching(weights)
  const used = new Set(found)
  const open = gold.filter(({ optional }) => optional)
  return {
    pairs: gold.flatMap((entry, i) =>
      found[i]! < 0 ? [] : [{ gold: entry, ours: answers[found[i]!]! }],
    ),
    missed: gold.filter(({ optional }, i) => found[i]! < 0 && !optional),
    wrong: answers.filter(
      ({ place }, j) => !used.has(j) && !open.some((entry) => touch(entry.place, place)),
    ),
  }
}

export function valueHits<T>({ pairs, missed, wrong }: ValueMatch<T>): Hits {
  const right = pairs.filter(({ gold }) => !gold.optional).length
  return { right, wrong: wrong.length, missed: missed.length }
}
