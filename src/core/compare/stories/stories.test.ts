import { corpus } from '../../../../test/corpus.js'
import { plainReading } from '../../../../test/plain-reading.js'
import type { Report } from '../../model/index.js'
import { rules, stories } from './index.js'

let given: readonly Report[] = []

corpus(import.meta.url, 'stories.corpus', rules, {
  run(reports) {
    given = reports
    return stories.run(plainReading(reports))
  },
  print(story) {
    const places = story.reports.map((id) => given.findIndex((report) => report.id === id)).sort()
    return `story ${places.join(' ')} ${story.main ? 'main' : 'apart'}`
  },
})
