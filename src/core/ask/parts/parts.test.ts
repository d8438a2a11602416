import { expect, test } from 'vitest'
import { loadEnglish } from '../../../intake/model.js'
import { makeReport, partsOf, readReport, type Part } from '../../index.js'

const english = loadEnglish()

function parts(text: string) {
  const reading = readReport(makeReport(text, { key: 'a' }), english)
  const found = partsOf(reading, reading.events)
  const words = (list: readonly Part[]) => list.map((part) => part.words)
  return Object.fromEntries(Object.entries(found).map(([slot, list]) => [slot, words(list)]))
}

test('who did what to whom, with what', () => {
  const text =
    'Two masked gunmen attacked the old power station with grenades and killed Omar Daly.'
  expect(parts(text)).toMatchObject({
    individuals: ['masked gunmen'],
    targets: ['old power station'],
    victims: ['Omar Daly'],
    weapons: ['grenades'],
  })
})

test('pronouns and places are no parts', () => {
  expect(parts('They attacked the town.')).toMatchObject({ individuals: [], targets: [] })
})

test('members are members of something, and the slain do nothing', () => {
  const text =
    'Members of the Arlen Front attacked a bank. The slain mayor had attacked the plan of a bridge.'
  expect(parts(text).individuals).toEqual(['Members of the Arlen Front'])
})

test('some of them are who they are, and their names stand behind', () => {
  const text =
    'Gunmen killed two of her bodyguards, Omar Daly and Ada Novak, on Monday and burned one of the cars.'
  expect(parts(text)).toMatchObject({
    people: ['bodyguards'],
    victims: ['Omar Daly', 'Ada Novak'],
    targets: ['cars'],
  })
})

test('who they are members of is told without short forms', () => {
  const text = 'MEMBERS OF THE ARLEN FRONT [AF] ATTACKED A BANK IN BRASK ON MONDAY NIGHT.'
  expect(parts(text).individuals).toEqual(['MEMBERS OF THE ARLEN FRONT'])
})
