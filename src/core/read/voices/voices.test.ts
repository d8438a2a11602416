import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import { readPipeline } from '../../pipeline.js'
import { ground } from '../../stage.js'
import { rules } from './index.js'

const reading = readPipeline(loadEnglish())

corpus(import.meta.url, 'voices.corpus', rules, {
  run: (reports) => reading.run(ground(reports)).voices,
  print: ({ kind, mentions, institution }, words) => {
    const body = institution ? ` for ${institution.label}` : ''
    return `${kind}${body}: ${mentions.map(words).join(' | ')}`
  },
})
