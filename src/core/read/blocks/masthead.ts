/** The head of a page: where the reader is, which outlet it is, and of what day. */
import { OUTLET_WORDS } from './lexicon.en.js'
import { isStamp } from './rules.js'

const SEGMENT_WORDS = 4
const LONGEST_HEAD = 90

/** *The Post | World | Africa*, *Home > News > Harbour*, *Post | Updated: 4 May 2021*: short steps and no sentence. */
export function isTrail(line: string): boolean {
  if (line.length > LONGEST_HEAD || /["“”?!]/.test(line)) return false
  const steps = line.split(/\s+[|»>›/]\s+/)
  const isDated = steps.length > 1 && steps.some(isStamp)
  return (steps.length >= 3 || isDated) && steps.every((step) => isStep(step) || isStamp(step))
}

function isStep(step: string): boolean {
  return step.split(/\s+/).length <= SEGMENT_WORDS
}

/** *Harbour Observer, 10 June 2016*, *HARBOUR POST     Friday, 4 May*: a short name with nothing but a date behind it. */
export function isOutletDate(line: string): boolean {
  if (line.length > LONGEST_HEAD) return false
  for (const { index, 0: part } of line.matchAll(/\s*[,|–—-]\s+|\s{3,}/g)) {
    if (isStamp(line.slice(index + part.length)) && isOutlet(line.slice(0, index))) return true
  }
  return false
}

/** One to five words that all have a capital, *of* and *the* and kinds of outlets left out; a stop makes it something else. */
export function isOutlet(line: string): boolean {
  const words = line.split(/\s+/)
  return (
    words.length <= SEGMENT_WORDS + 1 &&
    line.length <= 40 &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{L}\p{N}.'’&-]*$/u.test(word) ||
        /^(?:of|the|and|&|website|online|staff)$/.test(word),
    )
  )
}

const KIND = new RegExp(`\\b(?:${OUTLET_WORDS.join('|')})\\b`, 'i')

/** *THE MORNING HERALD* alone on the first line: an outlet by the word that says what it is. */
export function isOutletName(line: string): boolean {
  return isOutlet(line) && KIND.test(line)
}
