import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import { ground, Pipeline } from '../../stage.js'
import { blocks } from '../blocks/index.js'
import { sentences } from '../sentences/index.js'
import { rules, words } from './index.js'

const pipeline = Pipeline.over().then(blocks).then(sentences).then(words(loadEnglish()))

corpus(import.meta.url, 'words.corpus', rules, {
  run: (reports) => pipeline.run(ground(reports)).words,
  print: ({ form, starts }) =>
    [...starts.slice(0, -1)].map((first, s) => form.slice(first, starts[s + 1]).join(' ')),
})
