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
export function score(documents: readonly TimedDocument[], only: readonly string[] | null): Score {
  const sum: Score = { gold: 0, ours: 0, strict: 0, relaxed: 0, value: 0 }
  const isKept = ({ type }: Timex) => only === null || only.includes(type)
  for (const document of documents) {
    const ours = found(document)
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

const SETS: readonly (readonly [name: string, folders: readonly string[], others: string])[] = [
  ['TimeBank and AQUAINT', ['TBAQ-cleaned/TimeBank', 'TBAQ-cleaned/AQUAINT'], ''],
  ['WikiWars', ['wikiwars/tml'], 'SynTime strict .815, relaxed .936 (test part)'],
  ['tweets', ['tweets/tml'], ''],
]

/** The suite; a set that is not there is left out. */
export const suite: Suite = {
  name: 'temporal',
  archives: ['temporal'],
  quick: false,
  run: async ({ data }) => {
    const rows: Row[] = []
    for (const [name, folders, others] of SETS) {
      const documents = folders.flatMap((folder) => timeml(join(data, 'temporal', folder)))
      if (documents.length === 0) continue
      const all = score(documents, null)
      const dated = score(documents, ['DATE', 'TIME'])
      rows.push(
        { measure: `${name}: strict F1`, score: f1(all.strict, all), others },
        { measure: `${name}: relaxed F1`, score: f1(all.relaxed, all) },
        { measure: `${name}: value F1`, score: f1(all.value, all) },
        { measure: `${name}: value F1 of dates and times`, score: f1(dated.value, dated) },
      )
    }
    return { name: 'temporal', rows }
  },
}
