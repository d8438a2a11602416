/** The fixed sentence splitter of the scorers: plain, and never tuned to a system. */
import type { Place } from '../predictions.js'

/** Words that end in a full stop within a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt cmdr adm rear st jr sr inc corp ltd co vs etc no ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.g i.e'
  ).split(' '),
)

/** Sentences of a text: cut after `.`, `!` or `?` (with closing quotes) before a capital, digit or quote, and at blank lines. */
export function splitSentences(file: string, text: string): Place[] {
  const cuts = new Set<number>()
  for (const match of text.matchAll(/([.!?]["'”’)\]]*)(\s+)(?=["'“‘([]*[\p{Lu}\d])/gu)) {
    const before = /(\S*)$/.exec(text.slice(Math.max(0, match.index - 20), match.index))?.[1] ?? ''
    const word = before.replace(/^["'“‘([]+/, '').toLowerCase()
    const stop = match[1]!.startsWith('.')
    if (stop && match[1] === '.' && (ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word))) continue
    cuts.add(match.index + match[1]!.length)
  }
  for (const match of text.matchAll(/[ \t]*\r?\n\s*\n\s*/g)) cuts.add(match.index)
  return between(
    file,
    text,
    [...cuts, text.length].sort((a, b) => a - b),
  )
}

function between(file: string, text: string, cuts: readonly number[]): Place[] {
  const found: Place[] = []
  let start = 0
  for (const cut of cuts) {
    const piece = text.slice(start, cut)
    const from = start + (piece.length - piece.trimStart().length)
    const to = start + piece.trimEnd().length
    if (to > from) found.push({ file, from, to })
    start = cut
  }
  return found
}
