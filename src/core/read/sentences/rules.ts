/** Finders: where a sentence may end. Each candidate is the offset behind the stop and its closing marks. */
import type { Rule } from '../../stage.js'

/** A place where a sentence may end: the stop's first character, and the end behind the closing marks. */
export interface Candidate {
  readonly rule: 'S1' | 'S4'
  readonly stop: number
  readonly end: number
}

/** The rules of this stage, by id. */
export const rules: readonly Rule[] = [
  { id: 'S1', example: 'The ferry sank. Nobody was hurt.' },
  { id: 'S2', example: 'The ferry sank' },
  { id: 'S3', example: 'Ferry sinks. Nobody hurt' },
  { id: 'S4', example: 'The ferry sank.Nobody was hurt.' },
  { id: 'S5', example: 'PORT ELLIS (Reuters) — The ferry sank.' },
  { id: 'S6', example: 'and the ferry and the tug and …' },
]

const CLOSING = '"”’\')]»'

/** S1 and S4: every stop between `from` and `to`, in order. Stops within numbers and addresses are none. */
export function candidates(text: string, from: number, to: number): Candidate[] {
  const found: Candidate[] = []
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue
    const stop = i
    while (i + 1 < to && isStop(text.charCodeAt(i + 1))) i++
    let end = i + 1
    while (end < to && CLOSING.includes(text[end]!) && !opens(text, end, to)) end++
    if (end >= to) break
    if (isWhite(text.charCodeAt(end))) found.push({ rule: 'S1', stop, end })
    else if (end === i + 1 ? isGlued(text, stop, end) : /["“\p{Lu}]/u.test(text[end]!)) {
      found.push({ rule: 'S4', stop, end })
    }
    i = end - 1
  }
  return found
}

/** S5: the place and agency before a report's first words; the offset of the first word behind them, or -1. */
export function datelineEnd(text: string, from: number, to: number): number {
  const start = text.slice(from, Math.min(to, from + 120))
  const found = DATELINE.exec(start) ?? DATED.exec(start) ?? PLACE_COLON.exec(start)
  return found === null || from + found[0].length >= to ? -1 : from + found[0].length
}

const PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]{1,2}(?:\p{Lu}[\p{L}.'’-]*|\d{1,2},?|\d{4}|(?:al|el|de|la)-?)){0,7}`
const AGENCY = String.raw`\([\p{Lu}][\p{L}./ -]{1,30}\)`
const DATELINE = new RegExp(
  String.raw`^(?:${PLACE}\s?(?:${AGENCY})?|(?:\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,4} )?${AGENCY})\s?(?:—|–|--?)\s+(?=["“‘']?[\p{Lu}\d])`,
  'u',
)
/** *Port Ellis, 12 Mar 90 (Orme Radio) --*: a place in any case, where a whole date stands behind it. */
const DATED =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}, \d{1,2} \p{Lu}\p{L}{2,8}\.? \d{2,4}\s?(?:[([][^()[\]]{1,60}[)\]])?\s?(?:—|–|--?)\s+/u
const PLACE_COLON =
  /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2}(?:, \p{Lu}\p{Ll}{2,})?: (?=(?:The|A|An|In|At)\s)/u

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

function isWhite(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a)
  )
}

/** A quotation mark right behind a stop opens the next words where a letter follows it and no white space stands before. */
function opens(text: string, at: number, to: number): boolean {
  return (
    /['"’]/.test(text[at]!) && at + 1 < to && /[\p{Lu}]/u.test(text[at + 1]!) && text[at] !== '’'
  )
}

/** A full stop between a word in lower case and one with a capital: the space is missing. */
function isGlued(text: string, stop: number, end: number): boolean {
  return (
    end === stop + 1 &&
    /[\p{Ll}\d)"”][\p{Ll}\d)"”]$/u.test(text.slice(Math.max(0, stop - 2), stop)) &&
    /^(?:["“‘]?\p{Lu}[\p{Ll}\s’']|["“])/u.test(text.slice(end, end + 3)) &&
    !/[@/]\S*$/.test(text.slice(Math.max(0, stop - 30), stop))
  )
}
