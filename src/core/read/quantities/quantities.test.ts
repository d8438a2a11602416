import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import { ground, Pipeline } from '../../stage.js'
import { blocks } from '../blocks/index.js'
import { sentences } from '../sentences/index.js'
import { words } from '../words/index.js'
import { quantities, rules } from './index.js'

const pipeline = Pipeline.over()
  .then(blocks)
  .then(sentences)
  .then(words(loadEnglish()))
  .then(quantities)

/** `40..`, `..20`, `12`, `~70`, with the words, the kind where it is no count, and the unit. */
corpus(import.meta.url, 'quantities.corpus', rules, {
  run: (reports) => pipeline.run(ground(reports)).quantities,
  print: ({ span, low, high, approx, kind, unit, additional, of, head }, say) => {
    const bounds = low !== null && low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
    const value = approx === null ? bounds : `~${approx}${high === null ? '' : ` ..${high}`}`
    const what = kind === 'count' ? (of === null && head !== null ? `of ${head}` : '') : kind
    return [say(span), value, what, unit === kind ? '' : (unit ?? ''), additional ? 'more' : '']
      .filter(Boolean)
      .join(' ')
  },
})
