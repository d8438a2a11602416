import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import { conflicts, rules } from './index.js'

corpus(import.meta.url, 'conflicts.corpus', rules, {
  run(reports) {
    const dossier = englishDossier(reports)
    const story = dossier.stories[0]!
    const all = dossier.reports.map(({ id }) => id) as unknown as typeof story.reports
    return conflicts.run({ ...dossier, stories: [{ ...story, reports: all }] })
  },
  print({ kind, status, items }) {
    const values = items.map(({ value }) => `“${value}”`).sort()
    return `${status === 'compatible' ? 'compatible ' : ''}${kind}: ${values.join(' / ')}`
  },
})
