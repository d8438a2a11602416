import { corpus } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import type { Anchor } from '../../model/index.js'
import { ground, Pipeline } from '../../stage.js'
import { blocks } from '../blocks/index.js'
import { sentences } from '../sentences/index.js'
import { words } from '../words/index.js'
import { rules, times } from './index.js'

const pipeline = Pipeline.over().then(blocks).then(sentences).then(words(loadEnglish())).then(times)

corpus(import.meta.url, 'times.corpus', rules, {
  run: (reports) => pipeline.run(ground(reports)).times,
  print: ({ span, anchor, partOfDay, partOfPeriod, clock }, say) =>
    [say(span), written(anchor), partOfPeriod, partOfDay, clock].filter(Boolean).join(' '),
})

function written(anchor: Anchor | null): string {
  switch (anchor?.kind) {
    case 'absolute':
      return anchor.edtf
    case 'partial':
      return [
        `month ${anchor.month}`,
        ...(anchor.day ? [`day ${anchor.day}`] : []),
        `${anchor.lean}${shift(anchor.shift)}`,
        ...(anchor.weekday ? [`on weekday ${anchor.weekday}`] : []),
        ...(anchor.of ? ['of told'] : []),
      ].join(' ')
    case 'length':
      return `length ${anchor.unit} ${anchor.low}..${anchor.high}`
    case 'weekday':
      return `weekday ${anchor.weekday} ${anchor.lean}${shift(anchor.shift)}${anchor.of ? ' of told' : ''}`
    case 'holiday':
      return `${anchor.name} ${anchor.year ?? `${anchor.lean}${shift(anchor.shift)}`}`
    case 'unit':
      return `${anchor.unit} ${anchor.shift}`
    case 'offset': {
      const from = anchor.from === 'report' || anchor.from === 'narrative' ? anchor.from : 'told'
      return `${anchor.unit} ${anchor.low}..${anchor.high} from ${from}`
    }
    case 'interval':
      return `(${written(anchor.start)}) to (${written(anchor.end)})`
    case 'vague':
      return `vague ${anchor.ref}`
    case 'set':
      return `set ${anchor.value}`
    default:
      return 'open'
  }
}

function shift(value: number | null): string {
  return value === null ? '' : ` shift ${value}`
}
