/** Articles of all incidents, streamed in order of their dates and sorted into stories. */
import { signText, sortStream, type LabelledText } from '../news_cluster/stream.js'
import type { Row, Suite } from '../../suite.js'
import { loadIncidents } from './load.js'

/** In quick runs, one incident in this many. */
const QUICK = 12

export const storiesSuite: Suite = {
  name: 'gva stories',
  archives: ['gva'],
  quick: false,
  run({ data, quick }) {
    const articles = loadIncidents(data)
      .filter((_, i) => !quick || i % QUICK === 0)
      .flatMap(({ id, articles: own }) =>
        own.map(({ id: file, day, text }): LabelledText => ({
          file,
          text,
          published: day,
          label: id,
        })),
      )
      .sort(byDay)
    const { settled, guessed } = sortStream(signText(articles))
    const rows: Row[] = [
      { measure: 'B³', score: settled.bCubed, others: 'TF-IDF .834', aim: 0.88 },
      { measure: 'pairwise F1', score: settled.pairwise, others: 'TF-IDF .385', aim: 0.6 },
      { measure: 'B³ as each arrival left it', score: guessed.bCubed },
      { measure: 'pairwise F1 as each arrival left it', score: guessed.pairwise },
    ]
    return Promise.resolve({ name: 'gva stories', rows })
  },
}

function byDay(a: LabelledText, b: LabelledText): number {
  const [x, y] = [a, b].map(({ published, file }) => `${published ?? ''} ${file}`)
  return x! < y! ? -1 : 1
}
