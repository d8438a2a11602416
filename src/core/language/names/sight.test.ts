import { expect, test } from 'vitest'
import { see } from '../../../../test/sight.js'
import { isIdle } from './sight.js'

test('only small words between small words are idle', () => {
  const { form, sight } = see('The house of Varn was sold to an al - Tarsk bank , they say')
  const idle = form.filter((_, i) => isIdle(sight, i, 0, form.length))
  expect(idle).toEqual(['sold', 'to', 'an', 'they', 'say'])
})

test('a sentence without capitals has no idle words', () => {
  const { form, sight } = see('the house in paris was sold')
  expect(form.some((_, i) => isIdle(sight, i, 0, form.length))).toBe(false)
})
