/** Copies, boilerplate, links, threat levels and dates of reports. */
import { bestMatching } from './align.js'
import { daysOf, daysOverlap, widthDays } from './days.js'
import type { Hits, Share } from './figures.js'
import { Finder, type GoldStory } from '../load.js'
import { sharedAll, touch } from './places.js'
import type {
  Place,
  PredictedCopy,
  PredictedDate,
  PredictedLevel,
  PredictedLink,
} from '../predictions.js'

export interface CopyScore {
  readonly pairs: Hits
  /** Sum over the pairs found of how far our share is from the gold's. */
  readonly shareError: Share
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/** Pairs of reports with common text; the share is that of the report that holds more of it. */
export function scoreCopies(story: GoldStory, predicted: readonly PredictedCopy[]): CopyScore {
  const key = (a: string, b: string) => [a, b].sort().join(' ~ ')
  const gold = new Map(
    story.gold.copies.flatMap(({ from, to, between, share }) => {
      const [a, b] = between ?? [from, to]
      return a && b ? [[key(a, b), share ?? null] as const] : []
    }),
  )
  const ours = new Map(
    predicted.map(
      ({ a, b, shareOfA, shareOfB }) => [key(a, b), Math.max(shareOfA, shareOfB)] as const,
    ),
  )
  const found = [...gold].filter(([pair]) => ours.has(pair))
  const compared = found.filter(([, share]) => share !== null)
  const wrong = [...ours.keys()].filter((pair) => !gold.has(pair))
  return {
    pairs: { right: found.length, wrong: wrong.length, missed: gold.size - found.length },
    shareError: {
      part: compared.reduce((sum, [pair, share]) => sum + Math.abs(share! - ours.get(pair)!), 0),
      whole: compared.length,
    },
    missed: [...gold.keys()].filter((pair) => !ours.has(pair)),
    wrong,
  }
}

/** Characters of boilerplate, white space left out. */
export function scoreBoilerplate(story: GoldStory, predicted: readonly Place[]): Hits {
  const finder = new Finder(story.texts)
  const gold = story.gold.boilerplate.map((quote) => finder.find(quote)).filter((p) => p !== null)
  let [right, wrong, missed] = [0, 0, 0]
  for (const [file, text] of story.texts) {
    const inGold = cells(
      text,
      gold.filter((place) => place.file === file),
    )
    const inOurs = cells(
      text,
      predicted.filter((place) => place.file === file),
    )
    for (let i = 0; i < text.length; i++) {
      if (/\s/.test(text[i]!)) continue
      if (inGold[i] && inOurs[i]) right++
      else if (inGold[i]) missed++
      else if (inOurs[i]) wrong++
    }
  }
  return { right, wrong, missed }
}

function cells(text: string, places: readonly Place[]): Uint8Array {
  const marked = new Uint8Array(text.length)
  for (const { from, to } of places) marked.fill(1, from, to)
  return marked
}

export interface LinkScore {
  readonly pairs: Hits
  /** Of the links found, those whose kind shares a word with the gold's, and those whose status is the gold's. */
  readonly kind: Share
  readonly status: Share
  /** The gold's that were not found, and ours that are none of it, for listings. */
  readonly missed: readonly GoldStory['gold']['links'][number][]
  readonly wrong: readonly PredictedLink[]
}

/** A link is found where both ends share a mention with the gold's ends, in either order, and the evidence touches. */
export function scoreLinks(story: GoldStory, predicted: readonly PredictedLink[]): LinkScore {
  const finder = new Finder(story.texts)
  const ends = new Map(
    [...story.gold.entities, ...story.gold.incidents].map(({ id, mentions }) => [
      id,
      everywhere(story, mentions),
    ]),
  )
  const gold = story.gold.links.map((link) => ({
    ...link,
    ends: [ends.get(link.a), ends.get(link.b)] as const,
    places: finder.all([link.evidence].flat()),
  }))
  const weights = gold.map(({ ends: [a, b], places, kind }) =>
    predicted.map((link) => {
      const evidence = sharedAll(places, link.evidence) > 0
      const same = (meet(a, link.a) && meet(b, link.b)) || (meet(a, link.b) && meet(b, link.a))
      return evidence && same ? 1 + Number(sharesWord(kind, link.kind)) : 0
    }),
  )
  const found = bestMatching(weights)
  const pairs = gold.flatMap((link, i) =>
    found[i]! < 0 ? [] : [{ link, ours: predicted[found[i]!]! }],
  )
  return {
    pairs: {
      right: pairs.length,
      wrong: predicted.length - pairs.length,
      missed: gold.length - pairs.length,
    },
    kind: {
      part: pairs.filter(({ link, ours }) => sharesWord(link.kind, ours.kind)).length,
      whole: pairs.length,
    },
    status: {
      part: pairs.filter(({ link, ours }) => link.status === ours.status).length,
      whole: pairs.length,
    },
    missed: gold.filter((_, i) => found[i]! < 0),
    wrong: predicted.filter((_, j) => !found.includes(j)),
  }
}

/** Every occurrence of the quotes. */
function everywhere(
  story: GoldStory,
  quotes: readonly { report: string; quote: string }[],
): Place[] {
  return quotes.flatMap(({ report, quote }) => {
    const text = story.texts.get(report) ?? ''
    const found: Place[] = []
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      found.push({ file: report, from: at, to: at + quote.length })
    }
    return found
  })
}

