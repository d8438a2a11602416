/**
 * Restores the case of text that is written in capitals only, as wires and old archives send it. Every offset stays what it was,
 * so that a restored copy can be read in the place of the text.
 */
import type { Gazetteer } from '../gazetteer.js'
import { AUXILIARIES, CALENDAR, ENDING, GENERIC, LINKS, RANKS, SMALL } from './lexicon.en.js'

/** How words are written in running text: `models/case.en.txt`. */
export interface CaseTable {
  readonly small: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly capitals: ReadonlySet<string>
}

/** Opens the table: three lines of words. */
export function openCase(table: string): CaseTable {
  const [small = '', title = '', capitals = ''] = table.split('\n')
  const words = (line: string): ReadonlySet<string> => new Set(line.split(' '))
  return { small: words(small), title: words(title), capitals: words(capitals) }
}

/** A text is in capitals where at least this share of its letters is; shorter texts than `FEWEST` letters are left alone. */
const SHARE = 0.9
const FEWEST = 40

/** True where a text is written in capitals only. Looks at its first two thousand characters. */
export function isInCapitals(text: string): boolean {
  let small = 0
  let capitals = 0
  for (let i = 0; i < text.length && i < 2000; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) small++
    else if (code >= 65 && code <= 90) capitals++
  }
  return small + capitals >= FEWEST && capitals >= SHARE * (small + capitals)
}

/** How a word is to be written; `open` where the words beside it decide. */
type Look = 'small' | 'title' | 'capitals' | 'open'

interface Word {
  readonly from: number
  readonly to: number
  readonly low: string
  look: Look
  /** First of its sentence. */
  readonly first: boolean
}

const WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’]\p{Lu}+)*/gu
const SENTENCE_END =
  /(?:(?<!\b\p{Lu})\.["”'’)\]]*\s+|[?!]["”'’)\]]*\s+|\n\s*\n\s*|[:]\s+["“]|-- *\[[\p{L} ]+\]\s+)["“'‘([]*$/u

/** The text with small letters where running text has them; the same length, character by character. */
export function restoreCase(text: string, table: CaseTable, gazetteer: Gazetteer): string {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const from = match.index
    const before = text.slice(Math.max(0, from - 16), from)
    words.push({
      from,
      to: from + match[0].length,
      low: match[0].toLowerCase(),
      look: 'open',
      first: from === 0 || words.length === 0 || SENTENCE_END.test(before),
    })
  }
  const forms = words.map(({ low }) => low)
  words.forEach((word, i) => (word.look = alone(word, i, words, text, table, gazetteer)))
  knownNames(words, forms, text, gazetteer)
  spelledOut(words, text)
  beside(words, text)
  return written(words, text)
}

/** What a word is by itself. */
function alone(
  { from, to, low }: Word,
  at: number,
  words: readonly Word[],
  text: string,
  table: CaseTable,
  gazetteer: Gazetteer,
): Look {
  const stem = low.replace(/['’]s?$/, '')
  const bracketed = /[[(]/.test(text[from - 1] ?? '') && /[\])]/.test(text[to] ?? '')
  if (/\d/.test(text[from - 1] ?? '')) return 'small'
  if (to - from === 1) return text[to] === '.' ? 'capitals' : low === 'i' ? 'title' : 'small'
  if (CALENDAR.has(low))
    return /\d\s$/.test(text.slice(from - 2, from)) || /^\s\d/.test(text.slice(to, to + 2))
      ? 'title'
      : 'small'
  if (LINKS.has(low) && table.small.has(low)) return 'small'
  if (bracketed && !table.small.has(stem) && words[at - 1]) return 'capitals'
  if (SMALL.has(stem) || (stem.endsWith('s') && SMALL.has(stem.slice(0, -1)))) return 'small'
  if (table.small.has(stem)) return 'small'
  if (table.capitals.has(stem)) return 'capitals'
  if (table.title.has(stem)) return 'title'
  if (!/[aeiouy]/.test(stem) && stem.length <= 6) return 'capitals'
  if (gazetteer.demonym(stem) !== null || gazetteer.lookup(stem).length > 0) return 'title'
  if (gazetteer.isFirstName(stem) || gazetteer.isLastName(stem)) return 'title'
  if (stem.endsWith('s') && table.small.has(stem.slice(0, -1))) return 'small'
  if (AUXILIARIES.has(words[at - 1]?.low ?? '')) return 'small'
  return ENDING.test(stem) ? 'small' : 'title'
}

/** Names of several words that the gazetteer knows: *United States*, *Shining Path*. */
function knownNames(
  words: Word[],
  forms: readonly string[],
  text: string,
  gazetteer: Gazetteer,
): void {
  for (let i = 0; i < words.length; i++) {
    if (LINKS.has(forms[i]!) && forms[i] !== 'el' && forms[i] !== 'la') continue
    const found = gazetteer.longest(forms.slice(i, i + 8), 0)
    if (!found || found.length < 2) continue
    let together = true
    for (let w = i + 1; w < i + found.length; w++)
      if (!/^[\s-]+$/.test(text.slice(words[w - 1]!.to, words[w]!.from))) together = false
    if (!together) continue
    for (let w = i; w < i + found.length; w++)
      if (!LINKS.has(forms[w]!) || w === i) words[w]!.look = 'title'
    i += found.length - 1
  }
}

/** *Arlen Liberation Front (ALF)*: initials spell the name before them; the same words are a name everywhere. */
function spelledOut(words: Word[], text: string): void {
  const names = new Set<string>()
  const initials = new Set<string>()
  words.forEach((word, i) => {
    if (
      !/[[(]/.test(text[word.from - 1] ?? '') ||
      !/[\])]/.test(text[word.to] ?? '') ||
      word.low.length < 2
    )
      return
    const first = spelledBy(words, i)
    if (first === -1) return
    word.look = 'capitals'
    initials.add(word.low)
    names.add(
      words
        .slice(first, i)
        .map(({ low }) => low)
        .join(' '),
    )
    for (let w = first; w < i; w++) if (!LINKS.has(words[w]!.low)) words[w]!.look = 'title'
  })
  for (const word of words) if (initials.has(word.low)) word.look = 'capitals'
  const lengths = new Set([...names].map((name) => name.split(' ').length))
  words.forEach((_, i) => {
    for (const length of lengths) {
      const run = words.slice(i, i + length)
      if (!names.has(run.map(({ low }) => low).join(' '))) continue
      for (const word of run) if (!LINKS.has(word.low)) word.look = 'title'
    }
  })
}

/** The first word of the name whose initials the word at `at` is, or -1. Links may be counted or not. */
function spelledBy(words: readonly Word[], at: number): number {
  const letters = words[at]!.low
  let left = letters.length - 1
  let w = at - 1
  for (; w >= 0 && at - w <= letters.length + 4 && left >= 0; w--) {
    const { low } = words[w]!
    if (low[0] === letters[left]) left--
    else if (!LINKS.has(low)) return -1
  }
  return left === -1 ? w + 1 : -1
}

/** Ranks before a name, and what a name is of: *President Lenz*, *Arlen Street*. */
function beside(words: readonly Word[], text: string): void {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    if (word.look !== 'small') continue
    const next = words[i + 1]
    const near = (a: Word, b: Word) => /^\.? +$|^\.?\s?\n\s*$/.test(text.slice(a.to, b.from))
    if (RANKS.has(word.low) && next?.look === 'title' && near(word, next)) word.look = 'title'
    const before = words[i - 1]
    if (
      GENERIC.has(word.low) &&
      before?.look === 'title' &&
      near(before, word) &&
      !before.low.endsWith("'s")
    )
      word.look = 'title'
  }
}

function written(words: readonly Word[], text: string): string {
  const parts: string[] = []
  let done = 0
  for (const { from, to, low, look, first } of words) {
    parts.push(text.slice(done, from))
    const form = text.slice(from, to)
    done = to
    if (low.length !== form.length) parts.push(form)
    else if (look === 'capitals') parts.push(form.replace(/['’]S$/, (s) => s.toLowerCase()))
    else if (look === 'title' || first) parts.push(form[0]! + low.slice(1))
    else parts.push(low)
  }
  return parts.join('') + text.slice(done)
}
