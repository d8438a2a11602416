/** What claims are cut into for comparing: a claim of several clauses may say several things. */
import { child, isRelation, isUpos, sentenceOf, wordsIn, wordsSpan } from '../../language/tree.js'
import {
  contains,
  type Claim,
  type Event,
  type FindingId,
  type ReportId,
  type Span,
  type Words,
} from '../../model/index.js'
import { groupBy } from '../../model/groups.js'
import { frameOf, isTemporal, leftEdge, type Frame } from './frames.js'
import type { Lexed } from './lexed.js'
import { readingsIn, type Parties } from './told/readings.js'
import { tollsIn, type Toll } from './tolls.js'

/** One clause of a claim, or the whole of it. */
export interface Proposition {
  readonly claim: Claim
  readonly span: Span
  /** Its terms in order, without repeats. */
  readonly terms: readonly string[]
  readonly numbers: readonly string[]
  readonly frame: Frame
  readonly negative: boolean
  readonly quoted: boolean
  /** Terms that stand in quotation marks. */
  readonly quotes: readonly string[]
  readonly events: readonly Event[]
  readonly tolls: readonly Toll[]
  /** What it comes to, however it is put. */
  readonly readings: readonly string[]
}

/** A clause of its own needs so many terms; a shorter one stays with the clause that it hangs on. */
const CLAUSE_TERMS = 3
/** A claim below so many words is one proposition. */
const LONG_WORDS = 9

/** The propositions of the claims, in the order of the claims. */
export function propositionsOf(
  claims: readonly Claim[],
  lexed: ReadonlyMap<ReportId, Lexed>,
  events: ReadonlyMap<FindingId, Event>,
  texts: ReadonlyMap<ReportId, string>,
  parties: Parties,
): Proposition[] {
  const byReport = groupBy(claims, ({ report }) => report)
  return claims.flatMap((claim) => {
    const own = lexed.get(claim.report)
    if (!own) return []
    const told = claim.events.flatMap((id) => events.get(id) ?? [])
    const inner = nestedIn(claim, byReport.get(claim.report)!)
    return claim.spans.flatMap((span) =>
      clauses(own, span).map(({ first, last }) => {
        const at = wordsSpan(own.words, first, last)
        const terms = termsOutside(own, first, last, inner)
        const text = texts.get(claim.report)!
        const here = told.filter(({ trigger }) => trigger.from >= at.from && trigger.to <= at.to)
        return {
          claim,
          span: at,
          terms,
          numbers: terms.filter((term) => term.startsWith('#')),
          frame: frameOf(own, first, last),
          negative:
            isNegative(own.words, first, last) ||
            claim.polarity === 'denied' ||
            claim.certainty === 'unknown',
          quoted: isQuoted(text, at),
          quotes: quotedTerms(own, first, last),
          events: here,
          tolls: tollsIn(here, at, own, text),
          readings: readingsIn(own, { first, last }, claim, parties),
        }
      }),
    )
  })
}

/** Claims inside the words of another: *they look into reports that the pier sank* says nothing of the pier itself. */
function nestedIn(claim: Claim, all: readonly Claim[]): Span[] {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0)
  const whole = length(claim.spans)
  return all.flatMap((other) => {
    const inside =
      other !== claim && other.spans.every((at) => claim.spans.some((one) => contains(one, at)))
    return inside && length(other.spans) < NESTED_PART * whole ? other.spans : []
  })
}

/** A claim of nearly the same words is another reading of it, not one inside it. */
const NESTED_PART = 0.85

/** The terms of a range without those of the claims inside; all of them where nothing else is left. */
function termsOutside(own: Lexed, first: number, last: number, inner: readonly Span[]): string[] {
  const { words, term } = own
  const isInside = (at: number) =>
    inner.some(({ from, to }) => words.from[at]! >= from && words.to[at]! <= to)
  const all: string[] = []
  const outside: string[] = []
  for (let at = first; at < last; at++) {
    const one = term[at]
    if (!one) continue
    all.push(one)
    if (!isInside(at)) outside.push(one)
  }
  return [...new Set(outside.length > 0 ? outside : all)]
}

/** Word ranges of the clauses of a claim, in order. */
function clauses(own: Lexed, span: Span): { first: number; last: number }[] {
  const { words } = own
  const { first, last } = wordsIn(words, span)
  if (first >= last) return []
  const breaks = last - first < LONG_WORDS ? [] : clauseStarts(words, first, last)
  const edges = [first, ...breaks, last]
  const found: { first: number; last: number }[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const range = { first: edges[i]!, last: edges[i + 1]! }
    const telling = own.term.slice(range.first, range.last).filter((term) => term !== null).length
    const before = found.at(-1)
    if (before && telling < CLAUSE_TERMS && !isSaidApart(words, range) && !isWhole(own, range))
      before.last = range.last
    else found.push(range)
  }
  const [head, next] = found
  const isShort = (one: Range) =>
    own.term.slice(one.first, one.last).filter(Boolean).length < CLAUSE_TERMS
  if (head && next && isShort(head) && !isWhole(own, head)) {
    found.splice(0, 2, { first: head.first, last: next.last })
  }
  return found.map((range) => trim(words, range))
}

