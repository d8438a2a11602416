/** The gold of a story as if a system had found it: what a perfect answer looks like, for tests of the scorers. */
import { daysOf } from './days.js'
import { Finder, type GoldStory } from '../load.js'
import type { Predictions } from '../predictions.js'

export function perfectAnswer({ gold, texts }: GoldStory): Predictions {
  const finder = new Finder(texts)
  const at = (quote: Parameters<Finder['first']>[0]) => finder.first(quote)!
  const contents = new Finder(texts)
  const quantities = new Finder(texts)
  const times = new Finder(texts)
  return {
    attributions: gold.attributions.map((entry) => ({
      file: entry.report,
      content: [
        contents.find({ report: entry.report, quote: entry.content, context: entry.context })!,
        ...(entry.rest ? [at({ report: entry.report, quote: entry.rest })] : []),
      ],
      source: entry.source ?? null,
      speaker: entry.speaker ?? null,
      relays: entry.via,
      quoted: /^["“‘']/.test(entry.content),
    })),
    quantities: gold.quantities.map((entry) => ({
      place: quantities.find(entry)!,
      low: entry.low ?? null,
      high: entry.high ?? null,
      approx: entry.approx ?? null,
    })),
    times: gold.times.map((entry) => ({ place: times.find(entry)!, ...daysOf(entry.value!)! })),
    incidents: gold.incidents.map(({ id, mentions }) => ({ id, mentions: finder.all(mentions) })),
    tallies: gold.facts.map(({ incident, slot, low, high, approx, evidence }) => ({
      incident,
      slot,
      low: low ?? null,
      high: high ?? null,
      approx: approx ?? null,
      evidence: finder.all(evidence),
    })),
    agreements: gold.same.map((group) => ({
      claims: finder.all(group).map((place) => [place]),
      atLeast: 1,
      atMost: 1,
      unnamedOnly: true,
    })),
    conflicts: gold.conflicts.map(({ kind, items }) => ({ kind, items: finder.all(items) })),
    copies: gold.copies.map(({ from, to, between, share }) => ({
      a: between?.[0] ?? from!,
      b: between?.[1] ?? to!,
      shareOfA: share ?? 0,
      shareOfB: share ?? 0,
    })),
    boilerplate: gold.boilerplate.map(at),
    links: links(gold, finder),
    levels: levels(gold, finder),
    sentences: { all: 0, unexplained: 0 },
    dates: gold.reports.flatMap(({ file, publishedBetween }) => {
      const days = publishedBetween ? daysOf(publishedBetween) : null
      return days ? [{ file, ...days }] : []
    }),
  }
}

type Gold = GoldStory['gold']

function links(gold: Gold, finder: Finder): Predictions['links'] {
  const ends = new Map(
    [...gold.entities, ...gold.incidents].map(({ id, mentions }) => [id, finder.all(mentions)]),
  )
  return gold.links.map(({ a, b, kind, status, evidence }) => ({
    a: ends.get(a) ?? [],
    b: ends.get(b) ?? [],
    kind,
    status: status ?? '',
    evidence: finder.all([evidence].flat()),
  }))
}

function levels(gold: Gold, finder: Finder): Predictions['levels'] {
  return gold.threatLevels.map((level) => ({
    evidence: finder.all(level.evidence),
    country: level.country ?? null,
    label: level.label ?? null,
    rank: level.rank ?? null,
    level: level.level ?? null,
    scaleMax: level.scaleMax ?? null,
    change: level.change ?? null,
    minDuration: level.minDuration ?? null,
    review: level.review ?? false,
  }))
}
