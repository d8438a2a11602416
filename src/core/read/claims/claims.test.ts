import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import { readPipeline } from '../../pipeline.js'
import { ground } from '../../stage.js'
import { rules } from './index.js'

const reading = readPipeline(loadEnglish())

corpus(import.meta.url, 'claims.corpus', rules, {
  run: (reports) => reading.run(ground(reports)).claims,
  print: ({ spans, held, certainty, polarity, hedges }, words) => {
    const weak = hedges.length > 0 ? ` by ${hedges.map(words).join(' ')}` : ''
    return `${held} ${certainty} ${polarity}${weak}: ${spans.map(words).join(' … ')}`
  },
})