/** An end that the gold does not list is free. */
function meet(a: readonly Place[] | undefined, b: readonly Place[]): boolean {
  return !a || a.some((one) => b.some((other) => touch(one, other)))
}

function sharesWord(a: string, b: string): boolean {
  const stem = (word: string) => word.replace(/(ers?|s)$/, '')
  const words = new Set(a.toLowerCase().split(/\W+/).map(stem))
  return b
    .toLowerCase()
    .split(/\W+/)
    .map(stem)
    .some((word) => word.length > 2 && words.has(word))
}

const LEVEL_FIELDS = [
  'country',
  'label',
  'rank',
  'level',
  'scaleMax',
  'change',
  'minDuration',
  'review',
] as const

export interface LevelMatch {
  readonly hits: Hits
  /** Fields that the gold gives, and how many of them are right. */
  readonly fields: Share
  readonly differences: readonly string[]
}

/** A level is right where every field that the gold gives is equal; it is found by its evidence. */
export function scoreLevels(story: GoldStory, predicted: readonly PredictedLevel[]): LevelMatch {
  const finder = new Finder(story.texts)
  const gold = story.gold.threatLevels
  const places = gold.map(({ evidence }) => finder.all(evidence))
  const weights = gold.map((entry, i) =>
    predicted.map((level) =>
      sharedAll(places[i]!, level.evidence) > 0 ? 1 + equalFields(entry, level) : 0,
    ),
  )
  const found = bestMatching(weights)
  let [right, part, whole] = [0, 0, 0]
  const differences: string[] = []
  gold.forEach((entry, i) => {
    const asked = LEVEL_FIELDS.filter((field) => (entry[field] ?? null) !== null)
    const level = found[i]! < 0 ? null : predicted[found[i]!]!
    const equal = level ? equalFields(entry, level) : 0
    whole += asked.length
    part += equal
    if (equal === asked.length) right++
    else differences.push(`${JSON.stringify(entry)} ← ${JSON.stringify(level)}`)
  })
  const hits = { right, wrong: predicted.length - right, missed: gold.length - right }
  return { hits, fields: { part, whole }, differences }
}

function equalFields(
  entry: GoldStory['gold']['threatLevels'][number],
  level: PredictedLevel,
): number {
  const bare = (value: unknown) =>
    typeof value === 'string'
      ? value
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
      : value
  return LEVEL_FIELDS.filter(
    (field) =>
      entry[field] !== undefined &&
      entry[field] !== null &&
      bare(entry[field]) === bare(level[field]),
  ).length
}

export interface DateScore {
  /** Reports whose interval shares a day with the gold's. */
  readonly overlap: Share
  /** Reports whose interval holds the gold's. */
  readonly inside: Share
  /** Reports whose interval is the gold's. */
  readonly exact: Share
  /** Width in days of the interval of each report; without end where none is known. */
  readonly widths: readonly number[]
}

export function scoreDates(story: GoldStory, predicted: readonly PredictedDate[]): DateScore {
  let [overlap, inside, exact] = [0, 0, 0]
  const widths: number[] = []
  for (const { file, publishedBetween } of story.gold.reports) {
    const gold = publishedBetween ? daysOf(publishedBetween) : null
    if (!gold) continue
    const ours = predicted.find((date) => date.file === file)
    if (!ours || ours.from === null || ours.to === null) {
      widths.push(Infinity)
      continue
    }
    widths.push(widthDays(ours)!)
    if (daysOverlap(gold, ours)) overlap++
    if (ours.from <= gold.from! && gold.to! <= ours.to) inside++
    if (gold.from === ours.from && gold.to === ours.to) exact++
  }
  const share = (part: number) => ({ part, whole: widths.length })
  return { overlap: share(overlap), inside: share(inside), exact: share(exact), widths }
}
