/** Time expressions against TimeBank and AQUAINT, tweets and WikiWars: spans, relaxed spans, values. */
import { join } from 'node:path'
import { dates } from '../../src/core/compare/dates/index.js'
import type { Dossier } from '../../src/core/model/index.js'
import { makeReport } from '../../src/core/model/index.js'
import { blocks } from '../../src/core/read/blocks/index.js'
import { quantities } from '../../src/core/read/quantities/index.js'
import { sentences } from '../../src/core/read/sentences/index.js'
import { times } from '../../src/core/read/times/index.js'
import { words } from '../../src/core/read/words/index.js'
import { ground, Pipeline } from '../../src/core/stage.js'
import { loadEnglish } from '../../src/intake/model.js'
import type { Row, Suite } from '../suite.js'
import { specRows } from './specs.js'
import { timeml, type TimedDocument, type Timex } from './documents.js'
import { durationOf, timexOf } from './timex.js'

const read = Pipeline.over()
  .then(blocks)
  .then(sentences)
  .then(words(loadEnglish()))
  .then(quantities)
  .then(times)

/** What we find in a document, as TIMEX3, in order. */
export function found({ id, text, day }: TimedDocument): Timex[] {
  const published = day === null ? null : ({ value: day, from: 'option' } as const)
  const report = makeReport(text, { key: id, published })
  const given = read.run(ground([report]))
  const dated = dates.run({ ...given, stories: [] } as unknown as Dossier)
  const byTime = new Map(dated.map((one) => ['time' in one.of ? one.of.time : '', one]))
  const own = given.times.flatMap((time) => timexOf(time, byTime.get(time.id)!, text))
  const lengths = given.quantities.flatMap((one) => durationOf(one, text) ?? [])
  const free = lengths.filter(
    (one) => !own.some((time) => time.from < one.to && one.from < time.to),
  )
  return [...own, ...free].sort((a, b) => a.from - b.from)
}

/** A document with what we find in it. */
export interface Answered extends TimedDocument {
  readonly ours: readonly Timex[]
}

interface Score {
  gold: number
  ours: number
  strict: number
  relaxed: number
  value: number
}

function f1(hits: number, { gold, ours }: Score): number {
  return gold + ours === 0 ? 0 : (2 * hits) / (gold + ours)
}

/** Scores documents; `only` keeps gold and found expressions of these types. Each is matched once, the first that overlaps. */
export function score(documents: readonly Answered[], only: readonly string[] | null): Score {
  const sum: Score = { gold: 0, ours: 0, strict: 0, relaxed: 0, value: 0 }
  const isKept = ({ type }: Timex) => only === null || only.includes(type)
  for (const document of documents) {
    const { ours } = document
    const gold = document.times
    const used = new Set<Timex>()
    sum.gold += gold.filter(isKept).length
    sum.ours += ours.filter(
      (one) => isKept(one) && (only === null || isInGold(one, gold, only)),
    ).length
    for (const one of gold.filter(isKept)) {
      const over = ours.filter((x) => !used.has(x) && x.from < one.to && one.from < x.to)
      const hit = over.find((x) => x.from === one.from && x.to === one.to) ?? over[0]
      if (hit === undefined) continue
      used.add(hit)
      sum.relaxed++
      if (hit.from === one.from && hit.to === one.to) sum.strict++
      if (sameValue(hit.value, one.value)) sum.value++
    }
  }
  return sum
}

/** With only some types asked for, an expression that stands on gold of another type is no error. */
function isInGold(one: Timex, gold: readonly Timex[], only: readonly string[]): boolean {
  const on = gold.filter((x) => x.from < one.to && one.from < x.to)
  return on.length === 0 || on.some(({ type }) => only.includes(type))
}

/** Equal values; seconds and zones are not asked for. */
function sameValue(ours: string, gold: string): boolean {
  const plain = (value: string) =>
    value.replace(/(T\d\d:\d\d)(?::\d\d)?(?:[+-]\d\d:?\d\d|Z)?$/, '$1').replace(/(T\d\d)$/, '$1:00')
  return plain(ours) === plain(gold)
}

interface TimedSet {
  readonly name: string
  readonly folders: readonly string[]
  /** Aims for strict spans, relaxed spans, values. */
  readonly aims: readonly [number?, number?, number?]
  readonly others: string
}

const SETS: readonly TimedSet[] = [
  {
    name: 'TimeBank and AQUAINT',
    folders: ['TBAQ-cleaned/TimeBank', 'TBAQ-cleaned/AQUAINT'],
    aims: [0.86, 0.92, 0.8],
    others: '',
  },
  {
    name: 'WikiWars',
    folders: ['wikiwars/tml'],
    aims: [0.78, 0.9, 0.75],
    others: 'SynTime strict .815, relaxed .936 (test part)',
  },
  { name: 'tweets', folders: ['tweets/tml'], aims: [], others: '' },
]

/** Every so many documents are read by the quick part. */
const QUICK_STEP = 12

function rowsOf({ name, aims, others }: TimedSet, read: readonly TimedDocument[]): Row[] {
  const documents = read.map((one): Answered => ({ ...one, ours: found(one) }))
  const all = score(documents, null)
  const dated = score(documents, ['DATE', 'TIME'])
  const [strict, relaxed, value] = aims.map((aim) => ({ aim }))
  return [
    { measure: `${name}: strict F1`, score: f1(all.strict, all), others, ...strict },
    { measure: `${name}: relaxed F1`, score: f1(all.relaxed, all), ...relaxed },
    { measure: `${name}: value F1`, score: f1(all.value, all), ...value },
    { measure: `${name}: value F1 of dates and times`, score: f1(dated.value, dated) },
  ]
}

/** The suite; a set that is not there is left out. */
export const suite: Suite = {
  name: 'temporal',
  archives: ['temporal'],
  quick: true,
  run: async ({ data, quick }) => {
    const rows: Row[] = []
    for (const set of SETS) {
      const documents = set.folders
        .flatMap((folder) => timeml(join(data, 'temporal', folder)))
        .filter((_, i) => !quick || i % QUICK_STEP === 0)
      if (documents.length > 0) rows.push(...rowsOf(set, documents))
    }
    if (!quick) rows.push(...specRows(join(data, 'temporal')))
    return { name: 'temporal', rows }
  },
}
