/** Who passed the words on: outlets that were told, that reported what another said, or that a source spoke to. */
import { X } from '../../language/tagset.js'
import { isUpos, wordsIn } from '../../language/tree.js'
import { DAY_WORDS, OUTLET_VERBS, SOCIAL } from './lexicon.en.js'
import { OUTLET_ALONE, OUTLET_NOUNS, TOLD_BODIES } from './nouns.en.js'
import { sentenceRange, type Page, type Range } from './page.js'
import { isFinite } from './source/rough.js'
import { within, type Draft } from './draft.js'

/** The outlet inside a phrase: its name, or the phrase without articles where only a noun tells (*local media*). */
export function outletIn(page: Page, phrase: Range): Range | null {
  const { words } = page
  let found: Range | null = null
  for (let w = phrase.first; w < phrase.last; w++) {
    const mention = page.outletAt.get(w)
    if (!mention || SOCIAL.has(words.lemma[w]!)) continue
    const range = withKind(page, wordsIn(words, mention), phrase)
    found = withArticle(page, range)
    w = range.last - 1
  }
  if (found) return found
  for (let w = phrase.first; w < phrase.last; w++) {
    const noun = outletNoun(page, w)
    if (!OUTLET_NOUNS.has(noun) || isUpos(words, w, 'VERB')) continue
    const owned = w > phrase.first && OWNED.test(words.form[w - 1]!.toLowerCase())
    const opens = owned && sentenceRange(page, w).first === w - 1
    const named = opens ? null : namedBeside(page, w, phrase)
    if (named && !isWhere(page, named)) return named
    if (owned || OUTLET_ALONE.has(noun)) return bare(page, phrase, w)
  }
  return null
}

/** *Norlandic media*, *Sudmark television*: whose outlets they are, and no name of one. */
function isWhere({ nameAt }: Page, { first, last }: Range): boolean {
  for (let w = first; w < last; w++)
    if (!/^(?:nationality|place)$/.test(nameAt.get(w)?.type ?? '')) return false
  return true
}

/** *state television*, *local radio*: kinds of outlets that are named by whose they are. */
const OWNED = /^(state|local|national|public|private|regional|student|campus)$/

/** The lemma of a word; *media* stays as it is written. */
function outletNoun({ words }: Page, word: number): string {
  return words.form[word]!.toLowerCase() === 'media' ? 'media' : words.lemma[word]!
}

/** A name with the kind of outlet that it ends in: *Corvan TV*. */
function withKind(page: Page, range: Range, phrase: Range): Range {
  const form = page.words.form[range.last] ?? ''
  const isCommon = /^\p{Ll}/u.test(page.words.form[range.first]!)
  const kind = (isCommon || /^\p{Lu}/u.test(form)) && OUTLET_NOUNS.has(form.toLowerCase())
  return kind && range.last < phrase.last ? { ...range, last: range.last + 1 } : range
}

/** A name with the article that a hyphen joins to it: *al-Sabah*. */
function withArticle({ words }: Page, range: Range): Range {
  const { first } = range
  const joined = words.form[first - 1] === '-' && words.to[first - 1] === words.from[first]
  return joined && first >= 2 ? { first: first - 2, last: range.last } : range
}

/** Capitalised words next to the noun: *newspaper Al-Sabah*, *Channel Four News*. */
function namedBeside(page: Page, noun: number, phrase: Range): Range | null {
  let last = noun + 1
  while (last < phrase.last && isNamePart(page, last)) last++
  const proper = /^\p{Lu}/u.test(page.words.form[noun]!)
  const named = last > noun + 1 && !isUpos(page.words, last - 1, 'PUNCT')
  if (named && !proper) return { first: noun + 1, last }
  let first = noun
  while (first > phrase.first && isNamePart(page, first - 1)) first--
  while (named && first < noun && isUpos(page.words, first, 'DET', 'ADP', 'PRON', 'PUNCT')) first++
  if (named) return { first, last }
  while (first < noun && isUpos(page.words, first, 'PUNCT')) first++
  if (first === noun || isUpos(page.words, first, 'DET', 'ADP', 'PRON')) return null
  return { first, last: proper ? noun + 1 : noun }
}

/** A capitalised word, or a piece of one with hyphens: *al*, *-*, *Sabah*. */
function isNamePart(page: Page, word: number): boolean {
  const { words } = page
  const form = words.form[word]!
  if (form === '-' || form === '‑') return words.to[word - 1] === words.from[word]
  return /^\p{Lu}/u.test(form) || /^(al|el|an|ar|as|ash)$/.test(form)
}

/** The phrase without its article; for *the magazine* the outlet named last before it. */
function bare(page: Page, phrase: Range, noun: number): Range {
  const { words } = page
  let { first } = phrase
  const definite = /^(the|this|that)$/.test(words.lemma[first]!) && noun === first + 1
  const before = definite && words.lemma[noun] !== 'media' ? outletBefore(page, first) : null
  if (before) return before
  while (first < noun && isUpos(words, first, 'DET', 'PRON', 'VERB')) first++
  const last =
    REPORTS.test(words.form[noun + 1] ?? '') && noun + 1 < phrase.last ? noun + 2 : noun + 1
  return { first, last }
}

