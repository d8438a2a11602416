/** Texts read by the engine and compared as far as incidents need: sorted into stories, dated, with who is who. */
import { copies } from '../../src/core/compare/copies/index.js'
import { dates } from '../../src/core/compare/dates/index.js'
import { identities } from '../../src/core/compare/identities/index.js'
import { stories } from '../../src/core/compare/stories/index.js'
import { READ_LAYERS } from '../../src/core/model/index.js'
import {
  ground,
  makeReport,
  Pipeline,
  readReport,
  type Dossier,
  type Reading,
  type ReadLayer,
  type ReportId,
} from '../../src/index.js'
import { openLanguage, type EvalText } from '../engine.js'

export type Sorted = Dossier<ReadLayer | 'stories' | 'dates' | 'copies' | 'identities'>

/** The dossier, and the report of each text in the order of the texts. */
export function sorted(texts: readonly EvalText[]): { dossier: Sorted; ids: ReportId[] } {
  const language = openLanguage()
  const ids: ReportId[] = []
  const readings = texts.map(({ file, text, published }) => {
    const given = published ? { value: published, from: 'option' as const } : null
    const report = makeReport(text, { published: given, files: [file], key: file })
    ids.push(report.id)
    return readReport(report, language)
  })
  const dossier = Pipeline.over<ReadLayer>()
    .then(stories)
    .then(dates)
    .then(copies)
    .then(identities)
    .run(joined(readings))
  return { dossier, ids }
}

function joined(readings: readonly Reading[]): Reading {
  const inOrder = [...readings].sort((a, b) => (a.reports[0]!.id < b.reports[0]!.id ? -1 : 1))
  const layers = Object.fromEntries(
    READ_LAYERS.map((layer) => [layer, inOrder.flatMap((reading) => reading[layer] as unknown[])]),
  )
  const reports = inOrder.flatMap((reading) => reading.reports)
  return { ...ground(reports), ...layers } as unknown as Reading
}
