import { corpus, type Plug } from '../../../../test/corpus.js'
import { loadEnglish } from '../../../intake/model.js'
import { readPipeline } from '../../pipeline.js'
import { ground } from '../../stage.js'
import type { Event } from '../../model/index.js'
import { rules } from './index.js'

const reading = readPipeline(loadEnglish())

const plug: Plug<Event> = {
  run: (reports) => reading.run(ground(reports)).events,
  print({ type, trigger, modality, roles, counts, hedges }, words) {
    const who = roles.map(({ kind, span }) => ` ${kind} ${words(span)}`).join('')
    const hedged = hedges.length > 0 ? ` by ${hedges.map(words).join(' ')}` : ''
    const bounds = (low: number | null, high: number | null, approx: number | null) =>
      approx === null ? `${low ?? '–'}..${high ?? '–'}` : `about ${approx}`
    return [
      `${type} ${words(trigger)} ${modality}${hedged}${who}`,
      ...counts.map((c) => `${c.slot} ${bounds(c.low, c.high, c.approx)} ${words(c.span)}`),
    ]
  },
  fired: ({ because }) => because.rule.split(' '),
}

corpus(import.meta.url, 'events.corpus', rules, plug)
// The rows of the frame table, which the rules of words read.
corpus(
  import.meta.url,
  'frames/frames.corpus',
  rules.filter(({ id }) => /^E[125]$/.test(id)),
  plug,
)
