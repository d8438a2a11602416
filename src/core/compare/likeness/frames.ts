/** What a clause is built of: what it says of whom, what it only mentions in passing, and what it counts. */
import { child, children, extent, isRelation, isUpos, sentenceOf } from '../../language/tree.js'
import { intersects } from '../../model/groups.js'
import type { Words } from '../../model/index.js'
import { antecedentOf } from './told/antecedents.js'
import { deedsIn, type Deed } from './told/deeds.js'
import type { Lexed } from './lexed.js'
import { SOMEBODY, type Way } from './lexicon.en.js'
import { waysIn } from './fates/ways.js'

/** A clause as something that is said of somebody. */
export interface Frame {
  /** The term of the word that carries the clause: *sank* of *the ferry that was built in Aldmere sank*. */
  readonly head: string | null
  /** Terms of a subject that stands before the clause: *the ferry* of *… and sank off Aldmere*. */
  readonly subject: readonly string[]
  /** Terms that only tell which one is meant: *built*, *Aldmere* of *the ferry that was built in Aldmere*. */
  readonly aside: ReadonlySet<string>
  /** Terms of what is said to have brought it about: *a gas leak* of *the blast was caused by a gas leak*. */
  readonly causes: ReadonlySet<string>
  /** By what it says that somebody came to harm. */
  readonly ways: ReadonlySet<Way>
  /** Numbers by what they count; `''` where that is not said, or people: *five were killed*. */
  readonly counts: readonly Counted[]
  readonly deeds: readonly Deed[]
}

/** Terms of what may befall people who are counted. */
const BEFALLS: ReadonlySet<string> = new Set(['kill', 'injure', 'missing', 'arrest', 'hostage'])

/** True where both tell what befell somebody, and not the same: *nine people were killed*, *nine people are missing*. */
export function befellOtherwise(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a, b].map((terms) => terms.filter((term) => BEFALLS.has(term)))
  return x!.length > 0 && y!.length > 0 && !x!.some((term) => y!.includes(term))
}

/** *Eleven people* are not *200 people*, but may be *three cells*. */
export function countOtherwise(a: Frame, b: Frame): boolean {
  return a.counts.some((x) => b.counts.some((y) => x.of === y.of && x.number !== y.number))
}

/** Of two things or more both give another number, and of fewer the same: *six rifles, 12 magazines*, *14 rifles, 31 magazines*. */
export function countOthers(a: Frame, b: Frame): boolean {
  const things = a.counts.flatMap((x) =>
    b.counts.filter((y) => x.of !== '' && x.of === y.of).map((y) => x.number === y.number),
  )
  const others = things.filter((isSame) => !isSame).length
  return others > 1 && 2 * others > things.length
}

/** A number with the term of what it counts. */
export interface Counted {
  readonly of: string
  readonly number: string
}

/** The frame of the words from `first` up to, not including, `last`. */
export function frameOf(own: Lexed, first: number, last: number): Frame {
  const { words, term } = own
  const root = rootOf(words, first, last)
  return {
    head: term[root] ?? null,
    subject: [...new Set([...subjectBefore(own, root, first), ...takenUp(own, root, first)])],
    aside: asideTerms(own, root, first, last),
    causes: causesIn(own, first, last),
    ways: waysIn(words, first, last),
    counts: countsIn(own, first, last),
    deeds: deedsIn(own, first, last, root),
  }
}

/** True where both tell what brought it about, or by what somebody came to harm, and not the same. */
export function causedOtherwise(a: Frame, b: Frame): boolean {
  const isOther = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size > 0 && y.size > 0 && !intersects(x, y)
  return isOther(a.causes, b.causes) || isOther(a.ways, b.ways)
}

/** *caused by X*, *X caused it*, *X was the cause*. */
function causesIn({ words, term }: Lexed, first: number, last: number): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at = first; at < last; at++) {
    if (words.lemma[at] !== 'cause') continue
    const agent = children(words, at).find(
      (c) => c > at && isRelation(words, c, 'obl') && isBy(words, c),
    )
    const told = isUpos(words, at, 'VERB') || child(words, at, 'cop') !== -1
    const by = agent ?? (told ? child(words, at, 'nsubj') : -1)
    if (isRelation(words, Math.max(by, 0), 'nsubj:pass')) continue
    const known = by >= first && by < last
    // Headlines lose the subject: *Minister: bomb under a bench caused the blast*.
    if (!known && !(told && isUpos(words, at - 1, 'NOUN', 'PROPN'))) continue
    const range = !known
      ? { first, last: at }
      : extent(words, by, (word) => isRelation(words, word, 'acl', 'nmod', 'appos'))
    for (const one of term.slice(range.first, Math.min(range.last, last))) if (one) found.add(one)
  }
  return found
}

