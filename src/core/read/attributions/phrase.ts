/** Phrases on trees: who speaks, how far a noun phrase goes, and how far what was said goes. */
import { child, children, extent, isRelation, isUpos } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import { sentenceRange, type Page, type Range } from './page.js'
import {
  CLAUSE_VERBS,
  DAY_WORDS,
  DOCUMENT_NOUNS,
  NEGATING_GOVERNORS,
  OWN_PRONOUNS,
  SOURCE_PRONOUNS,
} from './lexicon.en.js'
import { phraseBefore } from './rough.js'

/** A relative clause of up to so many words stays in the phrase of its noun. */
const SHORT_RELATIVE = 6

const OPENING = /^(?:[“„«‘"]|``)$/
const CLOSING = /^(?:[”»’"]|'')$/
const LOOSE = /^(?:[,;:.…]|\.{2,}|-{1,3}|[–—])$/

export const isQuoteMark = (form: string) => OPENING.test(form) || CLOSING.test(form)

/** The whole noun phrase of a head: without relative clauses after a comma, long ones, and anything from `stop` on. */
export function nounPhrase(page: Page, head: number, stop = -1): Range {
  const { words } = page
  const range = extent(words, head, (c) => {
    if (stop > head ? c >= stop : stop !== -1 && c <= stop && c < head) return true
    if (isRelation(words, c, 'acl:relcl')) {
      const { first, last } = extent(words, c)
      return last - first > SHORT_RELATIVE || isLoose(page, first - 1)
    }
    if (isRelation(words, c, 'acl')) return c > head && isLoose(page, extent(words, c).first - 1)
    if (isRelation(words, c, 'advmod') && c < head) return DAY_WORDS.has(words.lemma[c]!)
    return isRelation(words, c, 'parataxis', 'advcl', 'cop', 'nsubj', 'discourse', 'cc:preconj')
  })
  return clipped(page, head, { ...range, last: beforeRelative(page, head, range.last) }, stop)
}

/** Where *, who …* or *, which …* begins behind the head of a phrase. */
function beforeRelative(page: Page, head: number, last: number): number {
  for (let w = head + 1; w + 1 < last; w++) {
    if (
      isLoose(page, w) &&
      /^(who|which|whose|where|released|published|posted)$/.test(page.words.form[w + 1]!)
    )
      return w
  }
  return last
}

/** Keeps a phrase in one piece around its head: inside its sentence, and not over the cue. */
function clipped(page: Page, head: number, range: Range, stop: number): Range {
  const sentence = sentenceRange(page, head)
  let { first, last } = range
  first = Math.max(first, sentence.first)
  last = Math.min(last, sentence.last)
  if (stop > head) last = Math.min(last, stop)
  if (stop !== -1 && stop < head) first = Math.max(first, stop + 1)
  while (first < head && (isLoose(page, first) || isQuoteMark(page.words.form[first]!))) first++
  while (first < head && isUpos(page.words, first, 'ADP', 'CCONJ', 'SCONJ')) first++
  while (last - 1 > head && isLoose(page, last - 1)) last--
  return { first, last }
}

export function isLoose(page: Page, word: number): boolean {
  return word >= 0 && LOOSE.test(page.words.form[word]!)
}

/** A range without commas, colons, dashes and *that* at its edges; null where no word is left. */
export function trimmed(page: Page, range: Range): Range | null {
  const { words } = page
  let { first, last } = range
  for (; first < last; first++) {
    const form = words.form[first]!
    const opensLate = CLOSING.test(form) && !OPENING.test(form)
    if (isLoose(page, first) || opensLate || form === ')') continue
    if (words.lemma[first] === 'that' && words.xpos[first] === X.IN) continue
    if (OPENING.test(form) && isStrayClose(page, first)) continue
    break
  }
  for (; last > first; last--) {
    const form = words.form[last - 1]!
    if (isLoose(page, last - 1) || form === '(' || isUpos(words, last - 1, 'CCONJ')) continue
    if (isQuoteMark(form) && page.quoteOf[last - 1] !== -1 && opensHere(page, last - 1)) continue
    break
  }
  return last > first ? { first, last } : null
}

/** True where a straight mark at the start of a range closes a quotation rather than opening one. */
function isStrayClose(page: Page, word: number): boolean {
  const q = page.quoteOf[word]!
  return q !== -1 && page.words.to[word] === page.quotations[q]!.to && !opensHere(page, word)
}

function opensHere(page: Page, word: number): boolean {
  const q = page.quoteOf[word]!
  return q !== -1 && page.words.from[word] === page.quotations[q]!.from
}

/** Who does what the verb says, as a noun phrase; null where nobody is named or it is *you* or an order. */
export function speaker(page: Page, verb: number): Range | null {
  const joined = sharedSpeaker(page, verb)
  if (joined) return joined
  const head = speakerHead(page, verb, 0)
  if (head === -1) return null
  const source = nounPhrase(page, head, page.sentenceOf[head] === page.sentenceOf[verb] ? verb : -1)
  const better = closer(page, verb, head, source)
  return isSpeaker(page, better) ? better : null
}

/** Of *said …, but admitted …*: who said, said it too. */
function sharedSpeaker(page: Page, verb: number): Range | null {
  const { words } = page
  const { first } = sentenceRange(page, verb)
  let at = verb - 1
  while (at > first && isUpos(words, at, 'ADV')) at--
  if (at <= first || !isUpos(words, at, 'CCONJ') || joinedCue(page, at) !== verb) return null
  for (let w = at - 1; w >= first; w--) {
    if (!CLAUSE_VERBS.has(words.lemma[w]!) || !isUpos(words, w, 'VERB')) continue
    if (words.xpos[w] !== X.VBD && words.xpos[w] !== X.VBZ && words.xpos[w] !== X.VBP) continue
    const source = speaker(page, w)
    if (source) return source
  }
  return null
}

/** False for marks, numbers, and pronouns that nobody is behind. */
export function isSpeaker(page: Page, source: Range): boolean {
  const { words } = page
  if (source.last - source.first > 1) return true
  const word = source.first
  if (isUpos(words, word, 'PUNCT', 'SYM', 'NUM') && words.lemma[word] !== 'one') return false
  if (!isUpos(words, word, 'PRON', 'DET')) return true
  const form = words.form[word]!.toLowerCase()
  return SOURCE_PRONOUNS.has(form) && !(OWN_PRONOUNS.has(form) && page.quoteOf[word] !== -1)
}

/** The words right before a finite cue, where they hold the tree's phrase or the tree's phrase is far off. */
function closer(page: Page, verb: number, head: number, source: Range): Range {
  const { words } = page
  const participle = words.xpos[verb] === X.VBG || words.xpos[verb] === X.VB
  if (head > verb && !participle && !isPassive(page, verb))
    return setOffBefore(page, verb) ?? source
  if (participle || head > verb || isPassive(page, verb) || !isRelation(words, head, 'nsubj'))
    return source
  const before = phraseBefore(page, verb)
  if (!before || words.head[head] !== verb) return source
  const holds = before.first <= source.first && source.last <= before.last
  return holds || before.first >= source.last ? before : source
}

/** *“…,” the mayor said in a statement*: a phrase between a comma or quotation mark and the cue. */
function setOffBefore(page: Page, verb: number): Range | null {
  const before = phraseBefore(page, verb)
  if (!before || before.first === 0) return null
  const form = page.words.form[before.first - 1]!
  return form === ',' || isQuoteMark(form) ? before : null
}

/** The head word of who speaks, or -1: subject, by-agent, shared subject, noun that a participle hangs on. */
export function speakerHead(page: Page, verb: number, depth: number): number {
  const { words } = page
  if (depth > 4) return -1
  const passive = isPassive(page, verb)
  const subject = passive ? agent(page, verb) : child(words, verb, 'nsubj')
  if (subject !== -1) return antecedent(page, subject, verb)
  if (passive) return -1
  const head = words.head[verb]!
  if (head === -1) return inverted(page, verb)
  const participle = words.xpos[verb] === X.VBG || words.xpos[verb] === X.VBN
  if (
    isRelation(words, verb, 'conj', 'xcomp', 'ccomp') &&
    isUpos(words, head, 'VERB', 'ADJ', 'AUX')
  ) {
    const ccomp = isRelation(words, verb, 'ccomp')
    return ccomp && !participle ? inverted(page, verb) : speakerHead(page, head, depth + 1)
  }
  if (isRelation(words, verb, 'advcl') && participle) return speakerHead(page, head, depth + 1)
  if (isRelation(words, verb, 'acl') && isUpos(words, head, 'NOUN', 'PROPN', 'PRON')) {
    return words.xpos[verb] === X.VBG || takesObject(page, verb) ? issuer(page, head, depth) : -1
  }
  return inverted(page, verb)
}

/** Of *released a statement saying*: who released it; else the statement itself. */
function issuer(page: Page, noun: number, depth: number): number {
  const { words } = page
  const verb = words.head[noun]!
  if (verb === -1 || !isRelation(words, noun, 'obj') || !ISSUES.has(words.lemma[verb]!)) return noun
  if (!DOCUMENT_NOUNS.has(words.lemma[noun]!)) return noun
  const by = speakerHead(page, verb, depth + 1)
  return by === -1 ? noun : by
}

const ISSUES = new Set('issue release make give send publish put deliver'.split(' '))

/** *said Kirby*, where the parser took the speaker for something else: a noun phrase right behind the cue. */
function inverted(page: Page, verb: number): number {
  const { words } = page
  if (!CLAUSE_VERBS.has(words.lemma[verb]!) || words.xpos[verb] === X.VBG) return -1
  const at = verb + 1
  if (at < words.count && page.sentenceOf[at] === page.sentenceOf[verb]) {
    for (const c of children(words, verb)) {
      if (c > verb && isRelation(words, c, 'obj', 'iobj', 'obl', 'nsubj', 'vocative', 'dep')) {
        if (extent(words, c).first === at && isUpos(words, c, 'NOUN', 'PROPN', 'PRON')) return c
      }
    }
  }
  return before(page, verb)
}

/** A noun right before the cue that the parser left aside. */
function before(page: Page, verb: number): number {
  const { words } = page
  let at = verb - 1
  const start = sentenceRange(page, verb).first
  while (at >= start && isUpos(words, at, 'ADV', 'AUX', 'PART')) at--
  if (at < start || !isUpos(words, at, 'NOUN', 'PROPN', 'PRON')) return -1
  let head = at
  while (
    words.head[head]! >= start &&
    words.head[head]! < at &&
    isUpos(words, words.head[head]!, 'NOUN', 'PROPN')
  ) {
    head = words.head[head]!
  }
  while (isRelation(words, head, 'compound', 'flat') && Math.abs(words.head[head]! - head) < 4) {
    const up = words.head[head]!
    if (up >= verb || !isUpos(words, up, 'NOUN', 'PROPN')) break
    head = up
  }
  return isRelation(words, head, 'obj', 'obl', 'nmod') && head === at ? -1 : head
}

/** The noun that *who*, *which* or *that* stands for; the word itself where it stands for none. */
function antecedent(page: Page, subject: number, verb: number): number {
  const { words } = page
  if (!/^(who|which|that)$/.test(words.lemma[subject]!)) return subject
  for (let at = verb; at !== -1; at = words.head[at]!) {
    if (
      isRelation(words, at, 'acl:relcl') &&
      isUpos(words, words.head[at]!, 'NOUN', 'PROPN', 'PRON')
    ) {
      return words.head[at]!
    }
  }
  return subject
}

export function isPassive(page: Page, verb: number): boolean {
  const { words } = page
  if (words.xpos[verb] !== X.VBN && words.xpos[verb] !== X.VBD) return false
  if (child(words, verb, 'aux:pass', 'nsubj:pass') !== -1) return true
  const reduced = isRelation(words, verb, 'acl') && !isRelation(words, verb, 'acl:relcl')
  return words.xpos[verb] === X.VBN && reduced && !takesObject(page, verb)
}

/** *a source told the Herald*: a participle with an object right behind it is no passive, whatever its tag. */
function takesObject(page: Page, verb: number): boolean {
  const { words } = page
  return words.lemma[verb] === 'tell' && child(words, verb, 'obj', 'iobj', 'ccomp') > verb
}

/** The *by*-phrase of a passive, or -1. */
export function agent(page: Page, verb: number): number {
  const { words } = page
  const marked = child(words, verb, 'obl:agent')
  if (marked !== -1) return marked
  for (const c of children(words, verb)) {
    if (!isRelation(words, c, 'obl') || !isUpos(words, c, 'NOUN', 'PROPN', 'PRON')) continue
    const of = child(words, c, 'case')
    if (of !== -1 && words.lemma[of] === 'by') return c
  }
  return -1
}

/** The cue with its particle, and with what negates it: *could not confirm*, *refused to rule out*. */
export function cueRange(page: Page, verb: number): Range {
  const { words } = page
  let first = verb
  let last = verb + 1
  const particle = child(words, verb, 'compound:prt')
  if (particle === verb + 1) last = particle + 1
  if (isNegated(page, verb)) {
    const governor = negatingGovernor(page, verb)
    if (governor !== -1) first = governor
    for (const c of children(words, governor === -1 ? verb : governor)) {
      if (c < first && isRelation(words, c, 'aux', 'cop', 'advmod') && first - c < 5) first = c
    }
  }
  return { first, last }
}

/** *not*, *never*, *no one*, *refused to*: the source does not do what the cue says. */
export function isNegated(page: Page, verb: number): boolean {
  return hasNot(page, verb) || negatingGovernor(page, verb) !== -1
}

function hasNot(page: Page, verb: number): boolean {
  const { words } = page
  for (const c of children(words, verb)) {
    if (page.quoteOf[c] !== page.quoteOf[verb]) continue
    if (isRelation(words, c, 'advmod', 'aux') && /^(not|n['’]t|never)$/.test(words.lemma[c]!))
      return true
    if (isRelation(words, c, 'nsubj') && NOBODY.test(words.lemma[c]!)) return true
    if (isRelation(words, c, 'nsubj') && hasNo(page, c)) return true
  }
  return false
}

const NOBODY = /^(nobody|none|neither|no-one)$/

function hasNo(page: Page, noun: number): boolean {
  const det = child(page.words, noun, 'det', 'cc:preconj')
  return det !== -1 && /^(no|neither)$/.test(page.words.lemma[det]!)
}

function negatingGovernor(page: Page, verb: number): number {
  const { words } = page
  if (!isRelation(words, verb, 'xcomp', 'advcl', 'ccomp')) return -1
  const head = words.head[verb]!
  return head !== -1 && verb - head < 5 && head < verb && NEGATING_GOVERNORS.has(words.lemma[head]!)
    ? head
    : -1
}

/**
 * How far a clause that was said goes to the right: the subtree, and on to the next comma or conjunction that belongs to the
 * cue, because parsers hang the last phrase on the wrong verb. A verb of saying joined to it that lacks its own subject
 * (*said …, but admitted …*) belongs to the cue.
 */
export function contentRange(page: Page, clause: number, cue: number): Range {
  const { words } = page
  const sentence = sentenceRange(page, cue)
  const range = extent(words, clause, (c) => c === cue || joinsCue(page, c))
  let { first, last } = range
  if (clause > cue) {
    first = Math.max(first, cue + 1)
    last = Math.min(Math.max(last, clause + 1), sentence.last)
    const mark = child(words, clause, 'mark')
    if (mark > cue && words.lemma[mark] === 'that')
      first = Math.max(mark + 1, Math.min(first, clause))
    last = beforeNextCue(page, first, reached(page, last, sentence.last))
  } else {
    last = Math.min(last, cue)
    first = Math.max(first, sentence.first)
  }
  return { first, last }
}

function joinsCue(page: Page, word: number): boolean {
  const { words } = page
  return (
    isRelation(words, word, 'conj') &&
    isUpos(words, word, 'VERB') &&
    JOINS.has(words.lemma[word]!) &&
    child(words, word, 'nsubj') === -1 &&
    child(words, word, 'ccomp') !== -1
  )
}

/** Cuts at *but admitted*, *and said*: a second cue of the same speaker. */
function beforeNextCue(page: Page, first: number, last: number): number {
  for (let w = first + 1; w < last - 2; w++) {
    if (isUpos(page.words, w, 'CCONJ') && joinedCue(page, w) !== -1) return w
  }
  return last
}

/** The cue verb that a conjunction joins to the one before it without a subject of its own, or -1. */
export function joinedCue(page: Page, conjunction: number): number {
  const { words } = page
  let at = conjunction + 1
  while (at < words.count && isUpos(words, at, 'ADV') && at - conjunction < 3) at++
  if (page.quoteOf[conjunction] !== -1 || !JOINS.has(words.lemma[at] ?? '')) return -1
  const finite = words.xpos[at] === X.VBD || words.xpos[at] === X.VBZ || words.xpos[at] === X.VBP
  return finite &&
    (OPENS_CLAUSE.test(words.form[at + 1] ?? '') || isQuoteMark(words.form[at + 1] ?? ''))
    ? at
    : -1
}

const OPENS_CLAUSE =
  /^(that|it|he|she|they|the|a|an|its|his|her|their|there|this|these|we|one|some|no)$/i

const JOINS = new Set(
  'say add deny admit insist warn acknowledge confirm explain note claim tell stress argue announce'.split(
    ' ',
  ),
)

/** Moves an end on over words that no comma, colon or conjunction sets off. */
function reached(page: Page, last: number, end: number): number {
  let at = last
  while (at < end && !isBreak(page, at) && !startsClause(page, at)) at++
  return at
}

/** Commas, stops, dashes and conjunctions; a quotation mark breaks nothing. */
function isBreak(page: Page, word: number): boolean {
  if (isQuoteMark(page.words.form[word]!)) return false
  return isUpos(page.words, word, 'PUNCT', 'CCONJ', 'SYM')
}

function startsClause(page: Page, word: number): boolean {
  const { words } = page
  return (
    isUpos(words, word, 'SCONJ') &&
    /^(while|although|though|whereas|when|as|after|because)$/.test(words.lemma[word]!)
  )
}
