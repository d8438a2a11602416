/** Which way a weekday or a day without a year lies, by the tense of the words that govern it. */
import { XPOS } from '../../language/tagset.js'
import { children } from '../../language/tree.js'
import type { Lean } from '../../model/index.js'
import { AHEAD } from './lexicon.en.js'
import type { Scan } from './scan.js'

/**
 * Future where the verb that the time hangs on tells of what will be, past where it tells of what was; *near* where no verb
 * says either.
 */
export function leanOf(scan: Scan, word: number): Lean {
  const { words, lower } = scan
  const before = /^(?:on|late|early|last|in)$/.test(lower[word - 1] ?? '') ? word - 2 : word - 1
  if (before >= 0 && XPOS[words.xpos[before]!] === 'VBD') return 'past'
  let at = words.head[word]!
  for (let steps = 0; at !== -1 && steps < 12; steps++, at = words.head[at]!) {
    const tag = XPOS[words.xpos[at]!]!
    if (AHEAD.has(words.lemma[at]!) && !tag.startsWith('NN')) return 'future'
    if (!tag.startsWith('VB')) continue
    if (isFuture(scan, at)) return 'future'
    if (tag === 'VBD' || tag === 'VBN') return 'past'
    if (tag === 'VBP' || tag === 'VBZ') return 'near'
  }
  return 'near'
}

/** Weekdays without a verb of their own are past: *Friday's talks*. */
export function dayLean(scan: Scan, word: number): Lean {
  return leanOf(scan, word) === 'future' ? 'future' : 'past'
}

function isFuture(scan: Scan, verb: number): boolean {
  const { words, lower } = scan
  const isTold = children(words, verb).some(
    (c) => /^(?:will|'ll|’ll|shall|wo|would)$/.test(lower[c]!) && XPOS[words.xpos[c]!] === 'MD',
  )
  if (isTold && XPOS[words.xpos[verb]!] === 'VB') return true
  const head = words.head[verb]!
  const isInfinitive = children(words, verb).some((c) => XPOS[words.xpos[c]!] === 'TO')
  return isInfinitive && head !== -1 && (AHEAD.has(words.lemma[head]!) || lower[head] === 'going')
}
