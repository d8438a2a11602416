/** Scores of event coreference across texts with gold mentions: the engine's own policy, and what simple answers get. */
import { headIn } from '../../../src/core/compare/incidents/one-event/told.js'
import { dates } from '../../../src/core/compare/dates/index.js'
import { identities } from '../../../src/core/compare/identities/index.js'
import { stories } from '../../../src/core/compare/stories/index.js'
import {
  ground,
  makeReport,
  Pipeline,
  readReport,
  sameEvents,
  type Dossier,
  type Reading,
  type ReadLayer,
  type Span,
} from '../../../src/index.js'
import { READ_LAYERS } from '../../../src/core/model/index.js'
import {
  addDocument,
  conll,
  f1,
  noSums,
  type Entities,
  type Sums,
} from '../../coreference/score.js'
import { openLanguage } from '../../engine.js'
import type { Row } from '../../suite.js'
import type { EventText } from './documents.js'

type Sorted = Dossier<ReadLayer | 'stories' | 'dates' | 'identities'>

interface Told extends Span {
  readonly event: string
}

/** Reads the texts, and compares them as far as telling events needs. */
function read(texts: readonly EventText[]): { dossier: Sorted; told: Told[] } {
  const language = openLanguage()
  const told: Told[] = []
  const readings = texts.map(({ id, text, published, mentions }) => {
    const given = published ? { value: published, from: 'option' as const } : null
    const report = makeReport(text, { published: given, files: [id], key: id })
    for (const { from, to, event } of mentions) told.push({ report: report.id, from, to, event })
    return readReport(report, language)
  })
  const dossier = Pipeline.over<ReadLayer>()
    .then(stories)
    .then(dates)
    .then(identities)
    .run(joined(readings))
  const order = new Map(dossier.reports.map(({ id }, i) => [id, i]))
  told.sort((a, b) => order.get(a.report)! - order.get(b.report)! || a.from - b.from)
  return { dossier, told }
}

function joined(readings: readonly Reading[]): Reading {
  const sorted = [...readings].sort((a, b) => (a.reports[0]!.id < b.reports[0]!.id ? -1 : 1))
  const layers = Object.fromEntries(
    READ_LAYERS.map((layer) => [layer, sorted.flatMap((reading) => reading[layer] as unknown[])]),
  )
  const reports = sorted.flatMap((reading) => reading.reports)
  return { ...ground(reports), ...layers } as unknown as Reading
}

/** Rows of one set: one document of all mentions, those that stand alone included. */
export function rowsOf(texts: readonly EventText[], aim: number, others: string): Row[] {
  const { dossier, told } = read(texts)
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
