/** Quotations that no clause rule has taken: beside a cue, behind a colon, or running on from the one before. */
import { child, isUpos, wordsIn } from '../../../language/tree.js'
import { isSpeech as isSaid } from '../../../model/index.js'
import type { Draft } from '../draft.js'
import { hull, meets } from '../draft.js'
import { CLAUSE_VERBS, OWN_PRONOUNS } from '../lexicon.en.js'
import { DOCUMENT_NOUNS } from '../nouns.en.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { cueRange, isPassive } from '../cue.js'
import { isQuoteMark, trimmed } from '../source/phrase.js'
import { phraseBefore } from '../source/rough.js'
import { speaker } from '../source/speaker.js'
import { stanceOf } from './clause.js'

/** How many words behind a quotation its cue may stand. */
const REACH = 14

/** Fewer words than this between quotation marks are no speech by themselves. */
const SPEECH_WORDS = 4

/** The drafts of quotations and of what follows a colon, given the drafts of the other rules, in reading order. */
export function quoted(page: Page, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  const shelf = shelve(page, drafts)
  for (const quotation of page.quotations) {
    const range = wordsIn(page.words, quotation)
    if (range.last - range.first < 3) continue
    const near = shelf.near(range)
    const draft = near.some((one) => one.content.some((part) => covers(part, range)))
      ? rightBehind(page, range, near)
      : (besideCue(page, range) ?? runOn(page, range, near))
    if (!draft) continue
    found.push(draft)
    shelf.put(draft)
  }
  return [...found, ...afterColons(page, shelf)]
}

interface Shelf {
  put(draft: Draft): void
  /** The last drafts up to the sentence of a range, in its paragraph and the two before it. */
  near(range: Range): readonly Draft[]
}

/** A quotation looks at so many drafts before it at most. */
const NEAR_DRAFTS = 40

/** Drafts by the sentence that their content begins in, so that each quotation looks at a few. */
function shelve(page: Page, drafts: readonly Draft[]): Shelf {
  const rows = new Map<number, Draft[]>()
  const put = (draft: Draft) => {
    const at = page.sentenceOf[hull(draft).first]!
    const row = rows.get(at)
    if (row) row.push(draft)
    else rows.set(at, [draft])
  }
  drafts.forEach(put)
  return {
    put,
    near: ({ first, last }) => {
      const start = page.blockOf[page.sentenceOf[first]!]!
      const found: Draft[] = []
      for (let s = page.sentenceOf[last - 1]!; s >= 0 && start - page.blockOf[s]! <= 2; s--) {
        found.push(...(rows.get(s) ?? []))
        if (found.length > NEAR_DRAFTS) break
      }
      return found
    },
  }
}

function covers(part: Range, range: Range): boolean {
  const shared = Math.min(part.last, range.last) - Math.max(part.first, range.first)
  return shared * 2 > range.last - range.first
}

/** A4: a cue with its speaker next to the quotation. *“We will appeal,” said her lawyer.* */
function besideCue(page: Page, range: Range): Draft | null {
  const { words } = page
  const sentence = sentenceRange(page, range.last - 1)
  const limit = Math.min(words.count, afterLimit(page, range, sentence), range.last + REACH)
  if (isSpeech(page, range) || isReply(page, range)) {
    for (let w = range.last; w < limit; w++) {
      if (page.quoteOf[w] !== -1 || isUpos(words, w, 'CCONJ')) break
      const draft = cueAt(page, w, range)
      if (draft) return draft
    }
  }
  if (isUpos(words, range.first - 1, 'ADP') && !isSpeech(page, range)) return null
  const start = sentenceRange(page, range.first).first
  for (let w = range.first - 1; w >= start && page.quoteOf[w] === -1; w--) {
    const near = introduced(page, w, range.first)
    const draft = near || range.first - w < 4 ? cueAt(page, w, range) : null
    if (draft) return draft
  }
  return null
}