const isBy = (words: Words, word: number): boolean => {
  const preposition = child(words, word, 'case')
  return preposition !== -1 && words.lemma[preposition] === 'by'
}

/** The word on which the others of the range hang: the first verb that does, else the first word. */
export function rootOf(words: Words, first: number, last: number): number {
  const roots: number[] = []
  for (let at = first; at < last; at++) {
    const head = words.head[at]!
    if ((head < first || head >= last) && !isUpos(words, at, 'PUNCT')) roots.push(at)
  }
  return roots.find((at) => isUpos(words, at, 'VERB', 'AUX')) ?? roots[0] ?? first
}

/** The subject that a clause shares with the one that it follows. */
function subjectBefore({ words, term }: Lexed, root: number, first: number): string[] {
  if (child(words, root, 'nsubj') >= first) return []
  let at = root
  while (isRelation(words, at, 'conj', 'xcomp') && words.head[at]! >= 0) {
    at = words.head[at]!
    const subject = child(words, at, 'nsubj')
    if (subject === -1 || sentenceOf(words, subject) !== sentenceOf(words, root)) continue
    if (subject >= first) return []
    const range = extent(words, subject, (word) => isRelation(words, word, 'acl', 'appos', 'conj'))
    return [...new Set(term.slice(range.first, range.last).filter((one) => one !== null))]
  }
  return []
}

/** What the pronouns beside the main word take up from before the clause: *it had been broken*. */
function takenUp({ words, term }: Lexed, root: number, first: number): string[] {
  return children(words, root).flatMap((word) => {
    if (term[word] !== null || !isRelation(words, word, 'nsubj', 'nsubj:pass', 'obj')) return []
    const noun = antecedentOf(words, word)
    if (noun === -1 || noun >= first) return []
    const range = extent(words, noun, (one) =>
      isRelation(words, one, 'acl', 'acl:relcl', 'appos', 'conj', 'nmod'),
    )
    return term.slice(range.first, range.last).filter((one) => one !== null)
  })
}

/** Terms that stand only in relative clauses and participles that tell a noun from others. */
function asideTerms(
  { words, term }: Lexed,
  root: number,
  first: number,
  last: number,
): ReadonlySet<string> {
  const found = new Set<string>()
  if (!isUpos(words, root, 'VERB', 'AUX') && child(words, root, 'cop') === -1) return found
  if (child(words, root, 'expl') !== -1) return found
  const told = new Set<string>()
  for (let at = first; at < last; at++) {
    const one = term[at]
    if (one) (isInAside(words, at, root, first) ? found : told).add(one)
  }
  for (const one of told) found.delete(one)
  return found
}

function isInAside(words: Words, word: number, root: number, first: number): boolean {
  for (let at = word; at >= first && at !== root; at = words.head[at]!)
    if (isAside(words, at, first)) return true
  return false
}

/** *that was built in Aldmere*, *built in Aldmere*, but not *plans to build*. */
function isAside(words: Words, at: number, first: number): boolean {
  if (words.head[at]! < first) return false
  if (isRelation(words, at, 'acl:relcl')) return true
  return isRelation(words, at, 'acl') && words.lemma[at] !== words.form[at]!.toLowerCase()
}

function countsIn({ words, term }: Lexed, first: number, last: number): Counted[] {
  const found: Counted[] = []
  for (let at = first; at < last; at++) {
    const number = term[at]
    if (!number?.startsWith('#')) continue
    let counted = isRelation(words, at, 'nummod') ? words.head[at]! : child(words, at, 'nmod')
    if (counted !== -1 && isUpos(words, counted, 'NUM')) counted = words.head[counted]!
    const of = counted === -1 ? null : term[counted]
    found.push({ of: !of || SOMEBODY.has(of) ? '' : of, number })
  }
  return found
}

/** *since the front took up arms* tells when, and is no claim of its own. */
export function isTemporal(words: Words, at: number): boolean {
  return /^(?:since|until|till|before|when|whenever)$/i.test(words.form[leftEdge(words, at)]!)
}

/** The first word of everything that hangs on a word. */
export function leftEdge(words: Words, at: number): number {
  let edge = at
  for (let child = words.firstChild[at]!; child !== -1; child = words.nextSibling[child]!) {
    if (child < edge) edge = Math.min(edge, leftEdge(words, child))
  }
  return edge
}
