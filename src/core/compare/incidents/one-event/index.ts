/** Which tellings tell of one event: the same shot, the same death, the same arrest, in one report or in many. */
import type { Dossier, Span } from '../../../model/index.js'
import { areRelated } from './families.en.js'
import { linkByMean, type Likely } from './link.js'
import { JOIN, likelihood, NEIGHBOURS, REACH, SURE, type Rarity } from './policy.js'
import { toldAt, type Told, type ToldNeed } from './told.js'

/** The spans that tell of one event, as groups of their indices; events of different stories are never one. */
export function sameEvents(given: Dossier<ToldNeed>, spans: readonly Span[]): number[][] {
  return groupTold(toldAt(given, spans))
}

/** Groups of tellings by index, each telling in one. */
export function groupTold(told: readonly Told[]): number[][] {
  const rarity = rarityOver(told)
  const stories = new Map<string | null, number[]>()
  told.forEach(({ story }, i) => stories.set(story, [...(stories.get(story) ?? []), i]))
  return [...stories.values()]
    .flatMap((members) => {
      const own = members.map((i) => told[i]!)
      return linkByMean(own.length, likelyPairs(own, rarity), JOIN).map((group) =>
        group.map((at) => members[at]!),
      )
    })
    .sort((a, b) => a[0]! - b[0]!)
}

/** What is likely of the pairs of one story’s tellings, by index. */
export interface Likelihoods {
  of(a: number, b: number): number
  /** Pairs of which it is as good as sure, the lower index first. */
  readonly sure: readonly (readonly [number, number])[]
}

/** How likely two tellings of one story, by index, tell of one event; 0 where they share nothing. */
export function likelihoods(told: readonly Told[]): Likelihoods {
  const pairs = likelyPairs(told, rarityOver(told))
  const held = new Map(pairs.map(({ a, b, likely }) => [a * told.length + b, likely]))
  return {
    of: (a, b) => held.get(Math.min(a, b) * told.length + Math.max(a, b)) ?? 0,
    sure: pairs.filter(({ likely }) => likely >= SURE).map(({ a, b }) => [a, b] as const),
  }
}

/** The pairs of tellings of one story that share a key, with how likely they tell of one event. */
function likelyPairs(told: readonly Told[], rarity: Rarity): Likely[] {
  const often = new Map<string, number>()
  for (const { lemma } of told) often.set(lemma, (often.get(lemma) ?? 0) + 1)
  return candidates(told).map(([a, b]) => ({
    a,
    b,
    likely: likelihood(told[a]!, told[b]!, rarity, (lemma) => often.get(lemma)!).likely,
  }))
}

/** Pairs that share a key, each once; never all with all. */
function candidates(told: readonly Told[]): [number, number][] {
  const held = new Map<string, number[]>()
  const pairs = new Set<number>()
  told.forEach((one, at) => {
    for (const key of keysOf(one)) {
      const others = held.get(key) ?? []
      for (const other of others.slice(-NEIGHBOURS))
        if (isCandidate(told[other]!, one)) pairs.add(other * told.length + at)
      others.push(at)
      held.set(key, others)
    }
  })
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / told.length), pair % told.length])
}

/** What may bring a telling together with others: its word, stem, family, whom it befell; for *it* and what it may take up, the report. */
function keysOf(one: Told): string[] {
  return [
    `stem ${one.stem}`,
    ...(one.family === null ? [] : [`family ${one.family === 'hit' ? 'shots' : one.family}`]),
    ...[...one.patients].filter((key) => key.startsWith('@')),
    `report ${one.report}`,
  ]
}

/** Two of one report that share nothing else are compared where one is a pronoun near the other. */
function isCandidate(a: Told, b: Told): boolean {
  if (a.stem === b.stem || (a.family !== null && a.family === b.family)) return true
  if (areRelated(a.family, b.family)) return true
  if ([...a.patients].some((key) => key.startsWith('@') && b.patients.has(key))) return true
  const pronoun = a.form === 'pronoun' || b.form === 'pronoun'
  return pronoun && a.report === b.report && Math.abs(a.sentence - b.sentence) <= REACH
}

/** How rare a term is over the sentences that tell: ln(1 + N / n). */
function rarityOver(told: readonly Told[]): Rarity {
  const counts = new Map<string, number>()
  const sentences = new Map(told.map((one) => [`${one.report} ${one.sentence}`, one]))
  for (const { context } of sentences.values())
    for (const term of context) counts.set(term, (counts.get(term) ?? 0) + 1)
  const single = Math.log(1 + sentences.size)
  const weights = new Map(
    [...counts].map(([term, count]) => [term, Math.log(1 + sentences.size / count)] as const),
  )
  return (term) => weights.get(term) ?? single
}
