/** Scores of event coreference across texts with gold mentions: the engine's own policy, and what simple answers get. */
import { headIn } from '../../../src/core/compare/incidents/one-event/told.js'
import { sameEvents, type Span } from '../../../src/index.js'
import {
  addDocument,
  conll,
  f1,
  noSums,
  type Entities,
  type Sums,
} from '../../coreference/score.js'
import type { Row } from '../../suite.js'
import { sorted } from '../sorted.js'
import type { EventText } from './documents.js'

interface Told extends Span {
  readonly event: string
}

/** Rows of one set: one document of all mentions, those that stand alone included. */
export function rowsOf(texts: readonly EventText[], aim: number, others: string): Row[] {
  const { dossier, ids } = sorted(texts.map((text) => ({ ...text, file: text.id })))
  const told = texts.flatMap(({ mentions }, i) =>
    mentions.map(({ from, to, event }): Told => ({ report: ids[i]!, from, to, event })),
  )
  told.sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.from - b.from))
  const gold = grouped(told.map(({ event }) => event))
  const score = (found: Entities): Sums => {
    const sums = noSums()
    addDocument(sums, gold, found, true)
    return sums
  }
  const words = new Map(dossier.words.map((one) => [one.report, one]))
  const story = new Map(dossier.stories.flatMap(({ id, reports }) => reports.map((r) => [r, id])))
  const lemmas = told.map((span) => {
    const own = words.get(span.report)!
    return own.lemma[headIn(own, span)]!.toLowerCase()
  })
  const all = told.map((_, i) => i)
  const ours = score(sameEvents(dossier, told))
  const constant = Math.max(conll(score([all])), conll(score(all.map((i) => [i]))))
  const within = told.map(({ report }, i) => `${story.get(report)} ${lemmas[i]}`)
  return [
    { measure: 'gold mentions, CoNLL F1', score: conll(ours), constant, others, aim },
    { measure: 'MUC', score: f1(ours.muc) },
    { measure: 'B³', score: f1(ours.b3) },
    { measure: 'CEAFe', score: f1(ours.ceafe) },
    { measure: 'beside it: same lemma', score: conll(score(grouped(lemmas))) },
    { measure: 'beside it: same lemma in one story', score: conll(score(grouped(within))) },
  ]
}

function grouped(keys: readonly string[]): number[][] {
  const groups = new Map<string, number[]>()
  keys.forEach((key, i) => groups.set(key, [...(groups.get(key) ?? []), i]))
  return [...groups.values()]
}