/** *one banner that said “…”* inside other words of a source: a cue right before the quotation that no rule has used. */
function rightBehind(page: Page, range: Range, drafts: readonly Draft[]): Draft | null {
  const comma = page.words.form[range.first - 1] === ','
  const cue = range.first - (comma ? 2 : 1)
  if (cue < 0 || drafts.some((draft) => draft.cue && draft.cue.last === cue + 1)) return null
  return page.quoteOf[cue] === -1 ? cueAt(page, cue, range) : null
}

/** The end of the sentence, or of a short one behind it in the paragraph: *“Why?” he asked.* */
function afterLimit(page: Page, range: Range, sentence: Range): number {
  const end = Math.max(sentence.last, range.last)
  if (range.last < sentence.last - 1 || end >= page.words.count) return end
  const next = sentenceRange(page, end)
  const same = page.blockOf[page.sentenceOf[end]!] === page.blockOf[page.sentenceOf[range.first]!]
  return same && next.last - next.first < 8 ? next.last : end
}

/** A comma or colon stands right before the quotation, so that a cue further left may lead it in. */
function introduced(page: Page, word: number, first: number): boolean {
  return first - word < REACH && /^[,:]$/.test(page.words.form[first - 1]!)
}

function cueAt(page: Page, word: number, range: Range): Draft | null {
  const { words } = page
  const isVerb = CLAUSE_VERBS.has(words.lemma[word]!) && isUpos(words, word, 'VERB')
  if (!isVerb && !isWhatReads(page, word)) return null
  if (isVerb && isPassive(page, word)) return null
  const source = isVerb ? speaker(page, word) : phraseBefore(page, word)
  if (!source || meets(source, range)) return null
  if (
    OWN_PRONOUNS.has(words.form[source.first]!.toLowerCase()) &&
    page.quoteOf[source.first] !== -1
  )
    return null
  return make(
    page,
    'A4',
    range,
    source,
    cueRange(page, word),
    words.lemma[word]!,
    stanceOf(page, word),
  )
}

/** *A sign on the door read: “…”*: a verb that taggers take for the noun. */
function isWhatReads(page: Page, word: number): boolean {
  const { words } = page
  if (!/^reads?$/.test(words.form[word]!) || isUpos(words, word, 'VERB')) return false
  const source = phraseBefore(page, word)
  for (let w = source?.first ?? word; w < word; w++)
    if (DOCUMENT_NOUNS.has(words.lemma[w]!)) return true
  return false
}

function make(
  page: Page,
  rule: string,
  range: Range,
  source: Range | null,
  cue: Range | null,
  lemma: string | null,
  stance: Draft['stance'] = 'says',
): Draft | null {
  const content = trimmed(page, range)
  return (
    content && { rule, cue, lemma, source, content: [content], stance, belief: false, relays: [] }
  )
}

/** Words in quotation marks that stand as a sentence: not a title, a name or a word held at arm's length. */
export function isSpeech(page: Page, range: Range): boolean {
  const { words } = page
  const inner = range.last - range.first - 2
  if (inner < SPEECH_WORDS) return false
  const starts = sentenceRange(page, range.first).first >= range.first - 1
  const ends =
    /^[,.?!…]$|^\.+$/.test(words.form[range.last - 2] ?? '') ||
    !isQuoteMark(words.form[range.last - 1]!)
  let verb = false
  for (let w = range.first; w < range.last && !verb; w++) verb = isUpos(words, w, 'VERB', 'AUX')
  return verb && (starts || ends)
}

/** *“No,” she said*, *“Why him?” he asked*: a few words at the start of a sentence, with the comma of speech inside the marks. */
function isReply(page: Page, { first, last }: Range): boolean {
  const starts = sentenceRange(page, first).first === first
  return starts && /^[,?!]$/.test(page.words.form[last - 2] ?? '')
}

