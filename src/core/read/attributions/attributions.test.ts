import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import { ground, Pipeline } from '../../stage.js'
import { blocks } from '../blocks/index.js'
import { names } from '../names/index.js'
import { sentences } from '../sentences/index.js'
import { words } from '../words/index.js'
import { attributions, rules } from './index.js'

const english = loadEnglish()
const reading = Pipeline.over()
  .then(blocks)
  .then(sentences)
  .then(words(english))
  .then(names(english))
  .then(attributions)

corpus(import.meta.url, 'attributions.corpus', rules, {
  run: (reports) => reading.run(ground(reports)).attributions,
  print: ({ content, source, form, stance, relays }, words) => {
    const through =
      relays.length > 0 ? ` through ${relays.map((one) => one.label).join(' ← ')}` : ''
    const said = content.map(words).join(' … ')
    return `${source ? words(source) : 'nobody'} ${stance}: ${said} (${form})${through}`
  },
})
