/** The ordered judges: each may hold that a stop ends no sentence. */
import { BEFORE_NUMBERS, COMMON, DOMAINS, INNER, SAYING, STARTERS, TITLES } from './lexicon.en.js'
import type { Candidate } from './rules.js'

/** What a judge sees: the candidate, the word before the stop and the text behind it. */
interface Around {
  readonly text: string
  readonly candidate: Candidate
  /** The word before the stop, in lower case, without opening marks. */
  readonly before: string
  /** The first word behind, with its opening marks. */
  readonly after: string
  /** Where the sentence began. */
  readonly from: number
}

/** True where the stop does not end a sentence. */
type Veto = (around: Around) => boolean

const titles = new Set<string>(TITLES)
const beforeNumbers = new Set<string>(BEFORE_NUMBERS)
const common = new Set<string>(COMMON)
const inner = new Set<string>(INNER)
const starters = new Set<string>(STARTERS)
const saying = new Set<string>(SAYING)
const domains = new Set<string>(DOMAINS)

/** A word in lower case goes on with the sentence. */
const goesOn: Veto = ({ after, candidate }) =>
  candidate.rule === 'S1' && /^["“‘'([–—-]*\p{Ll}/u.test(after)

/** *Dr.*, *Lt. Col.*, *e.g.*: a title or the like. */
const isTitle: Veto = ({ before, candidate, text }) =>
  text[candidate.stop] === '.' &&
  candidate.end === candidate.stop + 1 &&
  (titles.has(before) || inner.has(before))

/** *No. 10*, *Jan. 5*: a number follows. *Jan.* before a name is hardly the end either. */
const isBeforeNumber: Veto = ({ before, after, candidate, text }) =>
  text[candidate.stop] === '.' &&
  beforeNumbers.has(before) &&
  (/^\d/.test(after) || (before !== 'no' && !isStarter(after)))

/** *U.S. Army*, *J. Smith*, *10 a.m. Monday*: ends a sentence only before a word that begins sentences. */
const isAbbreviation: Veto = ({ before, after, candidate, text }) =>
  text[candidate.stop] === '.' &&
  candidate.end === candidate.stop + 1 &&
  (common.has(before) || /^(?:\p{L}\.)*\p{L}$/u.test(before)) &&
  !isStarter(after) &&
  !/^["“]/.test(after)

/** “Why?” Novak asked: the quotation and its speaker are one sentence. */
const hasSpeaker: Veto = ({ text, candidate }) => {
  if (!/["”’']/.test(text[candidate.end - 1]!)) return false
  const [first = '', second = '', third = ''] = text
    .slice(candidate.end, candidate.end + 80)
    .trim()
    .split(/\s+/)
  if (!/^\p{Lu}/u.test(first)) return false
  return (
    saying.has(second.replace(/[,.:]$/, '')) ||
    (/^\p{Lu}/u.test(second) && saying.has(third.replace(/[,.:]$/, '')))
  )
}

/** *1. Close the door*: a number at the start of its sentence is a bullet. */
const isBullet: Veto = ({ text, candidate, from }) =>
  /^\(?\d{1,3}$/.test(text.slice(from, candidate.stop).slice(0, 6))

/** *Daily.Com*: an address is glued on purpose. */
const isAddress: Veto = ({ candidate, after }) =>
  candidate.rule === 'S4' && domains.has(/^\p{L}*/u.exec(after)![0].toLowerCase())

/** *… and* after three dots, and a stop before a dash, go on. */
const isPause: Veto = ({ after }) => /^(?:[,;:–—]|--)/.test(after)

/** The judges, in order. */
export const vetoes: readonly Veto[] = [
  goesOn,
  isTitle,
  isBeforeNumber,
  isAbbreviation,
  hasSpeaker,
  isBullet,
  isAddress,
  isPause,
]

/** True where the candidate ends the sentence that began at `from`. */
export function endsHere(text: string, candidate: Candidate, from: number, to: number): boolean {
  const around: Around = {
    text,
    candidate,
    from,
    before: /[^\s"“‘'([—–]*$/u
      .exec(text.slice(Math.max(from, candidate.stop - 24), candidate.stop))![0]
      .toLowerCase(),
    after: /^\s*(\S{0,24})/.exec(text.slice(candidate.end, Math.min(to, candidate.end + 40)))![1]!,
  }
  return !vetoes.some((veto) => veto(around))
}

function isStarter(after: string): boolean {
  return starters.has(/^\p{L}*/u.exec(after)![0].toLowerCase())
}
