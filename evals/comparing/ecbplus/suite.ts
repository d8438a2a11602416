/** Coreference of events of every kind, across texts on one topic and on all, with gold mentions. */
import type { Suite } from '../../suite.js'
import { rowsOf } from '../events/measure.js'
import { DEV_TOPICS, loadEcbPlus } from './load.js'

export const suite: Suite = {
  name: 'ecbplus',
  archives: ['ecbplus'],
  quick: false,
  run({ data }) {
    const dev = loadEcbPlus(data, (topic) => DEV_TOPICS.has(topic))
    // Other data of the same format has other topics.
    const texts = dev.length > 0 ? dev : loadEcbPlus(data, () => true)
    const others = 'test: same lemma .619, in one cluster of texts .744, features .748'
    return Promise.resolve({ name: 'ecbplus', rows: rowsOf(texts, 0.76, others) })
  },
}
