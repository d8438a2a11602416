import { corpus } from '../../../../test/corpus.js'
import { blocksOf, rules } from './index.js'

corpus(import.meta.url, 'blocks.corpus', rules, {
  run: (reports) => reports.flatMap(blocksOf),
  print: ({ kind, span }, words) => `${kind} ${words(span)}`,
})
