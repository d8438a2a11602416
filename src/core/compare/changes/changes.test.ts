import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import { changes, rules } from './index.js'

corpus(import.meta.url, 'changes.corpus', rules, {
  run(reports) {
    const dossier = englishDossier(reports)
    const story = dossier.stories[0]!
    const all = dossier.reports.map(({ id }) => id) as unknown as typeof story.reports
    return changes.run({ ...dossier, stories: [{ ...story, reports: all }] })
  },
  print: ({ kind, before, after }) => `${kind}: “${before.value}” → “${after.value}”`,
})
