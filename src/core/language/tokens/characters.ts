/** Kinds of characters, by UTF-16 code unit, for the tokenizer. */

export const WHITE = 0
export const LETTER = 1
export const DIGIT = 2
export const SIGN = 3

const LETTERS = /^[\p{L}\p{M}]$/u
const DIGITS = /^\p{N}$/u
const WHITES = /^\s$/

const table = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) {
  if (code >= 0xd800 && code < 0xe000) {
    table[code] = SIGN
    continue
  }
  const char = String.fromCharCode(code)
  table[code] = WHITES.test(char)
    ? WHITE
    : LETTERS.test(char)
      ? LETTER
      : DIGITS.test(char)
        ? DIGIT
        : SIGN
}
table[0x5f] = LETTER

/** The kind of a code unit; halves of a surrogate pair are signs. */
export function kindOf(code: number): number {
  return table[code]!
}

/** True for letters (with marks and the underscore) and digits. */
export function isWordy(code: number): boolean {
  const kind = table[code]!
  return kind === LETTER || kind === DIGIT
}

/** True for `'` and `’`. (The backtick only opens quotations.) */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}
