import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import { readPipeline } from '../../pipeline.js'
import { ground } from '../../stage.js'
import { rules } from './index.js'

const reading = readPipeline(loadEnglish())

corpus(import.meta.url, 'statuses.corpus', rules, {
  run: (reports) => reading.run(ground(reports)).statuses,
  print: ({ kind, force, span, by }, words) =>
    `${force === 'is' ? '' : `${force} `}${kind}: ${words(span)}${by ? ` by ${words(by)}` : ''}`,
})
