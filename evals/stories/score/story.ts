/** All figures of one story, and of several together. */
import type { GoldStory } from '../load.js'
import type { Predictions } from '../predictions.js'
import { scoreAttributions, type AttributionScore } from './attributions.js'
import { matchConflicts, meanOfGroups } from './conflicts.js'
import { factHits, matchFacts } from './facts.js'
import { addHits, addShares, type Hits, type Share } from './figures.js'
import { scoreBoilerplate, scoreCopies, scoreDates, scoreLevels, scoreLinks } from './rest.js'
import { matchIndependence, matchSame, sameHits } from './same.js'
import { matchQuantities, matchTimes, valueHits } from './values.js'

export interface StoryScore {
  readonly hits: Readonly<Record<HitName, Hits>>
  readonly shares: Readonly<Record<ShareName, Share>>
  readonly speakers: AttributionScore['speakers']
  /** Width in days of the interval of each report's date. */
  readonly dateWidths: readonly number[]
}

export type HitName =
  | 'content'
  | 'relays'
  | 'quantities'
  | 'times'
  | 'facts'
  | 'same'
  | 'copies'
  | 'boilerplate'
  | 'links'
  | 'levels'

export type ShareName =
  | 'source'
  | 'incidents'
  | 'sameCoverage'
  | 'conflictGroups'
  | 'conflictPairs'
  | 'conflictPairsAnyKind'
  | 'conflictRight'
  | 'conflictOffered'
  | 'falseAlarms'
  | 'exact'
  | 'within'
  | 'anonymous'
  | 'copyShareError'
  | 'linkKind'
  | 'linkStatus'
  | 'levelFields'
  | 'dateOverlap'
  | 'dateInside'
  | 'dateExact'
  | 'unexplained'

/** Scores one story. */
export function scoreStory(story: GoldStory, predictions: Predictions): StoryScore {
  const attributions = scoreAttributions(story, predictions.attributions)
  const facts = matchFacts(story, predictions.incidents, predictions.tallies)
  const same = matchSame(story, predictions.agreements)
  const copies = scoreCopies(story, predictions.copies)
  const links = scoreLinks(story, predictions.links)
  const levels = scoreLevels(story, predictions.levels)
  const dates = scoreDates(story, predictions.dates)
  return {
    hits: {
      content: attributions.content,
      relays: attributions.relays,
      quantities: valueHits(matchQuantities(story, predictions.quantities)),
      times: valueHits(matchTimes(story, predictions.times)),
      facts: factHits(facts),
      same: sameHits(same),
      copies: copies.pairs,
      boilerplate: scoreBoilerplate(story, predictions.boilerplate),
      links: links.pairs,
      levels: levels.hits,
    },
    shares: {
      source: attributions.source,
      incidents: { part: facts.aligned.size, whole: story.gold.incidents.length },
      sameCoverage: same.coverage,
      ...conflictShares(story, predictions),
      ...independenceShares(story, predictions),
      copyShareError: copies.shareError,
      linkKind: links.kind,
      linkStatus: links.status,
      levelFields: levels.fields,
      dateOverlap: dates.overlap,
      dateInside: dates.inside,
      dateExact: dates.exact,
      unexplained: { part: predictions.sentences.unexplained, whole: predictions.sentences.all },
    },
    speakers: attributions.speakers,
    dateWidths: dates.widths,
  }
}

function conflictShares(story: GoldStory, predictions: Predictions) {
  const { gold, groups, ours, offered, falseAlarms } = matchConflicts(story, predictions.conflicts)
  const demanded = gold.filter(({ optional }) => !optional)
  return {
    conflictGroups: meanOfGroups(groups),
    conflictPairs: countOf(demanded, ({ found }) => found),
    conflictPairsAnyKind: countOf(demanded, ({ foundOfAnyKind }) => foundOfAnyKind),
    conflictRight: countOf(ours, ({ right }) => right),
    conflictOffered: { part: offered, whole: gold.length },
    falseAlarms,
  }
}

function independenceShares(story: GoldStory, predictions: Predictions) {
  const found = matchIndependence(story, predictions.agreements)
  const asked = found.filter(({ anonymous }) => anonymous !== null)
  return {
    exact: countOf(found, ({ exact }) => exact),
    within: countOf(found, ({ within }) => within),
    anonymous: countOf(asked, ({ anonymous }) => anonymous === true),
  }
}

function countOf<T>(items: readonly T[], test: (item: T) => boolean): Share {
  return { part: items.filter(test).length, whole: items.length }
}

/** The scores of several stories as one: counts are added, not figures. */
export function addScores(scores: readonly StoryScore[]): StoryScore {
  const first = scores[0]!
  const hitNames = Object.keys(first.hits) as HitName[]
  const shareNames = Object.keys(first.shares) as ShareName[]
  return {
    hits: fill(hitNames, (name) => addHits(scores.map(({ hits }) => hits[name]))),
    shares: fill(shareNames, (name) => addShares(scores.map(({ shares }) => shares[name]))),
    speakers: {
      precision: addShares(scores.map(({ speakers }) => speakers.precision)),
      recall: addShares(scores.map(({ speakers }) => speakers.recall)),
    },
    dateWidths: scores.flatMap(({ dateWidths }) => dateWidths),
  }
}

function fill<K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>
}
