/** Coreference of shootings and what came of them, across articles, with gold mentions. */
import type { Suite } from '../../suite.js'
import { rowsOf } from '../events/measure.js'
import { loadGvc } from './load.js'

export const suite: Suite = {
  name: 'gvc',
  archives: ['gva'],
  quick: true,
  run: ({ data }) =>
    Promise.resolve({
      name: 'gvc',
      rows: rowsOf(
        loadGvc(data, 'dev'),
        0.62,
        'test: same lemma .338, in one cluster of texts .503, features .594',
      ),
    }),
}
