/** Finders of names that the signs beside them show: an acronym spelled out, who somebody is behind a comma, the agency of a dateline. */
import {
  ROLE_WORDS,
  TITLE_WORDS,
  WORD_CLASSES,
  WordClass,
} from '../../language/names/lexicon.en.js'
import { fold } from '../../language/names/fold.js'
import { U } from '../../language/tagset.js'
import type { NameType } from '../../model/index.js'
import { isLarge, lower, sentenceBounds, type Found, type Given } from './found.js'
import { NAME_PARTICLES, NO_NAMES } from './lexicon.en.js'

/** Words that an acronym leaves out. */
const LEFT_OUT = /^(?:of|for|the|and|in|on|to|&|de|du|des|del|la|le|les|el|y|et|pour|para|und|für)$/

/** N18: *Front for the Safety of the Coast (FSC)*: large words whose first letters are the acronym behind them. */
export function spelledOut(given: Given): Found[] {
  const { words } = given
  const found: Found[] = []
  for (let open = 2; open + 2 < words.count; open++) {
    if (words.form[open] !== '(' || !/^[)-;,]/.test(words.form[open + 2]!)) continue
    const letters = words.form[open + 1]!.replace(/[.&-]/g, '')
    if (!/^\p{Lu}{3,8}$/u.test(letters)) continue
    const first = beginOf(given, open, letters)
    if (first === -1) continue
    const type = kindOf(given, first, open)
    found.push({ first, last: open, type, weight: 2, rule: 'N18' })
    found.push({ first: open + 1, last: open + 2, type, weight: 2, rule: 'N18' })
  }
  return found
}

/** Where the words begin that an acronym is made of; -1 where they do not make it. */
function beginOf(given: Given, open: number, letters: string): number {
  const { form } = given.words
  const [start] = sentenceBounds(given, open)
  let left = letters.length
  for (let at = open - 1; at >= start && open - at <= 2 * letters.length + 2; at--) {
    const starts = form[at]![0]!.toLowerCase() === letters[left - 1]!.toLowerCase()
    const small = LEFT_OUT.test(lower(given, at))
    if (isLarge(given, at) && starts) left--
    else if (!small) return -1
    else if (starts && letters[left - 1] === form[at]![0]) left--
    if (left === 0) return isLarge(given, at) ? at : -1
  }
  return -1
}

const BODIES: Readonly<Record<number, NameType>> = {
  [WordClass.group]: 'group',
  [WordClass.outlet]: 'outlet',
  [WordClass.facility]: 'facility',
}

/** By the word that heads the name: the one before the first small word, else the last. */
function kindOf(given: Given, first: number, last: number): NameType {
  let head = first
  while (head + 1 < last && isLarge(given, head + 1)) head++
  return BODIES[WORD_CLASSES.get(fold(given.words.form[head]!)) ?? 0] ?? 'organisation'
}

/** N19: *Orla Ould Vesh, 44,* and *Orla Ould Vesh, Arlen's foreign minister,*: large words that no finder took, with what only a person has. */
export function apposed(names: readonly Found[], given: Given): readonly Found[] {
  const { words } = given
  const held = new Uint8Array(words.count)
  for (const { first, last } of names) held.fill(1, first, last)
  const found: Found[] = []
  for (let comma = 2; comma + 2 < words.count; comma++) {
    if (words.form[comma] !== ',' || given.heading[comma] !== 0) continue
    if (!isAge(given, comma) && !isRoleBehind(given, comma)) continue
    const first = fullName(given, comma, held)
    if (first !== -1) found.push({ first, last: comma, type: 'person', weight: 1.5, rule: 'N19' })
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first)
}

/** Where two to four free large words before a comma begin, no preposition before them; -1 where there are none. */
function fullName(given: Given, comma: number, held: Uint8Array): number {
  const [start] = sentenceBounds(given, comma)
  let first = comma
  while (first > start && comma - first < 5 && !held[first - 1] && mayBear(given, first - 1))
    first--
  while (first < comma && (!isLarge(given, first) || isTitle(given, first))) first++
  if (comma - first < 2 || comma - first > 4) return -1
  const large = Array.from({ length: comma - first }, (_, k) => first + k)
  if (large.some((at) => NO_NAMES.has(lower(given, at)) || isTelling(given, at))) return -1
  const before = first - 1
  return before >= start && /^(?:in|at|near|from|to|of|the|a|an)$/.test(lower(given, before))
    ? -1
    : first
}

const isTitle = (given: Given, at: number): boolean =>
  TITLE_WORDS.has(lower(given, at).replace(/\.$/, ''))

function mayBear(given: Given, at: number): boolean {
  return isLarge(given, at)
    ? /^[\p{L}.'’-]+$/u.test(given.words.form[at]!)
    : NAME_PARTICLES.has(lower(given, at))
}

/** *Committee*, *street*: a word that says what thing it is. */
const isTelling = (given: Given, at: number): boolean =>
  (WORD_CLASSES.get(fold(given.words.form[at]!)) ?? 0) !== 0

function isAge({ words }: Given, comma: number): boolean {
  const [age, sign] = [words.form[comma + 1]!, words.form[comma + 2]!]
  return /^(?:1[4-9]|[2-9]\d)$/.test(age) && /^[,.]$/.test(sign)
}

/** How many words may stand between the comma and what somebody is. */
const MOST_BETWEEN = 7

function isRoleBehind(given: Given, comma: number): boolean {
  const { words } = given
  for (let at = comma + 1; at < words.count && at - comma <= MOST_BETWEEN; at++) {
    const word = lower(given, at)
    const tag = words.upos[at]
    if (ROLE_WORDS.has(word) && !isLarge(given, at)) {
      const next = lower(given, at + 1)
      if (/^(?:,|of|for|and|who|in|at|with|\.|\))$/.test(next)) return true
    }
    const goes =
      tag === U.DET ||
      tag === U.ADJ ||
      tag === U.NOUN ||
      tag === U.PROPN ||
      tag === U.PRON ||
      /^(?:-|['’]s?)$/.test(word)
    if (!goes) return false
  }
  return false
}

/** N20: *LORN, May 3 (Northern) —*: what stands in brackets behind a place and a date is the agency whose report it is. */
export function agencies(given: Given): Found[] {
  const { words } = given
  const found: Found[] = []
  for (let s = 0; s + 1 < words.starts.length; s++) {
    const [start, end] = [words.starts[s]!, words.starts[s + 1]!]
    const most = Math.min(end, start + MOST_OF_DATELINE)
    for (let open = start + 1; open < most; open++) {
      if (words.form[open] !== '(') continue
      let close = open + 1
      while (close < most && isLarge(given, close)) close++
      const dash = /^(?:-|–|—|--)$/.test(words.form[close + 1] ?? '')
      if (close === open + 1 || close - open > 4 || words.form[close] !== ')' || !dash) break
      found.push({ first: open + 1, last: close, type: 'outlet', weight: 3, rule: 'N20' })
      break
    }
  }
  return found
}

const MOST_OF_DATELINE = 14
