import { corpus } from '../../../../test/corpus.js'
import type { Span } from '../../model/index.js'
import { loadEnglish } from '../../../intake/model.js'
import { ground, Pipeline } from '../../stage.js'
import { blocks } from '../blocks/index.js'
import { sentences } from '../sentences/index.js'
import { words } from '../words/index.js'
import { names, rules } from './index.js'

const english = loadEnglish()
const reading = Pipeline.over()
  .then(blocks)
  .then(sentences)
  .then(words(english))
  .then(names(english))

corpus(import.meta.url, 'names.corpus', rules, {
  run: (reports) => reading.run(ground(reports)).names,
  print: ({ type, label, known, mentions, roles, location }, words) => {
    const quoted = (at: Span): string => words(at).replace(/[“”]/g, '')
    const isTown =
      location && (location.rule === 'N16' || known === null) && location.country === 'US'
    return [
      ...(isTown && location.region ? [`in ${label}: ${location.region}`] : []),
      `${type} ${label}: ${mentions.map(({ span }) => quoted(span)).join(' | ')}`,
      ...(roles.length > 0 ? [`role ${label}: ${roles.map(quoted).join(' | ')}`] : []),
      ...(known && !/^(?:country|nationality|city|people|place):/.test(known)
        ? [`known ${label}: ${known}`]
        : []),
    ]
  },
  fired: ({ because, mentions, roles, location }) => [
    ...(location ? [location.rule] : []),
    because.rule,
    ...mentions.map(({ rule }) => rule),
    ...(roles.length > 0 ? ['N7'] : []),
  ],
})