interface Range {
  readonly first: number
  readonly last: number
}

/** *both boats sank* of *both boats sank and the fire was put out*: subject and verb are of its own. */
function isWhole({ words, term }: Lexed, { first, last }: Range): boolean {
  if (startsPart(words, first)) return true
  for (let at = first; at < last; at++) {
    if (!isUpos(words, at, 'VERB') || term[at] === null) continue
    if (!isRelation(words, at, 'conj', 'ccomp', 'root', 'parataxis')) continue
    const subject = child(words, at, 'nsubj', 'nsubj:pass')
    if (subject >= first && subject < last) return true
  }
  return false
}

/** *… and then that he had fled*: however short, it is said as a thing of its own. */
function isSaidApart(words: Words, { first, last }: { first: number; last: number }): boolean {
  for (let at = first; at < Math.min(last, first + LEAD_WORDS); at++)
    if (isRelation(words, at, 'mark') && words.lemma[at] === 'that')
      return (
        isRelation(words, words.head[at]!, 'conj') && child(words, words.head[at]!, 'cc') !== -1
      )
  return false
}

/** Before its *that* a clause has so many words at most: *, and then that*. */
const LEAD_WORDS = 4

/** The words at which a new clause starts: sentences, co-ordinated clauses, adverbial clauses, asides. */
function clauseStarts(words: Words, first: number, last: number): number[] {
  const starts = new Set<number>()
  for (let s = sentenceOf(words, first) + 1; words.starts[s]! < last; s++)
    starts.add(words.starts[s]!)
  for (let at = first + 1; at < last; at++) {
    if (startsPart(words, at)) starts.add(at)
    if (!isClauseHead(words, at)) continue
    const start = leftEdge(words, at)
    if (start > first && words.head[at]! >= first && words.head[at]! < start) starts.add(start)
  }
  return [...starts].sort((a, b) => a - b)
}

function isClauseHead(words: Words, at: number): boolean {
  if (isRelation(words, at, 'advcl') && isTemporal(words, at)) return false
  if (isRelation(words, at, 'advcl', 'parataxis'))
    return isUpos(words, at, 'VERB', 'ADJ', 'AUX') || child(words, at, 'cop') !== -1
  if (isRelation(words, at, 'acl:relcl')) return words.form[leftEdge(words, at) - 1] === ','
  return isRelation(words, at, 'conj') && isUpos(words, at, 'VERB', 'AUX') && hasVerbHead(words, at)
}

/** *fourteen dead, **including seven civilians***, *among them two children*. */
function startsPart(words: Words, at: number): boolean {
  if (!/^[,(–—]$/.test(words.form[at - 1] ?? '')) return false
  const form = words.form[at]!.toLowerCase()
  return (
    form === 'including' ||
    (form === 'among' && /^(?:them|whom|those)$/i.test(words.form[at + 1] ?? ''))
  )
}

function hasVerbHead(words: Words, at: number): boolean {
  const head = words.head[at]!
  return head >= 0 && isUpos(words, head, 'VERB', 'AUX', 'ADJ')
}

/** Leaves out punctuation and conjunctions at the edges, but not quotation marks, nor the *as* of *as many as 20*. */
function trim(words: Words, range: { first: number; last: number }) {
  let { first, last } = range
  const isLoose = (at: number) =>
    /^[,;:—–-]$|^(and|but|or|while|as)$/i.test(words.form[at]!) && !isUpos(words, at, 'ADV')
  while (last - first > 1 && isLoose(first)) first++
  while (last - first > 1 && isLoose(last - 1)) last--
  return { first, last }
}

/** *not*, *nobody*; *not fewer than nine* and *not only he* deny nothing. */
function isNegative(words: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (
      /^(not|n't|n’t|no|never|nobody|none|neither|nor|cannot|unable|without|fail(ed|s)?)$/i.test(
        words.form[at]!,
      ) &&
      !/^(?:fewer|less|more|only)$/i.test(words.form[at + 1] ?? '')
    ) {
      return true
    }
  }
  return false
}

/** A mark opens where none is open, and closes where one is; one that is only closed opens at the start. */
function quotedTerms({ words, term }: Lexed, first: number, last: number): string[] {
  const marks = words.form
    .slice(first, last)
    .map((form, i) => (/^["“”]|^``$|^''$/.test(form) ? first + i : -1))
  const at = marks.filter((i) => i >= 0)
  if (at.length === 0) return []
  const [from, to] =
    at.length > 1
      ? [at[0]!, at.at(-1)!]
      : isClosing(words, at[0]!)
        ? [first, at[0]!]
        : [at[0]!, last]
  return term.slice(from, to).filter((one) => one !== null)
}

function isClosing(words: Words, at: number): boolean {
  return at > 0 && words.to[at - 1] === words.from[at]
}

function isQuoted(text: string, { from, to }: Span): boolean {
  return /["“”]/.test(text.slice(Math.max(0, from - 1), from + 1) + text.slice(to - 1, to + 1))
}
