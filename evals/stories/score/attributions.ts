/** Attributions: content F1, accuracy of the source, F1 of relays, B³ of speakers. */
import { bestMatching } from './align.js'
import type { Hits, Share } from './figures.js'
import type { GoldAttribution } from '../gold.js'
import { Finder, type GoldStory } from '../load.js'
import { byPlace, covered, shareOfLonger, touch } from './places.js'
import type { Place, PredictedAttribution } from '../predictions.js'
import { relayKey } from './aliases.js'
import { splitSentences } from './sentences.js'
import { bCubed, mayBeSame, type Clustered } from './speakers.js'

/** One or several neighbouring quotations of one speaker, as one. */
export interface Unit<T> {
  readonly members: readonly T[]
  readonly content: readonly Place[]
}

export interface LocatedGold {
  readonly gold: GoldAttribution
  readonly content: readonly Place[]
}

/** The attributions of one report, matched. */
export interface AttributionMatch {
  readonly file: string
  readonly pairs: readonly { gold: Unit<LocatedGold>; ours: Unit<PredictedAttribution> }[]
  readonly missed: readonly Unit<LocatedGold>[]
  readonly wrong: readonly Unit<PredictedAttribution>[]
}

export interface AttributionScore {
  readonly content: Hits
  readonly source: Share
  readonly relays: Hits
  readonly speakers: { readonly precision: Share; readonly recall: Share }
}

/** Contents match where they share at least half of the longer one. */
const CONTENT_SHARE = 0.5

/** Sources match where they share at least half of the words of the longer one. */
const SOURCE_SHARE = 0.5

/** Two quotations are neighbours where at most so many characters stand between them (*said X on Friday*). */
const NEIGHBOUR_CHARS = 160

/** Matches the predicted attributions of a story with the gold ones, report by report. */
export function matchAttributions(
  story: GoldStory,
  predicted: readonly PredictedAttribution[],
): AttributionMatch[] {
  const finder = new Finder(story.texts)
  const gold = story.gold.attributions.flatMap((entry) => locate(entry, finder))
  return story.gold.reports.map(({ file }) =>
    matchReport(
      file,
      gold.filter(({ gold: { report } }) => report === file),
      predicted.filter((entry) => entry.file === file && entry.content.length > 0),
    ),
  )
}

function locate(gold: GoldAttribution, finder: Finder): LocatedGold[] {
  const main = finder.find({ report: gold.report, quote: gold.content, context: gold.context })
  if (!main) return []
  const rest = gold.rest ? finder.first({ report: gold.report, quote: gold.rest }) : null
  return [{ gold, content: rest ? [main, rest] : [main] }]
}

function matchReport(
  file: string,
  gold: readonly LocatedGold[],
  ours: readonly PredictedAttribution[],
): AttributionMatch {
  const goldRuns = runs(gold, ({ gold: { speaker } }) => speaker ?? null, isQuotation)
  const ourRuns = runs(
    ours,
    ({ speaker }) => speaker,
    (entry) => entry.quoted,
  )
  const goldUnits = goldRuns.flatMap((run) => join(run, ours))
  const ourUnits = ourRuns.flatMap((run) => join(run, gold))
  const weights = goldUnits.map((unit) =>
    ourUnits.map((other) => {
      const share = shareOfLonger(unit.content, other.content)
      if (share < CONTENT_SHARE) return 0
      const source = sameSource(sourceOf(unit), ourSource(other)) ? SAME_WORDS : 0
      return share + source + (isOptional(unit) ? 0 : 1000)
    }),
  )
  const found = bestMatching(weights)
  const used = new Set(found)
  return {
    file,
    pairs: goldUnits.flatMap((unit, i) =>
      found[i]! < 0 ? [] : [{ gold: unit, ours: ourUnits[found[i]!]! }],
    ),
    missed: goldUnits.filter((_, i) => found[i]! < 0),
    wrong: ourUnits.filter((_, j) => !used.has(j)),
  }
}

/** Where two sources are given the same words (*an official, citing informants*), like goes with like; a share decides before. */
const SAME_WORDS = 1e-6

interface WithContent {
  readonly content: readonly Place[]
}

/** Runs of neighbouring quotations of one speaker; everything else stands alone. */
function runs<T extends WithContent>(
  entries: readonly T[],
  speaker: (entry: T) => string | null,
  quoted: (entry: T) => boolean,
): T[][] {
  const sorted = [...entries].sort((a, b) => byPlace(a.content[0]!, b.content[0]!))
  const found: T[][] = []
  for (const entry of sorted) {
    const run = found.at(-1)
    const last = run?.at(-1)
    const near = last && entry.content[0]!.from - last.content.at(-1)!.to
    const joins =
      last &&
      near !== undefined &&
      near >= 0 &&
      near <= NEIGHBOUR_CHARS &&
      quoted(last) &&
      quoted(entry)
    if (joins && speaker(last) === speaker(entry) && speaker(entry) !== null) run!.push(entry)
    else found.push([entry])
  }
  return found
}

