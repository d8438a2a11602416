import { corpus } from '../../../../test/corpus.js'
import { markedReading } from '../../../../test/marked-reading.js'
import type { Report } from '../../model/index.js'
import { copies } from '../copies/index.js'
import { identities } from '../identities/index.js'
import { origins } from '../origins/index.js'
import { stories } from '../stories/index.js'
import { agreements, rules } from './index.js'
import { ONE_ORIGIN } from './policy.js'

/** The ids of the rules by which origins are counted, by the names that features give them. */
const IDS = new Map<string, string>([
  ...ONE_ORIGIN.map(({ rule, id }) => [rule, id] as const),
  ['its relay', 'AG8'],
  ['own words', 'AG9'],
])

let given: readonly Report[] = []
const place = (id: string) => given.findIndex((report) => report.id === id)

corpus(import.meta.url, 'agreements.corpus', rules, {
  run(reports, marks) {
    given = reports
    const reading = markedReading(reports, marks)
    const [story] = stories.run(reading)
    const all = reading.reports.map(({ id }) => id) as [Report['id'], ...Report['id'][]]
    const read = { ...reading, stories: [{ ...story!, reports: all }], dates: [], incidents: [] }
    const known = { ...read, copies: copies.run(read), identities: identities.run(read) }
    return agreements.run({ ...known, origins: origins.run(known) })
  },
  fired: ({ because: { rule, features = [] } }) => [
    rule,
    ...features.flatMap(({ name }) => IDS.get(name) ?? []),
  ],
  print({ parts, support, unnamedOnly }, words) {
    const spans = parts.map(({ span }) => span).sort((x, y) => place(x.report) - place(y.report))
    const origins = `origins ${support.atLeast}..${support.atMost}${unnamedOnly ? ' unnamed' : ''}`
    return `${parts.length > 1 ? 'same' : 'alone'} ${spans.map((at) => quoted(words(at), at)).join(' ')} ${origins}`
  },
})

/** Marked words are printed as words: the letters of the marks repeat from report to report. */
function quoted(_label: string, at: { report: string; from: number; to: number }): string {
  return `“${given[place(at.report)]!.text.slice(at.from, at.to)}”`
}
