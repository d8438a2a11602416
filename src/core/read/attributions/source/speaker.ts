/** Who speaks: the subject of a cue, what it hangs on, or the phrase beside it. */
import { child, children, extent, isRelation, isUpos, wordsIn } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import { PARTICIPLES } from '../content.js'
import { joinedCue } from '../joined.js'
import { isPassive } from '../cue.js'
import { CLAUSE_VERBS, DAY_WORDS, OWN_PRONOUNS, SOURCE_PRONOUNS } from '../lexicon.en.js'
import { SPOKEN, TIME_NOUNS } from '../nouns.en.js'
import { speakerHead } from './heads.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { beforeRelative, isQuoteMark, nounPhrase } from './phrase.js'
import { isFinite, phraseBefore, phraseBehind } from './rough.js'

/** Who does what the verb says, as a noun phrase; null where nobody is named or it is *you* or an order. */
export function speaker(page: Page, verb: number): Range | null {
  const found = whole(page, verb)
  return (
    found && withoutAdverb(page, { ...found, last: beforeRelative(page, found.first, found.last) })
  )
}

/** *The governor, however, insisted*: adverbs between commas say nothing of who speaks; *Tuesday, though, the ministry* neither. */
function withoutAdverb(page: Page, { first, last }: Range): Range {
  const { words } = page
  const isAdverb = (at: number) => isUpos(words, at, 'ADV', 'SCONJ') && words.form[at - 1] === ','
  let end = last
  while (end - 2 > first && isAdverb(end - 1)) end -= 2
  const opens =
    DAY_WORDS.has(words.lemma[first]!) && isAdverb(first + 2) && words.form[first + 3] === ','
  return opens && first + 4 < end ? { first: first + 4, last: end } : { first, last: end }
}

/** *“…,” told the Herald a former guard*: who told it stands behind the outlet that was told. */
function behindOutlet(page: Page, verb: number): Range | null {
  const { words, outletAt } = page
  if (words.lemma[verb] !== 'tell' || !isQuoteMark(words.form[verb - 1] ?? '')) return null
  const mention = outletAt.get(verb + 1) ?? outletAt.get(verb + 2)
  if (!mention) return null
  const { last } = wordsIn(words, mention)
  return isUpos(words, last, 'DET', 'NOUN', 'PROPN', 'ADJ', 'NUM')
    ? phraseBehind(page, last - 1)
    : null
}

/** Who does what the verb says, with what a relative clause tells of him. */
function whole(page: Page, verb: number): Range | null {
  const account = accountBehind(page, verb) ?? behindOutlet(page, verb)
  if (account) return account
  const joined = sharedSpeaker(page, verb) ?? behindQuotation(page, verb)
  if (joined) return joined
  const unnamed = askedNotToBeNamed(page, verb)
  if (unnamed) return unnamed
  const head = speakerHead(page, verb, 0)
  if (head === -1) return reduced(page, verb)
  const source = nounPhrase(page, head, page.sentenceOf[head] === page.sentenceOf[verb] ? verb : -1)
  const better = titled(page, verb, meantBy(page, closer(page, verb, head, source)))
  return isSpeaker(page, better) ? better : null
}

/** *“…,” tweeted @harbour*: the account behind its cue. */
function accountBehind({ words, sentenceOf }: Page, verb: number): Range | null {
  const at = verb + 1
  const is = sentenceOf[at] === sentenceOf[verb] && words.form[at]?.startsWith('@')
  return is && words.form[at]!.length > 1 && isQuoteMark(words.form[verb - 1] ?? '')
    ? { first: at, last: at + 1 }
    : null
}

/** *said Adam Orth, who says …*: a relative pronoun without its noun is whom the words before the comma name. */
function meantBy(page: Page, source: Range): Range {
  const { words } = page
  const { first, last } = source
  if (
    last - first > 1 ||
    words.form[first - 1] !== ',' ||
    !/^(?:who|which)$/.test(words.form[first]!)
  )
    return source
  return phraseBefore(page, first - 1) ?? source
}

/** *…, police spokeswoman Lena Orth said*, *…, Lena Orth of the Watch said*: all from the comma on, where the tree has cut it. */
function titled(page: Page, verb: number, source: Range): Range {
  const { words } = page
  if (source.last > verb || !isUpos(words, source.first, 'PROPN')) return source
  const named = setOffBefore(page, verb)
  const holds = named && named.first < source.first && source.last <= named.last
  if (holds && page.nameAt.get(named.first)?.type === 'person') return named
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
    (words.form[word - 2] === 'not' || REFUSES.test(words.form[word - 3] ?? ''))
  )
}

const REFUSES = /^(?:not|want|wish|declin(?:ed|es|ing)|refus(?:ed|es|ing))$/

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
  if (isSecondPhrase(page, before, source)) return source
  if (source.first > 0 && isFinite(page, source.first - 1)) return before
  if (isMeant(page, head, source, before)) return before
  const holds = before.first <= source.first && source.last <= before.last
  return holds || before.first >= source.last ? before : source
}

/** *told the court the caller said*: of two phrases side by side the second speaks. */
function isSecondPhrase({ words }: Page, before: Range, { first, last }: Range): boolean {
  if (before.first >= first || last !== before.last || !isUpos(words, first, 'DET')) return false
  return isUpos(words, first - 1, 'NOUN', 'PROPN') && words.lemma[before.first - 1] !== 'be'
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
