/** Whether one spelling is a slip of the pen for another. */
import { distance } from 'fastest-levenshtein'

/** True where one letter is left out, added or another, or two neighbours have changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  return distance(a, b) === 1 || isSwap(a, b)
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** What a slip leaves: the word without one of its letters, and the word itself. Two words one slip apart share one of these. */
export function slipKeys(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}

/** True where two spellings differ as houses differ that write one foreign name: in vowels, doubled letters, *k* for *q*. */
export function isHouseStyle(a: string, b: string): boolean {
  return consonants(a) === consonants(b)
}

function consonants(word: string): string {
  return word
    .replace(/[qc]/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/([kgtdz])h/g, '$1')
    .replace(/[sz]/g, 's')
    .replace(/dj/g, 'j')
    .replace(/[aeiouyw'-]/g, '')
    .replace(/(.)\1+/g, '$1')
}