/** Joins the members of a run that one answer of the other side holds together. */
function join<T extends WithContent>(run: readonly T[], others: readonly WithContent[]): Unit<T>[] {
  const units: Unit<T>[] = []
  let home: WithContent | undefined
  for (const member of run) {
    const holder = others.find((other) => covered(member.content, other.content) >= CONTENT_SHARE)
    const last = units.at(-1)
    if (last && holder && holder === home) {
      units[units.length - 1] = {
        members: [...last.members, member],
        content: [...last.content, ...member.content],
      }
    } else units.push({ members: [member], content: member.content })
    home = holder
  }
  return units
}

function isQuotation({ gold }: LocatedGold): boolean {
  return gold.form === 'direct' || /^["“‘']/.test(gold.content)
}

export function isOptional(unit: Unit<LocatedGold>): boolean {
  return unit.members.every(({ gold }) => gold.optional === true)
}

/** All figures of the attributions of a story. */
export function scoreAttributions(
  story: GoldStory,
  predicted: readonly PredictedAttribution[],
): AttributionScore {
  const matches = matchAttributions(story, predicted)
  const pairs = matches.flatMap((match) => match.pairs)
  const demanded = pairs.filter(({ gold }) => !isOptional(gold))
  return {
    content: {
      right: demanded.length,
      wrong: matches.reduce((sum, { wrong }) => sum + wrong.length, 0),
      missed: matches.reduce(
        (sum, { missed }) => sum + missed.filter((u) => !isOptional(u)).length,
        0,
      ),
    },
    source: {
      part: pairs.filter(({ gold, ours }) => sameSource(sourceOf(gold), ourSource(ours))).length,
      whole: pairs.length,
    },
    relays: relayHits(story, pairs),
    speakers: bCubed(pairs.flatMap(asClustered), mayBeSame(story.gold.speakers)),
  }
}

export function sourceOf(unit: Unit<LocatedGold>): string | null {
  return (
    unit.members.map(({ gold }) => gold.source ?? null).find((source) => source !== null) ?? null
  )
}

export function ourSource(unit: Unit<PredictedAttribution>): string | null {
  return unit.members.map(({ source }) => source).find((source) => source !== null) ?? null
}

/** True where both are none, or share at least half of the words of the longer one. */
export function sameSource(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const pool = [...right]
  let shared = 0
  for (const word of left) {
    const at = pool.indexOf(word)
    if (at < 0) continue
    shared++
    pool.splice(at, 1)
  }
  const longer = Math.max(left.length, right.length)
  return longer > 0 && shared / longer >= SOURCE_SHARE
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function asClustered(pair: AttributionMatch['pairs'][number]): Clustered[] {
  const gold = pair.gold.members.map((member) => member.gold.speaker).find(Boolean)
  const ours = pair.ours.members.map(({ speaker }) => speaker).find(Boolean)
  return gold ? [{ gold, ours: ours ?? null }] : []
}

export function relaysOf(unit: Unit<LocatedGold>): readonly string[] {
  return unit.members.map(({ gold }) => gold.via).find((via) => via.length > 0) ?? []
}

export function ourRelays(unit: Unit<PredictedAttribution>): readonly string[] {
  return unit.members.map(({ relays }) => relays).find((relays) => relays.length > 0) ?? []
}

/** Whole lists are compared; where the relay is not named in the sentence, an empty answer is neither right nor wrong. */
function relayHits(story: GoldStory, pairs: AttributionMatch['pairs']): Hits {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { gold, ours } of pairs) {
    const wanted = relaysOf(gold).map(relayKey)
    const given = ourRelays(ours).map(relayKey)
    if (wanted.join('|') === given.join('|')) right += wanted.length > 0 ? 1 : 0
    else {
      if (given.length > 0) wrong++
      if (wanted.length > 0 && (given.length > 0 || named(story, gold, relaysOf(gold)))) missed++
    }
  }
  return { right, wrong, missed }
}

/** True where a relay is named in a sentence of the content. */
function named(story: GoldStory, unit: Unit<LocatedGold>, relays: readonly string[]): boolean {
  const { file } = unit.content[0]!
  const text = story.texts.get(file) ?? ''
  const around = splitSentences(file, text)
    .filter((sentence) => unit.content.some((place) => touch(place, sentence)))
    .map(({ from, to }) => text.slice(from, to))
  const words = ` ${wordsOf(around.join(' ')).join(' ')} `
  return relays.some((relay) => words.includes(` ${wordsOf(relay).join(' ')} `))
}
