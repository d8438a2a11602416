import { describe, expect, test } from 'vitest'
import { loadEnglish } from '../../../intake/model.js'
import { makeReport, readReport } from '../../index.js'
import { isInCapitals } from './restore.js'

const english = loadEnglish()
const recased = (text: string): string => english.recased!(text)

describe('text in capitals', () => {
  test.each([
    [
      'GUNMEN KILLED MAYOR JUAN ORTA IN SAN SALVADOR ON MONDAY. THE POLICE BLAMED THE REBELS.',
      'Gunmen killed Mayor Juan Orta in San Salvador on Monday. The police blamed the rebels.',
    ],
    [
      'THE VALLEY LIBERATION ARMY [VLA] SAID THAT THE VLA WILL HINDER THE TALKS IN COSTA RICA.',
      'The Valley Liberation Army [VLA] said that the VLA will hinder the talks in Costa Rica.',
    ],
    [
      'THE MINISTRY SAID ON 3 MARCH THAT TROOPS MAY MARCH TO THE U.S. EMBASSY IN BOGOTA.',
      'The ministry said on 3 March that troops may march to the U.S. embassy in Bogota.',
    ],
  ])('%s', (text, wanted) => {
    expect(recased(text)).toBe(wanted)
  })

  test('other text is left as it is', () => {
    for (const text of [
      'Gunmen killed Mayor Juan Orta in San Salvador on Monday, the police said.',
      'BREAKING: Gunmen killed Mayor Juan Orta in San Salvador on Monday, police said.',
      'USA 3, UK 2',
      '',
    ]) {
      expect(recased(text)).toBe(text)
    }
    expect(isInCapitals('OK')).toBe(false)
  })

  test('every offset stays, also where a small letter is longer', () => {
    const text =
      'İSTANBUL: THE GOVERNOR SAID THAT THE BRIDGE WOULD STAY SHUT UNTIL FRIDAY AT LEAST.'
    expect(recased(text)).toHaveLength(text.length)
  })

  test('the report keeps its capitals, and findings point into them', () => {
    const text =
      'GUNMEN KILLED TWO GUARDS IN BRASK ON MONDAY, THE INTERIOR MINISTRY SAID ON TUESDAY.'
    const reading = readReport(makeReport(text), english)
    expect(reading.reports[0]!.text).toBe(text)
    const killing = reading.events.find(({ type }) => type === 'killing')!
    expect(text.slice(killing.trigger.from, killing.trigger.to)).toBe('KILLED')
  })
})
