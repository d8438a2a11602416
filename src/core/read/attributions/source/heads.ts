/** The head word of who speaks, as the tree tells it. */
import { child, children, extent, isRelation, isUpos } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import { MINDED_NOUNS } from '../attitudes.en.js'
import { agent, isPassive, takesObject } from '../cue.js'
import { CLAUSE_VERBS, DAY_WORDS } from '../lexicon.en.js'
import { DOCUMENT_NOUNS } from '../nouns.en.js'
import { sentenceRange, type Page } from '../page.js'

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
  if (
    isRelation(words, verb, 'advcl') &&
    words.lemma[head] === 'take' &&
    words.form[head + 1] === 'to'
  )
    return speakerHead(page, head, depth + 1)
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
function issuer(page: Page, given: number, depth: number): number {
  const { words } = page
  const noun = bearer(page, given)
  const verb = words.head[noun]!
  if (verb === -1 || !isRelation(words, noun, 'obj') || !ISSUES.has(words.lemma[verb]!)) return noun
  if (!DOCUMENT_NOUNS.has(words.lemma[noun]!)) return noun
  const by = speakerHead(page, verb, depth + 1)
  return by === -1 ? noun : by
}

/** Of *a man at the scene claiming …*: the man, whom the phrase of the other noun is about. */
function bearer({ words }: Page, noun: number): number {
  const above = words.head[noun]!
  const isPlace = isRelation(words, noun, 'nmod') && above < noun && !isMinded(words.lemma[noun]!)
  return isPlace && isMinded(words.lemma[above]!) ? above : noun
}

const isMinded = (lemma: string) => MINDED_NOUNS.has(lemma)

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
  if (!isRelation(words, head, 'obj', 'obl', 'nmod') || head !== at) return head
  return closeTo(page, head, verb)
}

/** *A person close to the inquiry said*, where the tree gives the person to *close* and that to the cue; else -1. */
function closeTo({ words }: Page, noun: number, verb: number): number {
  const adjective = words.head[noun]!
  const isAside = isUpos(words, adjective, 'ADJ') && words.head[adjective] === verb
  return isAside && adjective < noun ? child(words, adjective, 'nsubj') : -1
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
