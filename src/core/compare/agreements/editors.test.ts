import { expect, it } from 'vitest'
import { englishDossier } from '../../../../test/english-reading.js'
import { makeReport, type Report } from '../../model/index.js'

const GALE = [
  'The gale tore the roofs from the sheds behind the quay of Aldmere on Monday, and a crane fell into the dock.',
  'The lifeboat went out twice and found empty rafts, and the council asked for help from the southern ports.',
]
const FLEET = 'The old fishing boats of the southern fleet sank off Aldmere on Monday night'

const printed = (outlet: string, headline: string, body: readonly string[]) =>
  makeReport([headline, ...body].join('\n\n'), {
    outlet: { value: outlet, from: 'option' },
    published: { value: '2031-03-04', from: 'option' },
  })

const heard = printed('Post', 'Storm over Aldmere', [`${FLEET}, harbour master Ina Torvald said.`])
const headlined = printed('Herald', 'Old fishing boats sink off Aldmere on Monday night', GALE)
const plain = printed('Courier', 'Storm over Aldmere', GALE)

/** On how many origins it rests that the boats sank. */
function support(reports: readonly Report[]) {
  const { agreements } = englishDossier(reports)
  const said = agreements.find(({ parts }) =>
    parts.some(({ span }) => heard.id === span.report && heard.text.startsWith(FLEET, span.from)),
  )
  return said && [said.support.atLeast, said.support.atMost]
}

it('counts no headline beside somebody who is named: it sums up', () => {
  expect(support([heard, headlined])).toEqual([1, 1])
})

it('counts no headline over a text that another has too, whoever had it first', () => {
  expect(support([heard, plain, headlined])).toEqual([1, 1])
})

it('counts as one what the editors of two copies add', () => {
  const credit = 'The Post was first.'
  const copies = ['Courier', 'Gazette'].map((outlet, i) =>
    makeReport([...GALE.slice(i), ...GALE.slice(0, i), credit].join('\n\n'), {
      outlet: { value: outlet, from: 'option' },
      published: { value: '2031-03-05', from: 'option' },
    }),
  )
  const { agreements } = englishDossier([printed('Post', 'Storm over Aldmere', GALE), ...copies])
  const at = copies[0]!.text.indexOf(credit)
  const said = agreements.find(({ parts }) =>
    parts.some(({ span }) => span.report === copies[0]!.id && span.from >= at),
  )
  expect(said?.parts).toHaveLength(2)
  expect(said?.support.atMost).toBe(1)
})
