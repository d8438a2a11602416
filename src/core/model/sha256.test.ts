import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.js'

const hex = (text: string): string =>
  [...sha256(text)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
const nodes = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

test('the hash of the standard', () => {
  expect(hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('agrees with another implementation on texts of all lengths', () => {
  for (let length = 0; length < 200; length++) {
    const text = 'ø'.repeat(length % 7) + 'a'.repeat(length)
    expect(hex(text)).toBe(nodes(text))
  }
  expect(hex('é€😀'.repeat(5000))).toBe(nodes('é€😀'.repeat(5000)))
})

test('agrees with it on any text, halves of characters included', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('', '\ud83d', '\udc00x'),
      (a, b) => {
        expect(hex(a + b)).toBe(nodes(a + b))
      },
    ),
  )
})
