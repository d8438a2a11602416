/** Who speaks: the subject of a cue, what it hangs on, or the phrase beside it. */
import { child, children, extent, isRelation, isUpos } from '../../language/tree.js'
import { X } from '../../language/tagset.js'
import { joinedCue, PARTICIPLES } from './content.js'
import { agent, isPassive, takesObject } from './cue.js'
import { CLAUSE_VERBS, DAY_WORDS, OWN_PRONOUNS, SOURCE_PRONOUNS } from './lexicon.en.js'
import { DOCUMENT_NOUNS, SPOKEN, TIME_NOUNS } from './nouns.en.js'
import { sentenceRange, type Page, type Range } from './page.js'
import { isQuoteMark, nounPhrase } from './phrase.js'
import { isFinite, phraseBefore } from './rough.js'

/** Who does what the verb says, as a noun phrase; null where nobody is named or it is *you* or an order. */
export function speaker(page: Page, verb: number): Range | null {
  const joined = sharedSpeaker(page, verb) ?? behindQuotation(page, verb)
  if (joined) return joined
  const unnamed = askedNotToBeNamed(page, verb)
  if (unnamed) return unnamed
  const head = speakerHead(page, verb, 0)
  if (head === -1) return reduced(page, verb)
  const source = nounPhrase(page, head, page.sentenceOf[head] === page.sentenceOf[verb] ? verb : -1)
  const better = titled(page, verb, closer(page, verb, head, source))
  return isSpeaker(page, better) ? better : null
}

/** *…, police spokeswoman Lena Orth said*: with what stands between a comma and the name, where the tree has cut it off. */
function titled(page: Page, verb: number, source: Range): Range {
  const { words } = page
  if (source.last > verb || !isUpos(words, source.first, 'PROPN')) return source
  const { first: start } = sentenceRange(page, verb)
  let first = source.first
  while (
    first > start &&
    source.first - first < TITLE_WORDS &&
    isUpos(words, first - 1, 'NOUN', 'PROPN', 'ADJ')
  )
    first--
  return first < source.first && words.form[first - 1] === ',' ? { ...source, first } : source
}

/** A title before a name is no longer than this, in words. */
const TITLE_WORDS = 6

/** *A man who asked not to be named said*: trees take the cue for what he asked. */
function askedNotToBeNamed(page: Page, verb: number): Range | null {
  const { words } = page
  if (!isAnonymity(page, verb - 1)) return null
  const { first } = sentenceRange(page, verb)
  for (let w = verb - 4; w > first && verb - w < TITLE_WORDS + 2; w--) {
    if (words.form[w] !== 'who') continue
    const source = phraseBefore(page, w)
    return source && { first: source.first, last: verb }
  }
  return null
}

/** The last word of *not to be named*: whoever asks for that says nothing by it. */
export function isAnonymity({ words }: Page, word: number): boolean {
  return (
    /^(?:named|identified|quoted)$/.test(words.form[word] ?? '') &&
    words.form[word - 1] === 'be' &&
    (words.form[word - 3] === 'not' || words.form[word - 2] === 'not')
  )
}

/** *A statement read out on television said*: a participle that the tree took for a clause that was said. */
function reduced(page: Page, verb: number): Range | null {
  const { words } = page
  for (const c of children(words, verb)) {
    if (c > verb || !isRelation(words, c, 'ccomp') || words.form[c]!.endsWith('ing')) continue
    const subject = child(words, c, 'nsubj')
    if (subject === -1 || subject !== c - 1) continue
    const { first } = extent(words, subject)
    for (let w = c; w < verb; w++) if (isUpos(words, w, 'PUNCT')) return null
    if (isUpos(words, subject, 'NOUN') && verb - first < ASIDE_REACH) return { first, last: verb }
  }
  return null
}

/** *“…,” Maria Lopez, a lawyer and the head of the union, told reporters*: all between a quotation and a comma before its cue. */
function behindQuotation(page: Page, verb: number): Range | null {
  const { words } = page
  const { first: start } = sentenceRange(page, verb)
  if (words.form[verb - 1] !== ',' || page.quoteOf[verb] !== -1) return null
  let first = verb - 1
  while (first > start && page.quoteOf[first - 1] === -1 && verb - first < ASIDE_REACH) first--
  if (first === start || page.quoteOf[first - 1] === -1 || first >= verb - 3) return null
  if (
    !isUpos(words, first, 'PROPN', 'DET', 'NOUN', 'ADJ') ||
    !/^,$/.test(words.form[aside(page, first, verb)] ?? '')
  )
    return null
  return { first, last: verb - 1 }
}

/** The first comma of a range. */
function aside({ words }: Page, first: number, last: number): number {
  let at = first
  while (at < last - 1 && words.form[at] !== ',') at++
  return at < last - 1 ? at : -1
}

