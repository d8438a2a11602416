import { describe, expect, it } from 'vitest'
import { englishDossier } from '../../../../test/english-reading.js'
import { makeReport } from '../../model/index.js'
import { withoutOrigin } from './without.js'

function dossierOf(...texts: readonly string[]) {
  return englishDossier(texts.map((text, i) => makeReport(text, { key: `r${i}` })))
}

/** Each claim that leans on the origin, with the support that is left of it. */
function told(dossier: ReturnType<typeof dossierOf>, label: string) {
  const origin = dossier.origins.find((one) => one.label.includes(label))!
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]))
  return withoutOrigin(dossier, origin.id).map(({ agreement, left }) => {
    const [{ span }] = dossier.agreements.find(({ id }) => id === agreement)!.parts
    const words = texts.get(span.report)!.slice(span.from, span.to)
    return `${words}: ${left ? `${left.support.atLeast}..${left.support.atMost}` : 'falls'}`
  })
}

describe('an origin withdrawn', () => {
  const boats = 'Nine fishing boats sank off Aldmere on Monday night'

  it('takes with it what nobody else says', () => {
    const dossier = dossierOf(`${boats}, harbour master Ina Torvald said.`)
    expect(told(dossier, 'Torvald')).toEqual([`${boats}: falls`])
  })

  it('leaves what another says', () => {
    const dossier = dossierOf(
      `${boats}, harbour master Ina Torvald said.`,
      'Fishing boats sank off Aldmere on Monday night, nine of them, coast guard Karl Wend said.',
    )
    expect(told(dossier, 'Torvald')).toEqual([expect.stringMatching(/: 1\.\.1$/)])
    expect(told(dossier, 'Wend')).toEqual([expect.stringMatching(/: 1\.\.1$/)])
  })

  it('takes with it the copy that leaves out who said so', () => {
    const dossier = dossierOf(`${boats}, harbour master Ina Torvald said.`, `${boats}.`)
    expect(told(dossier, 'Torvald')).toEqual([expect.stringMatching(/: falls$/)])
  })

  it('is nothing where no origin has the id', () => {
    const dossier = dossierOf(`${boats}, harbour master Ina Torvald said.`)
    expect(withoutOrigin(dossier, dossier.agreements[0]!.id)).toEqual([])
  })
})
