/** A packed text that the xz program made, unpacked. */
import { expect, test } from 'vitest'
import { unpackXz } from './xz.js'

const PACKED = [
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ArHAHBdACoaCKICynJSngw4FfXBaRaKUPi6rF4129ncDmnPyyrAJS3UtWkk',
  'ipK5YLEHDvwrWCEwGbhzpt/N3EC/TKvZ9rEHnySrzHdjCyeuCyGklqMO5/YL8aw+Ek0PLRzSP1zq9xkG3lw5z37lHGaD',
  'M9qP7+8A5lsEss9ImFgAAYwByBUAALyOUz6xxGf7AgAAAAAEWVo=',
].join('')

const LINES = 'The ferry left at seven. The ferry came back at nine.\n'.repeat(40)
const MARKS = Array.from({ length: 600 }, (_, i) =>
  String.fromCharCode(33 + ((i * i * 7 + i) % 90)),
).join('')

test('an .xz file is unpacked to the byte', () => {
  const text = Buffer.from(unpackXz(Buffer.from(PACKED, 'base64'))).toString('utf8')
  expect(text).toBe(LINES + MARKS)
})

test('anything else is refused', () => {
  expect(() => unpackXz(new Uint8Array(40))).toThrow('This is no .xz file.')
})
