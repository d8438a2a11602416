import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import { readPipeline } from '../../pipeline.js'
import { ground } from '../../stage.js'
import { rules } from './index.js'

const reading = readPipeline(loadEnglish())

corpus(import.meta.url, 'levels.corpus', rules, {
  run: (reports) => reading.run(ground(reports)).levels,
  print: (level) => {
    const { country, label, ordinal, scale, rank, change, holdsFor, review } = level
    const height = ordinal === null ? label : `${ordinal} of ${scale ?? '?'}`
    const rest = [rank, change, holdsFor, review ? 'review' : null].filter((one) => one !== null)
    return [country ?? 'nowhere', height ?? 'unnamed', ...rest].join(' ')
  },
})
