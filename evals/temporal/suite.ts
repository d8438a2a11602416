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
import { f1, score, type Answered } from './score.js'
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

interface TimedSet {
  /** Its name in listings. */
  readonly key: string
  readonly name: string
  readonly folders: readonly string[]
  /** Aims for strict spans, relaxed spans, values. */
  readonly aims: readonly [number?, number?, number?]
  readonly others: string
}

/** The sets of documents, in the order of the table. */
export const SETS: readonly TimedSet[] = [
  {
    key: 'timebank',
    name: 'TimeBank and AQUAINT',
    folders: ['TBAQ-cleaned/TimeBank', 'TBAQ-cleaned/AQUAINT'],
    aims: [0.86, 0.92, 0.8],
    others: '',
  },
  {
    key: 'wikiwars',
    name: 'WikiWars',
    folders: ['wikiwars/tml'],
    aims: [0.78, 0.9, 0.75],
    others: 'SynTime strict .815, relaxed .936 (test part)',
  },
  { key: 'tweets', name: 'tweets', folders: ['tweets/tml'], aims: [], others: '' },
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
