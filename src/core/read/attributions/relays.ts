/** Who passed the words on: outlets that were told, that reported what another said, or that a source spoke to. */
import { child, children, extent, isRelation, isUpos, wordsIn } from '../../language/tree.js'
import { INTERVIEW_WORDS, OUTLET_ALONE, OUTLET_NOUNS } from './lexicon.en.js'
import { sentenceRange, type Page, type Range } from './page.js'
import { nounPhrase } from './phrase.js'
import { within, type Draft } from './draft.js'

/** The outlet inside a phrase: its name, or the phrase without articles where only a noun tells (*local media*). */
export function outletIn(page: Page, phrase: Range): Range | null {
  const { words } = page
  let found: Range | null = null
  for (let w = phrase.first; w < phrase.last; w++) {
    const mention = page.outletAt.get(w)
    if (mention) {
      const range = wordsIn(words, mention)
      if (!found || isUpos(words, found.last, 'NOUN', 'PROPN')) found = range
      w = range.last - 1
    }
  }
  if (found) return found
  for (let w = phrase.first; w < phrase.last; w++) {
    if (!OUTLET_NOUNS.has(words.lemma[w]!) || !isUpos(words, w, 'NOUN', 'PROPN')) continue
    return (
      namedBeside(page, w, phrase) ??
      (OUTLET_ALONE.has(words.lemma[w]!) ? bare(page, phrase, w) : null)
    )
  }
  return null
}

/** Capitalised words next to the noun: *newspaper Al-Sabah*, *Channel Four News*. */
function namedBeside(page: Page, noun: number, phrase: Range): Range | null {
  const { words } = page
  const capital = (w: number) => isUpos(words, w, 'PROPN') && /^\p{Lu}|^al-/u.test(words.form[w]!)
  let last = noun + 1
  while (last < phrase.last && capital(last)) last++
  if (last > noun + 1) return { first: noun + 1, last }
  let first = noun
  while (first > phrase.first && capital(first - 1)) first--
  return first < noun ? { first, last: capital(noun) ? noun + 1 : noun } : null
}

function bare(page: Page, phrase: Range, noun: number): Range {
  let { first } = phrase
  while (first < noun && isUpos(page.words, first, 'DET', 'PRON')) first++
  return { first, last: noun + 1 }
}

/** The outlets that a draft's words came through by its own sentence: *told the Herald*, *speaking to the Herald*. */
export function ownRelays(page: Page, draft: Draft): Range[] {
  const found: Range[] = []
  if (draft.cue) {
    const verb = draft.cue.last - 1
    for (const range of recipients(page, verb)) push(page, found, range, draft)
    if (draft.source) for (const range of spokenTo(page, draft)) push(page, found, range, draft)
  }
  return found
}

function push(page: Page, found: Range[], range: Range, draft: Draft): void {
  const inside = draft.content.some((part) => within(range, part)) && !isBetween(draft, range)
  if (!inside && !found.some((one) => label(page, one) === label(page, range))) found.push(range)
}

function isBetween(draft: Draft, range: Range): boolean {
  return draft.content.every((part) => !within(range, part))
}

function label(page: Page, range: Range): string {
  return page.words.form.slice(range.first, range.last).join(' ').toLowerCase()
}

/** *told X*, *confirmed to X*, *wrote in X*, *said in an interview with X*. */
function recipients(page: Page, verb: number): Range[] {
  const { words } = page
  const found: Range[] = []
  for (const c of children(words, verb)) {
    if (c < verb && !isRelation(words, c, 'obl')) continue
    if (!isRelation(words, c, 'obj', 'iobj', 'obl')) continue
    const marked = child(words, c, 'case')
    const preposition = marked === -1 ? '' : words.lemma[marked]!
    if (preposition !== '' && !/^(to|with|in|on|via|through|by)$/.test(preposition)) continue
    if (/^(in|on|via|by)$/.test(preposition) && !isForum(page, c)) continue
    const outlet = outletIn(page, nounPhrase(page, c))
    if (outlet) found.push(outlet)
    for (const below of children(words, c)) {
      if (!isRelation(words, below, 'nmod') || !INTERVIEW_WORDS.has(words.lemma[c]!)) continue
      const inner = outletIn(page, nounPhrase(page, below))
      if (inner && !outlet) found.push(inner)
    }
  }
  return found
}

/** *in an interview*, *on the programme*, *on her blog*: not a place or a day. */
function isForum(page: Page, noun: number): boolean {
  const { words } = page
  const { first, last } = extent(words, noun)
  for (let w = first; w < last; w++) {
    if (
      INTERVIEW_WORDS.has(words.lemma[w]!) ||
      OUTLET_NOUNS.has(words.lemma[w]!) ||
      page.outletAt.has(w)
    )
      return true
  }
  return false
}

/** *Speaking to X, …*, *who spoke to X*: anywhere in the sentence of the cue, if it is about the speaker. */
function spokenTo(page: Page, draft: Draft): Range[] {
  const { words } = page
  const sentence = sentenceRange(page, draft.cue!.first)
  const found: Range[] = []
  for (let w = sentence.first; w + 1 < sentence.last; w++) {
    const speaks =
      words.lemma[w] === 'speak' || words.lemma[w] === 'talk' || words.lemma[w] === 'interview'
    if (!speaks || page.quoteOf[w] !== -1) continue
    for (let v = w + 1; v < Math.min(sentence.last, w + 9); v++) {
      if (!/^(to|with|on)$/.test(words.lemma[v]!)) continue
      const to = { first: v + 1, last: Math.min(sentence.last, v + 7) }
      const outlet = outletIn(page, { ...to, last: phraseEnd(page, to) })
      if (outlet) found.push(outlet)
      break
    }
  }
  return found
}

function phraseEnd(page: Page, range: Range): number {
  let { last } = range
  for (let w = range.first; w < last; w++) {
    if (isUpos(page.words, w, 'PUNCT', 'VERB', 'AUX')) last = w
  }
  return last
}
