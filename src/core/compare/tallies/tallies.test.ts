import { corpus } from '../../../../test/corpus.js'
import { oneStory } from '../../../../test/full-reading.js'
import type { Tally } from '../../model/index.js'
import { rules } from './index.js'

const RULES: Readonly<Record<string, string>> = { sum: 'Y2', 'part-of': 'Y3', supersedes: 'Y4' }

const bounds = ({ low, high, approx }: Tally) =>
  approx === null ? `${low ?? '–'}..${high ?? '–'}` : `about ${approx}`

corpus(import.meta.url, 'tallies.corpus', rules, {
  run: (reports) => oneStory(reports).tallies,
  print(tally, words, all) {
    const others = tally.relations.map(({ kind, with: ids }) => {
      const values = ids.map((id) => bounds(all.find((other) => other.id === id)!))
      return `${kind} ${values.sort().join(' ')}`
    })
    const told = tally.counts.map(({ span }) => words(span)).sort()
    return [
      `${tally.slot} ${bounds(tally)}: ${told.join(' ')}`,
      ...others.map((o) => `${bounds(tally)} ${o}`),
    ]
  },
  fired: ({ because, relations, counts }) => [
    ...because.rule.split(' ').filter((rule) => rule !== 'Y1'),
    ...(counts.length > 1 ? ['Y1'] : []),
    ...relations.flatMap(({ kind }) => RULES[kind] ?? []),
  ],
})