const REPORTS = /^(reports|accounts)$/

function outletBefore(page: Page, word: number): Range | null {
  for (let w = word - 1; w >= 0 && word - w < 400; w--) {
    const mention = page.outletAt.get(w)
    if (mention && !SOCIAL.has(page.words.lemma[w]!)) return wordsIn(page.words, mention)
  }
  return null
}

/** The outlets that a draft's words came through by its own sentence: *told the Herald*, *speaking to the Herald*. */
export function ownRelays(page: Page, draft: Draft): Range[] {
  if (!draft.cue || draft.belief) return []
  const found: Range[] = []
  const told = draft.rule === 'A3' ? null : recipient(page, draft.cue.last - 1)
  if (told && !(draft.source && within(told, draft.source))) push(page, found, told, draft)
  if (draft.source) for (const range of spokenTo(page, draft)) push(page, found, range, draft)
  const vouching = draft.source && whoReports(page, draft.source)
  if (vouching) push(page, found, vouching, draft)
  return found
}

/** *the official, who the Herald reports has seen the papers*: the outlet that tells of the source. */
function whoReports(page: Page, source: Range): Range | null {
  const { words } = page
  const who = words.form[source.last] === ',' ? source.last + 1 : source.last
  if (!/^(who|whom|which)$/.test(words.form[who] ?? '')) return null
  const end = Math.min(sentenceRange(page, source.first).last, who + 8)
  for (let w = who + 2; w < end; w++) {
    if (OUTLET_VERBS.has(words.lemma[w]!) && isUpos(words, w, 'VERB', 'NOUN'))
      return outletIn(page, { first: who + 1, last: w })
  }
  return null
}

function push(page: Page, found: Range[], range: Range, draft: Draft): void {
  const inside = draft.content.some((part) => within(range, part))
  const known = found.some((one) => label(page, one) === label(page, range))
  if (!inside && !known) found.push(range)
}

function label(page: Page, range: Range): string {
  return page.words.form.slice(range.first, range.last).join(' ').toLowerCase()
}

/** How many words behind a cue the outlet may stand that was told. */
const RECIPIENT_REACH = 12

/** *told X*, *confirmed to X*, *wrote on her blog X*, *said in an interview with X on Y*: the last outlet before the content. */
function recipient(page: Page, verb: number): Range | null {
  const { words } = page
  const end = Math.min(sentenceRange(page, verb).last, verb + RECIPIENT_REACH)
  let last = verb + 1
  while (last < end && !endsRecipient(page, last)) last++
  let found: Range | null = null
  for (let w = verb + 1; w < last; w++) {
    const told = w === verb + 1 && words.lemma[verb] === 'tell'
    if (!told && !PASSES.test(words.lemma[w]!)) continue
    const from = w === verb + 1 && !PASSES.test(words.lemma[w]!) ? w : w + 1
    const outlet = outletIn(page, { first: from, last: nextPreposition(page, from, last) })
    if (outlet) found = outlet
  }
  return found ?? (words.lemma[verb] === 'tell' ? unknownOutlet(page, verb + 1, last) : null)
}

/** *told Canal Nine that …*, *told the Lantern*: a bare name that is no person, place, group or body is an outlet. */
function unknownOutlet(page: Page, at: number, end: number): Range | null {
  const { words, nameAt } = page
  const first = words.lemma[at] === 'the' ? at + 1 : at
  let last = first
  const isNamed = (w: number) =>
    isNamePart(page, w) && isUpos(words, w, 'PROPN', 'NOUN', 'ADJ', 'NUM')
  while (last < end && isNamed(last)) last++
  const setting =
    last === end || PASSES.test(words.lemma[last]!) || DAY_WORDS.has(words.lemma[last]!)
  // *In an interview on Sunday*, *on May 5*: when it was said.
  const isTime = DAY_WORDS.has(words.lemma[first]!) || MONTH.test(words.form[first]!)
  if (last === first || !setting || last - first > 3 || isTime) return null
  for (let w = first; w < last; w++) {
    const name = nameAt.get(w)
    if (name && name.type !== 'organisation') return null
    if (/s$/.test(words.form[w]!) && words.xpos[w] === X.NNPS) return null
    if (TOLD_BODIES.has(words.form[w]!.toLowerCase()) || name?.known) return null
  }
  return { first, last }
}

const MONTH =
  /^(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))$/

const PASSES = /^(to|with|in|on|via|through|by|for)$/

function nextPreposition(page: Page, from: number, last: number): number {
  for (let w = from + 1; w < last; w++) if (/^(on|in|to|that)$/.test(page.words.lemma[w]!)) return w
  return last
}

function endsRecipient(page: Page, word: number): boolean {
  const { words } = page
  const form = words.form[word]!
  if (/^[,;:.–—]$/.test(form) || page.quoteOf[word] !== -1) return true
  return isFinite(page, word) || (words.lemma[word] === 'that' && isUpos(words, word, 'SCONJ'))
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
      const phrase = { ...to, last: phraseEnd(page, to) }
      const isInterview = words.lemma[w] === 'interview'
      const outlet =
        outletIn(page, phrase) ??
        (isInterview ? unknownOutlet(page, phrase.first, phrase.last) : null)
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
