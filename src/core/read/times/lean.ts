/** Which way a weekday or a day without a year lies, by the tense of the words that govern it. */
import { D, XPOS } from '../../language/tagset.js'
import { children } from '../../language/tree.js'
import type { Lean } from '../../model/index.js'
import { AHEAD, AHEAD_BEFORE, DEFER, EDGE_LEADS, PARTS_OF_DAY, TIMETABLE } from './lexicon.en.js'
import type { Scan } from './scan.js'

/**
 * Future where the verb that the time hangs on tells of what will be, past where it tells of what was; *near* where no verb
 * says either, or where an infinitive leaves it open: *ordered to testify on 10 February*. *To be closed by May* lies ahead.
 */
export function leanOf(scan: Scan, word: number): Lean {
  const { words, lower } = scan
  const led = ledAhead(scan, word)
  if (led !== null) return led
  const isOpen = /^(?:as|than)$/.test(lower[word - 1] ?? '') && AS_EARLY.test(lower[word - 2] ?? '')
  const open = isOpen ? 'future' : 'near'
  const before = /^(?:on|late|early|last|in)$/.test(lower[word - 1] ?? '') ? word - 2 : word - 1
  if (before >= 0 && XPOS[words.xpos[before]!] === 'VBD') return 'past'
  let at = words.head[word]!
  for (let steps = 0; at !== -1 && steps < 12; steps++, at = words.head[at]!) {
    const tag = XPOS[words.xpos[at]!]!
    if (AHEAD.has(words.lemma[at]!) && !tag.startsWith('NN') && !isAsPlanned(scan, at))
      return 'future'
    if (isFuture(scan, at)) return 'future'
    if (!tag.startsWith('VB')) continue
    if (tag === 'VBN' && isToBe(scan, at)) return 'future'
    if (tag === 'VBN' && isPresentPassive(scan, at)) return open
    if (tag === 'VBD' || tag === 'VBN') return 'past'
    if (tag === 'VBP' || tag === 'VBZ' || isInfinitive(scan, at)) return open
  }
  return open
}

/** Future where the words right before a date say so: *payable 3 May*, *postponed until 9 a.m. Friday*. */
function ledAhead({ words, lower }: Scan, word: number): Lean | null {
  let before = word - 1
  while (before > word - 6 && CLOCK_WORD.test(lower[before] ?? '')) before--
  if (AHEAD_BEFORE.has(lower[before] ?? '')) return 'future'
  if (lower[before] === 'through') return 'near'
  if (!EDGE_LEADS.has(lower[before] ?? '')) return null
  const near = [words.head[word]!, before - 1, before - 2]
  return near.some((at) => DEFER.has(lower[at] ?? '')) ? 'future' : null
}

/** *until [9 a.m. EST] Tuesday*. */
const CLOCK_WORD =
  /^(?:\d{1,2}(?:[:.]\d\d)?|:|[ap]\.?m\.?|[a-z]{1,2}[sd]t|gmt|utc|noon|midnight|early|late|on)$/

/** *could come as soon as Tuesday*; with a verb of the past, *as early as August* is past. */
const AS_EARLY = /^(?:soon|early|later)$/

/** True where a verb of the past has the time for its own, with no noun between: *sank in June*, not *a visit in June*. */
export function isToldBy({ words }: Scan, word: number): boolean {
  const verb = words.head[word]!
  return verb !== -1 && /^VB[DN]$/.test(XPOS[words.xpos[verb]!]!)
}

/** Weekdays without a verb of their own are past: *Friday's talks*. */
export function dayLean(scan: Scan, word: number): Lean {
  const lean = leanOf(scan, word)
  if (lean !== 'near') return lean
  const head = scan.words.head[word]!
  const isPart = head !== -1 && PARTS_OF_DAY.has(scan.lower[head]!)
  return isTimetable(scan, isPart ? scan.words.head[head]! : head) ? 'future' : 'past'
}

/** *The talks begin Monday*: the present of what goes by a timetable; headlines tell the past in it (*ferry sinks Friday*). */
function isTimetable({ words, lower }: Scan, verb: number): boolean {
  const tag = verb === -1 ? '' : XPOS[words.xpos[verb]!]!
  if (tag !== 'VBZ' && tag !== 'VBP') return false
  const isForce = /^(?:takes? effect|(?:comes?|goes?|enters?) into)$/.test(
    lower.slice(verb, verb + 2).join(' '),
  )
  if (!isForce && !TIMETABLE.has(words.lemma[verb]!)) return false
  return children(words, verb).some((c) => c < verb && words.deprel[c] === D.nsubj)
}

function isFuture(scan: Scan, verb: number): boolean {
  const { words, lower } = scan
  const own = children(words, verb)
  const isTold = own.some(
    (c) => /^(?:will|'ll|’ll|shall|wo|would)$/.test(lower[c]!) && XPOS[words.xpos[c]!] === 'MD',
  )
  if (isTold && !own.some((c) => c < verb && words.lemma[c] === 'have')) return true
  const head = words.head[verb]!
  if (!isInfinitive(scan, verb)) return false
  const isPlan = head !== -1 && (AHEAD.has(words.lemma[head]!) || lower[head] === 'going')
  return isPlan || own.some((c) => c < verb && /^(?:is|are)$/.test(lower[c]!))
}

/** *as planned*, *as previously planned*: what was planned, and happened. */
function isAsPlanned({ lower }: Scan, at: number): boolean {
  return lower[at - 1] === 'as' || lower[at - 2] === 'as'
}

/** *when the case is heard in May*; *has been heard* is of the past. */
function isPresentPassive({ words, lower }: Scan, verb: number): boolean {
  const own = children(words, verb)
  return (
    own.some((c) => /^(?:is|are|being)$/.test(lower[c]!)) &&
    !own.some((c) => words.lemma[c] === 'have')
  )
}

/** *to be closed*; *to have closed* is of the past. */
function isToBe(scan: Scan, verb: number): boolean {
  const isPerfect = children(scan.words, verb).some((c) => scan.words.lemma[c] === 'have')
  return isInfinitive(scan, verb) && !isPerfect
}

function isInfinitive({ words }: Scan, verb: number): boolean {
  return children(words, verb).some((c) => XPOS[words.xpos[c]!] === 'TO')
}
