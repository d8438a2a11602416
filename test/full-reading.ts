/** Reports read with the real models and held to be one story: for the corpora of stages that compare events. */
import { copies } from '../src/core/compare/copies/index.js'
import { dates } from '../src/core/compare/dates/index.js'
import { identities } from '../src/core/compare/identities/index.js'
import { incidents } from '../src/core/compare/incidents/index.js'
import { tallies } from '../src/core/compare/tallies/index.js'
import { findingId, type Reading, type Report, type Story } from '../src/core/model/index.js'
import { readPipeline } from '../src/core/pipeline.js'
import { ground, Pipeline } from '../src/core/stage.js'
import { loadEnglish } from '../src/intake/model.js'

const reading = readPipeline(loadEnglish())
const comparing = Pipeline.over<keyof Omit<Reading, 'reports' | 'judgements'> | 'stories'>()
  .then(dates)
  .then(copies)
  .then(identities)
  .then(incidents)
  .then(tallies)

/** The dossier of the reports up to their tallies, all of them in one story. */
export function oneStory(reports: readonly Report[]) {
  const all = reading.run(ground(reports))
  const ids = all.reports.map(({ id }) => id) as [Report['id'], ...Report['id'][]]
  const story: Story = {
    id: findingId('story', ids),
    because: { rule: 'test', saw: [{ report: ids[0], from: 0, to: 1 }] },
    reports: ids,
    main: true,
  }
  return comparing.run({ ...all, stories: [story] })
}
