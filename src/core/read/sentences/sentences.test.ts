import { corpus } from '../../../../test/corpus.js'
import { blocksOf } from '../blocks/index.js'
import { rules, sentencesOf } from './index.js'
import { isStory } from '../../model/index.js'

corpus(import.meta.url, 'sentences.corpus', rules, {
  run: (reports) => reports.flatMap((r) => sentencesOf(r.text, blocksOf(r).filter(isStory))),
  print: ({ span }, words) => words(span),
})
