/**
 * Cuts a sentence into words as the English Universal Dependencies treebanks do: contractions and
 * possessives apart (*do n't*, *Ann 's*), hyphened words apart (*15 - year*) save after prefixes
 * (*non-violent*), money and units apart.
 */
import type { Range } from '../language.js'
import { DIGIT, isApostrophe, isWordy, kindOf, LETTER, WHITE } from './characters.js'
import {
  ABBREVIATIONS,
  CLITICS,
  CURRENCY,
  DOUBTFUL,
  ENDINGS,
  FACES,
  JOINED,
  PREFIXES,
  UNITS,
} from './lexicon.en.js'

const DOT = 0x2e
const HYPHEN = 0x2d

/** The words of `text` from `from` up to `to` as pairs of offsets, appended to `out`. */
export function cut(text: string, from: number, to: number, out: number[]): void {
  const lastWordy = lastWordyBefore(text, from, to)
  let at = from
  while (at < to) {
    while (at < to && kindOf(text.charCodeAt(at)) === WHITE) at++
    let end = at
    while (end < to && kindOf(text.charCodeAt(end)) !== WHITE) end++
    if (end > at) chunk(text, at, end, end > lastWordy, out)
    at = end
  }
}

/** The same as ranges. */
export function tokenize(text: string, sentence: Range): Range[] {
  const out: number[] = []
  cut(text, sentence.from, sentence.to, out)
  const ranges: Range[] = []
  for (let i = 0; i < out.length; i += 2) ranges.push({ from: out[i]!, to: out[i + 1]! })
  return ranges
}

/** The offset of the last letter or digit; -1 where there is none. */
function lastWordyBefore(text: string, from: number, to: number): number {
  let at = to - 1
  while (at >= from && !isWordy(text.charCodeAt(at))) at--
  return at < from ? -1 : at
}

/** One stretch without white space; `last` where only signs follow it in its sentence. */
function chunk(text: string, from: number, to: number, last: boolean, out: number[]): void {
  let at = from
  const whole = addressEnd(text, from, to)
  if (whole > 0) {
    while (!isWordy(text.charCodeAt(at))) at = sign(text, at, to, out)
    out.push(at, whole)
    at = whole
  }
  if (
    to - at <= 3 &&
    to - at >= 2 &&
    !isWordy(text.charCodeAt(at)) &&
    FACES.has(text.slice(at, to))
  ) {
    out.push(at, to)
    return
  }
  while (at < to)
    at = isWordy(text.charCodeAt(at)) ? word(text, at, to, last, out) : sign(text, at, to, out)
}

/**
 * Where a web or mail address that fills the chunk ends, signs around it left out; 0 where there is
 * none.
 */
function addressEnd(text: string, from: number, to: number): number {
  let start = from
  while (start < to && !isWordy(text.charCodeAt(start))) start++
  const isWeb =
    text.startsWith('http', start) ||
    text.startsWith('www.', start) ||
    text.startsWith('ftp:', start)
  if (!isWeb) {
    const at = to - start < 120 ? text.slice(start, to).indexOf('@') : -1
    if (
      at <= 0 ||
      !isWordy(text.charCodeAt(start + at + 1)) ||
      !text.slice(start + at, to).includes('.')
    )
      return 0
  } else if (!text.slice(start, Math.min(to, start + 12)).match(/^(?:https?:\/\/|www\.|ftp:\/\/)./))
    return 0
  let end = to
  while (end > start && '.,;:!?)]}>"\'”’*'.includes(text[end - 1]!)) end--
  return end > start ? end : 0
}

/** One or more signs; returns where it ends. */
function sign(text: string, at: number, to: number, out: number[]): number {
  const code = text.charCodeAt(at)
  let end = at + 1
  const next = end < to ? text.charCodeAt(end) : 0
  if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) end++
  else if (code === DOT || code === 0x21 || code === 0x3f) {
    while (
      end < to &&
      (text.charCodeAt(end) === DOT ||
        text.charCodeAt(end) === 0x21 ||
        text.charCodeAt(end) === 0x3f)
    )
      end++
  } else if ("-=*~#+<>|–—−‐‑―•·_`'’‘".includes(text[at]!)) {
    const limit = "`'’‘<>".includes(text[at]!) ? Math.min(to, at + 2) : to
    while (end < limit && text.charCodeAt(end) === code) end++
  }
  const only = end === at + 1
  if (only && isApostrophe(code) && end < to) end = afterApostrophe(text, at, to)
  else if (only && (code === 0x23 || code === 0x40) && kindOf(next) === LETTER) {
    while (end < to && isWordy(text.charCodeAt(end))) end++
  }
  out.push(at, end)
  return end
}

/** A clitic that stands apart (*’s*), or a year without its century (*’73*). */
function afterApostrophe(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && isWordy(text.charCodeAt(end))) end++
  const behind = text.slice(at + 1, Math.min(end, at + 6)).toLowerCase()
  return CLITICS.has(behind) || /^\d\ds?$/.test(behind) || behind === 'em' ? end : at + 1
}

