import { corpus } from '../../../../test/corpus.js'
import { englishDossier } from '../../../../test/english-reading.js'
import type { Span } from '../../model/index.js'
import { agreements } from './index.js'

let texts: ReadonlyMap<string, string> = new Map()
const textOf = ({ report, from, to }: Span) => texts.get(report)!.slice(from, to)

corpus(import.meta.url, 'alike.corpus', [{ id: 'AG1', example: '' }], {
  run(reports) {
    const dossier = englishDossier(reports)
    const story = dossier.stories[0]!
    const all = dossier.reports.map(({ id }) => id) as unknown as typeof story.reports
    texts = new Map(reports.map(({ id, text }) => [id, text]))
    const order = reports.map(({ id }) => id)
    return agreements
      .run({ ...dossier, stories: [{ ...story, reports: all }] })
      .filter(({ parts }) => parts.length > 1)
      .map((one) => ({
        ...one,
        parts: [...one.parts].sort(
          (x, y) => order.indexOf(x.span.report) - order.indexOf(y.span.report),
        ) as unknown as typeof one.parts,
      }))
  },
  print({ parts, support, unnamedOnly }) {
    const spans = parts.map(({ span }) => `“${textOf(span)}”`).join(' / ')
    return `same ${spans} origins ${support.atLeast}..${support.atMost}${unnamedOnly ? ' unnamed' : ''}`
  },
})