/** *“Never.”*: a few words that make up their sentence, right behind one of the speaker's. */
function isWholeSentence(page: Page, { first, last }: Range): boolean {
  const sentence = sentenceRange(page, first)
  const stop = /^(?:[.?!…]|\.+)$/.test(page.words.form[last - 2] ?? '')
  return stop && sentence.first === first && sentence.last <= last
}

/** A5: a quotation without a cue of its own goes on with the words of the speaker before it. */
function runOn(page: Page, range: Range, drafts: readonly Draft[]): Draft | null {
  const isShort = !isSpeech(page, range)
  if (!(isShort ? isWholeSentence(page, range) : standsAlone(page, range))) return null
  const before = previous(page, range, drafts)
  if (isShort && !(before && isRightBefore(page, before, range))) return null
  return before && before.source
    ? make(page, 'A5', range, before.source, before.cue, before.lemma, before.stance)
    : null
}

function isRightBefore(page: Page, before: Draft, { first }: Range): boolean {
  const at = page.sentenceOf[first]! - page.sentenceOf[(before.cue ?? hull(before)).last - 1]!
  const block = (word: number) => page.blockOf[page.sentenceOf[word]!]
  return at === 1 && block(first) === block((before.cue ?? hull(before)).first)
}

/** The quotation makes up its sentence or sentences, or all but a few words of them. */
function standsAlone(page: Page, range: Range): boolean {
  const first = sentenceRange(page, range.first)
  const last = sentenceRange(page, range.last - 1)
  return range.first - first.first <= 3 && last.last - range.last <= 3
}

/** The last attribution with a source before the quotation: in the same paragraph, or a quotation in the one before. */
function previous(page: Page, range: Range, drafts: readonly Draft[]): Draft | null {
  const block = page.blockOf[page.sentenceOf[range.first]!]!
  let best: Draft | null = null
  for (const draft of drafts) {
    const at = draft.cue ?? hull(draft)
    if (!draft.source || !isSaid(draft) || at.first >= range.first) continue
    if (page.quoteOf[at.first] !== -1) continue
    const distance = block - page.blockOf[page.sentenceOf[at.first]!]!
    if (distance > 1 && draft.rule !== 'A5') continue
    if (distance > 2) continue
    if (!best || (best.cue ?? hull(best)).first <= at.first) best = draft
  }
  return best
}

/** A6: what follows a colon at the end of a paragraph. *The mayor told the Herald:* and a paragraph below. */
function afterColons(page: Page, shelf: Shelf): Draft[] {
  const { words } = page
  const found: Draft[] = []
  page.sentences.forEach((_, s) => {
    const last = words.starts[s + 1]! - 1
    const next = s + 1
    if (last < 0 || words.form[last] !== ':' || next >= page.sentences.length) return
    const verb = lastCue(page, words.starts[s]!, last)
    const source = verb === -1 ? null : speaker(page, verb)
    if (!source) return
    const range = blockAfter(page, next)
    const taken = shelf.near(range).some((one) => one.content.some((part) => covers(part, range)))
    if (taken) return
    const draft = make(page, 'A6', range, source, cueRange(page, verb), words.lemma[verb]!)
    if (draft) found.push(draft)
  })
  return found
}

function lastCue(page: Page, first: number, last: number): number {
  for (let w = last - 1; w >= first; w--) {
    const isCue = CLAUSE_VERBS.has(page.words.lemma[w]!) && isUpos(page.words, w, 'VERB')
    if (isCue && child(page.words, w, 'ccomp') === -1) return w
  }
  return -1
}

/** All words of the paragraph that begins with a sentence, or of its quotation. */
function blockAfter(page: Page, sentence: number): Range {
  const { words } = page
  const first = words.starts[sentence]!
  const q = page.quoteOf[first]!
  if (q !== -1) return wordsIn(words, page.quotations[q]!)
  let s = sentence
  while (s + 1 < page.sentences.length && page.blockOf[s + 1] === page.blockOf[sentence]) s++
  return { first, last: words.starts[s + 1]! }
}