/** A name with its aside is no longer than this, in words. */
const ASIDE_REACH = 32

/** Of *said …, but admitted …* and *said …, adding …*: who said, said it too. */
function sharedSpeaker(page: Page, verb: number): Range | null {
  const { words } = page
  const { first } = sentenceRange(page, verb)
  let at = verb - 1
  while (at > first && isUpos(words, at, 'ADV')) at--
  if (at <= first) return null
  const joined = isUpos(words, at, 'CCONJ') && joinedCue(page, at) === verb
  if (!joined && !goesOn(page, verb)) return null
  for (let w = at - 1; w >= first && at - w < SHARED_REACH; w--) {
    if (page.quoteOf[w] !== -1) continue
    if (!CLAUSE_VERBS.has(words.lemma[w]!) || !isUpos(words, w, 'VERB')) continue
    if (words.xpos[w] !== X.VBD && words.xpos[w] !== X.VBZ && words.xpos[w] !== X.VBP) continue
    const source = speaker(page, w)
    if (source) return source
  }
  return null
}

/** How many words before a second cue the first one stands at most. */
const SHARED_REACH = 120

/** *…, adding*: a participle of saying behind a comma or quotation. */
function goesOn({ words, quoteOf }: Page, verb: number): boolean {
  if (words.xpos[verb] !== X.VBG || !PARTICIPLES.has(words.lemma[verb]!)) return false
  return quoteOf[verb] === -1 && words.form[verb - 1] === ','
}

/** False for marks, numbers, and pronouns that nobody is behind. */
export function isSpeaker(page: Page, source: Range): boolean {
  const { words } = page
  if (TIME_NOUNS.has(words.lemma[source.last - 1]!)) return false
  if (source.last - source.first === 1 && DAY_WORDS.has(words.lemma[source.first]!)) return false
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
  if (source.first > 0 && isFinite(page, source.first - 1)) return before
  if (isMeant(page, head, source, before)) return before
  const holds = before.first <= source.first && source.last <= before.last
  return holds || before.first >= source.last ? before : source
}

/** *died of her injuries, police spokeswoman Ina Torvald said*: nobody speaks before the comma, and somebody behind it. */
function isMeant({ words, nameAt }: Page, head: number, source: Range, before: Range): boolean {
  const behind = source.first < before.first && words.form[before.first - 1] === ','
  if (!behind || head >= before.first || nameAt.has(head)) return false
  const isPerson = (at: number) => SPOKEN.has(words.lemma[at]!) || nameAt.get(at)?.type === 'person'
  if (isPerson(head)) return false
  for (let at = before.first; at < before.last; at++) if (isPerson(at)) return true
  return false
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
  if (isRelation(words, verb, 'advcl') && participle) return aboveAside(page, head, depth)
  if (isRelation(words, verb, 'acl') && isUpos(words, head, 'NOUN', 'PROPN', 'PRON')) {
    return words.xpos[verb] === X.VBG || takesObject(page, verb) ? issuer(page, head, depth) : -1
  }
  return inverted(page, verb)
}

/** Of *said when asked …, while stressing*: past a participle without subject, to who said. */
function aboveAside(page: Page, head: number, depth: number): number {
  const { words } = page
  let at = head
  while (
    isRelation(words, at, 'advcl') &&
    words.xpos[at] === X.VBN &&
    child(words, at, 'nsubj') === -1
  ) {
    at = words.head[at]!
  }
  return speakerHead(page, at, depth + 1)
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
  if (words.lemma[verb] === 'tell') return before(page, verb)
  const at = verb + 1
  if (at < words.count && page.sentenceOf[at] === page.sentenceOf[verb]) {
    for (const c of children(words, verb)) {
      if (c > verb && isRelation(words, c, 'obj', 'iobj', 'obl', 'nsubj', 'vocative', 'dep')) {
        const named = isUpos(words, c, 'NOUN', 'PROPN', 'PRON') && !DAY_WORDS.has(words.lemma[c]!)
        if (named && extent(words, c).first === at) return c
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
    !isRelation(words, head, 'appos') &&
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
    if (!isRelation(words, at, 'acl:relcl')) continue
    const head = words.head[at]!
    if (isUpos(words, head, 'NOUN', 'PROPN', 'PRON')) return nearest(page, subject, head)
  }
  return subject
}

/** The name or noun right before the pronoun, where the tree goes back further: *those of the Observatory, which …*. */
function nearest(page: Page, pronoun: number, head: number): number {
  const { words, nameAt } = page
  let at = pronoun - 1
  while (at > head && isUpos(words, at, 'PUNCT')) at--
  const name = nameAt.get(at)
  if (!name) return head
  while (words.head[at]! > -1 && nameAt.get(words.head[at]!) === name) at = words.head[at]!
  return at
}
