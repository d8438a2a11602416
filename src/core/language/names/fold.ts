/** Folding: the one spelling under which all writings of a name meet. */
import { remember } from '../remember.js'

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** True where every letter is a capital and there are at least two: `AQAP`, `U.S.`, `RAQQA`. */
export function isCapitals(name: string): boolean {
  let capitals = 0
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code >= 97 && code <= 122) return false
    if (code >= 65 && code <= 90) capitals++
    else if (code > 191 && name[i] !== name[i]!.toUpperCase()) return false
  }
  return capitals >= 2
}

/**
 * Lower case without accents, dots, commas and apostrophes; hyphens are spaces, the possessive is a word of its own,
 * and a leading *the* is gone: `The al-Qa’ida` → `al qaida`, `U.S.` → `us`, `People's` → `people s`.
 */
export const fold: (name: string) => string = remember((name) => {
  let text = name.toLowerCase()
  if (/[^\x20-\x7e]/.test(text)) text = plain(text)
  text = text
    .replace(/'s\b/g, ' s')
    .replace(/[.,'"()]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[-/_\s]+/g, ' ')
    .trim()
  return text.startsWith('the ') ? text.slice(4) : text
})

/** Without accents, and with straight apostrophes and hyphens. */
function plain(text: string): string {
  return text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łøđıßæœþð]/g, (letter) => LETTERS[letter] ?? letter)
}
