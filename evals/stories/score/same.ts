/** Claims that say the same: pairwise F over the gold spans that our claims cover, and independence of origins. */
import type { Hits, Share } from './figures.js'
import { Finder, type GoldStory } from '../load.js'
import { covered, shareOfLonger } from './places.js'
import type { Place, PredictedAgreement } from '../predictions.js'

/** A claim covers a gold span where it holds at least half of it. */
const COVER_SHARE = 0.5

export interface SameMatch {
  readonly coverage: Share
  readonly pairs: readonly { a: Place; b: Place; gold: boolean; ours: boolean }[]
}

/** Index of the agreement whose claim covers the place best; -1 where none does. */
export function agreementAt(place: Place, agreements: readonly PredictedAgreement[]): number {
  let [best, at] = [0, -1]
  agreements.forEach(({ claims }, i) => {
    for (const claim of claims) {
      if (covered([place], claim) < COVER_SHARE) continue
      const share = shareOfLonger([place], claim)
      if (share > best) [best, at] = [share, i]
    }
  })
  return at
}

export function matchSame(story: GoldStory, agreements: readonly PredictedAgreement[]): SameMatch {
  const finder = new Finder(story.texts)
  const spans = story.gold.same.flatMap((group, index) =>
    finder.all(group).map((place) => ({ place, index, agreement: agreementAt(place, agreements) })),
  )
  const inside = spans.filter(({ agreement }) => agreement >= 0)
  const pairs = inside.flatMap((one, i) =>
    inside.slice(i + 1).flatMap((other) => {
      const gold = one.index === other.index
      const ours = one.agreement === other.agreement
      return gold || ours ? [{ a: one.place, b: other.place, gold, ours }] : []
    }),
  )
  return { coverage: { part: inside.length, whole: spans.length }, pairs }
}

export function sameHits({ pairs }: SameMatch): Hits {
  return {
    right: pairs.filter(({ gold, ours }) => gold && ours).length,
    wrong: pairs.filter(({ gold, ours }) => !gold && ours).length,
    missed: pairs.filter(({ gold, ours }) => gold && !ours).length,
  }
}

/** How many origins a claim has, at least and at most; null is free. */
export interface Origins {
  readonly atLeast: number | null
  readonly atMost: number | null
}

export interface IndependenceMatch {
  readonly claim: string
  readonly gold: Origins
  readonly ours: {
    readonly atLeast: number
    readonly atMost: number
    readonly unnamedOnly: boolean
  } | null
  readonly exact: boolean
  readonly within: boolean
  /** Null where the gold does not say. */
  readonly anonymous: boolean | null
}

export function matchIndependence(
  story: GoldStory,
  agreements: readonly PredictedAgreement[],
): IndependenceMatch[] {
  const finder = new Finder(story.texts)
  return story.gold.independence.map((entry) => {
    const gold: Origins = {
      atLeast: entry.origins ?? entry.originsAtLeast ?? null,
      atMost: entry.origins ?? entry.originsAtMost ?? null,
    }
    const ours = bestAgreement(finder.all(entry.evidence), agreements)
    return {
      claim: entry.claim,
      gold,
      ours,
      exact: ours !== null && isExact(gold, ours),
      within: ours !== null && isWithin(gold, ours),
      anonymous:
        (entry.anonymousOnly ?? null) === null
          ? null
          : ours !== null && ours.unnamedOnly === entry.anonymousOnly,
    }
  })
}

/** The agreement that covers most of the places; null where it covers fewer than half of them. */
function bestAgreement(
  places: readonly Place[],
  agreements: readonly PredictedAgreement[],
): PredictedAgreement | null {
  let [best, count] = [null as PredictedAgreement | null, 0]
  for (const agreement of agreements) {
    const covers = places.filter((place) =>
      agreement.claims.some((claim) => covered([place], claim) >= COVER_SHARE),
    ).length
    if (covers > count) [best, count] = [agreement, covers]
  }
  return count * 2 >= places.length ? best : null
}

export function isExact(gold: Origins, ours: { atLeast: number; atMost: number }): boolean {
  return (
    (gold.atLeast === null || ours.atLeast === gold.atLeast) &&
    (gold.atMost === null || ours.atMost === gold.atMost)
  )
}

/** Holds the gold interval and is at most one wider; an open end of the gold is taken as ours. */
export function isWithin(gold: Origins, ours: { atLeast: number; atMost: number }): boolean {
  const atLeast = gold.atLeast ?? ours.atLeast
  const atMost = gold.atMost ?? ours.atMost
  const holds = ours.atLeast <= atLeast && ours.atMost >= atMost
  return holds && ours.atMost - ours.atLeast <= Math.max(0, atMost - atLeast) + 1
}
