/** The head of a page: where the reader is, which outlet it is, and of what day. */
import { isStamp } from './rules.js'

const SEGMENT_WORDS = 4
const LONGEST_HEAD = 90

/** *The Post | World | Africa*, *Home > News > Harbour*: short steps and no sentence. */
export function isTrail(line: string): boolean {
  if (line.length > LONGEST_HEAD || /["“”?!]/.test(line)) return false
  const steps = line.split(/\s+[|»>›/]\s+/)
  return steps.length >= 3 && steps.every((step) => step.split(/\s+/).length <= SEGMENT_WORDS)
}

/** *Harbour Observer, 10 June 2016*: a short name with nothing but a date behind it. */
export function isOutletDate(line: string): boolean {
  const parts = /^([^,|–—]{3,40}?)\s*[,|–—-]\s*(.{6,40})$/.exec(line)
  return parts !== null && isOutlet(parts[1]!) && isStamp(parts[2]!)
}

/** One to five words that all have a capital, *of* and *the* left out; a number or a stop makes it something else. */
export function isOutlet(line: string): boolean {
  const words = line.split(/\s+/)
  return (
    words.length <= SEGMENT_WORDS + 1 &&
    line.length <= 40 &&
    words.every((word) => /^\p{Lu}[\p{L}.'’&-]*$/u.test(word) || /^(?:of|the|and|&)$/.test(word))
  )
}
