/** Facts: the tallies of incidents, incidents aligned by the mentions that they share. */
import { bestMatching } from './align.js'
import type { Hits } from './figures.js'
import type { GoldFact } from '../gold.js'
import { Finder, type GoldStory } from '../load.js'
import { touch } from './places.js'
import type { PredictedIncident, PredictedTally } from '../predictions.js'
import { sameBounds } from './values.js'

export interface FactMatch {
  /** Our incident for each gold incident that was found. */
  readonly aligned: ReadonlyMap<string, string>
  readonly right: readonly { gold: GoldFact; ours: PredictedTally }[]
  readonly missed: readonly GoldFact[]
  readonly wrong: readonly PredictedTally[]
}

/** Words for slots that mean the same, for comparison only. */
const SLOTS: readonly (readonly string[])[] = [
  ['killed', 'dead', 'death', 'deaths', 'kill', 'die', 'bodies', 'body', 'fatality', 'fatalities'],
  ['injured', 'wounded', 'hurt', 'injury', 'injuries', 'wound', 'injure'],
  ['arrested', 'arrest', 'arrests', 'detained', 'held', 'captured', 'custody'],
  ['abducted', 'kidnapped', 'hostage', 'hostages'],
  ['displaced', 'fled', 'evacuated'],
  ['seized', 'seizure', 'stolen', 'captured', 'theft'],
  ['airstrikes', 'airstrike', 'strikes', 'strike', 'raids', 'sorties'],
  ['troops', 'soldiers', 'forces', 'personnel', 'deployed'],
  ['bundles', 'bundle', 'packages', 'package', 'loads', 'load', 'caches', 'cache', 'crates'],
  ['planes', 'plane', 'aircraft', 'jets', 'fighters'],
  ['vehicles', 'vehicle', 'cars', 'car', 'convoy', 'trucks'],
  ['suspected', 'suspect', 'suspects'],
  ['casualties', 'casualty'],
]

export function matchFacts(
  story: GoldStory,
  incidents: readonly PredictedIncident[],
  tallies: readonly PredictedTally[],
): FactMatch {
  const aligned = alignIncidents(story, incidents)
  const finder = new Finder(story.texts)
  const gold = story.gold.facts
  const places = gold.map(({ evidence }) => finder.all(evidence))
  const counted = new Set(aligned.values())
  const answers = tallies.filter(({ incident }) => counted.has(incident))
  const weights = gold.map((fact, i) =>
    answers.map((tally) => {
      if (aligned.get(fact.incident) !== tally.incident) return 0
      if (!sameBounds(fact, tally) || !sameSlot(fact, tally.slot)) return 0
      const shared = tally.evidence.filter((place) =>
        places[i]!.some((other) => touch(place, other)),
      )
      return shared.length + (shared.length && !fact.optional ? 1000 : 0)
    }),
  )
  const found = bestMatching(weights)
  const used = new Set(found)
  return {
    aligned,
    right: gold.flatMap((fact, i) =>
      found[i]! < 0 || fact.optional ? [] : [{ gold: fact, ours: answers[found[i]!]! }],
    ),
    missed: gold.filter((fact, i) => found[i]! < 0 && !fact.optional),
    wrong: answers.filter((_, j) => !used.has(j)),
  }
}

/** Our incident for each gold one: the 1-1 matching with most shared mentions. */
export function alignIncidents(
  story: GoldStory,
  incidents: readonly PredictedIncident[],
): Map<string, string> {
  const finder = new Finder(story.texts)
  const gold = story.gold.incidents.map(({ id, mentions }) => ({
    id,
    places: finder.all(mentions),
  }))
  const weights = gold.map(({ places }) =>
    incidents.map(({ mentions }) => places.filter((p) => mentions.some((m) => touch(p, m))).length),
  )
  const found = bestMatching(weights)
  return new Map(
    gold.flatMap(({ id }, i) => (found[i]! < 0 ? [] : [[id, incidents[found[i]!]!.id]])),
  )
}

/** True where the slots share a word, or words that mean the same. */
export function sameSlot(gold: { readonly slot: string }, ours: string): boolean {
  const mine = keys(ours)
  return [...keys(gold.slot)].some((key) => mine.has(key))
}

function keys(slot: string): Set<string> {
  const words = slot.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.flatMap((word) => [
      word.replace(/s$/, ''),
      ...SLOTS.flatMap((group, i) => (group.includes(word) ? [`#${i}`] : [])),
    ]),
  )
}

export function factHits({ right, missed, wrong }: FactMatch): Hits {
  return { right: right.length, wrong: wrong.length, missed: missed.length }
}
