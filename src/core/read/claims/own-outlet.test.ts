import { expect, test } from 'vitest'
import { makeReport } from '../../model/index.js'
import { isOwnOutlet } from './own-outlet.js'

const of = (outlet: string | null) =>
  makeReport('A clerk told the paper that the bridge was closed.', {
    ...(outlet ? { outlet: { value: outlet, from: 'sidecar' } } : {}),
  })

test.each([
  ['the Gazette', 'Harrow Gazette', true],
  ['The Harrow Gazette', 'Harrow Gazette', true],
  ['Channel', 'Channel 9', true],
  ['the Harrow Gazette', 'harrowgazette.example', true],
  ['the Harrow Gazette', 'Harrow Post', false],
  ['Harrow Gazette', 'Gazette', false],
  ['the newspaper', 'Harrow Gazette', false],
  ['the Gazette', null, false],
])('%s in a report of %s: %s', (told, outlet, own) => {
  expect(isOwnOutlet(told, of(outlet))).toBe(own)
})
