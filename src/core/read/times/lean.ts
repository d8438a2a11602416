/** Which way a weekday or a day without a year lies, by the tense of the words that govern it. */
import { XPOS } from '../../language/tagset.js'
import { children } from '../../language/tree.js'
import type { Lean } from '../../model/index.js'
import { AHEAD } from './lexicon.en.js'
import type { Scan } from './scan.js'

/**
 * Future where the verb that the time hangs on tells of what will be, past where it tells of what was; *near* where no verb
 * says either, or where an infinitive leaves it open: *ordered to testify on 10 February*.
 */
export function leanOf(scan: Scan, word: number): Lean {
  const { words, lower } = scan
  const isOpen = /^(?:as|than)$/.test(lower[word - 1] ?? '') && AS_EARLY.test(lower[word - 2] ?? '')
  const open = isOpen ? 'future' : 'near'
  const before = /^(?:on|late|early|last|in)$/.test(lower[word - 1] ?? '') ? word - 2 : word - 1
  if (before >= 0 && XPOS[words.xpos[before]!] === 'VBD') return 'past'
  let at = words.head[word]!
  for (let steps = 0; at !== -1 && steps < 12; steps++, at = words.head[at]!) {
    const tag = XPOS[words.xpos[at]!]!
    if (AHEAD.has(words.lemma[at]!) && !tag.startsWith('NN')) return 'future'
    if (isFuture(scan, at)) return 'future'
    if (!tag.startsWith('VB')) continue
    if (tag === 'VBD' || tag === 'VBN') return 'past'
    if (tag === 'VBP' || tag === 'VBZ' || isInfinitive(scan, at)) return open
  }
  return open
}

/** *could come as soon as Tuesday*; with a verb of the past, *as early as August* is past. */
const AS_EARLY = /^(?:soon|early|later)$/

/** Weekdays without a verb of their own are past: *Friday's talks*. */
export function dayLean(scan: Scan, word: number): Lean {
  return leanOf(scan, word) === 'future' ? 'future' : 'past'
}

function isFuture(scan: Scan, verb: number): boolean {
  const { words, lower } = scan
  const own = children(words, verb)
  const isTold = own.some(
    (c) => /^(?:will|'ll|’ll|shall|wo|would)$/.test(lower[c]!) && XPOS[words.xpos[c]!] === 'MD',
  )
  if (isTold && !own.some((c) => c < verb && words.lemma[c] === 'have')) return true
  const head = words.head[verb]!
  if (!isInfinitive(scan, verb) || head === -1) return false
  const isPlan = AHEAD.has(words.lemma[head]!) || lower[head] === 'going'
  return isPlan || own.some((c) => c < verb && /^(?:is|are)$/.test(lower[c]!))
}

function isInfinitive({ words }: Scan, verb: number): boolean {
  return children(words, verb).some((c) => XPOS[words.xpos[c]!] === 'TO')
}