/** A run of letters and digits with what holds it together inside; returns where it ends. */
function word(text: string, from: number, to: number, last: boolean, out: number[]): number {
  if (kindOf(text.charCodeAt(from)) === DIGIT) return number(text, from, to, out)
  let end = from
  for (;;) {
    while (end < to && isWordy(text.charCodeAt(end))) end++
    const code = end < to ? text.charCodeAt(end) : 0
    const next = end + 1 < to ? text.charCodeAt(end + 1) : 0
    if (!isWordy(next)) break
    if (isApostrophe(code) && kindOf(next) === LETTER) end++
    else if (code === 0x26 && end - from <= 3) end++
    else if (code === DOT && dotInside(text, from, end, to)) end++
    else if (code === HYPHEN && PREFIXES.has(lower(text, from, end)) && kindOf(next) === LETTER)
      end++
    else break
  }
  if (text.charCodeAt(end) === DOT && end < to && keepsDot(text, from, end, to, last)) {
    out.push(from, end + 1)
    return end + 1
  }
  if (text[end] === '$' && end < to && CURRENCY.has(lower(text, from, end))) {
    out.push(from, end + 1)
    return end + 1
  }
  const parted = partAt(text, from, end)
  if (parted > 0) out.push(from, parted, parted, end)
  else out.push(from, end)
  return end
}

function lower(text: string, from: number, to: number): string {
  return to - from > 24 ? '' : text.slice(from, to).toLowerCase()
}

/** True where the dot at `dot` is inside a word: *U.S*, *p.m*, *example.com*. */
function dotInside(text: string, from: number, dot: number, to: number): boolean {
  let next = dot + 1
  while (next < to && isWordy(text.charCodeAt(next))) next++
  const before = text.lastIndexOf('.', dot - 1)
  const start = before < from ? from : before + 1
  if (dot - start === 1 && next - dot === 2) return true
  if (ENDINGS.has(lower(text, dot + 1, next))) return true
  if (lower(text, from, next) === 'ph.d') return true
  return (
    text.charCodeAt(next) === DOT &&
    next + 1 < to &&
    ENDINGS.has(lower(text, next + 1, wordEnd(text, next + 1, to)))
  )
}

function wordEnd(text: string, from: number, to: number): number {
  let end = from
  while (end < to && isWordy(text.charCodeAt(end))) end++
  return end
}

/** True where the dot behind the word belongs to it. */
function keepsDot(text: string, from: number, dot: number, to: number, last: boolean): boolean {
  if (text.charCodeAt(dot + 1) === DOT && dot + 1 < to) return false
  if (dot - from >= 3 && text.charCodeAt(dot - 2) === DOT) return true
  if (dot - from === 1)
    return !last && kindOf(text.charCodeAt(from)) === LETTER && text[from] !== 'I'
  const form = lower(text, from, dot)
  return ABBREVIATIONS.has(form) && !(last && DOUBTFUL.has(form))
}

/** Where a contraction or possessive is cut in two; 0 where it is whole. */
function partAt(text: string, from: number, end: number): number {
  const length = end - from
  if (length < 2 || length > 40) return 0
  for (let back = 2; back <= 3 && back < length; back++) {
    if (!isApostrophe(text.charCodeAt(end - back))) continue
    const tail = lower(text, end - back + 1, end)
    const isNot = tail === 't' && length > 3 && /n/i.test(text[end - 3]!)
    if (isNot) return end - 3
    if (CLITICS.has(tail)) return end - back
  }
  if (length > 8) return 0
  const word = text.slice(from, end)
  const first = JOINED.get(word.toLowerCase())
  return first === undefined || word === 'IM' ? 0 : from + first
}

const DASHED = /\d+(?:-\d+){2,8}|\d{3}-\d{4}/y
const DIGITS = /\d/

/**
 * A number with the signs inside it (*1,200.5*, *7:30*, *9/11*, *555-0134-77*) and the letters behind
 * it.
 */
function number(text: string, from: number, to: number, out: number[]): number {
  DASHED.lastIndex = from
  const dashed = DASHED.exec(text)
  if (
    dashed &&
    from + dashed[0].length <= to &&
    !isWordy(text.charCodeAt(from + dashed[0].length))
  ) {
    out.push(from, from + dashed[0].length)
    return from + dashed[0].length
  }
  let end = from
  for (;;) {
    while (end < to && kindOf(text.charCodeAt(end)) === DIGIT) end++
    if (end + 1 < to && '.,:/'.includes(text[end]!) && DIGITS.test(text[end + 1]!)) end++
    else break
  }
  const digits = end
  while (end < to && isWordy(text.charCodeAt(end))) end++
  if (end === digits) {
    out.push(from, end)
    return end
  }
  if (
    UNITS.has(lower(text, digits, end)) ||
    lower(text, digits, end) === 'a' ||
    lower(text, digits, end) === 'p'
  ) {
    out.push(from, digits)
    return digits
  }
  if (isApostrophe(text.charCodeAt(end)) && end + 1 < to && text[end + 1] === 's') {
    out.push(from, end)
    return end
  }
  out.push(from, end)
  return end
}
