/** What a number counts: the noun phrase behind it. */
import { XPOS, type Xpos } from '../../language/tagset.js'
import { DAYS, INVARIANT, MONTHS, STATES } from './lexicon.en.js'
import { isGlued, isHyphen, isMake, type Scan } from './scan.js'

/** Words `first` up to `last` with their head word. */
export interface Counted {
  readonly first: number
  readonly last: number
  readonly head: number
}

const MODIFIER = new Set<Xpos>(['JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'VBD', 'CD', 'AFX', 'RB', 'FW'])
const NOUN = new Set<Xpos>(['NN', 'NNS', 'NNP', 'NNPS'])
const DETERMINER = new Set<Xpos>(['DT', 'PRP$', 'PDT'])

/** The noun phrase that begins at a word, or behind *of* and a determiner; null where no noun comes. */
export function countedAt(scan: Scan, at: number, end: number): Counted | null {
  if (at >= end) return null
  if (scan.lower[at] === 'of') return partitiveAt(scan, at + 1, end)
  if (scan.lower[at - 1] === 'half' && tag(scan, at) === 'DT') return partitiveAt(scan, at, end)
  return nounsFrom(scan, at, end)
}

/** *of the group's top leaders*: the last of the noun phrases that possessives chain. */
function partitiveAt(scan: Scan, at: number, end: number): Counted | null {
  const { words } = scan
  let from = at
  while (from < end && DETERMINER.has(tag(scan, from))) from++
  const isState = from > at && from < end && STATES.has(scan.lower[from]!)
  const own =
    nounsFrom(scan, from, end) ?? (isState ? { first: from, last: from + 1, head: from } : null)
  if (own === null) return null
  const next = own.last
  if (next < end && XPOS[words.xpos[next]!] === 'POS')
    return partitiveAt(scan, next + 1, end) ?? own
  return own
}

function nounsFrom(scan: Scan, at: number, end: number): Counted | null {
  const { words, lower } = scan
  let head = -1
  const many = tag(scan, at - 1) === 'CD' && lower[at - 1] !== 'one'
  for (let i = at; i < end; i++) {
    const form = lower[i]!
    const isCalendar = DAYS.has(form) || (MONTHS.has(form) && words.form[i] !== form)
    if (form === 'overnight' || (isCalendar && (head !== -1 || isTimed(scan, i)))) break
    if (head !== -1 && isMake(scan, i)) continue
    const mark = tag(scan, i)
    if (NOUN.has(mark) || isMistagged(scan, i, head, many)) {
      if (head !== -1 && mark === 'NNP' && tag(scan, head) === 'NNS') break
      head = i
      continue
    }
    if (isHyphen(form) && isGlued(scan, i - 1) && isGlued(scan, i)) continue
    if (!MODIFIER.has(mark) || (head !== -1 && isVerbal(scan, i, head))) break
    if (mark === 'RB' && !MODIFIER.has(tag(scan, i + 1))) break
    if (i - (head === -1 ? at : head) > 5) break
  }
  if (head === -1 || hasVerbBetween(scan, at, head)) return null
  return { first: at, last: head + 1, head }
}

/**
 * False where digits stand before a name or one single thing, as in addresses and titles: *400 North*, *the 1900 block*,
 * *the 2007 trial*. Small numbers and words are believed.
 */
export function isCountable(scan: Scan, { first, head }: Counted, value: number): boolean {
  const form = scan.lower[head]!
  if (value === 1 || form.endsWith('s') || INVARIANT.has(form)) return true
  for (let i = first; i < head; i++) if (tag(scan, i) === 'NNS') return true
  return tag(scan, head) === 'NNP' ? false : value < 100 || tag(scan, head) !== 'NN'
}

/** *stood at 33 late Monday*: the day on which it was told; not *33 early voters*, *20 Sunday papers*. */
function isTimed(scan: Scan, at: number): boolean {
  const { lower } = scan
  const day = /^(?:late|early)$/.test(lower[at]!) ? at + 1 : at
  if (!DAYS.has(lower[day] ?? '') || /^(?:late|early)$/.test(lower[day]!)) return false
  return !/^(?:NN|JJ)/.test(tag(scan, day + 1)) || DAYS.has(lower[day + 1] ?? '')
}

/** A participle behind the noun begins a clause of its own: *two men wounded*. A glued one goes on: *bomb-making*. */
function isVerbal(scan: Scan, at: number, head: number): boolean {
  const mark = tag(scan, at)
  if (isGlued(scan, at - 1) && isHyphen(scan.lower[at - 1])) return false
  if (mark === 'RB' || mark === 'CD' || mark.startsWith('VB')) return true
  return tag(scan, head) === 'NNS' || tag(scan, head) === 'NNPS'
}

/** *135 air strikes*: a noun in the plural behind one in the singular is easily taken for a verb. */
function isMistagged(scan: Scan, at: number, head: number, many: boolean): boolean {
  return many && head === at - 1 && tag(scan, at) === 'VBZ' && tag(scan, head) === 'NN'
}

/** *13 told Novak …*: a verb straight behind the number, with a name for its object, is no modifier of the name. */
function hasVerbBetween(scan: Scan, at: number, head: number): boolean {
  for (let i = at; i < head; i++) {
    if (tag(scan, i) === 'VBD' && tag(scan, i + 1).startsWith('NNP')) return true
  }
  return false
}

function tag({ words }: Scan, word: number): Xpos {
  return XPOS[words.xpos[word] ?? 0]!
}
