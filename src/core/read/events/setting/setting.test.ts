import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../../intake/model.js'
import { makeReport } from '../../../model/index.js'
import { readPipeline } from '../../../pipeline.js'
import { ground } from '../../../stage.js'

const reading = readPipeline(loadEnglish())

/** Words that tell an event, each with the time it is given. */
const CASES: readonly (readonly [text: string, times: Readonly<Record<string, string | null>>])[] =
  [
    ['On 15 March a lone man attacked customers of the Atlas centre.', { attacked: '15 March' }],
    ['On Friday, police said two men had been killed.', { killed: null }],
    [
      'It began on 8 June 2017, when soldiers occupied the radio and killed two guards.',
      { killed: '8 June 2017' },
    ],
    ['They were treated last night after the strike on the market.', { strike: null }],
    ['They were hurt in the strike on the market last night.', { strike: 'last night' }],
  ]

describe('the time of an event', () => {
  it.each(CASES)('%s', (text, times) => {
    const { report, events, times: all } = read(text)
    const told = events
      .map(({ trigger, time }) => {
        const span = all.find(({ id }) => id === time)?.span
        return [
          report.slice(trigger.from, trigger.to),
          span ? report.slice(span.from, span.to) : null,
        ] as const
      })
      .filter(([word]) => word in times)
    expect(Object.fromEntries(told)).toEqual(times)
  })
})

function read(text: string) {
  const report = makeReport(text)
  return { report: report.text, ...reading.run(ground([report])) }
}
