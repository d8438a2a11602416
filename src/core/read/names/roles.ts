/** N7: the words beside a person that say who it is: before the name, or set off by a comma behind or before it. */
import { ROLE_WORDS, TITLE_WORDS } from '../../language/names/lexicon.en.js'
import { XPOS } from '../../language/tagset.js'
import { wordsSpan } from '../../language/tree.js'
import type { Span } from '../../model/index.js'
import { lower, sentenceBounds, type Given } from './found.js'

/** The most words of a role. */
const LONGEST_ROLE = 14

/** The roles that stand beside one mention of a person. */
export function rolesOf(
  given: Given,
  first: number,
  last: number,
  isTaken: (word: number) => boolean,
): Span[] {
  const [start, end] = sentenceBounds(given, first)
  return [
    before(given, first, start, isTaken),
    behind(given, last, end),
    setOffBefore(given, first, start),
  ].flatMap((range) =>
    range && tells(given, range) ? [wordsSpan(given.words, range[0], range[1])] : [],
  )
}

/** True where the words say more than *Mr* or *man*. */
function tells(given: Given, [first, last]: Range): boolean {
  return (
    last - first > 1 || !/^(?:mr|mrs|ms|miss|mx|man|woman|person)\.?$/.test(lower(given, first))
  )
}

type Range = readonly [first: number, last: number]

const isRole = (given: Given, at: number): boolean => {
  const word = lower(given, at)
    .replace(/\.$/, '')
    .replace(/^(?:ex|vice|co)-?/, '')
  return (
    ROLE_WORDS.has(word) ||
    TITLE_WORDS.has(word) ||
    /(?:man|woman|person|ist|ian|minister)$/.test(word)
  )
}

const tag = (given: Given, at: number): string => XPOS[given.words.xpos[at] ?? 0]!

/** *Belgian federal prosecutor* before the name. */
function before(
  given: Given,
  first: number,
  start: number,
  isTaken: (word: number) => boolean,
): Range | null {
  if (first === start) return null
  const office = isRole(given, first - 1) ? first - 1 : officeBefore(given, first, start)
  if (office < 0) return null
  let from = office
  while (from > start && first - from < 8) {
    const word = lower(given, from - 1)
    const kind = tag(given, from - 1)
    const joins =
      /^(?:-|of|and|’s|'s|&)$/.test(word) &&
      from - 1 > start &&
      (word !== 'and' || isRole(given, from - 2))
    if (
      !joins &&
      !TITLE_WORDS.has(word) &&
      !/^(?:NNP?S?|NNPS|JJ[RS]?|VBN|CD|POS|HYPH|AFX)$/.test(kind)
    )
      break
    if (word === 'of' && !isRole(given, from - 2)) break
    if (/^NNP/.test(kind) && isTaken(from - 1) && word !== 'u.s.' && joins) break
    from--
  }
  while (from < first && /^(?:-|of|and|'s|’s)$/.test(lower(given, from))) from++
  return from < first ? [from, first] : null
}

/** *Secretary of State*: the role before *of* or *for* and large words; -1 where there is none. */
function officeBefore(given: Given, first: number, start: number): number {
  let at = first - 1
  while (at > start && first - at < 5 && /^NNP/.test(tag(given, at))) at--
  const of = at < first - 1 && at > start && /^(?:of|for)$/.test(lower(given, at))
  return of && isRole(given, at - 1) ? at - 1 : -1
}

/** *, the prosecutor's spokesman in Coret,* behind the name. */
function behind(given: Given, last: number, end: number): Range | null {
  if (lower(given, last) !== ',' || last + 1 >= end) return null
  const from = last + 1
  if (!/^(?:DT|PRP\$|NN|NNP|NNS|JJ|JJS|CD|NNPS|VBN)$/.test(tag(given, from))) return null
  let to = from
  let head = -1
  while (to < end && to - from < LONGEST_ROLE) {
    const word = lower(given, to)
    if (
      /^[,.;:()–—]$/.test(word) ||
      /^(?:who|whom|whose|which|that|was|is|were|has|had|said|says|told|and)$/.test(word)
    )
      break
    if (head < 0 && /^NNP?S?$/.test(tag(given, to)) && isRole(given, to)) head = to
    if (head < 0 && tag(given, to) === 'IN') return null
    to++
  }
  const stop = lower(given, to)
  if (head < 0 || !(to === end || /^[,.;:()–—]$/.test(stop) || stop === 'who' || stop === 'whose'))
    return null
  return [/^(?:DT)$/.test(tag(given, from)) && to > from + 1 ? from + 1 : from, to]
}

/** *Coulter's widow, Dana Brook*: set off before the name. */
function setOffBefore(given: Given, first: number, start: number): Range | null {
  if (first - 2 < start || lower(given, first - 1) !== ',' || !isRole(given, first - 2)) return null
  let from = first - 2
  while (
    from > start &&
    first - from < 9 &&
    /^(?:NNP?S?|NNPS|JJ|POS|PRP\$|HYPH|CD)$/.test(tag(given, from - 1))
  )
    from--
  return from < first - 1 ? [from, first - 1] : null
}
