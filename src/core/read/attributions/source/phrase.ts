/** Phrases on trees: how far a noun phrase goes, and what stands at its edges. */
import { child, extent, isRelation, isUpos } from '../../../language/tree.js'
import { X } from '../../../language/tagset.js'
import { sentenceRange, type Page, type Range } from '../page.js'
import { DAY_WORDS } from '../lexicon.en.js'
import { OCCASIONS, TIME_NOUNS } from '../nouns.en.js'

/** A relative clause without a comma of up to so many words stays in the phrase of its noun: it tells which one. */
const LONG_RELATIVE = 14

const OPENING = /^(?:[“„«‘"]|``|'')$/

const CLOSING = /^(?:[”»’"]|'')$/

const LOOSE = /^(?:[,;:.…]|\.{2,}|-{1,3}|[–—])$/

export const isQuoteMark = (form: string) => OPENING.test(form) || CLOSING.test(form)

/** *in three cells* is no subject, whatever the tree says: what it stands behind is, as in *12 members of the group in three cells are …*. */
export function isOblique({ words }: Page, subject: number): boolean {
  const preposition = child(words, subject, 'case')
  return (
    preposition !== -1 &&
    /^(?:in|of|at|from|on|with|inside|behind)$/.test(words.lemma[preposition]!)
  )
}

/** *up to 12 members*, *the crew*: a phrase that may be a subject opens here; not *on Monday*, *in Aldmere*, *yesterday*. */
export function opensPhrase({ words }: Page, at: number): boolean {
  if (DAY_WORDS.has(words.lemma[at]!)) return false
  const counts = /^(?:up|about|over|around|nearly|almost|some)$/.test(words.lemma[at]!)
  return counts || isUpos(words, at, 'DET', 'NUM', 'ADJ', 'NOUN', 'PROPN')
}

/** The whole noun phrase of a head: without relative clauses after a comma, long ones, and anything from `stop` on. */
export function nounPhrase(page: Page, head: number, stop = -1): Range {
  const { words } = page
  const range = extent(words, head, (c) => {
    if (stop > head ? c >= stop : stop !== -1 && c <= stop && c < head) return true
    if (isRelation(words, c, 'acl:relcl')) {
      const { first, last } = extent(words, c)
      return last - first > LONG_RELATIVE || isLoose(page, first - 1)
    }
    if (isRelation(words, c, 'acl')) return c > head && isLoose(page, extent(words, c).first - 1)
    if (isRelation(words, c, 'advmod') && c < head) return DAY_WORDS.has(words.lemma[c]!)
    return isRelation(words, c, 'parataxis', 'advcl', 'cop', 'nsubj', 'discourse', 'cc:preconj')
  })
  const whole = behindNearness(page, head, range.last, stop)
  const last = beforeOccasion(page, head, beforeRelative(page, head, whole))
  return clipped(page, head, { ...range, last }, stop)
}

/** *A person close to the inquiry*, *somebody familiar with the talks*: trees hang the adjective on the verb. */
function behindNearness(page: Page, head: number, last: number, stop: number): number {
  const { words } = page
  if (last !== head + 1 || (stop > head && last >= stop)) return last
  if (!isUpos(words, last, 'ADJ') && words.form[last] !== 'close') return last
  if (!/^(?:to|with)$/.test(words.form[last + 1] ?? '')) return last
  let end = extent(words, last).last
  for (let w = last + 1; w < end; w++) if (isLoose(page, w)) end = w
  return end > last + 2 ? end : last
}

/** Where *in his speech*, *during the hearing* begins behind the name of a person: when it was said, not who. */
function beforeOccasion(page: Page, head: number, last: number): number {
  const { words, nameAt } = page
  if (nameAt.get(head)?.type !== 'person') return last
  for (let w = head + 1; w + 1 < last; w++) {
    if (!/^(in|at|on|during|after|before|from)$/.test(words.lemma[w]!)) continue
    for (let v = w + 1; v < Math.min(last, w + 6); v++)
      if (isUpos(words, v, 'NOUN') && OCCASIONS.has(words.lemma[v]!)) return w
  }
  return last
}

/** Where *, who …* or *, which …* begins behind the head of a phrase. */
export function beforeRelative(page: Page, head: number, last: number): number {
  for (let w = head + 1; w + 1 < last; w++) {
    if (
      isLoose(page, w) &&
      /^(who|whom|which|whose|where|released|published|posted)$/.test(page.words.form[w + 1]!)
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
  first = behindTime(page, first, head)
  while (
    first < head &&
    isUpos(page.words, first, 'ADP', 'CCONJ', 'SCONJ') &&
    !isBound(page, first)
  )
    first++
  if (isUpos(page.words, first, 'ADV') && isLoose(page, first + 1) && first + 2 <= head) first += 2
  if (last - 2 > head && isLoose(page, last - 2) && TURNS.test(page.words.form[last - 1]!))
    last -= 2
  while (last - 1 > head && DAY_WORDS.has(page.words.lemma[last - 1]!)) last--
  while (last - 1 > head && (isLoose(page, last - 1) || isUpos(page.words, last - 1, 'ADP'))) last--
  return { first, last }
}

/** *Local people, however, say*: how the report goes on, not who. */
const TURNS = /^(?:however|meanwhile|though|too|in turn)$/i

/** *At least one former hostage*: how many speak, not where. */
function isBound({ words }: Page, word: number): boolean {
  return words.lemma[word] === 'at' && /^(?:least|most)$/.test(words.lemma[word + 1] ?? '')
}

/** Where who speaks begins behind *Today*, *Last week*, *according to*; `head` is the last word that may be left. */
export function behindTime({ words }: Page, first: number, head: number): number {
  const [form, next] = [words.form[first]!.toLowerCase(), words.lemma[first + 1] ?? '']
  const isTime = /^(?:last|next|this|early|late)$/.test(form) && TIME_NOUNS.has(next)
  const isAccording = form === 'according' && next === 'to'
  const isDay = DAY_WORDS.has(form) && first < head && words.xpos[first + 1] !== X.POS
  if (isDay && !isUpos(words, first + 1, 'PUNCT')) return first + 1
  return (isTime || isAccording) && first + 2 <= head ? first + 2 : first
}

/** A phrase of source up to the *that* before its content: trees take the clause for one about the source. */
export function beforeThat({ words }: Page, source: Range, content: Range): Range {
  if (source.first >= content.first || content.first >= source.last) return source
  let last = content.first
  for (let w = source.first; w < content.first; w++)
    if (words.form[w] === 'that') last = Math.min(last, w)
  return { first: source.first, last }
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
    if (words.lemma[first] === 'that' && isMark(page, first)) continue
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

/** *that* before a clause, whatever the tagger takes it for. */
function isMark(page: Page, word: number): boolean {
  const { words } = page
  if (words.xpos[word] === X.IN || words.xpos[word] === X.WDT) return true
  return isUpos(words, word + 1, 'DET', 'PRON', 'PROPN', 'NUM') || words.xpos[word + 1] === X.NNS
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
